// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "model/provision.hpp"
#include "table/forms/matrix_shape.hpp"

#include <span>
#include <vector>

namespace provision {

/// Gives the provisions of one cell of a matrix the times, adults and ratio that stand in the columns beside it; what cannot be
/// given to one of them becomes an issue.
void give_beside(const Grid& grid, CellAt cell, const MatrixShape& shape, const MatrixColumn& head, std::span<Provision> fresh,
                 std::vector<Issue>& issues);

}  // namespace provision
