// SPDX-License-Identifier: MPL-2.0
#include "table/settle_columns.hpp"

#include "text/kinds.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

bool says_more(const FoundColumn& column)
{
    constexpr std::array<std::string_view, 7> kMore{"what we do",           "activity", "activities",      "type of support",
                                                    "type of intervention", "approach", "support provided"};
    return column.means == Column::provision && std::ranges::find(kMore, heading_key(column.heading)) != kMore.end();
}

bool called_as_provision(const std::string& text)
{
    constexpr std::array<std::string_view, 9> kWords{"catch up", "catch-up",  "intervention", "interventions", "support",
                                                     "booster",  "programme", "group",        "tuition"};
    const auto key = folded(text);
    return area_of_need(text).empty() &&
           std::ranges::any_of(kWords, [&](std::string_view word) { return has_phrase(key, word); });
}

// Every area that is filled is called so, down to the first blank row.
bool areas_name_provision(const Grid& grid, const FoundTable& table, int column)
{
    bool any = false;
    for (int row = table.heading_row + 1; row < grid.rows() && filled_cells(grid, row) > 0; ++row) {
        const auto& cell = grid.at(row, column);
        if (cell.blank()) continue;
        if (!cell.is_text() || !called_as_provision(cell.text)) return false;
        any = true;
    }
    return any;
}

}  // namespace

void settle_actions(FoundTable& table)
{
    using enum Column;
    constexpr std::array kBeside{cost, ratio, schedule, sessions, session_length, stated_time};
    if (table.kind != TableKind::provision_map || table.found(Column::provision)) return;
    const auto beside = [&](Column means) { return table.found(means) != nullptr; };
    if (std::ranges::none_of(kBeside, beside)) return;
    for (auto& column : table.columns) {
        const auto key = heading_key(column.heading);
        if (column.means != details || (key != "action" && key != "actions")) continue;
        column.means = Column::provision;
        return;
    }
}

void settle_activities(FoundTable& table)
{
    const auto named = [](const FoundColumn& column) { return column.means == Column::provision && !says_more(column); };
    if (table.kind != TableKind::provision_map || std::ranges::none_of(table.columns, named)) return;
    for (auto& column : table.columns)
        if (says_more(column)) column.means = Column::details;
}

void settle_areas(const Grid& grid, FoundTable& table)
{
    const auto area = table.column(Column::area);
    const auto* named = table.found(Column::provision);
    if (table.kind != TableKind::provision_map || !area || !named || !says_more(*named)) return;
    if (!areas_name_provision(grid, table, *area)) return;
    for (auto& column : table.columns) {
        if (column.means == Column::provision) column.means = Column::details;
        if (column.column == *area) column.means = Column::provision;
    }
}

}  // namespace provision
