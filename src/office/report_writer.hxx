// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Writes the report to its sheet: made at the end of the workbook, or cleared and rewritten in place, so that references
/// to it stay. Undo and redo of all of it are exact; the caller folds it into one step.
void write_report(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Report& report);

}  // namespace provision
