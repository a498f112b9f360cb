// SPDX-License-Identifier: MPL-2.0
#include "table/read.hpp"

#include "table/audit_columns.hpp"
#include "table/cells.hpp"
#include "table/forms/free_forms.hpp"
#include "table/forms/free_lines.hpp"
#include "table/merged_cells.hpp"
#include "table/nearest_headings.hpp"
#include "table/own_headings.hpp"
#include "table/read_forms.hpp"
#include "table/regions.hpp"
#include "table/settings_sheet.hpp"
#include "table/settle_kinds.hpp"
#include "table/settle_pay.hpp"
#include "table/settle_pupils.hpp"
#include "table/settle_years.hpp"
#include "table/table_doubts.hpp"
#include "table/term_sheets.hpp"
#include "table/titles.hpp"
#include "text/names.hpp"
#include "text/stated_cost.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace provision {
namespace {

using RowsReader = int (*)(const Grid&, const FoundTable&, WorkbookReading&);

int read_headings(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    OwnHeadings own;  // in force already: they are read before anything else
    return read_own_headings(grid, table, own, out.issues);
}

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
    case TableKind::headings: return &read_headings;
    case TableKind::library: return &read_library;
    }
    return nullptr;
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
    if (column.means == Column::term && heading_key(column.heading).find("day") != std::string::npos) means = "Days";
    return {grid.where(0, column.column).column, std::string(means), one_line(column.heading)};
}

void read_table(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    report_table(grid, table, out);
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

// A part of a sheet that is read apart, and the tables that were found in it.
struct Part {
    Grid grid;
    std::vector<FoundTable> tables;
    WorkbookReading free;  ///< what stands outside of them
};

void report_far(const Grid& sheet, std::vector<Issue>& issues)
{
    if (sheet.far.empty()) return;
    const auto& first = sheet.far.front();
    const auto others = sheet.far.size() - 1;
    issues.push_back({{sheet.sheet, first.row, first.column},
                      {},
                      "What stands here" +
                          (others == 0 ? std::string() : " and in " + counted(static_cast<int>(others), "other place")) +
                          " is so far from the rest of the sheet that it was not read.",
                      "Delete it if a hand slipped, or move it to the rest."});
}

// What the school's own library says of a heading goes before our words; the library may stand on a later sheet.
void settle_audits(std::vector<Part>& parts)
{
    WorkbookReading own;  // what is wrong with it is told where the table is read
    for (const auto& part : parts)
        for (const auto& table : part.tables)
            if (table.kind == TableKind::library) read_library(part.grid, table, own);
    if (own.map.library.empty()) return;
    for (auto& part : parts)
        for (auto& table : part.tables) settle_audit(part.grid, table, own.map.library);
}

std::vector<Part> parts_of(std::span<const Grid> sheets, const std::optional<Date>& today, WorkbookReading& out)
{
    auto& issues = out.issues;
    const auto own = own_headings(sheets);
    out.map.settings = settings_of(sheets, own);
    auto usage = usage_of(out.map.settings);
    usage.today = today;
    std::vector<Part> parts;
    for (const auto& sheet : sheets) {
        report_far(sheet, issues);
        for (auto& region : regions(sheet, own)) {
            region.usage = usage;
            auto tables = find_tables(region, own);
            for (const auto& table : tables) {
                spread_merged(region, table, issues);
                report_hidden_rows(region, table, issues);
            }
            WorkbookReading free;
            read_free_forms(region, tables, free);
            read_again_in(usage.units, free.map.provisions);
            parts.push_back({std::move(region), std::move(tables), std::move(free)});
        }
    }
    settle_audits(parts);
    return parts;
}

std::vector<SchoolDates> calendar_of(const std::vector<Part>& parts)
{
    WorkbookReading dates;  // what is wrong with them is told where the table is read
    for (const auto& part : parts)
        for (const auto& table : part.tables)
            if (table.kind == TableKind::calendar) read_calendar(part.grid, table, dates);
    return dates.map.calendar;
}

bool is_map(const FoundTable& table)
{
    return table.kind == TableKind::provision_map;
}

// Which of all the maps are those of today, table by table and then what stands free, part by part.
TermChoice terms_of_maps(const std::vector<Part>& parts, const Date& today, WorkbookReading& out)
{
    std::vector<FoundMap> maps;
    for (const auto& part : parts) {
        for (const auto& table : part.tables)
            if (is_map(table))
                maps.push_back({part.grid.where(table.heading_row, table.columns.front().column), table.titles,
                                years_of_titles(part.grid, table)});
        if (!part.free.tables.empty()) maps.push_back({part.free.tables.front().first, {}, years_in(part.grid.sheet)});
    }
    auto choice = maps_of_today(maps, calendar_of(parts), today, out.map.settings.terms_a_year);
    out.issues.insert(out.issues.end(), choice.issues.begin(), choice.issues.end());
    return choice;
}

// Tells the maps, in the order in which they are read, whether they are of today, and their provisions for which term they are.
class MapsInTurn {
public:
    explicit MapsInTurn(TermChoice choice) : choice_(std::move(choice)) {}

    bool of_today() { return choice_.current.empty() || choice_.current.at(next_); }
    /// Marks the provisions from `first` on, which the map gave, and goes on to the next map.
    void done(std::vector<Provision>& provisions, std::size_t first)
    {
        if (choice_.current.empty()) return;
        if (const auto& days = choice_.days.at(next_++))
            for (auto at = first; at < provisions.size(); ++at) {
                provisions[at].map_from = days->first;
                provisions[at].map_to = days->last;
            }
    }

private:
    TermChoice choice_;
    std::size_t next_ = 0;
};

// The registers and audits that are another term's or another year's: their pupils would be counted twice.
std::set<const FoundTable*> lists_of_other_terms(const std::vector<Part>& parts, const Date& today, WorkbookReading& out)
{
    std::set<const FoundTable*> others;
    for (const auto kind : {TableKind::register_, TableKind::needs}) {
        std::vector<FoundMap> lists;
        std::vector<const FoundTable*> tables;
        for (const auto& part : parts)
            for (const auto& table : part.tables) {
                if (table.kind != kind) continue;
                tables.push_back(&table);
                lists.push_back({part.grid.where(table.heading_row, table.columns.front().column), table.titles,
                                 years_of_titles(part.grid, table)});
            }
        const auto choice = lists_of_today(lists, calendar_of(parts), today, out.map.settings.terms_a_year);
        out.issues.insert(out.issues.end(), choice.issues.begin(), choice.issues.end());
        for (std::size_t at = 0; at < tables.size(); ++at)
            if (!choice.current[at]) others.insert(tables[at]);
    }
    return others;
}

void append(WorkbookReading& from, WorkbookReading& to)
{
    std::ranges::move(from.map.provisions, std::back_inserter(to.map.provisions));
    std::ranges::move(from.map.attendance, std::back_inserter(to.map.attendance));
    std::ranges::move(from.tables, std::back_inserter(to.tables));
    std::ranges::move(from.issues, std::back_inserter(to.issues));
}

}  // namespace

