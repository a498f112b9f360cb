// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/read.hpp"

#include <optional>
#include <set>

// What a tidied map must keep: what is read of it.

namespace provision {

/// How one reading differs from another; a map is tidied only as far as this is empty.
struct ReadingDifference {
    std::set<int> rows_before{};  ///< rows of the sheet as it was whose provision is not read of the tidied one
    std::set<int> rows_after{};   ///< rows of the tidied sheet whose provision was not there
    bool other_lists = false;     ///< pupils, needs, who attends, counts or resources differ

    bool none() const { return rows_before.empty() && rows_after.empty() && !other_lists; }
};

/// Compares what is read, whatever its order and place: each provision by its name, years, wave, staff with their minutes, ratio,
/// schedule, stated minutes, pupils, dates and cost; and every other list.
ReadingDifference difference(const WorkbookReading& before, const WorkbookReading& after);

}  // namespace provision
