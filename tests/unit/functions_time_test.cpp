// SPDX-License-Identifier: MPL-2.0
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

TEST(WeeklyHours, MultipliesSessionsMinutesAndGroups)
{
    EXPECT_EQ(ask("weeklyHours", {"3 x 1 hour"}), "3");
    EXPECT_EQ(ask("weeklyHours", {"(4 x 15 minutes)"}), "1");
    EXPECT_EQ(ask("weeklyHours", {"(5 x 15 minutes)"}), "1.25");
    EXPECT_EQ(ask("weeklyHours", {"(3 x 15 minutes x 2 pupils)"}), "1.5");
    EXPECT_EQ(ask("weeklyHours", {"4 x 15 minutes x 2 groups"}), "2");
    EXPECT_EQ(ask("weeklyHours", {"45 mins"}), "0.75") << "a length alone is the week's time";
}

TEST(WeeklyHours, TakesANumberForHours)
{
    EXPECT_EQ(ask("weeklyHours", {1.5}), "1.5");
    EXPECT_EQ(ask("weeklyHours", {1.5, 2}), "3");
    EXPECT_EQ(ask("weeklyHours", {-1}), "#VALUE!");
}

TEST(WeeklyHours, TakesGroupsFromTheTextOrTheArgument)
{
    EXPECT_EQ(ask("weeklyHours", {"4 x 15 minutes", 2}), "2");
    EXPECT_EQ(ask("weeklyHours", {"4 x 15 minutes", "2"}), "2");
    EXPECT_EQ(ask("weeklyHours", {"4 x 15 minutes", 0}), "1") << "a blank cell arrives as 0";
    EXPECT_EQ(ask("weeklyHours", {"4 x 15 minutes x 2 groups", 2}), "2");
    EXPECT_EQ(ask("weeklyHours", {"4 x 15 minutes x 2 groups", 3}), "#VALUE!");
    EXPECT_EQ(ask("weeklyHours", {"4 x 15 minutes", -1}), "#VALUE!");
    EXPECT_EQ(ask("weeklyHours", {"4 x 15 minutes", 1.5}), "#VALUE!");
    EXPECT_EQ(ask("weeklyHours", {"4 x 15 minutes", "two"}), "#VALUE!");
}

TEST(WeeklyHours, NeedsTheWeeksOfATerm)
{
    EXPECT_EQ(ask("weeklyHours", {"12 Hours per term"}), "#N/A");
    EXPECT_NEAR(number("weeklyHours", {"12 Hours per term", {}, 38.0 / 3}), 36.0 / 38, 1e-9);
    EXPECT_EQ(ask("weeklyHours", {"12 Hours per term", {}, 12}), "1");
}

TEST(WeeklyHours, TakesTheDaysThatDailyMeans)
{
    EXPECT_NEAR(number("weeklyHours", {"daily 20 mins"}), 100.0 / 60, 1e-9);
    EXPECT_EQ(ask("weeklyHours", {"daily 15 mins", {}, {}, 4}), "1");
    EXPECT_EQ(ask("weeklyHours", {"daily 15 mins", {}, {}, 8}), "#VALUE!");
}

TEST(WeeklyHours, TakesAStrokeForPer)
{
    EXPECT_EQ(ask("weeklyHours", {"1hr/fortnight"}), "0.5");
    EXPECT_EQ(ask("weeklyHours", {"1 x 30m/2 weeks"}), "0.25");
    EXPECT_EQ(ask("weeklyHours", {"30 mins/month"}), "#N/A");
    EXPECT_EQ(ask("weeklyHours", {"2 x 30 mins/half term"}), "#N/A");
}

TEST(WeeklyHours, HasNoAnswerToWhatIsLeftOpen)
{
    for (const char* open : {"(3 x mins)", "2 x weekly", "Daily", "2-3 x weekly x 40 mins", "2 periods", "2 days"})
        EXPECT_EQ(ask("weeklyHours", {open}), "#N/A") << open;
}

