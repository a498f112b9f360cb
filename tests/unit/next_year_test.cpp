// SPDX-License-Identifier: MPL-2.0
// Next year's pupils beside today's provision.
#include "analysis/coverage.hpp"
#include "analysis/next_year.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;

const Date kToday = *iso_date("2026-11-21");

ProvisionMap read(const std::vector<Grid>& sheets)
{
    return read_workbook(sheets).map;
}

Grid pupils_of(const std::vector<std::string>& years)
{
    std::vector<std::vector<std::string>> rows{{"Pupil", "Year", "Status"}};
    for (std::size_t at = 0; at < years.size(); ++at)
        rows.push_back({std::string("Pupil") + char('A' + at) + " Lee", years[at], "K"});
    return sheet("Register", rows);
}

template <class Row>
std::vector<int> years_of(const std::vector<Row>& rows)
{
    std::vector<int> years;
    for (const auto& row : rows) years.push_back(row.year.value_or(-9));
    return years;
}

TEST(TheLastYear, IsTheFirstUsualOneThatNobodyIsAbove)
{
    EXPECT_EQ(last_year_of(read({pupils_of({"R", "2"})})), 2);
    EXPECT_EQ(last_year_of(read({pupils_of({"R", "3"})})), 6);
    EXPECT_EQ(last_year_of(read({pupils_of({"5", "8"})})), 8);
    EXPECT_EQ(last_year_of(read({pupils_of({"7", "10"})})), 11);
    EXPECT_EQ(last_year_of(read({pupils_of({"12"})})), 13);
    EXPECT_FALSE(last_year_of(read({sheet("Year 3", {{"Provision", "Staff"}, {"Spelling group", "LSA"}})})));
}

TEST(TheLastYear, IsTheSettingWhereThereIsOne)
{
    const auto map = read({pupils_of({"3", "4"}), sheet("Settings", {{"Setting", "Value"}, {"Last year of school", "4"}})});
    EXPECT_EQ(last_year_of(map), 4);
    EXPECT_EQ(year_move(map).leaving, 1);
}

TEST(NextYear, MovesEverybodyUpAndLetsTheLastYearGo)
{
    const auto map = read({pupils_of({"R", "5", "6", ""})});
    const auto move = year_move(map);
    EXPECT_EQ(move.last_year, 6);
    EXPECT_EQ(move.leaving, 1);
    EXPECT_EQ(move.moving, 2);
    EXPECT_EQ(move.without_year, 1);
    EXPECT_THAT(years_of(next_year(map, kToday).pupils), ElementsAre(1, 6, -9));
}

// Ann goes from Year 5 to 6 with her need and her place; Ben leaves with his. The row of Groups does not say their year.
TEST(NextYear, TakesNeedsAndPlacesAlong)
{
    const auto map =
        read({sheet("Register", {{"Pupil", "Year", "Status"}, {"Ann Lee", "5", "K"}, {"Ben Ray", "6", "K"}}),
              sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Ann Lee", "5", "M"}, {"Ben Ray", "6", "M"}}),
              sheet("Groups", {{"Pupil", "Provision"}, {"Ann Lee", "Spelling group"}, {"Ben Ray", "Spelling group"}}),
              sheet("Map", {{"Year", "Provision", "Ratio", "Staff"}, {"6", "Spelling group", "3:1", "LSA"}})});
    const auto moved = next_year(map, kToday);
    EXPECT_THAT(years_of(moved.needs), ElementsAre(6));
    EXPECT_THAT(years_of(moved.audited), ElementsAre(6));
    ASSERT_EQ(moved.attendance.size(), 1u);
    EXPECT_EQ(moved.attendance.front().pupil, "Ann Lee");
    EXPECT_EQ(moved.provisions.front().years, (Years{6, 6}));

    const Situation situation(moved, kToday);
    const auto balance = balances(situation);
    ASSERT_EQ(balance.size(), 1u);
    EXPECT_EQ(balance.front().years, (Years{6, 6}));
    EXPECT_EQ(balance.front().must, 1);
    EXPECT_EQ(balance.front().places, 3);
}

// Two rows share a name. Ann's own goes up with her from Year 2; the group of Year 4, where Ben is in Year 5 next, stays where it
// is.
TEST(NextYear, MovesWhatIsThereForNamedPupilsAlone)
{
    const auto map = read({sheet("Register", {{"Pupil", "Year", "Status"}, {"Ann Lee", "2", "E"}, {"Ben Ray", "4", "K"}}),
                           sheet("Groups", {{"Pupil", "Provision"}, {"Ann Lee", "Support"}, {"Ben Ray", "Support"}}),
                           sheet("Map", {{"Year", "Provision", "Ratio", "Staff"},
                                         {"2", "Support", "1:1", "LSA"},
                                         {"4", "Support", "4:1", "LSA"},
                                         {"5", "Support", "4:1", "LSA"}})});
    const auto moved = next_year(map, kToday);
    EXPECT_EQ(moved.provisions[0].years, (Years{3, 3}));
    EXPECT_EQ(moved.provisions[1].years, (Years{4, 4}));
    const Situation situation(moved, kToday);
    EXPECT_EQ(situation.places_of(moved.pupils[0]).front()->provision, &moved.provisions[0]);
    EXPECT_EQ(situation.places_of(moved.pupils[1]).front()->provision, &moved.provisions[2]);
}

TEST(NextYear, GoesByTheAuditWhereThereIsNoRegister)
{
    const auto map =
        read({sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Ann Lee", "1", "M"}, {"Ben Ray", "2", ""}})});
    EXPECT_EQ(year_move(map).leaving, 1);
    EXPECT_EQ(year_move(map).moving, 1);
    EXPECT_THAT(years_of(next_year(map, kToday).audited), ElementsAre(2));
}

}  // namespace
}  // namespace provision
