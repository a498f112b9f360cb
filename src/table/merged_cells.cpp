// SPDX-License-Identifier: MPL-2.0
#include "table/merged_cells.hpp"

#include "table/cells.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace provision {
namespace {

// What a cell may say for several rows at once without counting anything twice.
bool holds_for_each(Column means)
{
    using enum Column;
    constexpr std::array kEach = {
        year,   class_name,   wave,           kind,          area,  given_as, staff,       staffing, ratio, measure, outcome,
        target, target_group, entry_criteria, exit_criteria, start, end,      review_date, reviewer, weeks, status,  date};
    return std::ranges::find(kEach, means) != kEach.end();
}

// What would be counted once for each row: a time, money, a pupil.
bool counts_once(Column means)
{
    using enum Column;
    constexpr std::array kOnce = {schedule, sessions, session_length, stated_time, weekly_minutes, time_and_staff,
                                  pupils,   cost,     plan_hours,     hourly_rate, hours_a_week};
    return std::ranges::find(kOnce, means) != kOnce.end();
}

// In a list of who takes part in what, a pupil's name goes for all that stands beside it, and so does a provision's.
bool names_each_row(const FoundTable& table, Column means)
{
    const bool list = table.kind == TableKind::groups || table.kind == TableKind::reviews;
    constexpr std::array kNames = {Column::pupil, Column::surname, Column::forename, Column::provision};
    return list && std::ranges::find(kNames, means) != kNames.end();
}

// A row is about something when it names a provision, a pupil or an adult of its own.
bool about_something(const Grid& grid, const FoundTable& table, int row, int besides)
{
    constexpr std::array kNames = {Column::provision, Column::pupil, Column::surname, Column::name, Column::role, Column::target};
    return std::ranges::any_of(table.columns, [&](const FoundColumn& column) {
        return column.column != besides && std::ranges::find(kNames, column.means) != kNames.end() &&
               !grid.at(row, column.column).blank();
    });
}

Cell& cell_at(Grid& grid, int row, int column)
{
    return grid.cells.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.columns) +
                         static_cast<std::size_t>(column));
}

void report_first_only(const Grid& grid, const FoundColumn& column, const Area& area, std::vector<Issue>& issues)
{
    issues.push_back({grid.where(area.row, column.column),
                      {},
                      "The cell under \"" + one_line(column.heading) + "\" is merged over " + counted(area.rows, "row") +
                          "; it was read for the first of them only.",
                      "Unmerge it and give each row its own, if it is meant for each."});
}

// Fills the rows below the first; answers whether there was any that is about something.
bool fill_rows(Grid& grid, const FoundTable& table, const Area& area, bool fill)
{
    bool any = false;
    for (int row = area.row + 1; row < std::min(area.row + area.rows, table.end_row); ++row) {
        auto& cell = cell_at(grid, row, area.column);
        if (!cell.blank() || !about_something(grid, table, row, area.column)) continue;
        if (fill) cell = grid.at(area.row, area.column);
        any = true;
    }
    return any;
}

std::string row_numbers(const std::vector<int>& rows)
{
    std::vector<std::string> spans;
    for (std::size_t at = 0; at < rows.size();) {
        std::size_t end = at;
        while (end + 1 < rows.size() && rows[end + 1] == rows[end] + 1) ++end;
        spans.push_back(std::to_string(rows[at] + 1) + (end == at ? "" : " to " + std::to_string(rows[end] + 1)));
        at = end + 1;
    }
    return listed(spans);
}

bool any_filled(const Grid& grid, const FoundTable& table, int row)
{
    return std::ranges::any_of(table.columns, [&](const FoundColumn& column) { return !grid.at(row, column.column).blank(); });
}

}  // namespace

void spread_merged(Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    for (const auto& area : grid.merged) {
        if (area.rows < 2 || area.row <= table.heading_row || area.row >= table.end_row) continue;
        const auto column = std::ranges::find(table.columns, area.column, &FoundColumn::column);
        if (column == table.columns.end() || grid.at(area.row, area.column).blank()) continue;
        const bool each = holds_for_each(column->means) || names_each_row(table, column->means);
        if (!each && !counts_once(column->means)) continue;
        const bool any = fill_rows(grid, table, area, each);
        if (any && !each) report_first_only(grid, *column, area, issues);
    }
}

void report_hidden_rows(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    std::vector<int> hidden;
    for (const int row : grid.hidden_rows)
        if (row > table.heading_row && row < table.end_row && any_filled(grid, table, row)) hidden.push_back(row + grid.top);
    if (hidden.empty()) return;
    const bool one = hidden.size() == 1;
    issues.push_back({grid.where(hidden.front() - grid.top, table.columns.front().column),
                      {},
                      std::string(one ? "Row " : "Rows ") + row_numbers(hidden) + (one ? " is" : " are") + " hidden; " +
                          (one ? "it was" : "they were") + " read all the same.",
                      "Show the rows (Format > Rows > Show, or reset the filter) to check them; delete what no longer counts."});
}

}  // namespace provision
