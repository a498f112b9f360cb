// SPDX-License-Identifier: MPL-2.0
#include "table/settle_cells.hpp"

#include "text/foot_lines.hpp"
#include "text/marks.hpp"
#include "text/roles.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace provision {
namespace {

constexpr int kHour = 60;
constexpr int kSchoolOpens = 8 * kHour;
constexpr int kSchoolCloses = 18 * kHour;

bool digits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// `9:15`, `09.15 am`, `1.30pm`, `9am`; nothing for any other text.
std::optional<int> typed_clock(std::string_view typed)
{
    auto key = folded(typed);
    const bool morning = key.ends_with("am");
    const bool afternoon = key.ends_with("pm");
    if (morning || afternoon) key = trimmed(key.substr(0, key.size() - 2));
    const auto sign = key.find_first_of(":.");
    const auto hours = std::string_view(key).substr(0, sign);
    const auto minutes = sign == std::string::npos ? std::string_view("00") : std::string_view(key).substr(sign + 1);
    const bool whole = sign == std::string::npos && !morning && !afternoon;
    if (whole || !digits(hours) || hours.size() > 2 || !digits(minutes) || minutes.size() != 2) return {};
    const int hour = std::stoi(std::string(hours));
    const int minute = std::stoi(std::string(minutes));
    if (hour > 23 || minute > 59) return {};
    return (hour + (afternoon && hour < 12 ? 12 : 0)) * kHour + minute;
}

std::optional<int> minutes_of(const Cell& cell)
{
    if (cell.type == Cell::Type::time) return static_cast<int>(std::lround(cell.number * 24 * kHour));
    return cell.is_text() ? typed_clock(cell.text) : std::nullopt;
}

bool any_digit(const Cell& cell)
{
    return cell.numeric() || cell.text.find_first_of("0123456789") != std::string::npos;
}

// Each cell with a number is a time of the day, and one of them can be no length.
bool holds_clock_times(const Grid& grid, const FoundTable& table, int column)
{
    bool no_length = false;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto& cell = grid.at(row, column);
        if (cell.blank() || !any_digit(cell)) continue;
        if (!clock_time(cell)) return false;
        no_length = no_length || too_long_for_session(cell);
    }
    return no_length;
}

bool says_time(const FoundColumn& column)
{
    constexpr std::array<std::string_view, 2> kTime{"time", "session time"};
    return column.means == Column::session_length && std::ranges::find(kTime, heading_key(column.heading)) != kTime.end();
}

bool says_how_long(const FoundTable& table)
{
    using enum Column;
    constexpr std::array kHowLong{session_length, schedule, stated_time, time_and_staff, end};
    return std::ranges::any_of(kHowLong, [&](Column means) { return table.found(means) != nullptr; });
}

bool ticked(const Cell& cell)
{
    return cell.is_text() && says_yes(cell.text) && !any_digit(cell);
}

bool names_one_adult(const std::string& heading)
{
    const bool titled = heading.find(' ') != std::string::npos && names_adult(heading);
    return known_role(heading) || titled;
}

// Some cell is a tick, and no other says more than no.
bool only_ticks(const Grid& grid, const FoundTable& table, int column)
{
    bool any = false;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto& cell = grid.at(row, column);
        if (!cell.blank() && !ticked(cell) && !(cell.is_text() && says_no(cell.text))) return false;
        any = any || ticked(cell);
    }
    return any;
}

bool any_tick(const Grid& grid, const FoundTable& table, int column)
{
    for (int row = table.heading_row + 1; row < table.end_row; ++row)
        if (ticked(grid.at(row, column))) return true;
    return false;
}

void insert_column(FoundTable& table, FoundColumn column)
{
    const auto behind = std::ranges::find_if(table.columns, [&](const auto& other) { return other.column > column.column; });
    table.columns.insert(behind, std::move(column));
}

bool without_heading(const Grid& grid, const FoundTable& table, int column)
{
    for (int row = table.top_row; row <= table.heading_row; ++row)
        if (!grid.at(row, column).blank()) return false;
    return true;
}

// Beside the rows stands what `says` takes, and nothing else; a cell alone in its row is a section or a remark.
template <typename Says>
bool every_row_says(const Grid& grid, const FoundTable& table, int column, Says says)
{
    bool any = false;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto& cell = grid.at(row, column);
        if (cell.blank() || filled_cells(grid, row) == 1) continue;
        if (!cell.is_text() || !says(cell.text)) return false;  // a number counts the rows
        any = true;
    }
    return any;
}

}  // namespace

std::optional<int> clock_time(const Cell& cell)
{
    const auto minutes = minutes_of(cell);
    if (!minutes || *minutes < kHour || *minutes > kSchoolCloses) return {};
    return *minutes < kSchoolOpens - kHour ? *minutes + 12 * kHour : *minutes;  // `1:30` is of the afternoon
}

bool too_long_for_session(const Cell& cell)
{
    const auto minutes = minutes_of(cell);
    return minutes && *minutes >= kSchoolOpens && *minutes <= kSchoolCloses;
}

void settle_clock_times(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::provision_map) return;
    for (auto& column : table.columns) {
        if (!says_time(column) || !holds_clock_times(grid, table, column.column)) continue;
        column.means = Column::known;
        if (!says_how_long(table)) table.clock_headings.push_back(grid.where(table.heading_row, column.column));
    }
}

void settle_ticked_staff(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::provision_map) return;
    for (auto& column : table.columns)
        column.ticked = column.means == Column::staff && names_one_adult(column.heading) && any_tick(grid, table, column.column);
    std::vector<Where> unknown;
    for (const auto& where : table.unknown_headings) {
        const int column = where.column - grid.left;
        const auto& heading = grid.at(where.row - grid.top, column).text;
        if (names_one_adult(heading) && only_ticks(grid, table, column))
            insert_column(table, {column, Column::staff, heading, {}, heading_key(heading), true});
        else
            unknown.push_back(where);
    }
    table.unknown_headings = std::move(unknown);
}

void settle_unheaded(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::provision_map || table.columns.empty()) return;
    for (int column = 0; column < table.columns.front().column; ++column) {
        if (!without_heading(grid, table, column)) continue;
        const auto wave = [](const std::string& text) { return text.size() > 3 && read_wave(text).has_value(); };
        const auto years = [](const std::string& text) { return read_years(text).has_value(); };
        if (!table.found(Column::wave) && every_row_says(grid, table, column, wave))
            return insert_column(table, {column, Column::wave, {}, {}, "wave"});
        if (!table.found(Column::year) && every_row_says(grid, table, column, years))
            return insert_column(table, {column, Column::year, {}, {}, "year"});
    }
}

}  // namespace provision
