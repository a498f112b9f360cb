// SPDX-License-Identifier: MPL-2.0
#include "analysis/annual_cost.hpp"

#include "analysis/cost_phases.hpp"
#include "analysis/costed_pupils.hpp"
#include "table/cells.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <unordered_set>

namespace provision {
namespace {

// Of the history the maps of other terms count; what names no term there is a copy of a sheet that was read already.
void add_rows(AnnualCost& cost, const std::vector<Provision>& provisions, bool of_other_terms)
{
    for (const auto& provision : provisions) {
        if (of_other_terms && !provision.map_from) continue;
        CostedRow row{.provision = &provision, .room = stated_places(provision)};
        const auto weeks = weeks_in_year(provision, cost.year);
        if (const auto* open = std::get_if<Incomplete>(&weeks)) {
            row.open_weeks = open->reason;
        } else if (const auto& known = *understood(weeks)) {
            row.weeks = *known;
        } else {
            cost.outside.push_back(&provision);
            continue;
        }
        (provision.wave == 1 ? cost.universal : cost.rows).push_back(std::move(row));
    }
}

void add_general(AnnualCost& cost, const std::vector<Resource>& resources, const KnownStaff& staff)
{
    std::unordered_set<const Resource*> tied;
    for (const auto& row : cost.rows)
        for (const auto& [resource, part] : row.resources) tied.insert(resource);
    for (const auto& resource : resources) {
        if (tied.contains(&resource)) continue;
        GeneralResource general{&resource};
        const auto pounds = yearly_cost(resource, staff, cost.year);
        if (const auto* known = understood(pounds))
            general.pounds = *known;
        else
            general.open = std::get<Incomplete>(pounds).reason;
        general.adult = paid_for_time(resource, staff);
        cost.general.push_back(std::move(general));
    }
}

template <class Rows, class Figure>
double sum(const Rows& rows, Figure figure)
{
    return std::transform_reduce(rows.begin(), rows.end(), 0.0, std::plus{}, figure);
}

template <class Rows, class Property>
int count(const Rows& rows, Property property)
{
    return static_cast<int>(std::ranges::count_if(rows, property));
}

// The column under which the table has what a row costs; nothing in a map that is not laid out as ours, with Weekly minutes.
std::optional<int> our_cost_column(const TableRead& table)
{
    if (!table.asks_for(Column::weekly_minutes)) return {};
    const auto column = std::ranges::find(table.columns, canonical_heading(table.kind, Column::cost), &ColumnRead::means);
    return column == table.columns.end() ? std::nullopt : std::optional(column->column);
}

void mark_worked_out(AnnualCost& cost, const WorkbookReading& reading, std::span<const Grid> sheets)
{
    for (auto& row : cost.rows) {
        const auto& where = row.provision->where;
        for (const auto* tables : {&reading.tables, &reading.history_tables})
            for (const auto& table : *tables) {
                if (!table.contains(where)) continue;
                const auto column = our_cost_column(table);
                const auto sheet = std::ranges::find(sheets, where.sheet, &Grid::sheet);
                if (column && sheet != sheets.end())
                    row.cost_worked_out = by_formula(*sheet, where.row - sheet->top, *column - sheet->left);
            }
    }
}

}  // namespace

AnnualCost annual_cost(const WorkbookReading& reading, const Situation& situation, std::span<const Grid> sheets)
{
    return annual_cost(reading, situation, situation.today(), sheets);
}

AnnualCost annual_cost(const WorkbookReading& reading, const Situation& situation, const Date& day, std::span<const Grid> sheets)
{
    AnnualCost cost{.year = CostYear(reading.map, day, situation.today())};
    add_rows(cost, reading.map.provisions, false);
    add_rows(cost, reading.history.provisions, true);
    settle_phases(cost.rows);
    mark_worked_out(cost, reading, sheets);
    add_pupils(cost, reading, situation);
    const KnownStaff staff(reading.map.rates);
    tie_resources(cost.rows, TiedResources(reading.map.resources));
    for (auto& row : cost.rows) {
        cost_row(row, staff, cost.year);
        share_cost(row);
    }
    add_general(cost, reading.map.resources, staff);
    return cost;
}

double AnnualCost::provision() const
{
    return sum(rows, [](const CostedRow& row) { return row.pounds.value_or(0); });
}

double AnnualCost::to_date() const
{
    return sum(rows, [](const CostedRow& row) { return row.to_date.value_or(0); });
}

double AnnualCost::resources() const
{
    return sum(general, [](const GeneralResource& resource) { return resource.pounds.value_or(0); });
}

double AnnualCost::from_own_budget() const
{
    const auto row = [](const CostedRow& one) {
        return is_own_budget(one.provision->purpose.funding) ? one.pounds.value_or(0) : 0;
    };
    const auto resource = [](const GeneralResource& one) {
        return is_own_budget(one.resource->funding) ? one.pounds.value_or(0) : 0;
    };
    return sum(rows, row) + sum(general, resource);
}

int AnnualCost::without_figure() const
{
    return count(rows, [](const CostedRow& row) { return !row.pounds; });
}

int AnnualCost::without_figure_to_date() const
{
    return count(rows, [](const CostedRow& row) { return !row.to_date; });
}

int AnnualCost::resources_without_figure() const
{
    return count(general, [](const GeneralResource& one) { return !one.pounds; });
}

const CostedPlace* AnnualCost::place(std::size_t row, std::size_t pupil) const
{
    const auto found = std::ranges::find(rows[row].places, pupil, &CostedPlace::pupil);
    return found == rows[row].places.end() ? nullptr : &*found;
}

double AnnualCost::of_pupil(std::size_t pupil) const
{
    return sum(pupils[pupil].rows, [&](std::size_t at) { return rows[at].pounds.value_or(0) * place(at, pupil)->part; });
}

int AnnualCost::unknown_of_pupil(std::size_t pupil) const
{
    return count(pupils[pupil].rows, [&](std::size_t at) { return !rows[at].pounds || !rows[at].unshared.empty(); });
}

double AnnualCost::unassigned() const
{
    return sum(rows,
               [](const CostedRow& row) { return row.places.empty() || !row.unshared.empty() ? row.pounds.value_or(0) : 0; });
}

bool is_own_budget(std::string_view funding)
{
    const auto words = folded(funding);
    if (words.empty()) return true;
    for (const std::string_view own :
         {"notional", "core", "element 2", "delegated", "sen budget", "send budget", "school budget"})
        if (has_phrase(words, own)) return true;
    return false;
}

}  // namespace provision
