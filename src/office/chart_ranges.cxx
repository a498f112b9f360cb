// SPDX-License-Identifier: MPL-2.0
#include "office/chart_ranges.hxx"

#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include <vector>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Ranges = css::uno::Sequence<css::table::CellRangeAddress>;

struct ChartCells {
    rtl::OUString sheet;
    rtl::OUString chart;
    Ranges cells;
};

Reference<css::table::XTableCharts> charts_on(const Document& document, const rtl::OUString& sheet)
{
    const Reference<css::table::XTableChartsSupplier> supplier(document->getSheets()->getByName(sheet), UNO_QUERY_THROW);
    return supplier->getCharts();
}

std::vector<ChartCells> all_charts(const Document& document)
{
    std::vector<ChartCells> all;
    const auto sheets = document->getSheets()->getElementNames();
    for (const auto& sheet : sheets) {
        const auto charts = charts_on(document, sheet);
        const auto names = charts->getElementNames();
        for (const auto& name : names)
            all.push_back(
                {sheet, name, Reference<css::table::XTableChart>(charts->getByName(name), UNO_QUERY_THROW)->getRanges()});
    }
    return all;
}

// Only a chart that shows other cells is told, for telling it makes it draw its data anew.
void show(const Document& document, const ChartCells& wanted)
{
    if (!document->getSheets()->hasByName(wanted.sheet)) return;
    const auto charts = charts_on(document, wanted.sheet);
    if (!charts->hasByName(wanted.chart)) return;
    const Reference<css::table::XTableChart> chart(charts->getByName(wanted.chart), UNO_QUERY_THROW);
    if (chart->getRanges() != wanted.cells) chart->setRanges(wanted.cells);
}

}  // namespace

UndoNote::Action charts_as_now(const Document& document)
{
    const auto charts = all_charts(document);
    if (charts.empty()) return {};
    return [charts](const Document& of) {
        for (const ChartCells& chart : charts) show(of, chart);
    };
}

}  // namespace provision
