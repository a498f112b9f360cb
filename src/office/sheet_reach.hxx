// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

#include <vector>

// How far a sheet is read.

namespace provision {

/// What is read of a sheet, from A1 to the end of the area, and what stands too far out for that.
struct Reach {
    css::table::CellRangeAddress area;
    std::vector<Area> far{};
};

/// From A1 to the last value, text or formula; formats far below and cells far from all others are left out.
Reach reach_of(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

/// As far as a part that a formula names holds values: none of them is too far out. Its end lies before its start where nothing
/// is in use.
css::table::CellRangeAddress filled_part(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                                         const css::table::CellRangeAddress& part);

/// The same rectangle as an Area.
Area area_of(const css::table::CellRangeAddress& address);

}  // namespace provision
