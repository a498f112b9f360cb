// SPDX-License-Identifier: MPL-2.0
#include "office/cell_argument.hxx"

#include "office/sheet_reader.hxx"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Range = Reference<css::table::XCellRange>;

CellRange read(const Range& named, const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    const auto address = Reference<css::sheet::XCellRangeAddressable>(named, UNO_QUERY_THROW)->getRangeAddress();
    const auto sheet = Reference<css::sheet::XSheetCellRange>(named, UNO_QUERY_THROW)->getSpreadsheet();
    return {read_part(document, sheet, address), address.EndRow - address.StartRow + 1};
}

}  // namespace

CellRange cells_of(const Range& range)
{
    return read(range, {});
}

CellRange table_of(const Range& range, const Reference<css::beans::XPropertySet>& document)
{
    return read(range, Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY));
}

}  // namespace provision
