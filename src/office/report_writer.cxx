// SPDX-License-Identifier: MPL-2.0
#include "office/report_writer.hxx"

#include "office/convert.hxx"
#include "office/house_styles.hxx"
#include "office/page_breaks.hxx"
#include "office/report_charts.hxx"
#include "office/sheet_cells.hxx"
#include "office/sheet_help.hxx"
#include "office/undo_note.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>
#include <span>
#include <vector>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

constexpr sal_Int32 kAllContents = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                   css::sheet::CellFlags::STRING | css::sheet::CellFlags::ANNOTATION |
                                   css::sheet::CellFlags::FORMULA | css::sheet::CellFlags::HARDATTR |
                                   css::sheet::CellFlags::STYLES | css::sheet::CellFlags::EDITATTR;

css::table::CellRangeAddress address_of(const Spreadsheet& sheet, const Area& area)
{
    return Reference<css::sheet::XCellRangeAddressable>(range_of(sheet, area), UNO_QUERY_THROW)->getRangeAddress();
}

Reference<css::table::XColumnRowRange> columns_and_rows(const Spreadsheet& sheet)
{
    return {sheet, UNO_QUERY_THROW};
}

Properties column_at(const Spreadsheet& sheet, int column)
{
    const Reference<css::container::XIndexAccess> columns(columns_and_rows(sheet)->getColumns(), UNO_QUERY_THROW);
    return {columns->getByIndex(column), UNO_QUERY_THROW};
}

Properties row_at(const Spreadsheet& sheet, int row)
{
    const Reference<css::container::XIndexAccess> rows(columns_and_rows(sheet)->getRows(), UNO_QUERY_THROW);
    return {rows->getByIndex(row), UNO_QUERY_THROW};
}

// The first rows of the sheet, as one.
Properties rows_to(const Spreadsheet& sheet, int end)
{
    const Reference<css::table::XColumnRowRange> rows(range_of(sheet, {.rows = std::max(1, end)}), UNO_QUERY_THROW);
    return {rows->getRows(), UNO_QUERY_THROW};
}

