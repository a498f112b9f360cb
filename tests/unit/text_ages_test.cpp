// SPDX-License-Identifier: MPL-2.0
#include "text/ages.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace provision {
namespace {

double months(std::string_view text, std::optional<AgeUnit> unit = {})
{
    const auto read = read_age(text, unit);
    const auto* value = understood(read);
    return value ? *value : -1;
}

bool asks(std::string_view text)
{
    return std::holds_alternative<Incomplete>(read_age(text));
}

bool not_understood(std::string_view text)
{
    return std::holds_alternative<NotUnderstood>(read_age(text));
}

TEST(Ages, AreReadInEveryWayThatSchoolsWriteThem)
{
    for (const auto& [text, wanted] : {std::pair{"6y3m", 75.0},
                                       {"6y 3m", 75.0},
                                       {"6:03", 75.0},
                                       {"6:3", 75.0},
                                       {"6 years 3 months", 75.0},
                                       {"6 yrs 3 mths", 75.0},
                                       {"6 Years, 3 Months", 75.0},
                                       {"6 years and 3 months", 75.0},
                                       {"6yrs", 72.0},
                                       {"75 months", 75.0},
                                       {"6 1/2 years", 78.0},
                                       {"6.5 years", 78.0},
                                       {"10:11", 131.0},
                                       {"7y", 84.0},
                                       {"6 years old", 72.0}})
        EXPECT_EQ(months(text), wanted) << text;
}

TEST(Ages, OfABareNumberNeedTheirUnit)
{
    EXPECT_TRUE(asks("75"));
    EXPECT_EQ(months("75", AgeUnit::months), 75);
    EXPECT_EQ(months("6.25", AgeUnit::years), 75);
    EXPECT_TRUE(asks("7.06"));
    EXPECT_TRUE(asks("7-6"));
}

TEST(Ages, ThatNobodyHasAreNotUnderstood)
{
    for (const auto* text : {"6:12", "6y15m", "", "Level 2b", "6:03:01", "0:00", "200 years", "6 apples", "y3m", "6.5y3m"})
        EXPECT_TRUE(not_understood(text)) << text;
}

TEST(Ages, AreTakenBackFromTheTimesThatCalcMadeOfThem)
{
    EXPECT_EQ(age_of_time((6 * 60 + 3) / 1440.0), 75);
    EXPECT_EQ(age_of_time((10 * 60 + 11) / 1440.0), 131);
    EXPECT_EQ(age_of_time((6 * 60 + 45) / 1440.0), std::nullopt);
    EXPECT_EQ(age_of_time(5 / 1440.0), std::nullopt);
}

}  // namespace
}  // namespace provision
