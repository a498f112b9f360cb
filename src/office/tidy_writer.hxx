// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"
#include "office/undo_note.hxx"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Lays a map out as its plan says, on the sheet or its copy; everything is noted for undo, in the caller's undo step.
/// Gives what redo has to do when all else of that step is done again, if anything. Throws Refused when a formula would come to
/// something else; the caller takes the step back.
UndoNote::Action write_tidy(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const TidySheet& sheet);

}  // namespace provision
