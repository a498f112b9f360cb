// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_list.hpp"

#include "table/cells.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cctype>

namespace provision {
namespace {

bool by_formula(const Grid& grid, int row, int column)
{
    return std::ranges::any_of(grid.formulas, [&](const Area& area) {
        return area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns;
    });
}

ListedCell listed_cell(const Grid& grid, int row, int column)
{
    const auto& cell = grid.at(row - grid.top, column - grid.left);
    return {text_of(cell), cell.numeric(), by_formula(grid, row - grid.top, column - grid.left)};
}

bool stands_in(const Where& where, const TableRead& table)
{
    return table.first.sheet == where.sheet && table.first.row < where.row && where.row <= table.last.row &&
           table.first.column <= where.column && where.column <= table.last.column;
}

}  // namespace

PupilList list_pupils(std::span<const Grid> grids, const WorkbookReading& reading)
{
    PupilList list;
    std::ranges::copy_if(reading.tables, std::back_inserter(list.tables),
                         [](const TableRead& table) { return table.kind == TableKind::register_ && !table.columns.empty(); });
    for (const auto& pupil : reading.map.pupils) {
        const auto table = std::ranges::find_if(list.tables, [&](const TableRead& one) { return stands_in(pupil.where, one); });
        const auto grid = std::ranges::find(grids, pupil.where.sheet, &Grid::sheet);
        if (table == list.tables.end() || grid == grids.end()) continue;  // named by a form, which has no rows
        ListedPupil listed{pupil, static_cast<std::size_t>(table - list.tables.begin()), {}};
        for (const auto& column : table->columns) listed.cells.push_back(listed_cell(*grid, pupil.where.row, column.column));
        list.pupils.push_back(std::move(listed));
    }
    return list;
}

std::optional<std::size_t> column_meaning(const TableRead& table, std::string_view means)
{
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        if (table.columns[at].means != means) continue;
        const bool preferred = folded(table.columns[at].typed).starts_with("preferred");
        if (!preferred) return at;
        if (!found) found = at;
    }
    return found;
}

std::string number_key(std::string_view number)
{
    std::string key;
    for (const char c : trimmed(number))
        if (c != ' ') key += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return key.substr(std::min(key.find_first_not_of('0'), key.size()));
}

std::string_view text_under(const PupilList& list, const ListedPupil& pupil, std::string_view means)
{
    const auto column = column_meaning(list.tables.at(pupil.table), means);
    return column ? std::string_view(pupil.cells.at(*column).text) : std::string_view{};
}

}  // namespace provision
