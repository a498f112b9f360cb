// SPDX-License-Identifier: MPL-2.0
#include "office/report_charts.hxx"

#include "office/bar_chart.hxx"
#include "office/convert.hxx"
#include "office/sheet_cells.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include <algorithm>
#include <vector>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

constexpr char kOurs[] = "Provision map ";  // how the names of our charts begin

// A chart as it stands: its looks never change, its cells and its place do.
struct Drawn {
    BarChart chart;
    css::awt::Rectangle place;
    css::table::CellRangeAddress cells;
};

rtl::OUString name_of(const BarChart& chart)
{
    return rtl::OUString(kOurs) + to_ustring(chart.name);
}

Reference<css::table::XTableCharts> charts_on(const Spreadsheet& sheet)
{
    return Reference<css::table::XTableChartsSupplier>(sheet, UNO_QUERY_THROW)->getCharts();
}

css::table::CellRangeAddress address_of(const Spreadsheet& sheet, const Area& area)
{
    return Reference<css::sheet::XCellRangeAddressable>(range_of(sheet, area), UNO_QUERY_THROW)->getRangeAddress();
}

// A chart of ours and the drawing object that shows it, by whose name it is known. Where Calc brings a sheet back, it numbers the
// name of the object anew, and calls the chart itself `Object 1`.
struct Found {
    Reference<css::drawing::XShape> shape;
    rtl::OUString named;  // by us
    Reference<css::table::XTableChart> chart;
    rtl::OUString known_as;  // to the sheet
};

rtl::OUString text_property(const Properties& of, const char* name)
{
    const auto property = rtl::OUString::createFromAscii(name);
    rtl::OUString text;
    if (of->getPropertySetInfo()->hasPropertyByName(property)) of->getPropertyValue(property) >>= text;
    return text;
}

std::vector<Found> our_charts(const Document& document, const Spreadsheet& sheet)
{
    std::vector<Found> all;
    const auto charts = charts_on(sheet);
    const auto index = address_of(sheet, {}).Sheet;
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW)->getDrawPages();
    const Reference<css::drawing::XDrawPage> page(pages->getByIndex(index), UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < page->getCount(); ++i) {
        const Properties shape(page->getByIndex(i), UNO_QUERY_THROW);
        const auto known_as = text_property(shape, "PersistName");
        const auto named = text_property(shape, "Name");
        if (!named.startsWith(kOurs) || !charts->hasByName(known_as)) continue;
        const Reference<css::table::XTableChart> chart(charts->getByName(known_as), UNO_QUERY_THROW);
        all.push_back({Reference<css::drawing::XShape>(shape, UNO_QUERY_THROW), named, chart, known_as});
    }
    return all;
}

css::awt::Rectangle place_of(const Reference<css::drawing::XShape>& shape)
{
    const auto at = shape->getPosition();
    const auto size = shape->getSize();
    return {at.X, at.Y, size.Width, size.Height};
}

// Whatever changes a drawing object while a step is undone or redone takes the rest of the redo list away.
void put(const Reference<css::drawing::XShape>& shape, const css::awt::Rectangle& place)
{
    if (place_of(shape) == place) return;
    shape->setPosition({place.X, place.Y});
    shape->setSize({place.Width, place.Height});
}

void tell_looks(const Reference<css::drawing::XShape>& shape, const BarChart& chart)
{
    const Properties looks(shape, UNO_QUERY_THROW);
    looks->setPropertyValue("Name", css::uno::Any(name_of(chart)));
    looks->setPropertyValue("Title", css::uno::Any(to_ustring(chart.title)));
    looks->setPropertyValue("Description", css::uno::Any(to_ustring(chart.alternative)));
}

// The object that shows a chart which the sheet has just been given under our name.
Reference<css::drawing::XShape> shape_of_new(const Document& document, const Spreadsheet& sheet, const rtl::OUString& name)
{
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW)->getDrawPages();
    const Reference<css::drawing::XDrawPage> page(pages->getByIndex(address_of(sheet, {}).Sheet), UNO_QUERY_THROW);
    for (sal_Int32 i = page->getCount(); i-- > 0;) {
        const Properties shape(page->getByIndex(i), UNO_QUERY_THROW);
        if (text_property(shape, "PersistName") == name) return {shape, UNO_QUERY_THROW};
    }
    return {};
}

