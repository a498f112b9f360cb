// SPDX-License-Identifier: MPL-2.0
#include "office/sheet_help.hxx"

#include "office/convert.hxx"
#include "office/sheet_cells.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/TableValidationVisibility.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/sheet/XSheetOutline.hpp>
#include <com/sun/star/table/TableOrientation.hpp>

#include <vector>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

css::table::CellAddress address_of(const Spreadsheet& sheet, int row, int column)
{
    return Reference<css::sheet::XCellAddressable>(sheet->getCellByPosition(column, row), UNO_QUERY_THROW)->getCellAddress();
}

css::beans::PropertyValue named(const char* name, const Any& value)
{
    css::beans::PropertyValue made;
    made.Name = rtl::OUString::createFromAscii(name);
    made.Value = value;
    return made;
}

// The list is a help: what it lacks can be typed, and a check tells later what is not understood.
void offer(const Spreadsheet& sheet, const PickList& list)
{
    const Properties cells(range_of(sheet, list.area), UNO_QUERY_THROW);
    const Properties validation(cells->getPropertyValue("Validation"), UNO_QUERY_THROW);
    validation->setPropertyValue("Type", Any(css::sheet::ValidationType_LIST));
    validation->setPropertyValue("ShowList", Any(css::sheet::TableValidationVisibility::UNSORTED));
    validation->setPropertyValue("ShowErrorMessage", Any(false));
    validation->setPropertyValue("IgnoreBlankCells", Any(true));
    Reference<css::sheet::XSheetCondition>(validation, UNO_QUERY_THROW)->setFormula1(to_ustring(list.source));
    cells->setPropertyValue("Validation", Any(validation));
}

void highlight(const Spreadsheet& sheet, const Highlight& run, const rtl::OUString& style)
{
    const Properties cells(range_of(sheet, run.area), UNO_QUERY_THROW);
    const Reference<css::sheet::XSheetConditionalEntries> entries(cells->getPropertyValue("ConditionalFormat"), UNO_QUERY_THROW);
    const std::vector<css::beans::PropertyValue> entry{
        named("Operator", Any(css::sheet::ConditionOperator_FORMULA)), named("Formula1", Any(to_ustring(run.when))),
        named("StyleName", Any(style)), named("SourcePosition", Any(address_of(sheet, run.area.row, run.area.column)))};
    entries->addNew({entry.data(), static_cast<sal_Int32>(entry.size())});
    cells->setPropertyValue("ConditionalFormat", Any(entries));
}

}  // namespace

void define_names(const Reference<css::sheet::XSpreadsheetDocument>& document, const Report& report)
{
    const Reference<css::sheet::XNamedRanges> names(Properties(document, UNO_QUERY_THROW)->getPropertyValue("NamedRanges"),
                                                    UNO_QUERY_THROW);
    for (const WorkbookName& name : report.names)
        if (!names->hasByName(to_ustring(name.name)))
            names->addNewByName(to_ustring(name.name), to_ustring(name.formula), css::table::CellAddress(), 0);
}

void write_formulas(const Spreadsheet& sheet, const Report& report)
{
    for (const FormulaRun& run : report.formulas) {
        range_of(sheet, run.area)->getCellByPosition(0, 0)->setFormula(to_ustring(run.first));
        if (run.area.rows > 1)
            Reference<css::sheet::XCellSeries>(range_of(sheet, run.area), UNO_QUERY_THROW)
                ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
    }
}

void write_help(const Spreadsheet& sheet, const Report& report, const HouseStyles& house)
{
    for (const PickList& list : report.lists) offer(sheet, list);
    for (const Highlight& run : report.highlights)
        if (const auto style = house.conditional(run.style); !style.isEmpty()) highlight(sheet, run, style);
    const auto notes = Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)->getAnnotations();
    for (const CellNote& note : report.notes) notes->insertNew(address_of(sheet, note.row, note.column), to_ustring(note.words));
}

void fold_columns(const Spreadsheet& sheet, const Report& report)
{
    const Reference<css::sheet::XSheetOutline> outline(sheet, UNO_QUERY_THROW);
    for (const FoldedColumns& columns : report.folded) {
        const Area area{0, columns.first, 1, columns.last - columns.first + 1};
        const auto address =
            Reference<css::sheet::XCellRangeAddressable>(range_of(sheet, area), UNO_QUERY_THROW)->getRangeAddress();
        outline->group(address, css::table::TableOrientation_COLUMNS);
        outline->hideDetail(address);
    }
}

}  // namespace provision
