// SPDX-License-Identifier: MPL-2.0
#include "text/schedule.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace provision {
namespace {

TEST(Length, ReadsEverySpelling)
{
    const std::vector<std::pair<std::string, double>> table{
        {"3 Hours", 180},
        {"45 mins", 45},
        {"1h15", 75},
        {"1h 15m", 75},
        {"1hr 15", 75},
        {"1 hour and 15 mins", 75},
        {"half an hour", 30},
        {"Half hour", 30},
        {"1/2 hour", 30},
        {"\xC2\xBD hour", 30},
        {"\xC2\xBC hr", 15},
        {"3/4 of an hour", 45},
        {"1 1/2 hours", 90},
        {"1\xC2\xBD hrs", 90},
        {"1.5 hours", 90},
        {"an hour and a half", 90},
        {"2 and a half hours", 150},
        {"an hour", 60},
        {".5 hr", 30},
        {"1:30 hours", 90},
        {"quarter of an hour", 15},
        {"1 Hour 30\nMinutes", 90},
        {"20\xC2\xA0mins", 20},
        {"90m", 90},
        {"(1 hour)", 60},
        {"1 hour(s)", 60},
        {"one and a half hours", 90},
    };
    for (const auto& [text, minutes] : table) {
        const auto read = read_schedule(text);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_EQ(*understood(read), (Schedule{minutes, minutes})) << text;
    }
}

TEST(Length, HasNoAnswerToANumberWithoutAUnit)
{
    for (const std::string text : {"mins", "45", "1.30 hours", "0 mins", "1:30"})
        EXPECT_FALSE(understood(read_schedule(text))) << text;
}

TEST(TotalMinutes, CountsAllGroupsAndPupils)
{
    const std::vector<std::pair<std::string, double>> table{
        {"45 mins", 45}, {"3 x 15 minutes x 2 groups", 90}, {"(3 x 15 minutes x 2 pupils)", 90}};
    for (const auto& [text, minutes] : table) {
        const auto total = total_minutes(text);
        ASSERT_TRUE(understood(total)) << text;
        EXPECT_EQ(*understood(total), minutes) << text;
    }
}

TEST(TotalMinutes, KeepsTheQuestion)
{
    EXPECT_TRUE(std::holds_alternative<Incomplete>(total_minutes("20 to 30 minutes")));
    EXPECT_TRUE(std::holds_alternative<Incomplete>(total_minutes("(3 x mins)")));
    EXPECT_TRUE(std::holds_alternative<NotUnderstood>(total_minutes("as required")));
}

}  // namespace
}  // namespace provision
