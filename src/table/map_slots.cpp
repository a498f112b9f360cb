// SPDX-License-Identifier: MPL-2.0
// When in the week a row runs: days and times by the clock, from whichever cells tell them.
#include "table/map_cells.hpp"

#include "table/settle_cells.hpp"
#include "table/settle_days.hpp"
#include "text/names.hpp"
#include "text/week_slots.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace provision {
namespace {

constexpr std::array kWhen{Column::schedule,       Column::sessions,       Column::term,
                           Column::session_length, Column::time_and_staff, Column::known};

// A text, or a time by the clock that Calc made a time or a number of.
std::string said_in(const Row& row, const FoundColumn& column)
{
    const auto& cell = row.at(column.column);
    if (cell.is_text()) return cell.text;
    const bool of_times = column.means == Column::known && has_phrase(heading_key(column.heading), "time");
    const auto minutes = cell.type == Cell::Type::time || of_times ? clock_time(cell) : std::nullopt;
    return minutes ? clock_text(*minutes) : std::string{};
}

std::vector<std::string> texts_about_when(const Row& row, const std::string& lifted_from_name)
{
    std::vector<std::string> texts{lifted_from_name, days_and_times(row)};
    for (const auto means : kWhen)
        for (const auto& column : row.table().columns)
            if (column.means == means) texts.push_back(said_in(row, column));
    if (const auto slot = clock_of(row)) texts.push_back(clock_text(slot->begin) + "-" + clock_text(slot->end));
    std::erase(texts, "");
    return texts;
}

// `Mon, Wed` in one cell and `9:15-9:45` in another.
std::string days_with_time(const std::vector<std::string>& texts)
{
    const auto days = std::ranges::find_if(texts, [](const std::string& text) { return names_weekdays(text); });
    const auto time = std::ranges::find_if(texts, [](const std::string& text) { return names_clock(text); });
    return days == texts.end() || time == texts.end() || days == time ? std::string{} : *days + " " + *time;
}

// Prose may tell of a meeting or a trip; what it says of when is the row's where it agrees with the row's time.
std::vector<WeekSlot> slots_in_prose(const Row& row, std::optional<double> minutes_a_week)
{
    if (!minutes_a_week) return {};
    for (const auto means : {Column::details, Column::note}) {
        const auto slots = row.cell(means).is_text() ? week_slots(row.cell(means).text, minutes_a_week) : std::vector<WeekSlot>{};
        double told = 0;
        for (const auto& slot : slots) told += slot.minutes();
        if (std::abs(told - *minutes_a_week) < 1) return slots;
    }
    return {};
}

}  // namespace

std::vector<WeekSlot> slots_of(const Row& row, const std::string& lifted_from_name, const ScheduleCell& schedule)
{
    const auto& read = schedule.read;
    if (read && (read->groups > 1 || read->pupils > 1)) return {};  // nobody can tell which of them is whose
    const auto minutes_a_week = read && read->single() ? std::optional(read->low) : std::nullopt;
    const auto texts = texts_about_when(row, lifted_from_name);
    for (const auto& text : texts)
        if (auto slots = week_slots(text, minutes_a_week); !slots.empty()) return slots;
    if (auto slots = week_slots(days_with_time(texts), minutes_a_week); !slots.empty()) return slots;
    return slots_in_prose(row, minutes_a_week);
}

}  // namespace provision
