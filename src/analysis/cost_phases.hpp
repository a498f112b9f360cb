// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/costed_row.hpp"

#include <vector>

namespace provision {

/// Numbers rows of one name, for the same year and class, that follow each other without overlap: they are phases of one
/// provision (domain: intensity changes over a cycle). Phases come to stand together, in turn, where the first of them stood.
void settle_phases(std::vector<CostedRow>& rows);

}  // namespace provision
