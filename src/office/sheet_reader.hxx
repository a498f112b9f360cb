// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace provision {

/// The cells of the sheet from A1 to the last one that holds something, dates and times told from numbers by their
/// format; which cells are merged, which rows are hidden and which cells are formulas is kept beside them.
Grid read_sheet(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

}  // namespace provision
