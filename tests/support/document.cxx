// SPDX-License-Identifier: MPL-2.0
#include "support/document.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <stdexcept>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Worksheet = Reference<css::sheet::XSpreadsheet>;
using Range = Reference<css::table::XCellRange>;

Reference<css::sheet::XSpreadsheets> sheets(const Component& document)
{
    return Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets();
}

Worksheet first_sheet(const Component& document)
{
    return sheet(document, sheet_names(document).front());
}

/// From A1 to the last used cell, whatever the first used cell is: row and column of a cell stay its own.
Range used_cells(const Worksheet& sheet)
{
    const Reference<css::sheet::XUsedAreaCursor> cursor(sheet->createCursor(), UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    const auto end = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    return Range(sheet, UNO_QUERY_THROW)->getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow);
}

std::string in_words(const css::uno::Any& value)
{
    double number = 0;
    rtl::OUString text;
    if (value >>= number) return to_utf8(rtl::OUString::number(number));
    if (value >>= text) return to_utf8(text);
    return "(nothing)";
}

std::vector<std::vector<std::string>> formulas_and_values(const Worksheet& sheet)
{
    const auto range = used_cells(sheet);
    const auto formulas = Reference<css::sheet::XCellRangeFormula>(range, UNO_QUERY_THROW)->getFormulaArray();
    const auto values = Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->getDataArray();
    std::vector<std::vector<std::string>> rows(formulas.getLength());
    for (sal_Int32 row = 0; row < formulas.getLength(); ++row)
        for (sal_Int32 column = 0; column < formulas[row].getLength(); ++column)
            rows[row].push_back(to_utf8(formulas[row][column]) + " -> " + in_words(values[row][column]));
    return rows;
}

std::string difference_of_rows(const std::vector<std::vector<std::string>>& before,
                               const std::vector<std::vector<std::string>>& after)
{
    for (std::size_t row = 0; row < std::min(before.size(), after.size()); ++row) {
        if (before[row].size() != after[row].size()) return "other columns are used";
        for (std::size_t column = 0; column < before[row].size(); ++column)
            if (before[row][column] != after[row][column])
                return "row " + std::to_string(row + 1) + ", column " + std::to_string(column + 1) + " was [" +
                       before[row][column] + "], is [" + after[row][column] + "]";
    }
    return before.size() == after.size() ? "" : "other rows are used";
}

Reference<css::table::XCell> cell_at(const Worksheet& sheet, std::string_view place)
{
    return Range(sheet, UNO_QUERY_THROW)->getCellRangeByName(to_ustring(place))->getCellByPosition(0, 0);
}

Reference<css::document::XUndoManager> history(const Component& document)
{
    return Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
}

Reference<css::sheet::XSpreadsheetView> view(const Component& document)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    return Reference<css::sheet::XSpreadsheetView>(model->getCurrentController(), UNO_QUERY_THROW);
}

/// The address that a HYPERLINK formula leads to: its first argument, calculated in a cell that no test uses.
std::string link_address(const Worksheet& sheet, const std::string& formula)
{
    const std::string opening = "=HYPERLINK(";
    if (!formula.starts_with(opening)) throw std::runtime_error("not a link: " + formula);
    const auto end = formula.find(';', formula.find(')'));
    set_cell(sheet, "ZZ1", "=" + formula.substr(opening.size(), end - opening.size()));
    const auto address = cell(sheet, "ZZ1").text;
    set_cell(sheet, "ZZ1", "");
    return address;
}

std::string export_filter(const std::filesystem::path& file)
{
    static const std::map<std::string, std::string> kFilters{
        {".ods", "calc8"}, {".xlsx", "Calc MS Excel 2007 XML"}, {".pdf", "calc_pdf_Export"}};
    return kFilters.at(file.extension().string());
}

}  // namespace

std::vector<std::string> sheet_names(const Component& document)
{
    std::vector<std::string> names;
    const auto all = sheets(document)->getElementNames();
    for (const auto& name : all) names.push_back(to_utf8(name));
    return names;
}

Worksheet sheet(const Component& document, std::string_view name)
{
    return Worksheet(sheets(document)->getByName(to_ustring(name)), UNO_QUERY_THROW);
}

Worksheet add_sheet(const Component& document, std::string_view name)
{
    const auto all = sheets(document);
    all->insertNewByName(to_ustring(name), static_cast<sal_Int16>(all->getElementNames().getLength()));
    return sheet(document, name);
}

