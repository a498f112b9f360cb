// SPDX-License-Identifier: MPL-2.0
#include "office/bar_chart.hxx"

#include "office/convert.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart/ChartDataRowSource.hpp>
#include <com/sun/star/chart/ChartLegendPosition.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDataArray.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using ChartDocument = Reference<css::chart::XChartDocument>;
using Diagram = Reference<css::chart::XDiagram>;
using Properties = Reference<css::beans::XPropertySet>;

constexpr sal_Int32 kInk = 0x1F2933;
constexpr sal_Int32 kHairline = 0xC9D6D9;
constexpr float kTitlePoints = 11;
constexpr float kPoints = 9;
constexpr sal_Int32 kLineWidth = 80;  // 1/100 mm

template <class Shape>
Properties properties(const Shape& shape)
{
    return Properties(shape, UNO_QUERY_THROW);
}

ChartDocument document_of(const Reference<css::table::XTableChart>& chart)
{
    return {Reference<css::document::XEmbeddedObjectSupplier>(chart, UNO_QUERY_THROW)->getEmbeddedObject(), UNO_QUERY_THROW};
}

void write_with(const Properties& text, float points)
{
    text->setPropertyValue("CharHeight", Any(points));
    text->setPropertyValue("CharColor", Any(kInk));
}

Properties unit_title(const Diagram& diagram)
{
    return properties(Reference<css::chart::XAxisYSupplier>(diagram, UNO_QUERY_THROW)->getYAxisTitle());
}

void add_titles(const ChartDocument& document, const Diagram& diagram, const BarChart& looks)
{
    properties(document)->setPropertyValue("HasMainTitle", Any(true));
    const auto title = properties(document->getTitle());
    title->setPropertyValue("String", Any(to_ustring(looks.title)));
    write_with(title, kTitlePoints);
    properties(diagram)->setPropertyValue("HasYAxisTitle", Any(true));
    unit_title(diagram)->setPropertyValue("String", Any(to_ustring(looks.unit)));
    write_with(unit_title(diagram), kPoints);
    properties(document)->setPropertyValue("HasLegend", Any(true));
    const auto legend = properties(document->getLegend());
    legend->setPropertyValue("Alignment", Any(css::chart::ChartLegendPosition_BOTTOM));
    legend->setPropertyValue("LineStyle", Any(css::drawing::LineStyle_NONE));
    legend->setPropertyValue("FillStyle", Any(css::drawing::FillStyle_NONE));
    write_with(legend, kPoints);
}

void quieten(const ChartDocument& document, const Diagram& diagram)
{
    properties(document->getArea())->setPropertyValue("LineStyle", Any(css::drawing::LineStyle_NONE));
    const auto wall = properties(Reference<css::chart::X3DDisplay>(diagram, UNO_QUERY_THROW)->getWall());
    wall->setPropertyValue("LineStyle", Any(css::drawing::LineStyle_NONE));
    wall->setPropertyValue("FillStyle", Any(css::drawing::FillStyle_NONE));
}

void set_axes(const Diagram& diagram, const BarChart& looks)
{
    const auto labels = properties(Reference<css::chart::XAxisXSupplier>(diagram, UNO_QUERY_THROW)->getXAxis());
    labels->setPropertyValue("LineColor", Any(kHairline));
    write_with(labels, kPoints);
    const Reference<css::chart::XAxisYSupplier> amounts(diagram, UNO_QUERY_THROW);
    const auto axis = properties(amounts->getYAxis());
    axis->setPropertyValue("Min", Any(0.0));
    axis->setPropertyValue("GapWidth", Any(sal_Int32{60}));
    axis->setPropertyValue("Overlap", Any(sal_Int32{looks.bars == BarChart::Bars::stacked ? 100 : 0}));
    axis->setPropertyValue("LineStyle", Any(css::drawing::LineStyle_NONE));
    write_with(axis, kPoints);
    properties(amounts->getYMainGrid())->setPropertyValue("LineColor", Any(kHairline));
}

