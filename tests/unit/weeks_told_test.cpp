// SPDX-License-Identifier: MPL-2.0
#include "text/weeks_told.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace provision {
namespace {

constexpr SchoolYear kThreeTerms{.weeks_a_term = 12.5, .weeks_a_year = 38};

TEST(WeeksTold, CountsWeeksTermsAndYears)
{
    const std::vector<std::pair<std::string, WeeksTold>> told{
        {"12", {12, 12}},           {"12 weeks", {12, 12}},   {"8-10wks", {8, 10}},
        {"8 to 10 weeks", {8, 10}}, {"1 term", {12.5, 12.5}}, {"two terms", {25, 25}},
        {"All year", {38, 38}},     {"1 year", {38, 38}},     {"6 weeks (reading)", {6, 6}},
        {"38 weeks", {38, 38}},     {"A term", {12.5, 12.5}}, {"8 – 20 Weeks", {8, 20}},
    };
    for (const auto& [text, weeks] : told) {
        const auto read = read_weeks_told(text, kThreeTerms);
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(read->least, weeks.least) << text;
        EXPECT_EQ(read->most, weeks.most) << text;
    }
}

TEST(WeeksTold, LeavesOpenWhatTellsNoLength)
{
    for (const std::string text : {"", "ongoing", "Autumn", "half a term", "1 half term", "20 lessons", "6 weeks each term",
                                   "6 weeks then 4", "10 - 8 weeks", "12+", "until exit criteria are met", "1.2.3 weeks"})
        EXPECT_FALSE(read_weeks_told(text, kThreeTerms)) << text;
    EXPECT_FALSE(read_weeks_told(std::string(100'000, '1'), kThreeTerms));
}

}  // namespace
}  // namespace provision
