// SPDX-License-Identifier: MPL-2.0
#include "report/map_row_values.hpp"

#include "report/edited_grid.hpp"
#include "table/cells.hpp"
#include "table/schema.hpp"
#include "text/library.hpp"
#include "text/nations.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>

namespace provision {
namespace {

const ColumnRead* column_named(const TableRead& map, std::string_view heading)
{
    const auto found = std::ranges::find(map.columns, heading, &ColumnRead::means);
    return found == map.columns.end() ? nullptr : &*found;
}

// Most clear ratios of the column have the adults first: `1:6`.
bool adults_first(const TableRead& map, const Grid& grid, int column)
{
    int balance = 0;
    for (int row = map.first.row + 1; row <= map.last.row; ++row) {
        const auto& cell = cell_at(grid, row, column);
        const auto typed = cell.type == Cell::Type::time ? typed_as_time(cell.number) : cell.text;
        const auto parts = typed.find(':');
        if (parts == typed.npos) continue;
        const auto first = number_or_text(std::string(trimmed(typed.substr(0, parts))));
        const auto second = number_or_text(std::string(trimmed(typed.substr(parts + 1))));
        if (first.numeric() && second.numeric()) balance += (first.number < second.number) - (second.number < first.number);
    }
    return balance > 0;
}

Cell size_in(const LibraryEntry& entry, const TableRead& map, const Grid& grid, const ColumnRead* column)
{
    const auto parts = entry.group.find(':');
    if (!column || parts == entry.group.npos) return Cell::of(entry.group);
    const auto pupils = entry.group.substr(0, parts);
    if (counts_pupils(heading_key(column->typed))) return number_or_text(pupils);
    return Cell::of(adults_first(map, grid, column->column) ? entry.group.substr(parts + 1) + ":" + pupils : entry.group);
}

Cell weeks_in(const LibraryEntry& entry, const ColumnRead* column)
{
    const auto weeks = number_or_text(entry.weeks);
    if (!weeks.numeric() || !column || has_phrase(heading_key(column->typed), "weeks")) return weeks;
    return Cell::of(entry.weeks + " weeks");
}

// What pupils get from the highest wave of the library stands in the highest tier, however many there are.
std::string tier_of(int wave, const TierSet& tiers)
{
    const auto place = static_cast<std::size_t>(wave - 1);
    return place < 2 && place < tiers.tiers.size() ? tiers.tiers[place] : tiers.tiers.back();
}

// `Wave 2`, `Targeted` where the column says it in words, or where Settings tell what tiers are called and nothing stands there
// yet.
Cell wave_in(const LibraryEntry& entry, const MapToFill& map, const ColumnRead* column)
{
    if (!entry.wave) return {};
    const auto& tiers = tier_set_named(map.reading.map.settings.tiers);
    bool blank = true;
    for (int row = map.table.first.row + 1; column && row <= map.table.last.row; ++row) {
        const auto& cell = cell_at(map.grid, row, column->column);
        blank = blank && cell.blank();
        const auto typed = folded(cell.text);
        const bool word = std::ranges::any_of(tiers.tiers, [&](const auto& tier) { return folded(tier) == typed; });
        if (word || typed.starts_with("wave ")) return Cell::of(tier_of(*entry.wave, word ? tiers : tier_sets().front()));
    }
    const bool told = std::ranges::find(map.reading.tables, TableKind::settings, &TableRead::kind) != map.reading.tables.end();
    return blank && told ? Cell::of(tier_of(*entry.wave, tiers)) : Cell::of(*entry.wave);
}

struct Sessions {
    Cell often;
    std::string length;
};

// `3 x 20 mins` or `daily 20 mins` taken apart; nothing for a time of the whole week.
std::optional<Sessions> sessions_of(const std::string& schedule)
{
    constexpr std::string_view kDaily = "daily ";
    if (schedule.starts_with(kDaily)) return Sessions{Cell::of(std::string("Daily")), schedule.substr(kDaily.size())};
    const auto times = schedule.find(" x ");
    if (times == schedule.npos) return {};
    return Sessions{number_or_text(schedule.substr(0, times)), schedule.substr(times + 3)};
}

// `3 x 20 mins` under Schedule; else in the two columns for how often and how long, or as the week's time.
void add_schedule(const LibraryEntry& entry, const TableRead& map, std::vector<MapValue>& values)
{
    const auto* schedule = column_named(map, "Schedule");
    const auto* sessions = column_named(map, "Sessions a week");
    const auto* length = column_named(map, "Session length");
    const auto* week = column_named(map, "Stated minutes");
    const auto apart = sessions_of(entry.schedule);
    const auto minutes = total_minutes(entry.schedule);
    if (!schedule && sessions && length && apart) {
        values.push_back({"Sessions a week", sessions, apart->often});
        values.push_back({"Session length", length, Cell::of(apart->length)});
    } else if (!schedule && week && understood(minutes))
        values.push_back({"Stated minutes", week, Cell::of(spoken_minutes(*understood(minutes)))});
    else
        values.push_back({"Schedule", schedule, Cell::of(entry.schedule)});
}

}  // namespace

std::vector<MapValue> map_values(const LibraryEntry& entry, const MapToFill& to_fill)
{
    const TableRead& map = to_fill.table;
    const Grid& grid = to_fill.grid;
    std::vector<MapValue> values;
    const auto add = [&](std::string heading, Cell value) {
        const auto* column = column_named(map, heading);
        values.push_back({std::move(heading), column, std::move(value)});
    };
    add("Provision", Cell::of(entry.name));
    add("Kind", Cell::of(entry.kind));
    add("Area", Cell::of(entry.area));
    add("Wave", wave_in(entry, to_fill, column_named(map, "Wave")));
    add("Given as", Cell::of(std::string(to_text(entry.given_as))));
    add("Ratio", size_in(entry, map, grid, column_named(map, "Ratio")));
    add_schedule(entry, map, values);
    add("Weeks", weeks_in(entry, column_named(map, "Weeks")));
    add("Measure", Cell::of(entry.measure));
    // Every row of a map without that column is taught.
    const auto implied = [&](const MapValue& value) {
        return !value.column && value.heading == "Given as" && entry.given_as == GivenAs::taught;
    };
    std::erase_if(values, [&](const MapValue& value) { return value.value.blank() || implied(value); });
    return values;
}

}  // namespace provision
