// SPDX-License-Identifier: MPL-2.0
#include "functions/week.hpp"

#include "analysis/staff_cost.hpp"
#include "functions/remembered.hpp"
#include "functions/working.hpp"
#include "text/staff.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

constexpr double kHoursOfWeek = 7 * 24;
constexpr double kLeastHours = 1.0 / 12;  // five minutes

/// A bare number is hours. Less than five minutes is what Calc makes of 0:45: a time of day, and no length that was meant.
double hours_of(double number)
{
    if (number < 0) throw BadArgument(Fault::not_understood, "hours cannot be below 0");
    if (number > kHoursOfWeek) throw BadArgument(Fault::not_understood, "more than a week has");
    if (number < kLeastHours) throw BadArgument(Fault::not_available, "hours, or a time of day?");
    return number;
}

double groups_of(const Schedule& schedule, const std::optional<Count>& argument)
{
    if (!argument) return schedule.groups;
    if (schedule.groups != 1 && schedule.groups != argument->value)
        throw BadArgument(Fault::not_understood, "the schedule and the argument give different numbers of groups");
    return argument->value;
}

double argument_groups(const Week& week)
{
    return week.groups ? week.groups->value : 1;
}

bool has_own_times(const StaffList& staff)
{
    return std::ranges::any_of(staff.adults, [](const StaffTime& adult) { return adult.minutes.has_value(); });
}

// `LSA` over `Teacher` against `20 mins` over `30 mins`. One time for all of them is no pair: the schedule reader takes it.
std::optional<StaffList> paired_by_line(const Week& week, const StaffList& staff)
{
    const auto* text = std::get_if<std::string>(&week.schedule);
    if (!text || staff.adults.size() < 2 || lines(*text).size() < 2) return {};
    auto times = value_of(pair_times(staff, *text));
    if (times.shared || !has_own_times(times.staff)) return {};
    for (auto& adult : times.staff.adults)
        if (adult.minutes) *adult.minutes *= argument_groups(week);
    return times.staff;
}

constexpr std::size_t kSchedule = 0;
constexpr std::size_t kStaff = 1;

// Units are given seldom, and change what a text comes to.
Reading<Schedule> schedule_in(const Week& week)
{
    static Remembered<Reading<Schedule>> remembered;
    const auto& typed = std::get<std::string>(week.schedule);
    if (week.units != ScheduleUnits{}) return read_schedule(typed, week.units);
    return remembered.value(typed, [](std::string_view text) { return read_schedule(text); });
}

double minutes_of(const Week& week)
{
    if (const auto* hours = std::get_if<double>(&week.schedule)) return hours_of(*hours) * 60 * argument_groups(week);
    const auto schedule = value_of(schedule_in(week));
    if (!schedule.single()) throw BadArgument(Fault::not_available, "the schedule gives a range");
    return schedule.low * schedule.pupils * groups_of(schedule, week.groups);
}

// The adults with the times that are stated for each; nothing where the time of the sessions counts.
std::optional<StaffList> with_own_times(const Week& week, const StaffList& staff)
{
    if (!has_own_times(staff)) return paired_by_line(week, staff);
    if (argument_groups(week) != 1)
        throw BadArgument(Fault::not_available, "are the adults' own times for one group or for all of them?");
    return staff;
}

// Groups that the text tells stand in it already.
bool tells_groups(const Week& week)
{
    return std::holds_alternative<std::string>(week.schedule) && value_of(schedule_in(week)).groups != 1;
}

}  // namespace

double week_minutes(const Week& week)
{
    return blaming(kSchedule, [&] { return minutes_of(week); });
}

std::string spoken_week(const Week& week)
{
    const auto* hours = std::get_if<double>(&week.schedule);
    auto words = hours ? spoken_hours(*hours) : as_typed(week.schedule);
    if (argument_groups(week) != 1 && !tells_groups(week)) words += " x " + plain_number(argument_groups(week)) + " groups";
    return words + " = " + spoken_minutes(week_minutes(week)) + " a week";
}

std::string spoken_week(const Week& week, const StaffList& staff)
{
    return with_own_times(week, staff) ? "" : spoken_week(week);
}

StaffList staff_named(const Words& staff)
{
    static Remembered<StaffList> remembered;
    auto list = remembered.value(staff.text, [](std::string_view text) { return read_staff(text); });
    const auto named = [](const StaffTime& adult) { return has_letter(adult.staff); };
    if (list.adults.empty() || !std::ranges::all_of(list.adults, named))
        throw BadArgument(Fault::not_understood, "an adult or a role is meant here");
    return list;
}

Staffing staffing_named(const std::optional<Words>& staffing, std::size_t place)
{
    if (!staffing) return Staffing::unknown;
    const auto word = folded(staffing->text);
    if (word == "team") return Staffing::team;
    if (word == "split") return Staffing::split;
    throw BadArgument(Fault::not_understood, "staffing is `team` or `split`", place);
}

std::vector<StaffTime> adults_of(const Week& week, const StaffList& staff, Staffing staffing)
{
    return blaming(kStaff, [&] {
        const auto own = with_own_times(week, staff);
        return value_of(own ? staff_minutes(*own, {}, staffing) : staff_minutes(staff, week_minutes(week), staffing));
    });
}

}  // namespace provision
