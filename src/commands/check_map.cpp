// SPDX-License-Identifier: MPL-2.0
#include "commands/check_map.hpp"

#include "commands/input_sheets.hpp"
#include "report/reading_doubts.hpp"
#include "report/reading_lines.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

using Rows = std::vector<std::vector<std::string>>;

const Grid& grid_of(const std::vector<Grid>& grids, const std::string& sheet)
{
    return *std::ranges::find(grids, sheet, &Grid::sheet);
}

std::string hidden_part(const std::vector<Sheet>& sheets, const std::vector<Grid>& grids, const TableRead& table)
{
    if (std::ranges::any_of(sheets, [&](const Sheet& sheet) { return sheet.hidden && sheet.name == table.first.sheet; }))
        return " Its sheet is hidden.";
    const auto inside = [&](int row) { return table.first.row < row && row <= table.last.row; };
    const auto count = static_cast<int>(std::ranges::count_if(grid_of(grids, table.first.sheet).hidden_rows, inside));
    return count == 0 ? "" : " " + counted(count, "row") + " of it " + (count == 1 ? "is" : "are") + " hidden.";
}

void add_tables(const std::vector<Sheet>& sheets, const std::vector<Grid>& grids, const WorkbookReading& reading, Rows& rows)
{
    for (const auto& table : reading.tables)
        rows.push_back({place_of(table),
                        "Read as " + std::string(to_text(table.kind)) + ", " + counted(table.rows, "row") +
                            (table.columns.empty() ? "" : ": " + listed(column_words(table))) + "." +
                            hidden_part(sheets, grids, table),
                        ""});
}

void add_sheets_without_table(const std::vector<Grid>& grids, const WorkbookReading& reading, Rows& rows)
{
    for (const auto& grid : grids) {
        if (std::ranges::any_of(reading.tables, [&](const TableRead& table) { return table.first.sheet == grid.sheet; }))
            continue;
        const auto why =
            grid.cells.empty() ? "The sheet is empty." : "No table was found on this sheet, so nothing of it was read.";
        rows.push_back({grid.sheet, why,
                        grid.cells.empty()
                            ? ""
                            : "Nothing, if it is none; else give its columns headings such as Provision, Staff and Time."});
    }
}

void add_issues(const std::vector<Issue>& issues, Rows& rows)
{
    for (const auto& issue : issues) rows.push_back({to_text(issue.where), issue.what, issue.remedy});
}

// Nothing changes unless somebody ticks it, or a script asks for it.
void offer_formulas(const WorkbookReading& reading, bool ticked, Preview& preview)
{
    const auto count = static_cast<int>(reading.overwritten.size());
    if (count == 0) return;
    preview.choices = {{"Put back formulas that were typed over", count, ticked}};
    preview.choice_of_row.assign(preview.rows.size(), -1);
    preview.go_ahead = "Go on";
}

Outcome put_back(Ports& ports, const WorkbookReading& reading)
{
    if (const auto closed = ports.workbook.why_closed()) return {false, *closed};
    CellEdits edits;
    for (const auto& found : reading.overwritten) edits.formulas.push_back({found.cell, found.like});
    ports.workbook.write(edits, "Put formulas back");
    const auto count = static_cast<int>(edits.formulas.size());
    return {true, counted(count, "formula") + (count == 1 ? " was" : " were") + " put back; Undo brings the typed " +
                      (count == 1 ? "value" : "values") + " back."};
}

std::string sentence_of(const WorkbookReading& reading, const ReadingDoubts& doubts)
{
    const auto doubtful = doubts_sentence(doubts);
    const std::string no_map = reading.has(TableKind::provision_map) ? ""
                               : blank_map(reading)                  ? "The provision map has no rows yet. "
                                                                     : "No provision map was found. ";
    return no_map + "Read " + read_totals(reading) +
           (doubtful.empty() ? "; every cell under a known heading was understood." : "; " + doubtful);
}

}  // namespace

Outcome check_map(Ports& ports, const Arguments& arguments)
{
    const auto sheets = ports.workbook.sheets();
    if (const auto unknown = unknown_sheets(sheets, arguments); !unknown.empty())
        return {false, "The workbook has no sheet " + unknown + ". Give the names as they stand on the tabs."};
    const auto grids = read_sheets(ports, sheets, arguments);
    auto reading = read_workbook(grids, day_of_terms(arguments));
    report_stand_ins(sheets, arguments, reading);
    if (reading.tables.empty()) return {false, no_map(reading, "Check map")};

    std::vector<std::string> tabs;
    for (const auto& sheet : sheets) tabs.push_back(sheet.name);
    const auto doubts = reading_doubts(reading, tabs);
    Preview preview{.title = "Check map",
                    .summary = sentence_of(reading, doubts),
                    .headings = {"Where", "What was read", "What to do"},
                    .go_ahead = {}};
    add_tables(sheets, grids, reading, preview.rows);
    add_sheets_without_table(grids, reading, preview.rows);
    for (const auto* issues : {&doubts.cells, &doubts.headings, &doubts.notes}) add_issues(*issues, preview.rows);

    if (const auto* first = doubts.first()) ports.workbook.show(first->where);
    offer_formulas(reading, arguments.put_back, preview);
    ports.progress.rest();
    const auto chosen = ports.prompt.review(preview);
    if (!chosen || chosen->empty() || !chosen->front()) return {true, preview.summary};
    return put_back(ports, reading);
}

}  // namespace provision
