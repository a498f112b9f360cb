// SPDX-License-Identifier: MPL-2.0
#include "table/map_cells.hpp"

#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/leads.hpp"
#include "text/names.hpp"
#include "text/roles.hpp"
#include "text/staff.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

// `1 x CT, 3 x TA` under a heading of sessions is four a week.
std::string sessions_told(const Row& row)
{
    const auto typed = row.typed(Column::sessions);
    const auto leads = read_leads(typed);
    return leads ? plain_number(leads->sessions) : typed;
}

// A half term has five to eight weeks, so `1.5 hrs per half term` is no time of a week.
ScheduleUnits units_of(const std::string& typed)
{
    const auto key = folded(typed);
    const bool half =
        has_phrase(key, "half term") || has_phrase(key, "half-term") || key.find("half termly") != std::string::npos;
    return {.weeks_per_term = half ? std::nullopt : std::optional(kWeeksPerTerm)};
}

// What is asked of a long cell quotes the words that it is asked of.
std::string question(const std::string& typed, std::size_t position, const std::string& reason)
{
    constexpr std::size_t kShort = 40;
    const auto words = one_line(trimmed(std::string_view(typed).substr(std::min(position, typed.size()))));
    const bool quote = typed.size() > kShort && position > 0 && !words.empty();
    return quote ? "at \"" + shortened(words) + "\", " + reason : reason;
}

ScheduleCell read_typed(const Where& where, const std::string& typed)
{
    ScheduleCell cell{where, typed, {}, {}};
    const auto reading = read_schedule(typed, units_of(typed));
    if (const auto* schedule = understood(reading)) cell.read = *schedule;
    if (const auto* incomplete = std::get_if<Incomplete>(&reading))
        cell.problem = question(typed, incomplete->position, incomplete->reason);
    if (const auto* wrong = std::get_if<NotUnderstood>(&reading)) cell.problem = question(typed, wrong->position, wrong->reason);
    return cell;
}

// Sessions and length from two columns. `50 minutes and 45 minutes` of two sessions are one length each; of any other number
// nobody can tell.
ScheduleCell sessions_and_length(const Row& row, Column first)
{
    const auto sessions = sessions_told(row);
    const auto length = row.length(Column::session_length);
    if (sessions.empty() || length.empty()) return read_typed(row.where(first), sessions + length);
    const int lengths = count_lengths(length);
    if (lengths < 2) return read_typed(row.where(first), sessions + " x " + length);
    if (sessions == std::to_string(lengths)) return read_typed(row.where(first), length);
    return {row.where(first), sessions + " x " + length, {}, "which session has which length?"};
}

bool all_timed(const StaffList& staff)
{
    return !staff.adults.empty() &&
           std::ranges::all_of(staff.adults, [](const auto& adult) { return adult.minutes.has_value(); });
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
    auto whole = read_typed(where, typed);
    if (whole.read) return whole;
    if (lines(typed).size() == 1)
        if (auto behind = read_typed(where, split_name(typed).schedule); behind.read) return behind;
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
    auto cell = read_typed(row.where(Column::stated_time), typed);
    return cell.read ? cell : ScheduleCell{};
}

// The schedule that prose holds beside other words: `Afternoons, 2 x 1 hour a week`. What cannot be read there was perhaps
// not meant as one.
ScheduleCell schedule_in_prose(const Row& row)
{
    for (const auto means : {Column::term, Column::details}) {
        if (!row.filled(means)) continue;
        const auto found = split_name(row.text(means)).schedule;
        if (found.empty()) continue;
        if (auto cell = read_typed(row.where(means), found); cell.read) return cell;
    }
    return {};
}

// Adults whom the words about time name: only those that a role or a title makes known.
void keep_adults(StaffList& staff, const std::string& typed)
{
    const bool all = std::ranges::all_of(staff.adults, [](const auto& adult) { return names_adult(adult.staff); });
    if (!all) staff = roles_in(typed);
}

