// SPDX-License-Identifier: MPL-2.0
// Who gives a row and how long each week, from whichever columns say so.
#include "table/map_cells.hpp"

#include "text/leads.hpp"
#include "text/names.hpp"
#include "text/roles.hpp"
#include "text/staff.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

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
void take_adults_of_time(Provision& provision, const std::string& typed, const Usage& usage)
{
    const bool known = std::ranges::all_of(provision.staff.adults, [](const auto& adult) { return names_adult(adult.staff); });
    if (!known) {
        const auto whole = total_minutes(typed, units_of(typed, usage));
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
    const auto paired = pair_times(provision.staff, typed, units_of(typed, row.usage()));
    if (const auto* times = understood(paired)) {
        const bool none_before = provision.staff.adults.empty();
        provision.staff = times->staff;
        // The sum of the adults' own times says nothing that they do not.
        if (times->shared != stated_staff_minutes(provision)) provision.stated_minutes = times->shared;
        if (none_before) take_adults_of_time(provision, typed, row.usage());
        if (provision.stated_minutes || stated_staff_minutes(provision)) return;
    }
    if (no_time_meant(typed)) return;
    name_adults_of(row.where(Column::stated_time), typed, provision);
    const bool bare = bare_number(row.cell(Column::stated_time)).has_value();
    const auto* asked = std::get_if<Incomplete>(&paired);
    row.report(Column::stated_time,
               "I could not read the weekly time \"" + shortened(typed) + "\" of " + shortened(provision.name) + ": " +
                   (bare    ? "hours or minutes?"
                    : asked ? question(typed, asked->position, asked->reason)
                            : "one length of time for each adult is needed."),
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
               "The row goes on with " + shortened(above.name) + " above; what it says under " + listed(headings) +
                   " was not read.",
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
    const bool implied = row.heading(Column::staff).empty();  // no heading says that adults stand here
    const auto nobody = [&](const StaffTime& adult) {
        return names_no_adult(adult.staff) || (implied && roles_in(adult.staff).adults.empty());
    };
    if (std::ranges::none_of(staff.adults, nobody)) return staff;
    std::erase_if(staff.adults, nobody);
    if (staff.adults.empty() && !implied)
        row.report(Column::staff, "\"" + shortened(typed) + "\" names no adult.", "Type the role or the name of the adult.");
    return staff;
}
}  // namespace

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
}  // namespace provision
