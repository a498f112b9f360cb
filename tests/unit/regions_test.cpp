// SPDX-License-Identifier: MPL-2.0
// Where a sheet is cut, and what of it stays together.
#include "support/grids.hpp"
#include "table/read.hpp"
#include "table/regions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

Grid sheet(const std::vector<std::vector<std::string>>& rows)
{
    return provision::sheet("Sheet1", rows);
}

TEST(Regions, AreTheSheetItselfUnlessTablesStandSideBySide)
{
    EXPECT_THAT(regions(sheet({})), SizeIs(1));
    EXPECT_THAT(regions(sheet({{"Dear all"}, {"see you soon"}})), SizeIs(1));
    EXPECT_THAT(regions(sheet({{"Provision", "Staff", "", "Pupils", "Year"}, {"Reading", "TA", "", "Ann Ash", "3"}})), SizeIs(1));
    EXPECT_THAT(regions(sheet({{"Entry", "Date", "Exit", "Date"}, {"3", "4", "5", "6"}})), SizeIs(1));
}

TEST(Regions, KeepTheirPlaceInTheSheet)
{
    auto grid = sheet({{"Map of the school", "", "", "", ""},
                       {"", "", "", "", ""},
                       {"Provision", "Staff", "", "Staff", "Hourly rate"},
                       {"Reading", "TA", "", "TA", "13"},
                       {"Spelling", "TA", "", "LSA", "14"}});
    grid.merged = {{3, 1, 2, 1}, {3, 3, 1, 2}};
    grid.hidden_rows = {4};
    const auto parts = regions(grid);
    ASSERT_THAT(parts, SizeIs(2));
    EXPECT_EQ(parts[1].where(3, 0), (Where{"Sheet1", 3, 3}));
    EXPECT_EQ(parts[1].at(3, 0).text, "TA");
    EXPECT_EQ(parts[1].at(0, 0).text, "Map of the school");
    EXPECT_THAT(parts[0].merged, ElementsAre(Area{3, 1, 2, 1}));
    EXPECT_THAT(parts[1].merged, ElementsAre(Area{3, 0, 1, 2}));
    EXPECT_THAT(parts[1].hidden_rows, ElementsAre(4));
}

TEST(Regions, EndWhereOneTableStandsAcrossThem)
{
    const auto parts = regions(sheet({{"Provision", "Staff", "", "Staff", "Hourly rate"},
                                      {"Reading", "TA", "", "TA", "13"},
                                      {"", "", "", "", ""},
                                      {"Year 4", "", "", "", ""},
                                      {"Provision", "Staff", "Ratio", "Pupils", "Time"},
                                      {"Spelling", "TA", "4:1", "Ann Ash", "1 hour"}}));
    ASSERT_THAT(parts, SizeIs(3));
    EXPECT_EQ(parts[2].top, 3);
    EXPECT_EQ(parts[2].columns, 5);
}

TEST(Regions, CutAListOfPupilsFromAMapThatRunsLessFar)
{
    const std::vector<std::string> headings{"Provision", "Staff", "", "Name", "Year"};
    const auto cut = [&](const std::vector<std::vector<std::string>>& rows) {
        auto all = rows;
        all.insert(all.begin(), headings);
        return regions(sheet(all)).size();
    };
    EXPECT_EQ(cut({{"Reading", "TA", "", "Ann Ash", "3"}, {"Spelling", "TA", "", "Ben Bell", "3"}}), 1u);
    EXPECT_EQ(cut({{"Reading", "TA", "", "Ann Ash", "3"}, {"", "", "", "Ben Bell", "3"}}), 2u);
    EXPECT_EQ(
        cut({{"Reading", "TA", "", "Ann Ash", "3"}, {"", "", "", "Ben Bell", "3"}, {"Spelling", "TA", "", "Cat Cole", "3"}}), 1u);
}

// A map of `rows` provisions, `columns` wide, every other row with a remark far to the right.
Grid wide_map(int rows, int columns)
{
    Grid grid{"Map", columns, {}};
    const auto add = [&](std::vector<std::string> cells) {
        cells.resize(static_cast<std::size_t>(columns));
        for (auto& cell : cells) grid.cells.push_back(Cell::of(std::move(cell)));
    };
    add({"Provision", "Staff", "Ratio", "Cost in Time", "Pupils"});
    for (int row = 0; row < rows; ++row) {
        std::vector<std::string> cells{"Reading group (3 x 20 mins)", "TA", "6:1", "1 hour", "Ann Ash"};
        cells.resize(static_cast<std::size_t>(columns));
        if (row % 2 == 0) cells.back() = "remark";
        add(cells);
    }
    return grid;
}

double seconds_to_read(int rows, int columns)
{
    const auto grid = wide_map(rows, columns);
    const auto start = std::chrono::steady_clock::now();
    const auto reading = read_workbook({&grid, 1}, iso_date("2026-11-21"));
    EXPECT_EQ(reading.map.provisions.size(), static_cast<std::size_t>(rows));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Ten times the rows may take ten times as long; the margin is for a busy machine, not for a square.
TEST(Reading, GrowsWithTheRowsAndTheColumnsAndNoFaster)
{
    const double little = seconds_to_read(1000, 10) + 0.005;
    RecordProperty("seconds_for_1000_rows", std::to_string(little));
    EXPECT_LT(seconds_to_read(10000, 10), 40 * little);
    EXPECT_LT(seconds_to_read(1000, 200), 80 * little);
}

}  // namespace
}  // namespace provision
