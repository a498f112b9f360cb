// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <functional>

namespace provision {

/// What undo and redo have to do beside what Calc notes by itself; either may be left out.
struct UndoNote {
    using Action = std::function<void(const css::uno::Reference<css::sheet::XSpreadsheetDocument>&)>;

    Action undo{};
    Action redo{};
};

/// Puts the note on the document's undo list, at its present end. The actions are given the document: they must not keep it.
void note_for_undo(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, UndoNote note);

}  // namespace provision
