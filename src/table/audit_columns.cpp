// SPDX-License-Identifier: MPL-2.0
#include "table/audit_columns.hpp"

#include "table/cells.hpp"
#include "table/map_foot.hpp"
#include "text/kinds.hpp"
#include "text/library.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace provision {
namespace {

struct Marks {
    std::set<Priority> letters;  ///< those of M, S and C that are used
    int count = 0;               ///< of letters and ticks
    bool others = false;         ///< words that are no marks
};

// Below the pupils stand totals and legends, whose cells are no marks.
bool names_pupil(const Grid& grid, const FoundTable& table, int row)
{
    constexpr std::array kNames = {Column::pupil, Column::surname, Column::forename};
    return std::ranges::any_of(table.columns, [&](const FoundColumn& column) {
        const auto& cell = grid.at(row, column.column);
        if (std::ranges::find(kNames, column.means) == kNames.end() || !cell.is_text()) return false;
        const auto name = folded(cell.text);
        return !total_line(name) && !name.starts_with("number of ") && !name.starts_with("no. of ");
    });
}

Marks marks_in(const Grid& grid, const FoundTable& table, int column)
{
    Marks marks;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto text = text_of(grid.at(row, column));
        if (text.empty() || says_no(text) || !names_pupil(grid, table, row)) continue;
        const auto letter = priority_of(text);
        if (letter) marks.letters.insert(*letter);
        marks.others = marks.others || (!letter && !says_yes(text));
        ++marks.count;
    }
    return marks;
}

// `EAL` or `FSM` with ticks is what a register says of a pupil; it is no need.
std::optional<std::string> kind_headed(const std::string& heading, std::span<const LibraryEntry> own)
{
    if (column_of(TableKind::register_, heading_key(heading))) return {};
    if (auto kind = kind_of_name(heading, own)) return kind;
    // Over marks this is a kind; in the name of a provision it says no more than the ratio.
    constexpr std::array<std::string_view, 4> kWithAnAdult{"1:1 support", "1-1 support", "1:1", "one to one support"};
    const bool adult = std::ranges::find(kWithAnAdult, folded(heading)) != kWithAnAdult.end();
    return adult ? kind_of_heading("In-class support") : std::nullopt;
}

std::string heading_at(const Grid& grid, const Where& where)
{
    return text_of(grid.at(where.row - grid.top, where.column - grid.left));
}

void add_column(FoundTable& table, FoundColumn column)
{
    const auto behind = std::ranges::find_if(table.columns, [&](const auto& other) { return other.column > column.column; });
    table.columns.insert(behind, std::move(column));
}

}  // namespace

int audit_marks(const Grid& grid, const FoundTable& table, int column)
{
    const auto marks = marks_in(grid, table, column);
    return marks.others ? 0 : marks.count;
}

// Letters of one sort alone may be marks of an assessment: `S` for secure.
bool marked_as_audit(const Grid& grid, const FoundTable& table)
{
    int columns = 0;
    std::set<Priority> letters;
    const auto add = [&](int column) {
        const auto marks = marks_in(grid, table, column);
        if (marks.others || marks.count == 0) return;
        ++columns;
        letters.insert(marks.letters.begin(), marks.letters.end());
    };
    for (const auto& column : table.columns)
        if (column.means == Column::kind_of_provision) add(column.column);
    for (const auto& where : table.unknown_headings)
        if (kind_headed(heading_at(grid, where), {})) add(where.column - grid.left);
    return columns > 1 && letters.size() > 1;
}

void settle_audit(const Grid& grid, FoundTable& table, std::span<const LibraryEntry> own)
{
    if (table.kind != TableKind::needs) return;
    for (auto& column : table.columns) {
        if (column.means != Column::kind_of_provision || kind_of_heading(column.key)) continue;
        if (const auto kind = kind_headed(column.heading, own)) column.kind = *kind;
    }
    std::erase_if(table.unknown_headings, [&](const Where& where) {
        const int column = where.column - grid.left;
        const auto heading = heading_at(grid, where);
        const auto kind = kind_headed(heading, own);
        if (!kind || audit_marks(grid, table, column) == 0) return false;
        add_column(table, {column, Column::kind_of_provision, heading, *kind, heading_key(heading)});
        return true;
    });
}

}  // namespace provision
