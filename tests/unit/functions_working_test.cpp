// SPDX-License-Identifier: MPL-2.0
// How each function says that its answer came about, or which argument is to blame.
#include "unit/functions_ask.hpp"

#include <boost/algorithm/string/join.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::HasSubstr;

// The working of one call: what it starts from and its steps, or the place and the reason why there is no answer.
std::string worked(std::string_view id, std::initializer_list<Given> given)
{
    std::vector<Argument> arguments;
    for (const auto& one : given) arguments.push_back(one.argument);
    const auto told = explain(function_named(id), arguments);
    if (!told.reason.empty()) return (told.place ? std::to_string(*told.place) : "?") + ": " + told.reason;
    auto steps = told.working.steps;
    if (!told.working.from.empty()) steps.insert(steps.begin(), told.working.from);
    return boost::algorithm::join(steps, "; ");
}

const Grid kRates = range(2, {"TA", 17.2, "Teacher", 33.53});

TEST(Working, OfTime)
{
    EXPECT_EQ(worked("weeklyHours", {"3 x 15 minutes"}), "3 x 15 minutes = 45 minutes a week = 0.75 hours");
    EXPECT_EQ(worked("weeklyHours", {"3 x 15 minutes", 2}), "3 x 15 minutes x 2 groups = 1 hour 30 minutes a week = 1.5 hours");
    EXPECT_EQ(worked("weeklyHours", {"3 x 15 minutes x 2 groups", 2}),
              "3 x 15 minutes x 2 groups = 1 hour 30 minutes a week = 1.5 hours");
    EXPECT_EQ(worked("weeklyHours", {1.5}), "1.5 hours = 1 hour 30 minutes a week = 1.5 hours");
    EXPECT_EQ(worked("groupSize", {"1:6"}), "1:6 = 6 pupils at once");
    EXPECT_EQ(worked("adults", {"2:12"}), "2:12 = 2 adults at once");
    // 2 September to 18 December 2026 are 78 days from Monday to Friday; 26 to 30 October are 5.
    EXPECT_EQ(worked("schoolWeeks", {"2 Sep 2026", "18 Dec 2026", range(2, {"26 Oct 2026", "30 Oct 2026"})}),
              "78 days from Monday to Friday between 2 September 2026 and 18 December 2026; less 5 days closed = 73 school days; "
              "/ 5 days a week = 14.6 weeks");
}

TEST(Working, OfCost)
{
    EXPECT_EQ(worked("weeklyCost", {"3 x 15 minutes", "TA", 17.2}),
              "3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90");
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "Teacher & TA", kRates, "team"}),
              "2 x 30 mins = 1 hour a week; Teacher 1 hour x £33.53 an hour = £33.53; TA 1 hour x £17.20 an hour = £17.20; "
              "together £50.73 a week");
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "TA 30 mins; Teacher 1 hour", kRates}),
              "TA 30 minutes x £17.20 an hour = £8.60; Teacher 1 hour x £33.53 an hour = £33.53; together £42.13 a week")
        << "own times count, not the sessions";
    EXPECT_EQ(worked("annualCost", {12.9, 38}), "£12.90 a week; x 38 weeks = £490.20");
    EXPECT_EQ(worked("annualCost", {12.9, 38, 50}), "£12.90 a week; x 38 weeks = £490.20; + £50.00 for resources = £540.20");
    EXPECT_EQ(worked("costToDate", {17.2, "7 Sep 2026", "", "18 Sep 2026"}),
              "£17.20 a week; x 2 school weeks from 7 September 2026 to 18 September 2026 = £34.40");
    EXPECT_EQ(worked("costToDate", {17.2, "7 Sep 2026", "", "1 Sep 2026"}),
              "£17.20 a week; nothing yet on 1 September 2026, since it starts on 7 September 2026 = £0.00");
    EXPECT_EQ(worked("costPerPupil", {490.2, 2}), "£490.20; shared by 2 pupils = £245.10");
    EXPECT_EQ(worked("costPerPupil", {490.2, 2, "full"}), "£490.20; all of it for one pupil = £490.20");
    EXPECT_EQ(worked("costPerPupil", {0, 2}), "£0.00; shared by 2 pupils = £0.00");
}

TEST(Working, OfStaff)
{
    EXPECT_EQ(worked("staffHours", {"2 x 30 mins", "Teacher & TA", "split"}),
              "2 x 30 mins = 1 hour a week; Teacher 30 minutes + TA 30 minutes = 1 hour of adults' time a week");
    EXPECT_EQ(worked("hourlyRate", {"Teacher & TA", kRates}), "Teacher £33.53 + TA £17.20 = £50.73 an hour");
    EXPECT_EQ(worked("hourlyRate", {"TA", 17.2}), "TA £17.20 an hour");
    EXPECT_EQ(worked("deliveredRate", {12, 47.5, 38, "30%"}),
              "£12.00 an hour on the payslip; x 47.5 weeks paid / 38 weeks taught = £15.00; + 30 % on-costs = £19.50");
}

