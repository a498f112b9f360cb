// SPDX-License-Identifier: MPL-2.0
// When in the week a row runs, from whichever columns a school writes it in.
#include "support/grids.hpp"
#include "table/read.hpp"
#include "text/week_slots.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

std::string slots(const std::vector<std::vector<std::string>>& rows)
{
    const auto reading = read_workbook(std::vector<Grid>{sheet("Map", rows)});
    if (reading.map.provisions.size() != 1) return "read " + std::to_string(reading.map.provisions.size()) + " provisions";
    return to_text(reading.map.provisions.front().slots);
}

TEST(MapSlots, StandInTheScheduleOrUnderWhen)
{
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff", "Schedule"}, {"Spelling", "3:1", "TA", "Mon, Wed 9:15-9:45"}}),
              "Mon, Wed 9:15-9:45");
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff", "Schedule", "When"},
                     {"Spelling", "3:1", "TA", "2 x 30 mins", "Mon 9.15, Wed 1.15"}}),
              "Mon 9:15-9:45; Wed 13:15-13:45");
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff"}, {"Spelling (Mon, Wed 9:15-9:45)", "3:1", "TA"}}), "Mon, Wed 9:15-9:45");
}

TEST(MapSlots, MayStandInTwoColumns)
{
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff", "Days", "Time"}, {"Spelling", "3:1", "TA", "Mon, Wed", "9:15-9:45"}}),
              "Mon, Wed 9:15-9:45");
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff", "Days", "Start", "End"},
                     {"Spelling", "3:1", "TA", "Tuesday", "@time 09:00", "@time 09:30"}}),
              "Tue 9:00-9:30");
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff", "Schedule", "Days", "Time"},
                     {"Spelling", "3:1", "TA", "2 x 20 mins", "Mon, Wed", "@time 09:15"}}),
              "Mon, Wed 9:15-9:35");
}

TEST(MapSlots, MayStandUnderTheDays)
{
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff", "Session length", "Mon", "Tue", "Wed"},
                     {"Spelling", "3:1", "TA", "20 mins", "9:15", "", "10:00"}}),
              "Mon 9:15-9:35; Wed 10:00-10:20");
}

TEST(MapSlots, GroupsTaughtApartHaveNoneOfTheirOwn)
{
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff", "Schedule"}, {"Spelling", "3:1", "TA", "Mon 9:15-9:45 x 2 groups"}}), "");
}

// A note may tell of anything; it is believed where it comes to the row's own minutes.
TEST(MapSlots, ProseIsBelievedWhereItAgreesWithTheTime)
{
    const std::vector<std::string> headings{"Provision", "Ratio", "Staff", "Schedule", "Note"};
    EXPECT_EQ(slots({headings, {"Spelling", "3:1", "TA", "2 x 30 mins", "Mon, Wed 9:15-9:45"}}), "Mon, Wed 9:15-9:45");
    EXPECT_EQ(slots({headings, {"Spelling", "3:1", "TA", "2 x 30 mins", "Trip on Monday 9:00-15:00"}}), "");
}

TEST(MapSlots, AGridOfTheWeekTellsThemByItsCells)
{
    EXPECT_EQ(slots({{"Interventions this term"},
                     {"Intervention", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"},
                     {"Precision teaching", "9:00-9:20", "", "9:00-9:20", "", "1:30-1:50"}}),
              "Mon, Wed 9:00-9:20; Fri 13:30-13:50");
    EXPECT_EQ(slots({{"Intervention timetable"},
                     {"Time", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"},
                     {"9:00-9:20", "Precision teaching", "", "Precision teaching", "", ""}}),
              "Mon, Wed 9:00-9:20");
}

TEST(MapSlots, ARowWithoutTimesOrWithoutDaysHasNone)
{
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff", "Schedule"}, {"Spelling", "3:1", "TA", "Mon, Wed x 20 mins"}}), "");
    EXPECT_EQ(slots({{"Provision", "Ratio", "Staff", "Schedule"}, {"Spelling", "3:1", "TA", "3 x 20 mins"}}), "");
}

}  // namespace
}  // namespace provision
