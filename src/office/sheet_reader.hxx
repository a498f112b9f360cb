// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

namespace provision {

/// The date that a document counts its days from.
Date day_zero_of(const css::uno::Reference<css::uno::XInterface>& document);

/// The cells of the sheet from A1 to the last one that holds something, dates and times told from numbers by their
/// format; which cells are merged, which rows are hidden and which cells are formulas is kept beside them.
Grid read_sheet(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

/// The cells of a part of the sheet that lie in its used area, as read_sheet gives them; without a document dates and times are
/// numbers.
Grid read_part(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
               const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const css::table::CellRangeAddress& part);

}  // namespace provision
