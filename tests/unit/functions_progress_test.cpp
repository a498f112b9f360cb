// SPDX-License-Identifier: MPL-2.0
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

const Date k1904{std::chrono::year{1904}, std::chrono::month{1}, std::chrono::day{1}};

/// What Calc makes of an age typed with a colon.
double time_of(int hours, int minutes)
{
    return (hours * 60 + minutes) / 1440.0;
}

TEST(AgeMonths, ReadsWhatSchoolsType)
{
    for (const char* age : {"6y3m", "6:03", "6:3", "6 years 3 months", "6 yrs 3 mths", "75 months"})
        EXPECT_EQ(ask("ageMonths", {age}), "75") << age;
    EXPECT_EQ(ask("ageMonths", {"10:11"}), "131");
    EXPECT_EQ(ask("ageMonths", {"7 1/2 years"}), "90");
}

TEST(AgeMonths, ReadsBackTheTimeThatCalcMadeOfAnAge)
{
    EXPECT_EQ(ask("ageMonths", {time_of(6, 3)}), "75");
    EXPECT_EQ(ask("ageMonths", {0.252083}), "75") << "typed in with its last digits lost";
    EXPECT_EQ(ask("ageMonths", {time_of(10, 11)}), "131");
    EXPECT_EQ(ask("ageMonths", {time_of(18, 0)}), "216");
    EXPECT_EQ(ask("ageMonths", {time_of(6, 3), "years"}), "75") << "a column may mix times and numbers";
    EXPECT_EQ(ask("ageMonths", {time_of(6, 12)}), "#VALUE!") << "more than 11 months";
    EXPECT_EQ(ask("ageMonths", {0.252}), "#VALUE!") << "6:02:53 is no age";
    EXPECT_EQ(shown(call(function_named("ageMonths"), std::vector<Argument>{Cell::of(time_of(6, 3))}, k1904)), "75");
}

TEST(AgeMonths, NeedsTheUnitOfANumber)
{
    EXPECT_EQ(ask("ageMonths", {75}), "#N/A");
    EXPECT_EQ(ask("ageMonths", {"75"}), "#N/A");
    EXPECT_EQ(ask("ageMonths", {7.5}), "#N/A");
    EXPECT_EQ(ask("ageMonths", {"7.06"}), "#N/A") << "a decimal, or 7 years 6 months?";
    EXPECT_EQ(ask("ageMonths", {75, "months"}), "75");
    EXPECT_EQ(ask("ageMonths", {7.5, " Years "}), "90");
    EXPECT_EQ(ask("ageMonths", {"7.5", "years"}), "90");
    EXPECT_EQ(ask("ageMonths", {7, 0}), "#N/A") << "a blank unit arrives as 0";
    EXPECT_EQ(ask("ageMonths", {"6y3m", "months"}), "75") << "the text has its own units";
}

TEST(AgeMonths, RefusesWhatIsNoAge)
{
    for (const Given& odd : {Given("6:12"), Given("6y15m"), Given("Level 2b"), Given("banana"), Given(-6), Given(46363),
                             Given(1e300), Given("-6"), Given("6:03:01")})
        EXPECT_EQ(ask("ageMonths", {odd}), "#VALUE!");
    EXPECT_EQ(ask("ageMonths", {130, "years"}), "#VALUE!");
    EXPECT_EQ(ask("ageMonths", {7, "weeks"}), "#VALUE!");
    EXPECT_EQ(ask("ageMonths", {7, 12}), "#VALUE!");
    EXPECT_EQ(ask("ageMonths", {"6y3m", "weeks"}), "#VALUE!");
}

TEST(AgeMonths, OfAColumnIsAColumn)
{
    EXPECT_EQ(ask("ageMonths", {0}), "") << "a blank cell arrives as 0";
    EXPECT_EQ(ask("ageMonths", {range(1, {"6y3m", {}, time_of(7, 9), 75, "x"})}), "[75||93|#N/A|#VALUE!]");
    EXPECT_EQ(ask("ageMonths", {range(1, {"6y3m", {}, 75}), "months"}), "[75||75]");
}

// 10 January to 10 April 2025 are 90 days, 90 / 30.4375 = 2.9569 months.
TEST(RatioGain, GivesTheWorkedGains)
{
    const auto gain = [](Given entry, Given exit) { return number("ratioGain", {entry, exit, "10 Jan 2025", "10 Apr 2025"}); };
    EXPECT_NEAR(gain("6y3m", "6y11m"), 2.71, 0.005);
    EXPECT_NEAR(gain("9y6m", "9y4m"), -0.68, 0.005);
    EXPECT_NEAR(gain("8y4m", "8y7m"), 1.01, 0.005);
    EXPECT_NEAR(gain(75, 83), 2.71, 0.005) << "numbers are months";
    EXPECT_NEAR(gain("75", "83"), 2.71, 0.005);
    EXPECT_NEAR(gain(time_of(6, 3), "6:11"), 2.71, 0.005);
}

TEST(RatioGain, OfEqualAgesIsNothing)
{
    for (int months = 60; months < 240; months += 7)
        EXPECT_EQ(ask("ratioGain", {months, months, "10 Jan 2025", "10 Apr 2025"}), "0") << months;
}

TEST(RatioGain, TurnsItsSignWhenTheAgesAreExchanged)
{
    const double gain = number("ratioGain", {75, 83, 45667, 45757});
    EXPECT_NEAR(gain, 8 / (90 / 30.4375), 1e-9) << "10 January and 10 April 2025 as Calc's dates";
    EXPECT_NEAR(number("ratioGain", {83, 75, 45667, 45757}), -gain, 1e-9);
}

