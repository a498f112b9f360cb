// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_places.hpp"

#include "analysis/provision_cost.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace provision {
namespace {

// `asha` and `asha p` may be `asha patel`.
bool may_stand_for(const std::string& shorter, const std::string& longer)
{
    const auto end = shorter.find(' ');
    if (longer.substr(0, longer.find(' ')) != shorter.substr(0, end) || longer.find(' ') == std::string::npos) return false;
    if (end == std::string::npos) return true;
    auto initial = shorter.substr(end + 1);
    if (initial.ends_with('.')) initial.pop_back();
    const auto surname = longer.substr(longer.rfind(' ') + 1);
    return !initial.empty() && initial == first_character(initial) && surname.starts_with(initial);
}

bool other_pupil(const RunningPlace& one, const RunningPlace& other)
{
    if (one.year && other.year && *one.year != *other.year) return true;
    const auto& a = one.row->class_name;
    const auto& b = other.row->class_name;
    return !a.empty() && !b.empty() && !same_class(a, b);
}

struct Attending {
    int pupils = 0;
    bool years_known = true;
};

Attending attending_of(const Situation& situation, const Provision& provision)
{
    Attending attending;
    std::set<std::string> pupils;
    for (const auto& place : situation.places()) {
        if (place.provision != &provision) continue;
        if (!place.year) attending.years_known = false;
        pupils.insert(name_key(place.row->pupil) + "|" + (place.year ? std::to_string(*place.year) : ""));
    }
    attending.pupils = static_cast<int>(pupils.size());
    return attending;
}

// Rows of one name for one year are one provision with two groups, or two: their costs may differ, and nothing tells whose this
// is.
bool alone_of_its_name(const Situation& situation, const RunningPlace& place)
{
    const auto& own = *place.provision;
    const auto named = [&](const std::string& pupil) { return name_key(pupil) == name_key(place.row->pupil); };
    if (std::ranges::any_of(own.pupils, named)) return true;
    return std::ranges::none_of(situation.map().provisions, [&](const Provision& other) {
        const bool years = !other.years || !own.years || other.years->overlaps(*own.years);
        return &other != &own && years && runs_on(other.start, other.end, situation.today()) &&
               provision_key(other.name) == provision_key(own.name);
    });
}

Reading<PlaceCost> share_of(const Situation& situation, const Provision& provision, const YearlyCost& cost)
{
    const auto name = one_line(provision.name);
    const auto [pupils, years_known] = attending_of(situation, provision);
    const PlaceCost whole{.provision = name, .yearly = cost.pounds};
    if (cost.for_each_pupil) return whole;
    // Groups of that name in two years, of which the map has one: the other one's pupils share nothing here.
    if (const int room = stated_places(provision); !years_known && room > 0 && pupils > room)
        return Incomplete{0, name + " takes " + std::to_string(room) + " and names " + std::to_string(pupils) +
                                 ": which years are they in?"};
    if (provision.charge == Charge::unclear) return Incomplete{0, name + ": is its cost shared, or borne by one pupil?"};
    if (provision.charge == Charge::share) return PlaceCost{.provision = name, .yearly = cost.pounds, .shared_by = pupils};
    if (pupils > 1) return Incomplete{0, name + ": one of " + std::to_string(pupils) + " pupils bears its cost: which one?"};
    return whole;
}

Reading<PlaceCost> cost_of_place(const Situation& situation, const RunningPlace& place, const PaidYear& paid)
{
    if (!place.provision) return Incomplete{0, "the map has no single row called " + one_line(place.row->provision)};
    const auto& provision = *place.provision;
    if (provision.wave == 1) return PlaceCost{.provision = one_line(provision.name), .free = true};
    if (!alone_of_its_name(situation, place)) return Incomplete{0, "the map has several rows called " + one_line(provision.name)};
    const auto cost = yearly_cost(provision, paid.rates, paid.weeks);
    if (const auto* open = std::get_if<Incomplete>(&cost)) return *open;
    return share_of(situation, provision, *understood(cost));
}

}  // namespace

Reading<std::vector<const RunningPlace*>> places_named(const Situation& situation, std::string_view pupil)
{
    const auto key = name_key(pupil);
    std::vector<const RunningPlace*> own;
    for (const auto& place : situation.places())
        if (name_key(place.row->pupil) == key) own.push_back(&place);
    for (const auto* place : own)
        if (other_pupil(*own.front(), *place)) return Incomplete{0, "two pupils are called " + std::string(trimmed(pupil))};
    for (const auto& place : situation.places()) {
        const auto other = name_key(place.row->pupil);
        if (other == key || (!own.empty() && other_pupil(*own.front(), place))) continue;
        if (may_stand_for(other, key) || may_stand_for(key, other))
            return Incomplete{0, one_line(place.row->pupil) + " may be the same pupil"};
    }
    return own;
}

Reading<std::vector<PlaceCost>> costs_of_places(const Situation& situation, std::span<const RunningPlace* const> places,
                                                const PaidYear& paid)
{
    std::vector<PlaceCost> costs;
    std::set<const Provision*> counted;
    for (const auto* place : places) {
        if (place->provision && !counted.insert(place->provision).second) continue;
        const auto cost = cost_of_place(situation, *place, paid);
        if (const auto* open = std::get_if<Incomplete>(&cost)) return *open;
        costs.push_back(*understood(cost));
    }
    return costs;
}

Reading<double> cost_of_places(const Situation& situation, std::span<const RunningPlace* const> places, const PaidYear& paid)
{
    const auto costs = costs_of_places(situation, places, paid);
    if (const auto* open = std::get_if<Incomplete>(&costs)) return *open;
    double pounds = 0;
    for (const auto& cost : *understood(costs)) pounds += cost.pounds();
    return pounds;
}

}  // namespace provision
