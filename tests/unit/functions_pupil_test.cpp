// SPDX-License-Identifier: MPL-2.0
#include "unit/functions_tables.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

const Grid kRates = range(2, {"TA", 17.2, "Teacher", 33.53});

TEST(ProvisionsFor, JoinsTheNamesOfWhatThePupilAttends)
{
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", groups()}), "Wordshark; Nurture group");
    EXPECT_EQ(ask("provisionsFor", {"patel, asha", groups()}), "Wordshark; Nurture group");
    EXPECT_EQ(ask("provisionsFor", {"Farah Noor", groups()}), "") << "in no group";
    EXPECT_EQ(ask("provisionsFor", {range(1, {"Ben Howe", {}, "Carys Lunt"}), groups()}), "[Wordshark||Toe by Toe]");
}

TEST(ProvisionsFor, LooksAtADayWhereOneIsGiven)
{
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", groups(), day(2026, 10, 1)}), "Wordshark; Nurture group");
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", groups(), day(2026, 11, 22)}), "Wordshark");
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", groups(), "22/11/2026"}), "Wordshark");
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", groups(), "soon"}), "#VALUE!");
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", groups(), -1}), "#VALUE!");
}

TEST(ProvisionsFor, TakesNoPupilForAnother)
{
    EXPECT_EQ(ask("provisionsFor", {"Asha", groups()}), "#N/A") << "Asha Patel, or another one?";
    EXPECT_EQ(ask("provisionsFor", {"Ben H", groups()}), "#N/A");
    EXPECT_EQ(ask("provisionsFor", {"Ben K", groups()}), "");
    const auto two = range(3, {"Pupil", "Year", "Provision", "Mia Ray", 2, "Wordshark", "Mia Ray", 5, "Toe by Toe"});
    EXPECT_EQ(ask("provisionsFor", {"Mia Ray", two}), "#N/A") << "one in Year 2, one in Year 5";
    const auto initial = range(2, {"Pupil", "Provision", "Mia R", "Wordshark"});
    EXPECT_EQ(ask("provisionsFor", {"Mia Ray", initial}), "#N/A");
    EXPECT_EQ(ask("provisionsFor", {"Mia R", initial}), "Wordshark");
}

TEST(ProvisionsFor, WantsATableOfGroups)
{
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", needs()}), "#VALUE!");
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", range(1, {"Asha Patel"})}), "#VALUE!");
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", 3}), "#VALUE!");
    EXPECT_EQ(ask("provisionsFor", {"Asha Patel", range(2, {{}, {}})}), "") << "not filled in yet";
    EXPECT_EQ(ask("provisionsFor", {3, groups()}), "#VALUE!");
    EXPECT_EQ(ask("provisionsFor", {{}, groups()}), "");
}

TEST(PupilCost, AddsTheSharesOfWhatThePupilAttends)
{
    // Wordshark 17.20 x 38 = 653.60 shared by Asha and Ben; Nurture group 653.60 for Asha alone.
    EXPECT_EQ(ask("pupilCost", {"Ben Howe", groups(), map(), kRates, 38}), "326.8");
    EXPECT_EQ(ask("pupilCost", {"Asha Patel", groups(), map(), kRates, 38}), "980.4");
    EXPECT_EQ(ask("pupilCost", {"Asha Patel", groups(), map(), kRates, 38, day(2026, 11, 22)}), "326.8");
    EXPECT_EQ(ask("pupilCost", {"Carys Lunt", groups(), map(), kRates, 38}), "653.6") << "charged in full";
    EXPECT_EQ(ask("pupilCost", {"Dev Sidhu", groups(), map(), kRates, 38}), "0") << "wave 1 is every pupil's entitlement";
    EXPECT_EQ(ask("pupilCost", {"Farah Noor", groups(), map(), kRates, 38}), "0") << "in no group";
}

// The one row of a map that differs from Wordshark, 1 hour a week, for a group of two.
std::string cost_with(std::initializer_list<Given> row)
{
    auto rows = range(8, {"Provision", "Staff", "Staffing", "Schedule", "Charge", "Given as", "Cost", "Cost for"});
    for (const auto& cell : range(8, row).cells) rows.cells.push_back(cell);
    const auto two = range(2, {"Pupil", "Provision", "Ann Bray", "Club", "Cy Dow", "Club"});
    return ask("pupilCost", {"Ann Bray", two, rows, kRates, 10});
}

