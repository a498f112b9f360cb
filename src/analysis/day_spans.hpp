// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/school_days.hpp"

#include <algorithm>
#include <optional>

namespace provision {

/// The days that lie in both spans; nothing where none does.
inline std::optional<DaySpan> within(const DaySpan& one, const DaySpan& other)
{
    const DaySpan both{std::max(one.first, other.first), std::min(one.last, other.last)};
    if (both.last < both.first) return {};
    return both;
}

inline Date day_after(const Date& date)
{
    return std::chrono::sys_days{date} + std::chrono::days{1};
}

inline Date day_before(const Date& date)
{
    return std::chrono::sys_days{date} - std::chrono::days{1};
}

}  // namespace provision
