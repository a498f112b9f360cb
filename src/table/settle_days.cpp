// SPDX-License-Identifier: MPL-2.0
#include "table/settle_days.hpp"

#include "table/settle_cells.hpp"
#include "text/clock.hpp"
#include "text/marks.hpp"
#include "text/week_slots.hpp"
#include "text/weekdays.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

constexpr std::size_t kShortestDay = 2;  // `Mo`, `Th`

// That the row runs on the day and no more: a tick, or the hour at which it does.
bool says_on_that_day(const Cell& cell)
{
    if (clock_time(cell)) return true;
    const auto text = text_of(cell);
    const auto key = folded(text);
    return says_yes(text) || clear_tick(text) || key == "am" || key == "pm";
}

bool understood_day(const Cell& cell)
{
    return cell.blank() || says_no(text_of(cell)) || says_on_that_day(cell);
}

}  // namespace

void settle_days(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::provision_map) return;
    std::vector<FoundColumn> days;
    bool clear = true;
    for (const auto& where : table.unknown_headings) {
        const int column = where.column - grid.left;
        const auto& heading = grid.at(where.row - grid.top, column).text;
        const auto day = weekday_of(heading_key(heading), kShortestDay);
        if (!day) continue;
        days.push_back({column, Column::known, heading, {}, std::string(short_name_of(*day))});
        for (int row = table.heading_row + 1; row < table.end_row; ++row)
            clear = clear && (filled_cells(grid, row) == 1 || understood_day(grid.at(row, column)));
    }
    if (days.size() < 2) return;
    table.days = std::move(days);
    const auto is_day = [&](const Where& where) {
        return std::ranges::find(table.days, where.column - grid.left, &FoundColumn::column) != table.days.end();
    };
    if (clear) std::erase_if(table.unknown_headings, is_day);
}

std::optional<std::string> ticked_days(const Row& row)
{
    std::string ticked;
    for (const auto& day : row.table().days) {
        const auto& cell = row.at(day.column);
        if (!understood_day(cell)) return {};
        if (cell.blank() || says_no(text_of(cell))) continue;
        ticked += (ticked.empty() ? "" : ", ") + day.key;
    }
    return ticked;
}

std::string days_and_times(const Row& row)
{
    std::string all;
    for (const auto& day : row.table().days) {
        const auto& cell = row.at(day.column);
        const auto text = text_of(cell);
        if (cell.blank() || says_no(text)) continue;
        const auto hour = clock_time(cell);
        const bool times = hour || (cell.is_text() && names_clock(text));
        if (!times && !says_on_that_day(cell)) return {};
        all += (all.empty() ? "" : ", ") + day.key;
        if (times) all += " " + (hour ? clock_text(*hour) : text);
    }
    return all;
}

}  // namespace provision
