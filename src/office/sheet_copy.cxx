// SPDX-License-Identifier: MPL-2.0
#include "office/sheet_copy.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

css::table::CellRangeAddress address_of(const Reference<css::uno::XInterface>& range)
{
    return Reference<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
}

css::table::CellRangeAddress used_area(const Spreadsheet& sheet)
{
    const Reference<css::sheet::XUsedAreaCursor> cursor(sheet->createCursor(), UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    auto area = address_of(cursor);
    area.StartColumn = area.StartRow = 0;
    return area;
}

Reference<css::container::XIndexAccess> lines(const Spreadsheet& sheet, bool rows)
{
    const Reference<css::table::XColumnRowRange> all(sheet, UNO_QUERY_THROW);
    if (rows) return {all->getRows(), UNO_QUERY_THROW};
    return {all->getColumns(), UNO_QUERY_THROW};
}

void set_if_other(const Properties& line, const rtl::OUString& property, const Any& value)
{
    if (line->getPropertyValue(property) != value) line->setPropertyValue(property, value);
}

// Cells bring neither the size of their rows and columns nor whether they are seen.
void copy_lines(const Spreadsheet& from, const Spreadsheet& to, bool rows, sal_Int32 last)
{
    const auto old_lines = lines(from, rows);
    const auto new_lines = lines(to, rows);
    const rtl::OUString size = rows ? rtl::OUString("Height") : rtl::OUString("Width");
    for (sal_Int32 i = 0; i <= last; ++i) {
        const Properties old_line(old_lines->getByIndex(i), UNO_QUERY_THROW);
        const Properties new_line(new_lines->getByIndex(i), UNO_QUERY_THROW);
        set_if_other(new_line, size, old_line->getPropertyValue(size));
        if (rows) set_if_other(new_line, "OptimalHeight", old_line->getPropertyValue("OptimalHeight"));
        set_if_other(new_line, "IsVisible", old_line->getPropertyValue("IsVisible"));
    }
}

void copy_all_lines(const Spreadsheet& from, const Spreadsheet& to)
{
    const auto area = used_area(from);
    copy_lines(from, to, false, area.EndColumn);
    copy_lines(from, to, true, area.EndRow);
}

// The copy of a protected sheet would be protected, too, under the same password.
void fill_from_protected(const Spreadsheet& from, const Spreadsheet& to)
{
    const Reference<css::sheet::XCellRangeMovement> movement(to, UNO_QUERY_THROW);
    movement->copyRange({address_of(to).Sheet, 0, 0}, used_area(from));
    copy_all_lines(from, to);
}

bool is_protected(const Spreadsheet& sheet)
{
    return Reference<css::util::XProtectable>(sheet, UNO_QUERY_THROW)->isProtected();
}

bool is_filtered(const Spreadsheet& sheet)
{
    const auto rows = lines(sheet, true);
    bool filtered = false;
    for (sal_Int32 row = 0; row <= used_area(sheet).EndRow && !filtered; ++row)
        Properties(rows->getByIndex(row), UNO_QUERY_THROW)->getPropertyValue("IsFiltered") >>= filtered;
    return filtered;
}

}  // namespace

bool can_be_copied(const Spreadsheet& sheet)
{
    return !is_protected(sheet) || !is_filtered(sheet);
}

Spreadsheet copy_of_sheet(const Document& document, const rtl::OUString& source, const rtl::OUString& copy)
{
    const auto sheets = document->getSheets();
    const Spreadsheet from(sheets->getByName(source), UNO_QUERY_THROW);
    const auto behind = static_cast<sal_Int16>(address_of(from).Sheet + 1);
    if (!is_protected(from)) {
        sheets->copyByName(source, copy, behind);
        return {sheets->getByName(copy), UNO_QUERY_THROW};
    }
    sheets->insertNewByName(copy, behind);
    const Spreadsheet to(sheets->getByName(copy), UNO_QUERY_THROW);
    fill_from_protected(from, to);
    return to;
}

}  // namespace provision
