// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/cells.hpp"

#include <optional>
#include <vector>

// Rows whose cells hold many lines, one provision a line, and rows that repeat the one above by ditto marks.

namespace provision {

/// True for the mark that says the cell above again: `"`, `''`, `ditto`, `as above`.
bool ditto_mark(const Cell& cell);

/// A row cut out of its grid; its cells keep their places.
Grid one_row(const Grid& grid, int row);

/// The row with its ditto marks replaced by the cells of the row above. A mark under a cost is one price for both rows or the
/// same once more, so it stays without.
Grid without_dittos(const Grid& row, const Grid& above, const FoundTable& table, std::vector<Issue>& issues);

/// A row of many lines taken apart: the rows of its provisions, one each, and the wave that its first line names.
struct LinesOfRow {
    std::vector<Grid> rows;  ///< the row as it is, where it names one provision
    std::optional<int> wave;
};

/// Matches the lines of the provision's cell with those of its neighbours. A name that wrapped is one provision; where the
/// numbers of lines differ, that is said and the row stays as it is.
LinesOfRow lines_of_row(const Grid& row, const FoundTable& table, std::vector<Issue>& issues);

}  // namespace provision
