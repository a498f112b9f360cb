// SPDX-License-Identifier: MPL-2.0
#include "bench/county.hxx"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Worksheet = Reference<css::sheet::XSpreadsheet>;
using Address = css::table::CellRangeAddress;

// In the lists a copy is rows under the one heading; a map is copied with its headings and foot lines, as another map below it.
constexpr const char* kLists[] = {"Register", "Needs", "Groups"};
constexpr const char* kMaps[] = {"Year 3", "Year 5", "Key stages", "Year 6"};

Address used_area(const Worksheet& sheet)
{
    const Reference<css::sheet::XUsedAreaCursor> cursor(sheet->createCursor(), UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    auto area = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    area.StartColumn = area.StartRow = 0;
    return area;
}

std::string letters(int copy)
{
    return {static_cast<char>('A' + copy / 26), static_cast<char>('a' + copy % 26)};
}

rtl::OUString renamed(const rtl::OUString& pupil, int copy)
{
    return pupil + "-" + to_ustring(letters(copy));
}

// A letter, three digits of the authority, four of the school, two of the year, three of the pupil.
rtl::OUString other_school(const rtl::OUString& upn, int copy)
{
    return upn.getLength() == 13 ? upn.replaceAt(4, 4, rtl::OUString::number(2000 + copy)) : upn;
}

using Change = rtl::OUString (*)(const rtl::OUString&, int);

void change_column(const Worksheet& sheet, Address area, Change change, int copy)
{
    const Reference<css::sheet::XCellRangeData> cells(
        sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.StartColumn, area.EndRow), UNO_QUERY_THROW);
    auto values = cells->getDataArray();
    for (auto& row : values) {
        rtl::OUString text;
        if ((row[0] >>= text) && !text.isEmpty()) row[0] = Any(change(text, copy));
    }
    cells->setDataArray(values);
}

// Rows come with their formats, so that a date stays a date.
Address copy_rows(const Worksheet& sheet, const Address& source, sal_Int32 row)
{
    Reference<css::sheet::XCellRangeMovement>(sheet, UNO_QUERY_THROW)->copyRange({source.Sheet, 0, row}, source);
    return {source.Sheet, 0, row, source.EndColumn, row + source.EndRow - source.StartRow};
}

void grow_list(const Worksheet& sheet, std::string_view name, int copies)
{
    Address rows = used_area(sheet);
    rows.StartRow = 1;
    for (int copy = 1; copy < copies; ++copy) {
        Address added = copy_rows(sheet, rows, rows.EndRow + 1 + (copy - 1) * rows.EndRow);
        change_column(sheet, added, renamed, copy);
        added.StartColumn = 1;
        if (name == "Register") change_column(sheet, added, other_school, copy);
    }
}

void grow_map(const Worksheet& sheet, int copies)
{
    const Address map = used_area(sheet);
    for (int copy = 1; copy < copies; ++copy) copy_rows(sheet, map, copy * (map.EndRow + 2));
}

}  // namespace

void grow(const Component& document, int copies)
{
    for (const auto* name : kLists) grow_list(sheet(document, name), name, copies);
    for (const auto* name : kMaps) grow_map(sheet(document, name), copies);
}

int used_rows(const Component& document)
{
    int rows = 0;
    for (const auto& name : sheet_names(document)) rows += used_area(sheet(document, name)).EndRow + 1;
    return rows;
}

}  // namespace provision
