// SPDX-License-Identifier: MPL-2.0
#include "text/money.hpp"
#include "text/words.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace provision {
namespace {

TEST(Words, TrimsEveryKindOfBlank)
{
    EXPECT_EQ(trimmed(" \n\xC2\xA0LSA\t "), "LSA");
    EXPECT_EQ(trimmed(" \xC2\xA0"), "");
}

TEST(Words, Folds)
{
    EXPECT_EQ(folded("  Staff /\nPupil\xC2\xA0 Ratio "), "staff / pupil ratio");
    EXPECT_EQ(folded("Maths \xE2\x80\x93 \xE2\x80\x98Power\xE2\x80\x99"), "maths - 'power'");
}

TEST(Words, FoldsHeadings)
{
    EXPECT_EQ(folded_heading("Cost in time\n(Weekly)"), "cost in time");
    EXPECT_EQ(folded_heading("\xC2\xA3 Cost:"), "cost");
    EXPECT_EQ(folded_heading("Type of Group*"), "type of group");
    EXPECT_EQ(folded_heading("Aims & Targets"), "aims and targets");
}

TEST(Words, TakesLinesApart)
{
    EXPECT_EQ(lines("LSA\r\n\n Teacher "), (std::vector<std::string>{"LSA", "Teacher"}));
    EXPECT_TRUE(lines(" \n ").empty());
}

TEST(Words, FindsWholePhrases)
{
    EXPECT_TRUE(has_phrase("lead ta", "ta"));
    EXPECT_TRUE(has_phrase("ta/ct", "ta"));
    EXPECT_FALSE(has_phrase("start date", "ta"));
    EXPECT_FALSE(has_phrase("present", "sen"));
    EXPECT_TRUE(has_phrase("presents sen", "sen"));
    EXPECT_FALSE(has_phrase("anything", ""));
}

TEST(Words, CountsAndLists)
{
    EXPECT_EQ(counted(1, "pupil"), "1 pupil");
    EXPECT_EQ(counted(2, "pupil"), "2 pupils");
    EXPECT_EQ(counted(0, "child", "children"), "0 children");
    EXPECT_EQ(listed({"a"}), "a");
    EXPECT_EQ(listed({"a", "b"}), "a and b");
    EXPECT_EQ(listed({"a", "b", "c"}), "a, b and c");
    EXPECT_EQ(listed({}), "");
}

TEST(Words, WritesNumbersAsPeopleDo)
{
    EXPECT_EQ(plain_number(2), "2");
    EXPECT_EQ(plain_number(1.5), "1.5");
    EXPECT_EQ(plain_number(0.25), "0.25");
    EXPECT_EQ(plain_number(100), "100");
    EXPECT_EQ(plain_number(1.0 / 3), "0.33");
    EXPECT_EQ(plain_number(-0.001), "0");
    EXPECT_EQ(plain_number(-3), "-3");
}

TEST(Words, SpeaksMinutes)
{
    EXPECT_EQ(spoken_minutes(100), "1 hour 40 minutes");
    EXPECT_EQ(spoken_minutes(45), "45 minutes");
    EXPECT_EQ(spoken_minutes(120), "2 hours");
    EXPECT_EQ(spoken_minutes(61), "1 hour 1 minute");
    EXPECT_EQ(spoken_minutes(22.5), "22.5 minutes");
    EXPECT_EQ(spoken_minutes(59.999), "1 hour");
}

TEST(Money, ReadsPounds)
{
    const std::vector<std::pair<std::string, double>> table{
        {"\xC2\xA3"
         "1,274.14",
         1274.14},
        {"1274.14", 1274.14},
        {"\xC2\xA3"
         "500",
         500},
        {" \xC2\xA3 500 ", 500},
        {"\xC2\xA3"
         "10, 903",
         10903},
        {"1,234,567", 1234567},
        {"\xC2\xA3"
         "17.2",
         17.2},
        {"\xC2\xA3"
         "3000 +",
         3000},
        {"0", 0},
    };
    for (const auto& [text, pounds] : table) {
        const auto read = read_pounds(text);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_DOUBLE_EQ(*understood(read), pounds) << text;
    }
}

TEST(Money, OfAnHourMaySayThatItIs)
{
    for (const std::string text : {"10",
                                   "\xC2\xA3"
                                   "10",
                                   "\xC2\xA3"
                                   "10 per hour",
                                   "10/hr",
                                   "\xC2\xA3"
                                   "10 an hour",
                                   "\xC2\xA3"
                                   "10.00 ph"}) {
        const auto read = read_hourly_rate(text);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_EQ(*understood(read), 10) << text;
    }
    for (const std::string text : {"\xC2\xA3"
                                   "80 per day",
                                   "per hour", "10 hours"})
        EXPECT_FALSE(understood(read_hourly_rate(text))) << text;
}

TEST(Money, DoesNotGuess)
{
    for (const std::string text : {"", "TBC", "12,34", "1,2345", "\xC2\xA3",
                                   "\xC2\xA3"
                                   "500 a year",
                                   "5.", "1e5", "inf", ",500"})
        EXPECT_TRUE(std::holds_alternative<NotUnderstood>(read_pounds(text))) << text;
    EXPECT_TRUE(std::holds_alternative<Incomplete>(read_pounds("\xC2\xA3"
                                                               "29.000")));
}

}  // namespace
}  // namespace provision
