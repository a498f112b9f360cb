// SPDX-License-Identifier: MPL-2.0
#include "support/trace.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotationShapeSupplier.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XSimpleText.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <regex>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Worksheet = Reference<css::sheet::XSpreadsheet>;
using Range = Reference<css::table::XCellRange>;

css::table::CellRangeAddress used_area(const Worksheet& sheet)
{
    const Reference<css::sheet::XUsedAreaCursor> cursor(sheet->createCursor(), UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    return Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
}

std::string in_words(const Any& value)
{
    double number = 0;
    sal_Int32 whole = 0;
    bool yes = false;
    rtl::OUString text;
    if (value >>= yes) return yes ? "yes" : "no";
    if (value >>= whole) return std::to_string(whole);
    if (value >>= number) return to_utf8(rtl::OUString::number(number));
    if (value >>= text) return to_utf8(text);
    return "(nothing)";
}

std::string property_of(const Reference<css::uno::XInterface>& thing, const char* name)
{
    const Reference<css::beans::XPropertySet> properties(thing, UNO_QUERY_THROW);
    return std::string(" ") + name + " " + in_words(properties->getPropertyValue(rtl::OUString::createFromAscii(name)));
}

std::string place(sal_Int32 row, sal_Int32 column)
{
    return "R" + std::to_string(row + 1) + "C" + std::to_string(column + 1);
}

/// Calc writes $Map.A1:A3 as $Map.A1:$Map.A3 from the first time that a sheet was added anywhere; both are the same range.
std::string plain(const rtl::OUString& formula)
{
    static const std::regex kSheetAgain(R"(:\$(\w+|'[^']*')\.)");
    return std::regex_replace(to_utf8(formula), kSheetAgain, ":");
}

void trace_cells(const Range& used, Trace& lines)
{
    const auto formulas = Reference<css::sheet::XCellRangeFormula>(used, UNO_QUERY_THROW)->getFormulaArray();
    const auto values = Reference<css::sheet::XCellRangeData>(used, UNO_QUERY_THROW)->getDataArray();
    for (sal_Int32 row = 0; row < values.getLength(); ++row)
        for (sal_Int32 column = 0; column < values[row].getLength(); ++column) {
            if (!formulas[row][column].isEmpty())
                lines.push_back(place(row, column) + " " + plain(formulas[row][column]) + " -> " + in_words(values[row][column]));
            const auto cell = used->getCellByPosition(column, row);
            if (Reference<css::util::XMergeable>(used->getCellRangeByPosition(column, row, column, row), UNO_QUERY_THROW)
                    ->getIsMerged())
                lines.push_back(place(row, column) + " merged");
            std::string look = place(row, column);
            for (const char* name : {"NumberFormat", "CellBackColor", "CharWeight", "CellStyle", "IsTextWrapped"})
                look += property_of(cell, name);
            lines.push_back(look);
        }
}

void trace_lines(const Reference<css::uno::XInterface>& all, const std::string& kind, sal_Int32 last, Trace& lines)
{
    const Reference<css::container::XIndexAccess> each(all, UNO_QUERY_THROW);
    const bool rows = kind == "row";
    for (sal_Int32 i = 0; i <= last; ++i) {
        const Reference<css::uno::XInterface> line(each->getByIndex(i), UNO_QUERY_THROW);
        std::string told = kind + " " + std::to_string(i + 1) + property_of(line, "IsVisible");
        told += property_of(line, rows ? "Height" : "Width");
        lines.push_back(told);
    }
}

void trace_comments(const Worksheet& sheet, Trace& lines)
{
    const auto comments = Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)->getAnnotations();
    for (sal_Int32 i = 0; i < comments->getCount(); ++i) {
        const Reference<css::sheet::XSheetAnnotation> comment(comments->getByIndex(i), UNO_QUERY_THROW);
        // LibreOffice 25.2 reads a comment's text out of .xlsx only when its shape is first asked for.
        Reference<css::sheet::XSheetAnnotationShapeSupplier>(comment, UNO_QUERY_THROW)->getAnnotationShape();
        const auto at = comment->getPosition();
        const Reference<css::text::XSimpleText> text(comment, UNO_QUERY_THROW);
        lines.push_back(place(at.Row, at.Column) + " comment " + to_utf8(text->getString()));
    }
}

}  // namespace

Trace trace(const Worksheet& sheet)
{
    Trace lines;
    const auto area = used_area(sheet);
    trace_cells(sheet->getCellRangeByPosition(0, 0, area.EndColumn, area.EndRow), lines);
    const Reference<css::table::XColumnRowRange> both(sheet, UNO_QUERY_THROW);
    trace_lines(both->getRows(), "row", area.EndRow, lines);
    trace_lines(both->getColumns(), "column", area.EndColumn, lines);
    trace_comments(sheet, lines);
    return lines;
}

Trace trace(const Component& document)
{
    Trace lines;
    for (const auto& name : sheet_names(document))
        for (const auto& line : trace(sheet(document, name))) lines.push_back(name + ": " + line);
    return lines;
}

std::string difference(const Trace& before, const Trace& after)
{
    Trace was = before;
    Trace is = after;
    std::ranges::sort(was);
    std::ranges::sort(is);
    Trace gone;
    Trace come;
    std::ranges::set_difference(was, is, std::back_inserter(gone));
    std::ranges::set_difference(is, was, std::back_inserter(come));
    std::string told;
    for (std::size_t i = 0; i < std::min<std::size_t>(10, gone.size()); ++i) told += "\nwas " + gone[i];
    for (std::size_t i = 0; i < std::min<std::size_t>(10, come.size()); ++i) told += "\nis  " + come[i];
    return told;
}

std::vector<double> results(const Worksheet& sheet)
{
    std::vector<double> all;
    const Reference<css::sheet::XCellRangesQuery> query(sheet, UNO_QUERY_THROW);
    for (const auto& area : query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses()) {
        const Reference<css::sheet::XCellRangeData> cells(
            sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow), UNO_QUERY_THROW);
        for (const auto& row : cells->getDataArray())
            for (const auto& value : row) {
                double number = -1;  // an error
                value >>= number;
                all.push_back(number);
            }
    }
    std::ranges::sort(all);
    return all;
}

}  // namespace provision
