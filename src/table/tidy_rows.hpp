// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy.hpp"

#include <utility>
#include <vector>

namespace provision {

/// Where the rows of a sheet and those of a plan stand on the stage: the sheet with the plan's new rows in it, before the rows
/// that the plan has no use for are gone.
struct StageRows {
    std::vector<int> of_source;                 ///< for each row of the sheet
    std::vector<int> of_plan;                   ///< for each row of the plan
    std::vector<std::pair<int, int>> inserted;  ///< before which row of the sheet, and how many; ascending
    std::vector<int> removed;                   ///< rows of the stage, ascending
    std::vector<int> new_rows;                  ///< rows of the plan that no row of the sheet became; ascending

    /// The row of the plan that a row of the sheet becomes, -1 for none.
    int plan_row(int source) const;
};

/// Matches as many rows as can stay in their order; a row of the plan without one is inserted below the one before it.
StageRows stage_rows(const TidyPlan& plan, const Grid& grid);

}  // namespace provision
