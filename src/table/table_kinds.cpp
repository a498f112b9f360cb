// SPDX-License-Identifier: MPL-2.0
#include "table/table_kinds.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

using enum TableKind;

constexpr std::array kKinds = {needs, groups, rates, resources, provision_map, register_};

bool has(const FoundTable& table, std::initializer_list<Column> any)
{
    return std::ranges::any_of(any, [&](Column means) { return table.found(means) != nullptr; });
}

// What a table cannot be without. A map needs more than a name for its provision: a list of words is no map.
bool complete(const FoundTable& table)
{
    using enum Column;
    const bool names_pupils = has(table, {pupil}) || (has(table, {surname}) && has(table, {forename}));
    switch (table.kind) {
    case needs: return names_pupils && has(table, {kind_of_provision});
    case groups: return has(table, {pupil}) && has(table, {Column::provision});
    case rates: return has(table, {name, role}) && has(table, {hourly_rate});
    case resources: return has(table, {Column::provision}) && has(table, {cost, stated_time, staff});
    case provision_map:
        return has(table, {Column::provision}) &&
               has(table, {staff, staffing, ratio, schedule, sessions, session_length, stated_time, time_and_staff, wave, pupils,
                           cost, details, term, weeks, area, target_group, outcome});
    case register_: return names_pupils && has(table, {status, primary_need, year, class_name, upn});
    case TableKind::sessions:
    case reviews:
    case calendar:
    case settings:
    case headings: return false;
    }
    return false;
}

bool mostly_unknown(const FoundTable& table)
{
    return table.columns.size() < std::min<std::size_t>(3, table.unknown_headings.size());
}

// `Resource` heads the map of one school and the resources of another: with a ratio, pupils, year or wave beside it, it is a map.
bool rather_a_map(const std::vector<FoundTable>& readings)
{
    const auto map = std::ranges::find(readings, provision_map, &FoundTable::kind);
    return map != readings.end() && has(*map, {Column::ratio, Column::pupils, Column::year, Column::wave, Column::schedule,
                                               Column::sessions, Column::session_length});
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

bool better(const FoundTable& table, const FoundTable& best)
{
    if (table.kind == provision_map && best.kind == resources) return false;  // rather_a_map has decided
    if (table.columns.size() != best.columns.size()) return table.columns.size() > best.columns.size();
    return table.kind == provision_map && best.kind == groups && several_pupils_a_cell(table);
}

}  // namespace

std::span<const TableKind> table_kinds()
{
    return kKinds;
}

std::optional<FoundTable> best_reading(std::vector<FoundTable> readings)
{
    const bool map = rather_a_map(readings);
    FoundTable* best = nullptr;
    for (auto& table : readings) {
        if (!complete(table) || mostly_unknown(table) || (map && table.kind == resources)) continue;
        if (!best || better(table, *best)) best = &table;
    }
    if (!best) return {};
    return std::move(*best);
}

}  // namespace provision
