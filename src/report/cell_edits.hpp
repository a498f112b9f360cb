// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/where.hpp"
#include "report/report.hpp"

#include <string>
#include <vector>

namespace provision {

/// A cell that gets a new value; text also gets the number format of text, so that Calc leaves `1E5` and `007` alone.
struct CellEdit {
    Where where;
    Cell value;
};

/// A cell that gets the formula of another cell of its column back, as when it is copied there.
struct FormulaBack {
    Where where;
    Where like;
};

/// Rows that are added below a table.
struct AddedRows {
    std::string sheet;
    Block block;                    ///< where and what
    bool insert = false;            ///< something stands there already, which moves down
    bool headed = false;            ///< the first row holds headings
    std::vector<int> text_columns;  ///< of the block; get the number format of text before the values
};

/// Cells to be written into sheets that a school made itself.
struct CellEdits {
    std::vector<std::string> new_sheets{};  ///< made first, behind all others
    std::vector<CellEdit> cells{};
    std::vector<AddedRows> added{};  ///< below all `cells` of their table, the lowest first
    std::vector<FormulaBack> formulas{};

    bool empty() const { return cells.empty() && added.empty() && formulas.empty(); }
};

}  // namespace provision
