// SPDX-License-Identifier: MPL-2.0
// Lists from school systems against the register, each outcome worked out by hand.
#include "unit/import_session.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

using Session = ImportRun;

TEST(ImportPupils, AddsNewOnesChangesCellsAndNotesWhoIsGone)
{
    Session run({{"Pupil", "UPN", "Year", "Class", "Status", "Note"},
                 {"Asha Patel", "A001", "3", "3A", "K", ""},
                 {"Ben Cole", "A002", "3", "3B", "N", "EP visit"}},
                {{"UPN", "Surname", "Forename", "Year Group", "Reg Group", "SEN Status"},
                 {"A001", "Patel", "Asha", "Year 3", "3C", "E"},
                 {"A003", "Dunn", "Cara", "Year 3", "3A", "K"}});
    const auto outcome = run.import();
    EXPECT_TRUE(outcome.success);
    EXPECT_THAT(outcome.sentence, StartsWith("Register and Pupil list.csv: 1 pupil added and 2 cells changed."));
    EXPECT_THAT(run.rows(),
                ElementsAre("Asha Patel|A001|#3|3C|E|", "Ben Cole|A002|#3|3B|N|EP visit; not in the file of 22 November 2026",
                            "Cara Dunn|A003|Year 3|3A|K|"));
    EXPECT_EQ(run.workbook.writes, 1);
    EXPECT_EQ(run.workbook.titles.at(0), "Import pupils");
}

TEST(ImportPupils, ASecondTimeChangesNothingAndSaysSo)
{
    Session run({{"Pupil", "UPN", "Year", "Note"}, {"Asha Patel", "A001", "3", ""}, {"Ben Cole", "A002", "3", ""}},
                {{"Name", "UPN", "Year"}, {"Patel, Asha", "A001", "3"}, {"Dunn, Cara", "A003", "3"}});
    ASSERT_TRUE(run.import().success);
    const auto before = run.rows();
    const auto again = run.import();
    EXPECT_TRUE(again.success);
    EXPECT_THAT(again.sentence, StartsWith("The register already says what Pupil list.csv says; no pupil was added or changed."));
    EXPECT_EQ(run.workbook.writes, 1);
    EXPECT_EQ(run.rows(), before);
}

TEST(ImportPupils, KeepsTextAsText)
{
    Session run({{"Pupil", "UPN", "Class", "Admission number", "Year"}, {"Asha Patel", "A001", "3A", "@text 004512", "3"}},
                {{"Name", "UPN", "Class", "Adno", "Year"},
                 {"Asha Patel", "A001", "3A", "@text 004512", "@text 3"},
                 {"Ben Cole", "@text 0071", "1E5", "@text 007", "@text 4"}});
    ASSERT_TRUE(run.import().success);
    EXPECT_THAT(run.rows(), ElementsAre("Asha Patel|A001|3A|004512|#3", "Ben Cole|0071|1E5|007|#4"));
    const auto& added = run.workbook.edited.at(0).added.at(0);
    EXPECT_THAT(added.text_columns, ElementsAre(0, 1, 2, 3));
}

TEST(ImportPupils, MendsANumberThatLostItsZeros)
{
    Session run({{"Pupil", "UPN", "Class"}, {"Asha Patel", "71", "3A"}},
                {{"Name", "UPN", "Class"}, {"Asha Patel", "@text 0071", "3A"}});
    ASSERT_TRUE(run.import().success);
    EXPECT_THAT(run.rows(), ElementsAre("Asha Patel|0071|3A"));
}

