// SPDX-License-Identifier: MPL-2.0
#include "table/settle_cells.hpp"

#include "table/cells.hpp"
#include "table/settle_columns.hpp"
#include "text/clock.hpp"
#include "text/digits.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/marks.hpp"
#include "text/roles.hpp"
#include "text/schedule.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace provision {
namespace {

constexpr int kHour = 60;
constexpr int kSchoolOpens = 8 * kHour;
constexpr int kSchoolCloses = 18 * kHour;

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
    if (whole || !all_digits(hours) || hours.size() > 2 || !all_digits(minutes) || minutes.size() != 2) return {};
    const int hour = std::stoi(std::string(hours));
    const int minute = std::stoi(std::string(minutes));
    if (hour > 23 || minute > 59) return {};
    return (hour + (afternoon && hour < 12 ? 12 : 0)) * kHour + minute;
}

// `9.15` that Calc took for a number, as it takes `1.30` for 1.3; a whole number is minutes.
std::optional<int> numbered_clock(double number)
{
    const double hour = std::floor(number);
    const double minute = std::round((number - hour) * 100);
    if (number == hour || hour < 1 || hour > 18 || minute > 59) return {};
    return static_cast<int>(hour) * kHour + static_cast<int>(minute);
}

std::optional<int> minutes_of(const Cell& cell)
{
    if (cell.type == Cell::Type::number) return numbered_clock(cell.number);
    if (cell.type == Cell::Type::time) return static_cast<int>(std::lround(cell.number * 24 * kHour));
    return cell.is_text() ? typed_clock(cell.text) : std::nullopt;
}

bool any_digit(const Cell& cell)
{
    return cell.numeric() || cell.text.find_first_of("0123456789") != std::string::npos;
}

// `10` beside `9.15` is a time of the day where another column says how long.
bool whole_hour(const Cell& cell)
{
    return cell.type == Cell::Type::number && cell.number == std::floor(cell.number) && cell.number >= 1 && cell.number <= 18;
}

// Each cell with a number is a time of the day, and one of them can be no length. `9:15-9:35` tells how long as well, unless
// another column does.
bool holds_clock_times(const Grid& grid, const FoundTable& table, int column, bool length_elsewhere)
{
    bool no_length = false;
    bool range = false;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto& cell = grid.at(row, column);
        if (cell.blank() || !any_digit(cell)) continue;
        const bool from_to = cell.is_text() && read_clock_range(cell.text);
        const bool hour = length_elsewhere && whole_hour(cell);
        if (!from_to && !hour && !clock_time(cell)) return false;
        range = range || from_to;
        no_length = no_length || too_long_for_session(cell);
    }
    return range ? length_elsewhere : no_length;
}

bool says_time(const FoundColumn& column)
{
    constexpr std::array<std::string_view, 2> kTime{"time", "session time"};
    return column.means == Column::session_length && std::ranges::find(kTime, heading_key(column.heading)) != kTime.end();
}

