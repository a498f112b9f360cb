// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <vector>

namespace provision {

/// How big a county's workbook is; the sheets are always twelve.
struct CountySize {
    int pupils = 0;
    int memberships = 0;  ///< rows of Groups, six in ten of them ended, with data of entry and exit
    int provisions = 0;   ///< rows of the seven maps
};

/// Half of the county that is measured, the county and its double.
inline constexpr CountySize kCounties[] = {{1'000, 5'000, 500}, {2'000, 10'000, 1'000}, {4'000, 20'000, 2'000}};

/// The sheets as Calc would hand them over: Register, Needs, Groups, a map for each year from Reception to Year 6, Staff and
/// rates, Settings. The same in each run; every pupil has a name of his own, and one in ten is in no group.
std::vector<Grid> county_sheets(CountySize size, const char* names_as = "usual");

}  // namespace provision