// What Calc calls vertical are bars that run across.
void stand(const Diagram& diagram, const BarChart& looks)
{
    const auto shape = properties(diagram);
    shape->setPropertyValue("Vertical", Any(looks.bars == BarChart::Bars::across));
    shape->setPropertyValue("Stacked", Any(looks.bars == BarChart::Bars::stacked));
    if (looks.lines > 0) shape->setPropertyValue("NumberOfLines", Any(sal_Int32{looks.lines}));
}

rtl::OUString ink_of(bool line)
{
    return line ? rtl::OUString("Color") : rtl::OUString("FillColor");
}

void colour(const Diagram& diagram, const BarChart& looks)
{
    const std::size_t bars = looks.colours.size() - static_cast<std::size_t>(looks.lines);
    for (std::size_t i = 0; i < looks.colours.size(); ++i) {
        const auto series = diagram->getDataRowProperties(static_cast<sal_Int32>(i));
        const Any ink(static_cast<sal_Int32>(looks.colours[i]));
        series->setPropertyValue(ink_of(i >= bars), ink);
        if (i >= bars) series->setPropertyValue("LineWidth", Any(kLineWidth));
    }
}

void read_stand(const Diagram& diagram, BarChart& looks)
{
    const auto shape = properties(diagram);
    bool across = true;
    bool stacked = false;
    sal_Int32 lines = 0;
    shape->getPropertyValue("Vertical") >>= across;
    shape->getPropertyValue("Stacked") >>= stacked;
    shape->getPropertyValue("NumberOfLines") >>= lines;
    looks.bars = across ? BarChart::Bars::across : stacked ? BarChart::Bars::stacked : BarChart::Bars::upright;
    looks.lines = lines;
}

sal_Int32 series_of(const ChartDocument& document)
{
    const Reference<css::chart::XChartDataArray> data(document->getData(), UNO_QUERY_THROW);
    return data->getColumnDescriptions().getLength();
}

void count_hidden_cells(const ChartDocument& document)
{
    const Reference<css::chart2::XChartDocument> modern(document, UNO_QUERY_THROW);
    properties(modern->getFirstDiagram())->setPropertyValue("IncludeHiddenCells", Any(true));
}

}  // namespace

void dress_bar_chart(const Reference<css::table::XTableChart>& chart, const BarChart& looks)
{
    const auto document = document_of(chart);
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Diagram diagram(factory->createInstance("com.sun.star.chart.BarDiagram"), UNO_QUERY_THROW);
    document->setDiagram(diagram);
    stand(diagram, looks);
    properties(diagram)->setPropertyValue("DataRowSource", Any(css::chart::ChartDataRowSource_COLUMNS));
    count_hidden_cells(document);
    add_titles(document, diagram, looks);
    quieten(document, diagram);
    set_axes(diagram, looks);
    colour(diagram, looks);
}

BarChart looks_of_bar_chart(const Reference<css::table::XTableChart>& chart)
{
    const auto document = document_of(chart);
    const auto diagram = document->getDiagram();
    BarChart looks;
    rtl::OUString text;
    if (document->getTitle().is()) properties(document->getTitle())->getPropertyValue("String") >>= text;
    looks.title = to_utf8(text);
    text.clear();
    unit_title(diagram)->getPropertyValue("String") >>= text;
    looks.unit = to_utf8(text);
    read_stand(diagram, looks);
    for (sal_Int32 i = 0; i < series_of(document); ++i) {
        const bool line = i >= series_of(document) - looks.lines;
        sal_Int32 ink = 0;
        diagram->getDataRowProperties(i)->getPropertyValue(ink_of(line)) >>= ink;
        looks.colours.push_back(static_cast<std::uint32_t>(ink));
    }
    return looks;
}

}  // namespace provision
