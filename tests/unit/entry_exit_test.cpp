// SPDX-License-Identifier: MPL-2.0
#include "analysis/entry_exit.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

TEST(Scores, AreNumbersOrAges)
{
    EXPECT_EQ(read_score("84"), (Score{84, false}));
    EXPECT_EQ(read_score(" 92.5 "), (Score{92.5, false}));
    EXPECT_EQ(read_score("45 %"), (Score{45, false, true}));
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

Attendance place_of(const std::string& entry, const std::string& exit)
{
    Attendance place;
    place.entry = entry;
    place.exit = exit;
    return place;
}

// What cannot be read is data all the same; why nobody was tested is none.
TEST(Scores, ThatCannotBeReadAreNoMissingOnes)
{
    EXPECT_TRUE(has_entry_and_exit(place_of("ten", "12")));
    EXPECT_FALSE(compared_scores(place_of("ten", "12")));
    for (const auto* none : {"absent", "Absent on the day", "n/a", "-", "not tested", "TBC"}) {
        EXPECT_FALSE(has_exit(place_of("12", none))) << none;
        EXPECT_TRUE(has_entry(place_of("12", none))) << none;
        EXPECT_FALSE(has_entry(place_of(none, ""))) << none;
    }
    EXPECT_TRUE(has_entry_and_exit(place_of("none", "some"))) << "levels in words";
}

// 40% and 54% are 40 and 54 of 100; beside a number alone nobody knows whether 0.5 is half of all.
TEST(Scores, InPercentAreOutOfAHundred)
{
    const auto percents = compared_scores(place_of("40%", "54 %"));
    ASSERT_TRUE(percents);
    EXPECT_EQ(percents->pair.entry, 40);
    EXPECT_EQ(percents->pair.exit, 54);
    EXPECT_EQ(percents->out_of, 100);
    for (const auto* other : {"0.5", "54", "27/50"}) {
        EXPECT_FALSE(compared_scores(place_of("40%", other))) << other;
        EXPECT_FALSE(compared_scores(place_of(other, "40%"))) << other;
    }
    EXPECT_EQ(why_not_compared(place_of("40%", "0.5"), "Facts"), NotCompared::percent_and_number);
    EXPECT_EQ(compared_scores(place_of("110%", "120%"))->out_of, 0) << "of a target, so 100 is not the most";
    EXPECT_FALSE(compared_scores(place_of("10% of 20", "12% of 20")));
}

// 7.06 may be 7 years 6 months, 7.5 may be 7 years 6 months too, 90 may be 7 years 6 months in months or a score.
TEST(Scores, UnderAMeasureOfAgesAreNoNumbersAlone)
{
    for (const auto* entry : {"7.06", "7.5", "7", "90"}) {
        EXPECT_FALSE(compared_scores(place_of(entry, "96"), "Reading age")) << entry;
        EXPECT_FALSE(compared_scores(place_of(entry, "8y0m"), "Reading age")) << entry;
        EXPECT_EQ(why_not_compared(place_of(entry, "96"), "Reading age"), NotCompared::number_for_age) << entry;
        EXPECT_TRUE(compared_scores(place_of(entry, "96"), "NGRT standard age score")) << entry;
    }
    EXPECT_EQ(compared_scores(place_of("7y6m", "8:00"), "Reading age")->pair.entry, 90);
    EXPECT_EQ(compared_scores(place_of("12/20", "15/20"), "Reading age")->out_of, 20);
    const auto months = compared_scores(place_of("90", "8y0m"), "Reading age in months");
    ASSERT_TRUE(months);
    EXPECT_TRUE(months->ages);
    EXPECT_EQ(months->pair.exit - months->pair.entry, 6);
    EXPECT_FALSE(compared_scores(place_of("7.5", "8"), "Reading age in months")) << "nobody reads at the age of 8 months";
}

}  // namespace
}  // namespace provision
