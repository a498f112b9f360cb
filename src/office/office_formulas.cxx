// SPDX-License-Identifier: MPL-2.0
#include "office/office_formulas.hxx"

#include "office/cell_argument.hxx"
#include "office/convert.hxx"
#include "office/guards.hxx"
#include "office/sheet_formulas.hxx"
#include "office/sheet_reader.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XViewDataSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetAnnotationAnchor.hpp>
#include <com/sun/star/sheet/XSheetAnnotationShapeSupplier.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <utility>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Addressable = Reference<css::sheet::XCellRangeAddressable>;

Spreadsheet sheet_at(const Document& document, sal_Int32 index)
{
    return {Reference<css::container::XIndexAccess>(document->getSheets(), UNO_QUERY_THROW)->getByIndex(index), UNO_QUERY_THROW};
}

Spreadsheet sheet_of(const Document& document, const Where& cell)
{
    return {document->getSheets()->getByName(to_ustring(cell.sheet)), UNO_QUERY_THROW};
}

std::string name_of(const Spreadsheet& sheet)
{
    return to_utf8(Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName());
}

bool one_cell(const css::table::CellRangeAddress& area)
{
    return area.StartRow == area.EndRow && area.StartColumn == area.EndColumn;
}

// As people write it, with the sheet where it is another one.
std::string spelled(const css::table::CellRangeAddress& area, const std::string& sheet, const std::string& own_sheet)
{
    const Where first{sheet, area.StartRow, area.StartColumn};
    const auto begin = sheet == own_sheet ? cell_name(first) : to_text(first);
    return one_cell(area) ? begin : begin + ":" + cell_name({sheet, area.EndRow, area.EndColumn});
}

// Blank cells behind the used area count, as they do where Calc hands the range over.
Grid filled_out(const Grid& used, const css::table::CellRangeAddress& area)
{
    const int rows = area.EndRow - area.StartRow + 1;
    Grid all{.sheet = used.sheet, .columns = area.EndColumn - area.StartColumn + 1, .cells = {}};
    all.top = area.StartRow;
    all.left = area.StartColumn;
    all.cells.resize(static_cast<std::size_t>(rows) * all.columns);
    for (int row = 0; row < used.rows(); ++row)
        for (int column = 0; column < used.columns; ++column)
            all.cells[static_cast<std::size_t>(row) * all.columns + column] = used.at(row, column);
    return all;
}

// A cell without anything in it is handed over as 0.
Argument value_at(const Spreadsheet& sheet, const css::table::CellRangeAddress& area)
{
    const auto cell = sheet->getCellByPosition(area.StartColumn, area.StartRow);
    if (one_cell(area) && cell->getType() == css::table::CellContentType_EMPTY) return Cell::of(0.0);
    const auto grid = filled_out(read_part({}, sheet, area), area);
    if (one_cell(area)) return grid.cells.front();
    return grid;
}

Argument argument_at(const Document& document, const css::table::CellRangeAddress& area, ArgumentKind kind)
{
    const auto sheet = sheet_at(document, area.Sheet);
    const auto range = sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow);
    switch (kind) {
    case ArgumentKind::cells: return cells_of(range);
    case ArgumentKind::table: return table_of(range, Reference<css::beans::XPropertySet>(document, UNO_QUERY));
    case ArgumentKind::value:
    case ArgumentKind::range: break;
    }
    return value_at(sheet, area);
}

// A value in what the office keeps of a window.
css::uno::Any setting(const css::uno::Any& settings, const char* name)
{
    css::uno::Sequence<css::beans::PropertyValue> values;
    settings >>= values;
    for (const auto& value : values)
        if (value.Name.equalsAscii(name)) return value.Value;
    return {};
}

}  // namespace

OfficeFormulas::OfficeFormulas(Reference<css::uno::XComponentContext> context, Document document)
    : context_(std::move(context)), document_(std::move(document))
{
}

std::optional<FormulaCell> OfficeFormulas::at_cursor()
{
    const Addressable selected(Reference<css::frame::XModel>(document_, UNO_QUERY_THROW)->getCurrentSelection(), UNO_QUERY);
    if (!selected.is()) return {};
    const auto area = selected->getRangeAddress();
    return at({name_of(sheet_at(document_, area.Sheet)), area.StartRow, area.StartColumn});
}

