// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/read.hpp"

namespace provision {

/// Tells what of a table is not read whatever its rows say: headings that are not known, repeated or of times of the school day,
/// formulas that are errors, and those that were typed over.
void report_table(const Grid& grid, const FoundTable& table, WorkbookReading& out);

}  // namespace provision
