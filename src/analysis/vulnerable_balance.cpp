// SPDX-License-Identifier: MPL-2.0
#include "analysis/vulnerable_balance.hpp"

#include "analysis/demand.hpp"

#include <map>
#include <set>
#include <unordered_map>

namespace provision {
namespace {

// The pupils who need anything, and whether each has it all.
std::unordered_map<const Pupil*, bool> all_met(const Situation& situation)
{
    std::unordered_map<const Pupil*, bool> met;
    for (const auto& demand : demands(situation, kAllYears)) {
        if (!demand.pupil) continue;
        const bool has = in_place(situation, demand);
        const auto [pupil, fresh] = met.emplace(demand.pupil, has);
        pupil->second = pupil->second && has;
    }
    return met;
}

}  // namespace

std::vector<GroupBalance> vulnerable_balances(const Situation& situation)
{
    const auto met = all_met(situation);
    GroupBalance all{.group = "All pupils"};
    std::map<std::string, GroupBalance> groups;
    for (const auto& pupil : situation.map().pupils) {
        const auto found = met.find(&pupil);
        const bool hidden = pupil.year && situation.hides_pupils_of(*pupil.year);
        const auto count = [&](GroupBalance& group) {
            ++group.pupils;
            if (found == met.end()) return;
            ++group.with_need;
            if (found->second)
                ++group.in_place;
            else
                ++(hidden ? group.unknown : group.without);
        };
        count(all);
        for (const auto& name : std::set<std::string>(pupil.vulnerable.begin(), pupil.vulnerable.end())) count(groups[name]);
    }
    if (all.pupils == 0) return {};
    std::vector<GroupBalance> rows{all};
    for (auto& [name, group] : groups) {
        group.group = name;
        rows.push_back(group);
    }
    return rows;
}

}  // namespace provision
