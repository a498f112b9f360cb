// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <string_view>
#include <vector>

namespace provision {

/// Sheets out of any bytes, written as a case file writes them: `[name]` begins a sheet, a line is a row, `|` parts cells, `\n`
/// is a line break, `<` and `^` are merged cells, `~` a hidden row, `@time 06:01`, `@date 2026-09-07`, `@error`, `@text 3`. Never
/// throws; what no case could hold (`@date 1e300`) becomes what an office could hold. Lists of the case (`[= pupils]`) are passed
/// over.
std::vector<Grid> sheets_of_bytes(std::string_view bytes);

}  // namespace provision
