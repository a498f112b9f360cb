// SPDX-License-Identifier: MPL-2.0
// Who attends what, on a day, when names, years and rows are typed as schools type them.
#include "analysis/checks/check.hpp"
#include "analysis/notes.hpp"
#include "support/grids.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct School {
    explicit School(const std::vector<Grid>& sheets)
        : reading(read_workbook(sheets)), situation(reading.map, *iso_date("2026-11-21")), balance(balances(situation)),
          findings(run_checks({reading, situation, balance}))
    {
    }
    std::vector<std::string> found(const std::string& check) const
    {
        std::vector<std::string> lines;
        for (const auto& finding : findings.all)
            if (finding.check == check) lines.push_back(finding.who + ": " + finding.text + " " + finding.remedy);
        return lines;
    }
    std::vector<std::string> notes() const
    {
        std::vector<std::string> lines;
        for (const auto& note : reading_notes(situation)) lines.push_back(note.what);
        for (const auto& note : not_running_notes(situation)) lines.push_back(note.what);
        return lines;
    }
    WorkbookReading reading;
    Situation situation;
    std::vector<Balance> balance;
    Findings findings;
};

Grid two_on_the_register()
{
    return sheet("Register",
                 {{"Pupil", "Year", "Class", "Status"}, {"Tom O'Brien", "3", "3A", "K"}, {"Asha Patel", "3", "3A", "K"}});
}

TEST(Names, AreFoundByForenameWhereOnlyOnePupilOfTheYearHasIt)
{
    const School school({two_on_the_register(), sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"},
                                                                 {"Spelling group", "6:1", "LSA", "Tom, Asha P."}})});
    EXPECT_THAT(school.found("register-without-provision"), IsEmpty());
}

TEST(Names, ThatTheRegisterDoesNotKnowNameNobodyOfTheYear)
{
    const School school({two_on_the_register(), sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"},
                                                                 {"Spelling group", "6:1", "LSA", "See class list"}})});
    EXPECT_THAT(school.found("register-without-provision"), IsEmpty());
    EXPECT_THAT(school.found("pupil-unknown"),
                ElementsAre(HasSubstr("See class list stands in the provision map, but not in the register.")));
}

TEST(TwoPupilsOfOneName, HaveKeysOfTheirOwn)
{
    const School school({sheet("Register", {{"Pupil", "UPN", "Year", "Class", "Status"},
                                            {"Jack Smith", "A1", "3", "3A", "K"},
                                            {"Jack Smith", "B2", "3", "3B", "K"},
                                            {"Ann Lee", "C3", "3", "3A", "K"}}),
                         sheet("Groups", {{"Pupil", "Provision", "Class"}, {"Ann Lee", "Spelling group", "3A"}}),
                         sheet("Year 3", {{"Provision", "Ratio", "Staff"}, {"Spelling group", "6:1", "LSA"}})});
    std::set<std::string> keys;
    for (const auto& finding : school.findings.all)
        if (finding.check == "register-without-provision") keys.insert(key_of(finding));
    EXPECT_EQ(keys.size(), 2u);
}

// 4:1 names two pupils, 2:1 names four: by hand 4 + 4 places.
TEST(TwoGroupsOfOneName, KeepThePupilsThatTheirOwnRowsName)
{
    const School school({sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Ann Lee", "3", "M"}}),
                         sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"},
                                          {"Rapid Reading", "4:1", "LSA", "Ann Lee, Ben Ray"},
                                          {"Rapid Reading", "2:1", "LSA", "Cara Dunn, Dan Ely, Eve Fox, Finn Gray"}})});
    ASSERT_EQ(school.balance.size(), 1u);
    EXPECT_EQ(school.balance[0].places, 8);
}

// Groups does not say which of two equal groups: the first takes two, the next pupil goes to the second.
TEST(TwoGroupsOfOneName, AreFilledInTurnFromGroups)
{
    const School school(
        {sheet("Groups", {{"Pupil", "Year", "Provision"},
                          {"Ann Lee", "3", "Rapid Reading"},
                          {"Ben Ray", "3", "Rapid Reading"},
                          {"Cara Dunn", "3", "Rapid Reading"}}),
         sheet("Year 3", {{"Provision", "Ratio", "Staff"}, {"Rapid Reading", "2:1", "LSA"}, {"Rapid Reading", "4:1", "LSA"}})});
    const auto& provisions = school.reading.map.provisions;
    EXPECT_EQ(school.situation.attending(provisions[0]), 2);
    EXPECT_EQ(school.situation.attending(provisions[1]), 1);
}

