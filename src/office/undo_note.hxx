// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <functional>

namespace provision {

/// What undo and redo have to do beside what Calc notes by itself; either may be left out.
struct UndoNote {
    using Action = std::function<void(const css::uno::Reference<css::sheet::XSpreadsheetDocument>&)>;

    Action undo{};
    Action redo{};
};

/// While it lives, Calc notes nothing for undo. What is done while the office undoes or redoes must not land on its list: a new
/// step would wipe out all that can be redone.
class UndoLock {
public:
    explicit UndoLock(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);
    ~UndoLock();
    UndoLock(const UndoLock&) = delete;
    UndoLock& operator=(const UndoLock&) = delete;

private:
    css::uno::Reference<css::document::XUndoManager> undo_;
};

/// Puts the note on the document's undo list, at its present end. The actions are given the document: they must not keep it.
void note_for_undo(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, UndoNote note);

}  // namespace provision
