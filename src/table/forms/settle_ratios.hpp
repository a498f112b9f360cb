// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "model/provision.hpp"
#include "table/grid.hpp"

#include <span>
#include <vector>

namespace provision {

/// Settles `1:2` and `2:1` of a sheet's free forms by the sheet's other ratios; where these tell no order, or both, they stay
/// ambiguous, and that is said.
void settle_ratios(const Grid& grid, std::span<Provision> provisions, std::vector<Issue>& issues);

}  // namespace provision
