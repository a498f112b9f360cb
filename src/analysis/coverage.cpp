// SPDX-License-Identifier: MPL-2.0
#include "analysis/coverage.hpp"

#include "analysis/coming.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"

#include <algorithm>
#include <set>

namespace provision {
namespace {

// Columns of the audit, or the areas of need.
std::vector<std::string> balanced_kinds(const ProvisionMap& map)
{
    std::vector<std::string> names;
    for (const auto& kind : kinds()) {
        const auto& name = has_audit(map) ? kind.name : kind.area;
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    return names;
}

std::set<int> audited_years(const ProvisionMap& map)
{
    std::set<int> years;
    for (const auto& row : map.audited)
        if (row.year) years.insert(*row.year);
    return years;
}

// The years whose need somebody wrote down.
std::set<int> covered_years(const ProvisionMap& map)
{
    if (has_audit(map)) return audited_years(map);
    std::set<int> years;
    for (const auto& pupil : map.pupils)
        if (pupil.year) years.insert(*pupil.year);
    return years;
}

// Foundation stage is Nursery and Reception; a school without a nursery means Reception by it.
Years without_empty_nursery(const Years& years, const std::set<int>& audited)
{
    if (years.first < 0 && years.last >= 0 && !audited.contains(-1)) return {0, years.last};
    return years;
}

// Years that share a provision of the kind become one group, and so do groups that overlap.
std::vector<Years> groups_of_years(const Situation& situation, const std::string& kind, const std::set<int>& audited)
{
    std::vector<Years> groups;
    for (const int year : audited) groups.push_back({year, year});
    for (const auto& provision : situation.map().provisions) {
        if (!serves(provision, kind) || !provision.years || !counts_for_places(situation, provision)) continue;
        auto joined = without_empty_nursery(*provision.years, audited);
        std::erase_if(groups, [&](const Years& group) {
            if (!group.overlaps(joined)) return false;
            joined = {std::min(group.first, joined.first), std::max(group.last, joined.last)};
            return true;
        });
        groups.push_back(joined);
    }
    std::erase_if(groups, [&](const Years& group) {
        return std::ranges::none_of(audited, [&](int year) { return group.contains(year); });
    });
    std::ranges::sort(groups);
    return groups;
}

void add_need(Balance& balance, const Need& need)
{
    if (balance.demand() == 0) balance.where = need.where;
    switch (need.priority) {
    case Priority::must: ++balance.must; break;
    case Priority::should: ++balance.should; break;
    case Priority::could: ++balance.could; break;
    }
    if (need.ticked) ++balance.ticked;
}

void add_demand(const Situation& situation, Balance& balance, const Demand& demand)
{
    add_need(balance, demand.need);
    if (!served_by_an_aid(situation, demand)) return;
    ++balance.served;
    ++balance.places;
}

void add_places(const Situation& situation, Balance& balance)
{
    for (const auto* provision : provisions_for(situation, balance.kind, balance.years)) {
        const int places = capacity(situation, *provision);
        if (balance.demand() == 0 && balance.smallest_group == 0) balance.where = provision->where;
        balance.places += places;
        balance.free += seats_left(situation, *provision);
        if (stated_places(*provision) == 0) ++balance.unsized;
        if (places > 0) balance.smallest_group = balance.smallest_group == 0 ? places : std::min(balance.smallest_group, places);
    }
}

// A row for the Nursery alone tells of one as an audited pupil does.
std::set<int> known_years(const ProvisionMap& map)
{
    auto years = audited_years(map);
    for (const auto& provision : map.provisions)
        if (provision.years == Years{-1, -1}) years.insert(-1);
    return years;
}

// Why the row cannot be counted for the years asked for; nothing where it can.
std::optional<std::string> why_uncounted(const Situation& situation, const Provision& provision, const Years& taken,
                                         const Years& asked)
{
    const auto name = one_line(provision.name);
    if (taken.first < asked.first || taken.last > asked.last)
        return name + " is for " + to_text(taken) + ": ask for these years together";
    if (capacity(situation, provision) == 0) return "the map does not say how many pupils " + name + " takes";
    return {};
}

}  // namespace

Priority Balance::left_over() const
{
    if (places < must) return Priority::must;
    if (places < must + should) return Priority::should;
    return Priority::could;
}

int capacity(const Situation& situation, const Provision& provision)
{
    return std::max(situation.attending(provision), stated_places(provision));
}

int seats_left(const Situation& situation, const Provision& provision)
{
    return std::max(0, capacity(situation, provision) - situation.attending(provision));
}

bool counts_for_places(const Situation& situation, const Provision& provision)
{
    return provision.given_as == GivenAs::taught && provision.wave != 1 &&
           runs_on(provision.start, provision.end, situation.today());
}

std::vector<const Provision*> provisions_for(const Situation& situation, const std::string& kind, const Years& years)
{
    std::vector<const Provision*> found;
    for (const auto& provision : situation.map().provisions)
        if (provision.years && provision.years->overlaps(years) && serves(provision, kind) &&
            counts_for_places(situation, provision))
            found.push_back(&provision);
    return found;
}

Reading<int> demand_for(const Situation& situation, const KindAndYears& asked, std::optional<Priority> priority)
{
    const auto audited = audited_years(situation.map());
    if (std::ranges::none_of(audited, [&](int year) { return asked.years.contains(year); }))
        return Incomplete{0, "the needs audit has nobody of " + to_text(asked.years)};
    int pupils = 0;
    for (const auto& need : situation.needs()) {
        if (need.kind != asked.kind || (priority && need.priority != *priority)) continue;
        if (!need.year) return Incomplete{0, "in which year is " + need.pupil + "?"};
        if (asked.years.contains(*need.year)) ++pupils;
    }
    return pupils;
}

Reading<std::vector<const Provision*>> counted_for(const Situation& situation, const KindAndYears& asked)
{
    const auto known = known_years(situation.map());
    std::vector<const Provision*> counted;
    for (const auto& provision : situation.map().provisions) {
        if (!serves(provision, asked.kind) || !counts_for_places(situation, provision)) continue;
        if (!provision.years) return Incomplete{0, "which years does " + one_line(provision.name) + " take?"};
        const auto taken = without_empty_nursery(*provision.years, known);
        if (!taken.overlaps(asked.years)) continue;
        if (const auto why = why_uncounted(situation, provision, taken, asked.years)) return Incomplete{0, *why};
        counted.push_back(&provision);
    }
    return counted;
}

Reading<int> places_for(const Situation& situation, const KindAndYears& asked)
{
    const auto counted = counted_for(situation, asked);
    if (const auto* open = std::get_if<Incomplete>(&counted)) return *open;
    int places = 0;
    for (const auto* provision : *understood(counted)) places += capacity(situation, *provision);
    return places;
}

Reading<int> balance_for(const Situation& situation, const KindAndYears& asked)
{
    const auto demand = demand_for(situation, asked);
    const auto places = places_for(situation, asked);
    if (!understood(demand)) return demand;
    if (!understood(places)) return places;
    return *understood(places) - *understood(demand);
}

std::vector<Balance> balances(const Situation& situation)
{
    std::vector<Balance> all;
    if (!has_audit(situation.map()) && demands(situation, kAllYears).empty()) return all;
    const auto covered = covered_years(situation.map());
    for (const auto& kind : balanced_kinds(situation.map()))
        for (const auto& years : groups_of_years(situation, kind, covered)) {
            Balance balance{.years = years, .kind = kind, .from_register = !has_audit(situation.map()), .where = {}};
            for (const auto& demand : demands(situation, years, kind)) add_demand(situation, balance, demand);
            add_places(situation, balance);
            if (balance.demand() > 0 || balance.places > 0) all.push_back(std::move(balance));
        }
    std::ranges::stable_sort(all, {}, &Balance::years);
    return all;
}

std::vector<Demand> left_over(const Situation& situation, const Balance& balance)
{
    const auto running = provisions_for(situation, balance.kind, balance.years);
    const Coming coming(situation);
    auto left = demands(situation, balance.years, balance.kind);
    std::erase_if(left, [&](const Demand& demand) {
        const int year = *demand.need.year;
        const bool may_attend = !situation.names_pupils_of(year) &&
                                std::ranges::any_of(running, [&](const Provision* p) { return p->years->contains(year); });
        return may_attend || in_place(situation, demand) || coming.answering(demand);
    });
    std::ranges::stable_sort(left, {}, [](const Demand& demand) { return demand.need.priority; });
    return left;
}

}  // namespace provision
