// SPDX-License-Identifier: MPL-2.0
// Days and times by the clock, as schools type them.
#include "text/week_slots.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

namespace provision {
namespace {

std::string slots(std::string_view text, std::optional<double> minutes_a_week = {})
{
    return to_text(week_slots(text, minutes_a_week));
}

TEST(WeekSlots, DaysStandBeforeTheirTime)
{
    EXPECT_EQ(slots("Mon, Wed 9:15-9:45"), "Mon, Wed 9:15-9:45");
    EXPECT_EQ(slots("Monday and Thursday, 1.15 - 1.45pm"), "Mon, Thu 13:15-13:45");
    EXPECT_EQ(slots("Tue 9:00-9:30; Fri 2:00-2:20"), "Tue 9:00-9:30; Fri 14:00-14:20");
    EXPECT_EQ(slots("Daily 8.45-9.00"), "Mon, Tue, Wed, Thu, Fri 8:45-9:00");
    EXPECT_EQ(slots("M/W/F 11:00-11:20"), "Mon, Wed, Fri 11:00-11:20");
    EXPECT_EQ(slots("Mon-Wed 9am to 10am"), "Mon, Tue, Wed 9:00-10:00");
    EXPECT_EQ(slots("Wed pm 2.15-3.00"), "Wed 14:15-15:00");
}

TEST(WeekSlots, DaysStandBehindTheTimeThatBeginsTheText)
{
    EXPECT_EQ(slots("9:15-9:45 Mon, Wed"), "Mon, Wed 9:15-9:45");
    EXPECT_EQ(slots("9.00-9.20 Mon, 1.00-1.20 Thu"), "Mon 9:00-9:20; Thu 13:00-13:20");
}

TEST(WeekSlots, ATimeWithoutDaysIsOnTheDaysBeforeIt)
{
    EXPECT_EQ(slots("Mon 9:15-9:30 and 1:15-1:30"), "Mon 9:15-9:30; Mon 13:15-13:30");
}

// 60 minutes on three days are 20 each; with 9:00-9:30 told, 50 - 30 = 20 are left for the other day.
TEST(WeekSlots, TimesWithoutAnEndShareTheMinutesOfTheWeek)
{
    EXPECT_EQ(slots("3 x 20 mins (Mon, Wed, Fri 9.15)", 60), "Mon, Wed, Fri 9:15-9:35");
    EXPECT_EQ(slots("Mon 9.15, Wed 1.15", 40), "Mon 9:15-9:35; Wed 13:15-13:35");
    EXPECT_EQ(slots("Mon 9:00-9:30, Thu 11:00", 50), "Mon 9:00-9:30; Thu 11:00-11:20");
    EXPECT_EQ(slots("Mon 9.15"), "");
    EXPECT_EQ(slots("Mon 9:00-9:30, Thu 11:00", 20), "Mon 9:00-9:30");
}

TEST(WeekSlots, NothingIsMadeOfWhatTellsNoDayOrNoTime)
{
    for (const auto* text : {"", "Mon, Wed, Fri", "9:15-9:45", "3 x 20 mins", "daily 20 mins", "Mon 1.30 hours", "after lunch",
                             "alternate Mondays 9:15-9:45", "9:15-9:45 except Fridays", "most days 9:00-9:20", "Year 3 2:1",
                             "money 9:00-9:20", "children sat 9:00-9:20"})
        EXPECT_EQ(slots(text, 60), "") << text;
}

TEST(WeekSlots, DaysAndTimesAreKnownApart)
{
    EXPECT_TRUE(names_weekdays("Mon, Wed"));
    EXPECT_TRUE(names_weekdays("daily before school"));
    EXPECT_FALSE(names_weekdays("9:15-9:45"));
    EXPECT_FALSE(names_weekdays("Autumn"));
    EXPECT_TRUE(names_clock("9:15"));
    EXPECT_TRUE(names_clock("1pm to 2pm"));
    EXPECT_FALSE(names_clock("20 mins"));
    EXPECT_FALSE(names_clock("1.30 hours"));
}

}  // namespace
}  // namespace provision
