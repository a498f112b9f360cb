// SPDX-License-Identifier: MPL-2.0
#include "table/find_tables.hpp"

#include "table/audit_columns.hpp"
#include "table/cells.hpp"
#include "table/forms/matrix_shape.hpp"
#include "table/forms/tick_list.hpp"
#include "table/heading_row.hpp"
#include "table/ratio_order.hpp"
#include "table/settle_cells.hpp"
#include "table/settle_columns.hpp"
#include "table/settle_days.hpp"
#include "text/foot_lines.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

int filled_columns(const Grid& grid, const FoundTable& table, int row)
{
    return static_cast<int>(
        std::ranges::count_if(table.columns, [&](const FoundColumn& c) { return !grid.at(row, c.column).blank(); }));
}

bool all_labels(const FoundTable& table)
{
    return std::ranges::all_of(table.columns, [](const FoundColumn& c) { return trimmed(c.heading).ends_with(':'); });
}

// `Name: ...  S.A.:` at the head of a form reads like headings, but no row below fills two of its columns.
bool form_head(const Grid& grid, const FoundTable& table)
{
    bool any_row = false;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const int count = filled_columns(grid, table, row);
        if (count >= 2) return false;
        any_row = any_row || count > 0;
    }
    return all_labels(table) ||
           (any_row && table.columns.size() >= 2 && table.kind == TableKind::register_ && table.end_row < grid.rows());
}

bool blank_row(const Grid& grid, int row)
{
    return filled_cells(grid, row) == 0;
}

// Between two tables a line is the title of the lower one when it says so (`KEY STAGE ONE`) or stands apart by a blank row.
bool title_between(const Grid& grid, int row, int first_row)
{
    const auto lone = lone_cell(grid, row);
    if (!lone || !grid.at(row, *lone).is_text()) return false;
    const auto& text = grid.at(row, *lone).text;
    return read_years(text) || read_wave(text) || (years_in(text) && !pupils_by_status(text)) ||
           (row > first_row && blank_row(grid, row - 1) && !blank_row(grid, row + 1) && !pupils_by_status(text));
}

// What stands behind a label such as `Class:` in a cell of its own, as on a form; empty when nothing does.
std::string value_beside(const Grid& grid, int row, int label)
{
    for (int column = label + 1; column < grid.columns; ++column) {
        const auto& cell = grid.at(row, column);
        if (cell.is_text()) return cell.text.ends_with(':') ? std::string{} : cell.text;
        if (cell.type == Cell::Type::number) return plain_number(cell.number);
    }
    return {};
}

void add_title(const Grid& grid, FoundTable& table, int row)
{
    if (head_row(grid, row)) {
        for (const auto& field : read_head(grid, row, row + 1)) table.titles.push_back(field.label + ": " + text_of(field.value));
        return;
    }
    for (int column = 0; column < grid.columns; ++column) {
        const auto& cell = grid.at(row, column);
        if (!cell.is_text()) continue;
        const bool label = trimmed(cell.text).ends_with(':');
        table.titles.push_back(label ? cell.text + " " + value_beside(grid, row, column) : cell.text);
    }
}

// Above the first table everything is title; answers the first row that belongs to the table.
int take_titles(const Grid& grid, FoundTable& table, int first_row)
{
    int top = table.top_row;
    for (int row = table.top_row - 1; row >= first_row; --row) {
        if (blank_row(grid, row)) continue;
        if (first_row > 0 && !title_between(grid, row, first_row) && !head_row(grid, row)) break;
        add_title(grid, table, row);
        top = row;
    }
    table.head = read_head(grid, top, table.top_row);
    return top;
}

std::vector<FoundTable> headed_tables(const Grid& grid, const OwnHeadings& own)
{
    HeadingRows headings(grid, own);
    std::vector<FoundTable> tables;
    for (int row = 0; row < grid.rows(); ++row) {
        auto table = headings.table_headed(row, tables.empty() ? nullptr : &tables.back());
        if (!table) continue;
        while (!tables.empty() && tables.back().heading_row >= table->top_row) tables.pop_back();  // the upper ones of its rows
        tables.push_back(std::move(*table));
    }
    return tables;
}

