// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/annual_cost.hpp"

namespace provision {

/// Finds who is in which costed row over the year, and for which part of its weeks: named by the row itself or by a row of
/// Groups, in each phase that runs while the pupil is in it. A pupil whom two tables name is one.
void add_pupils(AnnualCost& cost, const WorkbookReading& reading, const Situation& situation);

}  // namespace provision
