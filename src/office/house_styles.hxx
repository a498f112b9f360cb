// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"
#include "report/style.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <span>

namespace provision {

/// The looks of a report in a workbook. They are cell styles, `Provision map <name>`, made where the workbook lacks them; those
/// that are there stay as the school set them. While any sheet is protected Calc lets nobody change cell styles: then the cells
/// are formatted one by one.
class HouseStyles {
public:
    HouseStyles(const css::uno::Reference<css::uno::XComponentContext>& context,
                css::uno::Reference<css::sheet::XSpreadsheetDocument> document, const Report& report);
    /// Gives the cells of runs of one style their look.
    void dress(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, std::span<const StyleRun> runs) const;
    /// Draws a hairline below each row of the area.
    static void rule(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Area& area);
    /// The name of a style for cells that take it on by a condition; empty while none can be made.
    rtl::OUString conditional(const std::string& style) const;

private:
    css::uno::Reference<css::beans::XPropertySet> cells_of(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                                                           std::span<const StyleRun> runs) const;
    void format(const css::uno::Reference<css::beans::XPropertySet>& cells, const Style& style) const;

    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    bool carlito_;
    bool as_styles_;
};

/// How a page stands; all are as many pages long as it takes, and one across.
enum class Page { landscape, portrait, a3 };

/// Makes the page style `Provision map` (A4 landscape), `Provision map portrait` or `Provision map A3` where it is missing, and
/// gives its name.
rtl::OUString make_page_style(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, Page page);

}  // namespace provision
