// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/staff.hpp"
#include "text/reading.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// An adult or a role for comparing: `TAs` are a TA, whichever of two tables has the plural.
std::string adult_key(std::string_view name);

/// Each adult's minutes in a week whose sessions take `minutes`: own times as they stand, else the whole time for one adult, for
/// several the whole each (team) or equal shares (split). Incomplete where that stays open, as with `TA/ CT`.
Reading<std::vector<StaffTime>> staff_minutes(const StaffList& staff, std::optional<double> minutes, Staffing staffing);

/// Pounds an hour for a person by name, else by role, in the singular or the plural; a rate without name and role is everybody's.
/// Incomplete when there is none, or when the rows that fit differ.
Reading<double> hourly_rate(std::string_view staff, std::span<const StaffRate> rates);

/// Pounds an hour for all these adults together.
Reading<double> joint_rate(std::span<const StaffTime> adults, std::span<const StaffRate> rates);

/// What a member of staff is paid for and how long the year's teaching is; on-costs are a share of the pay.
struct PaidTime {
    double hourly_pay = 0;
    double paid_weeks = 0;
    double taught_weeks = 0;
    double on_costs = 0;
};

/// Pounds per delivered hour: the pay of the whole year, with on-costs, over the weeks that are taught (domain: pay).
double delivered_rate(const PaidTime& paid);

/// Pounds a week: the sum of hours times hourly rate over the adults, all of whom have their minutes (domain: cost).
Reading<double> cost_of(std::span<const StaffTime> adults, std::span<const StaffRate> rates);

}  // namespace provision
