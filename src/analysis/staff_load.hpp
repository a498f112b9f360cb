// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// What one adult, or all adults of a role that the map names, give in a week, against the hours that they have for it.
struct StaffLoad {
    std::string staff;  ///< as Staff and rates writes it, else as the map does
    double minutes = 0;
    std::optional<double> contracted_hours;  ///< of a role all its people's; nothing where it is not given
    int rows = 0;                            ///< of the map that name the adult
    int rows_without_time = 0;               ///< of these, those whose time for the adult is open
    int rows_that_differ = 0;                ///< of these, those whose stated time is not their schedule's: the larger counts
    Where where;                             ///< in Staff and rates, else the first row of the map
};

/// The week of all adults named by taught provision that runs today, wave 1 included, by name. Beside its people a role stands
/// only where the map names it, and then has their minutes as well as their hours.
std::vector<StaffLoad> staff_loads(const Situation& situation);

}  // namespace provision
