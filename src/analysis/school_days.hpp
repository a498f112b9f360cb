// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"

#include <span>

namespace provision {

/// Days that follow each other, both ends in.
struct DaySpan {
    Date first;
    Date last;
};

/// Mondays to Fridays of `days` on which the school is open; a day in two closures is closed once. 0 when the last day comes
/// before the first.
int school_days(const DaySpan& days, std::span<const DaySpan> closures);

/// School days as weeks of five days, not rounded.
double school_weeks(const DaySpan& days, std::span<const DaySpan> closures);

/// Pounds from the first day of `run` to its last or to `as_of`, whichever comes first: weekly cost times school weeks (domain:
/// cost to date). 0 where `as_of` is before the first day.
double cost_to_date(double weekly_cost, const DaySpan& run, const Date& as_of, std::span<const DaySpan> closures);

}  // namespace provision
