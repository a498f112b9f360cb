// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "functions/argument.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace provision {

/// The values of the cells that a formula names, up to the end of the used area: `A:A` costs what the sheet holds.
CellRange cells_of(const css::uno::Reference<css::table::XCellRange>& range);

/// The same, dates and times told from numbers by their format, as a sheet is read; without a document they stay numbers.
CellRange table_of(const css::uno::Reference<css::table::XCellRange>& range,
                   const css::uno::Reference<css::beans::XPropertySet>& document);

}  // namespace provision
