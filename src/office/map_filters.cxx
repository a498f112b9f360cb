// SPDX-License-Identifier: MPL-2.0
#include "office/map_filters.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/FilterFieldType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetFilterDescriptor3.hpp>
#include <com/sun/star/sheet/XUnnamedDatabaseRanges.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Properties = Reference<css::beans::XPropertySet>;
using DatabaseRange = Reference<css::sheet::XDatabaseRange>;
using Filter = MapFilters::Filter;
using Conditions = css::uno::Sequence<css::sheet::TableFilterField3>;

Reference<css::sheet::XDatabaseRanges> named_ranges(const Document& document)
{
    return {Properties(document, UNO_QUERY_THROW)->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW};
}

Reference<css::sheet::XUnnamedDatabaseRanges> unnamed_ranges(const Document& document)
{
    return {Properties(document, UNO_QUERY_THROW)->getPropertyValue("UnnamedDatabaseRanges"), UNO_QUERY_THROW};
}

sal_Int16 index_of(const Document& document, const rtl::OUString& sheet)
{
    const Reference<css::sheet::XCellRangeAddressable> cells(document->getSheets()->getByName(sheet), UNO_QUERY_THROW);
    return cells->getRangeAddress().Sheet;
}

Reference<css::sheet::XSheetFilterDescriptor3> conditions_of(const DatabaseRange& range)
{
    return {range->getFilterDescriptor(), UNO_QUERY_THROW};
}

// Calc gives the kind of a value as number, whatever it is (7.4).
Conditions with_kinds(Conditions conditions)
{
    for (auto& condition : conditions)
        for (auto& value : condition.Values)
            if (value.FilterType == css::sheet::FilterFieldType::NUMERIC && !value.IsNumeric)
                value.FilterType = css::sheet::FilterFieldType::STRING;
    return conditions;
}

Filter filter_of(const rtl::OUString& name, const DatabaseRange& range)
{
    Filter filter{name, range->getDataArea()};
    Properties(range, UNO_QUERY_THROW)->getPropertyValue("AutoFilter") >>= filter.buttons;
    filter.conditions = with_kinds(conditions_of(range)->getFilterFields3());
    return filter;
}

std::vector<Filter> filters_of(const Document& document, const rtl::OUString& sheet)
{
    std::vector<Filter> filters;
    const auto index = index_of(document, sheet);
    const auto unnamed = unnamed_ranges(document);
    if (unnamed->hasByTable(index)) filters.push_back(filter_of({}, {unnamed->getByTable(index), UNO_QUERY_THROW}));
    const auto named = named_ranges(document);
    const auto names = named->getElementNames();
    for (const auto& name : names) {
        auto filter = filter_of(name, {named->getByName(name), UNO_QUERY_THROW});
        if (filter.area.Sheet == index) filters.push_back(std::move(filter));
    }
    std::erase_if(filters, [](const Filter& filter) { return !filter.buttons && !filter.conditions.hasElements(); });
    return filters;
}

// Undo and redo make ranges anew, and may have taken one away with its sheet.
DatabaseRange range_of(const Document& document, const rtl::OUString& sheet, const Filter& filter)
{
    if (!document->getSheets()->hasByName(sheet)) return {};
    const auto unnamed = unnamed_ranges(document);
    const auto index = index_of(document, sheet);
    if (filter.name.isEmpty())
        return unnamed->hasByTable(index) ? DatabaseRange(unnamed->getByTable(index), UNO_QUERY_THROW) : DatabaseRange();
    const auto named = named_ranges(document);
    return named->hasByName(filter.name) ? DatabaseRange(named->getByName(filter.name), UNO_QUERY_THROW) : DatabaseRange();
}

void show_buttons(const DatabaseRange& range, bool shown)
{
    Properties(range, UNO_QUERY_THROW)->setPropertyValue("AutoFilter", Any(shown));
}

void put(const Document& document, const rtl::OUString& sheet, const std::vector<Filter>& filters)
{
    for (const Filter& filter : filters) {
        const auto range = range_of(document, sheet, filter);
        if (!range.is()) continue;
        if (filter.buttons) show_buttons(range, false);
        range->setDataArea(filter.area);
        conditions_of(range)->setFilterFields3(filter.conditions);
        if (filter.buttons) show_buttons(range, true);
    }
}

bool within(const css::table::CellRangeAddress& area, int row, int column)
{
    return row >= area.StartRow && row <= area.EndRow && column >= area.StartColumn && column <= area.EndColumn;
}

