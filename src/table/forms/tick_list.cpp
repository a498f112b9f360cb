// SPDX-License-Identifier: MPL-2.0
// Who is in what: a row for each pupil, a column for each intervention by its own name, a tick where the pupil is in it.
#include "table/forms/tick_list.hpp"

#include "table/cells.hpp"
#include "table/forms/free_lines.hpp"
#include "table/forms/keep.hpp"
#include "table/forms/tick_remarks.hpp"
#include "table/map_foot.hpp"
#include "table/schema.hpp"
#include "table/titles.hpp"
#include "text/kinds.hpp"
#include "text/marks.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

struct Rows {
    int first = 0;
    int last = 0;  ///< behind the last one
};

struct TickList {
    int header_row = 0;
    int end_row = 0;
    std::vector<int> names{};  ///< the pupil's columns: one, or forename and surname in the order they are read
    std::optional<int> year{};
    std::optional<int> class_name{};
    std::vector<int> ticked{};  ///< a column for each intervention
    std::string unit{};         ///< of the numbers in its cells, where its title says it: `minutes`
};

// What a list of pupils may have beside the name is none of the interventions.
void place_column(TickList& list, const std::string& heading, int column)
{
    const auto key = heading_key(heading);
    const auto means = column_of(TableKind::register_, key);
    if (!means && key.starts_with("total")) return;
    if (!means) {
        list.ticked.push_back(column);
        return;
    }
    if (*means == Column::pupil || *means == Column::surname) list.names.push_back(column);
    if (*means == Column::forename) list.names.insert(list.names.begin(), column);
    if (*means == Column::year) list.year = column;
    if (*means == Column::class_name) list.class_name = column;
}

// What a pupil gets each week, `60 mins`; a number alone where the title says its unit.
std::string time_in(const Grid& grid, const TickList& list, int row, int column)
{
    const auto number = bare_number(grid.at(row, column));
    const auto text = cell_text(grid, row, column);
    if (number) return list.unit.empty() || *number <= 0 ? std::string{} : text + " " + list.unit;
    return understood(read_schedule(text)) ? text : std::string{};
}

bool takes_part(const Grid& grid, const TickList& list, int row, int column)
{
    return says_yes(cell_text(grid, row, column)) || !time_in(grid, list, row, column).empty();
}

bool mark(const Grid& grid, const TickList& list, int row, int column)
{
    const auto text = cell_text(grid, row, column);
    return text.empty() || says_no(text) || takes_part(grid, list, row, column);
}

std::string unit_said(const Grid& grid, int first, int row)
{
    for (int above = first; above <= row; ++above)
        for (int column = 0; column < grid.columns; ++column) {
            const auto key = folded(cell_text(grid, above, column));
            if (has_phrase(key, "minutes") || has_phrase(key, "mins")) return "minutes";
            if (has_phrase(key, "hours") || has_phrase(key, "hrs")) return "hours";
        }
    return {};
}

std::string name_in(const Grid& grid, const TickList& list, int row)
{
    std::string name;
    for (const int column : list.names) name += (name.empty() ? "" : " ") + cell_text(grid, row, column);
    return std::string(trimmed(name));
}

// Rows of a name and marks alone; the first blank row, total or remark ends them.
bool row_of_marks(const Grid& grid, const TickList& list, int row)
{
    const auto name = name_in(grid, list, row);
    if (name.empty() || total_line(name) || like_foot_line(name) || grid.at(row, list.names.front()).numeric()) return false;
    return std::ranges::all_of(list.ticked, [&](int column) {
        return mark(grid, list, row, column) || (grid.at(row, column).is_text() && remark_mark(cell_text(grid, row, column)));
    });
}

bool row_of_ticks(const Grid& grid, const TickList& list, int row)
{
    return std::ranges::any_of(list.ticked, [&](int column) { return takes_part(grid, list, row, column); }) &&
           std::ranges::all_of(list.ticked, [&](int column) { return mark(grid, list, row, column); });
}

bool said_above(const Grid& grid, int first, int row)
{
    constexpr std::array<std::string_view, 9> kWords{"intervention",   "interventions", "provision", "provisions", "support",
                                                     "who is in what", "groups",        "boosters",  "programmes"};
    const auto says = [&](const std::string& text) {
        const auto key = folded(text);
        return std::ranges::any_of(kWords, [&](std::string_view word) { return has_phrase(key, word); });
    };
    for (int above = first; above < row; ++above)
        for (int column = 0; column < grid.columns; ++column)
            if (says(cell_text(grid, above, column))) return true;
    return says(grid.sheet);
}

// Trips, forms handed in and days are ticked too: the headings must tell supports, or the title says what is ticked.
bool tells_supports(const Grid& grid, int first, const TickList& list)
{
    const auto tells = std::ranges::count_if(
        list.ticked, [&](int column) { return kind_of_name(cell_text(grid, list.header_row, column)).has_value(); });
    const auto all = static_cast<std::ptrdiff_t>(list.ticked.size());
    return tells > 0 && tells * 2 >= (said_above(grid, first, list.header_row) ? 0 : all) && tells * 3 >= all;
}

// Words in every cell are a table of something else: some cell is ticked, and not many say what no place in a group is.
bool ticks_enough(const Grid& grid, const TickList& list)
{
    int ticks = 0;
    int others = 0;
    int rows_of_ticks = 0;
    for (int row = list.header_row + 1; row < list.end_row; ++row) {
        rows_of_ticks += row_of_ticks(grid, list, row) ? 1 : 0;
        for (const int column : list.ticked) {
            const bool part = takes_part(grid, list, row, column);
            ticks += part ? 1 : 0;
            others += !part && !mark(grid, list, row, column) && !waits_or_left(cell_text(grid, row, column)) ? 1 : 0;
        }
    }
    return ticks > 0 && (others <= 2 * ticks || rows_of_ticks * 2 >= list.end_row - list.header_row - 1);
}

