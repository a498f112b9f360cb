// SPDX-License-Identifier: MPL-2.0
#include "bench/county_sheets.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using Worksheet = Reference<css::sheet::XSpreadsheet>;

Any value_of(const Cell& cell)
{
    return cell.numeric() ? Any(cell.number) : Any(to_ustring(cell.text));
}

sal_Int32 date_format(const Component& document)
{
    const auto formats = Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats();
    return Reference<css::util::XNumberFormatTypes>(formats, UNO_QUERY_THROW)
        ->getStandardFormat(css::util::NumberFormat::DATE, {"en", "GB", ""});
}

// A column has one format under its heading, as schools format them.
void format_dates(const Worksheet& sheet, const Grid& grid, sal_Int32 format)
{
    for (int column = 0; column < grid.columns; ++column)
        for (int row = 0; row < grid.rows(); ++row) {
            if (grid.at(row, column).type != Cell::Type::date) continue;
            const auto range = sheet->getCellRangeByPosition(column, 1, column, grid.rows() - 1);
            Reference<css::beans::XPropertySet>(range, UNO_QUERY_THROW)->setPropertyValue("NumberFormat", Any(format));
            break;
        }
}

void write(const Worksheet& sheet, const Grid& grid)
{
    Sequence<Sequence<Any>> rows(grid.rows());
    for (int row = 0; row < grid.rows(); ++row) {
        Sequence<Any> cells(grid.columns);
        for (int column = 0; column < grid.columns; ++column) cells.getArray()[column] = value_of(grid.at(row, column));
        rows.getArray()[row] = cells;
    }
    const auto range = sheet->getCellRangeByPosition(0, 0, grid.columns - 1, grid.rows() - 1);
    Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(rows);
}

}  // namespace

Component make_county(Office& office, CountySize size)
{
    auto document = office.make("scalc");
    const auto blank = sheet_names(document);
    const auto format = date_format(document);
    for (const auto& grid : county_sheets(size)) {
        const auto made = add_sheet(document, grid.sheet);
        write(made, grid);
        format_dates(made, grid, format);
    }
    for (const auto& name : blank) remove_sheet(document, name);
    return document;
}

void remove_sheet(const Component& document, std::string_view name)
{
    Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets()->removeByName(to_ustring(name));
    Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager()->clear();
}

}  // namespace provision
