// SPDX-License-Identifier: MPL-2.0
#include "office/cell_editor.hxx"

#include "office/convert.hxx"
#include "office/sheet_cells.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/CellInsertMode.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

Spreadsheet sheet_named(const Document& document, const std::string& name)
{
    return {document->getSheets()->getByName(to_ustring(name)), UNO_QUERY_THROW};
}

// The number format `@`.
sal_Int32 text_format(const Document& document)
{
    const Reference<css::util::XNumberFormatsSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::util::XNumberFormatTypes> types(supplier->getNumberFormats(), UNO_QUERY_THROW);
    return types->getStandardFormat(css::util::NumberFormat::TEXT, css::lang::Locale());
}

// Calc notes this for undo and redo, and the cell keeps its format.
void set_value(const Reference<css::table::XCell>& cell, const Cell& value)
{
    if (value.numeric())
        cell->setValue(value.number);
    else
        Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(to_ustring(value.text));
}

void edit(const Document& document, const CellEdit& edit, sal_Int32 text)
{
    const auto cell = sheet_named(document, edit.where.sheet)->getCellByPosition(edit.where.column, edit.where.row);
    if (!edit.value.numeric()) Properties(cell, UNO_QUERY_THROW)->setPropertyValue("NumberFormat", Any(text));
    set_value(cell, edit.value);
}

// An array written into blank cells is not undone by Calc, and a filler would lay the first cell's format over all of them; in
// the office's own process a cell costs microseconds.
void write_cells(const Spreadsheet& sheet, const Block& block)
{
    auto value = block.cells.begin();
    for (int row = 0; row < block.area.rows; ++row)
        for (int column = 0; column < block.area.columns; ++column, ++value)
            if (!value->blank()) set_value(sheet->getCellByPosition(block.area.column + column, block.area.row + row), *value);
}

// Whole rows, so that what stands beside each other stays so.
void insert_rows(const Spreadsheet& sheet, const Area& area)
{
    const Reference<css::sheet::XCellRangeAddressable> rows(range_of(sheet, area), UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeMovement> cells(sheet, UNO_QUERY_THROW);
    cells->insertCells(rows->getRangeAddress(), css::sheet::CellInsertMode_ROWS);
}

// A sheet of our own: headings in bold, columns as wide as what stands in them.
void dress(const Spreadsheet& sheet, const Area& area)
{
    const Area headings{area.row, area.column, 1, area.columns};
    Properties(range_of(sheet, headings), UNO_QUERY_THROW)->setPropertyValue("CharWeight", Any(css::awt::FontWeight::BOLD));
    const Reference<css::table::XColumnRowRange> columns(range_of(sheet, area), UNO_QUERY_THROW);
    Properties(columns->getColumns(), UNO_QUERY_THROW)->setPropertyValue("OptimalWidth", Any(true));
}

void add_rows(const Document& document, const AddedRows& rows, sal_Int32 text)
{
    const auto sheet = sheet_named(document, rows.sheet);
    const auto& area = rows.block.area;
    if (rows.insert) insert_rows(sheet, area);
    for (const int column : rows.text_columns)
        Properties(range_of(sheet, {area.row, area.column + column, area.rows, 1}), UNO_QUERY_THROW)
            ->setPropertyValue("NumberFormat", Any(text));
    if (!rows.headed) return write_cells(sheet, rows.block);
    write_block(sheet, rows.block, Ground::fresh);
    dress(sheet, area);
}

// Copied as a person would, so that its references move along.
void put_back(const Document& document, const FormulaBack& back)
{
    const auto sheet = sheet_named(document, back.where.sheet);
    const Reference<css::sheet::XCellAddressable> to(sheet->getCellByPosition(back.where.column, back.where.row),
                                                     UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeAddressable> from(range_of(sheet, {back.like.row, back.like.column}), UNO_QUERY_THROW);
    Reference<css::sheet::XCellRangeMovement>(sheet, UNO_QUERY_THROW)->copyRange(to->getCellAddress(), from->getRangeAddress());
}

}  // namespace

std::set<std::string> edited_sheets(const CellEdits& edits)
{
    std::set<std::string> names;
    for (const auto& edit : edits.cells) names.insert(edit.where.sheet);
    for (const auto& back : edits.formulas) names.insert(back.where.sheet);
    for (const auto& rows : edits.added) names.insert(rows.sheet);
    for (const auto& made : edits.new_sheets) names.erase(made);
    return names;
}

void edit_cells(const Document& document, const CellEdits& edits)
{
    const sal_Int32 text = text_format(document);
    for (const auto& name : edits.new_sheets) {
        const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
        document->getSheets()->insertNewByName(to_ustring(name), static_cast<sal_Int16>(sheets->getCount()));
    }
    for (const auto& one : edits.cells) edit(document, one, text);
    for (const auto& rows : edits.added) add_rows(document, rows, text);
    for (const auto& back : edits.formulas) put_back(document, back);
}

}  // namespace provision
