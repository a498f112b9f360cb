// SPDX-License-Identifier: MPL-2.0
#include "text/ratio.hpp"

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
