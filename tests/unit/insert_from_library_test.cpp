// SPDX-License-Identifier: MPL-2.0
// Rows filled from the library, each outcome worked out by hand.
#include "library_session.hpp"
#include "table/read.hpp"
#include "text/library.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

using Session = LibrarySession;

TEST(InsertFromLibrary, FillsTheFirstEmptyRowBelowTheMap)
{
    Session run(kMap);
    run.put_cursor("Map", 1);
    const auto outcome = run.insert("toe by  TOE");
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(run.row(3), "|Toe by Toe|Structured literacy programme|#3||1:1|5 x 15 mins|#20|Reading age");
    EXPECT_EQ(outcome.sentence,
              "Toe by Toe stands in row 4 of the sheet Map now, filled in: Provision, Kind, Wave, Ratio, Schedule, Weeks "
              "and Measure. The map has no column for Area. Still to be filled in: Year and Staff.");
    EXPECT_EQ(run.workbook.writes, 1);
    EXPECT_THAT(run.workbook.shown, ElementsAre(Where{"Map", 3, 1}));
}

TEST(InsertFromLibrary, CallsTheTierAsSettingsDo)
{
    Session run;
    run.workbook =
        MemoryWorkbook({sheet("Map", {kMap.front(), {"7", "Talk partners", "", "", "LSA", "6:1", "3 x 20 mins", "", ""}}),
                        sheet("Settings", {{"Setting", "Value"}, {"Tiers", "Universal, Targeted, Targeted Plus, Specialist"}})});
    EXPECT_TRUE(run.insert("Toe by Toe").success);
    EXPECT_THAT(run.row(2), HasSubstr("|Specialist|"));
}

TEST(InsertFromLibrary, TakesTheCursorsRowWhereItNamesNoProvision)
{
    auto rows = kMap;
    rows.insert(rows.begin() + 2, {"3", "", "", "", "", "", "", "", ""});
    Session run(rows);
    run.put_cursor("Map", 2, 4);
    ASSERT_TRUE(run.insert("Power of 2").success);
    EXPECT_EQ(run.row(2), "#3|Power of 2|Structured numeracy programme|#3||1:1|5 x 10 mins|#20|Number facts known");
    EXPECT_EQ(run.row(3), "#4|Wordshark||#3|LSA|4:1|2 x 15 mins||");
}

// The second adult of Phonics stands in a line of its own: a name there would take it away.
TEST(InsertFromLibrary, LeavesALineThatCarriesAProvisionOn)
{
    auto rows = kMap;
    rows.insert(rows.begin() + 2, {"", "", "", "", "LSA", "", "", "", ""});
    Session run(rows);
    run.put_cursor("Map", 2, 1);
    ASSERT_TRUE(run.insert("Power of 2").success);
    EXPECT_EQ(run.row(2), "||||LSA||||");
    EXPECT_THAT(run.row(4), StartsWith("|Power of 2|"));
}

TEST(InsertFromLibrary, GoesAfterWhatWasInsertedBefore)
{
    Session run(kMap);
    ASSERT_TRUE(run.insert("Toe by Toe").success);
    ASSERT_TRUE(run.insert("Toe by Toe").success);
    EXPECT_THAT(run.row(3), StartsWith("|Toe by Toe|"));
    EXPECT_THAT(run.row(4), StartsWith("|Toe by Toe|"));
}

TEST(InsertFromLibrary, KeepsPreparedFormulasAndWhatIsThere)
{
    auto grid = sheet("Map", {{"Provision", "Kind", "Wave", "Ratio", "Schedule", "Weekly minutes", "Measure"},
                              {"Phonics", "Structured literacy programme", "2", "6:1", "3 x 20 mins", "60", ""},
                              {"", "", "", "", "", "", "Own test"}});
    grid.formulas = {{1, 1, 2, 1}, {1, 5, 2, 1}};
    Session run(std::vector<Grid>{grid});
    run.put_cursor("Map", 2);
    const auto outcome = run.insert("Wordshark");
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(run.row(2), "Wordshark||#3|4:1|3 x 20 mins||Own test");
    EXPECT_THAT(outcome.sentence, HasSubstr("What stood under Kind and Measure stays."));
}

