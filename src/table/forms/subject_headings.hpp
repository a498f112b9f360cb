// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/forms/matrix_shape.hpp"

#include <cstddef>

namespace provision {

/// How many different years label that many rows below a heading row; a number is one under a heading that says so.
std::size_t years_down(const Region& region, const MatrixShape& shape, int rows);

/// True for a subject or an area over a column: `Maths`, `SEMH`, `English interventions`.
bool heads_subject(const Label& heading);

}  // namespace provision
