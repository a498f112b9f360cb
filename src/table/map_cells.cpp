// SPDX-License-Identifier: MPL-2.0
#include "table/map_cells.hpp"

#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/staff.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>

namespace provision {
namespace {

bool says_hours(const std::string& heading)
{
    const auto key = folded(heading);
    return has_phrase(key, "hours") || has_phrase(key, "hrs") || has_phrase(key, "hrs/wk") || has_phrase(key, "hour");
}

bool says_minutes(const std::string& heading)
{
    const auto key = folded(heading);
    return has_phrase(key, "minutes") || has_phrase(key, "mins") || has_phrase(key, "minute");
}

// A length in a cell as text with its unit: a time of day is hours and minutes, a bare number takes the heading's unit.
std::string length_text(const Row& row, Column means)
{
    const auto& cell = row.cell(means);
    if (cell.type == Cell::Type::time) return plain_number(std::round(cell.number * 24 * 60)) + " minutes";
    if (cell.type != Cell::Type::number) return row.text(means);
    if (says_hours(row.heading(means))) return plain_number(cell.number) + " hours";
    if (says_minutes(row.heading(means)) || means == Column::session_length) return plain_number(cell.number) + " minutes";
    return row.text(means);
}

std::string sessions_and_length(const Row& row)
{
    const auto sessions = row.text(Column::sessions);
    const auto length = length_text(row, Column::session_length);
    if (sessions.empty() || length.empty()) return sessions + length;
    return sessions + " x " + length;
}

ScheduleCell read_typed(const Where& where, const std::string& typed)
{
    ScheduleCell cell{where, typed, {}, {}};
    const auto reading = read_schedule(typed);
    if (const auto* schedule = understood(reading)) cell.read = *schedule;
    if (const auto* incomplete = std::get_if<Incomplete>(&reading)) cell.problem = incomplete->reason;
    if (const auto* wrong = std::get_if<NotUnderstood>(&reading)) cell.problem = wrong->reason;
    return cell;
}

// `3 x 20 mins LSA` in one cell: the schedule and who gives it.
void read_time_and_staff(const Row& row, Provision& provision)
{
    if (!row.filled(Column::time_and_staff)) return;
    const auto typed = length_text(row, Column::time_and_staff);
    auto staff = read_staff(typed);
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
    const auto typed = length_text(row, Column::stated_time);
    const auto paired = pair_times(provision.staff, typed);
    if (const auto* times = understood(paired)) {
        if (provision.staff.adults.empty()) provision.staff_where = provision.stated_where;
        provision.staff = times->staff;
        provision.stated_minutes = times->shared;
        return;
    }
    const bool bare = row.cell(Column::stated_time).type == Cell::Type::number;
    row.report(Column::stated_time,
               "I could not read the weekly time \"" + shortened(typed) + "\" of " + provision.name +
                   (bare ? ": hours or minutes?" : ": one length of time for each adult is needed."),
               "Type it with its unit, such as 1 hour 15 minutes.");
}

}  // namespace

ScheduleCell schedule_of(const Row& row, const std::string& lifted_from_name)
{
    if (row.filled(Column::schedule)) return read_typed(row.where(Column::schedule), row.text(Column::schedule));
    if (!lifted_from_name.empty()) return read_typed(row.where(Column::provision), lifted_from_name);
    if (row.filled(Column::sessions)) return read_typed(row.where(Column::sessions), sessions_and_length(row));
    if (row.filled(Column::session_length)) return read_typed(row.where(Column::session_length), sessions_and_length(row));
    if (!row.filled(Column::time_and_staff)) return {};
    const auto typed = length_text(row, Column::time_and_staff);
    const auto behind_staff = lines(typed).size() == 1 ? split_name(typed).schedule : std::string{};  // `TA 4 x 10 minutes`
    for (const auto& schedule : {typed, behind_staff})
        if (understood(read_schedule(schedule))) return read_typed(row.where(Column::time_and_staff), schedule);
    return {};
}

void read_staff_and_time(const Row& row, Provision& provision)
{
    if (row.filled(Column::staff)) {
        provision.staff = read_staff(row.text(Column::staff));
        provision.staff_where = row.where(Column::staff);
    }
    read_time_and_staff(row, provision);
    read_stated_time(row, provision);
}

bool carry_on(const Row& row, Provision& above)
{
    if (!row.filled(Column::staff)) return false;
    Provision more;
    read_staff_and_time(row, more);
    for (auto& adult : more.staff.adults) above.staff.adults.push_back(adult);
    return !more.staff.adults.empty();
}

void read_pupils(const Row& row, Provision& provision)
{
    const auto& cell = row.cell(Column::pupils);
    if (cell.type == Cell::Type::number) provision.capacity = cell.number;
    if (!cell.is_text()) return;
    if (const auto size = read_ratio(cell.text); understood(size)) {
        provision.capacity = understood(size)->pupils;
        return;
    }
    for (const auto& line : lines(cell.text))
        for (auto& name : split_names(line)) provision.pupils.push_back(std::move(name));
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

std::optional<int> wave_section(const std::string& line)
{
    return line.size() > 3 ? read_wave(line) : std::nullopt;
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
