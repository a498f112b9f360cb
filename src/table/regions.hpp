// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"
#include "table/own_headings.hpp"

#include <vector>

namespace provision {

/// The parts of a sheet that are read apart, top to bottom and left to right: the sheet itself, unless tables stand side by side
/// on it. Merged cells, hidden rows and formulas go with their part; a table with remarks beside it stays whole. The lists of
/// words to choose from that stand on a settings sheet are left out.
std::vector<Grid> regions(const Grid& sheet, const OwnHeadings& own = {});

/// The part of a grid that an area covers; `area` counts from the grid's own first cell.
Grid cut_out(const Grid& grid, const Area& area);

}  // namespace provision
