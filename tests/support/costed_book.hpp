// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/annual_cost.hpp"
#include "support/grids.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A Monday in the twelfth week of the autumn term.
inline const Date kCostDay{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};

/// The rows of a sheet as a case file writes its cells.
using SheetRows = std::vector<std::vector<std::string>>;

/// Three terms of one school year. School weeks, counted on a wall calendar: autumn 73 days (14.6 weeks: 78 days from Wednesday
/// 2 September to Friday 18 December less 5 of half term), spring 54 days (10.8: 59 less 5), summer 67 days (13.4: 73 less the
/// bank holiday and 5 of half term); the year 194 days, 38.8 weeks; up to 23 November 54 days, 10.8 weeks.
inline Grid school_calendar()
{
    return sheet("Calendar", {{"Name", "First day", "Last day", "Type"},
                              {"Autumn term", "@date 2026-09-02", "@date 2026-12-18", "Term"},
                              {"Spring term", "@date 2027-01-04", "@date 2027-03-25", "Term"},
                              {"Summer term", "@date 2027-04-12", "@date 2027-07-21", "Term"},
                              {"Autumn half term", "@date 2026-10-26", "@date 2026-10-30", "Closure"},
                              {"Spring half term", "@date 2027-02-15", "@date 2027-02-19", "Closure"},
                              {"May bank holiday", "@date 2027-05-03", "@date 2027-05-03", "Closure"},
                              {"Summer half term", "@date 2027-05-31", "@date 2027-06-04", "Closure"}});
}

/// An hour of each role.
inline Grid hourly_rates()
{
    return sheet("Staff and rates", {{"Staff", "Role", "Hourly rate"},
                                     {"TA", "TA", "17.20"},
                                     {"Teacher", "Teacher", "30"},
                                     {"SENCO", "SENCO", "33.53"},
                                     {"Mrs Hill", "TA", "18"}});
}

/// A workbook's costs, with what they rest on.
class CostedBook {
public:
    explicit CostedBook(const std::vector<Grid>& grids, const Date& today = kCostDay)
        : reading(read_workbook(grids, today)), situation(reading.map, today), cost(annual_cost(reading, situation, grids))
    {
    }
    CostedBook(const CostedBook&) = delete;
    CostedBook& operator=(const CostedBook&) = delete;

    /// The row of that name, or of its rows the one so many behind the first.
    const CostedRow& row(std::string_view name, int behind = 0) const
    {
        for (const auto& one : cost.rows)
            if (one.provision->name == name && behind-- == 0) return one;
        throw std::out_of_range("no row " + std::string(name));
    }
    /// Pounds that the pupil's provision comes to; -1 for a pupil whom nobody names.
    double of(std::string_view pupil) const
    {
        for (std::size_t at = 0; at < cost.pupils.size(); ++at)
            if (cost.pupils[at].named.name == pupil) return cost.of_pupil(at);
        return -1;
    }

    WorkbookReading reading;
    Situation situation;
    AnnualCost cost;
};

/// A map of one row with the rates, the calendar and more sheets: each heading with what stands under it.
inline std::vector<Grid> book_of(const std::vector<std::pair<std::string, std::string>>& cells, std::vector<Grid> more = {})
{
    SheetRows rows(2);
    for (const auto& [heading, cell] : cells) {
        rows[0].push_back(heading);
        rows[1].push_back(cell);
    }
    more.push_back(sheet("Provision map", rows));
    more.push_back(hourly_rates());
    return more;
}

}  // namespace provision
