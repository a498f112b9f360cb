// SPDX-License-Identifier: MPL-2.0
#include "office/undo_note.hxx"

#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>
#include <sal/log.hxx>

#include <utility>

namespace provision {
namespace {

using css::uno::Reference;
using Document = Reference<css::sheet::XSpreadsheetDocument>;

Reference<css::document::XUndoManager> undo_manager_of(const Document& document)
{
    return Reference<css::document::XUndoManagerSupplier>(document, css::uno::UNO_QUERY_THROW)->getUndoManager();
}

// The undo list belongs to the document, so a note on it must not keep the document alive.
class NotedAction : public cppu::WeakImplHelper1<css::document::XUndoAction> {
public:
    NotedAction(const Document& document, UndoNote note) : document_(document), note_(std::move(note)) {}
    rtl::OUString SAL_CALL getTitle() override { return "Provision map"; }
    void SAL_CALL undo() override { act(note_.undo); }
    void SAL_CALL redo() override { act(note_.redo); }

private:
    void act(const UndoNote::Action& action)
    {
        const Document document(document_);
        if (!action || !document.is()) return;
        const UndoLock no_new_step(document);
        action(document);
    }

    css::uno::WeakReference<css::sheet::XSpreadsheetDocument> document_;
    UndoNote note_;
};

}  // namespace

UndoLock::UndoLock(const Document& document) : undo_(undo_manager_of(document))
{
    undo_->lock();
}

UndoLock::~UndoLock()
{
    try {
        undo_->unlock();
    } catch (const css::uno::Exception& trouble) {
        // Only a document that was closed meanwhile can refuse, and its undo list is gone with it.
        SAL_WARN("provisionmap", "undo list not unlocked: " << trouble.Message);
    }
}

void note_for_undo(const Document& document, UndoNote note)
{
    undo_manager_of(document)->addUndoAction(new NotedAction(document, std::move(note)));
}

}  // namespace provision
