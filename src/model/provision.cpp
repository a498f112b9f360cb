// SPDX-License-Identifier: MPL-2.0
#include "model/provision.hpp"

namespace provision {

bool runs_on(const std::optional<Date>& start, const std::optional<Date>& end, const Date& day)
{
    return (!start || *start <= day) && (!end || day <= *end);
}

std::optional<double> weekly_minutes(const Provision& provision)
{
    const auto& schedule = provision.schedule.read;
    if (!schedule || !schedule->single()) return {};
    const bool together = provision.ratio && provision.ratio->pupils >= schedule->pupils;
    return schedule->low * schedule->groups * (together ? 1 : schedule->pupils);
}

std::optional<double> stated_staff_minutes(const Provision& provision)
{
    if (provision.staff.adults.empty()) return {};
    double sum = 0;
    for (const auto& adult : provision.staff.adults) {
        if (!adult.minutes) return {};
        sum += *adult.minutes;
    }
    return sum;
}

}  // namespace provision
