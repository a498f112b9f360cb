// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <vector>

namespace provision {

struct WorkbookReading;

/// True when a row heads a list of who is in what: pupils down, interventions across by their own names, ticks in the cells.
bool heads_tick_list(const Grid& grid, int row);

/// The columns of such a list that stand for an intervention each; none where the row heads no such list.
std::vector<int> ticked_columns(const Grid& grid, int row);

/// Reads who is in what from the list that a row heads, as from a register that ticks it beside the status.
void read_ticks_beside(const Grid& grid, int row, WorkbookReading& out);

}  // namespace provision
