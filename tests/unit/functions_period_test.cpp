// SPDX-License-Identifier: MPL-2.0
// Weeks, and what they and the pupils make of a cost. The autumn term of 2026: 7 September is a Monday, 18 December a Friday.
#include "analysis/school_days.hpp"
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

#include <random>

namespace provision {
namespace {

const Date k1904{std::chrono::year{1904}, std::chrono::month{1}, std::chrono::day{1}};

Date day(int year, unsigned month, unsigned day_of_month)
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day_of_month}};
}

// The half term week and one day of training.
const Grid kClosures = range(2, {"First day", "Last day", "26 Oct 2026", "30 Oct 2026", {}, {}, "27 Nov 2026", {}});

TEST(SchoolWeeks, CountBothEnds)
{
    EXPECT_EQ(ask("schoolWeeks", {"7 Sep 2026", "11 Sep 2026"}), "1");
    EXPECT_EQ(ask("schoolWeeks", {"7 Sep 2026", "7 Sep 2026"}), "0.2") << "one day";
    EXPECT_EQ(ask("schoolWeeks", {"7 Sep 2026", "14 Sep 2026"}), "1.2");
    EXPECT_EQ(ask("schoolWeeks", {"7 Sep 2026", "18 Dec 2026"}), "15");
}

TEST(SchoolWeeks, LeaveWeekendsOut)
{
    EXPECT_EQ(ask("schoolWeeks", {"5 Sep 2026", "13 Sep 2026"}), "1") << "Saturday to the Sunday after next";
    EXPECT_EQ(ask("schoolWeeks", {"12 Sep 2026", "13 Sep 2026"}), "0");
    EXPECT_EQ(ask("schoolWeeks", {"11 Sep 2026", "14 Sep 2026"}), "0.4") << "Friday and Monday";
}

TEST(SchoolWeeks, LeaveClosuresOut)
{
    EXPECT_EQ(ask("schoolWeeks", {"7 Sep 2026", "18 Dec 2026", kClosures}), "13.8") << "75 - 5 - 1 days";
    EXPECT_EQ(ask("schoolWeeks", {"28 Oct 2026", "3 Nov 2026", kClosures}), "0.4") << "the term begins inside the closure";
    EXPECT_EQ(ask("schoolWeeks", {"26 Oct 2026", "30 Oct 2026", kClosures}), "0");
    const auto twice = range(2, {"26 Oct 2026", "30 Oct 2026", "24 Oct 2026", "28 Oct 2026", "26 Oct 2026", {}});
    EXPECT_EQ(ask("schoolWeeks", {"19 Oct 2026", "6 Nov 2026", twice}), "2") << "a day in two closures is closed once";
    const auto weekend = range(2, {"24 Oct 2026", "25 Oct 2026"});
    EXPECT_EQ(ask("schoolWeeks", {"19 Oct 2026", "30 Oct 2026", weekend}), "2");
}

TEST(SchoolWeeks, ReadDatesOfCalcAsWellAsText)
{
    EXPECT_EQ(ask("schoolWeeks", {46272, 46276}), "1") << "7 and 11 September 2026";
    EXPECT_EQ(ask("schoolWeeks", {46272, "18/12/2026", range(2, {46321, 46325})}), "14") << "26 to 30 October";
    EXPECT_EQ(ask("schoolWeeks", {46272.99, 46276.01}), "1") << "times of day do not count";
}

// 7 September 2026 is day 46272 from 30 December 1899 and 44810 from 1 January 1904.
TEST(SchoolWeeks, KnowTheDocumentsDayZero)
{
    const auto weeks = [](double start, double end, Grid closures) {
        const std::vector<Argument> arguments{Cell::of(start), Cell::of(end), std::move(closures)};
        return shown(call(function_named("schoolWeeks"), arguments, k1904));
    };
    EXPECT_EQ(serial(day(2026, 9, 7), k1904), 44810);
    EXPECT_EQ(weeks(44810, 44814, range(2, {{}, {}})), "1") << "Monday to Friday";
    EXPECT_EQ(weeks(44810, 44912, range(2, {44859, 44863})), "14") << "to 18 December without 26 to 30 October";
}

TEST(SchoolWeeks, RefuseWhatIsNoPeriod)
{
    EXPECT_EQ(ask("schoolWeeks", {"11 Sep 2026", "7 Sep 2026"}), "#VALUE!") << "the end is before the start";
    for (const Given& odd : {Given("soon"), Given(-5), Given(38), Given(1e9), Given("31 Feb 2026")}) {
        EXPECT_EQ(ask("schoolWeeks", {odd, "18 Dec 2026"}), "#VALUE!");
        EXPECT_EQ(ask("schoolWeeks", {"7 Sep 2026", odd}), "#VALUE!");
    }
}

