// SPDX-License-Identifier: MPL-2.0
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

Given day(int year, unsigned month, unsigned day)
{
    return serial(Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}, kDayZero);
}

// Autumn term: Asha in two groups at once, one of them over in October; Ben in one.
Grid groups()
{
    Grid table = range(4, {"Pupil",       "Provision",     "Start", "End",  //
                           "Asha Patel",  "Wordshark",     {},      {},     //
                           "Ben Howe",    "Wordshark",     {},      {},     //
                           "Patel, Asha", "Nurture group", {},      {},     //
                           "Carys Lunt",  "Toe by Toe",    {},      {},     //
                           "Dev Sidhu",   "Assembly",      {},      {}});
    const auto date = [](Given given) { return Cell::date(std::get<Cell>(given.argument).number); };
    table.cells[4 * 3 + 2] = date(day(2026, 9, 7));
    table.cells[4 * 3 + 3] = date(day(2026, 10, 23));
    return table;
}

Grid map()
{
    return range(9, {"Year",
                     "Provision",
                     "Kind",
                     "Wave",
                     "Staff",
                     "Ratio",
                     "Schedule",
                     "Charge",
                     "Given as",  //
                     3,
                     "Wordshark",
                     "Structured literacy programme",
                     2,
                     "TA",
                     "1:4",
                     "4 x 15 minutes",
                     {},
                     {},  //
                     3,
                     "Nurture group",
                     "SEBD groupwork",
                     2,
                     "TA",
                     "1:6",
                     "2 x 30 minutes",
                     "share",
                     {},  //
                     3,
                     "Toe by Toe",
                     "Structured literacy programme",
                     3,
                     "TA",
                     "1:1",
                     "3 x 20 minutes",
                     "full",
                     {},  //
                     3,
                     "Assembly",
                     {},
                     1,
                     "Teacher",
                     {},
                     {},
                     {},
                     {},  //
                     "1-2",
                     "In-class support",
                     {},
                     2,
                     "TA",
                     "1:8",
                     "5 x 1 hour",
                     {},
                     {},  //
                     5,
                     "Paired reading",
                     "Structured literacy programme",
                     2,
                     "TA",
                     {},
                     "10 mins daily",
                     {},
                     {}});
}

Grid needs()
{
    return range(5, {"Name of Student",
                     "Year",
                     "Structured literacy programme",
                     "In-class support",
                     "SEBD groupwork",  //
                     "Asha Patel",
                     3,
                     "M",
                     {},
                     "S",  //
                     "Ben Howe",
                     3,
                     "S",
                     {},
                     {},  //
                     "Carys Lunt",
                     3,
                     "x",
                     {},
                     {},  //
                     "Dev Sidhu",
                     1,
                     {},
                     "M",
                     {},  //
                     "Ed Moor",
                     2,
                     {},
                     "C",
                     {}});
}

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

TEST(Demand, CountsThePupilsOfTheYear)
{
    EXPECT_EQ(ask("demand", {"Structured literacy programme", 3, needs()}), "3");
    EXPECT_EQ(ask("demand", {"structured Literacy programme ", "Year 3", needs()}), "3");
    EXPECT_EQ(ask("demand", {"Structured literacy programme", 3, needs(), "M"}), "2") << "a tick counts as must";
    EXPECT_EQ(ask("demand", {"Structured literacy programme", 3, needs(), "should"}), "1");
    EXPECT_EQ(ask("demand", {"Structured literacy programme", 3, needs(), "c"}), "0");
    EXPECT_EQ(ask("demand", {"Structured literacy programme", 1, needs()}), "0") << "audited, and nobody needs it";
    EXPECT_EQ(ask("demand", {"In-class support", "1-2", needs()}), "2");
    EXPECT_EQ(ask("demand", {"In-class support", day(2026, 2, 1), needs()}), "2") << "Calc made 1 February of 1-2";
    EXPECT_EQ(ask("demand", {range(1, {"In-class support", {}, "SEBD groupwork"}), range(1, {1, 1, 3}), needs()}), "[1||1]");
}

TEST(Demand, HasNoAnswerForWhatWasNotAudited)
{
    EXPECT_EQ(ask("demand", {"In-class support", 4, needs()}), "#N/A");
    const auto no_year = range(3, {"Name of Student", "Year", "In-class support", "Asha Patel", {}, "M", "Ben Howe", 3, "M"});
    EXPECT_EQ(ask("demand", {"In-class support", 3, no_year}), "#N/A") << "Asha may be in Year 3";
}