std::optional<TickList> list_at(const Grid& grid, Rows rows, int row)
{
    TickList list{.header_row = row, .end_row = row + 1};
    for (int column = 0; column < grid.columns; ++column) {
        if (grid.at(row, column).blank()) continue;
        if (!grid.at(row, column).is_text()) return {};
        place_column(list, grid.at(row, column).text, column);
    }
    list.unit = unit_said(grid, rows.first, row);
    if (list.names.empty() || list.names.size() > 2 || list.ticked.size() < 2) return {};
    for (; list.end_row < rows.last && row_of_marks(grid, list, list.end_row); ++list.end_row) {
    }
    return ticks_enough(grid, list) && tells_supports(grid, rows.first, list) ? std::optional(list) : std::nullopt;
}

Attendance attendance_of(const Grid& grid, const TickList& list, int row, const std::optional<Years>& above)
{
    Attendance attendance;
    attendance.where = grid.where(row, list.names.front());
    attendance.pupil = name_in(grid, list, row);
    if (list.class_name) attendance.class_name = cell_text(grid, row, *list.class_name);
    auto years = list.year ? years_of_class(cell_text(grid, row, *list.year)) : std::nullopt;
    if (!years) years = years_of_class(attendance.class_name);
    if (!years) years = above;
    if (years && years->single()) attendance.year = years->first;
    return attendance;
}

// The time of the pupils under a heading is the provision's where all have the same; which of several it is nobody can tell.
void read_times(const Grid& grid, const TickList& list, int column, FreeReading& reading, Provision& provision)
{
    std::string first;
    for (int row = list.header_row + 1; row < list.end_row; ++row) {
        const auto time = time_in(grid, list, row, column);
        if (time.empty() || says_yes(cell_text(grid, row, column))) continue;
        if (!first.empty() && folded(time) != folded(first)) {
            reading.issues.push_back(
                {provision.where,
                 {},
                 "The pupils under \"" + shortened(provision.name) + "\" have different times; none was read.",
                 "Type the time of the group in the heading, such as 3 x 20 minutes."});
            return;
        }
        first = time;
    }
    if (!first.empty() && provision.schedule.typed.empty()) provision.schedule = schedule_cell(provision.where, first);
}

// `waiting list` is told, for it neither ticks nor says no.
void say_remarks(const Grid& grid, const TickList& list, int column, const std::string& provision, FreeReading& reading)
{
    for (int row = list.header_row + 1; row < list.end_row; ++row) {
        if (mark(grid, list, row, column)) continue;
        reading.issues.push_back({grid.where(row, column),
                                  {},
                                  "\"" + shortened(cell_text(grid, row, column)) + "\" does not say whether " +
                                      name_in(grid, list, row) + " takes part in " + provision + " now; it was taken for no.",
                                  "Tick who takes part now."});
    }
}

FreeReading reading_of(const Grid& grid, int first, const TickList& list)
{
    const auto above = years_above(grid, first, list.header_row);
    FreeReading reading;
    for (const int column : list.ticked) {
        auto provision = headed_by(grid, {list.header_row, column}, above);
        for (int row = list.header_row + 1; row < list.end_row; ++row) {
            if (!takes_part(grid, list, row, column)) continue;
            auto attendance = attendance_of(grid, list, row, above);
            attendance.provision = provision.name;
            provision.pupils.push_back(attendance.pupil);
            reading.attendance.push_back(std::move(attendance));
        }
        say_remarks(grid, list, column, provision.name, reading);
        read_times(grid, list, column, reading, provision);
        if (provision.pupils.empty())
            reading.issues.push_back(
                {provision.where,
                 {},
                 "Nobody is ticked under \"" + shortened(provision.name) + "\"; it was not read as provision.",
                 "Tick who takes part, or delete the column."});
        else
            reading.provisions.push_back(std::move(provision));
    }
    return reading;
}

void keep_list(const Grid& grid, int first, const TickList& list, WorkbookReading& out)
{
    const int left = std::min(list.names.front(), list.ticked.front());
    keep_reading(grid, {list.header_row, left, list.end_row - 1, list.ticked.back()}, reading_of(grid, first, list), out);
}

}  // namespace

bool heads_tick_list(const Grid& grid, int row)
{
    return list_at(grid, {0, grid.rows()}, row).has_value();
}

std::vector<int> ticked_columns(const Grid& grid, int row)
{
    const auto list = list_at(grid, {0, grid.rows()}, row);
    return list ? list->ticked : std::vector<int>{};
}

void read_ticks_beside(const Grid& grid, int row, WorkbookReading& out)
{
    const auto list = list_at(grid, {0, grid.rows()}, row);
    if (list) keep_list(grid, 0, *list, out);
}

void read_tick_lists(Region& region, WorkbookReading& out)
{
    for (int row = region.first(); row < region.last(); ++row) {
        if (region.taken(row)) continue;
        const auto list = list_at(region.grid(), {region.first(), region.last()}, row);
        if (!list) continue;
        keep_list(region.grid(), region.first(), *list, out);
        region.take(row, list->end_row);
        row = list->end_row - 1;
    }
}

}  // namespace provision
