// SPDX-License-Identifier: MPL-2.0
#include "report/import_edits.hpp"

#include <algorithm>
#include <map>

namespace provision {
namespace {

constexpr std::string_view kNotInFile = "not in the file of ";

int last_row(const PupilList& registered, std::size_t table)
{
    int last = registered.tables[table].first.row;
    for (const auto& row : registered.pupils)
        if (row.table == table) last = std::max(last, row.pupil.where.row);
    return last;
}

bool filled(const Grid& grid, const Area& area)
{
    for (int row = area.row; row < std::min(area.row + area.rows, grid.rows()); ++row)
        for (int column = area.column; column < std::min(area.column + area.columns, grid.columns); ++column)
            if (!grid.at(row, column).blank()) return true;
    return false;
}

// The rows of new pupils in the table's own columns; what stands between these stays blank.
AddedRows rows_of(const TableRead& table, std::span<const NewPupil* const> pupils, int row)
{
    const auto [left, right] = std::ranges::minmax(table.columns, {}, &ColumnRead::column);
    const int columns = right.column - left.column + 1;
    AddedRows added{.sheet = table.first.sheet,
                    .block = {{row, left.column, static_cast<int>(pupils.size()), columns}, {}},
                    .text_columns = {}};
    added.block.cells.resize(pupils.size() * static_cast<std::size_t>(columns));
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const int column = table.columns[at].column - left.column;
        bool text = true;
        for (std::size_t i = 0; i < pupils.size(); ++i) {
            const auto& value = pupils[i]->values[at];
            added.block.cells[i * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)] = value;
            text = text && !value.numeric();
        }
        if (text) added.text_columns.push_back(column);
    }
    return added;
}

void add_fresh(const ImportPlan& plan, const PupilList& registered, std::span<const Grid> grids, CellEdits& edits)
{
    std::map<std::size_t, std::vector<const NewPupil*>> by_table;
    for (const auto& fresh : plan.fresh) by_table[fresh.table].push_back(&fresh);
    for (const auto& [place, pupils] : by_table) {
        const auto& table = registered.tables[place];
        auto added = rows_of(table, pupils, last_row(registered, place) + 1);
        const auto grid = std::ranges::find(grids, added.sheet, &Grid::sheet);
        added.insert = grid != grids.end() && filled(*grid, added.block.area);
        edits.added.push_back(std::move(added));
    }
    std::ranges::stable_sort(edits.added, std::greater{}, [](const AddedRows& rows) { return rows.block.area.row; });
}

}  // namespace

std::string gone_note(const std::string& before, const Date& today)
{
    if (before.find(kNotInFile) != std::string::npos) return before;
    return before + (before.empty() ? "" : "; ") + std::string(kNotInFile) + to_text(today);
}

CellEdits import_edits(const ImportPlan& plan, const PupilList& registered, std::span<const Grid> grids, const Date& today)
{
    CellEdits edits;
    for (const auto& change : plan.changed) edits.cells.push_back({change.where, change.after});
    for (const auto& gone : plan.gone)
        if (const auto note = gone_note(gone.before, today); gone.note && note != gone.before)
            edits.cells.push_back({*gone.note, Cell::of(note)});
    add_fresh(plan, registered, grids, edits);
    return edits;
}

CellEdits new_register_edits(const ImportPlan& plan, const TableRead& table)
{
    NewPupil headings;
    for (const auto& column : table.columns) headings.values.push_back(Cell::of(column.means));
    std::vector<const NewPupil*> rows = {&headings};
    for (const auto& pupil : plan.fresh) rows.push_back(&pupil);
    auto added = rows_of(table, rows, 0);
    added.headed = true;
    return {.new_sheets = {table.first.sheet}, .cells = {}, .added = {std::move(added)}};
}

ImportPlan chosen_parts(ImportPlan plan, const ImportParts& parts)
{
    if (!parts.fresh) plan.fresh.clear();
    if (!parts.changed) plan.changed.clear();
    if (!parts.gone) plan.gone.clear();
    return plan;
}

}  // namespace provision
