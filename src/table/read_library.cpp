// SPDX-License-Identifier: MPL-2.0
#include "table/map_cells.hpp"
#include "table/read.hpp"
#include "text/kinds.hpp"
#include "text/library.hpp"
#include "text/names.hpp"

// The school's own list of what it may give.

namespace provision {
namespace {

std::string kind_cell(const Row& row)
{
    if (!row.filled(Column::kind)) return {};
    if (const auto kind = kind_of_heading(row.text(Column::kind))) return *kind;
    row.report(Column::kind, "The kind \"" + shortened(row.text(Column::kind)) + "\" is not known.",
               "Use a column heading of the needs audit.");
    return {};
}

std::string area_cell(const Row& row)
{
    const auto typed = row.text(Column::area);
    const auto area = area_of_need(typed);
    return area.empty() ? typed : area;
}

LibraryEntry entry_of(const Row& row)
{
    return {.where = row.where(Column::provision),
            .name = row.text(Column::provision),
            .kind = kind_cell(row),
            .area = area_cell(row),
            .wave = wave_cell(row),
            .given_as = given_as_cell(row),
            .age_range = row.typed(Column::age_range),
            .group = row.typed(Column::ratio),
            .schedule = row.text(Column::schedule),
            .weeks = row.typed(Column::weeks),
            .measure = row.text(Column::measure),
            .evidence = row.text(Column::evidence),
            .description = row.text(Column::description)};
}

}  // namespace

int read_library(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    int rows = 0;
    for (int index = table.heading_row + 1; index < table.end_row; ++index) {
        const Row row(grid, table, index, out.issues);
        if (!row.filled(Column::provision)) continue;
        auto entry = entry_of(row);
        if (find_entry(out.map.library, entry.name))
            row.report(Column::provision, shortened(entry.name) + " stands twice in the library; the first row counts.",
                       "Delete one of the two rows, or rename it.");
        else
            out.map.library.push_back(std::move(entry));
        ++rows;
    }
    return rows;
}

}  // namespace provision
