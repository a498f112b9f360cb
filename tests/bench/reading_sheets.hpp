// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <string>
#include <vector>

namespace provision {

/// A map of that many rows under one heading row, other provisions, adults, sizes, times and pupils in each; the same in each
/// run.
std::vector<std::vector<std::string>> map_rows(int rows);

/// Schedules as schools type them, in many signs, units and orders.
const std::vector<std::string>& typed_schedules();

}  // namespace provision
