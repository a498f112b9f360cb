// SPDX-License-Identifier: MPL-2.0
#include "office/tidy_looks.hxx"

#include "office/house_styles.hxx"
#include "office/sheet_cells.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

Properties column_at(const Spreadsheet& sheet, int column)
{
    const Reference<css::container::XIndexAccess> columns(
        Reference<css::table::XColumnRowRange>(sheet, UNO_QUERY_THROW)->getColumns(), UNO_QUERY_THROW);
    return {columns->getByIndex(column), UNO_QUERY_THROW};
}

// Wide enough for most of what is new in the column, which is wrapped where it is longer.
sal_Int32 fitting_width(const TidyPlan& plan, int column)
{
    constexpr int kNarrowest = 8;
    constexpr int kWidest = 30;
    constexpr sal_Int32 kLetter = 190;  // 1/100 mm
    constexpr sal_Int32 kEdges = 400;
    int letters = 0;
    for (const auto& row : plan.rows)
        if (const auto& value = row[static_cast<std::size_t>(column)].value)
            letters = std::max(letters, static_cast<int>(value->text.size()));
    return kEdges + kLetter * std::clamp(letters, kNarrowest, kWidest);
}

void fit_row(const Spreadsheet& sheet, int row)
{
    const Reference<css::table::XColumnRowRange> line(range_of(sheet, {.row = row}), UNO_QUERY_THROW);
    Properties(line->getRows(), UNO_QUERY_THROW)->setPropertyValue("OptimalHeight", Any(true));
}

bool has_a_look(const Reference<css::table::XCell>& cell)
{
    constexpr sal_Int32 kTransparent = -1;
    const Properties properties(cell, UNO_QUERY_THROW);
    sal_Int32 back = kTransparent;
    float weight = css::awt::FontWeight::NORMAL;
    properties->getPropertyValue("CellBackColor") >>= back;
    properties->getPropertyValue("CharWeight") >>= weight;
    return back != kTransparent || weight > css::awt::FontWeight::NORMAL;
}

// The school made its heading row stand out.
bool stands_out(const Spreadsheet& sheet, const TidyPlan& plan)
{
    for (int column = 0; column < plan.columns; ++column)
        if (has_a_look(sheet->getCellByPosition(column, plan.heading_row))) return true;
    return false;
}

}  // namespace

std::vector<ColumnLook> column_looks(const Spreadsheet& sheet, int columns)
{
    std::vector<ColumnLook> looks;
    for (int column = 0; column < columns; ++column) {
        const auto properties = column_at(sheet, column);
        looks.push_back({properties->getPropertyValue("Width"), properties->getPropertyValue("IsVisible")});
    }
    return looks;
}

void set_columns(const Spreadsheet& sheet, const TidyPlan& plan, const TidySteps& steps, const std::vector<ColumnLook>& before)
{
    for (int column = 0; column < plan.columns; ++column) {
        const auto source = steps.source_of_column.find(column);
        const auto properties = column_at(sheet, column);
        if (source != steps.source_of_column.end() && source->second == column) continue;
        const bool old = source != steps.source_of_column.end();
        const ColumnLook look =
            old ? before[static_cast<std::size_t>(source->second)] : ColumnLook{Any(fitting_width(plan, column)), Any(true)};
        properties->setPropertyValue("IsVisible", Any(true));  // a hidden column takes no width
        properties->setPropertyValue("Width", look.width);
        if (look.visible == Any(false)) properties->setPropertyValue("IsVisible", look.visible);
    }
}

void fit_rows(const Spreadsheet& sheet, const TidySteps& steps)
{
    for (const auto* rows : {&steps.split_rows, &steps.new_rows})
        for (const int row : *rows) fit_row(sheet, row);
}

void dress_heading(const Reference<css::uno::XComponentContext>& context, const Document& document, const Spreadsheet& sheet,
                   const TidyPlan& plan)
{
    if (plan.rows.empty()) return;
    const StyleRun run{{plan.heading_row, 0, 1, plan.columns}, "heading"};
    Report look;
    look.styles = {run};
    if (!stands_out(sheet, plan)) HouseStyles(context, document, look).dress(sheet, {&run, 1});
    fit_row(sheet, plan.heading_row);  // Calc measures a row that gets a look; redo would not, but for this
}

}  // namespace provision
