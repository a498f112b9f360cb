// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <compare>

namespace provision {

/// A stretch of one day of the week, in minutes from midnight; Sunday is 0.
struct WeekSlot {
    unsigned weekday = 0;
    int begin = 0;
    int end = 0;

    auto operator<=>(const WeekSlot&) const = default;
    int minutes() const { return end - begin; }
};

}  // namespace provision
