// SPDX-License-Identifier: MPL-2.0
#include "table/read.hpp"

#include "table/cells.hpp"
#include "table/forms/free_forms.hpp"
#include "table/read_forms.hpp"
#include "table/settle_years.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <numeric>

namespace provision {
namespace {

using RowsReader = int (*)(const Grid&, const FoundTable&, WorkbookReading&);

RowsReader reader_of(TableKind kind)
{
    switch (kind) {
    case TableKind::provision_map: return &read_provision_map;
    case TableKind::register_: return &read_register;
    case TableKind::needs: return &read_needs;
    case TableKind::groups: return &read_groups;
    case TableKind::rates: return &read_rates;
    case TableKind::resources: return &read_resources;
    case TableKind::sessions: return &read_sessions;
    case TableKind::reviews: return &read_reviews;
    case TableKind::calendar: return &read_calendar;
    case TableKind::settings: return &read_settings;
    case TableKind::headings: break;
    }
    return nullptr;
}

void report_unknown_headings(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    for (const auto& where : table.unknown_headings)
        issues.push_back(
            {where, "heading-unknown",
             "The heading \"" + folded(grid.at(where.row, where.column).text) + "\" is not known; its column was not read.",
             "Rename the heading if the column matters for the analysis."});
}

void report_repeated_headings(const FoundTable& table, std::vector<Issue>& issues)
{
    for (const auto& where : table.repeated_headings) {
        const auto column = std::ranges::find(table.columns, where.column, &FoundColumn::column);
        issues.push_back({where,
                          {},
                          "The heading \"" + folded(column->heading) + "\" means the same as \"" +
                              folded(table.found(column->means)->heading) + "\"; only the first column was read.",
                          "Join the two columns, or rename the one that means something else."});
    }
}

// A formula that is an error has no value to read; the person must mend it.
void report_errors(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    for (int row = table.heading_row + 1; row < table.end_row; ++row)
        for (const auto& column : table.columns)
            if (grid.at(row, column.column).type == Cell::Type::error)
                issues.push_back({grid.where(row, column.column), "damaged-cell",
                                  "The formula under \"" + folded(column.heading) + "\" is an error, so the cell was not read.",
                                  "Mend the formula or type the value.",
                                  "error|" + heading_key(column.heading) + "|" + named_by_row(grid, table, row)});
}

int last_filled_row(const Grid& grid, const FoundTable& table)
{
    for (int row = table.end_row - 1; row > table.heading_row; --row)
        for (const auto& column : table.columns)
            if (!grid.at(row, column.column).blank()) return row;
    return table.heading_row;
}

ColumnRead column_read(const Grid& grid, TableKind kind, const FoundColumn& column)
{
    auto means = canonical_heading(kind, column.means);
    if (column.means == Column::known) means = canonical_heading(kind, heading_key(column.heading));
    if (column.means == Column::kind_of_provision) means = column.kind;
    return {grid.where(0, column.column).column, std::string(means), one_line(column.heading)};
}

void read_table(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    report_unknown_headings(grid, table, out.issues);
    report_repeated_headings(table, out.issues);
    report_errors(grid, table, out.issues);
    const auto before = out.map.provisions.size();
    const int rows = reader_of(table.kind)(grid, table, out);
    name_headed_pupil(table, before, out);
    TableRead read{table.kind,
                   grid.where(table.heading_row, table.columns.front().column),
                   grid.where(last_filled_row(grid, table), table.columns.back().column),
                   rows,
                   {},
                   {}};
    for (const auto& column : table.columns) {
        read.headings.push_back(folded(column.heading));
        read.columns.push_back(column_read(grid, table.kind, column));
    }
    out.tables.push_back(std::move(read));
}

}  // namespace

bool WorkbookReading::has(TableKind kind) const
{
    return rows(kind) > 0;
}

int WorkbookReading::rows(TableKind kind) const
{
    return std::accumulate(tables.begin(), tables.end(), 0,
                           [&](int sum, const TableRead& table) { return sum + (table.kind == kind ? table.rows : 0); });
}

WorkbookReading read_workbook(std::span<const Grid> sheets, std::optional<Date> /*today*/)
{
    WorkbookReading out;
    for (const auto& grid : sheets) {
        const auto tables = find_tables(grid);
        for (const auto& table : tables) read_table(grid, table, out);
        read_free_forms(grid, tables, out);
    }
    settle_forms(out);
    settle_years(out);
    return out;
}

}  // namespace provision