TEST(ImportPupils, ABlankOfTheFileErasesNothing)
{
    Session run({{"Pupil", "UPN", "Class", "Status"}, {"Asha Patel", "A001", "3A", "K"}},
                {{"Name", "UPN", "Class", "SEN Status"}, {"Asha Patel", "A001", "", ""}});
    EXPECT_THAT(run.import().sentence, HasSubstr("no pupil was added or changed"));
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(ImportPupils, WhatMeansTheSameStays)
{
    Session run(
        {{"Pupil", "Year", "Class", "Status", "FSM", "Plan hours"}, {"Patel, Asha", "Y4", "Pine", "SEN Support", "", "12.5"}},
        {{"Name", "Year", "Class", "SEN Status", "FSM", "Plan hours"}, {"Asha Patel", "4", "Y4 Pine", "K", "No", "@text 12.50"}});
    EXPECT_THAT(run.import().sentence, HasSubstr("no pupil was added or changed"));
}

TEST(ImportPupils, TurnsYesUnderAHeadingOfItsOwnIntoACode)
{
    Session run({{"Pupil", "UPN", "Status"}, {"Asha Patel", "A001", "K"}, {"Ben Cole", "A002", ""}},
                {{"Name", "UPN", "SEN Status", "EHCP"}, {"Asha Patel", "A001", "K", "Yes"}, {"Ben Cole", "A002", "N", "No"}});
    run.import();
    EXPECT_THAT(run.rows(), ElementsAre("Asha Patel|A001|E", "Ben Cole|A002|"));
}

TEST(ImportPupils, LeavesFormulasAloneAndTellsThem)
{
    auto registered = sheet("Register", {{"Pupil", "UPN", "Class"}, {"Asha Patel", "A001", "3A"}});
    registered.formulas = {{1, 2, 1, 1}};
    Session run({registered});
    run.export_is({{"Name", "UPN", "Class"}, {"Asha Patel", "A001", "3C"}});
    EXPECT_THAT(run.import().sentence, HasSubstr("a formula stands in Register.C2"));
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(ImportPupils, MovesDownWhatStandsBelowTheLastPupil)
{
    Session run({{"Pupil", "UPN", "Class"}, {"Asha Patel", "A001", "3A"}, {"Total: 1", "", ""}},
                {{"Name", "UPN", "Class"}, {"Asha Patel", "A001", "3A"}, {"Ben Cole", "A002", "3A"}});
    run.import();
    EXPECT_THAT(run.rows(), ElementsAre("Asha Patel|A001|3A", "Ben Cole|A002|3A", "Total: 1||"));
}

TEST(ImportPupils, PutsANewPupilBelowTheClass)
{
    Session run({sheet("3A", {{"Pupil", "UPN", "Class"}, {"Asha Patel", "A001", "3A"}}),
                 sheet("3B", {{"Pupil", "UPN", "Class"}, {"Ben Cole", "A002", "3B"}})});
    run.export_is(
        {{"Name", "UPN", "Class"}, {"Asha Patel", "A001", "3A"}, {"Ben Cole", "A002", "3B"}, {"Cara Dunn", "A003", "3B"}});
    run.import();
    EXPECT_THAT(run.rows("3A"), ElementsAre("Asha Patel|A001|3A"));
    EXPECT_THAT(run.rows("3B"), ElementsAre("Ben Cole|A002|3B", "Cara Dunn|A003|3B"));
}

TEST(ImportPupils, PutsNobodyBelowTheSectionOfAnotherClass)
{
    Session run({{"Pupil", "UPN"}, {"Class 3A", ""}, {"Asha Patel", "A001"}, {"Class 3B", ""}, {"Ben Cole", "A002"}},
                {{"Name", "UPN", "Class"},
                 {"Asha Patel", "A001", "3A"},
                 {"Ben Cole", "A002", "3B"},
                 {"Cara Dunn", "A003", "3A"},
                 {"Dan Eves", "A004", "3B"}});
    EXPECT_THAT(run.import().sentence,
                HasSubstr("Cara Dunn (Pupil list.A4): The last section of the register is for another class"));
    EXPECT_THAT(run.rows(), ElementsAre("Class 3A|", "Asha Patel|A001", "Class 3B|", "Ben Cole|A002", "Dan Eves|A004"));
}

TEST(ImportPupils, SaysNothingOfYearsThatTheFileDoesNotHold)
{
    Session run({{"Pupil", "Year", "Note"}, {"Asha Patel", "3", ""}, {"Ben Cole", "6", ""}},
                {{"Name", "Year"}, {"Asha Patel", "3"}});
    EXPECT_THAT(run.import().sentence, Not(HasSubstr("Not in the file")));
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(ImportPupils, MakesARegisterWhereThereIsNone)
{
    Session run(std::vector<Grid>{sheet("Map", {{"Provision", "Staff"}, {"Spelling group", "LSA"}})});
    run.export_is({{"Name", "UPN", "Year", "SEN Status"}, {"Asha Patel", "@text 0001", "3", "K"}, {"Ben Cole", "A002", "3", ""}});
    ASSERT_TRUE(run.import().success);
    const auto made = run.workbook.read("Register");
    EXPECT_EQ(made.at(0, 0).text, "Pupil");
    EXPECT_THAT(run.rows(), ElementsAre("Asha Patel|0001|#3||K", "Ben Cole|A002|#3||"));
}

TEST(ImportPupils, ShowsEachChangeBeforeItIsMadeAndLeavesOutWhatIsUnticked)
{
    Session run({{"Pupil", "UPN", "Class"}, {"Asha Patel", "A001", "3A"}},
                {{"Name", "UPN", "Class", "Shoe size"}, {"Asha Patel", "A001", "3C", "2"}, {"Ben Cole", "A002", "3A", "1"}});
    run.prompt.answer = [](const Preview&) { return std::vector<bool>{false, true, true}; };
    ASSERT_TRUE(run.import().success);
    const auto& preview = run.prompt.reviewed.at(0);
    EXPECT_THAT(preview.headings, ElementsAre("Pupil", "Field", "Before", "After"));
    EXPECT_THAT(preview.rows, ElementsAre(ElementsAre("Ben Cole", "New pupil", "", "Pupil Ben Cole; UPN A002; Class 3A"),
                                          ElementsAre("Asha Patel", "Class", "3A", "3C")));
    EXPECT_THAT(preview.choice_of_row, ElementsAre(0, 1));
    EXPECT_EQ(preview.choices.at(0).count, 1);
    EXPECT_THAT(preview.summary, HasSubstr("Shoe size"));
    EXPECT_THAT(run.rows(), ElementsAre("Asha Patel|A001|3C"));
}

TEST(ImportPupils, ChangesNothingWhenThePersonCancels)
{
    Session run({{"Pupil", "Class"}, {"Asha Patel", "3A"}}, {{"Name", "Class"}, {"Ben Cole", "3A"}});
    run.prompt.answer = [](const Preview&) { return std::nullopt; };
    EXPECT_EQ(run.import(false).sentence, "Nothing was imported.");
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(ImportPupils, SaysWhichColumnsAFileWithoutPupilsHas)
{
    Session run({{"Pupil", "Class"}, {"Asha Patel", "3A"}}, {{"Dinner", "Price"}, {"Pasta", "2"}});
    const auto outcome = run.import();
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("No list of pupils was found in Pupil list.csv"));
    EXPECT_THAT(outcome.sentence, HasSubstr("\"Dinner\" and \"Price\""));
}

TEST(ImportPupils, RefusesAClosedWorkbookAMissingFileAndAStrangeRegister)
{
    Session run(std::vector<Grid>{sheet("Register", {{"Our shopping list"}})});
    run.export_is({{"Name", "Class"}, {"Ben Cole", "3A"}});
    EXPECT_THAT(run.import().sentence, HasSubstr("The sheet Register holds no list of pupils"));
    run.files.by_url.clear();
    EXPECT_THROW(run.import(), Refused);
    run.workbook.closed = "The file is read-only.";
    EXPECT_EQ(run.import().sentence, "The file is read-only.");
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(ImportPupils, NeedsAFile)
{
    Session run({{"Pupil", "Class"}, {"Asha Patel", "3A"}}, {{"Name", "Class"}, {"Ben Cole", "3A"}});
    EXPECT_FALSE(run.run(&import_pupils, {.today = kToday, .silent = true}).success);
    EXPECT_TRUE(run.run(&import_pupils, {.today = kToday}).success);
    run.prompt.picked = kFile;
    EXPECT_THAT(run.run(&import_pupils, {.today = kToday}).sentence, HasSubstr("1 pupil added"));
}

}  // namespace
}  // namespace provision
