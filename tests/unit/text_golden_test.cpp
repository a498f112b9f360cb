// SPDX-License-Identifier: MPL-2.0
// The worked numbers of tests/golden: facts that a person took from real maps.
#include "support/golden.hpp"
#include "text/schedule.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace provision {
namespace {

TEST(Golden, EverySchedule)
{
    const auto rows = golden("schedules.tsv");
    ASSERT_EQ(rows.size(), 12u);
    for (const auto& row : rows) {
        const bool in_terms = row[0].find("per term") != std::string::npos;
        const auto read = read_schedule(row[0], {.weeks_per_term = in_terms ? std::optional(38.0 / 3) : std::nullopt});
        if (row[1].empty()) {
            EXPECT_TRUE(std::holds_alternative<Incomplete>(read)) << row[0];
            continue;
        }
        const auto* week = understood(read);
        ASSERT_TRUE(week) << row[0];
        EXPECT_NEAR(week->low * week->groups * week->pupils, std::stod(row[1]), 1e-6) << row[0];
        EXPECT_TRUE(week->single()) << row[0];
    }
}

TEST(Golden, EveryDuration)
{
    const auto rows = golden("durations.tsv");
    ASSERT_EQ(rows.size(), 6u);
    for (const auto& row : rows) {
        auto text = row[0];
        const std::string mark = "<line break>";
        if (const auto at = text.find(mark); at != std::string::npos) text.replace(at, mark.size(), "\n");
        const auto minutes = std::stod(row[1]);
        const auto read = read_schedule(text);  // a length alone is the week's time
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_EQ(*understood(read), (Schedule{minutes, minutes})) << text;
    }
}

TEST(Spellings, OfOneScheduleAreOneAnswer)
{
    const std::vector<std::string> signs{
        "x", " x ", "X", " X", " * ", "*", " @ ", "\xC3\x97", " \xC3\x97 ", "\n x ", "\xC2\xA0x\xC2\xA0", " of ", " for "};
    const std::vector<std::string> gaps{"", " ", "  ", "\n", "\xC2\xA0", "-"};
    const std::vector<std::string> units{"m", "min", "mins", "minute", "minutes", "Minutes", "MINS", "min.", "mins."};
    const std::vector<std::pair<std::string, std::string>> brackets{{"", ""}, {"(", ")"}, {"( ", " )"}, {"[", "]"}, {" ", "\n"}};
    for (const auto& sign : signs)
        for (const auto& gap : gaps)
            for (const auto& unit : units)
                for (const auto& [open, close] : brackets) {
                    const auto text = open + "4" + sign + "15" + gap + unit + close;
                    const auto read = read_schedule(text);
                    ASSERT_TRUE(understood(read)) << text;
                    EXPECT_EQ(*understood(read), (Schedule{60, 60})) << text;
                }
}

/// Random texts of the pieces and bytes that schedules are made of.
std::string random_text(std::mt19937& random)
{
    static const std::vector<std::string> kPieces{
        "3", "x",   " ",   "mins", "hour", "daily",  "per",    "week",     "2-3",
        "(", ")",   "+",   "and",  "1/2",  "\n",     "-",      "\xC2\xA0", "term",
        "0", "1e9", "inf", "nan",  "a",    "pupils", "groups", ".",        "99999999999999999999"};
    std::uniform_int_distribution<std::size_t> length(0, 12);
    std::uniform_int_distribution<std::size_t> piece(0, kPieces.size() - 1);
    std::uniform_int_distribution<int> byte(0, 255);
    std::string text;
    for (auto left = length(random); left > 0; --left)
        text += byte(random) < 40 ? std::string(1, static_cast<char>(byte(random))) : kPieces[piece(random)];
    return text;
}

TEST(RandomText, IsNeverReadAsNothing)
{
    std::mt19937 random(20261121);
    for (int round = 0; round < 20'000; ++round) {
        const auto text = random_text(random);
        const auto read = read_schedule(text, {.weeks_per_term = 12, .minutes_per_period = 50});
        if (const auto* week = understood(read)) {
            EXPECT_GT(week->low, 0) << text;
            EXPECT_LE(week->low, week->high) << text;
            EXPECT_LE(week->high, 7 * 24 * 60) << text;
            EXPECT_GT(week->groups * week->pupils, 0) << text;
        }
        const auto split = split_name(text);
        EXPECT_LE(split.name.size() + split.schedule.size(), text.size() + 1) << text;
    }
}

}  // namespace
}  // namespace provision