// `3 x 20 mins LSA` in one cell: the schedule and who gives it.
void read_time_and_staff(const Row& row, Provision& provision)
{
    if (!row.filled(Column::time_and_staff)) return;
    const auto typed = row.length(Column::time_and_staff);
    auto staff = read_staff(typed, StaffCell::time_and_staff);
    if (std::ranges::any_of(staff.adults, [](const auto& adult) { return names_no_adult(adult.staff); }))
        keep_adults(staff, typed);
    if (provision.staff.adults.empty()) {
        provision.staff = std::move(staff);
        provision.staff_where = row.where(Column::time_and_staff);
    }
    provision.stated_where = row.where(Column::time_and_staff);
}

// `N/A` and `TBC` say that there is no time to read.
bool no_time_meant(const std::string& typed)
{
    constexpr std::array<std::string_view, 8> kNone{"n/a", "na", "-", "none", "tbc", "tba", "nil", "as required"};
    const auto key = folded(typed);
    return std::ranges::find(kNone, key) != kNone.end() || key.starts_with("n/a") || key.starts_with("tbc");
}

void name_adults_of(const Where& where, const std::string& typed, Provision& provision)
{
    if (!provision.staff.adults.empty()) return;
    provision.staff = roles_in(typed);
    if (!provision.staff.adults.empty()) provision.staff_where = where;
}

// Words beside a time are adults only where they are known as such; the time is the row's then.
void take_adults_of_time(Provision& provision, const std::string& typed)
{
    const bool known = std::ranges::all_of(provision.staff.adults, [](const auto& adult) { return names_adult(adult.staff); });
    if (!known) {
        const auto whole = total_minutes(typed, units_of(typed));
        provision.staff = roles_in(typed);
        provision.stated_minutes = understood(whole) ? std::optional(*understood(whole)) : std::nullopt;
    }
    if (!provision.staff.adults.empty()) provision.staff_where = provision.stated_where;
}

void read_stated_time(const Row& row, Provision& provision)
{
    if (!row.filled(Column::stated_time) || row.cell(Column::stated_time).type == Cell::Type::error) return;
    const auto typed = row.length(Column::stated_time);
    const auto& schedule = provision.schedule;
    const bool is_schedule = schedule.read && schedule.where == row.where(Column::stated_time);
    if (is_schedule) return name_adults_of(row.where(Column::stated_time), typed, provision);
    provision.stated_where = row.where(Column::stated_time);
    const auto paired = pair_times(provision.staff, typed, units_of(typed));
    if (const auto* times = understood(paired)) {
        const bool none_before = provision.staff.adults.empty();
        provision.staff = times->staff;
        // The sum of the adults' own times says nothing that they do not.
        if (times->shared != stated_staff_minutes(provision)) provision.stated_minutes = times->shared;
        if (none_before) take_adults_of_time(provision, typed);
        if (provision.stated_minutes || stated_staff_minutes(provision)) return;
    }
    if (no_time_meant(typed)) return;
    name_adults_of(row.where(Column::stated_time), typed, provision);
    const bool bare = bare_number(row.cell(Column::stated_time)).has_value();
    row.report(Column::stated_time,
               "I could not read the weekly time \"" + shortened(typed) + "\" of " + provision.name +
                   (bare ? ": hours or minutes?" : ": one length of time for each adult is needed."),
               "Type it with its unit, such as 1 hour 15 minutes.");
}

// Only staff and their times are added to the row above; year, wave and class stand for the rows below as well.
void report_not_carried(const Row& row, const Provision& above, bool times_lost)
{
    constexpr std::array kCarried = {Column::staff, Column::stated_time, Column::time_and_staff,
                                     Column::year,  Column::wave,        Column::class_name};
    auto headings = row.headings_besides(kCarried);
    if (times_lost) headings.push_back("time");
    if (headings.empty()) return;
    row.report(Column::provision,
               "The row goes on with " + above.name + " above; what it says under " + listed(headings) + " was not read.",
               "Say it in the row that names the provision, or name this row.");
}

