// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"

// Columns of a map of which the cells tell what they mean, where their headings do not.

namespace provision {

/// The time of the school day that a cell holds and nothing else, in minutes from midnight: a time cell, `9:15`, `1.30pm`;
/// nothing for one that can only be a length, as `0:20`.
std::optional<int> clock_time(const Cell& cell);

/// True for a time of eight hours or more, which no session takes: `9:15` under a heading of lengths is a time of the day.
bool too_long_for_session(const Cell& cell);

/// A column `Time` whose cells are times of the school day (`9:15`, `13:30`) says when, and not how long; where no other column
/// says how long, its heading is noted.
void settle_clock_times(const Grid& grid, FoundTable& table);

/// `TA | Teacher` over ticks: the heading names the adult, and the tick says that this one gives the row.
void settle_ticked_staff(const Grid& grid, FoundTable& table);

/// `Wave 1`, or `Year 3`, in a column without a heading to the left of a map that has no column for it.
void settle_unheaded(const Grid& grid, FoundTable& table);

}  // namespace provision
