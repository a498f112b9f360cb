// SPDX-License-Identifier: MPL-2.0
#include "commands/check_map.hpp"
#include "report/reading_lines.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{22}};

struct Session : MemoryOffice {
    using MemoryOffice::MemoryOffice;
    Outcome check(std::optional<std::vector<std::string>> sheets = {})
    {
        return run(&check_map, {.today = kToday, .silent = true, .sheets = std::move(sheets)});
    }
    const Preview& shown() const { return prompt.reviewed.at(0); }
};

Grid map_of_year_three()
{
    return sheet("Year 3", {{"Intervention", "Ratio", "Adult", "Time"},
                            {"Spelling group", "3:1", "LSA", "3 x 15 mins"},
                            {"Talking time", "4:1", "LSA", "2 x mins"}});
}

TEST(CheckMap, TellsEachTableWithItsPlaceRowsAndColumns)
{
    Session run({map_of_year_three()});
    ASSERT_TRUE(run.check().success);
    EXPECT_THAT(run.shown().headings, ElementsAre("Where", "What was read", "What to do"));
    EXPECT_THAT(run.shown().rows.at(0),
                ElementsAre("Year 3.A1:D3",
                            "Read as provision map, 2 rows: Provision (Intervention), Ratio, Staff (Adult) and "
                            "Session length (Time).",
                            ""));
}

// `2 x mins` says no number of minutes: the one cell of this map that a person cannot read.
TEST(CheckMap, LeavesNoBarRunningBehindItsWindow)
{
    Session session({map_of_year_three()});
    session.check();
    EXPECT_GT(session.progress.steps, 0);
    EXPECT_FALSE(session.progress.running);
}

TEST(CheckMap, CountsWhatCouldNotBeReadAndGoesToTheFirst)
{
    Session run({map_of_year_three()});
    const auto outcome = run.check();
    EXPECT_THAT(outcome.sentence, HasSubstr("Read 2 provisions in 1 map; 1 cell could not be read, Year 3.D3: "));
    EXPECT_THAT(outcome.sentence, HasSubstr("2 x mins"));
    EXPECT_THAT(run.workbook.shown, ElementsAre(Where{"Year 3", 2, 3}));
    EXPECT_EQ(run.shown().summary, outcome.sentence);
    EXPECT_THAT(run.shown().choices, IsEmpty());
    EXPECT_EQ(run.workbook.writes, 0);
    EXPECT_EQ(run.workbook.reads["Year 3"], 1);
}

TEST(CheckMap, TellsADamagedScheduleOnce)
{
    Session run({sheet("Year 3", {{"Provision", "Ratio", "Staff", "Schedule"},
                                  {"Spelling group", "3:1", "LSA", "@error"},
                                  {"Maths group", "3:1", "LSA", "3 x 20 mins"}})});
    const auto sentence = run.check().sentence;
    EXPECT_THAT(sentence, HasSubstr("1 cell could not be read, Year 3.D2: The formula under \"schedule\" is an error"));
}

TEST(CheckMap, GoesToNoCellWhenNothingIsInDoubt)
{
    Session run({sheet("Year 3", {{"Provision", "Ratio", "Staff"}, {"Spelling group", "3:1", "LSA"}})});
    EXPECT_THAT(run.check().sentence, HasSubstr("every cell under a known heading was understood"));
    EXPECT_THAT(run.workbook.shown, IsEmpty());
}

TEST(CheckMap, TellsUnknownHeadingsBehindTheCells)
{
    auto map = sheet("Year 3", {{"Zodiac", "Provision", "Ratio", "Staff"}, {"x", "Spelling group", "heaps", "LSA"}});
    Session run({map});
    const auto outcome = run.check();
    EXPECT_THAT(outcome.sentence, HasSubstr("1 cell could not be read and 1 heading is not known, the first is Year 3.C2"));
    EXPECT_EQ(run.shown().rows.back().front(), "Year 3.A1");
}

TEST(CheckMap, TellsSheetsThatHoldNoTableAndHiddenOnes)
{
    Session run({map_of_year_three(), sheet("Letters", {{"Dear parents"}}), Grid{"Empty", 0, {}}});
    run.workbook.hidden.insert("Year 3");
    run.check();
    EXPECT_THAT(run.shown().rows.at(0).at(1), HasSubstr("Its sheet is hidden."));
    EXPECT_THAT(run.shown().rows, Contains(Contains("No table was found on this sheet, so nothing of it was read.")));
    EXPECT_THAT(run.shown().rows, Contains(ElementsAre("Empty", "The sheet is empty.", "")));
}

TEST(CheckMap, TellsHowManyRowsAreHidden)
{
    auto map = map_of_year_three();
    map.hidden_rows = {2};
    Session run({map});
    run.check();
    EXPECT_THAT(run.shown().rows.at(0).at(1), HasSubstr("1 row of it is hidden."));
}

