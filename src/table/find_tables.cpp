// SPDX-License-Identifier: MPL-2.0
#include "table/find_tables.hpp"

#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

using enum TableKind;

// More specific kinds first: a tie goes to the earlier one.
constexpr std::array kKinds = {needs, groups, rates, resources, provision_map, register_};

bool has(const FoundTable& table, std::initializer_list<Column> any)
{
    return std::ranges::any_of(any, [&](Column means) { return table.found(means) != nullptr; });
}

// What a table cannot be without. A map needs more than a name for its provision: a list of words is no map.
bool complete(const FoundTable& table)
{
    using enum Column;
    const bool names_pupils = has(table, {pupil}) || (has(table, {surname}) && has(table, {forename}));
    switch (table.kind) {
    case needs: return names_pupils && has(table, {kind_of_provision});
    case groups: return has(table, {pupil}) && has(table, {Column::provision});
    case rates: return has(table, {name, role}) && has(table, {hourly_rate});
    case resources: return has(table, {Column::provision}) && has(table, {cost});
    case provision_map:
        return has(table, {Column::provision}) &&
               has(table, {staff, ratio, schedule, sessions, session_length, stated_time, time_and_staff, wave, pupils});
    case register_: return names_pupils && has(table, {status, primary_need, year, class_name, upn});
    }
    return false;
}

// A text cell of a row that may be a heading row; its key is made once for all kinds of table.
struct TextCell {
    int column = 0;
    std::string key;
};

std::vector<TextCell> text_cells(const Grid& grid, int row)
{
    std::vector<TextCell> cells;
    for (int column = 0; column < grid.columns; ++column)
        if (grid.at(row, column).is_text()) cells.push_back({column, heading_key(grid.at(row, column).text)});
    return cells;
}

FoundTable read_headings(const Grid& grid, int row, std::span<const TextCell> cells, TableKind kind)
{
    FoundTable table{
        .kind = kind, .heading_row = row, .end_row = grid.rows(), .columns = {}, .unknown_headings = {}, .titles = {}};
    for (const auto& [column, key] : cells) {
        const auto means = column_of(kind, key);
        if (!means) {
            table.unknown_headings.push_back(grid.where(row, column));
            continue;
        }
        const auto kind_needed = *means == Column::kind_of_provision ? kind_of_heading(key) : std::nullopt;
        table.columns.push_back({column, *means, grid.at(row, column).text, kind_needed.value_or(std::string{})});
    }
    return table;
}

int filled(const Grid& grid, int row)
{
    int count = 0;
    for (int column = 0; column < grid.columns; ++column) count += grid.at(row, column).blank() ? 0 : 1;
    return count;
}

// `Resource` heads the map of one school and the resources of another: with a ratio, pupils, year or wave beside it, it is a map.
bool rather_a_map(const Grid& grid, std::span<const TextCell> cells, const FoundTable& table)
{
    if (table.kind != resources) return false;
    const auto as_map = read_headings(grid, table.heading_row, cells, provision_map);
    return has(as_map, {Column::ratio, Column::pupils, Column::year, Column::wave});
}

std::optional<FoundTable> table_headed(const Grid& grid, int row)
{
    const auto cells = text_cells(grid, row);
    if (cells.size() < 2) return {};
    std::optional<FoundTable> best;
    for (const auto kind : kKinds) {
        auto table = read_headings(grid, row, cells, kind);
        const bool mostly_unknown = table.columns.size() < std::min<std::size_t>(3, table.unknown_headings.size());
        if (!complete(table) || mostly_unknown || rather_a_map(grid, cells, table)) continue;
        if (!best || table.columns.size() > best->columns.size()) best = std::move(table);
    }
    return best;
}

int filled_columns(const Grid& grid, const FoundTable& table, int row)
{
    return static_cast<int>(
        std::ranges::count_if(table.columns, [&](const FoundColumn& c) { return !grid.at(row, c.column).blank(); }));
}

bool all_labels(const FoundTable& table)
{
    return std::ranges::all_of(table.columns, [](const FoundColumn& c) { return trimmed(c.heading).ends_with(':'); });
}

// `Name: ...  S.A.:` at the head of a form reads like headings, but no row below fills two of its columns.
bool form_head(const Grid& grid, const FoundTable& table)
{
    bool any_row = false;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const int count = filled_columns(grid, table, row);
        if (count >= 2) return false;
        any_row = any_row || count > 0;
    }
    return all_labels(table) || (any_row && table.columns.size() >= 2 && table.kind == register_ && table.end_row < grid.rows());
}

bool blank_row(const Grid& grid, int row)
{
    return filled(grid, row) == 0;
}

// Between two tables a line is the title of the lower one when it says so (`KEY STAGE ONE`) or stands apart by a blank row.
bool title_between(const Grid& grid, int row, int first_row)
{
    const auto lone = lone_cell(grid, row);
    if (!lone || !grid.at(row, *lone).is_text()) return false;
    const auto& text = grid.at(row, *lone).text;
    return read_years(text) || read_wave(text) || (years_in(text) && !pupils_by_status(text)) ||
           (row > first_row && blank_row(grid, row - 1) && !blank_row(grid, row + 1) && !pupils_by_status(text));
}

void add_title(const Grid& grid, FoundTable& table, int row)
{
    for (int column = 0; column < grid.columns; ++column)
        if (grid.at(row, column).is_text()) table.titles.push_back(grid.at(row, column).text);
}

// Above the first table everything is title; answers the first row that belongs to the table.
int take_titles(const Grid& grid, FoundTable& table, int first_row)
{
    int top = table.heading_row;
    for (int row = table.heading_row - 1; row >= first_row; --row) {
        if (blank_row(grid, row)) continue;
        if (first_row > 0 && !title_between(grid, row, first_row)) break;
        add_title(grid, table, row);
        top = row;
    }
    return top;
}

}  // namespace

const FoundColumn* FoundTable::found(Column means) const
{
    const auto it = std::ranges::find(columns, means, &FoundColumn::means);
    return it == columns.end() ? nullptr : &*it;
}

std::optional<int> FoundTable::column(Column means) const
{
    const auto* column = found(means);
    if (!column) return {};
    return column->column;
}

std::optional<int> lone_cell(const Grid& grid, int row)
{
    std::optional<int> lone;
    for (int column = 0; column < grid.columns; ++column) {
        if (grid.at(row, column).blank()) continue;
        if (lone) return {};
        lone = column;
    }
    return lone;
}

std::vector<FoundTable> find_tables(const Grid& grid)
{
    std::vector<FoundTable> tables;
    for (int row = 0; row < grid.rows(); ++row)
        if (auto table = table_headed(grid, row)) tables.push_back(std::move(*table));
    for (std::size_t i = 0; i + 1 < tables.size(); ++i) tables[i].end_row = tables[i + 1].heading_row;
    std::erase_if(tables, [&](const FoundTable& table) { return form_head(grid, table); });
    for (std::size_t i = 0; i < tables.size(); ++i) {
        tables[i].end_row = i + 1 < tables.size() ? tables[i + 1].heading_row : grid.rows();
        const int top = take_titles(grid, tables[i], i == 0 ? 0 : tables[i - 1].heading_row + 1);
        if (i > 0) tables[i - 1].end_row = top;
    }
    return tables;
}

}  // namespace provision
