// SPDX-License-Identifier: MPL-2.0
#include "office/part_worker.hxx"

#include "office/convert.hxx"
#include "office/memory_copy.hxx"
#include "office/sheet_formulas.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/text/XText.hpp>

#include <algorithm>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr int kMostOfArray = 1000;

Cell result_of(const Reference<css::table::XCell>& cell)
{
    sal_Int32 type = 0;
    Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)->getPropertyValue("FormulaResultType2") >>= type;
    if (cell->getError() != 0) return Cell::error();
    if (type == css::sheet::FormulaResult::STRING)
        return Cell::of(to_utf8(Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString()));
    return Cell::of(cell->getValue());
}

}  // namespace

PartWorker::PartWorker(const Reference<css::uno::XComponentContext>& context,
                       const Reference<css::sheet::XSpreadsheetDocument>& workbook)
    : copy_(memory_copy(context, workbook)), document_(*copy_, UNO_QUERY_THROW)
{
}

// One cell of a block cannot take a formula of its own, so the block goes first.
Cell PartWorker::asked(const FormulaCell& at, const std::string& formula, bool array)
{
    const auto& [name, row, column] = at.where;
    const Reference<css::sheet::XSpreadsheet> sheet(document_->getSheets()->getByName(to_ustring(name)), UNO_QUERY_THROW);
    const auto block = array_at(sheet, column, row);
    if (!block->getArrayFormula().isEmpty()) block->setArrayFormula({});
    const auto cell = sheet->getCellByPosition(column, row);
    const auto text = to_ustring("=" + formula);
    if (array)
        Reference<css::sheet::XArrayFormulaRange>(sheet->getCellRangeByPosition(column, row, column, row), UNO_QUERY_THROW)
            ->setArrayFormula(text);
    else
        cell->setFormula(text);
    return result_of(cell);
}

int PartWorker::whole(const FormulaCell& at, const std::string& formula, bool array)
{
    const auto cell = asked(at, formula, array);
    return cell.numeric() ? static_cast<int>(cell.number) : 0;
}

std::optional<css::table::CellRangeAddress> PartWorker::cells(const FormulaCell& at, const std::string& part)
{
    const auto number = [&](const char* function) { return whole(at, function + ("(" + part + ")"), false); };
    if (number("ISREF") == 0) return {};
    const int sheet = number("SHEET") - 1;
    const int row = number("ROW") - 1;
    const int column = number("COLUMN") - 1;
    if (sheet < 0 || row < 0 || column < 0) return {};  // in another file
    return css::table::CellRangeAddress(static_cast<sal_Int16>(sheet), column, row, column + std::max(1, number("COLUMNS")) - 1,
                                        row + std::max(1, number("ROWS")) - 1);
}

// INDEX takes no single value, and ROWS of one is an error.
Cell PartWorker::element(const FormulaCell& at, const std::string& part, const Element& size, const Element& place)
{
    if (size.row <= 1 && size.column <= 1) return asked(at, part, true);
    const auto index = [](int count, int own) { return ";" + std::to_string(count > 1 ? own + 1 : 1); };
    return asked(at, "INDEX(" + part + index(size.row, place.row) + index(size.column, place.column) + ")", true);
}

Element PartWorker::size_of(const FormulaCell& at, const std::string& part)
{
    return {whole(at, "ROWS(" + part + ")", true), whole(at, "COLUMNS(" + part + ")", true)};
}

Cell PartWorker::value(const FormulaCell& at, const std::string& part)
{
    return at.array ? element(at, part, size_of(at, part), at.element) : asked(at, part, false);
}

Grid PartWorker::values(const FormulaCell& at, const std::string& part)
{
    const auto size = size_of(at, part);
    Grid grid{.sheet = {}, .columns = std::clamp(size.column, 1, kMostOfArray), .cells = {}};
    const int rows = std::clamp(size.row, 1, kMostOfArray / grid.columns);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < grid.columns; ++column) grid.cells.push_back(element(at, part, size, {row, column}));
    return grid;
}

}  // namespace provision
