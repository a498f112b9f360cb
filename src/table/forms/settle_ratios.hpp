// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "model/provision.hpp"
#include "table/grid.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace provision {

/// Settles `1:2` and `2:1` of a sheet's free forms by the sheet's other ratios; where these tell no order, or both, they stay
/// ambiguous, and that is said.
void settle_ratios(const Grid& grid, std::span<Provision> provisions, std::vector<Issue>& issues);

/// The ratios of the free forms' provisions (by their indexes) as a column of ratios may hold them and read back the same: as the
/// school typed them, and `group of 4` where only the size is known; a provision without one of these is left out.
std::map<int, std::string> ratios_as_typed(const Grid& grid, std::span<const Provision> provisions, const std::set<int>& free);

}  // namespace provision
