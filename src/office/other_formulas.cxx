// SPDX-License-Identifier: MPL-2.0
#include "office/other_formulas.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>
#include <utility>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

// A formula for a whole block of cells is shown in braces in each of them and can only be typed for all.
void type_array_formula(const Spreadsheet& sheet, const Reference<css::table::XCellRange>& cell, const rtl::OUString& text)
{
    const auto cursor = sheet->createCursorByRange(Reference<css::sheet::XSheetCellRange>(cell, UNO_QUERY_THROW));
    cursor->collapseToCurrentArray();
    Reference<css::sheet::XArrayFormulaRange>(cursor, UNO_QUERY_THROW)->setArrayFormula(text.copy(1, text.getLength() - 2));
}

}  // namespace

OtherFormulas::OtherFormulas(Reference<css::sheet::XSpreadsheetDocument> document, const rtl::OUString& sheet)
    : document_(std::move(document)), words_{sheet.replaceAll("'", "''")}  // as a formula spells it
{
    take_names(Properties(document_, UNO_QUERY_THROW));
    const auto names = document_->getSheets()->getElementNames();
    for (const auto& name : names) take_names(Properties(document_->getSheets()->getByName(name), UNO_QUERY_THROW));
    for (const auto& name : names)
        if (name != sheet) find(name);
    for (const Formula& formula : formulas_) type(formula);
}

// Names that stand for cells of the sheet, or for other such names.
void OtherFormulas::take_names(const Properties& owner)
{
    const Reference<css::container::XIndexAccess> names(owner->getPropertyValue("NamedRanges"), UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < names->getCount(); ++i) {
        const Reference<css::sheet::XNamedRange> name(names->getByIndex(i), UNO_QUERY_THROW);
        if (says_one_of_them(name->getContent())) words_.push_back(name->getName());
    }
}

bool OtherFormulas::says_one_of_them(const rtl::OUString& text) const
{
    return std::ranges::any_of(words_, [&](const rtl::OUString& word) { return text.indexOf(word) >= 0; });
}

void OtherFormulas::find(const rtl::OUString& name)
{
    const Spreadsheet sheet(document_->getSheets()->getByName(name), UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangesQuery> query(sheet, UNO_QUERY_THROW);
    const auto areas = query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses();
    for (const auto& area : areas) {
        const Reference<css::sheet::XCellRangeFormula> cells(
            sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow), UNO_QUERY_THROW);
        const auto texts = cells->getFormulaArray();
        for (sal_Int32 row = 0; row < texts.getLength(); ++row)
            for (sal_Int32 column = 0; column < texts[row].getLength(); ++column)
                if (says_one_of_them(texts[row][column]))
                    formulas_.push_back({name, area.StartRow + row, area.StartColumn + column, texts[row][column]});
    }
}

void OtherFormulas::type(const Formula& formula) const
{
    const Spreadsheet sheet(document_->getSheets()->getByName(formula.sheet), UNO_QUERY_THROW);
    if (formula.text.startsWith("{"))
        type_array_formula(sheet, sheet->getCellRangeByPosition(formula.column, formula.row, formula.column, formula.row),
                           formula.text);
    else
        sheet->getCellByPosition(formula.column, formula.row)->setFormula(formula.text);
}

void OtherFormulas::keep() const
{
    for (const Formula& formula : formulas_) type(formula);
}

}  // namespace provision
