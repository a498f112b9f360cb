// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <rtl/ustring.hxx>

namespace provision {

/// Whether all of it can be copied: of a protected sheet Calc copies only what a filter lets through.
bool can_be_copied(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

/// A new sheet called `copy` right behind `source` that holds what it holds.
css::uno::Reference<css::sheet::XSpreadsheet> copy_of_sheet(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                                            const rtl::OUString& source, const rtl::OUString& copy);

}  // namespace provision
