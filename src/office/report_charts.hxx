// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "office/undo_note.hxx"
#include "report/report.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace provision {

/// Draws the charts of a report on its sheet, whose rows have their heights; one that an earlier run drew goes on with the new
/// cells. Charts that a person made stay as they are.
void write_charts(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Report& report);

/// Makes our charts of the sheet again what they are now; Calc itself notes nothing of charts for undo.
UndoNote::Action report_charts_as_now(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                      const rtl::OUString& sheet);

}  // namespace provision