TEST(AProvisionThatHasEnded, IsAttendedByNobody)
{
    const School school({sheet("Register", {{"Pupil", "Year", "Status"}, {"Ann Lee", "3", "K"}, {"Ben Ray", "3", "K"}}),
                         sheet("Groups", {{"Pupil", "Provision"}, {"Ann Lee", "Reading club"}, {"Ben Ray", "Spelling group"}}),
                         sheet("Year 3", {{"Provision", "Ratio", "Staff", "End"},
                                          {"Reading club", "6:1", "LSA", "@date 2026-07-20"},
                                          {"Spelling group", "6:1", "LSA", ""}})});
    EXPECT_THAT(school.found("register-without-provision"),
                ElementsAre(HasSubstr("Ann has SEN support and no provision above wave 1.")));
    EXPECT_THAT(
        school.notes(),
        Contains(
            "Ann Lee stands in Reading club, which does not run today (its end is 20 July 2026); the place was not counted."));
}

std::vector<std::string> behind(const std::vector<std::string>& on_the_map, const std::string& attended)
{
    std::vector<std::vector<std::string>> rows{{"Provision", "Ratio", "Staff"}};
    for (const auto& name : on_the_map) rows.push_back({name, "6:1", "LSA"});
    const School school({sheet("Year 3", rows), sheet("Groups", {{"Pupil", "Provision"}, {"Ann Lee", attended}})});
    std::vector<std::string> names;
    for (const auto& place : school.situation.places())
        if (place.provision) names.push_back(place.provision->name);
    return names;
}

TEST(ShortNames, AreFoundBeforeTheBracketAndInIt)
{
    EXPECT_THAT(behind({"Phonics catch up\n(Little Wandle keep-up)", "Lego"}, "Phonics catch up"), ::testing::SizeIs(1));
    EXPECT_THAT(behind({"Maths intervention (Third Space)", "Lego"}, "Third Space"),
                ElementsAre("Maths intervention (Third Space)"));
    EXPECT_THAT(behind({"Phonics catch up", "Lego"}, "Phonics catch up (Little Wandle)"), ElementsAre("Phonics catch up"));
}

TEST(ShortNames, CountWhereTheyAreThoseOfOneProvision)
{
    EXPECT_THAT(behind({"Maths (Third Space)", "Reading (Third Space)"}, "Third Space"), IsEmpty());
    EXPECT_THAT(behind({"Reading club (boys)", "Reading club"}, "Reading club"), ElementsAre("Reading club"));
    EXPECT_THAT(behind({"Reading club (boys)"}, "Reading club (girls)"), IsEmpty());
}

TEST(ANeedTypedTwice, IsCountedOnceAsTheMoreUrgent)
{
    const School school({sheet("Needs", {{"Pupil", "Year", "Literacy"}, {"Ann Lee", "3", "S"}, {"Ann Lee", "3", "M"}}),
                         sheet("Year 3", {{"Provision", "Ratio", "Staff"}, {"Spelling group", "6:1", "LSA"}})});
    ASSERT_EQ(school.balance.size(), 1u);
    EXPECT_EQ(school.balance[0].must, 1);
    EXPECT_EQ(school.balance[0].should, 0);
    EXPECT_THAT(school.notes(), Contains(HasSubstr("twice in the audit")));
}

TEST(Wave1, AnswersNoNeedOfTheAudit)
{
    const School school(
        {sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Ann Lee", "3", "M"}, {"Ben Ray", "3", "M"}}),
         sheet("Year 3", {{"Provision", "Wave", "Ratio", "Staff", "Pupils"},
                          {"Guided reading", "1", "6:1", "CT", "Ann Lee"},
                          {"Spelling group", "2", "6:1", "LSA", "Ben Ray"}})});
    EXPECT_THAT(school.found("need-without-provision"), ElementsAre(HasSubstr("Ann must have structured literacy")));
}

