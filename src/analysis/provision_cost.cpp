// SPDX-License-Identifier: MPL-2.0
#include "analysis/provision_cost.hpp"

#include "analysis/staff_cost.hpp"
#include "analysis/team_or_split.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

// Why the times of the row are no sure base of a cost; empty when they are.
std::string doubt_of_times(const Provision& provision, StaffingFit fit)
{
    if (provision.schedule.read && !provision.schedule.read->single()) return "the schedule gives a range";
    if (fit == StaffingFit::neither) return "the adults' own times do not fit the schedule";
    if (stated_differs(provision)) return "the schedule and the stated time differ";
    return {};
}

Incomplete asked_of(const Provision& provision, const std::string& question)
{
    return {0, one_line(provision.name) + ": " + question};
}

std::string reason_of(const Reading<double>& reading)
{
    if (const auto* part = std::get_if<Incomplete>(&reading)) return part->reason;
    return std::get<NotUnderstood>(reading).reason;
}

Reading<YearlyCost> stated_for_a_year(const Provision& provision, double weeks)
{
    switch (provision.cost->period) {
    case CostFor::week: return YearlyCost{provision.cost->pounds * weeks};
    case CostFor::year: return YearlyCost{provision.cost->pounds};
    case CostFor::pupil: return YearlyCost{provision.cost->pounds, true};
    case CostFor::term: return asked_of(provision, "for how many terms is the cost of a term?");
    case CostFor::unknown: break;
    }
    if (provision.cost->pounds == 0) return YearlyCost{};
    return asked_of(provision, "is the cost for a week, a term, a year or a pupil?");
}

}  // namespace

Reading<std::vector<StaffTime>> weekly_staff_minutes(const Provision& provision)
{
    const auto scheduled = weekly_minutes(provision);
    const bool team = provision.staffing == Staffing::unknown && fit_of(provision) == StaffingFit::team;
    return staff_minutes(provision.staff, scheduled ? scheduled : provision.stated_minutes,
                         team ? Staffing::team : provision.staffing);
}

Reading<std::vector<StaffTime>> sure_staff_minutes(const Provision& provision)
{
    if (const auto doubt = doubt_of_times(provision, fit_of(provision)); !doubt.empty()) return Incomplete{0, doubt};
    auto minutes = weekly_staff_minutes(provision);
    if (std::holds_alternative<NotUnderstood>(minutes)) return Incomplete{0, "who runs it?"};
    return minutes;
}

Reading<std::vector<PaidAdult>> paid_adults(const Provision& provision, const KnownStaff& staff)
{
    const auto minutes = sure_staff_minutes(provision);
    const auto* adults = understood(minutes);
    if (!adults) return std::get<Incomplete>(minutes);
    std::vector<PaidAdult> paid;
    for (const auto& adult : *adults) {
        const auto rate = staff.rate(adult.staff);
        if (!understood(rate)) return Incomplete{0, reason_of(rate)};
        paid.push_back({adult.staff, *adult.minutes, staff.rate_row(adult.staff)});
    }
    return paid;
}

Reading<double> weekly_cost(const Provision& provision, std::span<const StaffRate> rates)
{
    const auto adults = sure_staff_minutes(provision);
    if (const auto* open = std::get_if<Incomplete>(&adults)) return asked_of(provision, open->reason);
    auto cost = cost_of(*understood(adults), rates);
    return understood(cost) ? cost : asked_of(provision, reason_of(cost));
}

Reading<YearlyCost> yearly_cost(const Provision& provision, std::span<const StaffRate> rates, double weeks)
{
    if (provision.given_as == GivenAs::taught) {
        const auto week = weekly_cost(provision, rates);
        if (const auto* pounds = understood(week)) return YearlyCost{*pounds * weeks};
        if (!provision.cost) return Incomplete{0, reason_of(week)};
    }
    if (provision.cost) return stated_for_a_year(provision, weeks);
    if (provision.given_as == GivenAs::adjustment) return YearlyCost{};
    return asked_of(provision, "what does it cost?");
}

}  // namespace provision
