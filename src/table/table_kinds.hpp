// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace provision {

/// Every kind of table, the more specific ones first: a tie goes to the earlier one.
std::span<const TableKind> table_kinds();

/// Which of the readings of one heading row, one for each of `table_kinds` in that order, is its table: the one that knows most
/// of its headings; nothing when none has the columns that its kind cannot be without. A library is
/// known by its headings `Age range` and `Evidence`, or by the name of its sheet.
std::optional<FoundTable> best_reading(std::vector<FoundTable> readings, std::string_view sheet);

}  // namespace provision