bool blank(const std::vector<TidyCell>& cells)
{
    return std::ranges::all_of(cells, [](const TidyCell& cell) { return cell == TidyCell{}; });
}

// The heading row of the map as it was, and the columns that went somewhere.
bool over_the_map(const Filter& filter, const TidyPlan& plan)
{
    const auto& heading = plan.rows.at(static_cast<std::size_t>(plan.heading_row));
    return std::ranges::any_of(
        heading, [&](const TidyCell& cell) { return cell.from && within(filter.area, cell.from->row, cell.from->column); });
}

// The last row of what was filtered; rows that a cell of many lines became follow the one it was.
int last_row(const Filter& filter, const TidyPlan& plan)
{
    const auto from_area = [&](const TidyCell& cell) {
        return cell.from && within(filter.area, cell.from->row, cell.from->column);
    };
    const auto from_elsewhere = [&](const TidyCell& cell) { return cell.from && cell.from->row > filter.area.EndRow; };
    int last = plan.heading_row;
    for (int row = last; row < static_cast<int>(plan.rows.size()); ++row)
        if (std::ranges::any_of(plan.rows[static_cast<std::size_t>(row)], from_area)) last = row;
    for (int row = last + 1; row < static_cast<int>(plan.rows.size()); ++row, ++last)
        if (const auto& cells = plan.rows[static_cast<std::size_t>(row)];
            blank(cells) || std::ranges::any_of(cells, from_elsewhere))
            break;
    return last;
}

std::optional<int> target_of(const TidySteps& steps, int source)
{
    const auto found = std::ranges::find_if(steps.source_of_column, [&](const auto& pair) { return pair.second == source; });
    if (found == steps.source_of_column.end()) return {};
    return found->first;
}

// A filter over all columns stays over all of them; another one over those that it was over.
void take_columns(Filter& filter, const css::table::CellRangeAddress& before, const TidyPlan& plan, const TidySteps& steps)
{
    bool all = true;
    filter.area.StartColumn = plan.columns - 1;
    filter.area.EndColumn = 0;
    for (const auto& [target, source] : steps.source_of_column) {
        const bool inside = source >= before.StartColumn && source <= before.EndColumn;
        all = all && (inside || target >= plan.columns);
        if (!inside) continue;
        filter.area.StartColumn = std::min(filter.area.StartColumn, target);
        filter.area.EndColumn = std::max(filter.area.EndColumn, target);
    }
    if (!all && filter.area.StartColumn <= filter.area.EndColumn) return;
    filter.area.StartColumn = 0;
    filter.area.EndColumn = plan.columns - 1;
}

// A condition of a column that went into others goes, too: no other column is meant.
void take_conditions(Filter& filter, const css::table::CellRangeAddress& before, const TidySteps& steps)
{
    std::vector<css::sheet::TableFilterField3> kept;
    for (auto condition : std::as_const(filter.conditions)) {
        const auto target = target_of(steps, before.StartColumn + condition.Field);
        if (!target) continue;
        condition.Field = *target - filter.area.StartColumn;
        kept.push_back(condition);
    }
    filter.conditions = Conditions(kept.data(), static_cast<sal_Int32>(kept.size()));
}

Filter followed(Filter filter, const TidyPlan& plan, const TidySteps& steps)
{
    const auto before = filter.area;
    filter.area.StartRow = plan.heading_row;
    filter.area.EndRow = last_row({filter.name, before}, plan);
    take_columns(filter, before, plan, steps);
    take_conditions(filter, before, steps);
    return filter;
}

}  // namespace

MapFilters::MapFilters(Document document, const rtl::OUString& source, const rtl::OUString& target)
    : document_(std::move(document)), target_(target), source_(filters_of(document_, source)),
      there_(filters_of(document_, target))
{
}

UndoNote::Action MapFilters::follow(const TidyPlan& plan, const TidySteps& steps) const
{
    std::vector<Filter> now;
    for (std::size_t i = 0; i < std::min(source_.size(), there_.size()); ++i) {
        auto filter = source_[i];
        filter.name = there_[i].name;
        if (!plan.rows.empty() && over_the_map(filter, plan)) filter = followed(std::move(filter), plan, steps);
        filter.area.Sheet = there_[i].area.Sheet;
        now.push_back(std::move(filter));
    }
    put(document_, target_, now);
    std::erase_if(now, [](const Filter& filter) { return !filter.name.isEmpty(); });
    for (Filter& filter : now) filter.buttons = false;  // they stay as they are
    if (now.empty()) return {};
    return [sheet = target_, now](const Document& document) { put(document, sheet, now); };
}

}  // namespace provision
