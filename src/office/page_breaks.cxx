// SPDX-License-Identifier: MPL-2.0
#include "office/page_breaks.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Rows = Reference<css::container::XIndexAccess>;

Reference<css::beans::XPropertySet> row_at(const Rows& rows, int row)
{
    return {rows->getByIndex(row), UNO_QUERY_THROW};
}

double height_mm(const Rows& rows, int row)
{
    sal_Int32 height = 0;
    row_at(rows, row)->getPropertyValue("Height") >>= height;
    return height / 100.0;
}

double height_mm(const Rows& rows, const Area& area)
{
    double all = 0;
    for (int row = area.row; row < area.row + area.rows; ++row) all += height_mm(rows, row);
    return all;
}

// How much of the sheet goes on a page that is as wide as the sheet; a little less, for Calc rounds its scale down to whole
// percents.
double page_mm(const Report& report)
{
    constexpr double kLong = 297 - 2 * 15;  // A4 within its margins
    constexpr double kShort = 210 - 2 * 15;
    constexpr double kSure = 0.96;
    double width = 0;
    const int columns = report.printed ? report.printed->columns : static_cast<int>(report.column_widths_mm.size());
    for (int column = 0; column < columns; ++column)
        if (std::ranges::find(report.hidden_columns, column) == report.hidden_columns.end())
            width += report.column_widths_mm.at(static_cast<std::size_t>(column));
    const double scale = std::min(1.0, (report.portrait ? kShort : kLong) / width);
    return (report.portrait ? kLong : kShort) / scale * kSure;
}

}  // namespace

// Calc tells where pages end only once it has shown or printed them, so their rows are added up as it will do.
void keep_unbroken(const Spreadsheet& sheet, const Report& report)
{
    auto areas = report.unbroken;
    std::ranges::sort(areas, {}, &Area::row);
    const Rows rows(Reference<css::table::XColumnRowRange>(sheet, UNO_QUERY_THROW)->getRows(), UNO_QUERY_THROW);
    const double page = page_mm(report);
    double used = 0;
    int row = 0;
    for (const Area& area : areas) {
        for (; row < area.row; ++row) {
            const double high = height_mm(rows, row);
            const bool begins = std::ranges::find(report.new_pages, row) != report.new_pages.end() || used + high > page;
            used = begins ? high : used + high;
        }
        if (used == 0 || used + height_mm(rows, area) <= page) continue;
        row_at(rows, area.row)->setPropertyValue("IsStartOfNewPage", Any(true));
        used = 0;
    }
}

}  // namespace provision