void draw_new(const Document& document, const Drawn& drawn, const Spreadsheet& sheet)
{
    const auto name = name_of(drawn.chart);
    const auto charts = charts_on(sheet);
    charts->addNewByName(name, drawn.place, {&drawn.cells, 1}, true, true);
    dress_bar_chart({charts->getByName(name), UNO_QUERY_THROW}, drawn.chart);
    const UndoLock unnoted(document);  // Calc notes names anew when it redoes them, and so loses what else could be redone
    if (const auto shape = shape_of_new(document, sheet, name); shape.is()) tell_looks(shape, drawn.chart);
}

bool shows(const Found& found, const Drawn& drawn)
{
    return found.named.startsWith(name_of(drawn.chart));
}

// Draws what is wanted, and takes away what is not; a chart that stands goes on with other cells.
void make_so(const Document& document, const Spreadsheet& sheet, const std::vector<Drawn>& wanted)
{
    const auto ours = our_charts(document, sheet);
    for (const Found& found : ours)
        if (std::ranges::none_of(wanted, [&](const Drawn& drawn) { return shows(found, drawn); }))
            charts_on(sheet)->removeByName(found.known_as);
    for (const Drawn& drawn : wanted) {
        const auto found = std::ranges::find_if(ours, [&](const Found& one) { return shows(one, drawn); });
        if (found == ours.end()) {
            draw_new(document, drawn, sheet);
            continue;
        }
        const auto cells = found->chart->getRanges();
        if (cells.getLength() != 1 || cells[0] != drawn.cells) found->chart->setRanges({&drawn.cells, 1});
        put(found->shape, drawn.place);
    }
}

css::awt::Rectangle place_over(const Spreadsheet& sheet, const Area& area)
{
    constexpr sal_Int32 kMargin = 150;  // 1/100 mm, so that no hairline of the cells looks out
    const Properties cells(range_of(sheet, area), UNO_QUERY_THROW);
    css::awt::Point at;
    css::awt::Size size;
    cells->getPropertyValue("Position") >>= at;
    cells->getPropertyValue("Size") >>= size;
    return {at.X + kMargin, at.Y + kMargin, size.Width - 2 * kMargin, size.Height - 2 * kMargin};
}

// What charts say for those who do not see them counts what is drawn, and Calc's .xlsx leaves it out. Only in a run: changed
// while a step is undone it ends the office.
void tell_again(const Document& document, const Spreadsheet& sheet, const std::vector<Drawn>& wanted)
{
    const UndoLock unnoted(document);
    for (const Found& found : our_charts(document, sheet))
        for (const Drawn& drawn : wanted) {
            const Properties shape(found.shape, UNO_QUERY_THROW);
            if (!shows(found, drawn) || text_property(shape, "Description") == to_ustring(drawn.chart.alternative)) continue;
            shape->setPropertyValue("Title", css::uno::Any(to_ustring(drawn.chart.title)));
            shape->setPropertyValue("Description", css::uno::Any(to_ustring(drawn.chart.alternative)));
        }
}

}  // namespace

void write_charts(const Document& document, const Report& report)
{
    const Spreadsheet sheet(document->getSheets()->getByName(to_ustring(report.sheet)), UNO_QUERY_THROW);
    std::vector<Drawn> wanted;
    for (const BarChart& chart : report.charts)
        wanted.push_back({chart, place_over(sheet, chart.place), address_of(sheet, chart.data)});
    make_so(document, sheet, wanted);
    tell_again(document, sheet, wanted);
}

UndoNote::Action report_charts_as_now(const Document& document, const rtl::OUString& sheet)
{
    std::vector<Drawn> now;
    for (const Found& found : our_charts(document, {document->getSheets()->getByName(sheet), UNO_QUERY_THROW})) {
        const auto cells = found.chart->getRanges();
        if (cells.getLength() != 1) continue;
        BarChart looks = looks_of_bar_chart(found.chart);
        looks.name = to_utf8(found.named.copy(rtl::OUString(kOurs).getLength()));
        looks.alternative = to_utf8(text_property({found.shape, UNO_QUERY_THROW}, "Description"));
        now.push_back({std::move(looks), place_of(found.shape), cells[0]});
    }
    return [now, sheet](const Document& of) {
        if (of->getSheets()->hasByName(sheet)) make_so(of, {of->getSheets()->getByName(sheet), UNO_QUERY_THROW}, now);
    };
}

}  // namespace provision
