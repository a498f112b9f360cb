// SPDX-License-Identifier: MPL-2.0
#include "table/heading_row.hpp"

#include "table/implied_headings.hpp"
#include "table/session_headings.hpp"
#include "table/settle_columns.hpp"
#include "table/table_kinds.hpp"
#include "text/kinds.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

// A text cell of a row that may be a heading row; its key is made once for all kinds of table.
struct HeadingCell {
    Where where;
    std::string text;
    std::string key;
    bool joined = false;  ///< of two cells, one above the other
    bool number = false;  ///< a date or a number, which heads a session of a record and nothing else
};

std::vector<HeadingCell> text_cells(const Grid& grid, int row)
{
    std::vector<HeadingCell> cells;
    for (int column = 0; column < grid.columns; ++column)
        if (const auto& cell = grid.at(row, column); cell.is_text())
            cells.push_back({grid.where(row, column), cell.text, heading_key(cell.text)});
        else if (const auto heading = session_heading(cell, grid.epoch); !heading.empty())
            cells.push_back({grid.where(row, column), heading, heading, false, true});
    return cells;
}

// A row cell by cell with the one above it: `Staff` over `Involved`.
std::vector<HeadingCell> joined_cells(const Grid& grid, int row)
{
    std::vector<HeadingCell> cells;
    for (int column = 0; column < grid.columns; ++column) {
        const auto& upper = grid.at(row - 1, column);
        const auto& lower = grid.at(row, column);
        const bool both = upper.is_text() && lower.is_text();
        if (!upper.is_text() && !lower.is_text()) continue;
        const bool session = lower.is_text() && names_session(heading_key(lower.text));  // `12/9` under `Session dates`
        const auto text = session ? lower.text : upper.text + (both ? "\n" : "") + lower.text;
        cells.push_back({grid.where(lower.is_text() ? row : row - 1, column), text, heading_key(text), both});
    }
    return cells;
}

// Beside the ratio a number of pupils is what the group holds, not a second ratio.
void settle_pupil_counts(FoundTable& table)
{
    if (table.kind != TableKind::provision_map || table.found(Column::pupils)) return;
    const auto ratio = [](const FoundColumn& column) {
        return column.means == Column::ratio && !counts_pupils(heading_key(column.heading));
    };
    if (std::ranges::none_of(table.columns, ratio)) return;
    for (auto& column : table.columns)
        if (column.means == Column::ratio && !ratio(column)) column.means = Column::pupils;
}

// In a list of entry and exit data a column `Date` is that of the data to its left.
void settle_dates_of_data(FoundTable& table)
{
    if (table.kind != TableKind::groups) return;
    auto before = Column::known;
    for (auto& column : table.columns) {
        if (column.means == Column::date) {
            if (before == Column::entry) column.means = Column::entry_date;
            if (before == Column::exit) column.means = Column::exit_date;
        }
        before = column.means;
    }
}

bool read_from_every_column(Column means)
{
    using enum Column;
    constexpr std::array kAll = {surname,           forename, status,  primary_need, secondary_need,
                                 kind_of_provision, staff,    details, term,         weeks};
    return kept_as_typed(means) || std::ranges::find(kAll, means) != kAll.end();
}

void note_repeated(const Grid& grid, FoundTable& table)
{
    for (const auto& column : table.columns)
        if (table.found(column.means) != &column && !read_from_every_column(column.means))
            table.repeated_headings.push_back(grid.where(table.heading_row, column.column));
}

FoundTable read_headings(const Grid& grid, int row, std::span<const HeadingCell> cells, TableKind kind)
{
    FoundTable table;
    table.kind = kind;
    table.top_row = table.heading_row = row;
    table.end_row = grid.rows();
    for (const auto& cell : cells) {
        if (cell.number && kind != TableKind::sessions) continue;
        const auto means = column_of(kind, cell.key);
        if (!means) {
            table.unknown_headings.push_back(cell.where);
            continue;
        }
        const auto kind_needed = *means == Column::kind_of_provision ? kind_of_heading(cell.key) : std::nullopt;
        table.columns.push_back({cell.where.column, *means, cell.text, kind_needed.value_or(std::string{})});
    }
    settle_pupil_counts(table);
    settle_dates_of_data(table);
    settle_activities(table);
    return table;
}

std::optional<FoundTable> best_table(const Grid& grid, int row, std::span<const HeadingCell> cells)
{
    if (cells.size() < 2) return {};
    std::vector<FoundTable> readings;
    for (const auto kind : table_kinds()) readings.push_back(read_headings(grid, row, cells, kind));
    return best_reading(std::move(readings));
}

