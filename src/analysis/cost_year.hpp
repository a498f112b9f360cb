// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/school_days.hpp"
#include "model/provision_map.hpp"
#include "text/reading.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace provision {

/// The days of the year in which `day` lies: September to August, or April to March.
DaySpan year_around(const Date& day, YearRuns runs);

/// The year over which costs are added up, with its school days as far as the Calendar tells them.
class CostYear {
public:
    /// The year around `day`, as it stands today.
    CostYear(const ProvisionMap& map, const Date& day, const Date& today);
    CostYear(const ProvisionMap& map, const Date& today) : CostYear(map, today, today) {}

    const DaySpan& days() const { return days_; }
    const Date& today() const { return today_; }
    const Settings& settings() const { return *settings_; }
    /// True when the terms and closures of the Calendar tell the holidays of the year: it leaves not many more days open than are
    /// taught.
    bool has_calendar() const { return has_calendar_; }
    /// True when its terms make up the year, so that days outside them are holidays.
    bool has_terms() const { return !terms_.empty(); }
    /// True where the Calendar tells the holidays from the first of those days to the last, if not those of the whole year: it
    /// has the terms around them.
    bool knows(const DaySpan& days) const;
    std::span<const SchoolDates> calendar() const { return calendar_; }
    /// The days on which the school is closed, of this year and others; the days between terms where the terms make up the year.
    std::span<const DaySpan> closed() const { return closed_; }
    /// School weeks of the days that lie in the year, not rounded.
    double weeks(const DaySpan& days) const;
    /// School weeks of days of any year, not rounded; outside this one their share of the teaching weeks, unless the Calendar
    /// goes on there.
    double weeks_of_any_year(const DaySpan& days) const;
    /// The part of the year's school days that is over today, from 0 to 1.
    double part_over() const;

private:
    void close_between_terms();
    void close_between_listed_terms();
    double weeks_outside(const DaySpan& days) const;

    const Settings* settings_;
    std::span<const SchoolDates> calendar_;
    Date today_;
    DaySpan days_;
    bool has_calendar_ = false;
    std::optional<DaySpan> known_{};  ///< from the first listed term to the last, where no term is missing between them
    std::vector<DaySpan> terms_;
    std::vector<DaySpan> closed_;
};

/// How long a row runs in the year, in school weeks.
struct YearWeeks {
    enum class Basis {
        whole_year,    ///< the row says nothing of when: the teaching weeks of Settings
        weeks_told,    ///< its Weeks, or a length in words
        dates,         ///< the school days between its dates, or those of its term
        spread_evenly  ///< its dates leave an end open and no Calendar tells the holidays: its part of the teaching weeks
    };

    double all = 0;
    std::optional<double> to_date{};  ///< nothing where nobody says when the weeks are
    Basis basis = Basis::whole_year;
    std::optional<DaySpan> days{};  ///< between which it runs, inside the year; nothing where nobody says
    std::optional<double> told{};   ///< how many weeks the row says, in all
    bool start_told = false;        ///< the row's own Start is the first of them
    bool end_told = false;          ///< its own End is the last of them
};

/// The weeks of a row in the year; nothing where it does not run in it. Incomplete where the row says a range or a length that
/// cannot be read, an end that is no day, or one before its start.
Reading<std::optional<YearWeeks>> weeks_in_year(const Provision& provision, const CostYear& year);

}  // namespace provision