int used_rows(const Spreadsheet& sheet)
{
    const Reference<css::sheet::XUsedAreaCursor> cursor(sheet->createCursor(), UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    return Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress().EndRow + 1;
}

Properties rows_of(const Spreadsheet& sheet, const Report& report)
{
    int end = 1;
    for (const Block& block : report.blocks) end = std::max(end, block.area.row + block.area.rows);
    for (const FormulaRun& run : report.formulas) end = std::max(end, run.area.row + run.area.rows);
    return rows_to(sheet, end);
}

Reference<css::sheet::XDatabaseRanges> database_ranges(const Document& document)
{
    return {Properties(document, UNO_QUERY_THROW)->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW};
}

// The name under which the findings can be filtered and referred to, `Gap_analysis`; apart from the workbook's own names.
rtl::OUString filter_name(const Report& report)
{
    const rtl::OUString name = to_ustring(report.sheet).replace(' ', '_');
    return report.names.empty() ? name : "Filter_" + name;
}

// Takes off everything that an earlier run left; the sheet itself stays, for other sheets may refer to it.
void clear_sheet(const Document& document, const Spreadsheet& sheet, const Report& report)
{
    const auto ranges = database_ranges(document);
    const rtl::OUString filter = filter_name(report);
    if (ranges->hasByName(filter)) ranges->removeByName(filter);  // its buttons go with the contents
    Reference<css::util::XMergeable>(sheet, UNO_QUERY_THROW)->merge(false);
    const auto lines = columns_and_rows(sheet);
    Properties(lines->getColumns(), UNO_QUERY_THROW)->setPropertyValue("IsVisible", Any(true));
    Properties(lines->getRows(), UNO_QUERY_THROW)->setPropertyValue("IsVisible", Any(true));
    rows_to(sheet, used_rows(sheet))->setPropertyValue("IsStartOfNewPage", Any(false));
    Reference<css::sheet::XSheetOperation>(sheet, UNO_QUERY_THROW)->clearContents(kAllContents);
}

struct Place {
    Spreadsheet sheet;
    Ground ground;
};

Place place_for(const Document& document, const Report& report)
{
    const auto sheets = document->getSheets();
    const rtl::OUString name = to_ustring(report.sheet);
    const bool old = sheets->hasByName(name);
    if (!old) {
        const auto count = Reference<css::container::XIndexAccess>(sheets, UNO_QUERY_THROW)->getCount();
        sheets->insertNewByName(name, static_cast<sal_Int16>(count));
    }
    const Spreadsheet sheet(sheets->getByName(name), UNO_QUERY_THROW);
    if (old) clear_sheet(document, sheet, report);
    return {sheet, old ? Ground::cleared : Ground::fresh};
}

void set_widths(const Spreadsheet& sheet, const Report& report, double share)
{
    int column = 0;
    for (const double width : report.column_widths_mm)
        column_at(sheet, column++)->setPropertyValue("Width", Any(static_cast<sal_Int32>(width * share * 100)));
}

// At the end of all that sets a width, for redo shows a column whose width it sets.
void hide_columns(const Spreadsheet& sheet, const Report& report)
{
    for (const int hidden : report.hidden_columns) column_at(sheet, hidden)->setPropertyValue("IsVisible", Any(false));
}

void set_looks(const Spreadsheet& sheet, const HouseStyles& house, const Report& report)
{
    const auto& runs = report.styles;
    for (std::size_t first = 0, end = 0; first < runs.size(); first = end) {
        for (end = first + 1; end < runs.size() && runs[end].style == runs[first].style;) ++end;
        house.dress(sheet, std::span(runs).subspan(first, end - first));
    }
    for (const Area& area : report.ruled) HouseStyles::rule(sheet, area);
}

void set_filter(const Document& document, const Spreadsheet& sheet, const Report& report)
{
    if (!report.filtered) return;
    const auto ranges = database_ranges(document);
    rtl::OUString name = filter_name(report);
    // A sheet that was renamed took its filter along.
    for (sal_Int32 number = 2; ranges->hasByName(name); ++number)
        name = filter_name(report) + "_" + rtl::OUString::number(number);
    ranges->addNewByName(name, address_of(sheet, *report.filtered));
    const Properties range(ranges->getByName(name), UNO_QUERY_THROW);
    range->setPropertyValue("ContainsHeader", Any(true));
    range->setPropertyValue("AutoFilter", Any(true));
}

// Sheets are found by name each time: undo and redo of a new sheet make it anew.
UndoNote::Action page_style(const rtl::OUString& sheet, const rtl::OUString& style)
{
    return [sheet, style](const Document& document) {
        if (!document->getSheets()->hasByName(sheet)) return;
        Properties(document->getSheets()->getByName(sheet), UNO_QUERY_THROW)->setPropertyValue("PageStyle", Any(style));
    };
}

rtl::OUString page_style_of(const Document& document, const rtl::OUString& sheet)
{
    rtl::OUString style;
    Properties(document->getSheets()->getByName(sheet), UNO_QUERY_THROW)->getPropertyValue("PageStyle") >>= style;
    return style;
}

// What Calc leaves out of undo: how the sheet prints, and our charts.
UndoNote::Action as_now(const Document& document, const rtl::OUString& sheet)
{
    return [page = page_style(sheet, page_style_of(document, sheet)),
            charts = report_charts_as_now(document, sheet)](const Document& of) {
        page(of);
        charts(of);
    };
}

// Calc notes nothing of these for undo. Undone last is what is noted first, and redone last what is noted last: in the
// middle of a step a note of ours would act on a document that is half undone. Nor does Calc redo the buttons of a filter, but
// making them in a note ends the office when the next step is redone (tried in 7.4), so they stay away until the next run.
void note_first(const Document& document, const Report& report)
{
    const rtl::OUString sheet = to_ustring(report.sheet);
    if (document->getSheets()->hasByName(sheet)) note_for_undo(document, {.undo = as_now(document, sheet)});
}

void note_last(const Document& document, const Report& report)
{
    note_for_undo(document, {.redo = as_now(document, to_ustring(report.sheet))});
}

void set_printing(const Document& document, const Spreadsheet& sheet, const Report& report)
{
    page_style(to_ustring(report.sheet), make_page_style(document, report.portrait ? Page::portrait : Page::landscape))(document);
    const Reference<css::sheet::XPrintAreas> printing(sheet, UNO_QUERY_THROW);
    for (const int row : report.new_pages) row_at(sheet, row)->setPropertyValue("IsStartOfNewPage", Any(true));
    if (report.printed) {
        const css::table::CellRangeAddress printed = address_of(sheet, *report.printed);
        printing->setPrintAreas({&printed, 1});
    }
    printing->setPrintTitleRows(report.repeated_row.has_value());
    if (report.repeated_row) printing->setTitleRows(address_of(sheet, {.row = *report.repeated_row}));
}

// Calc measures a row anew at each style, unless somebody gave it a height.
void hold_rows(const Spreadsheet& sheet, const Report& report)
{
    rows_of(sheet, report)->setPropertyValue("Height", Any(sal_Int32{500}));
}

// Calc sees to the height of rows by itself only for what people type. Letters printed small run a little wider than on the
// screen, so the rows are measured in slightly narrower columns: else a last line would print into the row below.
void fit_rows(const Spreadsheet& sheet, const Report& report)
{
    constexpr double kPrinted = 0.95;
    set_widths(sheet, report, kPrinted);
    rows_of(sheet, report)->setPropertyValue("OptimalHeight", Any(true));
    set_widths(sheet, report, 1);
}

// A merged cell does not make its row high, so its words are measured in a column as wide as the cell will be.
void spread_paragraph(const Spreadsheet& sheet, const Report& report, const Area& area)
{
    constexpr double kPrinted = 0.95;
    constexpr sal_Int32 kLine = 500;  // 1/100 mm to spare: at some zooms of the screen words need a line more
    double width = 0;
    for (int column = area.column; column < area.column + area.columns; ++column)
        width += report.column_widths_mm.at(static_cast<std::size_t>(column));
    const auto set_width = [&](double mm) {
        column_at(sheet, area.column)->setPropertyValue("Width", Any(static_cast<sal_Int32>(mm * 100)));
    };
    set_width(width * kPrinted);
    const auto row = row_at(sheet, area.row);
    row->setPropertyValue("OptimalHeight", Any(true));
    sal_Int32 height = 0;
    row->getPropertyValue("Height") >>= height;
    set_width(report.column_widths_mm.at(static_cast<std::size_t>(area.column)));
    Reference<css::util::XMergeable>(range_of(sheet, area), UNO_QUERY_THROW)->merge(true);
    row->setPropertyValue("Height", Any(height + kLine));
}

// Calc looks the rules for breaking lines up anew for each cell that it measures, two thirds of the time of fitting rows, unless
// the document keeps a table of them; asking for it makes one.
void keep_line_breaking_rules(const Document& document)
{
    Properties(document, UNO_QUERY_THROW)->getPropertyValue("ForbiddenCharacters");
}

Place write_values(const Document& document, const Report& report)
{
    Place place = place_for(document, report);
    set_widths(place.sheet, report, 1);
    for (const Block& block : report.blocks) write_block(place.sheet, block, place.ground);
    return place;
}

void write_rest(const Reference<css::uno::XComponentContext>& context, const Document& document, const Place& place,
                const Report& report)
{
    const auto& sheet = place.sheet;
    const HouseStyles house(context, document, report);
    write_links(sheet, report.links, place.ground);
    write_formulas(sheet, report);
    write_cell_formulas(sheet, report.cell_formulas, place.ground);
    hold_rows(sheet, report);
    set_looks(sheet, house, report);
    write_help(sheet, report, house);
    fold_columns(sheet, report);  // what is folded away must not make rows high
    fit_rows(sheet, report);      // before the filter, whose buttons would make the heading row twice as high
    for (const Area& area : report.paragraphs) spread_paragraph(sheet, report, area);
    hide_columns(sheet, report);
    set_filter(document, sheet, report);
    set_printing(document, sheet, report);
    keep_unbroken(sheet, report);
    write_charts(document, report);  // once the rows under them have their heights
}

}  // namespace

// Names come behind all sheets and before all formulas, for formulas and names of one sheet may speak of another.
void write_reports(const Reference<css::uno::XComponentContext>& context, const Document& document,
                   std::span<const Report> reports)
{
    keep_line_breaking_rules(document);
    for (const Report& report : reports) note_first(document, report);
    std::vector<Place> places;
    for (const Report& report : reports) places.push_back(write_values(document, report));
    for (const Report& report : reports) define_names(document, report);
    for (std::size_t i = 0; i < reports.size(); ++i) write_rest(context, document, places[i], reports[i]);
    for (const Report& report : reports) note_last(document, report);
}

}  // namespace provision
