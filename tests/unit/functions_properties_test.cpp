// SPDX-License-Identifier: MPL-2.0
// What must hold of the functions for any numbers.
#include "support/dice.hpp"
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace provision {
namespace {

constexpr int kThrows = 300;
constexpr double kNear = 1e-9;
constexpr std::array kRoles{"TA", "Teacher", "LSA", "SENCO"};

Given text(const std::string& typed)
{
    return typed.c_str();
}

Grid rates_of_all(Dice& dice)
{
    Grid rates{.sheet = {}, .columns = 2, .cells = {}};
    for (const auto* role : kRoles) {
        rates.cells.push_back(Cell::of(std::string(role)));
        rates.cells.push_back(Cell::of(dice.between(1000, 6000) / 100.0));
    }
    return rates;
}

std::string schedule_of(Dice& dice)
{
    return std::to_string(dice.between(1, 5)) + " x " + std::to_string(5 * dice.between(1, 12)) + " mins";
}

TEST(FunctionProperties, CostIsAdditiveOverStaff)
{
    Dice dice(4);
    for (int i = 0; i < kThrows; ++i) {
        const auto rates = rates_of_all(dice);
        const auto schedule = schedule_of(dice);
        const std::string one = dice.one_of(kRoles);
        const std::string other = dice.one_of(kRoles);
        if (one == other) continue;
        const auto cost = [&](const std::string& staff, const char* staffing) {
            return number("weeklyCost", {text(schedule), text(staff), rates, staffing});
        };
        const double apart = cost(one, "") + cost(other, "");
        EXPECT_NEAR(cost(one + " & " + other, "team"), apart, kNear) << schedule << ' ' << one << ' ' << other;
        EXPECT_NEAR(cost(one + " & " + other, "split"), apart / 2, kNear) << schedule << ' ' << one << ' ' << other;
    }
}

TEST(FunctionProperties, CostIsAdditiveOverTheAdultsOwnTimes)
{
    Dice dice(5);
    for (int i = 0; i < kThrows; ++i) {
        const auto rates = rates_of_all(dice);
        const auto first = std::to_string(5 * dice.between(1, 12)) + " mins";
        const auto second = std::to_string(5 * dice.between(1, 12)) + " mins";
        const auto both = "TA " + first + "; Teacher " + second;
        const double apart =
            number("weeklyCost", {text(first), "TA", rates}) + number("weeklyCost", {text(second), "Teacher", rates});
        EXPECT_NEAR(number("weeklyCost", {"5 x 1 hour", text(both), rates}), apart, kNear) << both;
    }
}

TEST(FunctionProperties, CostIsHoursOfAdultsTimesOneRate)
{
    Dice dice(6);
    for (int i = 0; i < kThrows; ++i) {
        const auto schedule = schedule_of(dice);
        const double rate = dice.between(1000, 6000) / 100.0;
        const auto* staffing = dice.chance(50) ? "team" : "split";
        EXPECT_NEAR(number("weeklyCost", {text(schedule), "Teacher & LSA", rate, staffing}),
                    number("staffHours", {text(schedule), "Teacher & LSA", staffing}) * rate, kNear)
            << schedule << ' ' << staffing;
    }
}

TEST(FunctionProperties, SharesOfAllPupilsAreTheCost)
{
    Dice dice(7);
    for (int i = 0; i < kThrows; ++i) {
        const double cost = dice.between(0, 500'000) / 100.0;
        const int pupils = dice.between(1, 40);
        EXPECT_NEAR(number("costPerPupil", {cost, pupils}) * pupils, cost, kNear) << cost << " by " << pupils;
        EXPECT_EQ(number("costPerPupil", {cost, pupils, "full"}), cost);
    }
}

TEST(FunctionProperties, EqualAgesGainNothing)
{
    Dice dice(8);
    for (int i = 0; i < kThrows; ++i) {
        const auto age = std::to_string(dice.between(4, 16)) + "y" + std::to_string(dice.between(0, 11)) + "m";
        const double first = dice.between(40'000, 46'000);
        EXPECT_EQ(number("ratioGain", {text(age), text(age), first, first + dice.between(1, 600)}), 0) << age;
    }
}

TEST(FunctionProperties, APrintedScheduleReadsBackInHours)
{
    Dice dice(9);
    for (int i = 0; i < kThrows; ++i) {
        const int sessions = dice.between(1, 5);
        const int minutes = 5 * dice.between(1, 12);
        const int groups = dice.between(1, 3);
        const auto typed = std::to_string(sessions) + " x " + std::to_string(minutes) + " minutes";
        const double hours = sessions * minutes * groups / 60.0;
        EXPECT_NEAR(number("weeklyHours", {text(typed + " x " + std::to_string(groups) + " groups")}), hours, kNear) << typed;
        EXPECT_NEAR(number("weeklyHours", {text(typed), groups}), hours, kNear) << typed << " and " << groups;
    }
}

Grid scores_of(Dice& dice, int rows)
{
    Grid grid{.sheet = {}, .columns = 1, .cells = {}};
    for (int row = 0; row < rows; ++row) grid.cells.push_back(dice.chance(15) ? Cell{} : Cell::of(dice.between(60, 140)));
    return grid;
}

Grid scaled(Grid grid, double factor)
{
    for (auto& cell : grid.cells) cell.number *= factor;
    return grid;
}

TEST(FunctionProperties, GainTurnsAroundWithTheScaleAndItsSizeKnowsNoUnit)
{
    Dice dice(10);
    for (int i = 0; i < kThrows; ++i) {
        const auto entry = scores_of(dice, 12);
        const auto exit = scores_of(dice, 12);
        const double gain = number("gain", {entry, exit});
        EXPECT_NEAR(number("gain", {entry, exit, "lower"}), -gain, kNear);
        EXPECT_NEAR(number("gain", {exit, entry}), -gain, kNear);
        EXPECT_NEAR(number("gainSize", {scaled(entry, 3), scaled(exit, 3)}), number("gainSize", {entry, exit}), kNear);
    }
}

}  // namespace
}  // namespace provision
