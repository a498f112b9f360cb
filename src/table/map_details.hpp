// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision.hpp"
#include "table/cells.hpp"
#include "text/schedule.hpp"

// What a row of a provision map says besides its provision, staff, ratio and time; and what its prose says of these.

namespace provision {

/// The cost that the row states for itself; hourly rates, budgets and ranges become an issue instead.
void read_cost(const Row& row, Provision& provision);

/// Area of need: one of the four where the cell names one, else as typed.
void read_area(const Row& row, Provision& provision);

/// When the row runs and how long, as typed, from the columns for weeks and terms: `T1/2`, `12 weeks`.
void read_term_and_weeks(const Row& row, Provision& provision);

/// What the row is meant to bring about, for whom, and how and when that is looked at.
void read_purpose(const Row& row, Provision& provision);

/// Gives the row what only its prose says: adults by their roles, the size of the group, the years.
void read_prose(const Row& row, Provision& provision);

/// The adults of the first of these texts that names any by role.
StaffList first_roles(std::initializer_list<std::string> texts);

}  // namespace provision
