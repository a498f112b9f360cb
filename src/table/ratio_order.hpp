// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"
#include "text/ratio.hpp"

#include <optional>
#include <span>
#include <string>

namespace provision {

/// True for a cell that Calc made a time, a date or a fraction of when a ratio was typed.
bool damaged_ratio(const Cell& cell);

/// A ratio as it was typed, before Calc took it for a time or a date.
std::string typed_ratio(const Cell& cell, const Date& epoch);

/// Which number of 2:1 is the pupils: as the clear ratios of the table's column show; where they show nothing, as those of the
/// other tables do that stand above and below it. Nothing where ratios contradict each other.
std::optional<RatioOrder> ratio_order(const Grid& grid, const FoundTable& table);

/// Tells each map of a sheet what the clear ratios of all of them show.
void settle_ratio_order(const Grid& grid, std::span<FoundTable> tables);

}  // namespace provision
