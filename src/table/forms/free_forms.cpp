// SPDX-License-Identifier: MPL-2.0
#include "table/forms/free_forms.hpp"

#include "table/cells.hpp"
#include "table/forms/keep.hpp"
#include "table/forms/region.hpp"
#include "table/forms/settle_ratios.hpp"
#include "table/forms/tick_list.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

/// Sheets that only speak of support: letters, minutes of meetings, agendas.
bool other_paper(const Grid& grid)
{
    constexpr std::array<std::string_view, 8> kOpenings{"dear ",  "minutes of the ", "minutes of meeting", "minutes of a ",
                                                        "agenda", "apologies",       "yours sincerely",    "present:"};
    return std::ranges::any_of(grid.cells, [&](const Cell& cell) {
        if (!cell.is_text() || cell.text.size() > 200) return false;
        const auto plain = folded(cell.text);
        return std::ranges::any_of(kOpenings, [&](std::string_view word) { return plain.starts_with(word); });
    });
}

std::vector<Region> uncovered(const Grid& grid, std::span<const FoundTable> tables)
{
    std::vector<Region> regions;
    int first = 0;
    for (const auto& table : tables) {
        if (table.top_row > first) regions.emplace_back(grid, first, table.top_row);
        first = std::max(first, table.end_row);
    }
    if (first < grid.rows()) regions.emplace_back(grid, first, grid.rows());
    return regions;
}

}  // namespace

std::string cell_text(const Grid& grid, int row, int column)
{
    return text_of(grid.at(row, column));
}

Provision headed_by(const Grid& grid, CellAt heading, const std::optional<Years>& years)
{
    const auto split = split_name(one_line(cell_text(grid, heading.row, heading.column)));
    Provision provision;
    provision.where = grid.where(heading.row, heading.column);
    provision.name = split.name;
    provision.years = years;
    provision.kind = kind_of_name(split.name).value_or(std::string{});
    if (!split.schedule.empty()) provision.schedule = schedule_cell(provision.where, split.schedule);
    return provision;
}

std::optional<Years> years_above(const Grid& grid, int first, int row)
{
    for (int above = row - 1; above >= first; --above)
        if (const auto lone = lone_cell(grid, above))
            if (const auto years = years_in(cell_text(grid, above, *lone))) return years;
    return years_in(grid.sheet);
}

Area area_at(const Grid& grid, int row, int column)
{
    const auto found = std::ranges::find_if(grid.merged, [&](const Area& a) { return a.row == row && a.column == column; });
    return found == grid.merged.end() ? Area{row, column, 1, 1} : *found;
}

void keep_reading(const Grid& grid, const Extent& extent, FreeReading reading, WorkbookReading& out)
{
    TableRead table{TableKind::provision_map,
                    grid.where(extent.first_row, extent.first_column),
                    grid.where(extent.last_row, extent.last_column),
                    static_cast<int>(reading.provisions.size()),
                    {}};
    out.tables.push_back(std::move(table));
    std::ranges::move(reading.provisions, std::back_inserter(out.map.provisions));
    std::ranges::move(reading.attendance, std::back_inserter(out.map.attendance));
    std::ranges::move(reading.issues, std::back_inserter(out.issues));
}

void read_free_forms(const Grid& grid, std::span<const FoundTable> tables, WorkbookReading& out)
{
    const auto before = out.map.provisions.size();
    for (const auto& table : tables)
        if (table.kind == TableKind::register_) {
            read_ticks_beside(grid, table.heading_row, out);
            read_matrix_beside(grid, table, out);
        }
    auto regions = uncovered(grid, tables);
    if (regions.empty() || other_paper(grid)) return;
    for (auto& region : regions) {
        read_tick_lists(region, out);
        read_name_columns(region, out);
        read_weekday_grids(region, out);
        read_matrices(region, out);
        read_line_lists(region, out);
        read_sentences(region, out);
    }
    settle_ratios(grid, std::span(out.map.provisions).subspan(before), out.issues);
}

}  // namespace provision
