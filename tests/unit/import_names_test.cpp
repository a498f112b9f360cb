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
