// SPDX-License-Identifier: MPL-2.0
#include "text/schedule.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace provision {
namespace {

struct Expected {
    std::string text;
    double low;
    double high;
    double groups = 1;
    double pupils = 1;
};

void expect_week(const Expected& expected, const ScheduleUnits& units = {})
{
    const auto read = read_schedule(expected.text, units);
    const auto* week = understood(read);
    ASSERT_TRUE(week) << expected.text;
    EXPECT_NEAR(week->low, expected.low, 1e-9) << expected.text;
    EXPECT_NEAR(week->high, expected.high, 1e-9) << expected.text;
    EXPECT_EQ(week->groups, expected.groups) << expected.text;
    EXPECT_EQ(week->pupils, expected.pupils) << expected.text;
}

void expect_minutes(const std::vector<std::pair<std::string, double>>& table)
{
    for (const auto& [text, minutes] : table) expect_week({text, minutes, minutes});
}

TEST(Schedule, MultipliesSessionsAndMinutes)
{
    expect_minutes({
        {"3 x 1 hour", 180},
        {"(4 x 15 minutes)", 60},
        {"( 1 x 40 minutes)", 40},
        {"( 5 x 1 hours)", 300},
        {"4x15mins", 60},
        {"5X20min", 100},
        {"5 x 20 mins.", 100},
        {"10 x 10 mins", 100},
        {"5x2 x 15 mins", 150},
        {"3 x 1h15", 225},
        {"2x 1 hour a week", 120},
        {"3 @ 20 mins", 60},
        {"3 sessions of 20 mins", 60},
        {"3 sessions a week for 20 mins each", 60},
        {"3 x 10 minute sessions", 30},
        {"3 x 10-minute sessions per week", 30},
        {"5 20 min sessions", 100},
        {"3 x (20 mins)", 60},
        {"[3 x 20 mins]", 60},
    });
}

TEST(Schedule, ReadsEitherOrder)
{
    expect_minutes({
        {"20 mins 3 x week", 60},
        {"3 x week x 20 mins", 60},
        {"3x per week for 20 mins", 60},
        {"20 minutes x 3", 60},
        {"20 mins, 3 times a week", 60},
        {"3 per week, 20 mins", 60},
        {"3/week - 20 mins", 60},
        {"x3 weekly 20 mins", 60},
        {"20mins three times per week", 60},
    });
}

TEST(Schedule, KnowsHowOften)
{
    expect_minutes({
        {"daily 20 mins", 100},
        {"20 mins every day", 100},
        {"15 mins every morning", 75},
        {"10 minutes per day", 50},
        {"10 minutes a day", 50},
        {"3 x daily x 10 mins", 150},
        {"Daily - 15 mins", 75},
        {"20 mins a day, 3 days a week", 60},
        {"20 mins on 4 mornings", 80},
        {"5mins x5mornings", 25},
        {"weekly 45 mins", 45},
        {"45 mins pw", 45},
        {"45 mins p/w", 45},
        {"twice weekly 20 mins", 40},
        {"twice a week for 20 mins", 40},
        {"once a week, 40 minutes", 40},
        {"three times weekly, half an hour", 90},
        {"1 hour fortnightly", 30},
        {"1 hour every two weeks", 30},
        {"1 hour every 3 weeks", 20},
        {"1 hour every other week", 30},
        {"Mon, Wed, Fri 20 mins", 60},
        {"20 mins Monday and Thursday", 40},
        {"Mon-Fri 15 mins", 75},
        {"Tues/Thurs x 30 mins", 60},
        {"daily (Mon, Tue, Wed) 10 mins", 30},
    });
}

TEST(Schedule, DailyMeansTheDaysOfTheWeek)
{
    expect_week({"daily 20 mins", 80, 80}, {.days_per_week = 4});
}

TEST(Schedule, ReadsALengthAloneAsTheWeek)
{
    expect_minutes({
        {"45 mins", 45},
        {"1 Hour 15 Minutes", 75},
        {"1 hour 30\nMinutes", 90},
        {"1 Hour per week", 60},
        {"1.75 hours a week", 105},
        {"22.5 hours per week", 1350},
        {"one hour", 60},
        {"thirty minutes", 30},
        {"forty-five minutes", 45},
    });
}

// `/` is `per`: of a fortnight half falls in each week, of three weeks a third.
TEST(Schedule, TakesAStrokeForPer)
{
    expect_minutes({
        {"1hr/fortnight", 30},
        {"1 x 1hr/fortnight", 30},
        {"1 x 1hr / fortnight", 30},
        {"2 x 20 mins/fortnight", 20},
        {"1 x 30m/2 weeks", 15},
        {"30m/3 wks", 10},
        {"1 hour per 2 weeks", 30},
        {"2/fortnight x 30 mins", 30},
        {"20 mins/day", 100},
        {"3 x 20 mins/week", 60},
        {"30m/wk", 30},
        {"3 x 20 mins/session", 60},
        {"20 mins/Year 4", 20},
        {"3 x 20 mins/TA", 60},
    });
    EXPECT_EQ(*understood(total_minutes("3 x 20 mins/group x 2 groups")), 120);
    expect_week({"12 hours/term", 60, 60}, {.weeks_per_term = 12});
    expect_week({"1.5 hrs / half term", 15, 15}, {.weeks_per_term = 12});
    for (const std::string text : {"30 mins/month", "1 x 1hr/month", "1 hour/year", "2 x 30 mins/half term", "1hr/half-term",
                                   "20 mins/child", "3 x 20 mins/group", "20 mins/lesson", "30 mins / break",
                                   "1 hour once a week/fortnight", "4 x 25 100 mins", "3x30/fortnight 20 mins"})
        EXPECT_TRUE(std::holds_alternative<Incomplete>(read_schedule(text))) << text;
}

TEST(Schedule, GivesBothEndsOfARange)
{
    expect_week({"2-3 x weekly x 40 mins", 80, 120});
    expect_week({"2 or 3 times a week, 20 mins", 40, 60});
    expect_week({"once or twice a week for 30 mins", 30, 60});
    expect_week({"20 to 30 minutes", 20, 30});
    expect_week({"15/20 minutes", 15, 20});
    expect_week({"5 x 20\xE2\x80\x93"
                 "30 mins",
                 100, 150});
    expect_week({"30 mins to 1 hour", 30, 60});
    expect_week({"2-3 x 20-30 mins", 40, 90});
}

TEST(Schedule, KeepsGroupsAndPupilsApart)
{
    expect_week({"3 x 15 minutes x 2 groups", 45, 45, 2});
    expect_week({"(3 x 15 minutes x 2 pupils)", 45, 45, 1, 2});
    expect_week({"2 groups, 3 x 20 mins", 60, 60, 2});
    expect_week({"3 x 20 mins for two groups", 60, 60, 2});
    expect_week({"2 x groups x 3 x 20 mins", 60, 60, 2});
    expect_week({"3 x 20 mins x 2 groups of 4", 60, 60, 2});
    expect_week({"3 x 15 mins x 2 children", 45, 45, 1, 2});
    expect_week({"15 mins per child x 4 children", 15, 15, 1, 4});
}

TEST(Schedule, LeavesAsideWhatIsNotOfTheWeek)
{
    expect_minutes({
        {"3 x 20 mins for 12 weeks", 60},
        {"3 x 20 mins, 6 week programme", 60},
        {"1 hour a week for 1 term", 60},
        {"1 hour a week for a term", 60},
        {"3 x 20 mins 1:1", 60},
        {"3 x 20 mins 6:1", 60},
        {"5 x 20 mins in a group of 4", 100},
        {"15 mins every day on a speech programme", 75},
        {"3 x 15 mins during the first part of input", 45},
        {"7 x 20 mins guided activities TA or Class Teacher", 140},
        {"1 x 45min session as part of VD group weekly- see attached timetable.", 45},
    });
}

TEST(Schedule, AddsWhatAPlusJoins)
{
    expect_minutes({
        {"1 x 30mins every two weeks + 1 x 30min weekly", 45},
        {"1 x 30mins every two weeks\n+ Phonics group 1 x 30min weekly", 45},
        {"daily 10 mins and 1 x 30 mins", 80},
        {"50 minutes and\n45 minutes**", 95},
    });
}

TEST(Schedule, NeedsTheWeeksOfATerm)
{
    // 720 minutes in a term of 38/3 weeks: 720 x 3 / 38 = 56.842105...; half a term has half the weeks.
    const ScheduleUnits units{.weeks_per_term = 38.0 / 3};
    expect_week({"12 Hours per term", 720 * 3 / 38.0, 720 * 3 / 38.0}, units);
    expect_week({"1.5 hrs per half term", 15, 15}, {.weeks_per_term = 12});
    EXPECT_TRUE(std::holds_alternative<Incomplete>(read_schedule("12 hours per term")));
}

TEST(Schedule, NeedsTheMinutesOfAPeriod)
{
    expect_week({"2 periods", 100, 100}, {.minutes_per_period = 50});
    expect_week({"3 lessons x 20 mins", 60, 60});
    EXPECT_TRUE(std::holds_alternative<Incomplete>(read_schedule("2 periods")));
}

TEST(Schedule, AsksForWhatIsMissing)
{
    for (const std::string text : {
             "(3 x mins)",
             "2 x weekly",
             "Daily",
             "2 x 15",
             "3 x",
             "twice a week",
             "2 days",
             "half a day",
             "2 days per term",
             "5 x TA",
             "15",
             "3 x 15 mins per child",
             "3 x 15 mins per group",
             "3 sessions",
             "Mon, Wed, Fri",
             "1 hour a month",
             "2 hours a year",
             "3 x 20.30 minutes",
             "1.30 hours",
             "0 mins",
             "0 x 20 mins",
             "daily 5 x 20 mins",
             "3 x 20 mins for 2 pupils",
             "3 x 20 mins 4",
             "3 x 20 mins\n2 x 30 mins",
             "9.00-9.20",
             "20 mins reading 3 x week",
             "5 x 20 mins daily",
             "3 x 20 mins x 2-3 groups",
         })
        EXPECT_TRUE(std::holds_alternative<Incomplete>(read_schedule(text))) << text;
}

TEST(Schedule, SaysWhereItAsks)
{
    const auto minutes = read_schedule("(3 x mins)");
    ASSERT_TRUE(std::holds_alternative<Incomplete>(minutes));
    EXPECT_EQ(std::get<Incomplete>(minutes).position, 5u);
    EXPECT_EQ(std::get<Incomplete>(minutes).reason, "how many minutes?");

    // The multiplication sign and the dash have more bytes than the letters that stand for them.
    const auto groups = read_schedule("3 \xC3\x97 20 mins per group");
    ASSERT_TRUE(std::holds_alternative<Incomplete>(groups));
    EXPECT_EQ(std::get<Incomplete>(groups).position, 13u);
    EXPECT_EQ(std::get<Incomplete>(groups).reason, "how many groups?");
}

TEST(Schedule, DoesNotUnderstandWords)
{
    for (const std::string text :
         {"", " ", "TBC", "Continuous, as appropriate", "Reading 3 x 20 mins", "Year 3", "1:1", "2 PP chn", "x", "N/A",
          "for 12 weeks", "999999 x 999999 hours", "3 x 20 hours x 99999999999999999999999 groups", "mint", "xylophone"})
        EXPECT_TRUE(std::holds_alternative<NotUnderstood>(read_schedule(text))) << text;
}

}  // namespace
}  // namespace provision