// `HLTA hourly rate x 15 wks`: what the adult is paid is no part of the name.
std::string without_pay(const std::string& typed)
{
    for (const std::string_view pay : {" hourly rate", " Hourly rate", " Hourly Rate", " salary", " @ \xC2\xA3", " at \xC2\xA3"})
        if (const auto at = typed.find(pay); at != std::string::npos && typed.find('\n') == std::string::npos)
            return typed.substr(0, at);
    return typed;
}

// `as required` and `see attached timetable` under a heading of staff name nobody.
StaffList adults_of_cell(const Row& row, const std::string& typed)
{
    auto staff = read_staff(without_pay(typed));
    const auto nobody = [](const StaffTime& adult) { return names_no_adult(adult.staff); };
    if (std::ranges::none_of(staff.adults, nobody)) return staff;
    std::erase_if(staff.adults, nobody);
    if (staff.adults.empty())
        row.report(Column::staff, "\"" + shortened(typed) + "\" names no adult.", "Type the role or the name of the adult.");
    return staff;
}

// A name is short and begins with a capital; `Whoever has the needs` and `PP children and others` name nobody.
bool like_name(const std::string& name)
{
    constexpr std::array<std::string_view, 16> kNoName{"children", "pupils", "others", "all",    "groups", "group",
                                                       "needs",    "needs,", "varies", "those",  "who",   "with",
                                                       "any",      "whole",  "year",   "various"};
    const auto key = folded(name);
    if (std::ranges::any_of(kNoName, [&](std::string_view word) { return has_phrase(key, word); })) return false;
    return std::ranges::count(key, ' ') <= 5;
}

}  // namespace

ScheduleCell schedule_of(const Row& row, const std::string& lifted_from_name)
{
    if (row.filled(Column::schedule)) return read_typed(row.where(Column::schedule), row.length(Column::schedule));
    if (!lifted_from_name.empty()) return read_typed(row.where(Column::provision), lifted_from_name);
    if (row.filled(Column::sessions)) return sessions_and_length(row, Column::sessions);
    if (row.filled(Column::session_length)) return sessions_and_length(row, Column::session_length);
    if (row.filled(Column::time_and_staff)) return schedule_beside_staff(row);
    if (auto stated = schedule_as_stated(row); stated.read) return stated;
    return row.filled(Column::stated_time) ? ScheduleCell{} : schedule_in_prose(row);
}

void read_staff_and_time(const Row& row, Provision& provision)
{
    if (const auto staff = row.joined(Column::staff); !staff.empty()) {
        provision.staff = adults_of_cell(row, staff);
        provision.staff_where = row.where(Column::staff);
    }
    read_time_and_staff(row, provision);
    read_stated_time(row, provision);
    if (provision.staff.adults.empty() && row.filled(Column::sessions)) {
        const auto typed = row.text(Column::sessions);
        const auto leads = read_leads(typed);
        provision.staff = leads ? leads->staff : roles_in(typed);
        if (!provision.staff.adults.empty()) provision.staff_where = row.where(Column::sessions);
    }
}

bool carry_on(const Row& row, Provision& above)
{
    if (row.joined(Column::staff).empty()) return false;
    Provision more;
    more.name = above.name;
    read_staff_and_time(row, more);
    if (more.staff.adults.empty()) return false;
    // A time that stands for the whole row above may hold these adults' time already: theirs would count twice.
    const bool timed = std::ranges::any_of(more.staff.adults, [](const auto& adult) { return adult.minutes.has_value(); });
    const bool times_lost = more.stated_minutes || (above.stated_minutes && timed);
    report_not_carried(row, above, times_lost);
    for (auto& adult : more.staff.adults) {
        if (above.stated_minutes) adult.minutes.reset();
        above.staff.adults.push_back(std::move(adult));
    }
    above.staff.either = above.staff.either || more.staff.either;
    if (above.staff_where.sheet.empty()) above.staff_where = more.staff_where;
    return true;
}

