// SPDX-License-Identifier: MPL-2.0
#include "analysis/run_costs.hpp"

#include <algorithm>

namespace provision {
namespace {

// Of a run that is not over only what is over has been paid for.
std::optional<double> paid_for(const AnnualCost& cost, const PlacedIn& placed)
{
    const auto& row = cost.rows[placed.row];
    const auto& place = *cost.place(placed.row, placed.pupil);
    const bool over = row.weeks.days && row.weeks.days->last < cost.year.today();
    const auto& pounds = over ? row.pounds : row.to_date;
    if (!pounds || !row.unshared.empty()) return {};
    const auto part_of = [](double own, double whole) { return whole > 0 ? std::min(1.0, own / whole) : 0; };
    return over ? *pounds * place.part * part_of(placed.attended.all, place.attended.all)
                : *pounds * place.part_to_date * part_of(placed.attended.to_date, place.attended.to_date);
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

// False where no map has the row, or it runs over more years than costs are known of.
bool RunCosts::add(const Attendance& row, Parts& parts)
{
    const auto& today = situation_.today();
    const auto* provision = situation_.known_behind(row);
    auto from = row.start ? row.start : provision ? provision->start : std::nullopt;
    if (!from || *from > today) from = today;
    const auto until = std::min(row.end.value_or(today), today);
    bool known = false;
    auto day = *from;
    for (int years = 0; years < kMostYears; ++years) {
        const auto& cost = cost_of(day);
        if (const auto found = cost.placed.find(&row); found != cost.placed.end())
            for (const auto& placed : found->second) {
                const auto [at, fresh] = parts.try_emplace({&cost, placed.row}, placed);
                if (!fresh) at->second.attended = at->second.attended + placed.attended;
                known = true;
            }
        if (until <= cost.year.days().last) return known;
        day = std::chrono::sys_days{cost.year.days().last} + std::chrono::days{1};
    }
    return false;
}

std::optional<double> RunCosts::pounds(std::span<const Attendance* const> run)
{
    Parts parts;
    for (const auto* row : run)
        if (!add(*row, parts)) return {};
    double sum = 0;
    for (const auto& [row, placed] : parts) {
        const auto pounds = paid_for(*row.first, placed);
        if (!pounds) return {};
        sum += *pounds;
    }
    return sum;
}

}  // namespace provision
