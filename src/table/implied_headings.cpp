// SPDX-License-Identifier: MPL-2.0
#include "table/implied_headings.hpp"

#include "table/cells.hpp"
#include "text/roles.hpp"
#include "text/stated_cost.hpp"

namespace provision {
namespace {

bool amount(const Cell& cell)
{
    return cell.type == Cell::Type::number || (cell.is_text() && read_stated_cost(cell.text).cost);
}

/// The column of the names in a row of names and amounts; nothing in any other row.
std::optional<int> named_column(const Grid& grid, int row, int cost)
{
    if (row >= grid.rows() || !amount(grid.at(row, cost))) return {};
    for (int column = 0; column < cost; ++column)
        if (const auto& cell = grid.at(row, column); !cell.blank())
            return cell.is_text() && !bare_number(cell) ? std::optional(column) : std::nullopt;
    return {};
}

Column meaning_between(const Grid& grid, int first_row, int column)
{
    for (int row = first_row; row < grid.rows() && filled_cells(grid, row) > 1; ++row)
        if (const auto& cell = grid.at(row, column); cell.is_text())
            return roles_in(cell.text).adults.empty() ? Column::details : Column::staff;
    return Column::details;
}

}  // namespace

std::optional<FoundTable> table_headed_by_cost(const Grid& grid, int row)
{
    const auto cost = lone_cell(grid, row);
    if (!cost || !grid.at(row, *cost).is_text()) return {};
    const auto& heading = grid.at(row, *cost).text;
    if (column_of(TableKind::provision_map, heading_key(heading)) != Column::cost) return {};
    const auto name = named_column(grid, row + 1, *cost);
    if (!name) return {};
    FoundTable table;
    table.kind = TableKind::provision_map;
    table.top_row = table.heading_row = row;
    table.end_row = grid.rows();
    table.columns.push_back({*name, Column::provision, {}, {}});
    for (int column = *name + 1; column < *cost; ++column)
        table.columns.push_back({column, meaning_between(grid, row + 1, column), {}, {}});
    table.columns.push_back({*cost, Column::cost, heading, {}});
    return table;
}

}  // namespace provision
