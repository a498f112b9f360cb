// SPDX-License-Identifier: MPL-2.0
#include "office/sheet_reader.hxx"

#include "office/convert.hxx"
#include "office/sheet_cells.hxx"
#include "office/sheet_reach.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Range = Reference<css::table::XCellRange>;
using Address = css::table::CellRangeAddress;

// getDataArray gives an error as nothing and a blank cell as empty text.
Cell plain_cell(const css::uno::Any& value)
{
    double number = 0;
    rtl::OUString text;
    if (value >>= number) return Cell::of(number);
    if (value >>= text) return Cell::of(to_utf8(text));
    return Cell::error();
}

std::vector<Cell> plain_cells(const Range& range, int columns)
{
    const auto rows = Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->getDataArray();
    std::vector<Cell> cells;
    cells.reserve(static_cast<std::size_t>(rows.getLength()) * columns);
    for (const auto& row : rows)
        for (const auto& value : row) cells.push_back(plain_cell(value));
    return cells;
}

// What a format makes of a number.
struct Shown {
    Cell::Type type = Cell::Type::number;
    bool percent = false;
};

// What the formats of a document make of a number.
class FormatTypes {
public:
    explicit FormatTypes(const Reference<css::sheet::XSpreadsheetDocument>& document)
        : formats_(Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats())
    {
    }

    Shown of(sal_Int32 key)
    {
        const auto known = types_.find(key);
        return known != types_.end() ? known->second : types_[key] = look_up(key);
    }

private:
    Shown look_up(sal_Int32 key) const
    {
        sal_Int16 type = 0;
        formats_->getByKey(key)->getPropertyValue("Type") >>= type;
        if (type & css::util::NumberFormat::DATE) return {Cell::Type::date};
        if (type & css::util::NumberFormat::TIME) return {Cell::Type::time};
        return {Cell::Type::number, (type & css::util::NumberFormat::PERCENT) != 0};
    }

    Reference<css::util::XNumberFormats> formats_;
    std::map<sal_Int32, Shown> types_;
};

void mark(Grid& grid, const Address& area, Cell::Type type)
{
    for (sal_Int32 row = area.StartRow - grid.top; row <= area.EndRow - grid.top; ++row)
        for (sal_Int32 column = area.StartColumn - grid.left; column <= area.EndColumn - grid.left; ++column) {
            Cell& cell = grid.cells[static_cast<std::size_t>(row) * grid.columns + column];
            if (cell.type == Cell::Type::number) cell.type = type;
        }
}

// One pass over the groups of cells that share a format, not over the cells.
void mark_formats(Grid& grid, const Range& range, FormatTypes types)
{
    const auto groups =
        Reference<css::sheet::XUniqueCellFormatRangesSupplier>(range, UNO_QUERY_THROW)->getUniqueCellFormatRanges();
    for (sal_Int32 i = 0; i < groups->getCount(); ++i) {
        const Reference<css::sheet::XSheetCellRanges> group(groups->getByIndex(i), UNO_QUERY_THROW);
        sal_Int32 key = 0;
        Reference<css::beans::XPropertySet>(group, UNO_QUERY_THROW)->getPropertyValue("NumberFormat") >>= key;
        const auto shown = types.of(key);
        if (shown.type == Cell::Type::number && !shown.percent) continue;
        for (const auto& area : group->getRangeAddresses()) {
            mark(grid, area, shown.type);
            if (shown.percent)
                grid.percents.push_back({area.StartRow - grid.top, area.StartColumn - grid.left, area.EndRow - area.StartRow + 1,
                                         area.EndColumn - area.StartColumn + 1});
        }
    }
}

// The whole merged area that begins in the cell.
Area merged_area(const Reference<css::sheet::XSpreadsheet>& sheet, const Area& cell)
{
    const Reference<css::sheet::XSheetCellRange> range(range_of(sheet, cell), UNO_QUERY_THROW);
    const auto cursor = sheet->createCursorByRange(range);
    cursor->collapseToMergedArea();
    return area_of(Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress());
}