TEST(Demand, RefusesWhatItCannotRead)
{
    EXPECT_EQ(ask("demand", {"Juggling", 3, needs()}), "#VALUE!");
    EXPECT_EQ(ask("demand", {"In-class support", 25, needs()}), "#VALUE!");
    EXPECT_EQ(ask("demand", {"In-class support", -3, needs()}), "#VALUE!");
    EXPECT_EQ(ask("demand", {"In-class support", 1.5, needs()}), "#VALUE!");
    EXPECT_EQ(ask("demand", {"In-class support", 1e300, needs()}), "#VALUE!");
    EXPECT_EQ(ask("demand", {"In-class support", "soon", needs()}), "#VALUE!");
    EXPECT_EQ(ask("demand", {"In-class support", 3, groups()}), "#VALUE!");
    EXPECT_EQ(ask("demand", {"In-class support", 3, needs(), "X"}), "#VALUE!");
    EXPECT_EQ(ask("demand", {"In-class support", 0, needs()}), "") << "a blank cell arrives as 0";
    EXPECT_EQ(ask("demand", {"In-class support", 3, {}}), "");
}

TEST(Places, AddsWhatTheRowsOfTheKindTake)
{
    EXPECT_EQ(ask("places", {"Structured literacy programme", 3, map()}), "5") << "4 + 1";
    EXPECT_EQ(ask("places", {"In-class support", "1-2", map()}), "8");
    EXPECT_EQ(ask("places", {"In-class support", 3, map()}), "0") << "the map has none";
}

TEST(Places, CountsEachGroupAndTheWholeClass)
{
    const auto places_of = [](const char* ratio) {
        return ask("places", {"In-class support", 3, range(3, {"Provision", "Year", "Ratio", "In-class support", "3", ratio})});
    };
    EXPECT_EQ(places_of("2 groups of 4"), "8");
    EXPECT_EQ(places_of("1:6 x 2 groups"), "12");
    EXPECT_EQ(places_of("WC"), "30") << "a class is 30 until a school says otherwise";
    EXPECT_EQ(places_of("121"), "1");
    EXPECT_EQ(places_of("pair"), "2");
}

TEST(Places, HasNoAnswerWhereARowLeavesItOpen)
{
    EXPECT_EQ(ask("places", {"In-class support", 1, map()}), "#N/A") << "a group for Years 1-2";
    EXPECT_EQ(ask("places", {"In-class support", "2-3", map()}), "#N/A");
    EXPECT_EQ(ask("places", {"Structured literacy programme", 5, map()}), "#N/A") << "Paired reading has no ratio";
    const auto no_year = range(2, {"Provision", "Ratio", "In-class support", "1:6"});
    EXPECT_EQ(ask("places", {"In-class support", 3, no_year}), "#N/A");
    EXPECT_EQ(ask("places", {"In-class support", 3, needs()}), "#VALUE!");
    EXPECT_EQ(ask("places", {"Juggling", 3, map()}), "#VALUE!");
}

TEST(BalanceFunction, TakesDemandFromPlaces)
{
    EXPECT_EQ(ask("balance", {"Structured literacy programme", 3, needs(), map()}), "2") << "5 - 3";
    EXPECT_EQ(ask("balance", {"In-class support", "1-2", needs(), map()}), "6");
    EXPECT_EQ(ask("balance", {"In-class support", 1, needs(), map()}), "#N/A");
    EXPECT_EQ(ask("balance", {"In-class support", 6, needs(), map()}), "#N/A") << "nobody of Year 6 was audited";
    EXPECT_EQ(ask("balance", {"In-class support", "1-2", needs(), needs()}), "#VALUE!");
    EXPECT_EQ(ask("balance", {"In-class support", "1-2", map(), map()}), "#VALUE!");
}

TEST(TableFunctions, AnswerAnewWhenACellChanges)
{
    auto table = needs();
    EXPECT_EQ(ask("demand", {"In-class support", 1, table}), "1");
    table.cells[5 * 4 + 3] = {};
    EXPECT_EQ(ask("demand", {"In-class support", 1, table}), "0");
    EXPECT_EQ(ask("demand", {"In-class support", 1, needs()}), "1");
    auto moved = needs();
    moved.top = 7;
    EXPECT_EQ(ask("demand", {"In-class support", 1, moved}), "1");
}

TEST(TableFunctions, RememberMoreTablesThanOneAndForgetSilently)
{
    for (int round = 0; round < 2; ++round)
        for (int pupils = 1; pupils <= 12; ++pupils) {
            auto table = range(3, {"Name of Student", "Year", "In-class support"});
            for (int i = 0; i < pupils; ++i)
                for (const auto& cell : {Cell::of("Pupil No" + std::string(1, static_cast<char>('a' + i))), Cell::of(3.0),
                                         Cell::of(std::string("M"))})
                    table.cells.push_back(cell);
            EXPECT_EQ(ask("demand", {"In-class support", 3, table}), std::to_string(pupils));
        }
}

}  // namespace
}  // namespace provision
