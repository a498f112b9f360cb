// SPDX-License-Identifier: MPL-2.0
#include "table/map_cells.hpp"

#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/staff.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

std::string sessions_and_length(const Row& row)
{
    const auto sessions = row.typed(Column::sessions);
    const auto length = row.length(Column::session_length);
    if (sessions.empty() || length.empty()) return sessions + length;
    return sessions + " x " + length;
}

ScheduleCell read_typed(const Where& where, const std::string& typed)
{
    ScheduleCell cell{where, typed, {}, {}};
    const auto reading = read_schedule(typed, {.weeks_per_term = kWeeksPerTerm});
    if (const auto* schedule = understood(reading)) cell.read = *schedule;
    if (const auto* incomplete = std::get_if<Incomplete>(&reading)) cell.problem = incomplete->reason;
    if (const auto* wrong = std::get_if<NotUnderstood>(&reading)) cell.problem = wrong->reason;
    return cell;
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

// `3 x 20 mins LSA` in one cell: the schedule and who gives it.
void read_time_and_staff(const Row& row, Provision& provision)
{
    if (!row.filled(Column::time_and_staff)) return;
    const auto typed = row.length(Column::time_and_staff);
    auto staff = read_staff(typed, StaffCell::time_and_staff);
    if (provision.staff.adults.empty()) {
        provision.staff = std::move(staff);
        provision.staff_where = row.where(Column::time_and_staff);
    }
    provision.stated_where = row.where(Column::time_and_staff);
}

void read_stated_time(const Row& row, Provision& provision)
{
    if (!row.filled(Column::stated_time) || row.cell(Column::stated_time).type == Cell::Type::error) return;
    provision.stated_where = row.where(Column::stated_time);
    const auto typed = row.length(Column::stated_time);
    const auto paired = pair_times(provision.staff, typed);
    if (const auto* times = understood(paired)) {
        if (provision.staff.adults.empty()) provision.staff_where = provision.stated_where;
        provision.staff = times->staff;
        // The sum of the adults' own times says nothing that they do not.
        if (times->shared != stated_staff_minutes(provision)) provision.stated_minutes = times->shared;
        return;
    }
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

}  // namespace

ScheduleCell schedule_of(const Row& row, const std::string& lifted_from_name)
{
    if (row.filled(Column::schedule)) return read_typed(row.where(Column::schedule), row.length(Column::schedule));
    if (!lifted_from_name.empty()) return read_typed(row.where(Column::provision), lifted_from_name);
    if (row.filled(Column::sessions)) return read_typed(row.where(Column::sessions), sessions_and_length(row));
    if (row.filled(Column::session_length)) return read_typed(row.where(Column::session_length), sessions_and_length(row));
    return row.filled(Column::time_and_staff) ? schedule_beside_staff(row) : ScheduleCell{};
}

void read_staff_and_time(const Row& row, Provision& provision)
{
    if (const auto staff = row.joined(Column::staff); !staff.empty()) {
        provision.staff = read_staff(staff);
        provision.staff_where = row.where(Column::staff);
    }
    read_time_and_staff(row, provision);
    read_stated_time(row, provision);
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
    const auto& cell = row.cell(Column::pupils);
    if (cell.type == Cell::Type::number) provision.capacity = cell.number;
    if (!cell.is_text()) return;
    if (const auto size = read_ratio(cell.text, {}, kClassSize); understood(size)) {
        provision.capacity = understood(size)->pupils;
        return;
    }
    provision.pupils = split_names(cell.text);
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
    if (!row.filled(Column::wave)) return {};
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