TEST(WeeklyHours, DoesNotUnderstandOtherWords)
{
    EXPECT_EQ(ask("weeklyHours", {"banana"}), "#VALUE!");
}

TEST(WeeklyHours, AnswersAColumn)
{
    EXPECT_EQ(ask("weeklyHours", {range(1, {"4 x 15 minutes", {}, "banana", "Daily", 1.5})}), "[1||#VALUE!|#N/A|1.5]");
    EXPECT_EQ(ask("weeklyHours", {range(1, {"4 x 15 minutes", "2 x 1 hour"}), range(1, {2, {}})}), "[2|2]");
}

TEST(GroupSize, TakesTheLargerNumberForThePupils)
{
    EXPECT_EQ(ask("groupSize", {"6:1"}), "6");
    EXPECT_EQ(ask("groupSize", {"1:6"}), "6");
    EXPECT_EQ(ask("groupSize", {"1-1"}), "1");
    EXPECT_EQ(ask("groupSize", {"Maximum 6"}), "6");
    EXPECT_EQ(ask("groupSize", {"group of 4"}), "4");
    EXPECT_EQ(ask("groupSize", {8}), "8");
}

TEST(GroupSize, NeedsTheOrderOfTwoToOne)
{
    EXPECT_EQ(ask("groupSize", {"2:1"}), "#N/A");
    EXPECT_EQ(ask("groupSize", {"1:2"}), "#N/A");
    EXPECT_EQ(ask("groupSize", {"2:1", "pupils first"}), "2");
    EXPECT_EQ(ask("groupSize", {"2:1", "Staff first"}), "1");
    EXPECT_EQ(ask("groupSize", {"1:2", "staff first"}), "2");
    EXPECT_EQ(ask("groupSize", {"2:1", "sideways"}), "#VALUE!");
    EXPECT_EQ(ask("groupSize", {"2:1", 5}), "#VALUE!");
}

TEST(GroupSize, NeedsTheSizeOfAClass)
{
    EXPECT_EQ(ask("groupSize", {"whole class"}), "#N/A");
    EXPECT_EQ(ask("groupSize", {"whole class", {}, 28}), "28");
    EXPECT_EQ(ask("groupSize", {"WC"}), "#N/A");
    EXPECT_EQ(ask("groupSize", {"WC", {}, 28}), "28");
    EXPECT_EQ(ask("groupSize", {"half class", {}, 28}), "14");
    EXPECT_EQ(ask("groupSize", {"half class"}), "#N/A");
    EXPECT_EQ(ask("groupSize", {"half class", {}, 27}), "#N/A") << "13 or 14";
}

TEST(GroupSize, IsReadAsTheMapReadsIt)
{
    EXPECT_EQ(ask("groupSize", {"121"}), "1") << "one to one";
    EXPECT_EQ(ask("groupSize", {121}), "1") << "one to one, typed into a cell";
    EXPECT_EQ(ask("groupSize", {"2 groups of 4"}), "4") << "at once";
    EXPECT_EQ(ask("groupSize", {"1:6 x 2 groups"}), "6");
    EXPECT_EQ(ask("groupSize", {"1 TA : 6 ch"}), "6");
    EXPECT_EQ(ask("groupSize", {"small group (4)"}), "4");
    EXPECT_EQ(ask("groupSize", {"1:15 (half class)"}), "15");
}

TEST(GroupSize, ReadsBackWhatCalcMadeOfARatio)
{
    EXPECT_EQ(ask("groupSize", {361.0 / 1440}), "6") << "6:1 became 06:01";
    EXPECT_EQ(ask("groupSize", {66.0 / 1440}), "6") << "1:6 became 01:06";
    EXPECT_EQ(ask("groupSize", {1801.0 / 1440}), "30") << "30:1 became 30:01";
    EXPECT_EQ(ask("groupSize", {121.0 / 1440}), "#N/A") << "2:1";
    EXPECT_EQ(ask("groupSize", {121.0 / 1440, "pupils first"}), "2");
    EXPECT_EQ(ask("groupSize", {46028}), "6") << "6-1 became 6 January 2026";
    EXPECT_EQ(ask("groupSize", {46023}), "1") << "1-1 became 1 January 2026";
    EXPECT_EQ(ask("groupSize", {46024}), "#N/A") << "2-1 became 2 January 2026";
}

