// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision_map.hpp"

#include <optional>

namespace provision {

/// Who moves when the school year ends.
struct YearMove {
    std::optional<int> last_year;  ///< of the school; nothing where no pupil has a year
    int leaving = 0;               ///< pupils of that year, or above it
    int moving = 0;                ///< pupils of the other years, who go up by one
    int without_year = 0;          ///< pupils of whom nobody can tell
};

/// The last year of the school: its setting, else the first of 2, 6, 8, 11 and 13 that no pupil is above.
std::optional<int> last_year_of(const ProvisionMap& map);

/// How many leave and how many move up; of the register or, without one, of the needs audit.
YearMove year_move(const ProvisionMap& map);

/// The map with next year's pupils: everybody a year up with needs and places, the leavers gone with theirs. Provision stays as
/// it is today, for that is what next year's need is set beside; only what is there for named pupils moves up with them: what a
/// plan specifies, therapy, equipment and adjustments.
ProvisionMap next_year(ProvisionMap map, const Date& today);

}  // namespace provision