TEST(InsertFromLibrary, SaysWhereTheFormulasOfTheRowAboveEnd)
{
    auto grid = sheet("Map", {{"Provision", "Ratio", "Schedule", "Weekly minutes"}, {"Phonics", "6:1", "3 x 20 mins", "60"}});
    grid.formulas = {{1, 3, 1, 1}};
    Session run(std::vector<Grid>{grid});
    EXPECT_THAT(run.insert("Wordshark").sentence,
                HasSubstr("The formulas of the row above are not in this one: copy them down."));
}

TEST(InsertFromLibrary, WritesAsTheColumnsOfTheMapDo)
{
    Session run({{"Intervention", "Tier", "Adult:child ratio", "Sessions per week", "Session length", "Length of intervention"},
                 {"Phonics", "Wave 2", "1:6", "3", "20 mins", "12 weeks"}});
    ASSERT_TRUE(run.insert("Toe by Toe").success);
    ASSERT_TRUE(run.insert("Wordshark").success);
    ASSERT_TRUE(run.insert("Systematic phonics").success);
    EXPECT_EQ(run.row(2), "Toe by Toe|Wave 3|1:1|#5|15 mins|20 weeks");
    EXPECT_EQ(run.row(3), "Wordshark|Wave 3|1:4|#3|20 mins|12 weeks");
    EXPECT_EQ(run.row(4), "Systematic phonics|Wave 1|whole class|Daily|25 mins|");
}

TEST(InsertFromLibrary, GivesTheTimeOfTheWeekWhereTheMapHasNoOther)
{
    Session run(
        {{"Provision/Resource", "Group size", "Staff Involved", "Cost in time (Weekly)"}, {"Phonics", "6", "TA", "1 hour"}});
    ASSERT_TRUE(run.insert("Wordshark").success);
    EXPECT_EQ(run.row(2), "Wordshark|4:1||1 hour");
}

TEST(InsertFromLibrary, LeavesTheLineBelowTheMapAlone)
{
    auto rows = kMap;
    rows.push_back({"", "12 pupils x school action", "", "", "", "", "", "", ""});
    Session run(rows);
    const auto outcome = run.insert("Toe by Toe");
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("no empty row below its last provision. Insert a row there"));
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(InsertFromLibrary, TakesTheBlankRowAboveTheFoot)
{
    auto rows = kMap;
    rows.push_back({"", "", "", "", "", "", "", "", ""});
    rows.push_back({"12 pupils x school action", "", "", "", "", "", "", "", ""});
    Session run(rows);
    ASSERT_TRUE(run.insert("Toe by Toe").success);
    EXPECT_THAT(run.row(3), StartsWith("|Toe by Toe|"));
    EXPECT_THAT(run.insert("Wordshark").sentence, HasSubstr("no empty row"));
}

// A title that stands apart names the years of the table below; right under a filled row it would be the map's own.
TEST(InsertFromLibrary, LeavesTheTitleOfTheNextMapItsOwn)
{
    auto rows = kMap;
    rows.push_back({"", "", "", "", "", "", "", "", ""});
    rows.push_back({"YEAR 6", "", "", "", "", "", "", "", ""});
    for (const auto& row : kMap) rows.push_back(row);
    Session run(rows);
    run.put_cursor("Map", 1);
    const auto before = read_workbook(std::vector{run.workbook.read("Map")});
    const auto outcome = run.insert("Toe by Toe");
    const auto after = read_workbook(std::vector{run.workbook.read("Map")});
    EXPECT_EQ(after.tables.size(), before.tables.size());
    EXPECT_EQ(after.map.provisions.size(), before.map.provisions.size() + (outcome.success ? 1 : 0));
    EXPECT_EQ(after.map.provisions.back().years, before.map.provisions.back().years);
}

TEST(InsertFromLibrary, NeedsRoomBeforeTheNextTable)
{
    auto rows = kMap;
    rows.push_back({"", "", "", "", "", "", "", "", ""});
    rows.push_back({"Staff", "Role", "Hourly rate", "", "", "", "", "", ""});
    rows.push_back({"Ann", "TA", "14", "", "", "", "", "", ""});
    Session run(rows);
    EXPECT_THAT(run.insert("Toe by Toe").sentence, HasSubstr("no empty row"));
}

