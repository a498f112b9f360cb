// SPDX-License-Identifier: MPL-2.0
// Slips in scores: what they are and how to type what was meant.
#include "analysis/odd_scores.hpp"
#include "impact_school.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::HasSubstr;

std::string told(std::string_view typed)
{
    const auto odd = odd_score(typed);
    return odd ? odd->what + ". " + odd->remedy : std::string{};
}

TEST(OddScores, AreSaidAsWhatTheyAre)
{
    EXPECT_EQ(told("7:13"), "7:13 is no age, as a year has 12 months. Type the age as 8:01, if that is meant.");
    EXPECT_EQ(told(" 7;06 "), "7;06 may be an age, but it is not written as one. Type it as 7:06, if that is meant.");
    EXPECT_EQ(told("7-6"), "7-6 may be an age, but it is not written as one. Type it as 7:06, if that is meant.");
    EXPECT_EQ(told("25/20"), "25/20 is more than full marks. Correct the score or what it is out of.");
}

TEST(OddScores, AreNoLevelsWordsOrScores)
{
    for (const auto* typed : {"", "84", "7:06", "20/20", "18/20", "2b", "secure", "10-20", "-5", "W4-", "7.5", "3/12/26", "7:"})
        EXPECT_EQ(told(typed), "") << typed;
}

std::string unsure(const Grid& grid)
{
    std::string all;
    bool below = false;
    for (int row = 0; row < grid.rows(); ++row) {
        below = below || grid.at(row, 0).text == "What the reader was not sure of";
        if (below) all += grid.at(row, 0).text + "|" + grid.at(row, 2).text + "\n";
    }
    return all;
}

std::string to_mind(const Grid& grid, const std::string& pupil)
{
    for (int row = grid.rows() - 1; row > 0; --row)
        if (grid.at(row, 0).text.starts_with(pupil)) return grid.at(row, 16).text;
    return {};
}

// Calc made 2 April of the 2/4 that was typed.
TEST(OddScores, StandWhereTheReaderWasNotSure)
{
    const auto grid =
        ImpactSchool(
            {impact_map({{"Lexia", "Test"}}),
             impact_groups({spring("Asha Patel", "Lexia", "@date 2026-04-02", "4/4"), spring("Ben Cole", "Lexia", "7:04", "7:13"),
                            spring("Cara Dunn", "Lexia", "5/20", "25/20"), spring("Dan Ely", "Lexia", "emerging", "secure"),
                            spring("Eve Frost", "Lexia", "@date 2026-04-23", "@date 2026-07-12")})})
            .written();
    const auto told_unsure = unsure(grid);
    EXPECT_THAT(told_unsure, HasSubstr("Groups.E2|A date stands where a score should be: Calc makes one of 2/4 when it is typed. "
                                       "Type 2 of 4, or '2/4 with an apostrophe before it."));
    EXPECT_THAT(told_unsure, HasSubstr("Groups.E6|A date stands where a score should be. Type the score; the day of the test "
                                       "belongs in a column of its own."));
    EXPECT_THAT(told_unsure,
                HasSubstr("Groups.A3|Exit of Ben C.: 7:13 is no age, as a year has 12 months. Type the age as 8:01"));
    EXPECT_THAT(told_unsure, HasSubstr("Groups.A4|Exit of Cara D.: 25/20 is more than full marks."));
    EXPECT_THAT(told_unsure, ::testing::Not(HasSubstr("Groups.A2|"))) << "told once";
    EXPECT_THAT(told_unsure, ::testing::Not(HasSubstr("Groups.A5|"))) << "levels are what they are";
    EXPECT_EQ(to_mind(grid, "Asha"), "a date stands where a score should be");
    EXPECT_EQ(to_mind(grid, "Ben"), "7:13 is no age, as a year has 12 months");
    EXPECT_EQ(to_mind(grid, "Dan"), "scores that cannot be compared");
}

}  // namespace
}  // namespace provision