TEST(Adults, AreTheSmallerNumber)
{
    EXPECT_EQ(ask("adults", {"6:1"}), "1");
    EXPECT_EQ(ask("adults", {"1:6"}), "1");
    EXPECT_EQ(ask("adults", {"2:12"}), "2");
    EXPECT_EQ(ask("adults", {"30:3"}), "3");
    EXPECT_EQ(ask("adults", {"1-1"}), "1");
    EXPECT_EQ(ask("adults", {"one to one"}), "1");
    EXPECT_EQ(ask("adults", {"Maximum 12:2"}), "2");
    EXPECT_EQ(ask("adults", {"(2 adults to 8 pupils)"}), "2");
    EXPECT_EQ(ask("adults", {"2 adults: 1 pupil"}), "2") << "the words tell the order";
}

TEST(Adults, AreNotTakenForGrantedWhereOnlyPupilsAreGiven)
{
    for (const Given& only :
         {Given("group of 4"), Given("Maximum 6"), Given("8"), Given(8), Given("whole class"), Given("group")})
        EXPECT_EQ(ask("adults", {only}), "#N/A");
}

TEST(Adults, OfTwoToOneNeedTheOrder)
{
    EXPECT_EQ(ask("adults", {"2:1"}), "#N/A");
    EXPECT_EQ(ask("adults", {"2:1", "pupils first"}), "1");
    EXPECT_EQ(ask("adults", {"2:1", "Staff first"}), "2");
    EXPECT_EQ(ask("adults", {"1:2", "pupils first"}), "2");
    EXPECT_EQ(ask("adults", {"1:2", 0}), "#N/A") << "a blank order arrives as 0";
    EXPECT_EQ(ask("adults", {"1:2", "sideways"}), "#VALUE!");
    EXPECT_EQ(ask("adults", {"1:2", 5}), "#VALUE!");
}

TEST(Adults, AreReadBackFromWhatCalcMadeOfARatio)
{
    EXPECT_EQ(ask("adults", {361.0 / 1440}), "1") << "6:1 became 06:01";
    EXPECT_EQ(ask("adults", {132.0 / 1440}), "2") << "2:12 became 02:12";
    EXPECT_EQ(ask("adults", {46028}), "1") << "6-1 became 6 January 2026";
    EXPECT_EQ(ask("adults", {121.0 / 1440, "staff first"}), "2") << "2:1";
    const Date day_zero{std::chrono::year{1904}, std::chrono::month{1}, std::chrono::day{1}};
    EXPECT_EQ(shown(call(function_named("adults"), std::vector<Argument>{Cell::of(44566.0)}, day_zero)), "1")
        << "6 January 2026 where day 0 is 1 January 1904";
}

TEST(Adults, AreNotReadFromOtherNumbersAndWords)
{
    for (const Given& odd : {Given(-3), Given(46028.5), Given(1e9), Given("banana"), Given("0:6")})
        EXPECT_EQ(ask("adults", {odd}), "#VALUE!");
    EXPECT_EQ(ask("adults", {0}), "") << "a blank cell arrives as 0";
    EXPECT_EQ(ask("adults", {range(1, {"6:1", {}, "2:12", "2:1", "x"})}), "[1||2|#N/A|#VALUE!]");
}

TEST(GroupSize, DoesNotUnderstandOtherNumbersAndWords)
{
    for (const Given& odd : {Given(-3), Given(0.5), Given(6.5), Given(46028.5), Given(1e9), Given("banana")})
        EXPECT_EQ(ask("groupSize", {odd}), "#VALUE!");
    EXPECT_EQ(ask("groupSize", {0}), "") << "a blank cell arrives as 0";
}

}  // namespace
}  // namespace provision
