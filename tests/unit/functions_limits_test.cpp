// SPDX-License-Identifier: MPL-2.0
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

TEST(WeeklyHours, RefusesNumbersThatAreNoHoursOfAWeek)
{
    EXPECT_EQ(ask("weeklyHours", {168}), "168");
    EXPECT_EQ(ask("weeklyHours", {168.5}), "#VALUE!");
    EXPECT_EQ(ask("weeklyHours", {200}), "#VALUE!");
    EXPECT_EQ(ask("weeklyHours", {0.03125}), "#N/A") << "Calc made 0:45 of it, three quarters of an hour past midnight";
    EXPECT_EQ(ask("weeklyHours", {0.1}), "0.1") << "six minutes";
    EXPECT_EQ(ask("weeklyCost", {200, "TA", 18}), "#VALUE!");
    EXPECT_EQ(ask("weeklyCost", {0.03125, "TA", 18}), "#N/A");
}

TEST(AnnualCost, RefusesPoundsBelowNothing)
{
    EXPECT_EQ(ask("annualCost", {-5, 38}), "#VALUE!");
    EXPECT_EQ(ask("annualCost", {"-5", 38}), "#VALUE!");
    EXPECT_EQ(ask("annualCost", {5, 38, -1}), "#VALUE!");
    EXPECT_EQ(ask("annualCost", {0, 38}), "0");
}

TEST(WeeklyCost, FindsTheRateOfARoleInThePlural)
{
    const auto roles = range(2, {"TA", 18, "Teachers", 30});
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "TAs", roles}), "18");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "Teachers", roles}), "30");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "teacher", roles}), "30") << "whichever of the two has the plural";
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "2 TAs", roles, "team"}), "36");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "LSAs", roles}), "#N/A");
}

}  // namespace
}  // namespace provision