TEST(SchoolWeeks, RefuseClosuresThatCannotBeRead)
{
    const auto with = [](Given closures) { return ask("schoolWeeks", {"7 Sep 2026", "18 Dec 2026", closures}); };
    EXPECT_EQ(with(range(2, {"30 Oct 2026", "26 Oct 2026"})), "#VALUE!") << "ends before it begins";
    EXPECT_EQ(with(range(2, {"26 Oct 2026", "30 Oct 2026", "tbc", {}})), "#VALUE!");
    EXPECT_EQ(with(range(2, {{}, "30 Oct 2026"})), "#VALUE!") << "which was the first day?";
    EXPECT_EQ(with(range(3, {"Half term", "26 Oct 2026", "30 Oct 2026"})), "#VALUE!") << "the names are not among them";
    EXPECT_EQ(with(5), "#VALUE!");
    EXPECT_EQ(with("none"), "#VALUE!");
    EXPECT_EQ(with(range(2, {{}, {}, {}, {}})), "15") << "none filled in yet";
    EXPECT_EQ(with(0), "15") << "a blank cell arrives as 0";
}

TEST(SchoolWeeks, AreBlankWhileADateIs)
{
    EXPECT_EQ(ask("schoolWeeks", {{}, "18 Dec 2026"}), "");
    EXPECT_EQ(ask("schoolWeeks", {"7 Sep 2026", 0}), "");
    EXPECT_EQ(ask("schoolWeeks", {range(1, {"7 Sep 2026", {}, "x"}), "11 Sep 2026", kClosures}), "[1||#VALUE!]");
}

// Against counting one day after the other.
TEST(SchoolDays, AreThoseThatCountingFinds)
{
    std::mt19937 dice(20260907);
    std::uniform_int_distribution<int> length(0, 60);
    std::uniform_int_distribution<int> start(-400, 400);
    for (int round = 0; round < 300; ++round) {
        const auto moved = [&] { return std::chrono::sys_days{day(2026, 9, 7)} + std::chrono::days{start(dice)}; };
        const auto first = moved();
        const auto last = first + std::chrono::days{4 * length(dice)};
        std::vector<DaySpan> closures;
        for (int i = 0; i < 8; ++i) {
            const auto closed = moved();
            closures.push_back({closed, closed + std::chrono::days{length(dice)}});
        }
        int counted = 0;
        for (auto date = first; date <= last; date += std::chrono::days{1}) {
            const auto weekday = std::chrono::weekday{date}.iso_encoding();
            bool closed = weekday > 5;
            for (const auto& closure : closures)
                closed |= date >= std::chrono::sys_days{closure.first} && date <= std::chrono::sys_days{closure.last};
            counted += !closed;
        }
        ASSERT_EQ(school_days({first, last}, closures), counted) << to_text(first) << " to " << to_text(last);
    }
}

TEST(CostToDate, StopsAtTheEndOrAtTheDay)
{
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", "18 Dec 2026", "18 Sep 2026"}), "40") << "two weeks so far";
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", "18 Sep 2026", "18 Dec 2026"}), "40") << "it ended after two";
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", "18 Dec 2026", "7 Sep 2026"}), "4") << "the day itself counts";
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", "18 Dec 2026", "18 Dec 2026", kClosures}), "276") << "13.8 weeks";
}

TEST(CostToDate, GoesOnWithoutAnEnd)
{
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", {}, "18 Sep 2026"}), "40");
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", 0, "18 Sep 2026"}), "40") << "a blank cell arrives as 0";
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", " ", "18 Sep 2026"}), "40");
}

TEST(CostToDate, IsNothingBeforeTheStart)
{
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", "18 Dec 2026", "4 Sep 2026"}), "0");
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", {}, "4 Sep 2026"}), "0");
    EXPECT_EQ(ask("costToDate", {0, "7 Sep 2026", {}, "18 Sep 2026"}), "0") << "free";
    EXPECT_EQ(ask("costToDate", {20, "18 Dec 2026", "7 Sep 2026", "1 Sep 2026"}), "#VALUE!") << "ends before it starts";
}

