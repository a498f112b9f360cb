// SPDX-License-Identifier: MPL-2.0
#include "table/heading_row.hpp"

#include "table/audit_columns.hpp"
#include "table/implied_headings.hpp"
#include "table/like_headings.hpp"
#include "table/settle_columns.hpp"
#include "table/staff_list.hpp"
#include "table/table_kinds.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

// Beside the ratio a number of pupils is what the group holds, not a second ratio.
void settle_pupil_counts(FoundTable& table)
{
    if (table.kind != TableKind::provision_map || table.found(Column::pupils)) return;
    const auto ratio = [](const FoundColumn& column) { return column.means == Column::ratio && !counts_pupils(column.key); };
    if (std::ranges::none_of(table.columns, ratio)) return;
    for (auto& column : table.columns)
        if (column.means == Column::ratio && !ratio(column)) column.means = Column::pupils;
}

// `Entry data + date` over two columns: the day stands in the second, which has no heading of its own.
void add_dates_beside_data(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::groups) return;
    std::vector<FoundColumn> days;
    for (const auto& column : table.columns) {
        const bool data = column.means == Column::entry || column.means == Column::exit;
        const int beside = column.column + 1;
        if (!data || !has_phrase(heading_key(column.heading), "date") || beside >= grid.columns) continue;
        if (!grid.at(table.heading_row, beside).blank()) continue;
        const auto day = column.means == Column::entry ? Column::entry_date : Column::exit_date;
        if (!table.found(day)) days.push_back({column.column + 1, day, column.heading, {}, column.key});
    }
    for (auto& day : days) {
        const auto behind = std::ranges::find_if(table.columns, [&](const auto& column) { return column.column > day.column; });
        table.columns.insert(behind, std::move(day));
    }
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

// The first words of a cell that head a column in a table, with their key there.
struct Match {
    const HeadingWords* words = nullptr;
    std::string key;
    Column means = Column::known;
};

std::optional<Match> match(const HeadingCell& cell, TableKind kind, const OwnHeadings& own)
{
    if (cell.session && kind != TableKind::sessions) return {};
    for (const auto& words : cell.tries) {
        const auto& key = own.key_in(kind, words.key);
        if (const auto means = column_of(kind, key)) return Match{&words, key, *means};
    }
    return {};
}

bool blank_row(const Grid& grid, int row)
{
    return filled_cells(grid, row) == 0;
}

// The rows of a school's own headings are headings themselves, of other tables.
bool lists_headings(const Grid& grid, int row, const FoundTable* above)
{
    if (!above || above->kind != TableKind::headings || blank_row(grid, row - 1)) return false;
    const auto listed =
        std::ranges::count_if(above->columns, [&](const FoundColumn& column) { return !grid.at(row, column.column).blank(); });
    return listed == filled_cells(grid, row);
}

bool any_number(const Grid& grid, int row)
{
    for (int column = 0; column < grid.columns; ++column)
        if (grid.at(row, column).numeric()) return true;
    return false;
}

// A list of pupils that says nothing of their needs itself.
bool plain_list(const FoundTable& table)
{
    constexpr std::array kMore{Column::status, Column::primary_need, Column::secondary_need, Column::plan_hours};
    return table.kind == TableKind::register_ &&
           std::ranges::none_of(kMore, [&](Column means) { return table.found(means) != nullptr; });
}

std::size_t known_cells(const std::optional<FoundTable>& table)
{
    return table ? table->columns.size() : 0;
}

}  // namespace

FoundTable HeadingRows::read_headings(int row, const std::vector<HeadingCell>& cells, TableKind kind) const
{
    FoundTable table;
    table.kind = kind;
    table.top_row = table.heading_row = row;
    table.end_row = grid_.rows();
    for (const auto& cell : cells) {
        auto found = match(cell, kind, own_);
        if (!found) {
            if (!cell.session) table.unknown_headings.push_back(grid_.where(cell.row, cell.column));
            continue;
        }
        const auto kind_needed = found->means == Column::kind_of_provision ? kind_of_heading(found->key) : std::nullopt;
        table.columns.push_back(
            {cell.column, found->means, found->words->text, kind_needed.value_or(std::string{}), std::move(found->key)});
    }
    settle_pupil_counts(table);
    settle_dates_of_data(table);
    add_dates_beside_data(grid_, table);
    settle_actions(table);
    settle_groups(table);
    settle_activities(table);
    return table;
}

std::optional<FoundTable> HeadingRows::best_table(int row, const std::vector<HeadingCell>& cells) const
{
    if (std::ranges::count_if(cells, [](const HeadingCell& cell) { return !cell.tries.empty(); }) < 2) return {};
    std::vector<FoundTable> readings;
    for (const auto kind : table_kinds()) readings.push_back(read_headings(row, cells, kind));
    std::erase_if(readings, [&](const FoundTable& table) {
        return table.kind == TableKind::rates && !table.found(Column::hourly_rate) && !lists_staff_hours(grid_, table);
    });
    return best_reading(std::move(readings), grid_.sheet);
}

