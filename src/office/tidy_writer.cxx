// SPDX-License-Identifier: MPL-2.0
#include "office/tidy_writer.hxx"

#include "office/convert.hxx"
#include "office/house_styles.hxx"
#include "office/other_formulas.hxx"
#include "office/sheet_cells.hxx"
#include "office/sheet_copy.hxx"
#include "office/sheet_reader.hxx"
#include "table/tidy_steps.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <utility>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;
using Kind = SheetStep::Kind;

constexpr sal_Int32 kContents = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME | css::sheet::CellFlags::STRING |
                                css::sheet::CellFlags::ANNOTATION | css::sheet::CellFlags::FORMULA;
constexpr sal_Int32 kContentsAndLooks = kContents | css::sheet::CellFlags::HARDATTR | css::sheet::CellFlags::STYLES;

css::table::CellRangeAddress address_of(const Reference<css::uno::XInterface>& range)
{
    return Reference<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
}

Reference<css::table::XColumnRowRange> lines(const Spreadsheet& sheet)
{
    return {sheet, UNO_QUERY_THROW};
}

Properties column_at(const Spreadsheet& sheet, int column)
{
    const Reference<css::container::XIndexAccess> columns(lines(sheet)->getColumns(), UNO_QUERY_THROW);
    return {columns->getByIndex(column), UNO_QUERY_THROW};
}

void clear(const Spreadsheet& sheet, const Area& area, sal_Int32 what)
{
    Reference<css::sheet::XSheetOperation>(range_of(sheet, area), UNO_QUERY_THROW)->clearContents(what);
}

// Does the steps of a plan, one call for each.
class Stage {
public:
    explicit Stage(Spreadsheet sheet) : sheet_(std::move(sheet)), movement_(sheet_, UNO_QUERY_THROW), whole_(address_of(sheet_))
    {
    }

    void act(const SheetStep& step) const
    {
        switch (step.kind) {
        case Kind::insert_rows: return lines(sheet_)->getRows()->insertByIndex(step.area.row, step.area.rows);
        case Kind::remove_rows: return lines(sheet_)->getRows()->removeByIndex(step.area.row, step.area.rows);
        case Kind::move: return movement_->moveRange(target(step), address_of(range_of(sheet_, step.area)));
        case Kind::move_columns: return movement_->moveRange(target(step), address_of(range_of(sheet_, columns(step.area))));
        case Kind::copy: return movement_->copyRange(target(step), address_of(range_of(sheet_, step.area)));
        case Kind::copy_format: return copy_format(step);
        case Kind::empty: return clear(sheet_, step.area, kContents);
        case Kind::wipe_columns: return clear(sheet_, columns(step.area), kContentsAndLooks);
        }
    }

private:
    css::table::CellAddress target(const SheetStep& step) const { return {whole_.Sheet, step.column, step.row}; }
    Area columns(const Area& area) const { return {0, area.column, whole_.EndRow + 1, area.columns}; }

    // What a column may hold, and when it changes its colours, was said of the other one alone.
    void copy_format(const SheetStep& step) const
    {
        movement_->copyRange(target(step), address_of(range_of(sheet_, step.area)));
        const Area area{step.row, step.column, step.area.rows, step.area.columns};
        clear(sheet_, area, kContents);
        const Properties cells(range_of(sheet_, area), UNO_QUERY_THROW);
        const Reference<css::beans::XPropertyState> states(cells, UNO_QUERY_THROW);
        for (const char* property : {"Validation", "ConditionalFormat", "NumberFormat"})
            states->setPropertyToDefault(rtl::OUString::createFromAscii(property));
    }

    Spreadsheet sheet_;
    Reference<css::sheet::XCellRangeMovement> movement_;
    css::table::CellRangeAddress whole_;
};

// Writes the plan's new values, each noted for undo by Calc itself.
class Values {
public:
    Values(const Document& document, Spreadsheet sheet)
        : sheet_(std::move(sheet)),
          formats_(Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats(), UNO_QUERY_THROW)
    {
    }

    void format_text(const Area& area) const
    {
        Properties(range_of(sheet_, area), UNO_QUERY_THROW)
            ->setPropertyValue("NumberFormat", Any(key(css::util::NumberFormat::TEXT)));
    }

    void write(int row, int column, const Cell& value) const
    {
        const auto cell = sheet_->getCellByPosition(column, row);
        if (value.blank()) return cell->setFormula(rtl::OUString());
        if (value.is_text()) return Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(to_ustring(value.text));
        cell->setValue(value.number);
        if (value.type == Cell::Type::date) show_as(cell, css::util::NumberFormat::DATE);
        if (value.type == Cell::Type::time) show_as(cell, css::util::NumberFormat::TIME);
    }

private:
    sal_Int32 key(sal_Int16 type) const { return formats_->getStandardFormat(type, css::lang::Locale()); }

    void show_as(const Properties& cell, sal_Int16 type) const
    {
        sal_Int32 now = 0;
        cell->getPropertyValue("NumberFormat") >>= now;
        sal_Int16 shown = 0;
        Reference<css::util::XNumberFormats>(formats_, UNO_QUERY_THROW)->getByKey(now)->getPropertyValue("Type") >>= shown;
        if (!(shown & type)) cell->setPropertyValue("NumberFormat", Any(key(type)));
    }
    void show_as(const Reference<css::table::XCell>& cell, sal_Int16 type) const
    {
        show_as(Properties(cell, UNO_QUERY_THROW), type);
    }

    Spreadsheet sheet_;
    Reference<css::util::XNumberFormatTypes> formats_;
};

