// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Where a copy goes; `replace` when the person agreed that a file of that name is written over.
struct FreezeTo {
    rtl::OUString url;
    bool replace = false;
};

/// Stores a copy of the workbook at the address, .ods or .xlsx by its ending, with the value in place of each formula that calls
/// one of our functions; the copy is made in memory, so that no other file is written. Stores nothing where there is no such
/// formula. Throws Refused, with the reason, when a file is there or the address can hold none.
FrozenCopy freeze_copy(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const css::uno::Reference<css::sheet::XSpreadsheetDocument>& workbook, const FreezeTo& target);

}  // namespace provision
