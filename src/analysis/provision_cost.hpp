// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/known_staff.hpp"
#include "model/provision.hpp"
#include "model/staff.hpp"
#include "text/reading.hpp"

#include <span>
#include <vector>

namespace provision {

/// Each adult's minutes in a week of a row: own times, else its schedule, else the time stated for the row. Incomplete where time
/// or staffing is open.
Reading<std::vector<StaffTime>> weekly_staff_minutes(const Provision& provision);

/// The same, incomplete too where the schedule is a range, or the times of the row contradict each other.
Reading<std::vector<StaffTime>> sure_staff_minutes(const Provision& provision);

/// An adult of a row, paid for a time.
struct PaidAdult {
    std::string staff;  ///< as the row has it
    double minutes = 0;
    const StaffRate* rate = nullptr;  ///< the row of Staff and rates that gives the rate

    double weekly() const { return minutes / 60 * *rate->hourly_rate; }
};

/// Who runs a row for how long, and at what rate. Incomplete as weekly_cost is.
Reading<std::vector<PaidAdult>> paid_adults(const Provision& provision, const KnownStaff& staff);

/// Pounds a week of a row's staff: own times of the adults, else its schedule, else the time stated for the row. Incomplete where
/// time, staffing or a rate is missing or the times contradict each other.
Reading<double> weekly_cost(const Provision& provision, std::span<const StaffRate> rates);

/// What a row costs in a year.
struct YearlyCost {
    double pounds = 0;
    bool for_each_pupil = false;  ///< stated a pupil, so nobody shares it
};

/// The weekly cost of taught provision times the weeks; where that cannot be worked out, and of equipment and adjustments, the
/// cost that the row states for a week, a year or a pupil. An adjustment without a cost is free. Never asked of wave 1.
Reading<YearlyCost> yearly_cost(const Provision& provision, std::span<const StaffRate> rates, double weeks);

}  // namespace provision
