// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"

#include <optional>

namespace provision {

/// The table whose headings stand in a row, or in that row and the one above it; nothing when the row has none, or is one of the
/// rows of `above`, the nearest table higher up the sheet (may be null). It is taken to run to the end of the sheet.
std::optional<FoundTable> table_headed(const Grid& grid, int row, const FoundTable* above);

/// `Staffing` names the adults in a table that has no other column for them, unless a cell below says team or split.
void settle_staffing(const Grid& grid, FoundTable& table);

}  // namespace provision
