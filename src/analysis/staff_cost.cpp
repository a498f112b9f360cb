// SPDX-License-Identifier: MPL-2.0
#include "analysis/staff_cost.hpp"

#include "text/staff_parts.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

bool has_time(const StaffTime& adult)
{
    return adult.minutes.has_value();
}

// The one rate of all rows that `fits` picks: `nothing` when no row has one, Incomplete when they differ.
template <class Fits>
std::optional<Reading<double>> only_rate(std::span<const StaffRate> rates, Fits fits)
{
    std::optional<double> found;
    for (const auto& row : rates) {
        if (!row.hourly_rate || !fits(row)) continue;
        if (found && *found != *row.hourly_rate) return Incomplete{0, "different rates: which one?"};
        found = row.hourly_rate;
    }
    if (!found) return {};
    return *found;
}

}  // namespace

std::string adult_key(std::string_view name)
{
    return folded(one_of(trimmed(name)));
}

Reading<std::vector<StaffTime>> staff_minutes(const StaffList& staff, std::optional<double> minutes, Staffing staffing)
{
    if (staff.adults.empty()) return NotUnderstood{0, "no adult is named"};
    if (staff.either) return Incomplete{0, "one of them or both?"};
    auto adults = staff.adults;
    if (std::ranges::all_of(adults, has_time)) return adults;
    if (std::ranges::any_of(adults, has_time)) return Incomplete{0, "how long for the adult without a time?"};
    if (!minutes) return Incomplete{0, "how long?"};
    if (adults.size() > 1 && staffing == Staffing::unknown) return Incomplete{0, "each the whole time, or in shares?"};
    const double shares = staffing == Staffing::split ? static_cast<double>(adults.size()) : 1;
    for (auto& adult : adults) adult.minutes = *minutes / shares;
    return adults;
}

Reading<double> hourly_rate(std::string_view staff, std::span<const StaffRate> rates)
{
    const auto wanted = adult_key(staff);
    const auto by_name = [&](const StaffRate& row) { return !row.name.empty() && adult_key(row.name) == wanted; };
    const auto by_role = [&](const StaffRate& row) { return !row.role.empty() && adult_key(row.role) == wanted; };
    const auto for_all = [](const StaffRate& row) { return row.name.empty() && row.role.empty(); };
    if (const auto rate = only_rate(rates, by_name)) return *rate;
    if (const auto rate = only_rate(rates, by_role)) return *rate;
    if (const auto rate = only_rate(rates, for_all)) return *rate;
    return Incomplete{0, "what is the rate for " + std::string(trimmed(staff)) + "?"};
}

Reading<double> joint_rate(std::span<const StaffTime> adults, std::span<const StaffRate> rates)
{
    double pounds = 0;
    for (const auto& adult : adults) {
        const auto rate = hourly_rate(adult.staff, rates);
        if (!understood(rate)) return rate;
        pounds += *understood(rate);
    }
    return pounds;
}

double delivered_rate(const PaidTime& paid)
{
    return paid.hourly_pay * paid.paid_weeks / paid.taught_weeks * (1 + paid.on_costs);
}

Reading<double> cost_of(std::span<const StaffTime> adults, std::span<const StaffRate> rates)
{
    double pounds = 0;
    for (const auto& adult : adults) {
        if (!adult.minutes) return Incomplete{0, "how long for " + adult.staff + "?"};
        const auto rate = hourly_rate(adult.staff, rates);
        if (!understood(rate)) return rate;
        pounds += *adult.minutes / 60 * *understood(rate);
    }
    return pounds;
}

}  // namespace provision
