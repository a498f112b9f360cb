// SPDX-License-Identifier: MPL-2.0
// Results by vulnerable group, and that no small number can be read or worked out from them.
#include "analysis/group_results.hpp"
#include "impact_school.hpp"
#include "support/dice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

TEST(GroupResults, TellNothingThatRestsOnFewOrLeavesFew)
{
    EXPECT_EQ(telling(0, 12, 5), Telling::figure);
    EXPECT_EQ(telling(1, 12, 5), Telling::fewer_than_smallest);
    EXPECT_EQ(telling(4, 12, 5), Telling::fewer_than_smallest);
    EXPECT_EQ(telling(5, 12, 5), Telling::figure);
    EXPECT_EQ(telling(8, 12, 5), Telling::hidden) << "4 are left";
    EXPECT_EQ(telling(12, 12, 5), Telling::figure);
    EXPECT_EQ(telling(2, 4, 1), Telling::figure);
}

Grid pupils_of_groups(std::size_t pupils, const std::vector<bool>& premium, const std::vector<bool>& eal)
{
    SheetRows rows{{"Pupil", "Year", "Status", "Pupil premium", "EAL"}};
    for (std::size_t at = 0; at < pupils; ++at)
        rows.push_back({pupil_named(at), "3", "K", premium[at] ? "Yes" : "", eal[at] ? "Yes" : ""});
    return sheet("Register", rows);
}

// By hand: of 12 pupils 7 have the premium; all are in Facts, 6 of the 7 gain 2 points and one loses 2, the others gain. Two of
// them are in Lexia as well, 6 months in 2.98973: 2.00687.
TEST(GroupResults, CountPupilsAndTheirPlaces)
{
    std::vector<bool> premium(12), eal(12);
    SheetRows rows;
    for (std::size_t at = 0; at < 12; ++at) {
        premium[at] = at < 7;
        rows.push_back(spring(pupil_named(at), "Facts", "10", at == 0 ? "8" : "12", "1"));
    }
    rows.push_back(spring(pupil_named(0), "Lexia", "6y0m", "6y6m"));
    rows.push_back(spring(pupil_named(1), "Lexia", "6y0m", "6y6m"));
    const ImpactSchool school(
        {pupils_of_groups(12, premium, eal), impact_map({{"Facts", ""}, {"Lexia", "Reading age"}}), impact_groups(rows)});
    const auto groups = group_results(school.all, 5);
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].group, "All pupils");
    EXPECT_EQ(groups[0].pupils, 12);
    EXPECT_EQ(groups[0].compared, 14);
    EXPECT_EQ(groups[0].gained, 13);
    EXPECT_EQ(groups[1].group, "Pupil premium");
    EXPECT_EQ(groups[1].pupils, 7);
    EXPECT_EQ(groups[1].compared, 9);
    EXPECT_EQ(groups[1].gained, 8);
    EXPECT_EQ(groups[1].pupils_who_gained, 7) << "the pupil who lost ground in Facts gained in Lexia";
    EXPECT_EQ(groups[1].pupils_who_did_not, 1);
    EXPECT_EQ(groups[1].ratio_gain.pupils, 2);
    EXPECT_NEAR(groups[1].ratio_gain.value, 2.00687, 1e-4);
    EXPECT_EQ(groups[1].outcome.pupils, 7);
    EXPECT_NEAR(groups[1].outcome.value, 1, 1e-9);
}

TEST(GroupResults, AreNotThereWithoutAGroup)
{
    const ImpactSchool school({impact_map({{"Facts", ""}}), impact_groups({spring("Asha Patel", "Facts", "10", "14")})});
    EXPECT_TRUE(group_results(school.all, 5).empty());
}

int row_of(const Grid& grid, std::string_view text, int from = 0)
{
    for (int row = from; row < grid.rows(); ++row)
        if (grid.at(row, 0).text == text) return row;
    return -1;
}

// 20 pupils, ten with the premium, nine of them with EAL. Each of the ten gains 6 months in 2.98973, 2.00687; the others gain 3,
// 1.00344: all together (10 x 2.00687 + 10 x 1.00344) / 20 = 1.50515. Told of the nine, the tenth would be left.
TEST(GroupResults, HideThePupilWhoIsLeftBetweenTwoGroups)
{
    std::vector<bool> premium(20), eal(20);
    SheetRows rows;
    for (std::size_t at = 0; at < 20; ++at) {
        premium[at] = at < 10;
        eal[at] = at < 9;
        rows.push_back(spring(pupil_named(at), "Lexia", "6y0m", at < 10 ? "6y6m" : "6y3m", at < 10 ? "1" : "0"));
    }
    const ImpactSchool school({pupils_of_groups(20, premium, eal), impact_map({{"Lexia", "Reading age"}}), impact_groups(rows)});
    const auto grid = school.written();
    const int all = row_of(grid, "All pupils");
    const int with_premium = row_of(grid, "Pupil premium", all);
    const int with_eal = row_of(grid, "EAL", all);
    ASSERT_GT(with_eal, all);
    EXPECT_EQ(grid.at(all, 9).number, 1.51) << "as it is shown, for further digits tell of whom it is made";
    EXPECT_EQ(grid.at(with_premium, 9).number, 2.01);
    EXPECT_EQ(grid.at(with_premium, 11).number, 1);
    for (const int figure : {2, 9, 11}) EXPECT_EQ(grid.at(with_eal, figure).text, "hidden") << figure;
}

// Any school: whoever reads the counts of groups, or takes one from another, finds no number from 1 to 4.
TEST(GroupResultsProperties, NeverShowASmallNumberNorLetItBeWorkedOut)
{
    int shown = 0;
    for (unsigned seed = 1; seed <= 80; ++seed) {
        Dice dice(seed);
        const std::size_t pupils = 3 + dice.below(17);
        std::vector<bool> premium(pupils), eal(pupils);
        SheetRows rows;
        for (std::size_t at = 0; at < pupils; ++at) {
            premium[at] = dice.chance(60);
            eal[at] = dice.chance(40);
            rows.push_back(spring(pupil_named(at), "Facts", "10", dice.chance(80) ? dice.chance(70) ? "14" : "9" : ""));
        }
        const ImpactSchool school({pupils_of_groups(pupils, premium, eal), impact_map({{"Facts", ""}}), impact_groups(rows)});
        const auto grid = school.written();
        const int title = row_of(grid, "Results by group of pupils");
        if (title < 0) continue;
        const int all = row_of(grid, "All pupils", title);
        for (int row = title + 2; !grid.at(row, 0).blank(); ++row)
            for (const int column : {1, 4}) {
                const auto& cell = grid.at(row, column);
                if (!cell.numeric()) continue;
                ++shown;
                EXPECT_TRUE(cell.number == 0 || cell.number >= 5) << "seed " << seed << " row " << row;
                ASSERT_GE(all, 0);
                if (!grid.at(all, column).numeric()) continue;
                const double rest = grid.at(all, column).number - cell.number;
                EXPECT_TRUE(rest == 0 || rest >= 5) << "seed " << seed << " row " << row;
                const double without = grid.at(row, 1).number - grid.at(row, 4).number;
                const bool both_told = grid.at(row, 1).numeric() && grid.at(row, 4).numeric();
                EXPECT_TRUE(!both_told || without == 0 || without >= 5) << "seed " << seed << " row " << row;
            }
    }
    EXPECT_GT(shown, 100) << "the table is not empty of numbers";
}

}  // namespace
}  // namespace provision
