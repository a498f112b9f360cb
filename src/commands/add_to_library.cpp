// SPDX-License-Identifier: MPL-2.0
#include "commands/add_to_library.hpp"

#include "commands/input_sheets.hpp"
#include "report/library_edits.hpp"
#include "text/library.hpp"

#include <algorithm>

namespace provision {
namespace {

constexpr std::string_view kTitle = "Add to my library";

Outcome no_row(const std::optional<Where>& cursor)
{
    const auto here = cursor ? to_text(*cursor) + " is in no row of a map that names a provision." : "no cell is chosen.";
    return {false, "Nothing was added: " + here + " Put the cursor into such a row and run " + std::string(kTitle) + " again."};
}

// The provision of the cursor's row; of several, as in a matrix, the one in the cursor's cell.
const Provision* provision_at(const WorkbookReading& reading, const Where& cursor)
{
    std::vector<const Provision*> in_row;
    for (const auto& provision : reading.map.provisions) {
        if (provision.where == cursor) return &provision;
        if (provision.where.sheet == cursor.sheet && provision.where.row == cursor.row) in_row.push_back(&provision);
    }
    return in_row.size() == 1 ? in_row.front() : nullptr;
}

// The one on the sheet Library before any other.
const TableRead* library_in(const WorkbookReading& reading)
{
    const TableRead* found = nullptr;
    for (const auto& table : reading.tables)
        if (table.kind == TableKind::library && (!found || same_sheet(table.first.sheet, kLibrarySheet))) found = &table;
    return found;
}

const Grid& grid_named(const std::vector<Grid>& grids, const std::string& sheet)
{
    return *std::ranges::find(grids, sheet, &Grid::sheet);
}

Outcome told(Ports& ports, std::string sentence)
{
    ports.prompt.tell(sentence);
    return {true, std::move(sentence)};
}

std::string left_empty(const LibraryEntry& entry)
{
    std::vector<std::string> empty;
    const auto look = [&](const char* heading, bool blank) {
        if (blank) empty.emplace_back(heading);
    };
    look("Kind", entry.kind.empty());
    look("Area", entry.area.empty());
    look("Wave", !entry.wave);
    look("Age range", entry.age_range.empty());
    look("Group size", entry.group.empty());
    look("Weeks", entry.weeks.empty());
    look("Measure", entry.measure.empty());
    look("Evidence", true);
    return " Left empty, for you to fill in: " + listed(empty) + ".";
}

// A sheet called Library that holds something else stays as it is.
std::optional<CellEdits> edits_for(const LibraryEntry& entry, const WorkbookReading& reading, const std::vector<Grid>& grids)
{
    if (const auto* library = library_in(reading))
        return add_to_library_edits(entry, *library, grid_named(grids, library->first.sheet));
    const auto there = std::ranges::find_if(grids, [](const Grid& grid) { return same_sheet(grid.sheet, kLibrarySheet); });
    if (there == grids.end()) return new_library_edits(entry, {});
    if (!std::ranges::all_of(there->cells, &Cell::blank)) return {};
    return new_library_edits(entry, there->sheet);
}

Outcome add(Ports& ports, const LibraryEntry& entry, const WorkbookReading& reading, const std::vector<Grid>& grids)
{
    if (const auto* known = find_entry(reading.map.library, entry.name))
        return told(ports, known->name + " is in your library already (" + to_text(known->where) + "); nothing was changed.");
    const auto edits = edits_for(entry, reading, grids);
    if (!edits)
        return {false, "The sheet Library holds something else than a library, so it was left alone. Rename it, or give it a "
                       "heading row with Provision, Kind, Age range and Evidence, and run " +
                           std::string(kTitle) + " again."};
    ports.workbook.write(*edits, std::string(kTitle));
    const auto& row = edits->added.front().block.area;
    return told(ports, entry.name + " stands in row " + std::to_string(row.row + row.rows) + " of the sheet " +
                           edits->added.front().sheet + " now." + left_empty(entry));
}

}  // namespace

Outcome add_to_library(Ports& ports, const Arguments& arguments)
{
    if (const auto closed = ports.workbook.why_closed()) return {false, *closed};
    const auto cell = ports.formulas.at_cursor();
    if (!cell) return no_row({});
    const auto grids = read_sheets(ports, ports.workbook.sheets(), arguments);
    const auto reading = read_workbook(grids);
    ports.progress.rest();
    const auto* provision = provision_at(reading, cell->where);
    if (!provision) return no_row(cell->where);
    return add(ports, entry_of(*provision, reading, grid_named(grids, cell->where.sheet)), reading, grids);
}

}  // namespace provision