TEST(PupilCost, HasNoAnswerWhileAnythingIsOpen)
{
    EXPECT_EQ(cost_with({"Club", "TA", {}, "1 hour", {}, {}, {}, {}}), "86") << "17.20 x 10 / 2";
    EXPECT_EQ(cost_with({"Club", "TA", {}, {}, {}, {}, {}, {}}), "#N/A") << "no time";
    EXPECT_EQ(cost_with({"Club", {}, {}, "1 hour", {}, {}, {}, {}}), "#N/A") << "nobody runs it";
    EXPECT_EQ(cost_with({"Club", "SENCO", {}, "1 hour", {}, {}, {}, {}}), "#N/A") << "no rate";
    EXPECT_EQ(cost_with({"Club", "TA", {}, "2-3 x 20 mins", {}, {}, {}, {}}), "#N/A") << "a range";
    EXPECT_EQ(cost_with({"Club", "TA & Teacher", {}, "1 hour", {}, {}, {}, {}}), "#N/A") << "team or split";
    EXPECT_EQ(cost_with({"Club", "TA & Teacher", "team", "1 hour", {}, {}, {}, {}}), "253.65") << "(17.20 + 33.53) x 10 / 2";
    EXPECT_EQ(cost_with({"Club", "TAs", {}, "1 hour", {}, {}, {}, {}}), "86");
    EXPECT_EQ(cost_with({"Club", "TA", {}, "1 hour", "full", {}, {}, {}}), "#N/A") << "for Ann or for Cy?";
    EXPECT_EQ(cost_with({"Club", "TA", {}, "1 hour", "half", {}, {}, {}}), "#N/A");
    EXPECT_EQ(cost_with({"Chess", "TA", {}, "1 hour", {}, {}, {}, {}}), "#N/A") << "Club is not in the map";
}

TEST(PupilCost, TakesTheCostThatARowStatesWhereNoneCanBeWorkedOut)
{
    EXPECT_EQ(cost_with({"Club", {}, {}, {}, {}, {}, 500, "year"}), "250");
    EXPECT_EQ(cost_with({"Club", {}, {}, {}, {}, {}, 50, "pupil"}), "50");
    EXPECT_EQ(cost_with({"Club", {}, {}, {}, {}, {}, 20, "week"}), "100") << "20 x 10 / 2";
    EXPECT_EQ(cost_with({"Club", {}, {}, {}, {}, {}, 20, "term"}), "#N/A") << "how many terms?";
    EXPECT_EQ(cost_with({"Club", {}, {}, {}, {}, {}, 20, {}}), "#N/A") << "a week, a year?";
    EXPECT_EQ(cost_with({"Club", {}, {}, {}, {}, "Adjustment", {}, {}}), "0");
    EXPECT_EQ(cost_with({"Club", {}, {}, {}, {}, "Equipment", {}, {}}), "#N/A");
    EXPECT_EQ(cost_with({"Club", {}, {}, {}, {}, "Equipment", 80, "year"}), "40");
}

TEST(PupilCost, TellsNoTwoRowsOfOneNameApart)
{
    const auto two = range(4, {"Year", "Provision", "Staff", "Schedule", 3, "Club", "TA", "1 hour", 3, "Club", "TA", "2 hours"});
    const auto one = range(3, {"Pupil", "Year", "Provision", "Ann Bray", 3, "Club"});
    EXPECT_EQ(ask("pupilCost", {"Ann Bray", one, two, kRates, 10}), "#N/A");
}

TEST(PupilCost, RefusesWhatItCannotRead)
{
    EXPECT_EQ(ask("pupilCost", {"Ben Howe", map(), map(), kRates, 38}), "#VALUE!");
    EXPECT_EQ(ask("pupilCost", {"Ben Howe", groups(), groups(), kRates, 38}), "#VALUE!");
    EXPECT_EQ(ask("pupilCost", {"Ben Howe", groups(), map(), "dear", 38}), "#VALUE!");
    EXPECT_EQ(ask("pupilCost", {"Ben Howe", groups(), map(), 17.2, -38}), "#VALUE!");
    EXPECT_EQ(ask("pupilCost", {"Ben Howe", groups(), map(), 17.2, 0}), "");
    EXPECT_EQ(ask("pupilCost", {"Ben Howe", groups(), map(), 17.2, 1e308}), "#VALUE!");
    EXPECT_EQ(ask("pupilCost", {"Ben Howe", groups(), map(), 17.2, 38}), "326.8");
}

}  // namespace
}  // namespace provision
