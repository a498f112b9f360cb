// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace provision {

/// Folds all that happens during its life into one undo step called `title`.
class UndoGuard {
public:
    UndoGuard(const css::uno::Reference<css::frame::XModel>& document, const rtl::OUString& title);
    ~UndoGuard();
    UndoGuard(const UndoGuard&) = delete;
    UndoGuard& operator=(const UndoGuard&) = delete;

private:
    css::uno::Reference<css::document::XUndoManager> undo_;
};

/// Keeps the views of the document from repainting during its life.
class LockGuard {
public:
    explicit LockGuard(css::uno::Reference<css::frame::XModel> document);
    ~LockGuard();
    LockGuard(const LockGuard&) = delete;
    LockGuard& operator=(const LockGuard&) = delete;

private:
    css::uno::Reference<css::frame::XModel> document_;
};

}  // namespace provision
