// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>

namespace provision {

/// True for a line by itself that tells or asks something instead of naming a provision: `Jamie started 4.11.26 - moved from
/// Ash`, `Ask EP about Kai`, `Cost: £1,200`.
bool like_remark(const std::string& line);

/// True for the label of a sum that a map's foot reckons: `TA hours available`, `contingency`; beside it stands a number.
bool labels_sum(const std::string& label);

}  // namespace provision
