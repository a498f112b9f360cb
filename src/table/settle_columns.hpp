// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"

// Headings that mean one thing alone and another beside their neighbours.

namespace provision {

/// `Action` names what is done about a provision; in a map without a column of names, beside a price, a size or a time, it names
/// the provision.
void settle_actions(FoundTable& table);

/// Beside the provision its activities, or what type it is, say more of it.
void settle_activities(FoundTable& table);

/// `Area to address | Activity`: where each area is called as provision is (`KS2 catch up`), it names the row, and the activity
/// says more of it.
void settle_areas(const Grid& grid, FoundTable& table);

}  // namespace provision
