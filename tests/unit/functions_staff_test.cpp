// SPDX-License-Identifier: MPL-2.0
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

const Grid kRoles = range(2, {"Role", "Hourly rate", "LSA", 18, "SENCO", 30, "Volunteer", 0, "Ed Psych", "tbc"});

TEST(StaffHours, OfOneAdultAreThoseOfTheSessions)
{
    EXPECT_EQ(ask("staffHours", {"4 x 15 minutes", "LSA"}), "1");
    EXPECT_EQ(ask("staffHours", {"4 x 15 minutes x 2 groups", "LSA"}), "2");
    EXPECT_EQ(ask("staffHours", {"14 hours", "LSA", {}, 2}), "28") << "two groups taught apart by one adult";
    EXPECT_EQ(ask("staffHours", {1.5, "LSA"}), "1.5") << "a number is hours";
    EXPECT_EQ(ask("staffHours", {"1 hour", "LSA", "split"}), "1") << "there is nobody to share with";
}

TEST(StaffHours, OfSeveralNeedToKnowHowTheyShare)
{
    EXPECT_EQ(ask("staffHours", {"5 hours", "Teacher & LSA"}), "#N/A");
    EXPECT_EQ(ask("staffHours", {"5 hours", "Teacher & LSA", "team"}), "10");
    EXPECT_EQ(ask("staffHours", {"5 hours", "Teacher & LSA", " Split "}), "5");
    EXPECT_EQ(ask("staffHours", {"2 hours", "3 TAs", "team"}), "6") << "three adults at once, each for the whole time";
    EXPECT_EQ(ask("staffHours", {"5 hours", "Teacher & LSA", "both"}), "#VALUE!");
    EXPECT_EQ(ask("staffHours", {"5 hours", "TA/ CT", "team"}), "#N/A") << "one of them or both";
}

TEST(StaffHours, TakeTheAdultsOwnTimes)
{
    EXPECT_EQ(ask("staffHours", {"1 hour", "LSA 30 mins; Teacher 1 hour"}), "1.5");
    EXPECT_EQ(ask("staffHours", {"30 Minutes\n1 Hour", "LSA\nTeacher"}), "1.5") << "line by line";
    EXPECT_EQ(ask("staffHours", {"30 Minutes\n1 Hour", "LSA\nTeacher", {}, 2}), "3");
    EXPECT_EQ(ask("staffHours", {"1 hour", "LSA 30 mins; Teacher"}), "#N/A") << "how long is the teacher there?";
    EXPECT_EQ(ask("staffHours", {"1 hour", "LSA 30 mins", {}, 2}), "#N/A") << "half an hour for one group or for both?";
}

TEST(StaffHours, HaveNoAnswerToAnOpenSchedule)
{
    EXPECT_EQ(ask("staffHours", {"2-3 x weekly x 40 mins", "LSA"}), "#N/A");
    EXPECT_EQ(ask("staffHours", {"Daily", "LSA"}), "#N/A");
    EXPECT_EQ(ask("staffHours", {0.03125, "LSA"}), "#N/A") << "Calc made 0:45 of it";
    EXPECT_EQ(ask("staffHours", {"banana", "LSA"}), "#VALUE!");
    EXPECT_EQ(ask("staffHours", {-1, "LSA"}), "#VALUE!");
    EXPECT_EQ(ask("staffHours", {1e9, "LSA"}), "#VALUE!");
    EXPECT_EQ(ask("staffHours", {"1 hour x 2 groups", "LSA", {}, 3}), "#VALUE!");
}

TEST(StaffHours, AreBlankWhileSomethingIs)
{
    EXPECT_EQ(ask("staffHours", {{}, "LSA"}), "");
    EXPECT_EQ(ask("staffHours", {"1 hour", {}}), "");
    EXPECT_EQ(ask("staffHours", {"1 hour", 0}), "") << "a blank cell arrives as 0";
    EXPECT_EQ(ask("staffHours", {"1 hour", 5}), "#VALUE!");
    EXPECT_EQ(ask("staffHours", {"1 hour", "?!"}), "#VALUE!") << "nobody's name";
    EXPECT_EQ(ask("hourlyRate", {"--", 17.2}), "#VALUE!");
    EXPECT_EQ(ask("weeklyCost", {"1 hour", "?", 17.2}), "#VALUE!");
    EXPECT_EQ(ask("staffHours", {"1 hour", Given(), {}, {}}), "");
}

TEST(StaffHours, OfAColumnAreAColumn)
{
    EXPECT_EQ(ask("staffHours", {range(1, {"1 hour", {}, "2 hours", "Daily"}), range(1, {"LSA", "LSA", "LSA & CT", "LSA"}),
                                 range(1, {{}, {}, "team", {}})}),
              "[1||4|#N/A]");
}

TEST(StaffHours, TimesTheRateAreTheWeeklyCost)
{
    for (const char* staffing : {"team", "split"}) {
        const double hours = number("staffHours", {"3 x 40 mins", "LSA & Teacher", staffing});
        EXPECT_NEAR(number("weeklyCost", {"3 x 40 mins", "LSA & Teacher", 17.2, staffing}), hours * 17.2, 1e-9) << staffing;
    }
}

