// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"

// Rows of a map whose words are headings elsewhere.

namespace provision {

/// True when a cell of the row is a ratio or a time, as in the cells of a map and never over them.
bool row_says_size_or_time(const Grid& grid, int row);

/// True when a bracket in the heading tells a ratio or a time. A heading may say what it holds, as `Pupils (max 6)`; one of a
/// provision or an adult may not.
bool names_with_size_or_time(const FoundColumn& column);

/// True when what seems a row of headings is a row of the map above, or of one without headings: names of provisions and of
/// adults are words that head columns too. `above` is nullptr where no table is.
bool data_row(const Grid& grid, const FoundTable& table, const FoundTable* above);

/// True when it says of the map above for what its cost is: `TA` under Staff and `pupil` under Cost for.
bool says_of_map(const FoundTable& table, const FoundTable* above);

}  // namespace provision
