// SPDX-License-Identifier: MPL-2.0
#include "office/tidy_writer.hxx"

#include "office/convert.hxx"
#include "office/formula_results.hxx"
#include "office/map_filters.hxx"
#include "office/other_formulas.hxx"
#include "office/sheet_cells.hxx"
#include "office/sheet_copy.hxx"
#include "office/sheet_reader.hxx"
#include "office/tidy_looks.hxx"
#include "office/tidy_stage.hxx"
#include "office/tidy_values.hxx"

#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;

UndoNote::Action lay_out(const Document& document, const Spreadsheet& sheet, const TidyPlan& plan, const MapFilters& filters)
{
    const Grid grid = read_sheet(document, sheet);
    const TidySteps steps = tidy_steps(plan, grid);
    const auto looks = column_looks(sheet, std::max(plan.columns, grid.columns));
    if (!grid.merged.empty()) Reference<css::util::XMergeable>(sheet, UNO_QUERY_THROW)->merge(false);
    const TidyStage stage(sheet);
    for (const SheetStep& step : steps.steps) stage.act(step);
    write_values(document, sheet, plan);
    for (const Area& area : steps.merged) Reference<css::util::XMergeable>(range_of(sheet, area), UNO_QUERY_THROW)->merge(true);
    set_columns(sheet, plan, steps, looks);
    fit_rows(sheet, steps);
    check_result(grid, read_sheet(document, sheet), plan);
    return filters.follow(plan, steps);
}

std::string remedy(const TidySheet& tidy_sheet, bool old)
{
    if (tidy_sheet.copy.empty()) return "Run Tidy map on a copy of the sheet, or let the formula refer to single columns.";
    if (old) return "Delete the sheet '" + tidy_sheet.copy + "' and run Tidy map again.";
    return "Let the formula refer to single columns and cells, and run Tidy map again.";
}

// Some formulas look a column up by its number, or a cell by its name in words: Calc cannot let these follow. Nor can it bring
// names for cells onto a copy that is there already.
void refuse_other_results(const FormulaResults& before, const TidySheet& tidy_sheet, bool old)
{
    const auto& target = tidy_sheet.copy.empty() ? tidy_sheet.plan.sheet : tidy_sheet.copy;
    if (const auto changed = before.changed(tidy_sheet.plan, target))
        throw Refused(*changed + ", so nothing was changed. " + remedy(tidy_sheet, old));
}

}  // namespace

UndoNote::Action write_tidy(const Reference<css::uno::XComponentContext>& context, const Document& document,
                            const TidySheet& tidy_sheet)
{
    const rtl::OUString source = to_ustring(tidy_sheet.plan.sheet);
    const rtl::OUString copy = to_ustring(tidy_sheet.copy);
    const bool in_place = copy.isEmpty();
    const bool old = in_place || document->getSheets()->hasByName(copy);
    const FormulaResults results(document);
    std::optional<OtherFormulas> others;  // to a new sheet none refers yet
    if (old) others.emplace(document, in_place ? source : copy);
    const Spreadsheet sheet =
        in_place ? Spreadsheet(document->getSheets()->getByName(source), UNO_QUERY_THROW) : copy_of_sheet(document, source, copy);
    const MapFilters filters(document, source, in_place ? source : copy);
    const auto redo = lay_out(document, sheet, tidy_sheet.plan, filters);
    dress_heading(context, document, sheet, tidy_sheet.plan);
    if (others && !in_place) others->keep();
    refuse_other_results(results, tidy_sheet, old);
    return redo;
}

}  // namespace provision
