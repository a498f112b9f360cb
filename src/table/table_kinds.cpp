// SPDX-License-Identifier: MPL-2.0
#include "table/table_kinds.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

using enum TableKind;

constexpr std::array kKinds = {needs,   groups,   rates,    resources, provision_map, register_,
                               reviews, sessions, calendar, settings,  headings,      library};

bool has(const FoundTable& table, std::initializer_list<Column> any)
{
    return std::ranges::any_of(any, [&](Column means) { return table.found(means) != nullptr; });
}

// `Name | Start | End` may be a list of pupils: a column `Name` names dates only where `First day` stands beside it.
bool names_dates(const FoundTable& table)
{
    const auto* name = table.found(Column::name);
    if (!name) return false;
    const auto* first = table.found(Column::first_day);
    return heading_key(name->heading) != "name" || (first && heading_key(first->heading) == "first day");
}

// `Session dates` over several columns, whose dates stand in the row below; a column `Date` is none of these.
bool dates_below(const FoundTable& table)
{
    const auto* dates = table.found(Column::date);
    return dates && heading_key(dates->heading) != "date";
}

// What a table cannot be without. A map needs more than a name for its provision: a list of words is no map.
bool complete(const FoundTable& table)
{
    using enum Column;
    const bool names_pupils = has(table, {pupil}) || (has(table, {surname}) && has(table, {forename}));
    switch (table.kind) {
    case needs: return names_pupils && has(table, {kind_of_provision});
    case groups: return names_pupils && has(table, {Column::provision, entry, Column::exit});
    case rates: return has(table, {name, role}) && has(table, {hourly_rate, hours_a_week});
    case resources: return has(table, {Column::provision}) && has(table, {cost, stated_time, staff});
    case provision_map:
        return has(table, {Column::provision}) &&
               has(table, {staff, staffing, ratio, schedule, sessions, session_length, stated_time, time_and_staff, wave, pupils,
                           cost, details, term, weeks, area, target_group, outcome});
    case register_: return names_pupils && has(table, {status, primary_need, year, class_name, upn});
    case TableKind::sessions:
        return names_pupils &&
               (table.all(attended).size() > 1 || dates_below(table) || (has(table, {attended}) && has(table, {date, comment})));
    case reviews:
        return has(table, {target, date, review_date}) && has(table, {comment, next_steps, achievement_criteria, strategies});
    case calendar: return names_dates(table) && has(table, {first_day}) && has(table, {last_day});
    case settings: return has(table, {setting}) && has(table, {value});
    case headings: return has(table, {Column::heading}) && has(table, {stands_for});
    case library: return has(table, {Column::provision}) && has(table, {age_range, Column::evidence, kind, wave, measure});
    }
    return false;
}

bool mostly_unknown(const FoundTable& table)
{
    return table.columns.size() < std::min<std::size_t>(3, table.unknown_headings.size());
}

// Ours has a Schedule as well: known by the name of its sheet, or by all five of its headings and no other.
bool our_own_resources(const FoundTable& table, std::string_view sheet)
{
    constexpr std::array<std::string_view, 5> kOurs{"resource", "staff", "schedule", "cost", "funding"};
    const auto ours = std::ranges::count_if(table.columns, [&](const FoundColumn& column) {
        return std::ranges::find(kOurs, heading_key(column.heading)) != kOurs.end();
    });
    if (ours != static_cast<std::ptrdiff_t>(table.columns.size())) return false;
    return folded(sheet) == "resources" || ours == static_cast<std::ptrdiff_t>(kOurs.size());
}

// `Resource` heads the map of one school and the resources of another: with a ratio, pupils, year or wave beside it, it is a map.
bool rather_a_map(const std::vector<FoundTable>& readings, std::string_view sheet)
{
    const auto map = std::ranges::find(readings, provision_map, &FoundTable::kind);
    if (map == readings.end()) return false;
    if (has(*map, {Column::ratio, Column::pupils, Column::year, Column::wave, Column::sessions, Column::session_length}))
        return true;
    return has(*map, {Column::schedule}) && !our_own_resources(*map, sheet);
}

