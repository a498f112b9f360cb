// SPDX-License-Identifier: MPL-2.0
#include "model/provision.hpp"

#include <algorithm>
#include <cmath>

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

int stated_places(const Provision& provision)
{
    if (provision.capacity) return static_cast<int>(std::lround(*provision.capacity));
    if (!provision.ratio) return 0;
    const Schedule schedule = provision.schedule.read.value_or(Schedule{});
    return static_cast<int>(std::lround(std::max(provision.ratio->pupils, schedule.pupils) * schedule.groups));
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
