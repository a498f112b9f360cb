// SPDX-License-Identifier: MPL-2.0
#include "office/sheet_reach.hxx"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

#include <algorithm>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Address = css::table::CellRangeAddress;

constexpr sal_Int16 kContent = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME | css::sheet::CellFlags::STRING |
                               css::sheet::CellFlags::FORMULA;

// From here on a used area may be formats down to the last row and hold hardly anything.
constexpr sal_Int64 kLargeArea = 100'000;

Address used_area(const Reference<css::sheet::XSpreadsheet>& sheet)
{
    const Reference<css::sheet::XUsedAreaCursor> cursor(sheet->createCursor(), UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    const auto end = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    return {end.Sheet, 0, 0, end.EndColumn, end.EndRow};
}

// A hand that slipped leaves a word in the last row and another in the last column, and a rectangle around both is more than a
// computer holds. Where it would be larger than any school's sheet, what stands behind so many blank rows or columns is left out.
constexpr sal_Int64 kLargestArea = 4'000'000;
constexpr sal_Int32 kFarRows = 1000;
constexpr sal_Int32 kFarColumns = 100;

using Edge = sal_Int32 Address::*;

// The last row or column before the first wide gap.
sal_Int32 end_before_gap(std::vector<Address> parts, Edge start, Edge end, sal_Int32 gap)
{
    std::ranges::sort(parts, {}, start);
    sal_Int32 last = 0;
    for (const auto& part : parts) {
        if (part.*start > last + gap) break;
        last = std::max(last, part.*end);
    }
    return last;
}

// The part that reaches to the last value, text or formula; formats alone do not count.
Reach reach_of_content(const Reference<css::sheet::XSpreadsheet>& sheet)
{
    const auto found = Reference<css::sheet::XCellRangesQuery>(sheet, UNO_QUERY_THROW)->queryContentCells(kContent);
    const auto addresses = found->getRangeAddresses();
    const std::vector<Address> parts(addresses.begin(), addresses.end());
    Reach reach{.area = {}};
    for (const auto& part : parts) {
        reach.area.EndColumn = std::max(reach.area.EndColumn, part.EndColumn);
        reach.area.EndRow = std::max(reach.area.EndRow, part.EndRow);
    }
    if ((sal_Int64{reach.area.EndRow} + 1) * (reach.area.EndColumn + 1) <= kLargestArea) return reach;
    reach.area.EndRow = end_before_gap(parts, &Address::StartRow, &Address::EndRow, kFarRows);
    reach.area.EndColumn = end_before_gap(parts, &Address::StartColumn, &Address::EndColumn, kFarColumns);
    for (const auto& part : parts)
        if (part.EndRow > reach.area.EndRow || part.EndColumn > reach.area.EndColumn) reach.far.push_back(area_of(part));
    return reach;
}

Address common_area(Address part, const Address& used)
{
    part.EndColumn = std::min(part.EndColumn, used.EndColumn);
    part.EndRow = std::min(part.EndRow, used.EndRow);
    return part;
}

}  // namespace

Area area_of(const Address& address)
{
    return {address.StartRow, address.StartColumn, address.EndRow - address.StartRow + 1,
            address.EndColumn - address.StartColumn + 1};
}

Reach reach_of(const Reference<css::sheet::XSpreadsheet>& sheet)
{
    const Address used = used_area(sheet);
    const bool large = (sal_Int64{used.EndRow} + 1) * (used.EndColumn + 1) > kLargeArea;
    return large ? reach_of_content(sheet) : Reach{.area = used};
}

Address filled_part(const Reference<css::sheet::XSpreadsheet>& sheet, const Address& part)
{
    auto area = common_area(part, used_area(sheet));
    const auto rows = sal_Int64{area.EndRow} - area.StartRow + 1;
    const auto columns = sal_Int64{area.EndColumn} - area.StartColumn + 1;
    if (rows <= 0 || columns <= 0 || rows * columns <= kLargeArea) return area;
    const auto range = sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow);
    const auto found = Reference<css::sheet::XCellRangesQuery>(range, UNO_QUERY_THROW)->queryContentCells(kContent);
    area.EndRow = area.StartRow - 1;
    for (const auto& filled : found->getRangeAddresses()) area.EndRow = std::max(area.EndRow, filled.EndRow);
    return area;
}

}  // namespace provision