// 10 January 2025 is day 44205 from 1 January 1904.
TEST(RatioGain, IsTheSameInBothDateSystems)
{
    const std::vector<Argument> arguments{Cell::of(time_of(6, 3)), Cell::of(time_of(6, 11)), Cell::of(44205.0),
                                          Cell::of(std::string("10/04/2025"))};
    const auto answer = std::get<Answer>(call(function_named("ratioGain"), arguments, k1904));
    EXPECT_NEAR(std::get<double>(answer), 8 / (90 / 30.4375), 1e-9);
}

TEST(RatioGain, NeedsTwoDaysInOrder)
{
    EXPECT_EQ(ask("ratioGain", {"6y3m", "6y11m", "10 Jan 2025", "10 Jan 2025"}), "#N/A");
    EXPECT_EQ(ask("ratioGain", {"6y3m", "6y11m", "10 Apr 2025", "10 Jan 2025"}), "#VALUE!");
    EXPECT_EQ(ask("ratioGain", {"6y3m", "6y11m", 45667.3, 45667.6}), "#N/A") << "morning and afternoon of one day";
}

TEST(RatioGain, AsksAndRefusesAsAgeMonthsDoes)
{
    const auto gain = [](Given entry, Given exit) { return ask("ratioGain", {entry, exit, "10 Jan 2025", "10 Apr 2025"}); };
    EXPECT_EQ(gain("7.06", "7.11"), "#N/A") << "decimals, or years and months?";
    EXPECT_EQ(gain("6y3m", "6:12"), "#VALUE!");
    EXPECT_EQ(gain("6y3m", time_of(6, 12)), "#VALUE!");
    for (const Given& odd : {Given(-75), Given(1e9), Given("banana"), Given(46363)}) {
        EXPECT_EQ(gain(odd, "6y3m"), "#VALUE!");
        EXPECT_EQ(gain("6y3m", odd), "#VALUE!");
    }
    for (const Given& odd : {Given(-75), Given(1e9), Given("soon"), Given(38)}) {
        EXPECT_EQ(ask("ratioGain", {"6y3m", "6y11m", odd, "10 Apr 2025"}), "#VALUE!");
        EXPECT_EQ(ask("ratioGain", {"6y3m", "6y11m", "10 Jan 2025", odd}), "#VALUE!");
    }
}

TEST(RatioGain, IsBlankWhileATestIsMissing)
{
    EXPECT_EQ(ask("ratioGain", {{}, "6y11m", "10 Jan 2025", "10 Apr 2025"}), "");
    EXPECT_EQ(ask("ratioGain", {"6y3m", 0, "10 Jan 2025", "10 Apr 2025"}), "") << "a blank cell arrives as 0";
    EXPECT_EQ(ask("ratioGain", {"6y3m", "6y11m", "10 Jan 2025", {}}), "");
    EXPECT_EQ(ask("ratioGain", {range(1, {"6y3m", "6y3m", {}}), range(1, {"6y3m", {}, "7y"}), 45667, 45757}), "[0||]");
}

TEST(ImpactBand, NamesEachBandFromItsEdge)
{
    for (const auto& [gain, band] : {std::pair{-0.01, "lost ground"},
                                     {0.0, "very small"},
                                     {1.39, "very small"},
                                     {1.4, "small"},
                                     {1.99, "small"},
                                     {2.0, "useful"},
                                     {2.71, "useful"},
                                     {3.0, "substantial"},
                                     {4.0, "remarkable"},
                                     {1e9, "remarkable"},
                                     {-1e9, "lost ground"}})
        EXPECT_EQ(ask("impactBand", {gain}), band) << gain;
    EXPECT_EQ(ask("impactBand", {"2.71"}), "useful");
}

TEST(ImpactBand, TakesOtherEdges)
{
    EXPECT_EQ(ask("impactBand", {2.71, range(4, {1, 1.5, 2, 2.5})}), "remarkable");
    EXPECT_EQ(ask("impactBand", {0.9, range(1, {1, 1.5, 2, 2.5})}), "very small");
    EXPECT_EQ(ask("impactBand", {1.5, range(1, {"1", "1.5", "2", "2.5"})}), "useful");
    EXPECT_EQ(ask("impactBand", {-1, range(4, {1, 1.5, 2, 2.5})}), "lost ground");
    EXPECT_EQ(ask("impactBand", {1.5, range(4, {{}, {}, {}, {}})}), "small") << "none filled in yet";
}

TEST(ImpactBand, RefusesEdgesThatAreNotFourRisingNumbers)
{
    for (const auto& edges : {range(3, {1, 2, 3}), range(5, {1, 2, 3, 4, 5}), range(4, {1, 2, 2, 3}), range(4, {4, 3, 2, 1}),
                              range(4, {0, 1, 2, 3}), range(4, {1, {}, 3, 4}), range(4, {1, "x", 3, 4})})
        EXPECT_EQ(ask("impactBand", {1.5, edges}), "#VALUE!");
    EXPECT_EQ(ask("impactBand", {1.5, 2}), "#VALUE!");
}

TEST(ImpactBand, IsBlankOnlyWithoutAGain)
{
    EXPECT_EQ(ask("impactBand", {{}}), "");
    EXPECT_EQ(ask("impactBand", {""}), "") << "what PM.RATIOGAIN answers to a blank cell";
    EXPECT_EQ(ask("impactBand", {"none"}), "#VALUE!");
    EXPECT_EQ(ask("impactBand", {range(1, {2, {}, 0, "x"})}), "[useful||very small|#VALUE!]");
}

}  // namespace
}  // namespace provision
