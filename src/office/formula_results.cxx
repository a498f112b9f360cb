// SPDX-License-Identifier: MPL-2.0
#include "office/formula_results.hxx"

#include "office/convert.hxx"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;

// `=ROW()-3` numbers the rows, wherever they stand.
bool tells_time_or_place(const rtl::OUString& formula)
{
    constexpr const char* kSuch[] = {"NOW(", "TODAY(", "RAND", "ROW(", "COLUMN(", "CELL(", "SHEET("};
    return std::ranges::any_of(kSuch,
                               [&](const char* name) { return formula.indexOf(rtl::OUString::createFromAscii(name)) >= 0; });
}

// Sums of the same figures in another order may differ in the last place.
bool same(const Any& before, const Any& now)
{
    double was = 0;
    double is = 0;
    if ((before >>= was) && (now >>= is)) return std::abs(was - is) <= 1e-9 * std::max(1.0, std::abs(was));
    return before == now;
}

std::string in_words(const Any& value)
{
    double number = 0;
    rtl::OUString text;
    if (value >>= number) return to_utf8(rtl::OUString::number(number));
    if (value >>= text) return text.isEmpty() ? "nothing" : "\"" + to_utf8(text) + "\"";
    return "an error";
}

// Where the formulas of the map stand now; one that the plan writes over is listed as a change.
std::map<Where, Where> places(const TidyPlan& plan, const std::string& target)
{
    std::map<Where, Where> now;
    for (int row = 0; row < static_cast<int>(plan.rows.size()); ++row)
        for (int column = 0; column < plan.columns; ++column)
            if (const auto& cell = plan.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
                cell.from && !cell.value)
                now.emplace(*cell.from, Where{target, row, column});
    return now;
}

}  // namespace

FormulaResults::FormulaResults(Reference<css::sheet::XSpreadsheetDocument> document) : document_(std::move(document))
{
    const auto names = document_->getSheets()->getElementNames();
    for (const auto& name : names) {
        const Spreadsheet sheet(document_->getSheets()->getByName(name), UNO_QUERY_THROW);
        const Reference<css::sheet::XCellRangesQuery> query(sheet, UNO_QUERY_THROW);
        const auto areas = query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses();
        for (const auto& area : areas) take(sheet, name, area);
    }
}

void FormulaResults::take(const Spreadsheet& sheet, const rtl::OUString& name, const css::table::CellRangeAddress& area)
{
    const auto cells = sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow);
    const auto formulas = Reference<css::sheet::XCellRangeFormula>(cells, UNO_QUERY_THROW)->getFormulaArray();
    const auto values = Reference<css::sheet::XCellRangeData>(cells, UNO_QUERY_THROW)->getDataArray();
    for (sal_Int32 row = 0; row < values.getLength(); ++row)
        for (sal_Int32 column = 0; column < values[row].getLength(); ++column)
            if (!tells_time_or_place(formulas[row][column]))
                results_.push_back({{to_utf8(name), area.StartRow + row, area.StartColumn + column}, values[row][column]});
}

Any FormulaResults::value_at(const Where& where) const
{
    const Spreadsheet sheet(document_->getSheets()->getByName(to_ustring(where.sheet)), UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeData> cell(
        sheet->getCellRangeByPosition(where.column, where.row, where.column, where.row), UNO_QUERY_THROW);
    return cell->getDataArray()[0][0];
}

std::optional<std::string> FormulaResults::changed(const TidyPlan& plan, const std::string& target) const
{
    const auto now = places(plan, target);
    for (const Result& result : results_) {
        const bool of_map = result.where.sheet == plan.sheet;
        if (!of_map && result.where.sheet == target) continue;  // an earlier copy, laid out anew
        const auto moved = now.find(result.where);
        if (of_map && moved == now.end()) continue;
        const auto value = value_at(of_map ? moved->second : result.where);
        if (!same(result.value, value))
            return "The formula in " + to_text(result.where) + " would come to " + in_words(value) + " instead of " +
                   in_words(result.value);
    }
    return {};
}

}  // namespace provision
