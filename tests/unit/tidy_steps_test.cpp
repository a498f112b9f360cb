// SPDX-License-Identifier: MPL-2.0
// A toy spreadsheet does the steps; what it then holds must be what the plan says.
#include "table/tidy_steps.hpp"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <random>

namespace provision {
namespace {

using Kind = SheetStep::Kind;
using Place = std::pair<int, int>;

/// Cells by row and column, as a sheet holds them; blank ones are not in it.
class ToySheet {
public:
    explicit ToySheet(const Grid& grid)
    {
        for (int row = 0; row < grid.rows(); ++row)
            for (int column = 0; column < grid.columns; ++column)
                if (!grid.at(row, column).blank()) cells[{row, column}] = grid.at(row, column).text;
    }

    void act(const SheetStep& step)
    {
        const Area& area = step.area;
        switch (step.kind) {
        case Kind::insert_rows: return shift_rows(area.row, area.rows);
        case Kind::remove_rows:
            take(area.row, area.row + area.rows, 0, kFar);
            return shift_rows(area.row + area.rows, -area.rows);
        case Kind::move:
        case Kind::copy: return put(area, step, step.kind == Kind::copy);
        case Kind::move_columns: return put({0, area.column, kFar, area.columns}, step, false);
        case Kind::copy_format: return;
        case Kind::empty: take(area.row, area.row + area.rows, area.column, area.column + area.columns); return;
        case Kind::wipe_columns: take(0, kFar, area.column, area.column + area.columns); return;
        }
    }

    std::map<Place, std::string> cells;

private:
    static constexpr int kFar = 1000;

    std::map<Place, std::string> take(int top, int bottom, int left, int right)
    {
        std::map<Place, std::string> taken;
        for (auto cell = cells.begin(); cell != cells.end();) {
            const auto [row, column] = cell->first;
            const bool in = row >= top && row < bottom && column >= left && column < right;
            if (in) taken.insert(*cell);
            cell = in ? cells.erase(cell) : std::next(cell);
        }
        return taken;
    }

    void put(const Area& area, const SheetStep& step, bool stays)
    {
        const auto taken = take(area.row, area.row + area.rows, area.column, area.column + area.columns);
        if (stays) cells.insert(taken.begin(), taken.end());
        take(step.row, step.row + area.rows, step.column, step.column + area.columns);
        for (const auto& [place, text] : taken)
            cells[{place.first - area.row + step.row, place.second - area.column + step.column}] = text;
    }

