// SPDX-License-Identifier: MPL-2.0
#include "support/tied_book.hxx"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/sheet/XSheetFilterDescriptor.hpp>
#include <com/sun/star/sheet/XUnnamedDatabaseRanges.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Settings = Reference<css::beans::XPropertySet>;
using Worksheet = Reference<css::sheet::XSpreadsheet>;

css::table::CellRangeAddress address(const Worksheet& sheet, const char* cells)
{
    const auto range = sheet->getCellRangeByName(rtl::OUString::createFromAscii(cells));
    return Reference<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
}

Settings range(const Worksheet& sheet, const char* cells)
{
    return {sheet->getCellRangeByName(rtl::OUString::createFromAscii(cells)), UNO_QUERY_THROW};
}

void draw_chart(const Worksheet& map, const Worksheet& summary)
{
    const Reference<css::table::XTableChartsSupplier> supplier(summary, UNO_QUERY_THROW);
    const css::table::CellRangeAddress cells[] = {address(map, "A1:A5"), address(map, "B1:B5")};
    supplier->getCharts()->addNewByName("Costs", {4000, 4000, 8000, 6000}, {cells, 2}, true, true);
}

void colour(const Worksheet& map)
{
    const auto cells = range(map, "B2:B5");
    const Reference<css::sheet::XSheetConditionalEntries> entries(cells->getPropertyValue("ConditionalFormat"), UNO_QUERY_THROW);
    css::beans::PropertyValue entry[] = {property("Operator", Any(css::sheet::ConditionOperator_GREATER)),
                                         property("Formula1", to_ustring("250")), property("StyleName", to_ustring("Heading 1"))};
    entries->addNew({entry, 3});
    cells->setPropertyValue("ConditionalFormat", Any(entries));
}

void offer_list(const Worksheet& map)
{
    const auto cells = range(map, "C2:C5");
    const Settings validation(cells->getPropertyValue("Validation"), UNO_QUERY_THROW);
    validation->setPropertyValue("Type", Any(css::sheet::ValidationType_LIST));
    Reference<css::sheet::XSheetCondition>(validation, UNO_QUERY_THROW)->setFormula1("\"TA\";\"LSA\"");
    cells->setPropertyValue("Validation", Any(validation));
}

Reference<css::sheet::XDatabaseRanges> database_ranges(const Component& document)
{
    return {Settings(document, UNO_QUERY_THROW)->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW};
}

void filter(const Component& document, const Worksheet& map)
{
    const auto ranges = database_ranges(document);
    ranges->addNewByName("Interventions", address(map, "A1:E5"));
    const Reference<css::sheet::XDatabaseRange> named(ranges->getByName("Interventions"), UNO_QUERY_THROW);
    const Settings properties(named, UNO_QUERY_THROW);
    properties->setPropertyValue("ContainsHeader", Any(true));
    properties->setPropertyValue("AutoFilter", Any(true));
    css::sheet::TableFilterField taught;
    taught.Field = 2;
    taught.Operator = css::sheet::FilterOperator_EQUAL;
    taught.StringValue = "TA";
    named->getFilterDescriptor()->setFilterFields({&taught, 1});
}

std::string cells_of(const Component& document, const css::table::CellRangeAddress& area)
{
    const auto name = sheet_names(document).at(static_cast<std::size_t>(area.Sheet));
    return name + " rows " + std::to_string(area.StartRow + 1) + "-" + std::to_string(area.EndRow + 1) + " columns " +
           std::to_string(area.StartColumn + 1) + "-" + std::to_string(area.EndColumn + 1);
}

std::string filter_line(const Component& document, const std::string& name, const Reference<css::sheet::XDatabaseRange>& range)
{
    bool buttons = false;
    Settings(range, UNO_QUERY_THROW)->getPropertyValue("AutoFilter") >>= buttons;
    auto line = "filter " + name + " " + cells_of(document, range->getDataArea()) + (buttons ? " with buttons" : "");
    for (const auto& field : range->getFilterDescriptor()->getFilterFields())
        line += " field " + std::to_string(field.Field) + " is " + to_utf8(field.StringValue);
    return line;
}

