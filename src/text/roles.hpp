// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/staff.hpp"

#include <string>
#include <string_view>

namespace provision {

/// The adults whom prose names by their roles as those who give the support: `10 mins guided activities TA or Class Teacher`,
/// `3 teaching assistants`, `LSA in every class`. Whom it is for, or who only advises (`written by the SALT`), is none of them.
StaffList roles_in(std::string_view text);

/// True for a role that schools have, in one or many and with what may stand before it: `TAs`, `L3 TA`, `Specialist transition
/// teacher`.
bool known_role(std::string_view name);

/// True for what may name an adult outside a column of staff: a role, `Mrs Pell`, or initials (`RD`, `LN`).
bool names_adult(std::string_view name);

/// True for `Mrs Pell` and `Mr J Day`: a title and a name, as adults have them in a list and pupils do not.
bool titled_adult(std::string_view name);

/// True for words under a heading of staff that name nobody: `as required`, `weekly- see attached timetable`, `Continuous`.
bool names_no_adult(std::string_view text);

}  // namespace provision