    void shift_rows(int from, int by)
    {
        std::map<Place, std::string> shifted;
        for (const auto& [place, text] : cells) shifted[{place.first + (place.first >= from ? by : 0), place.second}] = text;
        cells = shifted;
    }
};

/// Every cell says its own name, so that each can be told from the others; `.` leaves a cell blank.
Grid named_grid(int rows, int columns, const std::function<bool(int, int)>& filled)
{
    Grid grid{.sheet = "Year 3", .columns = columns, .cells = {}};
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            grid.cells.push_back(filled(row, column) ? Cell::of(cell_name({"Year 3", row, column})) : Cell{});
    return grid;
}

Grid full_grid(int rows, int columns)
{
    return named_grid(rows, columns, [](int, int) { return true; });
}

TidyCell from(int row, int column)
{
    return {.from = Where{"Year 3", row, column}, .value = {}};
}

TidyPlan plan_of(std::vector<std::vector<TidyCell>> rows)
{
    TidyPlan plan;
    plan.sheet = "Year 3";
    plan.rows = std::move(rows);
    plan.columns = plan.rows.empty() ? 0 : static_cast<int>(plan.rows.front().size());
    return plan;
}

std::map<Place, std::string> planned(const TidyPlan& plan, const Grid& grid)
{
    std::map<Place, std::string> cells;
    for (int row = 0; row < static_cast<int>(plan.rows.size()); ++row)
        for (int column = 0; column < plan.columns; ++column) {
            const auto& cell = plan.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            const Cell held = cell.value ? *cell.value : cell.from ? grid.at(cell.from->row, cell.from->column) : Cell{};
            if (!held.blank()) cells[{row, column}] = held.text;
        }
    return cells;
}

std::map<Place, std::string> done(const TidyPlan& plan, const Grid& grid)
{
    ToySheet sheet(grid);
    for (const auto& step : tidy_steps(plan, grid).steps) sheet.act(step);
    for (int row = 0; row < static_cast<int>(plan.rows.size()); ++row)
        for (int column = 0; column < plan.columns; ++column)
            if (const auto& value = plan.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].value) {
                sheet.cells.erase({row, column});
                if (!value->blank()) sheet.cells[{row, column}] = value->text;
            }
    return sheet.cells;
}

int count(const TidySteps& steps, Kind kind)
{
    return static_cast<int>(std::ranges::count(steps.steps, kind, &SheetStep::kind));
}

TEST(TidySteps, AreNoneWhereEverythingStands)
{
    const auto grid = full_grid(3, 2);
    EXPECT_TRUE(
        tidy_steps(plan_of({{from(0, 0), from(0, 1)}, {from(1, 0), from(1, 1)}, {from(2, 0), from(2, 1)}}), grid).steps.empty());
}

TEST(TidySteps, MoveColumnsWhole)
{
    const auto grid = full_grid(3, 3);
    const auto plan = plan_of(
        {{from(0, 2), from(0, 0), from(0, 1)}, {from(1, 2), from(1, 0), from(1, 1)}, {from(2, 2), from(2, 0), from(2, 1)}});
    const auto steps = tidy_steps(plan, grid);
    EXPECT_EQ(count(steps, Kind::move), 0);
    EXPECT_EQ(count(steps, Kind::move_columns), 4) << "A:B and C, there and back";
    EXPECT_EQ(done(plan, grid), planned(plan, grid));
}

TEST(TidySteps, InsertRowsBelowTheRowThatIsSplitAndRemoveSectionRows)
{
    const auto grid = full_grid(4, 2);
    auto plan = plan_of({{from(0, 0), from(0, 1)}, {from(2, 0), from(2, 1)}, {TidyCell{}, TidyCell{}}, {from(3, 0), from(3, 1)}});
    plan.rows[2][0].value = Cell::of("second line");
    const auto steps = tidy_steps(plan, grid);
    EXPECT_EQ(steps.steps.front(), (SheetStep{Kind::insert_rows, {.row = 3, .rows = 1}, 0, 0}));
    EXPECT_EQ(steps.steps.back(), (SheetStep{Kind::remove_rows, {.row = 1, .rows = 1}, 0, 0}));
    EXPECT_EQ(steps.split_rows, std::vector{1});
    EXPECT_EQ(done(plan, grid), planned(plan, grid));
}

TEST(TidySteps, LeaveATitleWhereItIsWhenItsColumnMoves)
{
    const auto grid = named_grid(3, 2, [](int row, int column) { return row > 0 || column == 0; });
    const auto plan = plan_of({{from(0, 0), TidyCell{}}, {from(1, 1), from(1, 0)}, {from(2, 1), from(2, 0)}});
    EXPECT_EQ(done(plan, grid), planned(plan, grid));
}

TEST(TidySteps, KeepATitleMergedOverItsColumns)
{
    auto grid = named_grid(3, 3, [](int row, int column) { return row > 0 || column == 0; });
    grid.merged = {{0, 0, 1, 3}, {1, 0, 2, 1}};
    auto plan = plan_of(
        {{from(0, 0), TidyCell{}, TidyCell{}}, {from(1, 1), from(1, 0), from(1, 2)}, {from(2, 1), from(2, 0), from(2, 2)}});
    plan.heading_row = 1;
    EXPECT_EQ(tidy_steps(plan, grid).merged, (std::vector<Area>{{0, 0, 1, 3}}));
}

TEST(TidySteps, FormatANewColumnAsTheOneBeforeIt)
{
    const auto grid = full_grid(2, 2);
    const auto plan = plan_of({{from(0, 0), TidyCell{}, from(0, 1)}, {from(1, 0), TidyCell{}, from(1, 1)}});
    const auto steps = tidy_steps(plan, grid);
    EXPECT_EQ(count(steps, Kind::copy_format), 1);
    EXPECT_EQ(steps.source_of_column, (std::map<int, int>{{0, 0}, {2, 1}}));
    EXPECT_EQ(done(plan, grid), planned(plan, grid));
}

/// Cells in any order, some left out, some twice, some written over.
TidyPlan shuffled_plan(const Grid& grid, std::mt19937& random)
{
    const auto one_in = [&random](int n) { return random() % static_cast<unsigned>(n) == 0; };
    std::vector<Where> cells;
    for (int row = 0; row < grid.rows(); ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (!grid.at(row, column).blank() && !one_in(6)) cells.push_back(grid.where(row, column));
    if (!cells.empty() && one_in(3)) cells.push_back(cells.front());
    if (one_in(2)) std::shuffle(cells.begin(), cells.end(), random);
    auto plan = plan_of({});
    plan.columns = 1 + static_cast<int>(random() % 5);
    for (std::size_t next = 0; next < cells.size();) {
        auto& row = plan.rows.emplace_back(static_cast<std::size_t>(plan.columns));
        for (auto& cell : row) {
            if (next < cells.size() && !one_in(5)) cell.from = cells[next++];
            if (one_in(7)) cell.value = one_in(4) ? Cell{} : Cell::of("new " + std::to_string(next));
        }
    }
    if (!plan.rows.empty()) plan.heading_row = static_cast<int>(random() % plan.rows.size());
    return plan;
}

TEST(TidySteps, LeadToThePlanWhateverItIs)
{
    for (unsigned seed = 0; seed < 5000; ++seed) {
        std::mt19937 random(seed);
        const auto grid = named_grid(1 + static_cast<int>(random() % 7), 1 + static_cast<int>(random() % 5),
                                     [&random](int, int) { return random() % 4 != 0; });
        const auto plan = shuffled_plan(grid, random);
        ASSERT_EQ(done(plan, grid), planned(plan, grid)) << "seed " << seed;
    }
}

}  // namespace
}  // namespace provision
