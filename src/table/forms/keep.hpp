// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/forms/free_lines.hpp"
#include "table/forms/region.hpp"

namespace provision {

/// Adds what a form gave to the reading of the workbook, as one table at its place.
void keep_reading(const Grid& grid, const Extent& extent, FreeReading reading, WorkbookReading& out);

}  // namespace provision
