// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <compare>
#include <string>

namespace provision {

/// Consecutive year groups, both ends in: Nursery is -1, Reception 0, Year 13 is 13.
struct Years {
    int first = 0;
    int last = 0;

    auto operator<=>(const Years&) const = default;
    bool contains(int year) const { return first <= year && year <= last; }
    bool overlaps(const Years& other) const { return first <= other.last && other.first <= last; }
    bool single() const { return first == last; }
};

/// The whole of a school, whichever years it has.
inline constexpr Years kAllYears{-1, 13};

/// `Year 3`, `Reception`, `Years 1-2`, `Nursery and Reception`, `all years`.
std::string to_text(const Years& years);

/// The year as it stands in a bracket behind a name: `Y3`, `YR`, `Nursery`.
std::string short_year(int year);

}  // namespace provision
