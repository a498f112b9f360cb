// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/provision_impact.hpp"
#include "report/impact_report.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace provision {

inline const Date kImpactDay{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};

using SheetRows = std::vector<std::vector<std::string>>;

/// A school that was read, and what came of its provision.
class ImpactSchool {
public:
    explicit ImpactSchool(const std::vector<Grid>& sheets, PoundsOfPlace pounds = {})
        : reading(read_workbook(sheets, kImpactDay)),
          situation(reading.map, kImpactDay), analysis{reading, situation, std::move(pounds)},
          all(provision_results(situation, analysis.pounds_of_place, reading.history.provisions))
    {
    }
    ImpactSchool(const ImpactSchool&) = delete;
    ImpactSchool& operator=(const ImpactSchool&) = delete;

    const ProvisionResults& results(const std::string& name) const
    {
        const auto found = std::ranges::find(all, name, &ProvisionResults::name);
        if (found == all.end()) throw std::out_of_range("no results of " + name);
        return *found;
    }
    ProvisionImpact impact(const std::string& name) const { return provision_impact(results(name), reading.map.settings); }
    /// The sheet as it would be written.
    Grid written() const
    {
        MemoryWorkbook book({});
        book.write(impact_report(analysis), "");
        return book.read(std::string(kImpactSheet));
    }

    WorkbookReading reading;
    Situation situation;
    ImpactAnalysis analysis;
    std::vector<ProvisionResults> all;
};

/// A map of provisions for Year 3 above wave 1, each measured as told.
inline Grid impact_map(const std::vector<std::pair<std::string, std::string>>& name_and_measure)
{
    SheetRows rows{{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave", "Measure"}};
    for (const auto& [name, measure] : name_and_measure)
        rows.push_back({"3", name, "6:1", "Mrs Hill", "3 x 20 mins", "2", measure});
    return sheet("Map", rows);
}

/// Groups with these rows below the headings.
inline Grid impact_groups(SheetRows rows)
{
    rows.insert(rows.begin(),
                {"Pupil", "Provision", "Start", "End", "Entry", "Entry date", "Exit", "Exit date", "Outcome score"});
    return sheet("Groups", rows);
}

/// A row of Groups of the spring of 2026, tested at both ends of it: 5 January to 6 April, 91 days, 2.98973 months.
inline std::vector<std::string> spring(const std::string& pupil, const std::string& provision, const std::string& entry,
                                       const std::string& exit, const std::string& outcome = "")
{
    return {pupil,
            provision,
            "@date 2026-01-05",
            "@date 2026-04-03",
            entry,
            entry.empty() ? "" : "@date 2026-01-05",
            exit,
            exit.empty() ? "" : "@date 2026-04-06",
            outcome};
}

/// The same of the summer: 13 April to 6 July.
inline std::vector<std::string> summer(const std::string& pupil, const std::string& provision, const std::string& entry,
                                       const std::string& exit)
{
    return {pupil, provision, "@date 2026-04-13", "@date 2026-07-03", entry, "@date 2026-04-13", exit, "@date 2026-07-06", ""};
}

/// Names of pupils who are not called alike, at most 20.
inline std::string pupil_named(std::size_t at)
{
    static const std::vector<std::string> kForenames{"Asha", "Ben", "Cara", "Dan", "Eve", "Finn", "Gus", "Hana", "Ivo",  "Jo",
                                                     "Kit",  "Lia", "Max",  "Nia", "Oli", "Pia",  "Raj", "Sam",  "Tess", "Una"};
    static const std::vector<std::string> kSurnames{"Patel", "Cole",  "Dunn", "Ely",   "Frost", "Gale", "Hill",
                                                    "Ito",   "Jay",   "Kerr", "Lamb",  "Moss",  "Nash", "Olney",
                                                    "Pike",  "Quill", "Rowe", "Stone", "Tarn",  "Usher"};
    return kForenames.at(at) + " " + kSurnames.at(at);
}

}  // namespace provision
