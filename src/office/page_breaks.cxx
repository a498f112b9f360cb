// SPDX-License-Identifier: MPL-2.0
#include "office/page_breaks.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XSheetPageBreak.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;

bool parted(const Spreadsheet& sheet, const Area& area)
{
    const auto breaks = Reference<css::sheet::XSheetPageBreak>(sheet, UNO_QUERY_THROW)->getRowPageBreaks();
    return std::any_of(breaks.begin(), breaks.end(), [&](const css::sheet::TablePageBreakData& page) {
        return page.Position > area.row && page.Position < area.row + area.rows;
    });
}

void begin_page(const Spreadsheet& sheet, int row)
{
    const Reference<css::table::XColumnRowRange> lines(sheet, UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> rows(lines->getRows(), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> first(rows->getByIndex(row), UNO_QUERY_THROW);
    first->setPropertyValue("IsStartOfNewPage", Any(true));
}

}  // namespace

// From the top, for each page that begins earlier moves all that come behind.
void keep_unbroken(const Spreadsheet& sheet, const Report& report)
{
    auto areas = report.unbroken;
    std::ranges::sort(areas, {}, &Area::row);
    for (const Area& area : areas)
        if (parted(sheet, area)) begin_page(sheet, area.row);
}

}  // namespace provision
