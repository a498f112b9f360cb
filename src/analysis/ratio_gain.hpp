// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"
#include "text/reading.hpp"

#include <array>
#include <string_view>

namespace provision {

/// A reading or spelling age, in months, and the day of its test.
struct TestedAge {
    double months = 0;
    Date date;
};

/// Months of age gained per month between the two tests (domain: ratio gain; a month is 365.25/12 days). Incomplete when both
/// were on one day, not understood when the exit test came first.
Reading<double> ratio_gain(const TestedAge& entry, const TestedAge& exit);

/// Months between two days, a month being 365.25/12 days.
double months_between(const Date& first, const Date& last);

/// Where `small`, `useful`, `substantial` and `remarkable` begin.
using BandEdges = std::array<double, 4>;
inline constexpr BandEdges kBandEdges{1.4, 2, 3, 4};

/// The word for a ratio gain: an edge belongs to the band above it, below 0 ground was lost.
std::string_view impact_band(double ratio_gain, const BandEdges& edges = kBandEdges);

}  // namespace provision