TEST(Working, OfProgress)
{
    EXPECT_EQ(worked("ageMonths", {"6y3m"}), "6y3m = 75 months");
    EXPECT_EQ(worked("ageMonths", {7.5, "years"}), "7.5 years = 90 months");
    // 90 days are 90 / 30.4375 = 2.957 months; 8 / 2.957 = 2.706.
    EXPECT_EQ(
        worked("ratioGain", {"6y3m", "6y11m", "10 Jan 2025", "10 Apr 2025"}),
        "from 75 to 83 months of age = 8 months gained; / 2.96 months from 10 January 2025 to 10 April 2025 = 2.71 months for "
        "each month");
    EXPECT_EQ(worked("impactBand", {2.7}), "2.7; with bands that begin at 1.4, 2, 3, 4 = useful");
}

// Scores 85, 92, 100 and 90, 95, 100: gains 5, 3, 0, mean 8 / 3 = 2.67; variances 56.33 and 25, so the spread is the root of
// 40.67 = 6.38; 2.67 / 6.38 = 0.42; 1 - 3 / 7 = 0.57; 0.42 x 0.57 = 0.24.
TEST(Working, OfScores)
{
    const Grid entry = range(1, {85, 92, 88, 100});
    const Grid exit = range(1, {90, 95, {}, 100});
    EXPECT_EQ(worked("gain", {entry, exit}), "3 pupils have both scores; mean of exit - entry = 2.67 points");
    EXPECT_EQ(worked("gain", {entry, exit, "lower"}), "3 pupils have both scores; mean of entry - exit = -2.67 points");
    EXPECT_EQ(worked("gainSize", {entry, exit}),
              "3 pupils have both scores; mean of exit - entry = 2.67 points; / standard deviation 6.38 of the scores = 0.42; x "
              "0.57 for a small group = 0.24");
    EXPECT_EQ(worked("outcomeMean", {range(1, {1, {}, 2, -1})}), "3 outcomes reviewed of 4 cells; mean = 0.67");
    // One outcome of 1 with weight 1: 50 + 10 / root of 1 = 60.
    EXPECT_EQ(
        worked("goalAttainment", {range(1, {1})}),
        "outcomes times weights add up to 1, weights to 1, their squares to 1; 50 + 10 x 1 / root of (0.7 x 1 + 0.3 x 1 x 1) = "
        "60");
    EXPECT_EQ(worked("costPerProgress", {range(1, {80}), entry, exit}),
              "3 pupils have both scores, who gained 8 points together; £80.00 / 8 points = £10.00 a point");
    EXPECT_EQ(worked("costPerProgress", {range(1, {80}), entry, exit, "lower"}),
              "3 pupils have both scores, who gained -8 points together; no progress has no price");
}

TEST(Working, OfTables)
{
    const Grid groups = range(2, {"Pupil", "Provision", "Asha Patel", "Wordshark", "Ben Howe", "Wordshark"});
    const Grid map = range(3, {"Provision", "Staff", "Schedule", "Wordshark", "TA", "4 x 15 minutes"});
    const Grid needs = range(3, {"Name of Student", "Year", "In-class support", "Asha Patel", 3, "M", "Ben Howe", 3, "C"});
    const Grid places = range(4, {"Year", "Provision", "Kind", "Ratio", 3, "Writing table", "In-class support", "1:6"});
    EXPECT_EQ(worked("provisionsFor", {"Asha Patel", groups}), "1 row of the groups names Asha Patel");
    // 1 hour x £17.20 x 38 weeks = £653.60 for two pupils.
    EXPECT_EQ(worked("pupilCost", {"Asha Patel", groups, map, 17.2, 38}),
              "Wordshark £653.60 shared by 2 pupils = £326.80; together £326.80 a year of 38 weeks");
    EXPECT_EQ(worked("demand", {"In-class support", 3, needs}),
              "must 1 + could 1 = 2 pupils of Year 3 who need In-class support");
    EXPECT_EQ(worked("places", {"In-class support", 3, places}), "Writing table 6 = 6 places for In-class support in Year 3");
    EXPECT_EQ(worked("balance", {"In-class support", 3, needs, places}),
              "Writing table 6 = 6 places for In-class support in Year 3; less 2 pupils who need it = 4");
}

TEST(Working, NamesTheArgumentThatIsToBlame)
{
    EXPECT_EQ(worked("weeklyHours", {""}), "0: blank");
    EXPECT_EQ(worked("weeklyCost", {"3 x 15 minutes", "", 17.2}), "1: blank");
    EXPECT_THAT(worked("weeklyHours", {"x mins"}), HasSubstr("0: how many minutes"));
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "Teacher & TA", kRates}), "1: each the whole time, or in shares?");
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "LSA", kRates}), "2: what is the rate for LSA?");
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "TA", kRates, "both"}), "3: staffing is `team` or `split`");
    EXPECT_EQ(worked("groupSize", {"2:1"}), "0: which comes first, pupils or staff?");
    EXPECT_EQ(worked("schoolWeeks", {"18 Dec 2026", "2 Sep 2026"}), "1: the end is before the start");
    EXPECT_EQ(worked("costPerPupil", {490, 2, "half"}), "2: the charge is `share` or `full`");
    EXPECT_EQ(worked("ratioGain", {"6y3m", "6y15m", "10 Jan 2025", "10 Apr 2025"}).substr(0, 2), "1:");
    EXPECT_EQ(worked("demand", {"Wizardry", 3, range(1, {"x"})}), "0: no kind of provision has this name");
}

}  // namespace
}  // namespace provision