TEST(InsertFromLibrary, GoesIntoTheMapOfTheCursorsSheet)
{
    Session run(std::vector<Grid>{sheet("Year 3", kMap), sheet("Year 4", kMap)});
    run.put_cursor("Year 4", 0);
    ASSERT_TRUE(run.insert("Toe by Toe").success);
    EXPECT_THAT(run.row(3, "Year 4"), StartsWith("|Toe by Toe|"));
    EXPECT_EQ(run.workbook.read("Year 3").rows(), 3);
}

TEST(InsertFromLibrary, OffersTheSchoolsOwnEntriesFirstAndEachNameOnce)
{
    Session run(std::vector<Grid>{sheet("Map", kMap),
                                  sheet("Library", {{"Provision", "Kind", "Wave", "Age range", "Group size", "Evidence"},
                                                    {"Pond watch", "SEBD groupwork", "2", "Years 3-4", "6:1", "Ours"},
                                                    {"TOE BY TOE", "Structured literacy programme", "3", "All", "1:1", ""}})});
    run.prompt.pick = [](const Selection&) { return std::optional<std::size_t>(0); };
    ASSERT_TRUE(run.insert_by_hand().success);
    const auto& offered = run.prompt.offered.at(0);
    EXPECT_EQ(offered.items.size(), library().size() + 1);
    EXPECT_TRUE(offered.searchable);
    EXPECT_EQ(offered.items[0].label, "Pond watch  |  SEBD groupwork  |  wave 2");
    EXPECT_EQ(offered.items[0].detail, "Evidence: Ours\nFor: Years 3-4\nUsually: 6:1");
    EXPECT_THAT(offered.items[1].label, StartsWith("TOE BY TOE"));
    EXPECT_THAT(run.row(3), StartsWith("|Pond watch|SEBD groupwork|#2||6:1|"));
    EXPECT_THAT(run.prompt.told, IsEmpty());  // all of it found a column
}

TEST(InsertFromLibrary, TellsThePersonWhatFoundNoColumn)
{
    Session run(kMap);
    run.prompt.pick = [](const Selection&) { return std::optional<std::size_t>(0); };
    ASSERT_TRUE(run.insert_by_hand().success);
    EXPECT_THAT(run.prompt.told, ElementsAre(HasSubstr("The map has no column for Area.")));
}

TEST(InsertFromLibrary, ChangesNothingWhenNothingIsChosen)
{
    Session run(kMap);
    const auto outcome = run.insert_by_hand();
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(outcome.sentence, "Nothing was inserted: no entry was chosen.");
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(InsertFromLibrary, SaysWhatAScriptForgot)
{
    Session run(kMap);
    const auto unnamed = run.run(&insert_from_library, {.today = kToday, .silent = true});
    EXPECT_FALSE(unnamed.success);
    EXPECT_THAT(unnamed.sentence, HasSubstr("as the argument Provision"));
    const auto unknown = run.insert("Toe");
    EXPECT_FALSE(unknown.success);
    EXPECT_EQ(unknown.sentence,
              "Nothing was inserted: the library has no \"Toe\"; it has Toe by Toe. Give the name of one of its "
              "entries, or put yours into the sheet Library first.");
    Session none({{"Name", "Year", "Status"}, {"Asha", "3", "K"}});
    const auto no_map = none.insert("Toe by Toe");
    EXPECT_FALSE(no_map.success);
    EXPECT_THAT(no_map.sentence, StartsWith("No provision map was found"));
    EXPECT_EQ(run.workbook.writes + none.workbook.writes, 0);
}

TEST(InsertFromLibrary, LeavesAClosedWorkbookAlone)
{
    Session run(kMap);
    run.workbook.closed = "This workbook is open as read-only.";
    EXPECT_EQ(run.insert("Toe by Toe").sentence, "This workbook is open as read-only.");
    EXPECT_FALSE(run.add().success);
    EXPECT_THAT(run.workbook.reads, IsEmpty());
}

}  // namespace
}  // namespace provision
