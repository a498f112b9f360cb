// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"
#include "table/read.hpp"

#include <span>

namespace provision {

/// Reads what stands on a sheet outside its headed tables, where that is provision in one of the free forms: matrices of waves,
/// years and areas, lists by year, weekday grids, sentences of a plan. A sheet of any other text gives nothing.
void read_free_forms(const Grid& grid, std::span<const FoundTable> tables, WorkbookReading& out);

}  // namespace provision
