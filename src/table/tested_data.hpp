// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision_map.hpp"
#include "table/cells.hpp"

namespace provision {

/// Puts the scores, ages or levels of a row into the attendance, each with the day it was taken, in two cells or in one: `6:03
/// (12/9/2026)`. An age of which Calc made a time is read back, and said; so is a date where a score should be.
void read_tests(const Row& row, Attendance& attendance);

}  // namespace provision