// `Intervention | Pupil names`: a row for each provision with all its pupils in one cell, where a list of groups has a row for
// each pupil.
bool several_pupils_a_cell(const FoundTable& table)
{
    const auto* provision = table.found(Column::provision);
    const auto* pupils = table.found(table.kind == groups ? Column::pupil : Column::pupils);
    if (!provision || !pupils || provision->column > pupils->column) return false;
    const auto key = heading_key(pupils->heading);
    constexpr std::array<std::string_view, 4> kSeveral = {"names", "pupils", "children", "students"};
    return std::ranges::any_of(kSeveral, [&](std::string_view word) { return has_phrase(key, word); });
}

const FoundTable* complete_of(const std::vector<FoundTable>& readings, TableKind kind)
{
    const auto found = std::ranges::find(readings, kind, &FoundTable::kind);
    return found != readings.end() && complete(*found) ? &*found : nullptr;
}

// Targets and comments on progress stand in maps and registers as well: a time, a ratio or a status beside them settles that.
bool rather_no_reviews(const std::vector<FoundTable>& readings)
{
    using enum Column;
    const auto* map = complete_of(readings, provision_map);
    const auto* list = complete_of(readings, register_);
    return (map && has(*map, {ratio, schedule, Column::sessions, session_length, stated_time, time_and_staff, wave})) ||
           (list && has(*list, {status, primary_need, upn}));
}

// Entry and exit data stand in registers too; a form's list of them has no status and no need.
bool rather_no_groups(const std::vector<FoundTable>& readings)
{
    const auto* list = complete_of(readings, register_);
    const auto groups_found = std::ranges::find(readings, groups, &FoundTable::kind);
    return list && has(*list, {Column::status, Column::primary_need}) && !has(*groups_found, {Column::provision});
}

// What a school has to choose from, and not what it gives: nobody takes part in it, and it never began.
bool is_library(const std::vector<FoundTable>& readings, std::string_view sheet)
{
    using enum Column;
    const auto* entries = complete_of(readings, library);
    const auto* map = complete_of(readings, provision_map);
    if (!entries || (map && has(*map, {pupils, start, end, stated_time, time_and_staff}))) return false;
    if (heading_key(sheet) == "library") return true;
    return has(*entries, {age_range}) && has(*entries, {evidence}) && !(map && has(*map, {staff, staffing}));
}

// Who was tested when and on what, or by whom, is a list of groups still: a map says how much is given, to how many or at what
// cost.
bool rather_groups(const FoundTable& map, const FoundTable& list)
{
    using enum Column;
    const bool tested = has(list, {entry, entry_date}) && has(list, {Column::exit, exit_date});
    return tested && !several_pupils_a_cell(map) &&
           !has(map, {ratio, schedule, Column::sessions, session_length, stated_time, time_and_staff, wave, cost});
}

bool better(const FoundTable& table, const FoundTable& best)
{
    if (table.kind == provision_map && best.kind == groups && rather_groups(table, best)) return false;
    if (table.kind == provision_map && best.kind == resources) return false;  // rather_a_map has decided
    if (table.columns.size() != best.columns.size()) return table.columns.size() > best.columns.size();
    const bool dated = has(best, {Column::entry_date, Column::exit_date});
    return table.kind == provision_map && best.kind == groups && several_pupils_a_cell(table) && !dated;
}

}  // namespace

std::span<const TableKind> table_kinds()
{
    return kKinds;
}

std::optional<FoundTable> best_reading(std::vector<FoundTable> readings, std::string_view sheet)
{
    const bool listed = is_library(readings, sheet);
    if (listed) return std::move(*std::ranges::find(readings, library, &FoundTable::kind));
    std::erase_if(readings, [](const FoundTable& table) { return table.kind == library; });
    const bool map = rather_a_map(readings, sheet);
    const bool no_reviews = rather_no_reviews(readings);
    const bool no_groups = rather_no_groups(readings);
    FoundTable* best = nullptr;
    for (auto& table : readings) {
        if (!complete(table) || mostly_unknown(table) || (map && table.kind == resources)) continue;
        if ((no_reviews && table.kind == reviews) || (no_groups && table.kind == groups)) continue;
        if (!best || better(table, *best)) best = &table;
    }
    if (!best) return {};
    return std::move(*best);
}

}  // namespace provision
