// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <span>

namespace provision {

/// Takes the grid lines off the sheets in the document's window, if it has one, and keeps in view of each what its report says;
/// the sheet in view stays in view.
void set_view(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, std::span<const Report> sheets);

}  // namespace provision
