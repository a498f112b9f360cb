// SPDX-License-Identifier: MPL-2.0
#include "table/settle_columns.hpp"

#include "table/cells.hpp"
#include "text/ages.hpp"
#include "text/dates.hpp"
#include "text/kinds.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <variant>
#include <vector>

namespace provision {
namespace {

bool says_more(const FoundColumn& column)
{
    constexpr std::array<std::string_view, 7> kMore{"what we do",           "activity", "activities",      "type of support",
                                                    "type of intervention", "approach", "support provided"};
    return column.means == Column::provision && std::ranges::find(kMore, heading_key(column.heading)) != kMore.end();
}

bool called_as_provision(const std::string& text)
{
    constexpr std::array<std::string_view, 9> kWords{"catch up", "catch-up",  "intervention", "interventions", "support",
                                                     "booster",  "programme", "group",        "tuition"};
    const auto key = folded(text);
    return area_of_need(text).empty() &&
           std::ranges::any_of(kWords, [&](std::string_view word) { return has_phrase(key, word); });
}

// Every area that is filled is called so, down to the first blank row.
bool areas_name_provision(const Grid& grid, const FoundTable& table, int column)
{
    bool any = false;
    for (int row = table.heading_row + 1; row < grid.rows() && filled_cells(grid, row) > 0; ++row) {
        const auto& cell = grid.at(row, column);
        if (cell.blank()) continue;
        if (!cell.is_text() || !called_as_provision(cell.text)) return false;
        any = true;
    }
    return any;
}

// Every filled cell does, down to the first blank row.
bool says_how_often(const Grid& grid, const FoundTable& table, int column)
{
    bool any = false;
    for (int row = table.heading_row + 1; row < table.end_row && filled_cells(grid, row) > 0; ++row) {
        const auto& cell = grid.at(row, column);
        if (cell.blank()) continue;
        if (!cell.is_text() || (sessions_in(cell.text).empty() && !leaves_open_how_often(cell.text))) return false;
        any = true;
    }
    return any;
}

bool blank_column(const Grid& grid, const FoundTable& table, int column)
{
    for (int row = table.top_row; row < table.end_row; ++row)
        if (!grid.at(row, column).blank()) return false;
    return true;
}

bool tells_rows_apart(Column means)
{
    using enum Column;
    constexpr std::array kOnce{provision,      staff,       ratio, schedule,   sessions,
                               session_length, stated_time, year,  class_name, pupils};
    return std::ranges::find(kOnce, means) != kOnce.end();
}

// Of the columns from `first` to the next blank one, some mean what columns to their left mean.
bool stands_apart(const Grid& grid, const FoundTable& table, int first, int end)
{
    int headings = 0;
    for (int column = first; column < end; ++column) headings += grid.at(table.heading_row, column).blank() ? 0 : 1;
    const auto inside = [&](const FoundColumn& column) { return column.column >= first && column.column < end; };
    const auto left = [&](Column means) {
        return std::ranges::any_of(table.columns,
                                   [&](const auto& column) { return column.column < first && column.means == means; });
    };
    return headings > 1 && std::ranges::any_of(table.columns, [&](const FoundColumn& column) {
               return inside(column) && tells_rows_apart(column.means) && left(column.means);
           });
}

// `6:11`, `85`, `2b`; a date, a month and the number of a year are none.
bool score(const Cell& cell)
{
    constexpr double kHighest = 200;
    if (cell.type == Cell::Type::time) return true;  // Calc made it of 6:11
    if (const auto number = bare_number(cell)) return *number <= kHighest;
    if (!cell.is_text() || read_date(cell.text)) return false;
    const auto text = trimmed(cell.text);
    const auto rest = std::string_view(text).substr(std::min(text.find_first_not_of("0123456789"), text.size()));
    const bool level = rest.size() <= 2 && rest.find_first_not_of("abcABC+-") == std::string_view::npos;
    return rest.size() < text.size() && (level || understood(read_age(text)));
}

// What is no figure, as `ongoing`, says neither.
template <typename Says>
bool figures_say(const Grid& grid, const FoundTable& table, int column, Says says)
{
    bool any = false;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto& cell = grid.at(row, column);
        const bool figure = !cell.is_text() || cell.text.find_first_of("0123456789") != std::string::npos;
        if (cell.blank() || !figure || filled_cells(grid, row) == 1) continue;
        if (!says(cell)) return false;
        any = true;
    }
    return any;
}

bool holds_scores(const Grid& grid, const FoundTable& table, int column)
{
    return figures_say(grid, table, column, score);
}

// Without a baseline beside it `6:11` may be by the clock, but 52 is no day of any school.
bool holds_points(const Grid& grid, const FoundTable& table, int column)
{
    return figures_say(grid, table, column, [](const Cell& cell) { return bare_number(cell) && score(cell); });
}

enum class SizeSaid { size, open, none };

// `small group` leaves the size open, `Y3` and `5/6` say whom it is for.
SizeSaid size_said(const Cell& cell, bool numbers)
{
    constexpr double kLargestClass = 40;
    if (cell.type == Cell::Type::time) return SizeSaid::size;  // Calc made it of 1:4
    if (const auto number = bare_number(cell)) {
        const bool pupils = *number >= 1 && *number <= kLargestClass && *number == std::floor(*number);
        return numbers && pupils ? SizeSaid::size : SizeSaid::none;
    }
    if (!cell.is_text() || cell.text.find('/') != std::string::npos) return SizeSaid::none;
    const auto reading = read_ratio(cell.text);
    if (understood(reading) || size_in(cell.text)) return SizeSaid::size;
    return std::holds_alternative<Incomplete>(reading) ? SizeSaid::open : SizeSaid::none;
}

// 1, 2, 3 down the rows number the groups.
bool count_up(const std::vector<double>& numbers)
{
    for (std::size_t at = 0; at < numbers.size(); ++at)
        if (numbers[at] != static_cast<double>(at + 1)) return false;
    return numbers.size() > 1;
}

// Every filled cell of a row of the map says a size or leaves it open, and some say it.
bool holds_sizes(const Grid& grid, const FoundTable& table, const FoundColumn& column)
{
    const auto key = heading_key(column.heading);
    const bool numbers = key == "group" || key == "groups";
    bool any = false;
    std::vector<double> counted;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto& cell = grid.at(row, column.column);
        if (cell.blank() || says_none(text_of(cell)) || filled_cells(grid, row) == 1) continue;
        const auto said = size_said(cell, numbers);
        if (said == SizeSaid::none) return false;
        any = any || said == SizeSaid::size;
        if (const auto number = bare_number(cell)) counted.push_back(*number);
    }
    return any && !count_up(counted);
}

}  // namespace

