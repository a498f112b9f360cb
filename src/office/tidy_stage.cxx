// SPDX-License-Identifier: MPL-2.0
#include "office/tidy_stage.hxx"

#include "office/sheet_cells.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <utility>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
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

void clear(const Spreadsheet& sheet, const Area& area, sal_Int32 what)
{
    Reference<css::sheet::XSheetOperation>(range_of(sheet, area), UNO_QUERY_THROW)->clearContents(what);
}

}  // namespace

TidyStage::TidyStage(Spreadsheet sheet) : sheet_(std::move(sheet)), movement_(sheet_, UNO_QUERY_THROW), whole_(address_of(sheet_))
{
}

void TidyStage::act(const SheetStep& step) const
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

// What a column may hold, and when it changes its colours, was said of the other one alone.
void TidyStage::copy_format(const SheetStep& step) const
{
    movement_->copyRange(target(step), address_of(range_of(sheet_, step.area)));
    const Area area{step.row, step.column, step.area.rows, step.area.columns};
    clear(sheet_, area, kContents);
    const Reference<css::beans::XPropertySet> cells(range_of(sheet_, area), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertyState> states(cells, UNO_QUERY_THROW);
    for (const char* property : {"Validation", "ConditionalFormat", "NumberFormat"})
        states->setPropertyToDefault(rtl::OUString::createFromAscii(property));
}

}  // namespace provision