void read_pupils(const Row& row, Provision& provision)
{
    if (!row.filled(Column::pupils) && row.cell(Column::ratio).is_text())
        provision.pupils = pupils_by_initials(row.text(Column::ratio));
    const auto& cell = row.cell(Column::pupils);
    if (cell.type == Cell::Type::number) provision.capacity = cell.number;
    if (!cell.is_text()) return;
    if (const auto size = read_ratio(cell.text, {}, kClassSize); understood(size)) {
        provision.capacity = understood(size)->pupils;
        return;
    }
    if (const auto size = size_in(cell.text)) provision.capacity = size->pupils;
    auto names = split_names(cell.text);
    if (!provision.capacity && std::ranges::all_of(names, like_name)) provision.pupils = std::move(names);
    if (!provision.capacity && provision.pupils.empty())
        row.report(Column::pupils, "\"" + shortened(cell.text) + "\" was not read as names of pupils.",
                   "Type the names with commas between them, or how many pupils there are.");
}

std::vector<std::string> pupils_by_initials(const std::string& typed)
{
    constexpr std::array<std::string_view, 14> kNoPupils{"SEN", "PP",  "EAL", "FSM", "LAC", "TA", "CT",
                                                         "LSA", "ALL", "TBC", "NA",  "KS",  "YR", "IND"};
    auto names = split_names(typed);
    const auto initials = [&](const std::string& name) {
        const bool capitals = std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
        return name.size() >= 2 && name.size() <= 3 && capitals && std::ranges::find(kNoPupils, name) == kNoPupils.end();
    };
    if (!std::ranges::all_of(names, initials)) names.clear();
    return names;
}

void read_given_as(const Row& row, Provision& provision)
{
    const auto given = folded(row.text(Column::given_as));
    if (given == "equipment") provision.given_as = GivenAs::equipment;
    if (given == "adjustment") provision.given_as = GivenAs::adjustment;
    if (!given.empty() && given != "taught" && given != "equipment" && given != "adjustment")
        row.report(Column::given_as, "\"" + given + "\" is neither Taught, Equipment nor Adjustment; it was read as Taught.",
                   "Use one of the three.");
    const auto staffing = folded(row.text(Column::staffing));
    if (staffing == "team") provision.staffing = Staffing::team;
    if (staffing == "split") provision.staffing = Staffing::split;
    if (!staffing.empty() && staffing != "team" && staffing != "split")
        row.report(Column::staffing, "\"" + staffing + "\" is neither team nor split.",
                   "Use team (all in the room) or split (they share the time).");
}

std::string kind_of(const Row& row, const std::string& name)
{
    if (row.filled(Column::kind)) {
        if (const auto kind = kind_of_heading(row.text(Column::kind))) return *kind;
        row.report(Column::kind, "The kind \"" + row.text(Column::kind) + "\" is not known; the name was asked instead.",
                   "Use a column heading of the needs audit.");
    }
    return kind_of_name(name).value_or(std::string{});
}

std::optional<int> wave_cell(const Row& row)
{
    if (!row.filled(Column::wave) || says_none(row.text(Column::wave))) return {};
    const auto wave = read_wave(row.text(Column::wave));
    if (!wave) row.report(Column::wave, "\"" + row.text(Column::wave) + "\" is not a wave.", "Use 1, 2 or 3.");
    return wave;
}

std::string shortened(const std::string& text)
{
    constexpr std::size_t kLongest = 60;
    const auto line = one_line(text);
    if (line.size() <= kLongest) return line;
    auto end = line.rfind(' ', kLongest);
    if (end == std::string::npos || end == 0) {
        end = kLongest;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;  // not inside a character
    }
    return line.substr(0, end) + " …";
}

}  // namespace provision
