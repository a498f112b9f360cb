// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/looked_at.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace provision {

/// Every formula of a document, and its names for cells: those of the workbook, of single sheets, and of database ranges.
WorkbookFormulas workbook_formulas(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

}  // namespace provision
