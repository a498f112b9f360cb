// SPDX-License-Identifier: MPL-2.0
// When a row runs: its schedule, from whichever column holds it.
#include "table/map_cells.hpp"

#include "table/settle_cells.hpp"
#include "table/settle_days.hpp"
#include "text/group_counts.hpp"
#include "text/leads.hpp"
#include "text/names.hpp"
#include "text/schedule_factors.hpp"
#include "text/schedule_value.hpp"
#include "text/staff.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace provision {
namespace {

// `1 x CT, 3 x TA` under a heading of sessions is four a week.
std::string sessions_told(const Row& row)
{
    const auto typed = row.typed(Column::sessions);
    const auto leads = read_leads(typed);
    return leads ? plain_number(leads->sessions) : typed;
}

ScheduleCell read_typed(const Row& row, const Where& where, const std::string& typed)
{
    ScheduleCell cell{where, typed, {}, {}};
    const auto reading = read_schedule(typed, units_of(typed, row.usage()));
    if (const auto* schedule = understood(reading)) cell.read = *schedule;
    if (const auto* incomplete = std::get_if<Incomplete>(&reading))
        cell.problem = question(typed, incomplete->position, incomplete->reason);
    if (const auto* wrong = std::get_if<NotUnderstood>(&reading)) cell.problem = question(typed, wrong->position, wrong->reason);
    return cell;
}

// `Mon, Wed, Fri` under When is how often a week; `Days` may hold a number of them.
std::string sessions_of_when(const Row& row)
{
    if (!row.filled(Column::term)) return ticked_days(row).value_or(std::string{});
    const bool counts_days = heading_key(row.heading(Column::term)).starts_with("days");
    if (const auto number = bare_number(row.cell(Column::term)))
        return counts_days && *number > 0 ? plain_number(*number) + " days" : std::string{};
    return row.cell(Column::term).is_text() ? sessions_in(row.text(Column::term)) : std::string{};
}

// A length beside words about when: how often they say, else the length alone.
ScheduleCell length_and_when(const Row& row)
{
    const auto sessions = sessions_of_when(row);
    const auto length = row.length(Column::session_length);
    if (!ticked_days(row) && !row.filled(Column::term) && !counts_sessions(length))
        return {row.where(Column::session_length), length, {}, "on how many days a week is that?"};
    const auto when = row.cell(Column::term).is_text() ? row.text(Column::term) : std::string{};
    if (sessions.empty() && !counts_sessions(length) && leaves_open_how_often(when))
        return {row.where(Column::session_length), when + " x " + length, {}, "how often a week is that?"};
    if (sessions.empty() || count_lengths(length) != 1 || counts_sessions(length))
        return read_typed(row, row.where(Column::session_length), length);
    return read_typed(row, row.where(Column::session_length), sessions + " x " + length);
}

// `11:00-11:15` in a column of times of the day, where the column of lengths leaves the row blank; two of them are no one slot.
std::optional<ClockRange> slot_said(const Row& row)
{
    std::optional<ClockRange> slot;
    for (const auto& line : lines(row.joined(Column::known))) {
        const auto range = read_clock_range(line);
        if (range && slot) return {};
        if (range) slot = range;
    }
    return slot;
}

std::string minutes_of(const ClockRange& slot)
{
    return std::to_string(slot.minutes()) + " minutes";
}

// Sessions and length from two columns. `50 minutes and 45 minutes` of two sessions are one length each; of any other number
// nobody can tell.
ScheduleCell sessions_and_length(const Row& row, Column first)
{
    const auto sessions = sessions_told(row);
    auto length = row.length(Column::session_length);
    if (const auto slot = length.empty() ? slot_said(row) : std::nullopt) length = minutes_of(*slot);
    if (sessions.empty() || length.empty()) return read_typed(row, row.where(first), sessions + length);
    const int lengths = count_lengths(length);
    if (lengths < 2) return read_typed(row, row.where(first), sessions + " x " + length);
    if (sessions == std::to_string(lengths)) return read_typed(row, row.where(first), length);
    return {row.where(first), sessions + " x " + length, {}, "which session has which length?"};
}

bool all_timed(const StaffList& staff)
{
    return !staff.adults.empty() &&
           std::ranges::all_of(staff.adults, [](const auto& adult) { return adult.minutes.has_value(); });
}

// `9:15` of the time that Calc keeps as a part of a day.
std::string as_shown(const Cell& cell)
{
    if (cell.type != Cell::Type::time) return text_of(cell);
    return clock_text(static_cast<int>(std::lround(cell.number * 24 * 60)));
}

// `Monday | 09:00 | 09:30` is half an hour on each of the days.
ScheduleCell slot_and_days(const Row& row, const ClockRange& slot)
{
    const auto sessions = sessions_of_when(row);
    const auto length = minutes_of(slot);
    return read_typed(row, row.where(Column::start), sessions.empty() ? length : sessions + " x " + length);
}

// `Wed | 2.15-3.00` without a length: the slot is the length, on the days that the row names. Alone it says how long, not how
// often.
ScheduleCell slot_without_length(const Row& row, const ClockRange& slot)
{
    const auto sessions = sessions_of_when(row);
    const auto where = row.where(Column::session_length);
    if (sessions.empty()) return {where, minutes_of(slot), {}, "how often a week is that?"};
    return read_typed(row, where, sessions + " x " + minutes_of(slot));
}

// `8.45 - 9.00` in the schedule's own column, and in another how often; nothing for any other schedule.
std::optional<ScheduleCell> slot_in_own_column(const Row& row)
{
    const auto slot = row.cell(Column::schedule).is_text() ? read_clock_range(row.text(Column::schedule)) : std::nullopt;
    if (!slot) return {};
    const auto often = row.filled(Column::sessions) ? sessions_told(row) : sessions_of_when(row);
    if (often.empty()) return {};
    return read_typed(row, row.where(Column::schedule), often + " x " + minutes_of(*slot));
}

// A digit or a word of time: whoever typed it meant to say how long.
bool tells_time(const std::string& typed)
{
    constexpr std::array<std::string_view, 18> kWords{"hour",   "hours", "hr",    "hrs",    "minute",  "minutes",
                                                      "min",    "mins",  "daily", "weekly", "week",    "day",
                                                      "termly", "once",  "twice", "half",   "session", "sessions"};
    const auto key = folded(typed);
    return key.find_first_of("0123456789") != std::string::npos ||
           std::ranges::any_of(kWords, [&](std::string_view word) { return has_phrase(key, word); });
}

// The schedule of `3 x 20 mins LSA` or `TA 4 x 10 minutes`; none where each adult has a time, as in `1 hour - TA, 30 mins - CT`.
// What was meant as a time and cannot be read keeps its problem.
ScheduleCell schedule_beside_staff(const Row& row)
{
    const auto where = row.where(Column::time_and_staff);
    const auto typed = row.length(Column::time_and_staff);
    const auto staff = read_staff(typed, StaffCell::time_and_staff);
    const bool own_times = all_timed(staff) && !staff.either;
    if (own_times && staff_parts(typed).size() > 1 && staff.adults.size() > 1) return {};
    auto whole = read_typed(row, where, typed);
    if (whole.read) return whole;
    if (lines(typed).size() == 1)
        if (auto behind = read_typed(row, where, split_name(typed).schedule); behind.read) return behind;
    return !own_times && tells_time(typed) ? whole : ScheduleCell{};
}

// `7 x 20 mins guided activities` under a heading of weekly time is the schedule, where the row has no other; two times of two
// adults are theirs.
ScheduleCell schedule_as_stated(const Row& row)
{
    const auto typed = row.length(Column::stated_time);
    const auto staff = read_staff(row.joined(Column::staff));
    const bool each_adult = staff.adults.size() > 1 && lines(typed).size() == staff.adults.size();
    if (each_adult || !counts_sessions(typed)) return {};
    auto cell = read_typed(row, row.where(Column::stated_time), typed);
    return cell.read ? cell : ScheduleCell{};
}

// `3 x 20 mins` beside `Mon, Wed` in another column: which of the two is right?
ScheduleCell beside_days(const Row& row, ScheduleCell cell)
{
    const bool says_when = row.cell(Column::term).is_text();
    if (!cell.read || !counts_sessions(cell.typed)) return cell;
    const auto days = says_when ? sessions_in(row.text(Column::term)) : ticked_days(row).value_or(std::string{});
    const auto names_days = [](const std::string& text) { return has(read_factors(folded(text)), FactorKind::weekdays); };
    if (!names_days(days) || names_days(cell.typed)) return cell;
    const auto both = read_schedule(cell.typed + " (" + days + ")", units_of(cell.typed, row.usage()));
    if (understood(both) && *understood(both) == *cell.read) return cell;
    cell.read.reset();
    cell.problem = "so many times a week, or " + days + "?";
    return cell;
}

ScheduleCell schedule_in_own_column(const Row& row, const std::string& lifted_from_name)
{
    if (auto slot = slot_in_own_column(row)) return *slot;
    if (row.filled(Column::schedule)) return read_typed(row, row.where(Column::schedule), row.length(Column::schedule));
    if (!lifted_from_name.empty()) return read_typed(row, row.where(Column::provision), lifted_from_name);
    return sessions_and_length(row, Column::sessions);
}

// The schedule that prose holds beside other words: `Afternoons, 2 x 1 hour a week`. What cannot be read there was perhaps
// not meant as one.
ScheduleCell schedule_in_prose(const Row& row)
{
    for (const auto means : {Column::term, Column::details}) {
        if (!row.filled(means)) continue;
        const auto found = split_name(row.text(means)).schedule;
        if (found.empty()) continue;
        if (auto cell = read_typed(row, row.where(means), found); cell.read) return cell;
    }
    return {};
}
}  // namespace

