// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/heading_row.hpp"

#include <vector>

namespace provision {

/// Columns from `first` up to `end`.
struct ColumnRange {
    int first = 0;
    int end = 0;

    bool operator==(const ColumnRange&) const = default;
};

/// The column ranges of the tables whose headings stand side by side in a row; fewer than two where the row heads one table or
/// none. Together they cover the sheet; the columns between two tables go with the left one.
std::vector<ColumnRange> side_by_side(const Grid& grid, int row, const OwnHeadings& own);

}  // namespace provision
