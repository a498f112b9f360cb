// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/forms/labels.hpp"
#include "table/forms/region.hpp"

#include <optional>
#include <vector>

namespace provision {

/// A heading over a column of a matrix, or over several where it is merged.
struct MatrixColumn {
    int column = 0;
    Label label;
    std::vector<int> beside{};  ///< columns of how and by whom its cells are given: `Time`, `Staff`
};

/// A matrix of cells of provision: headings across, labels down. What runs across settles what a row's label must be.
struct MatrixShape {
    int header_row = -1;  ///< -1 where nothing stands over the columns
    int first_row = 0;
    int label_columns = 0;  ///< how many columns on the left hold labels
    int first_column = 0;   ///< the first of them
    std::vector<MatrixColumn> across{};
    bool tiers_across = false;
    std::vector<int> pupil_columns{};  ///< where the rows are pupils, their name in parts: a cell says what that pupil has
    bool by_level = false;
    bool subjects_across = false;  ///< a heading names what its cells give where they say only how
};

/// The matrix whose headings stand in a row, or whose first tier stands there beside its cells; nothing for any other row.
std::optional<MatrixShape> matrix_at(const Region& region, int row);

/// The matrix of what each pupil has whose headings stand in a row, beside the columns of a register or alone.
std::optional<MatrixShape> matrix_of_pupils(const Region& region, int row);

/// True for one of several columns of what a pupil has: `Intervention 1`, `Support 2`.
bool numbered_provision(const std::string& heading);

/// True when a row holds the headings of a matrix.
bool heads_matrix(const Region& region, int row);

}  // namespace provision
