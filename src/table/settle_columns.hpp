// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"

// Headings that mean one thing alone and another beside their neighbours.

namespace provision {

/// Puts a column among those of the table, in the order of the sheet.
void insert_column(FoundTable& table, FoundColumn column);

/// `Action` names what is done about a provision; in a map without a column of names, beside a price, a size or a time, it names
/// the provision.
void settle_actions(FoundTable& table);

/// `Group | Children | Adult | Length`: a group names the provision of a map that has no other name for it, beside the adults and
/// a time.
void settle_groups(FoundTable& table);

/// `Baseline | End`: in a list of pupils an end under which stand only scores or ages (`6:11`), where the entry has its column
/// and the exit has none, is the exit; the same for a start beside an exit. Plain numbers are scores without either.
void settle_scores(const Grid& grid, FoundTable& table);

/// `Group` over nothing but sizes (`1:4`, `6`, `2 groups of 4`) says how many are taught together, not who: it is the ratio of
/// the map, or beside a ratio the number of its pupils. Numbers that count 1, 2, 3 name the groups.
void settle_group_sizes(const Grid& grid, FoundTable& table);

/// Beside the provision its activities, or what type it is, say more of it.
void settle_activities(FoundTable& table);

/// `Area to address | Activity`: where each area is called as provision is (`KS2 catch up`), it names the row, and the activity
/// says more of it.
void settle_areas(const Grid& grid, FoundTable& table);

/// Columns of a map behind a blank one, two or more of which one means what the map has already (`Adult | Hours` beside
/// `Provision | Staff`), belong to what stands beside the map: they are no columns of it, and their headings are kept as apart.
void leave_apart(const Grid& grid, FoundTable& table);

/// A column under a heading that is not known, of which every cell says how often (`daily`, `3 x a week`), counts the sessions of
/// a map that has lengths and no other column for how often: a length alone would pass for the time of the week.
void settle_frequency(const Grid& grid, FoundTable& table);

}  // namespace provision
