// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"

namespace provision {

/// True for a list of adults with their hours that leaves out what they are paid: a column Staff, or a column of names beside
/// roles that schools have, and no column of pupils, of provision or of days.
bool lists_staff_hours(const Grid& grid, const FoundTable& table);

}  // namespace provision
