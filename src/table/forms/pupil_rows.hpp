// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/forms/free_lines.hpp"
#include "table/forms/matrix_shape.hpp"

#include <string>

namespace provision {

/// The pupil of a row of a matrix, the name's parts joined; empty where the rows are no pupils.
std::string pupil_of_row(const Grid& grid, const MatrixShape& shape, int row);

/// Gives the provisions from `first` on to a pupil; the same words read before are one provision with several pupils.
void give_to_pupil(FreeReading& reading, std::size_t first, const std::string& pupil);

}  // namespace provision
