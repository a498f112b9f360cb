// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <span>

namespace provision {

/// Writes each report to its sheet: made at the end of the workbook, or cleared and rewritten in place, so that references to it
/// stay. Undo and redo of all of it are exact; the caller folds it into one step.
void write_reports(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, std::span<const Report> reports);

}  // namespace provision