// Calc tells of a range only whether a merged cell begins in it: halves that hold none are never looked into, so that a sheet
// without merged cells costs one question, and each merged cell about twenty.
void find_merged(const Reference<css::sheet::XSpreadsheet>& sheet, const Area& area, std::vector<Area>& found)
{
    if (!Reference<css::util::XMergeable>(range_of(sheet, area), UNO_QUERY_THROW)->getIsMerged()) return;
    if (area.rows == 1 && area.columns == 1) return found.push_back(merged_area(sheet, area));
    Area first = area;
    Area second = area;
    if (area.rows > 1) {
        first.rows = area.rows / 2;
        second.row += first.rows;
        second.rows -= first.rows;
    } else {
        first.columns = area.columns / 2;
        second.column += first.columns;
        second.columns -= first.columns;
    }
    find_merged(sheet, first, found);
    find_merged(sheet, second, found);
}

std::vector<Area> merged_cells(const Reference<css::sheet::XSpreadsheet>& sheet, const Grid& grid)
{
    std::vector<Area> merged;
    find_merged(sheet, {.rows = grid.rows(), .columns = grid.columns}, merged);
    std::ranges::sort(merged, {}, [](const Area& area) { return std::tuple(area.row, area.column); });
    return merged;
}

// Rows of no height and filtered ones alike: whatever the screen leaves out.
std::vector<int> hidden_rows(const Range& range, int rows)
{
    std::vector<bool> visible(static_cast<std::size_t>(rows));
    const auto shown = Reference<css::sheet::XCellRangesQuery>(range, UNO_QUERY_THROW)->queryVisibleCells();
    for (const auto& part : shown->getRangeAddresses())
        std::fill(visible.begin() + part.StartRow, visible.begin() + part.EndRow + 1, true);
    std::vector<int> hidden;
    for (int row = 0; row < rows; ++row)
        if (!visible[static_cast<std::size_t>(row)]) hidden.push_back(row);
    return hidden;
}

std::vector<Area> formula_cells(const Range& range)
{
    const Reference<css::sheet::XCellRangesQuery> query(range, UNO_QUERY_THROW);
    std::vector<Area> areas;
    for (const auto& part : query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses())
        areas.push_back(area_of(part));
    return areas;
}

}  // namespace

Date day_zero_of(const Reference<css::uno::XInterface>& document)
{
    css::util::Date day;
    Reference<css::beans::XPropertySet>(document, UNO_QUERY_THROW)->getPropertyValue("NullDate") >>= day;
    return {std::chrono::year{day.Year}, std::chrono::month{day.Month}, std::chrono::day{day.Day}};
}

Grid read_part(const Reference<css::sheet::XSpreadsheetDocument>& document, const Reference<css::sheet::XSpreadsheet>& sheet,
               const Address& part)
{
    const auto area = filled_part(sheet, part);
    Grid grid{.sheet = {}, .columns = 0, .cells = {}, .top = part.StartRow, .left = part.StartColumn};
    if (document.is()) grid.epoch = day_zero_of(document);
    if (area.EndRow < area.StartRow || area.EndColumn < area.StartColumn) return grid;
    const Range range = sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow);
    grid.columns = area.EndColumn - area.StartColumn + 1;
    grid.cells = plain_cells(range, grid.columns);
    if (document.is()) mark_formats(grid, range, FormatTypes(document));
    return grid;
}

Grid read_sheet(const Reference<css::sheet::XSpreadsheetDocument>& document, const Reference<css::sheet::XSpreadsheet>& sheet)
{
    const auto [area, far] = reach_of(sheet);
    const Range range = sheet->getCellRangeByPosition(0, 0, area.EndColumn, area.EndRow);
    Grid grid{.sheet = to_utf8(Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName()),
              .columns = area.EndColumn + 1,
              .cells = plain_cells(range, area.EndColumn + 1),
              .epoch = day_zero_of(document)};
    if (std::ranges::all_of(grid.cells, &Cell::blank))
        return {.sheet = grid.sheet, .columns = 0, .cells = {}, .epoch = grid.epoch};
    mark_formats(grid, range, FormatTypes(document));
    grid.merged = merged_cells(sheet, grid);
    grid.hidden_rows = hidden_rows(range, grid.rows());
    grid.formulas = formula_cells(range);
    grid.far = far;
    return grid;
}

}  // namespace provision