std::optional<ClockRange> clock_of(const Row& row)
{
    const auto typed = [&](Column means) -> std::string {
        const auto& cell = row.cell(means);
        if (cell.type != Cell::Type::time || cell.number >= 1) return cell.is_text() ? cell.text : std::string{};
        return as_shown(cell);
    };
    const auto from = typed(Column::start);
    const auto to = typed(Column::end);
    return from.empty() || to.empty() ? std::nullopt : read_clock_range(from + " - " + to);
}

ScheduleUnits units_of(const std::string& typed, const Usage& usage)
{
    const auto key = folded(typed);
    const bool half =
        has_phrase(key, "half term") || has_phrase(key, "half-term") || key.find("half termly") != std::string::npos;
    auto units = usage.units;
    if (half) units.weeks_per_term.reset();
    return units;
}

std::string question(const std::string& typed, std::size_t position, const std::string& reason)
{
    constexpr std::size_t kShort = 40;
    const auto words = one_line(trimmed(std::string_view(typed).substr(std::min(position, typed.size()))));
    const bool quote = typed.size() > kShort && position > 0 && !words.empty();
    return quote ? "at \"" + shortened(words) + "\", " + reason : reason;
}

namespace {

ScheduleCell schedule_of_one_group(const Row& row, const std::string& lifted_from_name)
{
    const bool typed = row.filled(Column::schedule) || !lifted_from_name.empty();
    if (const auto& length = row.cell(Column::session_length); !typed && too_long_for_session(length))
        return {row.where(Column::session_length), as_shown(length), {}, "is that a time of the day, or how long it takes?"};
    if (typed || row.filled(Column::sessions)) return beside_days(row, schedule_in_own_column(row, lifted_from_name));
    if (row.filled(Column::session_length)) return length_and_when(row);
    if (const auto slot = clock_of(row); slot && !row.filled(Column::stated_time)) return slot_and_days(row, *slot);
    const bool timed = row.filled(Column::stated_time) || row.filled(Column::time_and_staff);
    if (const auto slot = timed ? std::nullopt : slot_said(row)) return slot_without_length(row, *slot);
    if (row.filled(Column::time_and_staff)) return schedule_beside_staff(row);
    if (auto stated = schedule_as_stated(row); stated.read) return stated;
    return row.filled(Column::stated_time) ? ScheduleCell{} : schedule_in_prose(row);
}

// How many groups a row counts in a column of its own; 1 where it has none, nothing where it says no one number.
std::optional<double> groups_counted(const Row& row)
{
    const auto& cell = row.under("No. of groups");
    if (cell.blank()) return 1;
    if (const auto number = bare_number(cell)) return *number >= 1 ? number : std::optional(1.0);
    const double told = cell.is_text() ? groups_told(cell.text) : 1;
    return told > 1 ? std::optional(told) : std::nullopt;
}

}  // namespace

ScheduleCell schedule_of(const Row& row, const std::string& lifted_from_name)
{
    auto cell = schedule_of_one_group(row, lifted_from_name);
    const auto groups = groups_counted(row);
    if (!cell.read || groups == 1 || groups == cell.read->groups) return cell;
    if (groups && cell.read->groups == 1 && counts_sessions(cell.typed))
        return read_typed(row, cell.where, cell.typed + " x " + plain_number(*groups) + " groups");
    const bool each = groups && cell.read->groups == 1;
    cell.read.reset();
    cell.problem = each ? "for each of the groups, or for all of them together?" : "how many groups?";
    return cell;
}
}  // namespace provision
