// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy_row.hpp"

#include <vector>

namespace provision {

/// A plan, and the row of the sheet that each of its rows comes from, -1 for none.
struct LaidOut {
    TidyPlan plan;
    std::vector<int> sources;
};

/// Lays a sheet out as far as the extent allows; whether it still reads the same is for the caller to ask.
LaidOut lay_out(const Survey& survey, const TidyExtent& extent);

}  // namespace provision
