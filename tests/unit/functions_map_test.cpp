// SPDX-License-Identifier: MPL-2.0
#include "unit/functions_tables.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

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
