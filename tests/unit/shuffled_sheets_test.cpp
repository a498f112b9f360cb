// SPDX-License-Identifier: MPL-2.0
// In whatever order the rows and columns of a workbook's tables stand, the same things are found under the same keys.
#include "analysis/checks/check.hpp"
#include "generate/workbook_json.hpp"
#include "support/dice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <numeric>
#include <set>

namespace provision {
namespace {

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};

std::vector<Grid> example()
{
    std::ifstream in(PROVISION_SOURCE_DIR "/templates/example-primary-school.json");
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    std::vector<Grid> all;
    for (auto& sheet : read_workbook_json(text, "example").sheets) all.push_back(sheet.grid);
    return all;
}

std::set<std::string> keys_of(const std::vector<Grid>& sheets)
{
    const auto reading = read_workbook(sheets, kToday);
    const Situation situation(reading.map, kToday);
    const auto need_and_places = balances(situation);
    std::set<std::string> keys;
    for (const auto& finding : run_checks({reading, situation, need_and_places}).all)
        EXPECT_TRUE(keys.insert(key_of(finding)).second) << finding.text;
    return keys;
}

bool is_section(const Grid& grid, int row)
{
    return filled_cells(grid, row) < 2;
}

// A year or a name that stands once for the rows below it: their order says what they are.
bool leans_on_rows_above(const Grid& grid, const TableRead& table, int row)
{
    return table.kind == TableKind::provision_map && grid.at(row, table.first.column).blank();
}

// What stands once in the first column is typed in each of its rows.
void fill_down(Grid& grid, const TableRead& table)
{
    for (int row = table.first.row + 2; row <= table.last.row; ++row)
        if (leans_on_rows_above(grid, table, row) && !is_section(grid, row))
            grid.cells[static_cast<std::size_t>(row) * grid.columns + table.first.column] = grid.at(row - 1, table.first.column);
}

// Puts the lines of a table into another order; `cell` gives the cell of a line and a place in it.
template <class CellOf>
void reorder(Dice& dice, const std::vector<int>& lines, int from, int to, CellOf cell)
{
    auto order = lines;
    dice.shuffle(order);
    for (int at = from; at <= to; ++at) {
        std::vector<Cell> moved;
        for (const int line : order) moved.push_back(cell(line, at));
        for (std::size_t i = 0; i < lines.size(); ++i) cell(lines[i], at) = moved[i];
    }
}

std::vector<int> from_to(int first, int last)
{
    std::vector<int> all(static_cast<std::size_t>(last - first + 1));
    std::iota(all.begin(), all.end(), first);
    return all;
}

// The rows between two section rows, such as WAVE TWO, change places among themselves.
void shuffle_rows(Dice& dice, Grid& grid, const TableRead& table)
{
    fill_down(grid, table);
    std::vector<int> run;
    const auto cell = [&](int row, int column) -> Cell& {
        return grid.cells[static_cast<std::size_t>(row) * grid.columns + column];
    };
    for (int row = table.first.row + 1; row <= table.last.row + 1; ++row) {
        if (row <= table.last.row && !is_section(grid, row)) {
            run.push_back(row);
            continue;
        }
        reorder(dice, run, table.first.column, table.last.column, cell);
        run.clear();
    }
}

void shuffle_columns(Dice& dice, Grid& grid, const TableRead& table)
{
    const auto cell = [&](int column, int row) -> Cell& {
        return grid.cells[static_cast<std::size_t>(row) * grid.columns + column];
    };
    reorder(dice, from_to(table.first.column, table.last.column), table.first.row, table.last.row, cell);
}

std::vector<Grid> shuffled(Dice& dice, std::vector<Grid> sheets, void (*shuffle)(Dice&, Grid&, const TableRead&))
{
    for (const auto& table : read_workbook(sheets, kToday).tables) {
        auto& grid = *std::ranges::find(sheets, table.first.sheet, &Grid::sheet);
        shuffle(dice, grid, table);
    }
    return sheets;
}

void expect_same_keys(void (*shuffle)(Dice&, Grid&, const TableRead&))
{
    const auto usual = keys_of(example());
    Dice dice(2026);
    for (int throws = 0; throws < 10; ++throws) {
        const auto moved = shuffled(dice, example(), shuffle);
        ASSERT_NE(moved, example());
        ASSERT_EQ(keys_of(moved), usual) << throws;
    }
}

TEST(ShuffledSheets, GiveTheSameKeysWithTheRowsInAnyOrder)
{
    expect_same_keys(&shuffle_rows);
}

TEST(ShuffledSheets, GiveTheSameKeysWithTheColumnsInAnyOrder)
{
    expect_same_keys(&shuffle_columns);
}

TEST(ShuffledSheets, GiveTheSameKeysWithTheSheetsInAnyOrder)
{
    Dice dice(7);
    const auto usual = keys_of(example());
    for (int throws = 0; throws < 10; ++throws) {
        auto sheets = example();
        dice.shuffle(sheets);
        ASSERT_EQ(keys_of(sheets), usual) << throws;
    }
}

}  // namespace
}  // namespace provision