CellState cell(const Component& document, std::string_view place)
{
    return cell(first_sheet(document), place);
}

CellState cell(const Worksheet& sheet, std::string_view place)
{
    const auto cell = cell_at(sheet, place);
    const Reference<css::text::XTextRange> text(cell, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> properties(cell, UNO_QUERY_THROW);
    rtl::OUString typed;
    properties->getPropertyValue("FormulaLocal") >>= typed;
    return {to_utf8(cell->getFormula()), to_utf8(typed), to_utf8(text->getString()), cell->getValue(),
            static_cast<int>(cell->getError())};
}

void set_cell(const Component& document, std::string_view place, std::string_view formula)
{
    set_cell(first_sheet(document), place, formula);
}

void set_cell(const Worksheet& sheet, std::string_view place, std::string_view formula)
{
    cell_at(sheet, place)->setFormula(to_ustring(formula));
}

std::vector<std::vector<std::string>> texts(const Worksheet& sheet)
{
    const auto values = Reference<css::sheet::XCellRangeData>(used_cells(sheet), UNO_QUERY_THROW)->getDataArray();
    std::vector<std::vector<std::string>> rows(values.getLength());
    for (sal_Int32 row = 0; row < values.getLength(); ++row)
        for (const auto& value : values[row]) rows[row].push_back(in_words(value));
    return rows;
}

Snapshot snapshot(const Component& document)
{
    Snapshot all;
    for (const auto& name : sheet_names(document)) all.emplace_back(name, formulas_and_values(sheet(document, name)));
    return all;
}

std::string difference(const Snapshot& before, const Snapshot& after)
{
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (i >= before.size()) return "new sheet " + after[i].first;
        if (i >= after.size() || before[i].first != after[i].first) return "sheet " + before[i].first + " is gone or moved";
        const auto told = difference_of_rows(before[i].second, after[i].second);
        if (!told.empty()) return before[i].first + ": " + told;
    }
    return {};
}

void recalculate(const Component& document)
{
    Reference<css::sheet::XCalculatable>(document, UNO_QUERY_THROW)->calculateAll();
}

void undo(const Component& document)
{
    history(document)->undo();
}
void redo(const Component& document)
{
    history(document)->redo();
}

std::vector<std::string> undo_titles(const Component& document)
{
    std::vector<std::string> titles;
    const auto all = history(document)->getAllUndoActionTitles();
    for (const auto& title : all) titles.push_back(to_utf8(title));
    return titles;
}

void save_copy(const Component& document, const std::filesystem::path& file)
{
    const Reference<css::frame::XStorable> storable(document, UNO_QUERY_THROW);
    const auto filter = property("FilterName", to_ustring(export_filter(file)));
    storable->storeToURL(file_url(file), css::uno::Sequence<css::beans::PropertyValue>(&filter, 1));
}

void print_only(const Component& document, std::string_view name)
{
    for (const auto& other : sheet_names(document))
        if (other != name) Reference<css::sheet::XPrintAreas>(sheet(document, other), UNO_QUERY_THROW)->setPrintAreas({});
}

void protect_structure(const Component& document)
{
    Reference<css::util::XProtectable>(document, UNO_QUERY_THROW)->protect("");
}

std::string cursor(const Component& document)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeAddressable> selected(model->getCurrentSelection(), UNO_QUERY_THROW);
    const auto at = selected->getRangeAddress();
    std::string letters;
    for (auto column = at.StartColumn + 1; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return sheet_names(document).at(at.Sheet) + "." + letters + std::to_string(at.StartRow + 1);
}

void follow_link(Office& office, const Component& document, const Worksheet& sheet, std::string_view place)
{
    put_cursor(document, sheet, place);
    const auto address = link_address(sheet, cell(sheet, place).formula);
    office.dispatch(document, ".uno:Open", {property("URL", to_ustring(address)), property("FrameName", to_ustring("_self"))});
}

Opening csv(bool guessing)
{
    // Separator, quote, UTF-8, first line, no column formats, English (UK), quoted cells not all text, special numbers.
    return {"Text - txt - csv (StarCalc)", std::string("44,34,76,1,,2057,false,") + (guessing ? "true" : "false")};
}

void put_cursor(const Component& document, const Worksheet& sheet, std::string_view place)
{
    view(document)->setActiveSheet(sheet);
    const Reference<css::view::XSelectionSupplier> selection(view(document), UNO_QUERY_THROW);
    selection->select(css::uno::Any(cell_at(sheet, place)));
}

}  // namespace provision