TEST(CostToDate, IsBlankWhileSomethingIs)
{
    EXPECT_EQ(ask("costToDate", {{}, "7 Sep 2026", {}, "18 Sep 2026"}), "");
    EXPECT_EQ(ask("costToDate", {20, {}, {}, "18 Sep 2026"}), "");
    EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", "18 Dec 2026", {}}), "") << "no clock is asked";
}

TEST(CostToDate, RefusesWhatItCannotRead)
{
    EXPECT_EQ(ask("costToDate", {-20, "7 Sep 2026", {}, "18 Sep 2026"}), "#VALUE!");
    EXPECT_EQ(ask("costToDate", {"plenty", "7 Sep 2026", {}, "18 Sep 2026"}), "#VALUE!");
    for (const Given& odd : {Given("soon"), Given(-5), Given(38), Given(1e9)}) {
        EXPECT_EQ(ask("costToDate", {20, odd, {}, "18 Sep 2026"}), "#VALUE!");
        EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", odd, "18 Sep 2026"}), "#VALUE!");
        EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", {}, odd}), "#VALUE!");
        EXPECT_EQ(ask("costToDate", {20, "7 Sep 2026", {}, "18 Sep 2026", odd}), "#VALUE!");
    }
}

TEST(CostToDate, OfAColumnIsAColumn)
{
    EXPECT_EQ(
        ask("costToDate",
            {range(1, {20, {}, 10, 5}), range(1, {"7 Sep 2026", "7 Sep 2026", "14 Sep 2026", {}}), {}, "18 Sep 2026", kClosures}),
        "[40||10|]");
}

TEST(CostToDate, AddsUpOverTheWeeks)
{
    const double first = number("costToDate", {17.2, "7 Sep 2026", "23 Oct 2026", "18 Dec 2026", kClosures});
    const double second = number("costToDate", {17.2, "24 Oct 2026", "18 Dec 2026", "18 Dec 2026", kClosures});
    EXPECT_NEAR(first + second, number("costToDate", {17.2, "7 Sep 2026", {}, "18 Dec 2026", kClosures}), 1e-9);
}

TEST(CostPerPupil, SharesOrChargesTheWhole)
{
    EXPECT_EQ(ask("costPerPupil", {653.6, 4}), "163.4");
    EXPECT_EQ(ask("costPerPupil", {653.6, 4, "share"}), "163.4");
    EXPECT_EQ(ask("costPerPupil", {653.6, 4, "Full"}), "653.6");
    EXPECT_EQ(ask("costPerPupil", {"£653.60", "4"}), "163.4");
    EXPECT_EQ(ask("costPerPupil", {0, 4}), "0");
}

// 5 x 20 minutes at 17.20 over 38 weeks, shared by 4: 100 / 4 x 38 x 17.20 / 60.
TEST(CostPerPupil, GivesTheWorkedShareOfAGroup)
{
    const double weekly = number("weeklyCost", {"5 x 20 minutes", "TA", 17.2});
    EXPECT_NEAR(number("costPerPupil", {number("annualCost", {weekly, 38}), 4}), 272.33, 0.005);
}

TEST(CostPerPupil, TimesThePupilsIsTheCost)
{
    for (int pupils = 1; pupils <= 40; ++pupils)
        EXPECT_NEAR(number("costPerPupil", {653.6, pupils}) * pupils, 653.6, 1e-6) << pupils;
}

TEST(CostPerPupil, RefusesWhatItCannotRead)
{
    for (const Given& odd : {Given(-4), Given(3.5), Given(0.5), Given("some")})
        EXPECT_EQ(ask("costPerPupil", {100, odd}), "#VALUE!");
    EXPECT_EQ(ask("costPerPupil", {-100, 4}), "#VALUE!");
    EXPECT_EQ(ask("costPerPupil", {"plenty", 4}), "#VALUE!");
    EXPECT_EQ(ask("costPerPupil", {100, 4, "half"}), "#VALUE!");
    EXPECT_EQ(ask("costPerPupil", {100, 4, 2}), "#VALUE!");
}

TEST(CostPerPupil, IsBlankWhileSomethingIs)
{
    EXPECT_EQ(ask("costPerPupil", {{}, 4}), "");
    EXPECT_EQ(ask("costPerPupil", {100, 0}), "") << "nobody yet";
    EXPECT_EQ(ask("costPerPupil", {100, {}, "full"}), "");
    EXPECT_EQ(ask("costPerPupil", {range(1, {100, {}, 30}), range(1, {4, 4, {}})}), "[25||]");
}

}  // namespace
}  // namespace provision
