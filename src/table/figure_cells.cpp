// SPDX-License-Identifier: MPL-2.0
#include "table/figure_cells.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <cmath>

namespace provision {
namespace {

const TableRead* table_of(const std::vector<TableRead>& tables, const Where& cell)
{
    const auto found = std::ranges::find_if(tables, [&](const TableRead& table) { return table.contains(cell); });
    return found == tables.end() ? nullptr : &*found;
}

std::optional<Where> in_column(const TableRead& table, const Where& row, Column means)
{
    const auto heading = canonical_heading(table.kind, means);
    const auto column = std::ranges::find(table.columns, heading, &ColumnRead::means);
    if (heading.empty() || column == table.columns.end()) return {};
    return Where{row.sheet, row.row, column->column};
}

}  // namespace

FigureCells::FigureCells(std::span<const Grid> sheets, const WorkbookReading& reading) : reading_(reading)
{
    for (const auto& sheet : sheets) sheets_.emplace(sheet.sheet, &sheet);
}

const Grid* FigureCells::sheet(const Where& cell) const
{
    const auto found = sheets_.find(cell.sheet);
    return found == sheets_.end() ? nullptr : found->second;
}

const Cell* FigureCells::content(const Where& cell) const
{
    const auto* grid = sheet(cell);
    return grid && cell.row < grid->rows() && cell.column < grid->columns ? &grid->at(cell.row, cell.column) : nullptr;
}

bool FigureCells::holds(const Where& cell, double value) const
{
    const auto* held = content(cell);
    return held && held->numeric() && std::abs(held->number - value) <= 1e-9 * std::max(1.0, std::abs(value));
}

std::optional<Where> FigureCells::under(const Where& row, Column means) const
{
    const auto* table = table_of(reading_.tables, row);
    if (!table) table = table_of(reading_.history_tables, row);
    return table ? in_column(*table, row, means) : std::nullopt;
}

std::optional<Where> FigureCells::cell(const Where& row, Column means, double value) const
{
    auto cell = under(row, means);
    if (cell && !holds(*cell, value)) cell.reset();
    return cell;
}

std::optional<NumberCell> FigureCells::number(const Where& row, Column means) const
{
    const auto cell = under(row, means);
    const auto* held = cell ? content(*cell) : nullptr;
    if (!held || held->type != Cell::Type::number) return {};
    return NumberCell{*cell, held->number};
}

std::optional<Where> FigureCells::blank(const Where& row, Column means) const
{
    auto cell = under(row, means);
    if (!cell || !sheet(*cell)) return {};
    const auto* held = content(*cell);
    if (held && !held->blank()) return {};
    return cell;
}

std::optional<Where> FigureCells::cell(const Where& row, Column means, const Date& date) const
{
    const auto* grid = sheet(row);
    return grid ? cell(row, means, serial(date, grid->epoch)) : std::nullopt;
}

std::optional<Where> FigureCells::setting(std::string_view label, double value) const
{
    for (const auto& table : reading_.tables) {
        const auto* grid = table.kind == TableKind::settings ? sheet(table.first) : nullptr;
        if (!grid) continue;
        for (int row = table.first.row; row <= table.last.row; ++row) {
            const Where start{table.first.sheet, row, table.first.column};
            const auto named = in_column(table, start, Column::setting);
            if (!named || folded(grid->at(row, named->column).text) != folded(label)) continue;
            const auto told = in_column(table, start, Column::value);
            if (told && holds(*told, value)) return told;
        }
    }
    return {};
}

}  // namespace provision
