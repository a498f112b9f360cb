// SPDX-License-Identifier: MPL-2.0
#include "office/workbook_formulas.hxx"

#include "office/convert.hxx"
#include "office/sheet_formulas.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

void take_formulas(const Spreadsheet& sheet, const std::string& name, std::vector<Formula>& formulas)
{
    each_formula(sheet, [&](const css::table::CellAddress& where, const rtl::OUString& text) {
        formulas.push_back({{name, where.Row, where.Column}, to_utf8(text)});
    });
}

void take_names(const Properties& owner, const std::string& sheet, std::vector<CellName>& names)
{
    const Reference<css::container::XIndexAccess> all(owner->getPropertyValue("NamedRanges"), UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < all->getCount(); ++i) {
        const Reference<css::sheet::XNamedRange> name(all->getByIndex(i), UNO_QUERY_THROW);
        names.push_back({to_utf8(name->getName()), sheet, to_utf8(name->getContent())});
    }
}

std::string spelled(const std::string& sheet, const css::table::CellRangeAddress& area)
{
    std::string name;
    for (const char c : sheet) name += c == '\'' ? "''" : std::string(1, c);
    const auto corner = [](sal_Int32 row, sal_Int32 column) { return cell_name({{}, row, column}); };
    return "$'" + name + "'." + corner(area.StartRow, area.StartColumn) + ":" + corner(area.EndRow, area.EndColumn);
}

void take_database_ranges(const Document& document, std::vector<CellName>& names)
{
    const Reference<css::sheet::XDatabaseRanges> ranges(Properties(document, UNO_QUERY_THROW)->getPropertyValue("DatabaseRanges"),
                                                        UNO_QUERY_THROW);
    const auto sheets = document->getSheets()->getElementNames();
    const auto all = ranges->getElementNames();
    for (const auto& name : all) {
        const auto area = Reference<css::sheet::XDatabaseRange>(ranges->getByName(name), UNO_QUERY_THROW)->getDataArea();
        if (area.Sheet < sheets.getLength()) names.push_back({to_utf8(name), {}, spelled(to_utf8(sheets[area.Sheet]), area)});
    }
}

}  // namespace

WorkbookFormulas workbook_formulas(const Document& document)
{
    WorkbookFormulas all;
    take_names(Properties(document, UNO_QUERY_THROW), {}, all.names);
    take_database_ranges(document, all.names);
    const auto sheets = document->getSheets()->getElementNames();
    for (const auto& name : sheets) {
        const Spreadsheet sheet(document->getSheets()->getByName(name), UNO_QUERY_THROW);
        take_names(Properties(sheet, UNO_QUERY_THROW), to_utf8(name), all.names);
        take_formulas(sheet, to_utf8(name), all.formulas);
    }
    return all;
}

}  // namespace provision
