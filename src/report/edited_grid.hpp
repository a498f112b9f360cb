// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/cell_edits.hpp"
#include "table/grid.hpp"

namespace provision {

/// The cell at a row and a column of the sheet; blank outside the used cells.
const Cell& cell_at(const Grid& grid, int row, int column);

/// True where a formula works out the value of that cell of the sheet.
bool formula_at(const Grid& grid, int row, int column);

/// The sheet as it will be when the cells are written; rows that are added are left out.
Grid with_edits(const Grid& grid, const CellEdits& edits);

}  // namespace provision
