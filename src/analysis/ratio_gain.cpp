// SPDX-License-Identifier: MPL-2.0
#include "analysis/ratio_gain.hpp"

#include <algorithm>

namespace provision {

double months_between(const Date& first, const Date& last)
{
    constexpr double kDaysOfMonth = 365.25 / 12;
    return static_cast<double>((std::chrono::sys_days{last} - std::chrono::sys_days{first}).count()) / kDaysOfMonth;
}

Reading<double> ratio_gain(const TestedAge& entry, const TestedAge& exit)
{
    if (exit.date == entry.date) return Incomplete{0, "both tests were on one day: when was the other?"};
    if (exit.date < entry.date) return NotUnderstood{0, "the exit test comes before the entry test"};
    return (exit.months - entry.months) / months_between(entry.date, exit.date);
}

// Brooks, What works for children and young people with literacy difficulties: the bands of ratio gains.
std::string_view impact_band(double ratio_gain, const BandEdges& edges)
{
    constexpr std::array<std::string_view, 5> kBands{"very small", "small", "useful", "substantial", "remarkable"};
    if (ratio_gain < 0) return "lost ground";
    return kBands.at(static_cast<std::size_t>(std::ranges::upper_bound(edges, ratio_gain) - edges.begin()));
}

}  // namespace provision