// Plans of any kind list their actions; those of a map are told by what stands over them, or by the sheet's name.
bool actions_of_another_plan(const Grid& grid, const FoundTable& table)
{
    constexpr std::array<std::string_view, 16> kOurs{"premium",
                                                     "pp",
                                                     "sen",
                                                     "send",
                                                     "provision",
                                                     "intervention",
                                                     "interventions",
                                                     "catch-up",
                                                     "catch up",
                                                     "recovery",
                                                     "targeted support",
                                                     "inclusion",
                                                     "tutoring",
                                                     "wave",
                                                     "disadvantaged",
                                                     "additional support"};
    const auto* named = table.found(Column::provision);
    if (table.kind != TableKind::provision_map || !named || !heading_key(named->heading).starts_with("action")) return false;
    if (table.found(Column::ratio) || table.found(Column::schedule) || table.found(Column::sessions)) return false;
    const auto ours = [&](std::string_view text) {
        const auto key = folded(text);
        return std::ranges::any_of(kOurs, [&](std::string_view word) { return has_phrase(key, word); });
    };
    for (int row = 0; row < table.heading_row; ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (grid.at(row, column).is_text() && ours(grid.at(row, column).text)) return false;
    return !ours(grid.sheet);
}

// `Name | Class | Lego therapy | ELSA` says of its pupils no more than who is in what.
bool ticks_only(const Grid& grid, const FoundTable& table)
{
    constexpr std::array kMore{Column::status, Column::primary_need, Column::upn, Column::plan_hours};
    if (table.kind != TableKind::register_ || table.unknown_headings.size() < 2) return false;
    const auto more = [&](Column means) { return table.found(means) != nullptr; };
    const auto numbered = std::ranges::count_if(table.unknown_headings, [&](const Where& where) {
        return numbered_provision(grid.at(where.row - grid.top, where.column - grid.left).text);
    });
    return std::ranges::none_of(kMore, more) && (numbered > 1 || heads_tick_list(grid, table.heading_row));
}

// The headings of what is ticked beside a register's own columns are known as interventions.
void leave_ticks(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::register_ || table.unknown_headings.size() < 2) return;
    const auto ticked = ticked_columns(grid, table.heading_row);
    std::erase_if(table.unknown_headings,
                  [&](const Where& where) { return std::ranges::find(ticked, where.column - grid.left) != ticked.end(); });
}

// So are those of what each pupil has, `Intervention 1 | Time` or `Wave 2`, with what stands beside it.
void leave_matrix(const Grid& grid, FoundTable& table)
{
    if (table.kind != TableKind::register_ || table.unknown_headings.size() < 2) return;
    const auto shape = matrix_of_pupils(Region(grid, table.heading_row, table.end_row), table.heading_row);
    if (!shape) return;
    std::erase_if(table.unknown_headings, [&](const Where& where) {
        const int column = where.column - grid.left;
        return std::ranges::any_of(shape->across, [&](const MatrixColumn& head) {
            return head.column == column || std::ranges::find(head.beside, column) != head.beside.end();
        });
    });
}

bool same_headings(const FoundTable& one, const FoundTable& other)
{
    return one.kind == other.kind &&
           std::ranges::equal(one.columns, other.columns, [](const FoundColumn& a, const FoundColumn& b) {
               return a.column == b.column && heading_key(a.heading) == heading_key(b.heading);
           });
}

}  // namespace

const FoundColumn* FoundTable::found(Column means) const
{
    const auto it = std::ranges::find(columns, means, &FoundColumn::means);
    return it == columns.end() ? nullptr : &*it;
}

std::optional<int> FoundTable::column(Column means) const
{
    const auto* column = found(means);
    if (!column) return {};
    return column->column;
}

std::vector<int> FoundTable::all(Column means) const
{
    std::vector<int> found;
    for (const auto& column : columns)
        if (column.means == means) found.push_back(column.column);
    return found;
}

std::string FoundTable::headed(Column means) const
{
    std::string all;
    for (const auto& field : head) {
        const auto text = field.means == means ? text_of(field.value) : std::string{};
        if (!all.empty() && !text.empty()) all += '\n';
        all += text;
    }
    return all;
}

std::optional<int> lone_cell(const Grid& grid, int row)
{
    std::optional<int> lone;
    for (int column = 0; column < grid.columns; ++column) {
        if (grid.at(row, column).blank()) continue;
        if (lone) return {};
        lone = column;
    }
    return lone;
}

int filled_cells(const Grid& grid, int row)
{
    int count = 0;
    for (int column = 0; column < grid.columns; ++column) count += grid.at(row, column).blank() ? 0 : 1;
    return count;
}

std::vector<FoundTable> find_tables(const Grid& grid, const OwnHeadings& own)
{
    auto tables = headed_tables(grid, own);
    for (std::size_t i = 0; i + 1 < tables.size(); ++i) tables[i].end_row = tables[i + 1].top_row;
    std::erase_if(tables, [&](const FoundTable& table) {
        return form_head(grid, table) || actions_of_another_plan(grid, table) || ticks_only(grid, table);
    });
    for (std::size_t i = 0; i < tables.size(); ++i) {
        tables[i].end_row = i + 1 < tables.size() ? tables[i + 1].top_row : grid.rows();
        const int top = take_titles(grid, tables[i], i == 0 ? 0 : tables[i - 1].heading_row + 1);
        if (i == 0) continue;
        tables[i - 1].end_row = top;
        tables[i].continues = tables[i].titles.empty() && same_headings(tables[i - 1], tables[i]);
    }
    for (auto& table : tables) {
        settle_audit(grid, table);
        leave_ticks(grid, table);
        leave_matrix(grid, table);
        leave_apart(grid, table);
        settle_unheaded(grid, table);
        settle_ticked_staff(grid, table);
        settle_named_adults(grid, table);
        settle_clock_times(grid, table);
        settle_days(grid, table);
        settle_frequency(grid, table);
        settle_group_sizes(grid, table);
        settle_scores(grid, table);
        settle_staffing(grid, table);
        settle_repeated(grid, table);
    }
    settle_ratio_order(grid, tables);
    return tables;
}

}  // namespace provision
