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

// 46272 is 7 September 2026, as Calc hands a date over.
TEST(FunctionCall, RefusesCountsThatNoSchoolHas)
{
    EXPECT_EQ(ask("weeklyHours", {1, 10'000}), "10000");
    EXPECT_EQ(ask("weeklyHours", {1, 10'001}), "#VALUE!");
    EXPECT_EQ(ask("staffHours", {1, "TA", Given(), 46272}), "#VALUE!");
    EXPECT_EQ(ask("weeklyCost", {1, "TA", 18, Given(), 1e300}), "#VALUE!");
    EXPECT_EQ(ask("groupSize", {"whole class", Given(), 46272}), "#VALUE!");
    EXPECT_EQ(ask("costPerPupil", {100, 46272}), "#VALUE!");
}

TEST(FunctionCall, RefusesMoreWeeksThanAYearHas)
{
    EXPECT_EQ(ask("annualCost", {10, 53}), "530");
    EXPECT_EQ(ask("annualCost", {10, 53.5}), "#VALUE!");
    EXPECT_EQ(ask("annualCost", {10, 46272}), "#VALUE!");
    EXPECT_EQ(ask("weeklyHours", {"12 hours per term", Given(), 12}), "1");
    EXPECT_EQ(ask("weeklyHours", {"12 hours per term", Given(), 1e300}), "#VALUE!");
}

TEST(FunctionCall, AnswersAWholeColumnAsFarAsAnythingStandsInIt)
{
    const auto answered = [](int rows) {
        Grid column{.sheet = {}, .columns = 1, .cells = std::vector<Cell>(static_cast<std::size_t>(rows))};
        column.cells[1] = Cell::of(std::string("4 x 15 minutes"));
        return std::get<Answers>(call(function_named("weeklyHours"), std::vector<Argument>{column})).cells.size();
    };
    EXPECT_EQ(answered(1'048'576), 2U);
    EXPECT_EQ(answered(65'536), 65'536U) << "a list, and in an array formula #N/A would stand where it ends";
    const Grid blank{.sheet = {}, .columns = 1, .cells = std::vector<Cell>(1'048'576)};
    EXPECT_EQ(shown(call(function_named("weeklyHours"), std::vector<Argument>{blank})), "[]") << "one blank answer";
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
