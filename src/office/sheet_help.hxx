// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "office/house_styles.hxx"
#include "report/report.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace provision {

/// Makes the report's names in the workbook; those that are there stay as they are.
void define_names(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Report& report);

/// Writes each formula into the first cell of its run and fills it down.
void write_formulas(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Report& report);

/// What helps people to fill the sheet: drop-down lists, highlights, comments on headings.
void write_help(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Report& report, const HouseStyles& house);

/// Folds the report's columns away, behind a + above them.
void fold_columns(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Report& report);

}  // namespace provision