int rows_of(const TidyPlan& plan)
{
    return static_cast<int>(plan.rows.size());
}

void write_values(const Document& document, const Spreadsheet& sheet, const TidyPlan& plan)
{
    const Values values(document, sheet);
    const int below = plan.heading_row + 1;
    if (below < rows_of(plan))
        for (const int column : plan.text_columns) values.format_text({below, column, rows_of(plan) - below, 1});
    for (int row = 0; row < rows_of(plan); ++row)
        for (int column = 0; column < plan.columns; ++column)
            if (const auto& value = plan.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].value)
                values.write(row, column, *value);
}

struct ColumnLook {
    Any width;
    Any visible;
};

std::vector<ColumnLook> column_looks(const Spreadsheet& sheet, int columns)
{
    std::vector<ColumnLook> looks;
    for (int column = 0; column < columns; ++column) {
        const auto properties = column_at(sheet, column);
        looks.push_back({properties->getPropertyValue("Width"), properties->getPropertyValue("IsVisible")});
    }
    return looks;
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

void fit_row(const Spreadsheet& sheet, int row)
{
    const Reference<css::table::XColumnRowRange> line(range_of(sheet, {.row = row}), UNO_QUERY_THROW);
    Properties(line->getRows(), UNO_QUERY_THROW)->setPropertyValue("OptimalHeight", Any(true));
}

// Rows that were as high as their many lines.
void fit_rows(const Spreadsheet& sheet, const TidySteps& steps)
{
    for (const auto* rows : {&steps.split_rows, &steps.new_rows})
        for (const int row : *rows) fit_row(sheet, row);
}

// Calc measures a row that gets a look; redo would not, but for this.
void fit_heading(const Spreadsheet& sheet, const TidyPlan& plan)
{
    if (!plan.rows.empty()) fit_row(sheet, plan.heading_row);
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

// A heading row that the school made stand out keeps its look; a plain one gets ours.
void dress_heading(const Reference<css::uno::XComponentContext>& context, const Document& document, const Spreadsheet& sheet,
                   const TidyPlan& plan)
{
    if (plan.rows.empty()) return;
    for (int column = 0; column < plan.columns; ++column)
        if (has_a_look(sheet->getCellByPosition(column, plan.heading_row))) return;
    const StyleRun run{{plan.heading_row, 0, 1, plan.columns}, "heading"};
    Report look;
    look.styles = {run};
    HouseStyles(context, document, look).dress(sheet, run);
}

bool is_formula(const Grid& grid, const Where& where)
{
    return std::ranges::any_of(grid.formulas, [&](const Area& area) {
        return where.row >= area.row && where.row < area.row + area.rows && where.column >= area.column &&
               where.column < area.column + area.columns;
    });
}

bool came_out(const TidyCell& planned, const Grid& before, const Cell& now)
{
    if (!planned.value && planned.from && is_formula(before, *planned.from)) return true;  // may be the time of day
    const Cell wanted = planned.value  ? *planned.value
                        : planned.from ? before.at(planned.from->row, planned.from->column)
                                       : Cell{};
    return wanted.text == now.text && wanted.number == now.number && wanted.blank() == now.blank();
}

// Nothing of a map may be lost, whatever Calc makes of the steps: what stands on the sheet is compared with the plan.
void check_result(const Grid& before, const Grid& now, const TidyPlan& plan)
{
    for (int row = 0; row < rows_of(plan); ++row)
        for (int column = 0; column < plan.columns; ++column) {
            const auto& planned = plan.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            const bool inside = row < now.rows() && column < now.columns;
            if (!came_out(planned, before, inside ? now.at(row, column) : Cell{}))
                throw std::runtime_error("the tidied sheet did not come out as planned at " +
                                         cell_name({now.sheet, row, column}));
        }
}

void lay_out(const Document& document, const Spreadsheet& sheet, const TidyPlan& plan)
{
    const Grid grid = read_sheet(document, sheet);
    const TidySteps steps = tidy_steps(plan, grid);
    const auto looks = column_looks(sheet, std::max(plan.columns, grid.columns));
    if (!grid.merged.empty()) Reference<css::util::XMergeable>(sheet, UNO_QUERY_THROW)->merge(false);
    const Stage stage(sheet);
    for (const SheetStep& step : steps.steps) stage.act(step);
    write_values(document, sheet, plan);
    for (const Area& area : steps.merged) Reference<css::util::XMergeable>(range_of(sheet, area), UNO_QUERY_THROW)->merge(true);
    set_columns(sheet, plan, steps, looks);
    fit_rows(sheet, steps);
    check_result(grid, read_sheet(document, sheet), plan);
}

}  // namespace

void write_tidy(const Reference<css::uno::XComponentContext>& context, const Document& document, const TidySheet& tidy_sheet)
{
    const rtl::OUString source = to_ustring(tidy_sheet.plan.sheet);
    const rtl::OUString copy = to_ustring(tidy_sheet.copy);
    const bool in_place = copy.isEmpty();
    const bool old = in_place || document->getSheets()->hasByName(copy);
    std::optional<OtherFormulas> others;  // to a new sheet none refers yet
    if (old) others.emplace(document, in_place ? source : copy);
    const Spreadsheet sheet =
        in_place ? Spreadsheet(document->getSheets()->getByName(source), UNO_QUERY_THROW) : copy_of_sheet(document, source, copy);
    lay_out(document, sheet, tidy_sheet.plan);
    dress_heading(context, document, sheet, tidy_sheet.plan);
    fit_heading(sheet, tidy_sheet.plan);
    if (others && !in_place) others->keep();
}

}  // namespace provision
