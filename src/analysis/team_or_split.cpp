// SPDX-License-Identifier: MPL-2.0
#include "analysis/team_or_split.hpp"

#include <algorithm>
#include <cmath>

namespace provision {
namespace {

bool same_minutes(double a, double b)
{
    return std::abs(a - b) < 0.5;
}

// A time for the row as a whole that is the schedule times the adults is everybody's time added up.
StaffingFit fit_of_whole(const Provision& provision, std::optional<double> scheduled)
{
    const auto adults = static_cast<double>(provision.staff.adults.size());
    if (scheduled && provision.stated_minutes && same_minutes(*provision.stated_minutes, *scheduled * adults))
        return StaffingFit::team;
    return StaffingFit::cannot_tell;
}

}  // namespace

StaffingFit fit_of(const Provision& provision)
{
    const auto& adults = provision.staff.adults;
    const auto scheduled = weekly_minutes(provision);
    const auto stated = stated_staff_minutes(provision);
    if (!stated) return adults.size() > 1 ? fit_of_whole(provision, scheduled) : StaffingFit::no_question;
    if (!scheduled) return adults.size() > 1 ? StaffingFit::cannot_tell : StaffingFit::no_question;
    const bool team =
        std::ranges::all_of(adults, [&](const StaffTime& adult) { return same_minutes(*adult.minutes, *scheduled); });
    const bool split = same_minutes(*stated, *scheduled);
    if (split && provision.staffing != Staffing::team) return StaffingFit::split;
    if (team && provision.staffing != Staffing::split) return StaffingFit::team;
    return StaffingFit::neither;
}

bool stated_differs(const Provision& provision)
{
    const auto scheduled = weekly_minutes(provision);
    if (!scheduled || !provision.stated_minutes || same_minutes(*scheduled, *provision.stated_minutes)) return false;
    return fit_of(provision) != StaffingFit::team;
}

bool times_differ(const Provision& provision)
{
    return stated_differs(provision) || fit_of(provision) == StaffingFit::neither;
}

}  // namespace provision