TEST(CheckMap, TellsWhatThereIsWhereThereIsNoMap)
{
    Session run({sheet("R", {{"Pupil", "Status"}, {"Asha Patel", "K"}, {"Ben Cole", "mostly"}})});
    const auto outcome = run.check();
    EXPECT_TRUE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("No provision map was found. Read 2 pupils"));
    EXPECT_THAT(outcome.sentence, HasSubstr("1 cell could not be read, R.B3"));
}

TEST(CheckMap, SaysWhatIsMissingWhereThereIsNothing)
{
    Session run({sheet("R", {{"Dear parents"}})});
    const auto outcome = run.check();
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("No provision map was found in this workbook"));
    EXPECT_THAT(run.prompt.reviewed, IsEmpty());
}

TEST(CheckMap, NamesTheRowThatCameNearestToAMap)
{
    Session run({sheet("Lists", {{"Our school"}, {"Year", "Intervention", "Frobs", "Gnarls"}, {"3", "Phonics", "1", "2"}})});
    EXPECT_THAT(run.check().sentence, HasSubstr("Nearest: Lists, row 2: \"Year\" and \"Intervention\" were understood, "
                                                "\"Frobs\" and \"Gnarls\" were not."));
}

TEST(CheckMap, TellsWhatStandsTooFarOutToBeRead)
{
    auto map = map_of_year_three();
    map.far = {{.row = 1048575, .column = 0}};
    Session run({map});
    EXPECT_THAT(run.check().sentence, HasSubstr("cells could not be read"));
    EXPECT_THAT(run.shown().rows, Contains(Contains(HasSubstr("so far from the rest of the sheet that it was not read"))));
}

TEST(CheckMap, RefusesSheetsThatAreNotThere)
{
    Session run({map_of_year_three()});
    EXPECT_FALSE(run.check({{"Year 9"}}).success);
    EXPECT_TRUE(run.check({{"year 3"}}).success);
}

TEST(ReadingLines, SayTheColumnsOfEqualMapsOnce)
{
    auto other = map_of_year_three();
    other.sheet = "Year 4";
    const std::vector<Grid> grids = {map_of_year_three(), other};
    const auto lines = column_lines(read_workbook(grids));
    EXPECT_THAT(lines,
                Contains("Columns of Year 3, Year 4: Provision (Intervention), Ratio, Staff (Adult), Session length (Time)"));
}

TEST(ReadingLines, KeepALongListOfColumnsToOneLine)
{
    const std::vector<std::string> headings = {
        "Provision",      "Ratio",         "Staff",   "Kind",     "Area",   "Wave",    "Class",
        "Entry criteria", "Exit criteria", "Measure", "Funding",  "Result", "Outcome", "Note",
        "Target group",   "Document",      "Charge",  "Reviewer", "Start",  "End",     "Year"};
    const Grid grid = sheet("Map", {headings, {"Spelling group", "3:1", "LSA"}});
    const auto lines = column_lines(read_workbook({&grid, 1}));
    const auto columns = std::ranges::find_if(lines, [](const std::string& line) { return line.starts_with("Columns of Map"); });
    ASSERT_NE(columns, lines.end());
    EXPECT_LT(columns->size(), 215u);
    EXPECT_THAT(*columns, HasSubstr(" more column"));
}

Grid map_with_a_price_typed_over()
{
    auto grid = sheet("Map", {{"Provision", "Ratio", "Staff", "Time", "Cost"},
                              {"Phonics", "6:1", "TA", "3 x 20 mins", "17"},
                              {"Spelling", "6:1", "TA", "3 x 20 mins", "12"},
                              {"Writing", "6:1", "TA", "3 x 20 mins", "17"},
                              {"Number", "6:1", "TA", "3 x 20 mins", "17"}});
    grid.formulas = {{1, 4}, {3, 4}, {4, 4}};
    return grid;
}

TEST(CheckMap, OffersFormulasBackThatWereTypedOverAndTicksNothing)
{
    Session session({map_with_a_price_typed_over()});
    ASSERT_TRUE(session.check().success);
    ASSERT_EQ(session.shown().choices.size(), 1U);
    EXPECT_FALSE(session.shown().choices.front().ticked);
    EXPECT_EQ(session.shown().choices.front().count, 1);
    EXPECT_EQ(session.workbook.writes, 0);
}

TEST(CheckMap, PutsFormulasBackWhereItIsAskedTo)
{
    Session session({map_with_a_price_typed_over()});
    const auto outcome = session.run(&check_map, {.today = kToday, .silent = true, .put_back = true});
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(outcome.sentence, "1 formula was put back; Undo brings the typed value back.");
    ASSERT_EQ(session.workbook.edited.size(), 1U);
    EXPECT_EQ(session.workbook.edited.front().formulas.front().where, (Where{"Map", 2, 4}));
    EXPECT_EQ(session.workbook.edited.front().formulas.front().like, (Where{"Map", 1, 4}));
}

}  // namespace
}  // namespace provision