std::optional<Where> OfficeFormulas::cursor_on(const std::string& sheet)
{
    // The office keeps the first answer for good, unless it is told to ask the window again (tried in 7.4).
    const Reference<css::document::XViewDataSupplier> window(document_, UNO_QUERY_THROW);
    window->setViewData({});
    const Reference<css::container::XIndexAccess> views(window->getViewData(), UNO_QUERY);
    if (!views.is() || views->getCount() == 0) return {};
    Reference<css::container::XNameAccess> tables;
    setting(views->getByIndex(0), "Tables") >>= tables;
    if (!tables.is() || !tables->hasByName(to_ustring(sheet))) return {};
    const auto table = tables->getByName(to_ustring(sheet));
    sal_Int32 column = 0;
    sal_Int32 row = 0;
    if (!(setting(table, "CursorPositionX") >>= column) || !(setting(table, "CursorPositionY") >>= row)) return {};
    return Where{sheet, row, column};
}

FormulaCell OfficeFormulas::at(const Where& where)
{
    const auto sheet = sheet_of(document_, where);
    const auto cell = sheet->getCellByPosition(where.column, where.row);
    FormulaCell found{.where = where, .shown = to_utf8(Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString())};
    if (cell->getType() != css::table::CellContentType_FORMULA) return found;
    found.formula = to_utf8(cell->getFormula());
    const auto block = array_at(sheet, where.column, where.row);
    found.array = !block->getArrayFormula().isEmpty();
    if (!found.array) return found;
    const auto area = Addressable(block, UNO_QUERY_THROW)->getRangeAddress();
    found.element = {where.row - area.StartRow, where.column - area.StartColumn};
    return found;
}

PartValue OfficeFormulas::value(const FormulaCell& at, const std::string& part, ArgumentKind kind)
{
    if (!worker_) worker_ = std::make_unique<PartWorker>(context_, document_);
    if (const auto area = worker_->cells(at, part)) {
        const auto sheet = name_of(sheet_at(document_, area->Sheet));
        PartValue value{.argument = argument_at(document_, *area, kind), .cells = spelled(*area, sheet, at.where.sheet)};
        if (one_cell(*area)) value.cell = Where{sheet, area->StartRow, area->StartColumn};
        return value;
    }
    if (kind == ArgumentKind::cells || kind == ArgumentKind::table)
        return {.problem = "cells of a sheet are meant here, no value and no calculation"};
    if (kind == ArgumentKind::range) return {.argument = worker_->values(at, part)};
    return {.argument = worker_->value(at, part)};
}

Date OfficeFormulas::day_zero()
{
    return day_zero_of(document_);
}

// A comment read from .xlsx has no text before its shape is asked for (LibreOffice 25.2).
std::string OfficeFormulas::comment(const Where& where)
{
    const auto cell = sheet_of(document_, where)->getCellByPosition(where.column, where.row);
    const auto note = Reference<css::sheet::XSheetAnnotationAnchor>(cell, UNO_QUERY_THROW)->getAnnotation();
    if (const Reference<css::sheet::XSheetAnnotationShapeSupplier> shaped(note, UNO_QUERY); shaped.is())
        shaped->getAnnotationShape();
    return to_utf8(Reference<css::text::XSimpleText>(note, UNO_QUERY_THROW)->getString());
}

void OfficeFormulas::comment(const Where& where, const std::string& words, const std::string& title)
{
    const auto sheet = sheet_of(document_, where);
    if (Reference<css::frame::XStorable>(document_, UNO_QUERY_THROW)->isReadonly())
        throw Refused("This workbook is open as read-only, so no comment was left. Save a copy and run Explain there.");
    if (Reference<css::util::XProtectable>(sheet, UNO_QUERY_THROW)->isProtected())
        throw Refused("The sheet " + where.sheet +
                      " is protected, so no comment was left. Take the protection off (Tools > Protect Sheet) and run it again.");
    const UndoGuard one_step(Reference<css::frame::XModel>(document_, UNO_QUERY_THROW), to_ustring(title));
    const auto address =
        Addressable(sheet->getCellRangeByPosition(where.column, where.row, where.column, where.row), UNO_QUERY_THROW)
            ->getRangeAddress();
    Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)
        ->getAnnotations()
        ->insertNew({address.Sheet, where.column, where.row}, to_ustring(words));
}

}  // namespace provision