// `Pupil | Phonics | Fine motor` over M, S and C is an audit though none of its headings is a kind's.
std::optional<FoundTable> HeadingRows::audit_by_marks(int row, const std::vector<HeadingCell>& cells) const
{
    auto table = read_headings(row, cells, TableKind::needs);
    const bool named = table.found(Column::pupil) || (table.found(Column::surname) && table.found(Column::forename));
    if (!named) return {};
    const int end = table.end_row;
    for (table.end_row = row + 1; table.end_row < end && !blank_row(grid_, table.end_row);) ++table.end_row;
    if (!marked_as_audit(grid_, table)) return {};
    settle_audit(grid_, table);
    table.end_row = end;
    return table;
}

// A row of a map, or the same headings once more, stands under headings without belonging to them: it fills with words of its
// own what is headed already. Only under a heading that spans several columns each may have one of its own.
bool HeadingRows::rows_above_are_headings(const FoundTable& table, const std::vector<HeadingCell>& cells)
{
    for (const auto& cell : cells) {
        const auto found = match(cell, table.kind, own_);
        if (!found || found->words->joined || cell.row != table.heading_row) continue;
        for (int row = table.top_row; row < table.heading_row; ++row) {
            const auto& line = cells_.of_row(row);
            const auto upper = std::ranges::find(line, cell.column, &HeadingCell::column);
            if (upper != line.end() && match(*upper, table.kind, own_) && !cells_.spans(row, cell.column)) return false;
        }
    }
    return true;
}

// What the lowest of several heading rows adds: cells made known together with the ones above, by themselves, and not at all.
HeadingRows::Added HeadingRows::added_by_lowest(const FoundTable& table, const std::vector<HeadingCell>& cells) const
{
    Added added;
    for (const auto& cell : cells) {
        const auto found = match(cell, table.kind, own_);
        const bool lowest = cell.row == table.heading_row;
        added.joined += found && found->words->joined ? 1 : 0;
        added.known += found && lowest ? 1 : 0;
        added.unknown += !found && lowest ? 1 : 0;
    }
    return added;
}

bool HeadingRows::may_be_headings(int top, int row)
{
    int known = 0;
    for (int at = top; at <= row; ++at) {
        if (blank_row(grid_, at) || any_number(grid_, at)) return false;
        known += cells_.known(at);
    }
    return known > 0;
}

// Headings over several rows: more is known of them together than of the lower or the upper ones alone, or all that the lowest
// row adds, as `(Weekly)`, goes with the heading above.
std::optional<FoundTable> HeadingRows::headed_by_rows(int row, int rows, const std::optional<FoundTable>& lower)
{
    const int top = row - rows + 1;
    if (top < 0 || !may_be_headings(top, row)) return {};
    const auto cells = cells_.of_rows(row, rows);
    auto table = best_table(row, cells);
    if (!table || known_cells(table) <= known_cells(lower)) return {};
    table->top_row = top;
    const auto added = added_by_lowest(*table, cells);
    const auto upper = best_table(row - 1, cells_.of_rows(row - 1, rows - 1));
    const bool gains = known_cells(table) > known_cells(upper) || (added.known >= 2 && cells_.parts_the_row_above(row));
    const bool more = gains && (added.joined > 0 || added.known >= added.unknown);
    if (!more && (added.joined == 0 || added.unknown > 0)) return {};
    if (!rows_above_are_headings(*table, cells)) return {};
    if (std::ranges::any_of(table->columns, names_with_size_or_time)) return {};
    for (int at = top; at <= row; ++at)
        if (table->found(Column::provision) && row_says_size_or_time(grid_, at)) return {};
    return table;
}

std::optional<FoundTable> HeadingRows::table_headed(int row, const FoundTable* above)
{
    if (lists_headings(grid_, row, above)) return {};
    std::optional<FoundTable> table;
    if (cells_.known(row) >= 2) table = best_table(row, cells_.of_row(row));
    if (table && (head_row(grid_, row) || says_of_map(*table, above))) return {};
    if (cells_.known(row) >= 1 && (!table || plain_list(*table)))
        if (auto audit = audit_by_marks(row, cells_.of_row(row))) table = std::move(audit);
    constexpr int kMostRows = 3;
    bool taller = false;
    for (int rows = 2; rows <= kMostRows; ++rows)
        if (auto found = headed_by_rows(row, rows, table)) {
            table = std::move(found);
            taller = true;
        }
    if (table && !taller && data_row(grid_, *table, above)) table.reset();
    if (table) settle_areas(grid_, *table);
    if (!table) table = table_headed_by_cost(grid_, row);
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

void settle_repeated(const Grid& grid, FoundTable& table)
{
    const auto filled = [&](const FoundColumn& column) {
        for (int row = table.heading_row + 1; row < table.end_row; ++row)
            if (!grid.at(row, column.column).blank()) return true;
        return false;
    };
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        auto& column = table.columns[at];
        auto* first = &*std::ranges::find(table.columns, column.means, &FoundColumn::means);
        if (first == &column || read_from_every_column(column.means)) continue;
        const bool instead = !filled(*first) && filled(column);
        auto& left_out = instead ? *first : column;
        const auto& read = instead ? column : *first;
        table.repeated_headings.push_back(
            {grid.where(table.heading_row, left_out.column), left_out.column, read.column, instead});
        if (instead) left_out.means = Column::known;
    }
}

}  // namespace provision
