// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/staff.hpp"
#include "text/reading.hpp"
#include "text/schedule.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// What the column of a cell of adults is for. `3 x TA` is three TAs in a staff cell; in one of time and staff it is a TA, three
/// times a week.
enum class StaffCell { staff, time_and_staff };

/// Reads the adults of a cell: `LSA`, two on two lines, `Teacher & LSA`, `TA/ CT` (one or both), `LSA 30 mins; Teacher 30 mins`,
/// `Teacher (DH)`. Of a text of more than 500 characters each part is an adult as typed.
StaffList read_staff(std::string_view text, StaffCell cell = StaffCell::staff);

/// Reads the times of a cell that stand against its adults and pairs them line by line: `LSA\nTeacher` with `30 Minutes\n30
/// Minutes`. One time that wrapped over two lines is one time. A single time with several adults stays with none of them and is
/// answered in `shared`.
struct StaffTimes {
    StaffList staff;
    std::optional<double> shared;  ///< minutes that the cell states for the row as a whole
};
Reading<StaffTimes> pair_times(StaffList staff, std::string_view times, const ScheduleUnits& units = {});

}  // namespace provision
