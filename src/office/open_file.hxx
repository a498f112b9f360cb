// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Files of this computer, opened by the office without a window, read and closed: no macro runs, no link is followed, no lock or
/// copy is left and the list of recent files stays as it is.
class OfficeFiles : public Files {
public:
    /// `open_workbook` is the one that a file must not be.
    OfficeFiles(css::uno::Reference<css::uno::XComponentContext> context,
                css::uno::Reference<css::sheet::XSpreadsheetDocument> open_workbook);
    std::vector<Grid> open(const std::string& url) override;
    FrozenCopy freeze(const std::string& url, bool replace) override;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::sheet::XSpreadsheetDocument> open_workbook_;
};

}  // namespace provision