void leave_apart(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::provision_map || table.columns.empty()) return;
    for (int first = table.columns.front().column + 1; first < grid.columns; ++first) {
        if (!blank_column(grid, table, first - 1) || blank_column(grid, table, first)) continue;
        int end = first + 1;
        while (end < grid.columns && !blank_column(grid, table, end)) ++end;
        if (!stands_apart(grid, table, first, end)) continue;
        const auto inside = [&](int column) { return column >= first && column < end; };
        std::erase_if(table.columns, [&](const auto& column) { return inside(column.column); });
        std::erase_if(table.unknown_headings, [&](const Where& where) { return inside(where.column - grid.left); });
        table.apart_headings.push_back(grid.where(table.heading_row, first));
    }
}

void insert_column(FoundTable& table, FoundColumn column)
{
    const auto behind = std::ranges::find_if(table.columns, [&](const auto& other) { return other.column > column.column; });
    table.columns.insert(behind, std::move(column));
}

void settle_frequency(const Grid& grid, FoundTable& table)
{
    using enum Column;
    const auto has = [&](Column means) { return table.found(means) != nullptr; };
    if (table.kind != TableKind::provision_map || !has(session_length) || has(sessions) || has(schedule)) return;
    for (const auto& where : table.unknown_headings) {
        const int column = where.column - grid.left;
        if (!says_how_often(grid, table, column)) continue;
        const auto& heading = grid.at(where.row - grid.top, column).text;
        return insert_column(table, {column, sessions, heading, {}, heading_key(heading)});
    }
}

void settle_actions(FoundTable& table)
{
    using enum Column;
    constexpr std::array kBeside{cost, ratio, schedule, sessions, session_length, stated_time};
    if (table.kind != TableKind::provision_map || table.found(Column::provision)) return;
    const auto beside = [&](Column means) { return table.found(means) != nullptr; };
    if (std::ranges::none_of(kBeside, beside)) return;
    for (auto& column : table.columns) {
        const auto key = heading_key(column.heading);
        if (column.means != details || (key != "action" && key != "actions")) continue;
        column.means = Column::provision;
        return;
    }
}

void settle_groups(FoundTable& table)
{
    using enum Column;
    constexpr std::array kTimes{schedule, sessions, session_length, stated_time, time_and_staff};
    if (table.kind != TableKind::provision_map || table.found(Column::provision) || !table.found(staff)) return;
    if (std::ranges::none_of(kTimes, [&](Column means) { return table.found(means) != nullptr; })) return;
    const auto group = std::ranges::find_if(table.columns, [](const FoundColumn& column) {
        return column.means == target_group && heading_key(column.heading) == "group";
    });
    if (group != table.columns.end()) group->means = Column::provision;
}

void settle_scores(const Grid& grid, FoundTable& table)
{
    using enum Column;
    if (table.kind != TableKind::groups) return;
    const auto settle = [&](Column day, Column data, Column partner) {
        const auto found = std::ranges::find(table.columns, day, &FoundColumn::means);
        if (table.found(data) || found == table.columns.end()) return;
        const bool says =
            table.found(partner) ? holds_scores(grid, table, found->column) : holds_points(grid, table, found->column);
        if (says) found->means = data;
    };
    settle(end, Column::exit, entry);
    settle(start, entry, Column::exit);
}

void settle_group_sizes(const Grid& grid, FoundTable& table)
{
    using enum Column;
    if (table.kind != TableKind::provision_map) return;
    const bool ratio_known = table.found(ratio) != nullptr;
    if (ratio_known && table.found(pupils)) return;
    for (auto& column : table.columns) {
        if (column.means != target_group || !holds_sizes(grid, table, column)) continue;
        column.means = ratio_known ? pupils : ratio;
        return;
    }
}

void settle_activities(FoundTable& table)
{
    const auto named = [](const FoundColumn& column) { return column.means == Column::provision && !says_more(column); };
    if (table.kind != TableKind::provision_map || std::ranges::none_of(table.columns, named)) return;
    for (auto& column : table.columns)
        if (says_more(column)) column.means = Column::details;
}

void settle_areas(const Grid& grid, FoundTable& table)
{
    const auto area = table.column(Column::area);
    const auto* named = table.found(Column::provision);
    if (table.kind != TableKind::provision_map || !area || !named || !says_more(*named)) return;
    if (!areas_name_provision(grid, table, *area)) return;
    for (auto& column : table.columns) {
        if (column.means == Column::provision) column.means = Column::details;
        if (column.column == *area) column.means = Column::provision;
    }
}

}  // namespace provision
