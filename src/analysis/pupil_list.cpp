// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_list.hpp"

#include "table/cells.hpp"
#include "table/schema.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cctype>

namespace provision {
namespace {

constexpr std::string_view kOwnColumn = "own: ";

std::string typed_date(const Date& date)
{
    const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(static_cast<unsigned>(date.day())) + "/" + two(static_cast<unsigned>(date.month())) + "/" +
           std::to_string(static_cast<int>(date.year()));
}

ListedCell listed_cell(const Grid& grid, int row, int column)
{
    const auto& cell = grid.at(row - grid.top, column - grid.left);
    const bool date = cell.type == Cell::Type::date;
    return {date ? typed_date(date_of(cell.number, grid.epoch)) : text_of(cell), cell.numeric() && !date,
            by_formula(grid, row - grid.top, column - grid.left)};
}

// The columns of a register under headings that only the school knows (`DOB`, `House`), as far as its headings stand side by
// side.
void add_own_columns(const Grid& grid, TableRead& table)
{
    const int row = table.first.row - grid.top;
    std::vector<ColumnRead> own;
    for (int column = 0; column < grid.columns; ++column) {
        const auto& cell = grid.at(row, column);
        const bool known = std::ranges::any_of(table.columns, [&](const auto& one) { return one.column == column + grid.left; });
        if (known || !cell.is_text()) continue;
        const bool beside = std::ranges::any_of(table.columns, [&](const auto& one) {
            const int other = one.column - grid.left;
            for (int between = std::min(other, column); between <= std::max(other, column); ++between)
                if (grid.at(row, between).blank()) return false;
            return true;
        });
        if (beside) own.push_back({column + grid.left, std::string(kOwnColumn) + heading_key(cell.text), one_line(cell.text)});
    }
    table.columns.insert(table.columns.end(), own.begin(), own.end());
}

bool stands_in(const Where& where, const TableRead& table)
{
    return table.first.sheet == where.sheet && table.first.row < where.row && where.row <= table.last.row &&
           table.first.column <= where.column && where.column <= table.last.column;
}

// Every row of a pupil, those of further needs as well, as they stand on the sheets.
std::vector<Pupil> in_order(const WorkbookReading& reading)
{
    auto pupils = reading.map.pupils;
    for (const auto& again : reading.repeated_pupils) {
        const auto behind = std::ranges::find_if(pupils, [&](const Pupil& pupil) {
            return pupil.where.sheet == again.where.sheet && pupil.where.row > again.where.row;
        });
        pupils.insert(behind, again);
    }
    return pupils;
}

}  // namespace

PupilList list_pupils(std::span<const Grid> grids, const WorkbookReading& reading)
{
    PupilList list;
    std::ranges::copy_if(reading.tables, std::back_inserter(list.tables),
                         [](const TableRead& table) { return table.kind == TableKind::register_ && !table.columns.empty(); });
    for (auto& table : list.tables)
        if (const auto grid = std::ranges::find(grids, table.first.sheet, &Grid::sheet); grid != grids.end())
            add_own_columns(*grid, table);
    for (const auto& pupil : in_order(reading)) {
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

bool own_column(const ColumnRead& column)
{
    return column.means.starts_with(kOwnColumn);
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