bool TableRead::asks_for(Column means) const
{
    const auto ours = canonical_heading(kind, means);
    return !ours.empty() && std::ranges::any_of(columns, [&](const ColumnRead& column) { return column.means == ours; });
}

bool TableRead::contains(const Where& cell) const
{
    return cell.sheet == first.sheet && first.row <= cell.row && cell.row <= last.row && first.column <= cell.column &&
           cell.column <= last.column;
}

const TableRead* WorkbookReading::table_of(const Where& cell) const
{
    const auto found = std::ranges::find_if(tables, [&](const TableRead& table) { return table.contains(cell); });
    return found == tables.end() ? nullptr : &*found;
}

bool WorkbookReading::has(TableKind kind) const
{
    return rows(kind) > 0;
}

int WorkbookReading::rows(TableKind kind) const
{
    return std::accumulate(tables.begin(), tables.end(), 0,
                           [&](int sum, const TableRead& table) { return sum + (table.kind == kind ? table.rows : 0); });
}

WorkbookReading read_workbook(std::span<const Grid> sheets, std::optional<Date> today)
{
    WorkbookReading out;
    auto parts = parts_of(sheets, today, out);
    MapsInTurn maps(today ? terms_of_maps(parts, *today, out) : TermChoice{});
    const auto others = today ? lists_of_other_terms(parts, *today, out) : std::set<const FoundTable*>{};
    WorkbookReading past;
    for (auto& part : parts) {
        for (const auto& table : part.tables) {
            if (others.contains(&table)) continue;
            auto& into = !is_map(table) || maps.of_today() ? out : past;
            const auto first = into.map.provisions.size();
            read_table(part.grid, table, into);
            if (is_map(table)) maps.done(into.map.provisions, first);
        }
        if (part.free.tables.empty()) {
            append(part.free, out);
            continue;
        }
        auto& into = maps.of_today() ? out : past;
        const auto first = into.map.provisions.size();
        append(part.free, into);
        maps.done(into.map.provisions, first);
    }
    out.history = std::move(past.map);
    out.history_tables = std::move(past.tables);
    settle_forms(out);
    settle_pupils(out);
    settle_years(out);
    settle_kinds(out);
    settle_pay(out.map);
    if (!out.has(TableKind::provision_map) && out.history.provisions.empty()) out.nearest = nearest_headings(sheets, out.tables);
    return out;
}

}  // namespace provision
