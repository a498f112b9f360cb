// SPDX-License-Identifier: MPL-2.0
#include "office/sheet_cells.hxx"

#include "office/convert.hxx"
#include "report/link_formula.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <span>
#include <tuple>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;

// Calc notes nothing for undo when an array is written into blank cells; so each gets a dash first, which it does note.
void fill_for_undo(const Spreadsheet& sheet, const Area& area)
{
    const Area first_row{area.row, area.column, 1, area.columns};
    const Reference<css::text::XTextRange> first(range_of(sheet, first_row)->getCellByPosition(0, 0), UNO_QUERY_THROW);
    first->setString("-");
    if (area.columns > 1)
        Reference<css::sheet::XCellSeries>(range_of(sheet, first_row), UNO_QUERY_THROW)
            ->fillAuto(css::sheet::FillDirection_TO_RIGHT, 1);
    if (area.rows > 1)
        Reference<css::sheet::XCellSeries>(range_of(sheet, area), UNO_QUERY_THROW)
            ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
}

// Redo would leave the dash where the block is blank; clearing the blank cells is noted, too.
void clear_blanks_for_redo(const Spreadsheet& sheet, const Area& area)
{
    const auto blanks = Reference<css::sheet::XCellRangesQuery>(range_of(sheet, area), UNO_QUERY_THROW)->queryEmptyCells();
    const Reference<css::sheet::XSheetOperation> cells(blanks, UNO_QUERY_THROW);
    cells->clearContents(css::sheet::CellFlags::STRING);
}

Any value_of(const Cell& cell)
{
    switch (cell.type) {
    case Cell::Type::number:
    case Cell::Type::date:
    case Cell::Type::time: return Any(cell.number);
    case Cell::Type::text: return Any(to_ustring(cell.text));
    case Cell::Type::blank: return Any(rtl::OUString());
    case Cell::Type::error: break;
    }
    return {};  // nothing is #N/A to setDataArray
}

Sequence<Sequence<Any>> values_of(const Block& block)
{
    Sequence<Sequence<Any>> rows(block.area.rows);
    auto cell = block.cells.begin();
    for (auto& row : rows) {
        row.realloc(block.area.columns);
        for (auto& value : row) value = value_of(*cell++);
    }
    return rows;
}

// Formulas below each other leave in one call.
void write_run(const Spreadsheet& sheet, std::span<const CellFormula> run, Ground ground)
{
    const Area area{run.front().row, run.front().column, static_cast<int>(run.size()), 1};
    Sequence<Sequence<rtl::OUString>> formulas(area.rows);
    auto* formula = formulas.getArray();
    for (const CellFormula& cell : run) {
        const rtl::OUString text = to_ustring(cell.formula);
        *formula++ = Sequence<rtl::OUString>(&text, 1);
    }
    if (ground == Ground::cleared) fill_for_undo(sheet, area);
    Reference<css::sheet::XCellRangeFormula>(range_of(sheet, area), UNO_QUERY_THROW)->setFormulaArray(formulas);
}

}  // namespace

Reference<css::table::XCellRange> range_of(const Spreadsheet& sheet, const Area& area)
{
    return sheet->getCellRangeByPosition(area.column, area.row, area.column + area.columns - 1, area.row + area.rows - 1);
}

void write_block(const Spreadsheet& sheet, const Block& block, Ground ground)
{
    if (block.area.rows <= 0 || block.area.columns <= 0) return;
    if (ground == Ground::cleared) fill_for_undo(sheet, block.area);
    Reference<css::sheet::XCellRangeData>(range_of(sheet, block.area), UNO_QUERY_THROW)->setDataArray(values_of(block));
    if (ground == Ground::cleared) clear_blanks_for_redo(sheet, block.area);
}

void write_cell_formulas(const Spreadsheet& sheet, std::vector<CellFormula> cells, Ground ground)
{
    std::ranges::sort(cells, {}, [](const CellFormula& cell) { return std::tuple(cell.column, cell.row); });
    for (std::size_t first = 0, end = 0; first < cells.size(); first = end) {
        for (end = first + 1;
             end < cells.size() && cells[end].column == cells[first].column && cells[end].row == cells[end - 1].row + 1;)
            ++end;
        write_run(sheet, std::span(cells).subspan(first, end - first), ground);
    }
}

void write_links(const Spreadsheet& sheet, const std::vector<Link>& links, Ground ground)
{
    std::vector<CellFormula> cells;
    for (const Link& link : links) cells.push_back({link.row, link.column, link_formula(link)});
    write_cell_formulas(sheet, std::move(cells), ground);
}

}  // namespace provision
