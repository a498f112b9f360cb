// SPDX-License-Identifier: MPL-2.0
#include "analysis/run_length.hpp"

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

}  // namespace provision
