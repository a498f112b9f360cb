// SPDX-License-Identifier: MPL-2.0
#include "analysis/staff_cost.hpp"
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

const Grid kRoles = range(2, {"Role", "Hourly rate", "LSA", 18, "SENCO", 30, "Volunteer", 0, "Ed Psych", "tbc"});

TEST(WeeklyCost, MultipliesHoursAndRate)
{
    EXPECT_EQ(ask("weeklyCost", {"2 x 30 mins", "TA", 17.2}), "17.2");
    EXPECT_EQ(ask("weeklyCost", {"4 x 15 minutes x 2 groups", "TA", 17.2}), "34.4");
    EXPECT_EQ(ask("weeklyCost", {"4 x 15 minutes", "TA", 17.2, {}, 2}), "34.4");
    EXPECT_EQ(ask("weeklyCost", {1, "SENCO", 33.53}), "33.53");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "TA", "£17.20"}), "17.2");
}

TEST(WeeklyCost, FindsTheRateByRole)
{
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "lsa ", kRoles}), "18");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "Volunteer", kRoles}), "0") << "in a range 0 is a rate, and a blank is blank";
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "Teacher", kRoles}), "#N/A");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "Ed Psych", kRoles}), "#N/A");
}

TEST(WeeklyCost, FindsTheRateByNameBeforeRole)
{
    const auto people = range(3, {"Ann", "TA", 15, "Bob", "TA", 16, "Cem", "HLTA", 19, "Dee", "HLTA", 19});
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "Ann", people}), "15");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "HLTA", people}), "19") << "all who have the role have one rate";
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "TA", people}), "#N/A") << "15 or 16";
}

TEST(WeeklyCost, AsksHowSeveralAdultsShareTheTime)
{
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "LSA & SENCO", kRoles}), "#N/A");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "LSA & SENCO", kRoles, "team"}), "48") << "18 + 30";
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "LSA & SENCO", kRoles, "Split"}), "24") << "half an hour each";
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "LSA & SENCO", kRoles, "both"}), "#VALUE!");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "TA/ CT", 18, "team"}), "#N/A") << "one of them or both";
}

TEST(WeeklyCost, TakesTheAdultsOwnTimes)
{
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "LSA 20 mins; SENCO 30 mins", kRoles}), "21") << "6 + 15";
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "LSA 20 mins; SENCO", kRoles}), "#N/A");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "LSA 20 mins", kRoles, {}, 2}), "#N/A") << "20 minutes for one group or for both?";
    EXPECT_EQ(ask("weeklyCost", {"20 Minutes\n30 Minutes", "LSA\nSENCO", kRoles}), "21") << "line by line";
    EXPECT_EQ(ask("weeklyCost", {"20 Minutes\n30 Minutes", "LSA\nSENCO", kRoles, {}, 2}), "42");
}

TEST(WeeklyCost, HasNoAnswerToARangeOfTimes)
{
    EXPECT_EQ(ask("weeklyCost", {"2-3 x weekly x 40 mins", "LSA", kRoles}), "#N/A");
}

TEST(WeeklyCost, ReadsRatesOfThreeShapesOnly)
{
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "TA", range(1, {17, 18})}), "#VALUE!");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "TA", range(4, {"Ann", "TA", 17, 5})}), "#VALUE!");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "TA", "plenty"}), "#VALUE!");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "TA", -17}), "#VALUE!");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "TA", range(2, {{}, {}, {}, {}})}), "") << "rates not yet filled in";
}

TEST(WeeklyCost, AnswersAColumnWithTheSameRates)
{
    EXPECT_EQ(
        ask("weeklyCost", {range(1, {"1 hour", {}, "2 x 30 mins", "Daily"}), range(1, {"LSA", "LSA", "SENCO", "LSA"}), kRoles}),
        "[18||30|#N/A]");
}

// The sums of a school's own sheet, worked with a calculator.
TEST(AnnualCost, GivesTheSumsOfTheWorkedSheet)
{
    EXPECT_NEAR(number("annualCost", {33.53, 38}), 1274.14, 0.005);
    EXPECT_NEAR(number("annualCost", {33.53, 36}), 1207.08, 0.005);
    EXPECT_NEAR(number("annualCost", {175, 6}), 1050.00, 0.005);
    EXPECT_NEAR(number("annualCost", {17.2, 38}), 653.60, 0.005);
    EXPECT_NEAR(number("annualCost", {17.2, 38, 50}), 703.60, 0.005);
}

TEST(AnnualCost, GoesOnFromTheWeek)
{
    const double map = number("weeklyCost", {1175.0 / 60, "LSA", 17.2});
    EXPECT_NEAR(map, 336.83, 0.005);
    EXPECT_NEAR(number("annualCost", {map, 38}), 12799.67, 0.005);
    const double one_to_one = number("weeklyCost", {"daily 5 hours", "TA", 17.2});
    EXPECT_NEAR(number("annualCost", {one_to_one, 38}), 16340.00, 0.005);
}

TEST(AnnualCost, TakesNothingToPayForAFact)
{
    EXPECT_EQ(ask("annualCost", {0, 38}), "0");
    EXPECT_EQ(ask("annualCost", {0, 38, 50}), "50");
    EXPECT_EQ(ask("annualCost", {17.2, 0}), "") << "no weeks yet";
    EXPECT_EQ(ask("annualCost", {range(1, {10, {}, 0}), 38}), "[380||0]") << "inside a range a blank is blank";
}

TEST(AnnualCost, ReadsPoundsAndNothingElse)
{
    EXPECT_EQ(ask("annualCost", {"£17.20", "38"}), "653.6");
    EXPECT_EQ(ask("annualCost", {"plenty", 38}), "#VALUE!");
    EXPECT_EQ(ask("annualCost", {17.2, -38}), "#VALUE!");
    EXPECT_EQ(ask("annualCost", {17.2, "all year"}), "#VALUE!");
}

TEST(StaffMinutes, SharesOrGivesToEach)
{
    const StaffList two{.adults = {{"LSA", {}}, {"Teacher", {}}}};
    const auto team = staff_minutes(two, 60, Staffing::team);
    const auto split = staff_minutes(two, 60, Staffing::split);
    ASSERT_TRUE(understood(team) && understood(split));
    EXPECT_EQ(*understood(team), (std::vector<StaffTime>{{"LSA", 60}, {"Teacher", 60}}));
    EXPECT_EQ(*understood(split), (std::vector<StaffTime>{{"LSA", 30}, {"Teacher", 30}}));
    EXPECT_TRUE(std::holds_alternative<Incomplete>(staff_minutes(two, 60, Staffing::unknown)));
    EXPECT_TRUE(std::holds_alternative<Incomplete>(staff_minutes(two, {}, Staffing::team)));
    EXPECT_TRUE(std::holds_alternative<NotUnderstood>(staff_minutes({}, 60, Staffing::team)));
}

TEST(HourlyRate, SaysWhoseRateIsMissing)
{
    const std::vector<StaffRate> rates{{.where = {}, .name = "", .role = "LSA", .hourly_rate = 18, .hours_a_week = {}}};
    const auto rate = hourly_rate("SENCO", rates);
    ASSERT_TRUE(std::holds_alternative<Incomplete>(rate));
    EXPECT_EQ(std::get<Incomplete>(rate).reason, "what is the rate for SENCO?");
}

}  // namespace
}  // namespace provision
