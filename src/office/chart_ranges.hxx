// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "office/undo_note.hxx"

namespace provision {

/// Gives every chart the cells again that it shows now; nothing for a workbook without charts. A chart follows cells that are
/// moved, but when Calc takes the move back the chart stays behind (tried in 7.4).
UndoNote::Action charts_as_now(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

}  // namespace provision
