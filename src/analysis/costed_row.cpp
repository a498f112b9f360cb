// SPDX-License-Identifier: MPL-2.0
#include "analysis/costed_row.hpp"

#include "text/staff.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <unordered_map>

namespace provision {
namespace {

// A termly price of a row that runs for a part of the year is paid for each term that it runs, at least one.
double terms_of(const YearWeeks& weeks, const Settings& settings)
{
    if (weeks.basis == YearWeeks::Basis::whole_year) return settings.terms_a_year;
    return std::max(1.0, std::round(weeks.all / settings.weeks_a_term()));
}

// A price of a year that stands on the map of each term is paid once.
double part_of_year(const CostedRow& row, const CostYear& year)
{
    if (!row.provision->map_from) return 1;
    const double whole = year.has_terms() ? year.weeks(year.days()) : year.settings().teaching_weeks;
    return std::min(1.0, row.weeks.all / whole);
}

// Nobody knows what a price by the week comes to where nobody knows the weeks.
bool ask_for_weeks(CostedRow& row)
{
    row.open = row.open_weeks;
    return !row.open.empty();
}

void take_stated(CostedRow& row, const StatedCost& cost, const CostYear& year)
{
    switch (cost.period) {
    case CostFor::week:
        row.basis = CostBasis::stated_week;
        if (ask_for_weeks(row)) return;
        row.weekly = cost.pounds;
        row.pounds = cost.pounds * row.weeks.all;
        return;
    case CostFor::term:
        row.basis = CostBasis::stated_term;
        if (ask_for_weeks(row)) return;
        row.times = terms_of(row.weeks, year.settings());
        row.pounds = cost.pounds * row.times;
        return;
    case CostFor::year:
        row.basis = CostBasis::stated_year;
        if (row.provision->map_from && ask_for_weeks(row)) return;
        row.times = part_of_year(row, year);
        row.pounds = cost.pounds * row.times;
        return;
    case CostFor::pupil:
        row.basis = CostBasis::stated_pupil;
        row.times = row.shared_by();
        if (row.times > 0) row.pounds = cost.pounds * row.times;
        row.open = row.pounds ? "" : "for how many pupils is its cost?";
        return;
    case CostFor::unknown:
        if (cost.pounds == 0) {
            row.basis = CostBasis::free;
            row.pounds = 0;
        } else {
            row.open = "is its cost for a week, a term, a year or a pupil?";
        }
        return;
    }
}

// Hours times rates; what keeps them from being known goes into `open`.
void take_time(CostedRow& row, const KnownStaff& staff)
{
    const auto minutes = sure_staff_minutes(*row.provision);
    if (const auto* known = understood(minutes)) {
        row.staff_minutes = 0;
        for (const auto& adult : *known) *row.staff_minutes += *adult.minutes;
    }
    const auto paid = paid_adults(*row.provision, staff);
    const auto* adults = understood(paid);
    if (!adults) {
        row.open = std::get<Incomplete>(paid).reason;
        return;
    }
    if (ask_for_weeks(row)) return;
    row.basis = CostBasis::staff_time;
    row.adults = *adults;
    row.weekly = std::transform_reduce(adults->begin(), adults->end(), 0.0, std::plus{}, std::mem_fn(&PaidAdult::weekly));
    row.pounds = *row.weekly * row.weeks.all;
}

void take_resources(CostedRow& row, const KnownStaff& staff, const CostYear& year)
{
    bool bears = false;
    for (const auto& [resource, part] : row.resources) {
        const auto pounds = yearly_cost(*resource, staff, year);
        if (const auto* known = understood(pounds)) row.other += *known * part;
        bears = bears || part > 0;
    }
    if (!bears || row.pounds || !row.open.empty()) return;
    row.basis = CostBasis::resources;
    row.pounds = 0;
}

// What is bought counts from the day it begins, what is taught by the weeks that are over.
void take_to_date(CostedRow& row, const CostYear& year)
{
    if (!row.pounds) return;
    const bool begun = !row.weeks.days || row.weeks.days->first <= year.today();
    const double bought = begun ? row.other : 0;
    if (row.provision->given_as != GivenAs::taught)
        row.to_date = begun ? *row.pounds : 0;
    else if (row.weeks.to_date && row.weeks.all > 0)
        row.to_date = (*row.pounds - row.other) * *row.weeks.to_date / row.weeks.all + bought;
    else if (row.weeks.to_date)
        row.to_date = bought;
}

// A price that stands on the map and, under a longer name, in Resources is one price.
bool states_its_price(const CostedRow& row)
{
    const auto& provision = *row.provision;
    return provision.given_as != GivenAs::taught && provision.cost && !row.cost_worked_out && provision.cost->pounds > 0;
}

bool may_be_free(const CostedRow& row)
{
    return row.provision->given_as == GivenAs::adjustment && (!row.provision->cost_typed || row.cost_worked_out);
}

// Who does it, where it is one and clearly so; else empty.
std::string only_adult(const Resource& resource)
{
    const auto named = read_staff(resource.staff);
    return named.adults.size() == 1 && !named.either ? named.adults.front().staff : std::string{};
}

}  // namespace

bool CostedRow::equal_shares() const
{
    return std::ranges::all_of(places,
                               [&](const CostedPlace& place) { return place.attended.all == places.front().attended.all; });
}

Reading<double> yearly_cost(const Resource& resource, const KnownStaff& staff, const CostYear& year)
{
    const auto& settings = year.settings();
    if (resource.cost) {
        if (resource.cost_for == CostFor::week) return *resource.cost * settings.teaching_weeks;
        if (resource.cost_for == CostFor::term) return *resource.cost * settings.terms_a_year;
        return *resource.cost;
    }
    if (!resource.weekly_minutes) return Incomplete{0, "what does it cost, or how long does it take whom?"};
    const auto named = only_adult(resource);
    if (named.empty()) return Incomplete{0, "what does it cost, or who does it?"};
    const auto rate = staff.rate(named);
    if (!understood(rate)) return rate;
    return *resource.weekly_minutes / 60 * *understood(rate) * settings.teaching_weeks;
}

std::optional<PaidAdult> paid_for_time(const Resource& resource, const KnownStaff& staff)
{
    if (resource.cost || !resource.weekly_minutes) return {};
    const auto named = only_adult(resource);
    if (named.empty() || !understood(staff.rate(named))) return {};
    return PaidAdult{named, *resource.weekly_minutes, staff.rate_row(named)};
}

void tie_resources(std::vector<CostedRow>& rows, const TiedResources& tied)
{
    std::unordered_map<const Resource*, int> bearers;
    for (auto& row : rows) {
        const auto& provision = *row.provision;
        const bool bears = !states_its_price(row);
        for (const auto* resource : provision.given_as == GivenAs::taught ? tied.of(provision) : tied.priced_under(provision)) {
            row.resources.push_back({resource, bears ? 1.0 : 0.0});
            bearers[resource] += bears ? 1 : 0;
        }
    }
    for (auto& row : rows)
        for (auto& [resource, part] : row.resources)
            if (part > 0) part = 1.0 / bearers[resource];
}

void cost_row(CostedRow& row, const KnownStaff& staff, const CostYear& year)
{
    const auto& provision = *row.provision;
    if (provision.given_as == GivenAs::taught) take_time(row, staff);
    if (!row.pounds && provision.cost && !row.cost_worked_out) {
        row.open.clear();
        take_stated(row, *provision.cost, year);
    }
    take_resources(row, staff, year);
    if (!row.pounds && row.open.empty() && may_be_free(row)) {
        row.basis = CostBasis::free;
        row.pounds = 0;
    }
    if (row.pounds)
        *row.pounds += row.other;
    else if (!provision.cost_doubt.empty() && provision.staff.adults.empty() && !row.cost_worked_out)
        row.open = provision.cost_doubt;
    else if (row.open.empty())
        row.open = "what does it cost?";
    take_to_date(row, year);
}

void share_cost(CostedRow& row)
{
    const auto charge = row.provision->charge;
    if (row.places.empty() || !row.unshared.empty()) return;
    const bool each_pays = row.basis == CostBasis::stated_pupil;
    if (!each_pays && charge == Charge::unclear) {
        row.unshared = "is its cost shared, or borne by one pupil? Write share or full under Charge.";
        return;
    }
    if (!each_pays && charge == Charge::full && row.pupils() > 1) {
        row.unshared = "one of " + counted(row.pupils(), "pupil") +
                       " bears its cost: which one? Name one pupil, or write share under Charge.";
        return;
    }
    PartAttended sum{0, 0};
    for (const auto& place : row.places) {
        sum.all += place.attended.all;
        sum.to_date += place.attended.to_date;
    }
    const auto part = [&](double own, double all) { return each_pays || all <= 0 ? 1.0 / row.pupils() : own / all; };
    for (auto& place : row.places) {
        place.part = part(place.attended.all, sum.all);
        place.part_to_date = part(place.attended.to_date, sum.to_date);
    }
}

}  // namespace provision
