// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Takes the grid lines off the sheet in the document's window, if it has one; the sheet in view stays in view.
void hide_grid(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const rtl::OUString& sheet);

}  // namespace provision