void trace_filters(const Component& document, Trace& lines)
{
    const auto named = database_ranges(document);
    for (const auto& name : named->getElementNames())
        lines.push_back(filter_line(document, to_utf8(name), {named->getByName(name), UNO_QUERY_THROW}));
    const Reference<css::sheet::XUnnamedDatabaseRanges> unnamed(
        Settings(document, UNO_QUERY_THROW)->getPropertyValue("UnnamedDatabaseRanges"), UNO_QUERY_THROW);
    for (sal_Int32 table = 0; table < static_cast<sal_Int32>(sheet_names(document).size()); ++table)
        if (unnamed->hasByTable(table))
            lines.push_back(filter_line(document, "without a name", {unnamed->getByTable(table), UNO_QUERY_THROW}));
}

void trace_names(const Component& document, Trace& lines)
{
    const Reference<css::container::XIndexAccess> names(Settings(document, UNO_QUERY_THROW)->getPropertyValue("NamedRanges"),
                                                        UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < names->getCount(); ++i) {
        const Reference<css::sheet::XNamedRange> name(names->getByIndex(i), UNO_QUERY_THROW);
        lines.push_back("name " + to_utf8(name->getName()) + " " + to_utf8(name->getContent()));
    }
}

void trace_charts(const Component& document, const Worksheet& sheet, Trace& lines)
{
    const auto charts = Reference<css::table::XTableChartsSupplier>(sheet, UNO_QUERY_THROW)->getCharts();
    for (const auto& name : charts->getElementNames()) {
        const Reference<css::table::XTableChart> chart(charts->getByName(name), UNO_QUERY_THROW);
        for (const auto& area : chart->getRanges()) lines.push_back("chart " + to_utf8(name) + " " + cells_of(document, area));
    }
}

std::string mark_of(const Settings& cell)
{
    const Reference<css::container::XIndexAccess> entries(cell->getPropertyValue("ConditionalFormat"), UNO_QUERY_THROW);
    const Settings validation(cell->getPropertyValue("Validation"), UNO_QUERY_THROW);
    auto type = css::sheet::ValidationType_ANY;
    validation->getPropertyValue("Type") >>= type;
    return std::string(entries->getCount() > 0 ? " coloured" : "") + (type != css::sheet::ValidationType_ANY ? " list" : "");
}

}  // namespace

void name_cells(const Component& document)
{
    const Reference<css::sheet::XNamedRanges> names(Settings(document, UNO_QUERY_THROW)->getPropertyValue("NamedRanges"),
                                                    UNO_QUERY_THROW);
    names->addNewByName("Costs", "$Map.$B$2:$B$5", {}, 0);
    names->addNewByName("NurtureCost", "$Map.$B$5", {}, 0);
    names->addNewByName("Adults", "$Map.$C$2:$C$5", {}, 0);
}

void tie_together(const Component& document)
{
    const auto map = sheet(document, "Map");
    const auto summary = sheet(document, "Summary");
    draw_chart(map, summary);
    colour(map);
    offer_list(map);
    filter(document, map);
    set_cell(summary, "B1", "=SUM(Costs)");
    set_cell(summary, "B2", "=NurtureCost*2");
    set_cell(summary, "B3", "=COUNTIF(Adults;\"TA\")");
    set_cell(summary, "B4", "=SUMIF($Map.C2:C5;\"LSA\";$Map.B2:B5)");
    set_cell(summary, "B5", "=INDEX($Map.B2:B5;MATCH(400;$Map.B2:B5;0))");
    set_cell(summary, "B6", "=SUM($Map.B:B)");
}

Trace marks(const Worksheet& sheet)
{
    Trace lines;
    const auto rows = texts(sheet);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const Settings cell(sheet->getCellByPosition(static_cast<sal_Int32>(column), static_cast<sal_Int32>(row)),
                                UNO_QUERY_THROW);
            if (const auto mark = mark_of(cell); !mark.empty()) lines.push_back(rows[row][column] + mark);
        }
    return lines;
}

Trace ties(const Component& document)
{
    Trace lines;
    trace_names(document, lines);
    trace_filters(document, lines);
    for (const auto& name : sheet_names(document)) {
        trace_charts(document, sheet(document, name), lines);
        for (const auto& line : marks(sheet(document, name))) lines.push_back(name + ": " + line);
    }
    return lines;
}

}  // namespace provision
