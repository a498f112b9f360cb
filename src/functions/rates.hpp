// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/staff.hpp"
#include "table/grid.hpp"

#include <vector>

namespace provision {

/// The rates that a range gives, in pounds an hour: one cell (the rate of everybody), two columns (role, rate) or three (name,
/// role, rate). Lines without a readable rate, such as a heading, keep none. Throws BadArgument #VALUE! for any other shape.
std::vector<StaffRate> rates_in(const Grid& grid);

/// Takes plurals from adults and rates: `TAs` and `Teachers` are paid as a TA and a Teacher are, whichever of the two cells has
/// the plural.
void in_singular(std::vector<StaffTime>& adults, std::vector<StaffRate>& rates);

}  // namespace provision
