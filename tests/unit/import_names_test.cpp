// SPDX-License-Identifier: MPL-2.0
// Who of an imported list is who, and whom it leaves out: names written otherwise, years that went up, rows for each need.
#include "unit/import_session.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

using Session = ImportRun;

TEST(ImportPupils, MatchesByNameOneYearOn)
{
    Session run({{"Pupil", "Year", "Class"}, {"Asha Patel", "3", "3A"}, {"Asha Patel", "5", "5B"}},
                {{"Name", "Year", "Class"}, {"Asha Patel", "4", "4A"}, {"Asha Patel", "6", "6B"}});
    ASSERT_TRUE(run.import().success);
    EXPECT_THAT(run.rows(), ElementsAre("Asha Patel|#4|4A", "Asha Patel|#6|6B"));
}

TEST(ImportPupils, TellsTwoOfOneNameAndGuessesNone)
{
    Session run({{"Pupil", "Year", "Class"}, {"Asha Patel", "3", "3A"}, {"Asha Patel", "3", "3B"}},
                {{"Name", "Year", "Class"}, {"Asha Patel", "3", "3C"}});
    const auto outcome = run.import();
    EXPECT_THAT(outcome.sentence,
                HasSubstr("Not taken over: 1 doubt: Asha Patel (Pupil list.A2): The register has 2 pupils of this name"));
    EXPECT_THAT(outcome.sentence, Not(HasSubstr("Not in the file")));
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(ImportPupils, ANameWithAnotherUpnIsADoubtInOneClassAndAnotherPupilElsewhere)
{
    Session run({{"Pupil", "UPN", "Year", "Class"}, {"Asha Patel", "A001", "3", "3A"}},
                {{"Name", "UPN", "Year", "Class"}, {"Asha Patel", "A009", "3", "3A"}});
    EXPECT_THAT(run.import().sentence, HasSubstr("with another UPN"));
    EXPECT_EQ(run.workbook.writes, 0);
    run.export_is({{"Name", "UPN", "Year", "Class"}, {"Asha Patel", "A001", "3", "3A"}, {"Asha Patel", "A009", "5", "5A"}});
    EXPECT_TRUE(run.import().success);
    EXPECT_THAT(run.rows(), ElementsAre("Asha Patel|A001|#3|3A", "Asha Patel|A009|#5|5A"));
}

TEST(ImportPupils, MakesNoThirdPupilOfANameThatTwoOfTheRegisterHave)
{
    Session run({{"Pupil", "Year", "Class"}, {"Tom Smith", "4", "4A"}, {"Tom Smith", "5", "5B"}},
                {{"Name", "Year", "Class"}, {"Tom Smith", "5", "5A"}, {"Tom Smith", "6", "6B"}});
    const auto outcome = run.import();
    EXPECT_THAT(run.rows(), ElementsAre("Tom Smith|#4|4A", "Tom Smith|#5|5B")) << outcome.sentence;
    EXPECT_THAT(outcome.sentence, HasSubstr("no pupil was added or changed"));
}

TEST(ImportPupils, KeepsTheNameByWhichAPupilIsKnown)
{
    Session run({{"Pupil", "UPN", "Year"}, {"Asha Patel", "A001", "3"}, {"Ben Cole", "A002", "3"}, {"Kit Dunn", "A003", "3"}},
                {{"Legal Surname", "Legal Forename", "Preferred Forename", "UPN", "Year"},
                 {"Patel", "Asha Devi", "Asha", "A001", "3"},
                 {"Cole", "Benjamin", "Ben", "A002", "3"},
                 {"Lee", "Christopher", "Kit", "A003", "3"}});
    ASSERT_TRUE(run.import().success);
    EXPECT_THAT(run.rows(), ElementsAre("Asha Patel|A001|#3", "Ben Cole|A002|#3", "Christopher Lee|A003|#3"))
        << "a new surname is a change, by whatever forename";
}

TEST(ImportPupils, ANameOfAYearFarAwayWithoutUpnIsADoubt)
{
    Session run({{"Pupil", "Year"}, {"Asha Patel", "1"}}, {{"Name", "Year"}, {"Asha Patel", "6"}});
    EXPECT_THAT(run.import().sentence, HasSubstr("Not taken over: 1 doubt"));
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(ImportPupils, TwoRowsOfTheRegisterWithOneUpnAreADoubt)
{
    Session run({{"Pupil", "UPN", "Year"}, {"Asha Patel", "A001", "3"}, {"Asha Patel", "A001", "4"}},
                {{"Name", "UPN", "Year"}, {"Asha Patel", "A001", "5"}});
    EXPECT_THAT(run.import().sentence, HasSubstr("The UPN stands in 2 rows of the register."));
    EXPECT_EQ(run.workbook.writes, 0);
}

// A school system writes a row for each need: Asha is one pupil, and which need is the first nobody can tell.
TEST(ImportPupils, RowsOfOneUpnAreOnePupilWithoutWhatTheyContradict)
{
    Session run({{"Pupil", "UPN", "Class", "Primary need"}, {"Ben Cole", "A002", "3A", "MLD"}},
                {{"Name", "UPN", "Class", "SEN Need Type"},
                 {"Asha Patel", "A001", "3A", "SLCN"},
                 {"Asha Patel", "A001", "3A", "ASD"},
                 {"Ben Cole", "A002", "3A", "MLD"}});
    const auto outcome = run.import();
    EXPECT_THAT(run.rows(), ElementsAre("Ben Cole|A002|3A|MLD", "Asha Patel|A001|3A|"));
    EXPECT_THAT(outcome.sentence, HasSubstr("Several rows of the file differ in SEN Need Type"));
}

TEST(ImportPupils, WritesNamesAsTheRegisterDoes)
{
    Session comma({{"Pupil", "Class"}, {"Patel, Asha", "3A"}}, {{"Name", "Class"}, {"Asha Patel", "3A"}, {"Ben Cole", "3A"}});
    comma.import();
    EXPECT_THAT(comma.rows(), ElementsAre("Patel, Asha|3A", "Cole, Ben|3A"));
    Session two({{"Surname", "Forename", "Class"}, {"Patel", "Asha", "3A"}},
                {{"Name", "Class"}, {"Asha Patel", "3A"}, {"de la Cruz, Eva Maria", "3A"}, {"Ann Mary Lee", "3A"}});
    const auto outcome = two.import();
    EXPECT_THAT(two.rows(), ElementsAre("Patel|Asha|3A", "de la Cruz|Eva Maria|3A"));
    EXPECT_THAT(outcome.sentence, HasSubstr("Ann Mary Lee (Pupil list.A4): The register has Surname and Forename"));
}

TEST(ImportPupils, TakesOnlyTheFirstOfSeveralNamesThatTheSchoolUsesOfficially)
{
    Session run({{"Pupil", "UPN", "Class"}, {"Ben Cole", "A002", "3A"}},
                {{"Preferred Forename", "Legal Forename", "Legal Surname", "UPN", "Class"},
                 {"Ash", "Asha", "Patel", "A001", "3A"},
                 {"Ben", "Ben", "Cole", "A002", "3A"}});
    run.import();
    EXPECT_THAT(run.rows(), Contains("Asha Patel|A001|3A"));
}

// Who may be somebody whose name is written otherwise is neither added nor gone; nobody but a person knows.
TEST(ImportPupils, AddsNobodyWhoMayStandInTheRegisterUnderAnotherSpelling)
{
    const auto doubted = [](const std::string& registered, const std::string& in_file) {
        Session run({{"Pupil", "Year", "Note"}, {registered, "5", ""}, {"Zoe Young", "5", ""}},
                    {{"Name", "Year"}, {in_file, "6"}, {"Zoe Young", "6"}});
        const auto sentence = run.import().sentence;
        return sentence.find("written differently") != std::string::npos && sentence.find("added") == std::string::npos &&
               sentence.find("Not in the file") == std::string::npos;
    };
    EXPECT_TRUE(doubted("Patel-Jones, Mo", "Patel Jones, Mo"));
    EXPECT_TRUE(doubted("Dunn, Ben", "Dunn, Benjamin"));
    EXPECT_TRUE(doubted("Mo Patel", "Mo Patel-Jones"));
    EXPECT_TRUE(doubted("Ben Dunn", "Ben James Dunn"));
    EXPECT_TRUE(doubted("Tom O'Brien", "Tom OBrien"));
    EXPECT_FALSE(doubted("Ben Dunn", "Bella Dunn"));
    EXPECT_FALSE(doubted("Ben Dunn", "Ben Cole"));
}

TEST(ImportPupils, AddsAPupilOfALikeNameWithAnotherUpn)
{
    Session run({{"Pupil", "UPN", "Year"}, {"Ben Dunn", "A001", "5"}},
                {{"Name", "UPN", "Year"}, {"Ben Dunn", "A001", "5"}, {"Benjamin Dunn", "A002", "5"}});
    EXPECT_THAT(run.import().sentence, HasSubstr("1 pupil added"));
}

// In September the register is last year's: who is not a year on in the file has gone, and nobody stays unnamed.
TEST(ImportPupils, NamesThoseWhoDidNotGoUpWithTheirYear)
{
    Session run(
        {{"Pupil", "Year", "Note"}, {"Asha Patel", "3", ""}, {"Cara Lee", "4", ""}, {"Bob Elm", "3", ""}, {"Eve Ash", "6", ""}},
        {{"Name", "Year"}, {"Asha Patel", "4"}, {"Cara Lee", "5"}});
    const auto sentence = run.import().sentence;
    EXPECT_THAT(sentence, HasSubstr("Not in the file: 1 pupil of the register"));
    EXPECT_THAT(run.rows(), Contains("Bob Elm|#3|not in the file of 22 November 2026"));
    EXPECT_THAT(sentence, HasSubstr("In years of which the file has nobody: 1 pupil of the register, Eve Ash (Register.A5)."));
}

TEST(ImportPupils, TakesOverTheNeedsOfAFileWithARowForEach)
{
    const Rows registered{{"Pupil", "UPN", "Year", "Primary need", "Secondary need"}, {"Ben Cole", "A002", "3", "MLD", ""}};
    Session below(registered, {{"Name", "UPN", "Year", "SEN Type"}, {"Asha Patel", "A001", "3", "SLCN"}, {"", "", "", "ASD"}});
    below.import();
    EXPECT_THAT(below.rows(), Contains("Asha Patel|A001|#3|SLCN|ASD"));
    Session ranked(registered,
                   {{"Name", "UPN", "Year", "SEN Type Rank 1", "SEN Type Rank 2"}, {"Asha Patel", "A001", "3", "SLCN", "ASD"}});
    ranked.import();
    EXPECT_THAT(ranked.rows(), Contains("Asha Patel|A001|#3|SLCN|ASD"));
}

// Nobody knows what `Tutor` means, so what the register says of those it has stays; a new pupil has nothing there yet.
TEST(ImportPupils, TakesColumnsOfTheSchoolsOwnOverForNewPupilsAlone)
{
    Session run({{"Name", "Year", "SEN Status", "DOB", "Tutor"}, {"Ben Cole", "3", "K", "01/02/2018", "Mr Day"}},
                {{"Name", "Year", "SEN Status", "DOB", "Tutor", "Bus"},
                 {"Ben Cole", "3", "K", "01/02/2018", "Mrs Ray", "A"},
                 {"Eve Fox", "5", "K", "@date 2016-06-06", "Mr Lee", "B"}});
    run.import(false);
    EXPECT_THAT(run.rows(), ElementsAre("Ben Cole|#3|K|01/02/2018|Mr Day", "Eve Fox|#5|K|06/06/2016|Mr Lee"));
    const auto& shown = run.prompt.reviewed.at(0);
    EXPECT_THAT(shown.summary, HasSubstr("Taken over for new pupils alone: DOB and Tutor."));
    EXPECT_THAT(shown.summary, HasSubstr("the register has no such column: Bus."));
    EXPECT_EQ(shown.rows.at(0).back(), "Name Eve Fox; Year 5; SEN Status K; DOB 06/06/2016; Tutor Mr Lee");
}

}  // namespace
}  // namespace provision
