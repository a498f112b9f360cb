// SPDX-License-Identifier: MPL-2.0
#include "office/sheet_formulas.hxx"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

namespace provision {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void each_formula(const Reference<css::sheet::XSpreadsheet>& sheet,
                  const std::function<void(const css::table::CellAddress&, const rtl::OUString&)>& visit)
{
    const Reference<css::sheet::XCellRangesQuery> query(sheet, UNO_QUERY_THROW);
    for (const auto& area : query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses()) {
        const Reference<css::sheet::XCellRangeFormula> cells(
            sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow), UNO_QUERY_THROW);
        const auto texts = cells->getFormulaArray();
        for (sal_Int32 row = 0; row < texts.getLength(); ++row)
            for (sal_Int32 column = 0; column < texts[row].getLength(); ++column)
                visit({area.Sheet, area.StartColumn + column, area.StartRow + row}, texts[row][column]);
    }
}

Reference<css::sheet::XArrayFormulaRange> array_at(const Reference<css::sheet::XSpreadsheet>& sheet, sal_Int32 column,
                                                   sal_Int32 row)
{
    const auto cell = sheet->getCellRangeByPosition(column, row, column, row);
    const auto cursor = sheet->createCursorByRange(Reference<css::sheet::XSheetCellRange>(cell, UNO_QUERY_THROW));
    cursor->collapseToCurrentArray();
    return {cursor, UNO_QUERY_THROW};
}

}  // namespace provision
