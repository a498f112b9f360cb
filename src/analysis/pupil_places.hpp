// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"
#include "text/reading.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// What the pupil of that name attends, known by the tables that place pupils alone, without a register. Incomplete where the
/// name stands in two years or classes, and where a row has a forename or initial that may be this pupil's.
Reading<std::vector<const RunningPlace*>> places_named(const Situation& situation, std::string_view pupil);

/// What teaches a pupil, and for how long in a year.
struct PaidYear {
    std::span<const StaffRate> rates;
    double weeks = 0;
};

/// What a pupil's place in a provision costs in a year.
struct PlaceCost {
    std::string provision;
    double yearly = 0;  ///< pounds of the whole provision, or of this pupil where the row states it so
    int shared_by = 1;  ///< pupils who share it
    bool free = false;  ///< wave 1, which is for everybody

    double pounds() const { return yearly / shared_by; }
};

/// For a pupil with these places each provision's yearly cost, shared by the pupils who attend it unless its row says that one
/// pupil bears it; wave 1 adds nothing. Incomplete where any of them cannot be worked out.
Reading<std::vector<PlaceCost>> costs_of_places(const Situation& situation, std::span<const RunningPlace* const> places,
                                                const PaidYear& paid);

/// The same added up.
Reading<double> cost_of_places(const Situation& situation, std::span<const RunningPlace* const> places, const PaidYear& paid);

}  // namespace provision
