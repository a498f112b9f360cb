// SPDX-License-Identifier: MPL-2.0
#include "report/edited_grid.hpp"

#include "table/cells.hpp"

#include <algorithm>

namespace provision {
namespace {

bool holds(const Grid& grid, int row, int column)
{
    return row >= 0 && row < grid.rows() && column >= 0 && column < grid.columns;
}

// With room for that many cells.
Grid grown(const Grid& grid, int rows, int columns)
{
    auto wide = grid;
    wide.columns = columns;
    wide.cells.assign(static_cast<std::size_t>(rows) * columns, Cell{});
    for (int row = 0; row < grid.rows(); ++row)
        for (int column = 0; column < grid.columns; ++column)
            wide.cells[static_cast<std::size_t>(row) * columns + column] = grid.at(row, column);
    return wide;
}

}  // namespace

const Cell& cell_at(const Grid& grid, int row, int column)
{
    static const Cell kBlank;
    return holds(grid, row - grid.top, column - grid.left) ? grid.at(row - grid.top, column - grid.left) : kBlank;
}

bool formula_at(const Grid& grid, int row, int column)
{
    return by_formula(grid, row - grid.top, column - grid.left);
}

Grid with_edits(const Grid& grid, const CellEdits& edits)
{
    int rows = grid.rows();
    int columns = grid.columns;
    for (const auto& edit : edits.cells) {
        if (edit.where.sheet != grid.sheet) continue;
        rows = std::max(rows, edit.where.row - grid.top + 1);
        columns = std::max(columns, edit.where.column - grid.left + 1);
    }
    auto edited = grown(grid, rows, columns);
    for (const auto& edit : edits.cells)
        if (edit.where.sheet == grid.sheet)
            edited.cells[static_cast<std::size_t>(edit.where.row - grid.top) * columns + (edit.where.column - grid.left)] =
                edit.value;
    return edited;
}

}  // namespace provision
