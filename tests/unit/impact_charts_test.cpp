// SPDX-License-Identifier: MPL-2.0
// Which scores stand on one axis, what is said of the others, and that no page cuts a chart.
#include "impact_school.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::HasSubstr;

constexpr int kLabel = 18;
constexpr int kBelow = 3;

void add(SheetRows& rows, const std::string& provision, std::size_t pupils, const std::string& entry, const std::string& exit)
{
    for (std::size_t at = 0; at < pupils; ++at) rows.push_back(spring(pupil_named(at), provision, entry, exit));
}

// What stands below the chart, in its first column.
std::string below(const Grid& grid, const BarChart& chart)
{
    return grid.at(chart.place.row + chart.place.rows, kBelow).text;
}

// By hand: 20 and 24 of 40 are 50 and 60 %, 5 and 10 of 20 are 25 and 50 %.
TEST(ImpactCharts, DrawScoresOutOfSomethingAsTheirShare)
{
    SheetRows rows;
    add(rows, "Tables", 3, "20/40", "24/40");
    add(rows, "Spelling", 2, "5/20", "10/20");
    const ImpactSchool school({impact_map({{"Tables", ""}, {"Spelling", ""}}), impact_groups(rows)});
    const auto report = impact_report(school.analysis);
    const auto grid = school.written();
    ASSERT_EQ(report.charts.size(), 1u);
    EXPECT_EQ(report.charts[0].unit, "% of full marks");
    const int first = report.charts[0].data.row + 1;
    EXPECT_EQ(grid.at(first, kLabel).text, "Spelling (Year 3) (2 pupils)");
    EXPECT_NEAR(grid.at(first, kLabel + 1).number, 25, 1e-9);
    EXPECT_NEAR(grid.at(first, kLabel + 2).number, 50, 1e-9);
    EXPECT_NEAR(grid.at(first + 1, kLabel + 1).number, 50, 1e-9);
    EXPECT_NEAR(grid.at(first + 1, kLabel + 2).number, 60, 1e-9);
    EXPECT_EQ(below(grid, report.charts[0]), "");
}

// 0.5 of a check and 89 standard points are no two bars of one axis.
TEST(ImpactCharts, DrawScoresOfOneTestAndSayWhatTheyLeaveOut)
{
    SheetRows rows;
    add(rows, "Lexia", 2, "85", "89");
    add(rows, "Phonics", 2, "80", "84");
    add(rows, "Facts", 4, "0.4", "0.5");
    add(rows, "Talk", 3, "3", "5");
    const ImpactSchool school(
        {impact_map({{"Lexia", "NGRT"}, {"Phonics", "ngrt"}, {"Facts", "Check"}, {"Talk", ""}}), impact_groups(rows)});
    const auto report = impact_report(school.analysis);
    ASSERT_EQ(report.charts.size(), 1u);
    EXPECT_EQ(report.charts[0].unit, "points, NGRT");
    EXPECT_EQ(report.charts[0].data.rows, 3);
    const auto said = below(school.written(), report.charts[0]);
    EXPECT_EQ(said, "2 provisions are not drawn, as their tests have other scales; see the results below.");
    EXPECT_THAT(report.charts[0].alternative, HasSubstr(said));
}

TEST(ImpactCharts, SayThatTheyShowTheEightWithMostPupils)
{
    std::vector<std::pair<std::string, std::string>> provisions;
    SheetRows rows;
    for (std::size_t at = 0; at < 11; ++at) {
        provisions.emplace_back("Group " + std::to_string(at), "Reading age");
        add(rows, provisions.back().first, at + 1, "6y0m", "6y6m");
    }
    const ImpactSchool school({impact_map(provisions), impact_groups(rows)});
    const auto report = impact_report(school.analysis);
    const auto grid = school.written();
    ASSERT_EQ(report.charts.size(), 1u);
    EXPECT_EQ(report.charts[0].data.rows, 9);
    EXPECT_EQ(below(grid, report.charts[0]), "Drawn are the 8 provisions with most pupils; 3 more stand in the results below.");
    EXPECT_EQ(grid.at(report.charts[0].data.row + 8, kLabel).text, "Group 10 (Year 3) (11 pupils)");
}

TEST(ImpactCharts, StayWholeOnAPageWithTheirWordsAndTheTitle)
{
    SheetRows rows;
    add(rows, "Lexia", 3, "6y0m", "6y6m");
    add(rows, "Facts", 3, "10", "12");
    const ImpactSchool school({impact_map({{"Lexia", "Reading age"}, {"Facts", "Check"}}), impact_groups(rows)});
    const auto report = impact_report(school.analysis);
    const auto grid = school.written();
    ASSERT_EQ(report.charts.size(), 2u);
    ASSERT_EQ(report.unbroken.size(), 2u);
    EXPECT_EQ(grid.at(report.unbroken[0].row, 0).text, "Pounds for a unit of progress");
    EXPECT_EQ(report.unbroken[0].row + 1, report.charts[0].place.row);
    EXPECT_EQ(report.unbroken[1].row, report.charts[1].place.row);
    for (std::size_t at = 0; at < 2; ++at)
        EXPECT_EQ(report.unbroken[at].row + report.unbroken[at].rows,
                  report.charts[at].place.row + report.charts[at].place.rows + 1);
}

// With 21 pupils their list is of several pages and ends the sheet; with fewer the results of 9 provisions are the longest table.
TEST(ImpactPages, RepeatTheHeadingOfTheLongestTable)
{
    std::vector<std::pair<std::string, std::string>> provisions;
    SheetRows rows;
    for (std::size_t at = 0; at < 9; ++at) {
        provisions.emplace_back("Group " + std::to_string(at), "Reading age");
        add(rows, provisions.back().first, 2, "6y0m", "6y6m");
    }
    const auto heading = [&](const SheetRows& groups) {
        const ImpactSchool school({impact_map(provisions), impact_groups(groups)});
        const auto row = impact_report(school.analysis).repeated_row;
        return row ? school.written().at(*row - 1, 0).text : std::string{};
    };
    EXPECT_EQ(heading(rows), "Results by provision");
    add(rows, "Group 0", 8, "6y0m", "6y6m");
    EXPECT_EQ(heading(rows), "Results by pupil") << "8 pupils, 2 of whom stood there before: 24 places";
    rows.resize(6);
    EXPECT_EQ(heading(rows), "");
}

}  // namespace
}  // namespace provision
