// SPDX-License-Identifier: MPL-2.0
#include "text/ratio.hpp"

#include "text/group_counts.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace provision {
namespace {

TEST(Ratio, TakesTheLargerNumberForThePupils)
{
    const std::vector<std::pair<std::string, Ratio>> table{
        {"6:1", {6, 1}},      {"1:6", {6, 1}},       {"18:1", {18, 1}},      {"1:1", {1, 1}},
        {"1-1", {1, 1}},      {"6 to 1", {6, 1}},    {"one to one", {1, 1}}, {"group of 4", {4, 1}},
        {"8", {8, 1}},        {"Maximum 6", {6, 1}}, {"8 : 2", {8, 2}},      {"6 pupils", {6, 1}},
        {"3 pp chn", {3, 1}}, {"4PPchn", {4, 1}},    {"Max. 6", {6, 1}},     {"30\n:\n1", {30, 1}},
    };
    for (const auto& [text, ratio] : table) {
        const auto read = read_ratio(text);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_EQ(*understood(read), ratio) << text;
    }
}

TEST(Ratio, LeavesTwoToOneToTheColumn)
{
    for (const std::string text : {"2:1", "1:2"}) EXPECT_EQ(*understood(read_ratio(text)), (Ratio{2, 1, true})) << text;
    EXPECT_EQ(*understood(read_ratio("2:1", RatioOrder::pupils_first)), (Ratio{2, 1}));
    EXPECT_EQ(*understood(read_ratio("2:1", RatioOrder::staff_first)), (Ratio{1, 2}));
    EXPECT_EQ(*understood(read_ratio("1:2", RatioOrder::staff_first)), (Ratio{2, 1}));
    EXPECT_EQ(*understood(read_ratio("6:1", RatioOrder::staff_first)), (Ratio{6, 1}));
}

TEST(Ratio, IsInTheOrderThatItsWordsTell)
{
    const std::vector<std::pair<std::string, Ratio>> table{{"1 adult to 2 pupils", {2, 1}},
                                                           {"2 adults : 1 pupil", {1, 2}},
                                                           {"1 child - 2 adults", {1, 2}},
                                                           {"2 adults to 8 pupils", {8, 2}},
                                                           {"3 staff:1 child", {1, 3}}};
    for (const auto& [text, ratio] : table) {
        const auto read = read_ratio(text);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_EQ(*understood(read), ratio) << text;
    }
    for (const std::string text : {"6-8 pupils", "2 to 3 adults", "2 adults", "1 adult"})
        EXPECT_TRUE(std::holds_alternative<Incomplete>(read_ratio(text))) << text;
    EXPECT_EQ(*understood(read_ratio("1-2 adults")), (Ratio{2, 1, true})) << "a range, or one to two?";
}

TEST(Ratio, AsksForTheSize)
{
    EXPECT_EQ(*understood(read_ratio("Whole class", {}, 28)), (Ratio{28, 1}));
    for (const std::string text : {"whole class", "6 to 8", "6-8", "Small group"})
        EXPECT_TRUE(std::holds_alternative<Incomplete>(read_ratio(text))) << text;
}

TEST(Ratio, DoesNotGuess)
{
    for (const std::string text : {"", "LSA", "0:1", "6:1:1", "-6", "1e3", "99999"})
        EXPECT_TRUE(std::holds_alternative<NotUnderstood>(read_ratio(text))) << text;
}

TEST(Ratio, IsReadAsStaffSayIt)
{
    const std::vector<std::pair<std::string, Ratio>> table{
        {"121", {1, 1}},
        {"1-2-1", {1, 1}},
        {"pair", {2, 1}},
        {"paired", {2, 1}},
        {"1;6", {6, 1}},
        {"2 adults 8 children", {8, 2}},
        {"1 TA : 6 ch", {6, 1}},
        {"1TA:2ch", {2, 1}},
        {"6 ch with 1 TA", {6, 1}},
        {"1 TA with 6 pupils", {6, 1}},
        {"class of 28", {28, 1}},
    };
    for (const auto& [text, ratio] : table) {
        const auto read = read_ratio(text);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_EQ(*understood(read), ratio) << text;
    }
    for (const std::string text : {"WC", "w/c", "Whole-class"})
        EXPECT_EQ(*understood(read_ratio(text, {}, 30)), (Ratio{30, 1})) << text;
    for (const std::string text : {"2 TAs", "2 groups", "WC"})
        EXPECT_TRUE(std::holds_alternative<Incomplete>(read_ratio(text))) << text;
    for (const std::string text : {"1 TA 6", "30 ch 2 adults 1 TA", "Class 3"})
        EXPECT_TRUE(std::holds_alternative<NotUnderstood>(read_ratio(text))) << text;
    EXPECT_TRUE(tells_adults("1:6 x 2 groups"));
    EXPECT_FALSE(tells_adults("2 groups of 4"));
}

// A bracket may hold the number of the words in front of it, or words for the number in front.
TEST(Ratio, MayStandBesideWordsForIt)
{
    const std::vector<std::pair<std::string, Ratio>> table{
        {"small group (4)", {4, 1}},     {"Small group (4 pupils)", {4, 1}}, {"1:15 (half class)", {15, 1}},
        {"1:6 (small group)", {6, 1}},   {"4 (small group)", {4, 1}},        {"whole class (28)", {28, 1}},
        {"2:30 (whole class)", {30, 2}},
    };
    for (const auto& [text, ratio] : table) {
        const auto read = read_ratio(text, {}, 20);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_EQ(*understood(read), ratio) << text;
    }
    for (const std::string text : {"half class", "Half the class", "½ class"}) {
        EXPECT_EQ(*understood(read_ratio(text, {}, 30)), (Ratio{15, 1})) << text;
        EXPECT_TRUE(std::holds_alternative<Incomplete>(read_ratio(text))) << text;
        EXPECT_TRUE(std::holds_alternative<Incomplete>(read_ratio(text, {}, 29))) << text << ": 14 or 15";
    }
    EXPECT_TRUE(std::holds_alternative<NotUnderstood>(read_ratio("LSA (4)")));
    EXPECT_TRUE(std::holds_alternative<NotUnderstood>(read_ratio("small group (LSA)")));
}

TEST(Ratio, OfSeveralGroupsIsThatOfOne)
{
    struct Expected {
        std::string text;
        Ratio ratio;
        double groups;
    };
    const std::vector<Expected> table{
        {"2 groups of 4", {4, 1}, 2},   {"1:6 x 2 groups", {6, 1}, 2},  {"1:6 (2 groups)", {6, 1}, 2},
        {"two groups of 6", {6, 1}, 2}, {"2 x groups of 4", {4, 1}, 2}, {"3 small groups of 4 pupils", {4, 1}, 3},
        {"group of 4", {4, 1}, 1},
    };
    for (const auto& [text, ratio, groups] : table) {
        const auto read = read_ratio(text);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_EQ(*understood(read), ratio) << text;
        EXPECT_EQ(groups_told(text), groups) << text;
    }
    EXPECT_EQ(groups_told("Year 2 groups of 4"), 1) << "a year, no number of groups";
    EXPECT_EQ(groups_told("2 groups of 4 and 1 group of 3"), 1) << "two sizes";
}

TEST(Ratio, ComesBackFromATimeOfDay)
{
    // 06:01 is 361 of the day's 1440 minutes.
    EXPECT_EQ(typed_as_time(361.0 / 1440), "6:1");
    EXPECT_EQ(typed_as_time(0.250694), "6:1");
    EXPECT_EQ(typed_as_time(66.0 / 1440), "1:6");
    EXPECT_EQ(typed_as_time(1.000694), "24:1");
    EXPECT_EQ(typed_as_time(1.250694), "30:1");
    EXPECT_EQ(typed_as_time(1081.0 / 1440), "18:1");
}

}  // namespace
}  // namespace provision
