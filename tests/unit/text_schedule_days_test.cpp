// SPDX-License-Identifier: MPL-2.0
// Days of the week beside, behind and instead of a number of sessions.
#include "text/schedule.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace provision {
namespace {

void expect_minutes(const std::vector<std::pair<std::string, double>>& table)
{
    for (const auto& [text, minutes] : table) {
        const auto read = read_schedule(text);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_NEAR(understood(read)->low, minutes, 1e-9) << text;
        EXPECT_NEAR(understood(read)->high, minutes, 1e-9) << text;
    }
}

void expect_questions(const std::vector<std::string>& texts)
{
    for (const auto& text : texts) EXPECT_TRUE(std::holds_alternative<Incomplete>(read_schedule(text))) << text;
}

TEST(ScheduleDays, SayAgainWhatTheirNumberSays)
{
    expect_minutes({
        {"3 x 20 mins (Mon, Wed, Fri)", 60},
        {"5 x 20 mins (Mon-Fri)", 100},
        {"20 mins x 5 Mon-Fri", 100},
        {"2 x 30 mins (Tues/Thurs)", 60},
        {"20 mins x 3 (Mon, Wed, Fri)", 60},
        {"1 hr x 2 (Mon am, Wed pm)", 120},
        {"3 sessions of 20 mins - Mon, Wed, Fri", 60},
        {"3 times a week for 20 mins (Mon, Weds & Fri)", 60},
        {"twice a week (Tues & Thurs) 20 mins", 40},
        {"4 days (Mon-Thu) 20 mins", 80},
        {"3 lessons x 20 mins (Mon; Wed; Fri)", 60},
        {"3 x 20 mins with TA (Mon, Wed, Fri)", 60},
        {"2 x 1 hour Tuesday", 120},
        {"twice daily 10 mins Mon-Thu", 80},
        {"2 x daily 20 mins Mon-Fri", 200},
    });
    const auto groups = read_schedule("3 x 20 mins x 2 groups (Mon, Wed, Fri)");
    ASSERT_TRUE(understood(groups));
    EXPECT_EQ(*understood(groups), (Schedule{60, 60, 2, 1}));
}

TEST(ScheduleDays, OfAnotherNumberLeaveOpenWhichIsRight)
{
    expect_questions({"2 x 20 mins Mon-Fri", "3 x 20 mins (Mon, Wed)", "1 x 20 mins Mon-Fri", "2-3 x 20 mins (Mon, Wed, Fri)",
                      "3 x 20 mins with TA (Mon, Wed)", "5 x daily 20 mins Mon-Fri", "1 hour a week (Mon, Wed)"});
}

TEST(ScheduleDays, AreReadBehindOtherWords)
{
    expect_minutes({
        {"10 mins before school Mon-Fri", 50},
        {"15 mins after lunch Tues & Thurs", 30},
        {"20 mins with TA Mon-Fri", 100},
        {"30 mins over lunch Mon to Thurs", 120},
        {"15 mins registration Mon, Wed", 30},
        {"20 mins with TA (Mon, Wed, Fri)", 60},
        {"20 mins with TA, Mon-Fri", 100},
        {"20 mins with TA Mon-Fri in the hall", 100},
        {"10 mins before school daily", 50},
        {"20 mins with TA daily", 100},
        {"20 mins with TA twice a week", 40},
        {"20 mins with TA fortnightly", 10},
        {"20 mins Mon-Fri before school", 100},
        {"3 x 20 mins starting Mon 7 Sept", 60},
        {"20 mins x 3 (in pairs)", 60},
    });
}

TEST(ScheduleDays, BehindOtherWordsMayBeOfSomethingElse)
{
    expect_questions({"1 hour in class support, phonics Mon-Wed", "1 hour TA support, daily check-in",
                      "1 hour in class\nMaths Mon-Wed", "2 hours split over Mon and Tues", "1 hour over Mon-Fri",
                      "1 hour with TA Mon, with CT Tues", "20 mins reading for 6 sessions", "20 mins most days with TA Mon-Fri"});
}

TEST(ScheduleDays, MayHaveTheirTimeOfDay)
{
    expect_minutes({
        {"20 mins Mon 9.15, Wed 10.30", 40},
        {"20 mins Mon-Fri at 9.15", 100},
        {"20 mins Mon morning, Wed afternoon", 40},
    });
    expect_questions({"Mon 1.30 hours", "10 mins Mon am & pm", "5 mins every morning and afternoon"});
}

TEST(ScheduleDays, MayStandBehindEvery)
{
    expect_minutes({
        {"every Mon, Wed and Fri for 20 mins", 60},
        {"30 mins every Monday and Thursday", 60},
        {"30 mins each Friday", 30},
    });
    expect_questions({"30 mins every other Monday"});
}

TEST(ScheduleDays, HaveNoMoreHoursThanADay)
{
    expect_minutes({{"5 hours Mon-Fri", 1500}, {"6 hours daily", 1800}});
    expect_questions({"25 hours Mon-Fri", "15 hours with TA Mon-Fri", "10 hours daily"});
}

TEST(ScheduleDays, AreNotMultipliedByAdults)
{
    expect_questions({"20 mins x 2 TAs", "3 x 20 mins x 2 adults"});
}

TEST(ScheduleDays, AreKnownByTheirFirstLetters)
{
    expect_minutes({
        {"M/T/Th 20min", 60},
        {"M-F 15 mins", 75},
        {"Tu/Th 30 mins", 60},
        {"M, W & F 20 mins", 60},
        {"M/T/W/T/F 10 mins", 50},
        {"MWF 20 mins", 60},
        {"20 mins M W F", 60},
        {"20mins x3 (M/W/F)", 60},
        {"20 mins x 3 (M, W & F)", 60},
        {"20 m", 20},
        {"20m, 3 x week", 60},
        {"3 x 20m (M W F)", 60},
        {"20 mins F/T", 20},
    });
}

TEST(ScheduleDays, OfASlotByTheClockTellHowOften)
{
    expect_minutes({
        {"9:00-9:20 daily", 100},
        {"Daily 8:40 - 9:00", 100},
        {"10.30-11.00 Tues", 30},
        {"Mon, Wed 9.15-9.45", 60},
        {"9.00-9.20am Mon to Fri", 100},
        {"3 x 9.00-9.30", 90},
        {"9-10am weekly", 60},
        {"Daily 20 mins 9.00-9.20", 100},
        {"9.00-9.20 with TA daily", 100},
    });
    expect_questions({"9.00-9.20", "9.00-9.20 daily (15 mins)", "Mon 9.00-9.30, Wed 10.00-10.45"});
}

}  // namespace
}  // namespace provision
