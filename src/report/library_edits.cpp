// SPDX-License-Identifier: MPL-2.0
#include "report/library_edits.hpp"

#include "report/edited_grid.hpp"
#include "table/cells.hpp"
#include "text/library.hpp"
#include "text/names.hpp"
#include "text/ratio.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

constexpr std::array<std::string_view, 12> kHeadings{"Provision", "Kind",    "Area",     "Wave",     "Age range", "Group size",
                                                     "Weeks",     "Measure", "Evidence", "Given as", "Schedule",  "Description"};

const TableRead* table_of(const Provision& provision, const WorkbookReading& reading)
{
    const auto found = std::ranges::find_if(reading.tables, [&](const TableRead& table) {
        return table.kind == TableKind::provision_map && table.first.sheet == provision.where.sheet &&
               table.first.row < provision.where.row && provision.where.row <= table.last.row &&
               table.first.column <= provision.where.column && provision.where.column <= table.last.column;
    });
    return found == reading.tables.end() ? nullptr : &*found;
}

// The cell of the provision's row under one of our headings, as a person sees it; a ratio of which Calc made a time is one again.
std::string typed_under(std::string_view heading, const Provision& provision, const WorkbookReading& reading, const Grid& grid)
{
    const auto* table = table_of(provision, reading);
    if (!table) return {};
    const auto column = std::ranges::find(table->columns, heading, &ColumnRead::means);
    if (column == table->columns.end()) return {};
    const auto& cell = cell_at(grid, provision.where.row, column->column);
    return cell.type == Cell::Type::time ? typed_as_time(cell.number) : one_line(text_of(cell));
}

std::string size_of(const Provision& provision)
{
    if (!provision.ratio) return {};
    return plain_number(provision.ratio->pupils) + ":" + plain_number(provision.ratio->adults);
}

Cell value_under(std::string_view heading, const LibraryEntry& entry)
{
    if (heading == "Provision") return Cell::of(entry.name);
    if (heading == "Kind") return Cell::of(entry.kind);
    if (heading == "Area") return Cell::of(entry.area);
    if (heading == "Wave") return entry.wave ? Cell::of(*entry.wave) : Cell{};
    if (heading == "Age range") return Cell::of(entry.age_range);
    if (heading == "Group size") return Cell::of(entry.group);
    if (heading == "Weeks") return number_or_text(entry.weeks);
    if (heading == "Measure") return Cell::of(entry.measure);
    if (heading == "Evidence") return Cell::of(entry.evidence);
    if (heading == "Given as" && entry.given_as != GivenAs::taught) return Cell::of(std::string(to_text(entry.given_as)));
    if (heading == "Schedule") return Cell::of(entry.schedule);
    return heading == "Description" ? Cell::of(entry.description) : Cell{};
}

// Which columns of a block get the number format of text: Calc would make a time of `4:1`.
std::vector<int> text_columns(const Block& block)
{
    std::vector<int> columns;
    for (int column = 0; column < block.area.columns; ++column) {
        const auto& last = block.cells[block.cells.size() - static_cast<std::size_t>(block.area.columns - column)];
        if (last.is_text()) columns.push_back(column);
    }
    return columns;
}

}  // namespace

LibraryEntry entry_of(const Provision& provision, const WorkbookReading& reading, const Grid& grid)
{
    const auto typed = [&](std::string_view heading) { return typed_under(heading, provision, reading, grid); };
    const auto size = typed("Ratio");
    return {.name = provision.name,
            .kind = provision.kind_told ? provision.kind : std::string{},
            .area = provision.area,
            .wave = provision.wave,
            .given_as = provision.given_as,
            .age_range = provision.years ? to_text(*provision.years) : std::string{},
            .group = size.empty() ? size_of(provision) : size,
            .schedule = one_line(provision.schedule.typed),
            .weeks = one_line(provision.weeks),
            .measure = typed("Measure")};
}

CellEdits add_to_library_edits(const LibraryEntry& entry, const TableRead& library, const Grid& grid)
{
    const auto [left, right] = std::ranges::minmax(library.columns, {}, &ColumnRead::column);
    AddedRows row{.sheet = library.first.sheet,
                  .block = {{library.last.row + 1, left.column, 1, right.column - left.column + 1}, {}},
                  .text_columns = {}};
    row.block.cells.resize(static_cast<std::size_t>(row.block.area.columns));
    for (const auto& column : library.columns)
        row.block.cells[static_cast<std::size_t>(column.column - left.column)] = value_under(column.means, entry);
    for (int column = left.column; column <= right.column; ++column)
        row.insert = row.insert || !cell_at(grid, row.block.area.row, column).blank();
    row.text_columns = text_columns(row.block);
    return {.new_sheets = {}, .cells = {}, .added = {std::move(row)}};
}

CellEdits new_library_edits(const LibraryEntry& entry, const std::optional<std::string>& blank_sheet)
{
    AddedRows rows{.sheet = blank_sheet.value_or(std::string(kLibrarySheet)),
                   .block = {{0, 0, 2, static_cast<int>(kHeadings.size())}, {}},
                   .headed = !blank_sheet,
                   .text_columns = {}};
    for (const auto heading : kHeadings) rows.block.cells.push_back(Cell::of(std::string(heading)));
    for (const auto heading : kHeadings) rows.block.cells.push_back(value_under(heading, entry));
    rows.text_columns = text_columns(rows.block);
    CellEdits edits;
    if (!blank_sheet) edits.new_sheets.push_back(rows.sheet);
    edits.added.push_back(std::move(rows));
    return edits;
}

}  // namespace provision
