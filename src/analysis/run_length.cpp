// SPDX-License-Identifier: MPL-2.0
#include "analysis/run_length.hpp"

#include <cmath>

namespace provision {

std::vector<DaySpan> closures_of(const ProvisionMap& map)
{
    std::vector<DaySpan> closures;
    for (const auto& dates : map.calendar)
        if (dates.closure && dates.first && dates.last) closures.push_back({*dates.first, *dates.last});
    return closures;
}

std::optional<WeeksTold> run_length(const Provision& provision, const Settings& settings, std::span<const DaySpan> closures)
{
    if (provision.start && provision.end) {
        const double weeks = school_weeks({*provision.start, *provision.end}, closures);
        return WeeksTold{weeks, weeks};
    }
    const SchoolYear year{settings.weeks_a_term(), settings.teaching_weeks};
    if (const auto told = read_weeks_told(provision.weeks, year)) return told;
    return read_weeks_told(provision.term, year);  // `1 term` stands among the words of when
}

std::optional<Date> weeks_over_on(const Provision& provision, const Settings& settings, std::span<const DaySpan> closures,
                                  const Date& today)
{
    using std::chrono::sys_days;
    if (!provision.start || provision.end) return {};
    const auto length = run_length(provision, settings, closures);
    if (!length || length->most <= 0) return {};
    constexpr int kDaysOfWeek = 5;
    const int needed = static_cast<int>(std::ceil(length->most * kDaysOfWeek - 1e-6));
    const auto taught_by = [&](sys_days day) { return school_days({*provision.start, day}, closures); };
    sys_days first = *provision.start;
    sys_days last = sys_days{today} - std::chrono::days{1};
    if (last < first || taught_by(last) < needed) return {};
    while (first < last) {
        const auto middle = first + (last - first) / 2;
        if (taught_by(middle) < needed)
            first = middle + std::chrono::days{1};
        else
            last = middle;
    }
    return last;
}

}  // namespace provision