// True for a ratio (`6:1`, `group of 4`) or a length of time (`3 x 15 mins`), which stand in the cells of a map and never over
// them; a number alone is neither.
bool says_size_or_time(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789";
    const bool digits = text.find_first_of(kDigits) != text.npos;
    const bool number_alone = text.find_first_not_of(kDigits) == text.npos;
    return understood(read_schedule(text)) || (digits && !number_alone && understood(read_ratio(text)));
}

std::string_view bracket_of(std::string_view text)
{
    const auto open = text.find('(');
    const auto close = text.rfind(')');
    return open < close && close != text.npos ? text.substr(open + 1, close - open - 1) : std::string_view{};
}

// A heading may say of a time or a size what it holds, as `Pupils (max 6)`; one of a provision or an adult may not.
bool names_with_size_or_time(const FoundColumn& column)
{
    const bool names = column.means == Column::provision || column.means == Column::staff;
    return names && says_size_or_time(bracket_of(column.heading));
}

// `Support | TA` right under a row of a map names a provision and who gives it: it says in some of the map's columns what
// their headings mean.
bool carries_on(const Grid& grid, const FoundTable& table, const FoundTable& above)
{
    if (table.heading_row == 0 || filled_cells(grid, table.heading_row - 1) < 2) return false;
    if (table.columns.size() >= above.columns.size()) return false;
    bool same_words = true;
    for (const auto& column : table.columns) {
        const auto over = std::ranges::find(above.columns, column.column, &FoundColumn::column);
        if (over == above.columns.end() || over->means != column.means) return false;
        same_words = same_words && heading_key(over->heading) == heading_key(column.heading);
    }
    return !same_words;
}

// Names of provisions and of adults are words that head columns too, so that a row of a map may look like headings.
bool data_row(const Grid& grid, std::span<const HeadingCell> cells, const FoundTable& table, const FoundTable* above)
{
    if (!table.found(Column::provision)) return false;
    if (std::ranges::any_of(cells, says_size_or_time, &HeadingCell::text)) return true;
    if (std::ranges::any_of(table.columns, names_with_size_or_time)) return true;
    if (!above) return false;
    const auto numeric = [&](const FoundColumn& column) { return grid.at(table.heading_row, column.column).numeric(); };
    return std::ranges::any_of(above->columns, numeric) || carries_on(grid, table, *above);
}

bool any_number(const Grid& grid, int row)
{
    for (int column = 0; column < grid.columns; ++column)
        if (grid.at(row, column).numeric()) return true;
    return false;
}

std::size_t known_cells(const std::optional<FoundTable>& table)
{
    return table ? table->columns.size() : 0;
}

// Headings over two rows: a cell and the one above it make a heading together, and more is known so than of either row alone,
// or all that the lower row adds, as `(Weekly)`, goes with the heading above.
std::optional<FoundTable> headed_by_two_rows(const Grid& grid, int row, const std::optional<FoundTable>& alone)
{
    if (row == 0 || any_number(grid, row) || any_number(grid, row - 1)) return {};
    const auto cells = joined_cells(grid, row);
    if (std::ranges::any_of(cells, says_size_or_time, &HeadingCell::text)) return {};
    auto table = best_table(grid, row, cells);
    if (!table || known_cells(table) <= known_cells(alone)) return {};
    if (std::ranges::any_of(table->columns, names_with_size_or_time)) return {};
    const auto known = [&](const HeadingCell& cell) {
        return std::ranges::find(table->columns, cell.where.column, &FoundColumn::column) != table->columns.end();
    };
    const auto made_together = [&](const HeadingCell& cell) { return cell.joined && known(cell); };
    const auto kept = [&](const HeadingCell& cell) { return cell.where.row < row || known(cell); };
    if (std::ranges::none_of(cells, made_together)) return {};
    const bool more = known_cells(table) > known_cells(best_table(grid, row, text_cells(grid, row - 1)));
    if (!more && !std::ranges::all_of(cells, kept)) return {};
    table->top_row = row - 1;
    return table;
}

}  // namespace

std::optional<FoundTable> table_headed(const Grid& grid, int row, const FoundTable* above)
{
    const auto cells = text_cells(grid, row);
    auto table = best_table(grid, row, cells);
    if (table && head_row(grid, row)) return {};
    if (auto taller = headed_by_two_rows(grid, row, table))
        table = std::move(taller);
    else if (table && data_row(grid, cells, *table, above))
        table.reset();
    if (table) settle_areas(grid, *table);
    if (!table) table = table_headed_by_cost(grid, row);
    if (table) note_repeated(grid, *table);
    return table;
}

void settle_staffing(const Grid& grid, FoundTable& table)
{
    const auto column = table.column(Column::staffing);
    if (!column || table.found(Column::staff)) return;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto typed = folded(grid.at(row, *column).text);
        if (typed == "team" || typed == "split") return;
    }
    std::ranges::find(table.columns, Column::staffing, &FoundColumn::means)->means = Column::staff;
}

}  // namespace provision
