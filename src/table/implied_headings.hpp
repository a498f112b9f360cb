// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"

#include <optional>

namespace provision {

/// A map under a heading row of which only the amounts have a heading: two blank cells and `Cost`. The names stand in the first
/// column of the rows below, adults or words about the row between them and the amounts.
std::optional<FoundTable> table_headed_by_cost(const Grid& grid, int row);

}  // namespace provision
