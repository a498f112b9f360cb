// SPDX-License-Identifier: MPL-2.0
#include "report/map_fill.hpp"

#include "report/edited_grid.hpp"
#include "report/map_row_values.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace provision {
namespace {

constexpr std::string_view kName = "Provision";
constexpr int kRowsOfASheet = 1'048'576;

int name_column(const TableRead& map)
{
    return std::ranges::find(map.columns, kName, &ColumnRead::means)->column;
}

bool names_provisions(const TableRead& table)
{
    return table.kind == TableKind::provision_map &&
           std::ranges::find(table.columns, kName, &ColumnRead::means) != table.columns.end();
}

// What a row shows of itself; its prepared formulas are none of that.
bool holds_something(const Grid& grid, const TableRead& map, int row)
{
    for (int column = map.first.column; column <= map.last.column; ++column)
        if (!cell_at(grid, row, column).blank() && !formula_at(grid, row, column)) return true;
    return false;
}

bool merged(const Grid& grid, const TableRead& map, int row)
{
    const auto first = map.first.column - grid.left;
    const auto last = map.last.column - grid.left;
    return std::ranges::any_of(grid.merged, [&](const Area& area) {
        const int at = row - grid.top;
        return area.row <= at && at < area.row + area.rows && area.column <= last && first < area.column + area.columns;
    });
}

int last_provision(const WorkbookReading& reading, const TableRead& map)
{
    int last = map.first.row;
    for (const auto& provision : reading.map.provisions)
        if (provision.where.sheet == map.first.sheet && provision.where.column == name_column(map) &&
            provision.where.row <= map.last.row)
            last = std::max(last, provision.where.row);
    return last;
}

bool heads_another_table(const WorkbookReading& reading, const TableRead& map, int row)
{
    return std::ranges::any_of(reading.tables, [&](const TableRead& table) {
        return table.first.sheet == map.first.sheet && table.first.row == row && table.first.column <= map.last.column &&
               map.first.column <= table.last.column;
    });
}

// Words at the left that are no year: a line that carries a provision on has its adults or times further right.
bool begins_foot(const Grid& grid, const TableRead& map, int row)
{
    for (int column = map.first.column; column <= name_column(map); ++column)
        if (const auto& cell = cell_at(grid, row, column); cell.is_text() && !read_years(cell.text)) return true;
    return false;
}

// Lines that carry a provision on may stand below it; one that names something else ends the map's rows. The only blank row above
// another table parts the two.
std::optional<int> row_below(const WorkbookReading& reading, const Grid& grid, const TableRead& map)
{
    for (int row = last_provision(reading, map) + 1; row < kRowsOfASheet; ++row) {
        if (holds_something(grid, map, row)) {
            if (begins_foot(grid, map, row)) return {};
            continue;
        }
        if (heads_another_table(reading, map, row + 1) || merged(grid, map, row)) return {};
        return row;
    }
    return {};
}

bool row_of_map(const Grid& grid, const TableRead& map, const Where& cursor)
{
    return cursor.sheet == map.first.sheet && cursor.row > map.first.row &&
           (cursor.row <= map.last.row || cursor.row < grid.top + grid.rows()) && !merged(grid, map, cursor.row) &&
           cell_at(grid, cursor.row, name_column(map)).blank() && !formula_at(grid, cursor.row, name_column(map));
}

MapFill fill_row(const MapToFill& to_fill, const LibraryEntry& entry, int row)
{
    const auto& [reading, map, grid] = to_fill;
    MapFill fill{.edits = {}, .provision = {map.first.sheet, row, name_column(map)}};
    for (auto& value : map_values(entry, {reading, map, grid})) {
        if (!value.column) {
            fill.no_column.push_back(value.heading);
            continue;
        }
        const int column = value.column->column;
        const bool free = cell_at(grid, row, column).blank() && !formula_at(grid, row, column);
        (free ? fill.filled : fill.kept).push_back(value.column->typed);
        if (free) fill.edits.cells.push_back({{map.first.sheet, row, column}, std::move(value.value)});
    }
    constexpr std::array<std::string_view, 3> kOfTheSchool{"Year", "Staff", "Pupils"};
    for (const auto& column : map.columns) {
        const bool formula = formula_at(grid, row, column.column);
        if (std::ranges::find(kOfTheSchool, column.means) != kOfTheSchool.end() && cell_at(grid, row, column.column).blank() &&
            !formula)
            fill.to_do.push_back(column.typed);
        fill.below_formulas = fill.below_formulas || (formula_at(grid, row - 1, column.column) && !formula);
    }
    return fill;
}

bool same(const Provision& one, const Provision& other)
{
    const auto section = [](const Provision& p) { return std::tie(p.years, p.wave, p.area, p.term); };
    return one.where == other.where && one.name == other.name && one.schedule.typed == other.schedule.typed &&
           one.staff.adults.size() == other.staff.adults.size() && one.pupils == other.pupils && section(one) == section(other);
}

bool same_tables(const WorkbookReading& one, const WorkbookReading& other)
{
    const auto same_table = [](const TableRead& a, const TableRead& b) { return a.kind == b.kind && a.first == b.first; };
    return std::ranges::equal(one.tables, other.tables, same_table) &&
           one.map.status_counts.size() == other.map.status_counts.size();
}

// The one new provision of the row, and everything else as it was: no foot, title or further table has become part of the map.
bool reads_as_one_more(const WorkbookReading& before, std::span<const Grid> grids, const MapFill& fill)
{
    std::vector<Grid> edited(grids.begin(), grids.end());
    for (auto& grid : edited)
        if (grid.sheet == fill.provision.sheet) grid = with_edits(grid, fill.edits);
    auto reading = read_workbook(edited);
    auto& after = reading.map.provisions;
    const auto added = std::ranges::find(after, fill.provision, &Provision::where);
    if (added == after.end()) return false;
    after.erase(added);
    return std::ranges::equal(after, before.map.provisions, same) && same_tables(reading, before);
}

}  // namespace

const TableRead* map_at(const WorkbookReading& reading, const std::optional<Where>& cursor)
{
    const TableRead* best = nullptr;
    int best_rank = -1;
    for (const auto& table : reading.tables) {
        if (!names_provisions(table)) continue;
        const bool here = cursor && table.first.sheet == cursor->sheet;
        const bool beside = here && table.first.column <= cursor->column && cursor->column <= table.last.column;
        const int rank = here + beside + 2 * (here && table.first.row < cursor->row);
        // Of those above the cursor the nearest, else the first.
        if (rank > best_rank || (rank >= 2 && rank == best_rank)) {
            best = &table;
            best_rank = rank;
        }
    }
    return best;
}

std::optional<MapFill> fill_map(const WorkbookReading& reading, std::span<const Grid> grids, const TableRead& map,
                                const LibraryEntry& entry, const std::optional<Where>& cursor)
{
    const auto grid = std::ranges::find(grids, map.first.sheet, &Grid::sheet);
    if (grid == grids.end()) return {};
    if (cursor && row_of_map(*grid, map, *cursor)) {
        auto fill = fill_row({reading, map, *grid}, entry, cursor->row);
        if (reads_as_one_more(reading, grids, fill)) return fill;
    }
    const auto row = row_below(reading, *grid, map);
    if (!row) return {};
    auto fill = fill_row({reading, map, *grid}, entry, *row);
    if (!reads_as_one_more(reading, grids, fill)) return {};
    return fill;
}

}  // namespace provision
