// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/cell_edits.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <set>
#include <string>

namespace provision {

/// The sheets that the edits write into and that are there already.
std::set<std::string> edited_sheets(const CellEdits& edits);

/// Makes the edits; undo and redo of all of them are exact, and the caller folds them into one step.
void edit_cells(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const CellEdits& edits);

}  // namespace provision
