// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "functions/argument.hpp"
#include "model/staff.hpp"
#include "text/schedule.hpp"

#include <optional>
#include <vector>

namespace provision {

/// When sessions run, as the arguments of a function give it: a number in place of the schedule is hours a week of one group.
struct Week {
    Value schedule;
    std::optional<Count> groups;
    ScheduleUnits units{};
};

// In a formula the schedule stands first and the staff second: BadArgument says which of the two is to blame.

/// Minutes of sessions a week, all groups (sessions x minutes x groups; `x 2 pupils` multiplies too). Throws BadArgument: #N/A
/// for a range, an incomplete schedule or a number below five minutes, #VALUE! where the text and the argument give different
/// groups and for a number of more hours than a week has.
double week_minutes(const Week& week);

/// Each adult's minutes in that week: own times in `staff`, or times in lines of the schedule that pair with its lines, else the
/// whole time for one adult and as `staffing` says for several. Throws BadArgument #N/A where that stays open, as with `TA/ CT`.
std::vector<StaffTime> adults_of(const Week& week, const StaffList& staff, Staffing staffing);

/// The working of week_minutes: `3 x 15 minutes = 45 minutes a week`.
std::string spoken_week(const Week& week);

/// The same, or nothing where the adults' own times count and not the sessions.
std::string spoken_week(const Week& week, const StaffList& staff);

/// The adults that a cell names. Throws BadArgument #VALUE! where a name has no letter or nobody is named.
StaffList staff_named(const Words& staff);

/// `team` or `split`, in that place of the formula; unknown when left out. Throws BadArgument #VALUE! for other words.
Staffing staffing_named(const std::optional<Words>& staffing, std::size_t place);

}  // namespace provision
