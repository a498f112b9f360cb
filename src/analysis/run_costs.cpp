// SPDX-License-Identifier: MPL-2.0
#include "analysis/run_costs.hpp"

#include <algorithm>

namespace provision {
namespace {

// Of a run that is not over only what is over has been paid for.
std::optional<double> paid_for(const AnnualCost& cost, const PlacedIn& placed)
{
    const auto& row = cost.rows[placed.row];
    const auto& pounds = row.weeks.days && row.weeks.days->last < cost.year.today() ? row.pounds : row.to_date;
    if (!pounds || !row.unshared.empty()) return {};
    return *pounds * cost.place(placed.row, placed.pupil)->part;
}

// Costs are known of this year and a few before it; what is typed as older is a slip.
constexpr int kMostYears = 5;

}  // namespace

const AnnualCost& RunCosts::cost_of(const Date& day)
{
    const auto first = year_around(day, reading_.map.settings.year_runs).first;
    const auto known = years_.find(first);
    if (known != years_.end()) return known->second;
    return years_.emplace(first, annual_cost(reading_, situation_, day, sheets_)).first->second;
}

std::optional<double> RunCosts::pounds(const Attendance& place)
{
    const auto& today = situation_.today();
    const auto* provision = situation_.known_behind(place);
    auto from = place.start ? place.start : provision ? provision->start : std::nullopt;
    if (!from || *from > today) from = today;
    const auto until = std::min(place.end.value_or(today), today);
    std::optional<double> sum;
    auto day = *from;
    for (int years = 0; years < kMostYears; ++years) {
        const auto& cost = cost_of(day);
        if (const auto found = cost.placed.find(&place); found != cost.placed.end())
            for (const auto& placed : found->second) {
                const auto pounds = paid_for(cost, placed);
                if (!pounds) return {};
                sum = sum.value_or(0) + *pounds;
            }
        if (until <= cost.year.days().last) return sum;
        day = std::chrono::sys_days{cost.year.days().last} + std::chrono::days{1};
    }
    return {};
}

}  // namespace provision
