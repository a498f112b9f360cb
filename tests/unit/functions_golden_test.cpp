// SPDX-License-Identifier: MPL-2.0
// The worked sums of tests/golden, as the functions give them.
#include "support/golden.hpp"
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

#include <map>

namespace provision {
namespace {

double a_year(double weekly, double weeks = 38)
{
    return number("annualCost", {weekly, weeks});
}

double a_week(Given schedule, double rate)
{
    return number("weeklyCost", {schedule, "LSA", rate});
}

// What stands in the first column of money.tsv, asked of the functions.
std::map<std::string, double> money()
{
    const double senco_week = a_year(a_week("1 hour", 33.53));
    const double senco_term = a_year(a_week("12 hours", 33.53), 3);
    const double release = a_year(175, 6);
    const double ta_hour = a_year(a_week("1 hour", 17.2));
    const double group = a_year(a_week("5 x 20 minutes", 17.2));
    const double one_to_one = a_year(a_week("daily 5 hours", 17.2));
    const double map_week = a_week(number("staffHours", {1175.0 / 60, "LSA"}), 17.2);
    return {
        {"SENCO 1 hour a week", senco_week},
        {"SENCO 12 hours a term, 3 terms", senco_term},
        {"teacher release 2 days a term", release},
        {"resources sheet, total", 500 + 500 + senco_week + senco_term + release},
        {"one TA hour a week for a year at 17.20", ta_hour},
        {"the same shared by 4 pupils", number("costPerPupil", {ta_hour, 4})},
        {"5 x 20 minutes, group of 4, 17.20 an hour, 38 weeks, per pupil", number("costPerPupil", {group, 4})},
        {"1:1 for 5 hours a day at 17.20", one_to_one},
        {"the same above 6000", one_to_one - 6000},
        {"year-3 map, LSA time at 17.20, a week", map_week},
        {"year-3 map, LSA time at 17.20, a year", a_year(map_week)},
        {"delivered rate", number("deliveredRate", {13.26, 44.2, 38, "30 %"})},
    };
}

TEST(Golden, EverySumOfMoney)
{
    const auto rows = golden("money.tsv");
    const auto answers = money();
    ASSERT_EQ(rows.size(), 12u);
    for (const auto& row : rows) {
        ASSERT_TRUE(answers.contains(row[0])) << row[0];
        EXPECT_NEAR(answers.at(row[0]), std::stod(row[2]), 0.005) << row[0];
    }
}

// `6y3m -> 6y11m, ...`: every line has the same two dates.
TEST(Golden, EveryRatioGain)
{
    int lines = 0;
    for (const auto& row : golden("impact.tsv")) {
        if (row[0] != "ratio gain") continue;
        const auto arrow = row[1].find(" -> ");
        const auto entry = row[1].substr(0, arrow);
        const auto exit = row[1].substr(arrow + 4, row[1].find(',') - arrow - 4);
        const double gain = number("ratioGain", {entry.c_str(), exit.c_str(), "10 Jan 2025", "10 Apr 2025"});
        EXPECT_NEAR(gain, std::stod(row[2]), 0.005) << row[1];
        ++lines;
    }
    EXPECT_EQ(lines, 3);
}

}  // namespace
}  // namespace provision
