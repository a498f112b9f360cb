// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "office/hidden_document.hxx"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace provision {

/// The workbook again, as it stands on the screen, without a window; it lives in memory, so that no file is written.
HiddenDocument memory_copy(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::sheet::XSpreadsheetDocument>& workbook);

}  // namespace provision
