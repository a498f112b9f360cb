// SPDX-License-Identifier: MPL-2.0
#include "table/settle_days.hpp"

#include "table/settle_cells.hpp"
#include "text/marks.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

// `mon` for `Monday` and `Mon.`; empty for any other heading.
std::string day_of(const std::string& heading)
{
    constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    const auto key = heading_key(heading);
    const auto name = std::string_view(key).substr(0, key.ends_with('s') && key.size() > 6 ? key.size() - 1 : key.size());
    if (name.size() < 2) return {};
    if (name == "weds" || name == "thurs" || name == "tues") return std::string(name.substr(0, 3));
    const auto day = std::ranges::find_if(kDays, [&](std::string_view full) { return full.starts_with(name); });
    return std::string(day == kDays.end() ? std::string_view{} : day->substr(0, 3));
}

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
        const auto day = day_of(heading);
        if (day.empty()) continue;
        days.push_back({column, Column::known, heading, {}, day});
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

}  // namespace provision