TEST(HourlyRate, IsFoundByRoleOrByName)
{
    const auto people = range(3, {"Ann", "TA", 15, "Bob", "TA", 16, "Cem", "HLTA", 19, "Dee", "HLTA", 19});
    EXPECT_EQ(ask("hourlyRate", {"lsa ", kRoles}), "18");
    EXPECT_EQ(ask("hourlyRate", {"LSAs", kRoles}), "18") << "paid as one of them is";
    EXPECT_EQ(ask("hourlyRate", {"Ann", people}), "15");
    EXPECT_EQ(ask("hourlyRate", {"HLTA", people}), "19");
    EXPECT_EQ(ask("hourlyRate", {"TA", people}), "#N/A") << "15 or 16";
    EXPECT_EQ(ask("hourlyRate", {"LSA", 17.2}), "17.2");
    EXPECT_EQ(ask("hourlyRate", {"LSA", "£17.20"}), "17.2");
    EXPECT_EQ(ask("hourlyRate", {"Volunteer", kRoles}), "0") << "in a range 0 is a rate";
}

TEST(HourlyRate, OfSeveralIsTheSum)
{
    EXPECT_EQ(ask("hourlyRate", {"LSA & SENCO", kRoles}), "48");
    EXPECT_EQ(ask("hourlyRate", {"LSA\nSENCO", kRoles}), "48");
    EXPECT_EQ(ask("hourlyRate", {"2 LSAs", kRoles}), "36");
    EXPECT_EQ(ask("hourlyRate", {"LSA/ SENCO", kRoles}), "#N/A") << "one of them or both";
    EXPECT_EQ(ask("hourlyRate", {"LSA & Teacher", kRoles}), "#N/A");
}

TEST(HourlyRate, HasNoAnswerWithoutARate)
{
    EXPECT_EQ(ask("hourlyRate", {"Teacher", kRoles}), "#N/A");
    EXPECT_EQ(ask("hourlyRate", {"Ed Psych", kRoles}), "#N/A");
    EXPECT_EQ(ask("hourlyRate", {{}, kRoles}), "");
    EXPECT_EQ(ask("hourlyRate", {0, kRoles}), "") << "a blank cell arrives as 0";
    EXPECT_EQ(ask("hourlyRate", {"LSA", {}}), "");
    EXPECT_EQ(ask("hourlyRate", {"LSA", 0}), "") << "a blank cell arrives as 0";
    EXPECT_EQ(ask("hourlyRate", {5, kRoles}), "#VALUE!");
    EXPECT_EQ(ask("hourlyRate", {"LSA", -17}), "#VALUE!");
    EXPECT_EQ(ask("hourlyRate", {"LSA", "plenty"}), "#VALUE!");
    EXPECT_EQ(ask("hourlyRate", {"LSA", range(4, {"Ann", "LSA", 17, 5})}), "#VALUE!");
    EXPECT_EQ(ask("hourlyRate", {range(1, {"LSA", {}, "SENCO", "Cook"}), kRoles}), "[18||30|#N/A]");
}

// 13.26 x 44.2 = 586.092; / 38 = 15.4235; x 1.3 = 20.05.
TEST(DeliveredRate, GivesTheWorkedRate)
{
    EXPECT_NEAR(number("deliveredRate", {13.26, 44.2, 38, 0.3}), 20.05, 0.005);
    EXPECT_NEAR(number("deliveredRate", {"£13.26", "44.2", "38", "30 %"}), 20.05, 0.005);
    EXPECT_EQ(ask("deliveredRate", {12, 47.5, 38}), "15") << "no on-costs";
    EXPECT_EQ(ask("deliveredRate", {12, 38, 38, "0.25"}), "15");
    EXPECT_EQ(ask("deliveredRate", {12, 38, 38, 0}), "12") << "a blank cell arrives as 0";
}

TEST(DeliveredRate, RefusesOnCostsThatAreNoShare)
{
    for (const Given& odd : {Given(30), Given(1), Given("130 %"), Given(-0.3), Given("some"), Given("30 percent")})
        EXPECT_EQ(ask("deliveredRate", {12, 47.5, 38, odd}), "#VALUE!");
}

TEST(DeliveredRate, RefusesPayAndWeeksThatCannotBe)
{
    EXPECT_EQ(ask("deliveredRate", {-12, 47.5, 38}), "#VALUE!");
    EXPECT_EQ(ask("deliveredRate", {"plenty", 47.5, 38}), "#VALUE!");
    EXPECT_EQ(ask("deliveredRate", {12, 54, 38}), "#VALUE!");
    EXPECT_EQ(ask("deliveredRate", {12, 47.5, 190}), "#VALUE!") << "days, not weeks";
    EXPECT_EQ(ask("deliveredRate", {12, -47.5, 38}), "#VALUE!");
    EXPECT_EQ(ask("deliveredRate", {12, 47.5, "all"}), "#VALUE!");
}

TEST(DeliveredRate, IsBlankWhilePayOrWeeksAre)
{
    EXPECT_EQ(ask("deliveredRate", {0, 47.5, 38}), "") << "nobody is paid nothing";
    EXPECT_EQ(ask("deliveredRate", {12, 0, 38}), "");
    EXPECT_EQ(ask("deliveredRate", {12, 47.5, {}}), "");
    EXPECT_EQ(ask("deliveredRate", {range(1, {12, {}, "x", 24}), 47.5, 38}), "[15||#VALUE!|30]");
}

}  // namespace
}  // namespace provision
