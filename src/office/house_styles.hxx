// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// The name of the style inside a workbook, `Provision map <name>`.
rtl::OUString style_name(std::string_view name);

/// Makes the cell styles that the report names where the workbook lacks them; those that are there stay as the school set them.
void make_cell_styles(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Report& report);

/// Makes the page style `Provision map` (A4 landscape, one page across) where it is missing, and gives its name.
rtl::OUString make_page_style(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

}  // namespace provision