bool says_how_long_besides(const FoundTable& table, int column)
{
    using enum Column;
    constexpr std::array kHowLong{session_length, schedule, stated_time, time_and_staff};
    return std::ranges::any_of(table.columns, [&](const FoundColumn& other) {
        return other.column != column && std::ranges::find(kHowLong, other.means) != kHowLong.end();
    });
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

bool time_of_adult(const Cell& cell)
{
    return cell.is_text() && any_digit(cell) && understood(read_schedule(cell.text));
}

// What the cells under the name of an adult say: that it is this one, how long, a number that nobody can be sure of, or more.
struct UnderAdult {
    bool yes = false;
    bool number = false;
    bool words = false;
};
UnderAdult under_adult(const Grid& grid, const FoundTable& table, int column)
{
    UnderAdult under;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto& cell = grid.at(row, column);
        if (cell.blank() || filled_cells(grid, row) == 1) continue;
        const bool one = cell.type == Cell::Type::number && cell.number == 1;
        const bool yes = ticked(cell) || one || time_of_adult(cell);
        const bool number = !one && (cell.numeric() || (cell.is_text() && all_digits(trimmed(cell.text))));
        under.yes = under.yes || yes;
        under.number = under.number || number;
        under.words = under.words || (!yes && !number && !(cell.is_text() && says_no(cell.text)));
    }
    return under;
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

// `Staff | Role`: of adults who are called by their names the role is no second adult.
bool names_beside_roles(const Grid& grid, const FoundTable& table)
{
    return std::ranges::any_of(table.columns, [&](const FoundColumn& column) {
        return column.means == Column::staff && !column.ticked && heading_key(column.heading) != "role" &&
               every_row_says(grid, table, column.column, titled_adult);
    });
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
    const bool quarters = cell.type == Cell::Type::number && cell.number * 4 == std::floor(cell.number * 4);  // 12.5 minutes
    return minutes && !quarters && *minutes >= kSchoolOpens && *minutes <= kSchoolCloses;
}

void settle_clock_times(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::provision_map) return;
    for (auto& column : table.columns) {
        if (!says_time(column)) continue;
        const bool elsewhere = says_how_long_besides(table, column.column);
        if (!holds_clock_times(grid, table, column.column, elsewhere)) continue;
        column.means = Column::known;
        if (!elsewhere) table.clock_headings.push_back(grid.where(table.heading_row, column.column));
    }
}

void settle_ticked_staff(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::provision_map) return;
    std::vector<Where> unknown;
    for (auto& column : table.columns) {
        if (column.means != Column::staff || !names_one_adult(column.heading)) continue;
        const auto under = under_adult(grid, table, column.column);
        column.ticked = under.yes && !under.number;
        if (under.number && !under.words) unknown.push_back(grid.where(table.heading_row, column.column));
    }
    // Minutes, hours or heads: a number alone does not say.
    std::erase_if(table.columns, [&](const FoundColumn& column) {
        return std::ranges::find(unknown, grid.where(table.heading_row, column.column)) != unknown.end();
    });
    for (const auto& where : table.unknown_headings) {
        const int column = where.column - grid.left;
        const auto& heading = grid.at(where.row - grid.top, column).text;
        const auto under = names_one_adult(heading) ? under_adult(grid, table, column) : UnderAdult{};
        if (under.yes && !under.number && !under.words)
            insert_column(table, {column, Column::staff, heading, {}, heading_key(heading), true});
        else
            unknown.push_back(where);
    }
    table.unknown_headings = std::move(unknown);
}

void settle_named_adults(const Grid& grid, FoundTable& table)
{
    constexpr std::array<std::string_view, 4> kName{"name", "names", "full name", "staff/name"};
    if (table.kind != TableKind::provision_map) return;
    const auto name = std::ranges::find_if(table.columns, [&](const FoundColumn& column) {
        return column.means == Column::pupils && std::ranges::find(kName, heading_key(column.heading)) != kName.end();
    });
    const auto role = std::ranges::find_if(table.columns, [](const FoundColumn& column) {
        return column.means == Column::staff && heading_key(column.heading) == "role";
    });
    if (name == table.columns.end()) {
        if (role != table.columns.end() && names_beside_roles(grid, table)) role->means = Column::known;
        return;
    }
    if (role == table.columns.end() && !every_row_says(grid, table, name->column, titled_adult)) return;
    name->means = Column::staff;
    if (role != table.columns.end()) role->means = Column::known;
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
        const auto area = [](const std::string& text) { return !area_of_need(text).empty(); };
        if (!table.found(Column::area) && every_row_says(grid, table, column, area))
            return insert_column(table, {column, Column::area, {}, {}, "area"});
        const auto words = [](const std::string& text) { return text.size() > 1 && !any_digit(Cell::of(text.substr(0, 1))); };
        if (every_row_says(grid, table, column, words)) table.unknown_headings.push_back(grid.where(table.heading_row, column));
    }
}

}  // namespace provision
