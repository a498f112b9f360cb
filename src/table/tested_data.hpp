// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/cells.hpp"
#include "text/dated_data.hpp"

namespace provision {

/// A score, age or level with the day it was taken, in two cells or in one: `6:03 (12/9/2026)`. An age of which Calc made a time
/// is read back, and said.
DatedData tested_data(const Row& row, Column data, Column day);

}  // namespace provision
