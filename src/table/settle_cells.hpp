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

/// A column `Time` whose cells are times of the school day (`9:15`, `13:30`) says when, and not how long, and so does one of
/// ranges (`9:15-9:35`) beside a length; where no other column says how long, the heading of single times is noted.
void settle_clock_times(const Grid& grid, FoundTable& table);

/// `Baseline | End` of a list of groups, and `Start | End`: where the cells hold scores or ages, which are no dates, they are the
/// entry and exit data.
void settle_scores(const Grid& grid, FoundTable& table);

/// `TA | Teacher` over ticks or times: the heading names the adult, and the cell says that this one gives the row, and how long.
/// A number alone may be minutes, hours or heads, so its column is not read.
void settle_ticked_staff(const Grid& grid, FoundTable& table);

/// `Wave 1`, `Year 3` or an area of need in a column without a heading to the left of a map that has no column for it; other
/// words there are noted as under a heading that is not known.
void settle_unheaded(const Grid& grid, FoundTable& table);

}  // namespace provision
