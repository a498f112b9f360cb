// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/cells.hpp"

#include <optional>
#include <string>

// `Mon | Tue | Wed` over ticks: the days on which a row runs.

namespace provision {

/// Headings of a map that nobody knew and that name days of the week, two of them or more: they become the table's days. Where
/// each of their cells only says whether a row runs on that day, they count as known.
void settle_days(const Grid& grid, FoundTable& table);

/// The days that a row ticks, `Mon, Wed`; empty where it ticks none, nothing where a cell says more or something else.
std::optional<std::string> ticked_days(const Row& row);

/// The days that a row ticks, each with the time by the clock that stands in its cell: `Mon 9:15, Wed 1:15`; empty where a cell
/// says something else.
std::string days_and_times(const Row& row);

}  // namespace provision
