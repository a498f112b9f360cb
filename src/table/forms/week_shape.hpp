// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/forms/region.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// Days across, and beside them a column of the row's own total.
struct WeekShape {
    int header_row = 0;
    std::vector<int> days;
    std::optional<int> total;
    std::string title;  ///< the line over the grid
    std::string staff;  ///< the one adult whose timetable the title says it is
};

/// The week that a row heads: three days or more, and a column before them.
std::optional<WeekShape> week_at(const Region& region, int row);

}  // namespace provision
