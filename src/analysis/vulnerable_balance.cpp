// SPDX-License-Identifier: MPL-2.0
#include "analysis/vulnerable_balance.hpp"

#include "analysis/coverage.hpp"

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

bool any_provision_in(const Situation& situation, int year)
{
    for (const auto& provision : situation.map().provisions)
        if (provision.years && provision.years->contains(year) && counts_for_places(situation, provision)) return true;
    return false;
}

// Years with provision that names nobody: their pupils may be in it.
class YearsWithoutNames {
public:
    explicit YearsWithoutNames(const Situation& situation)
    {
        for (int year = kAllYears.first; year <= kAllYears.last; ++year)
            unnamed_[year] = !situation.names_pupils_of(year) && any_provision_in(situation, year);
    }
    bool contain(const std::optional<int>& year) const
    {
        const auto found = year ? unnamed_.find(*year) : unnamed_.end();
        return found != unnamed_.end() && found->second;
    }

private:
    std::map<int, bool> unnamed_;
};

}  // namespace

std::vector<GroupBalance> vulnerable_balances(const Situation& situation)
{
    const auto met = all_met(situation);
    const YearsWithoutNames unnamed(situation);
    GroupBalance all{.group = "All pupils"};
    std::map<std::string, GroupBalance> groups;
    for (const auto& pupil : situation.map().pupils) {
        const auto found = met.find(&pupil);
        const auto count = [&](GroupBalance& group) {
            ++group.pupils;
            if (found == met.end()) return;
            ++group.with_need;
            if (found->second)
                ++group.in_place;
            else
                ++(unnamed.contain(pupil.year) ? group.unknown : group.without);
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
