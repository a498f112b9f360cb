// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "table/find_tables.hpp"
#include "table/grid.hpp"

#include <vector>

namespace provision {

/// A cell that holds a typed value where the other rows of its column have a formula.
struct OverwrittenFormula {
    Where cell;
    Where like;           ///< the nearest cell of the column that has the formula
    std::string heading;  ///< of the column, folded
    int row = 0;          ///< of the grid
};

/// The table's cells whose formulas were typed over. Equipment and adjustments have a cost that nobody can work out, so theirs
/// may be typed.
std::vector<OverwrittenFormula> overwritten_formulas(const Grid& grid, const FoundTable& table);

}  // namespace provision