// Spelling group has 3 places and one pupil: two of the three others get the seats, the musts first.
TEST(ASeat, IsOfferedToOnePupilOnlyTheMostUrgentFirst)
{
    const School school(
        {sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"},
                         {"Ann Lee", "3", "C"},
                         {"Ben Ray", "3", "M"},
                         {"Cara Dunn", "3", "S"},
                         {"Dan Ely", "3", "M"}}),
         sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"}, {"Spelling group", "3:1", "LSA", "Dan Ely"}})});
    EXPECT_THAT(school.found("need-without-provision"),
                ElementsAre(HasSubstr("Spelling group has 2 places."), HasSubstr("Spelling group has 2 places."),
                            HasSubstr("They are offered above to pupils whose need is as urgent or more.")));
    EXPECT_THAT(school.found("under-provision"),
                ElementsAre(HasSubstr("Spelling group has 2 places. Plan 1 more place for structured literacy.")));
}

TEST(ASeat, ThatIsTheOnlyOneIsOfferedToOnePupil)
{
    const School school(
        {sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Ann Lee", "3", "M"}, {"Ben Ray", "3", "M"}}),
         sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"}, {"Phonics", "3:1", "LSA", "Cara Dunn, Dan Ely"}})});
    EXPECT_THAT(school.found("need-without-provision"),
                ElementsAre(HasSubstr("Phonics has 1 place."),
                            HasSubstr("Phonics has 1 place. It is offered above to a pupil whose need is as urgent or more.")));
}

TEST(AGroupOfUnknownSize, IsNotCalledFull)
{
    const School school(
        {sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Ann Lee", "3", "M"}, {"Ben Ray", "3", "M"}}),
         sheet("Year 3", {{"Provision", "Staff", "Pupils"}, {"Spelling group", "LSA", "Ben Ray"}})});
    EXPECT_THAT(school.found("need-without-provision"),
                ElementsAre(HasSubstr("The map does not say how many pupils Spelling group takes.")));
}

TEST(ThreeAdultsOfOneRole, WhoseTimesAddUpAreATeam)
{
    const School school({sheet("Year 3", {{"Provision", "Ratio", "Staff", "Cost in time"},
                                          {"Spelling group (3 x 20 mins)", "6:1", "TA x 2", "2 hours"}})});
    EXPECT_THAT(school.found("stated-time-differs"), IsEmpty());
    EXPECT_THAT(school.found("staffing-unclear"), IsEmpty());
}

TEST(AnUnknownNeedCode, IsSaid)
{
    const School school({sheet("Register", {{"Pupil", "Year", "Status", "Primary need"}, {"Ann Lee", "3", "K", "XYZ"}}),
                         sheet("Year 3", {{"Provision", "Staff", "Pupils"}, {"Spelling group", "LSA", "Ann Lee"}})});
    EXPECT_THAT(school.notes(), Contains(HasSubstr("The need \"XYZ\" of Ann Lee belongs to no area")));
}

TEST(DamagedCells, KeepTheirKeysWhenAnotherIsMendedOrTheRowsAreSorted)
{
    const auto keys = [](const std::vector<std::vector<std::string>>& rows) {
        std::map<std::string, std::string> by_text;
        const School school({sheet("Year 3", rows)});
        for (const auto& finding : school.findings.all)
            if (finding.check == "damaged-cell") by_text[cell_name(finding.where)] = key_of(finding);
        return by_text;
    };
    const auto both = keys({{"Provision", "Staff", "Cost in time"}, {"Spelling", "LSA", "@error"}, {"Maths", "LSA", "@error"}});
    const auto sorted = keys({{"Provision", "Staff", "Cost in time"}, {"Maths", "LSA", "@error"}, {"Spelling", "LSA", "@error"}});
    const auto mended = keys({{"Provision", "Staff", "Cost in time"}, {"Spelling", "LSA", "1 hour"}, {"Maths", "LSA", "@error"}});
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(both.at("C2"), sorted.at("C3"));
    EXPECT_EQ(both.at("C3"), mended.at("C3"));
}

}  // namespace
}  // namespace provision
