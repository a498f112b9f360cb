// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Lays a map out as its plan says, on the sheet or its copy; everything is noted for undo, in the caller's undo step.
void write_tidy(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const TidySheet& sheet);

}  // namespace provision
