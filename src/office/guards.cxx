// SPDX-License-Identifier: MPL-2.0
#include "office/guards.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <sal/log.hxx>

#include <utility>

namespace provision {

UndoGuard::UndoGuard(const css::uno::Reference<css::frame::XModel>& document, const rtl::OUString& title)
    : undo_(css::uno::Reference<css::document::XUndoManagerSupplier>(document, css::uno::UNO_QUERY_THROW)->getUndoManager())
{
    undo_->enterUndoContext(title);
}

UndoGuard::~UndoGuard()
{
    try {
        undo_->leaveUndoContext();
    } catch (const css::uno::Exception& trouble) {
        // The document was closed under us: there is no undo list left, and a destructor may not throw.
        SAL_WARN("provisionmap", "undo step not closed: " << trouble.Message);
    }
}

LockGuard::LockGuard(css::uno::Reference<css::frame::XModel> document) : document_(std::move(document))
{
    document_->lockControllers();
}

LockGuard::~LockGuard()
{
    try {
        document_->unlockControllers();
    } catch (const css::uno::Exception& trouble) {
        SAL_WARN("provisionmap", "views not unlocked: " << trouble.Message);
    }
}

}  // namespace provision
