// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/needs.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>

// Whether a workbook says who attends what, and who is on the register.

namespace provision {

bool additional(const RunningPlace& place)
{
    return !place.provision || place.provision->wave != 1;
}

bool cannot_tell(const Situation& situation, std::optional<int> year)
{
    return year && situation.hides_pupils_of(*year);
}

PupilLabel label_of(const PupilLabels& labels, const Demand& demand)
{
    return demand.pupil ? labels.of(*demand.pupil) : labels.of(demand.named());
}

std::string starts_soon(const ComingPlace& coming)
{
    const auto& place = coming.place;
    return "starts " + shortened(place.provision ? place.provision->name : place.row->provision) + " on " +
           to_text(coming.starts);
}

CheckResult nobody_named()
{
    return {{}, "no table and no Pupils column says who attends which provision.", false};
}

bool tells_status(const WorkbookReading& reading)
{
    const bool column = std::ranges::any_of(reading.tables, [](const TableRead& table) {
        return table.kind == TableKind::register_ && table.asks_for(Column::status);
    });
    return column || std::ranges::any_of(reading.map.pupils, [](const Pupil& pupil) { return pupil.status != Status::none; });
}

std::string no_demand(const Evidence& evidence)
{
    const auto& map = evidence.reading.map;
    if (has_audit(map)) return {};
    if (map.pupils.empty()) return "the workbook has no needs audit and no register.";
    if (!tells_status(evidence.reading)) return "the workbook has no needs audit, and its register has no column Status.";
    return demands(evidence.situation, kAllYears).empty()
               ? "the workbook has no needs audit, and its register names no need of anybody on it."
               : "";
}

std::string spoken_tier(int tier, const Settings& settings)
{
    const auto& spoken = tier_set_named(settings.tiers).spoken;
    return spoken.at(static_cast<std::size_t>(std::clamp(tier, 1, static_cast<int>(spoken.size())) - 1));
}

std::string above_first_tier(const Settings& settings)
{
    return "above " + spoken_tier(1, settings);
}

void UnnamedYears::limit(CheckResult& result) const
{
    if (years_.empty()) return;
    std::vector<std::string> names;
    for (const int year : years_) names.push_back(to_text(Years{year, year}));
    result.not_run = "no group names its pupils in " + listed(names) + ".";
    result.partly = true;
}

}  // namespace provision
