// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/staff.hpp"
#include "table/grid.hpp"

#include <vector>

namespace provision {

/// No adult in a school is paid more pounds an hour: what is more is a salary or a date.
inline constexpr double kMostAnHour = 1000;

/// The rates that a range gives, in pounds an hour: one cell (the rate of everybody), two columns (role, rate) or three (name,
/// role, rate). Lines without a readable rate, such as a heading, keep none. Throws BadArgument #VALUE! for any other shape.
std::vector<StaffRate> rates_in(const Grid& grid);

}  // namespace provision
