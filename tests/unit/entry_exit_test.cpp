// SPDX-License-Identifier: MPL-2.0
#include "analysis/entry_exit.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

TEST(Scores, AreNumbersOrAges)
{
    EXPECT_EQ(read_score("84"), (Score{84, false}));
    EXPECT_EQ(read_score(" 92.5 "), (Score{92.5, false}));
    EXPECT_EQ(read_score("45 %"), (Score{45, false}));
    EXPECT_EQ(read_score("+2"), (Score{2, false}));
    EXPECT_EQ(read_score("6y3m"), (Score{75, true}));
    EXPECT_EQ(read_score("6:03"), (Score{75, true}));
    for (const auto* text : {"", "2b", "absent", "84/100", "%", "6y3m %"}) EXPECT_FALSE(read_score(text)) << text;
}

TEST(Scores, AreComparedOnlyWhereBothAreOfOneKind)
{
    Attendance place;
    place.entry = "84";
    place.exit = "6y3m";
    EXPECT_FALSE(compared_scores(place));
    place.entry = "6y0m";
    ASSERT_TRUE(compared_scores(place));
    EXPECT_TRUE(compared_scores(place)->ages);
    EXPECT_EQ(compared_scores(place)->pair.exit, 75);
}

TEST(Scores, AreComparedOutOfTheSame)
{
    Attendance place;
    place.entry = "38/40";
    place.exit = "40 / 40";
    ASSERT_TRUE(compared_scores(place));
    EXPECT_EQ(compared_scores(place)->pair.entry, 38);
    EXPECT_EQ(compared_scores(place)->out_of, 40);
    for (const auto* exit : {"40/50", "40", "41/40", "12/3/40", "/40", "40 of 50", "2 of 4 targets"}) {
        place.exit = exit;
        EXPECT_FALSE(compared_scores(place)) << exit;
    }
}

TEST(Scores, AreOutOfWhatWordsSay)
{
    Attendance place;
    place.entry = "3 of 6";
    place.exit = "5 out of 6";
    ASSERT_TRUE(compared_scores(place));
    EXPECT_EQ(compared_scores(place)->pair.exit, 5);
    EXPECT_EQ(compared_scores(place)->out_of, 6);
}

TEST(Scores, BelongTogetherWhereBothAreNumbersOrBothAreWords)
{
    Attendance place;
    place.entry = "84";
    place.exit = "absent";
    EXPECT_FALSE(has_entry_and_exit(place));
    place.exit = "90";
    EXPECT_TRUE(has_entry_and_exit(place));
    place.entry = "emerging";
    place.exit = "secure";
    EXPECT_TRUE(has_entry_and_exit(place));
    place.exit = " ";
    EXPECT_FALSE(has_entry_and_exit(place));
}

TEST(Scores, RunTheWayTheirMeasureSays)
{
    EXPECT_EQ(polarity_told("Record of incidents (lower is better)"), Polarity::lower_is_better);
    EXPECT_EQ(polarity_told("Score, more is better"), Polarity::higher_is_better);
    EXPECT_EQ(polarity_told("Record of incidents"), std::nullopt);
}

}  // namespace
}  // namespace provision
