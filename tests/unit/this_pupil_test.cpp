// SPDX-License-Identifier: MPL-2.0
// This pupil: whom a cell names, and what the small window says of one.
#include "commands/analyse_gaps.hpp"
#include "commands/this_pupil.hpp"
#include "report/decisions.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

std::vector<Grid> school()
{
    return {sheet("Register", {{"Pupil", "Year", "Class", "Status", "Primary need", "Plan hours", "EAL"},
                               {"Asha Patel", "3", "Pine", "E", "SLCN", "18", "Yes"},
                               {"Ben Cole", "3", "Pine", "K", "", "", ""},
                               {"Cara Dunn", "4", "Elm", "N", "", "", ""}}),
            sheet("Needs", {{"Pupil", "Year", "Structured literacy programme", "Coordination programme"},
                            {"Asha Patel", "3", "M", "C"},
                            {"Ben Cole", "3", "", ""}}),
            sheet("Year 3", {{"Year", "Provision", "Staff", "Ratio", "Schedule", "End"},
                             {"3", "Wordshark", "TA", "3:1", "4 x 15 minutes x 2 groups", ""},
                             {"3", "Lego club", "Mrs Hill", "3:1", "2 x 20 minutes", ""},
                             {"3", "Art club", "TA", "3:1", "twice", "@date 2026-10-23"}}),
            sheet("Groups",
                  {{"Pupil", "Provision", "Start", "End", "Entry", "Entry date", "Exit", "Exit date", "Outcome score"},
                   {"Asha Patel", "Wordshark", "@date 2026-09-07", "", "6:02", "@date 2026-09-08", "", "", ""},
                   {"Ben Cole", "Wordshark", "@date 2026-09-07", "", "", "", "", "", ""},
                   {"Asha Patel", "Lego club", "", "", "", "", "", "", ""},
                   {"Asha Patel", "Phonics", "@date 2026-01-05", "@date 2026-03-27", "5:09", "", "6:01", "@date 2026-03-26", "1"},
                   {"Asha Patel", "Art club", "", "", "", "", "", "", ""}}),
            sheet("Reviews", {{"Pupil", "Provision", "Date", "Target", "Comment", "Next steps"},
                              {"Asha Patel", "Wordshark", "@date 2026-10-20", "Blends", "Knows 20 blends", "Digraphs"},
                              {"Asha Patel", "Phonics", "@date 2026-03-20", "Sounds", "Slow start", ""}}),
            sheet("Staff and rates", {{"Staff", "Role", "Hourly rate"}, {"", "TA", "17.20"}})};
}

struct Session : MemoryOffice {
    explicit Session(std::vector<Grid> grids = school()) : MemoryOffice(std::move(grids)) {}
    Outcome at(const Where& cell, const std::string& shown, bool silent = false)
    {
        formulas.cursor = FormulaCell{.where = cell, .shown = shown};
        return run(&this_pupil, {.today = kToday, .silent = silent});
    }
};

TEST(ThisPupil, TellsNeedsProvisionCostResultAndPast)
{
    Session session;
    const auto outcome = session.at({"Register", 1, 0}, "Asha Patel");
    ASSERT_TRUE(outcome.success) << outcome.sentence;
    EXPECT_EQ(outcome.sentence, R"(Asha Patel, Year 3, Pine

Status and needs
• In the register with an EHC plan, 18 hours a week in the plan.
• Need: SLCN.
• Needs audit: Must have structured literacy; could have coordination.
• EAL.

Provision now
• Wordshark: 4 x 15 minutes x 2 groups, 1 hour a week, with TA, 1 other pupil in it, since 7 September 2026.
• Lego club: 2 x 20 minutes, 40 minutes a week, with Mrs Hill.
• Together 1 hour 40 minutes a week.

Cost a year of 38 weeks
• Wordshark: £1307.20 shared by 2 pupils = £653.60.
• Not known: Lego club: what is the rate for Mrs Hill?
• Together at least £653.60: what is not known is not in it.

Last result
• Phonics: entry 5:09, exit 6:01 on 26 March 2026, outcome score +1.
• Review of 20 October 2026 (Wordshark): Knows 20 blends. Next: Digraphs

Tried in earlier terms
• 5 January 2026 to 27 March 2026: Phonics, entry 5:09, exit 6:01 on 26 March 2026, outcome score +1.
• until 23 October 2026: Art club, no result written down.)");
    EXPECT_THAT(session.prompt.shown, ElementsAre("This pupil\n" + outcome.sentence));
    EXPECT_EQ(session.workbook.writes, 0);
}

TEST(ThisPupil, SaysWhatIsNotThere)
{
    Session session;
    const auto text = session.at({"Register", 3, 0}, "Cara Dunn").sentence;
    EXPECT_THAT(text, StartsWith("Cara Dunn, Year 4, Elm\n"));
    for (const auto* missing :
         {"No SEN status in the register.", "Needs audit: nothing is marked.",
          "Nothing that runs on 21 November 2026 is known to be for this pupil.", "Nothing, as nothing runs.",
          "No result and no review is written down.", "Nothing of earlier terms is in this workbook."})
        EXPECT_THAT(text, HasSubstr(missing));
    EXPECT_THAT(session.at({"Register", 2, 0}, "Ben Cole").sentence, HasSubstr("Need: not given in the register."));
}

TEST(ThisPupil, KnowsThePupilByAnyCellOfARowThatNamesOne)
{
    Session session;
    EXPECT_THAT(session.at({"Needs", 1, 2}, "M").sentence, StartsWith("Asha Patel"));
    EXPECT_THAT(session.at({"Groups", 2, 1}, "Wordshark").sentence, StartsWith("Ben Cole"));
    EXPECT_THAT(session.at({"Reviews", 1, 4}, "Knows 20 blends").sentence, StartsWith("Asha Patel"));
    EXPECT_THAT(session.at({"Notes", 0, 0}, "patel, asha").sentence, StartsWith("Asha Patel")) << "wherever it stands";
    EXPECT_THAT(session.at({"Notes", 0, 0}, "Ben C").sentence, StartsWith("Ben Cole"));
}

TEST(ThisPupil, AsksWhichWhereACellNamesSeveral)
{
    auto sheets = school();
    sheets[2] = sheet(
        "Year 3", {{"Year", "Provision", "Staff", "Ratio", "Pupils"}, {"3", "Wordshark", "TA", "3:1", "Asha Patel, Ben Cole"}});
    Session session(sheets);
    session.prompt.pick = [](const Selection& selection) {
        EXPECT_THAT(selection.items, SizeIs(2));
        return std::optional<std::size_t>(1);
    };
    EXPECT_THAT(session.at({"Year 3", 1, 4}, "Asha Patel, Ben Cole").sentence, StartsWith("Ben Cole, Year 3, Pine"));
    session.prompt.pick = {};
    const auto cancelled = session.at({"Year 3", 1, 4}, "Asha Patel, Ben Cole");
    EXPECT_TRUE(cancelled.success);
    EXPECT_THAT(session.prompt.shown, SizeIs(1));
    const auto both = session.at({"Year 3", 1, 4}, "Asha Patel, Ben Cole", true).sentence;
    EXPECT_THAT(both, StartsWith("Asha Patel"));
    EXPECT_THAT(both, HasSubstr("\n\n\nBen Cole"));
}

TEST(ThisPupil, FindsAPupilWhoseYearTheRowHasWrongAndAsksBetweenTwoOfOneName)
{
    auto sheets = school();
    sheets[2] =
        sheet("Year 3", {{"Year", "Provision", "Staff", "Ratio", "Pupils"}, {"3", "Wordshark", "TA", "3:1", "Cara Dunn"}});
    Session session(sheets);
    const auto cara = session.at({"Year 3", 1, 4}, "Cara Dunn").sentence;
    EXPECT_THAT(cara, StartsWith("Cara Dunn, Year 4, Elm"));
    EXPECT_THAT(cara, HasSubstr("Not counted: Wordshark (Year 3.E2) names somebody of this name in Year 3"));
    for (const auto* text : {"Asha Patel", "5", "Oak", "N", "", "", ""}) sheets[0].cells.push_back(Cell::of(std::string(text)));
    Session two(sheets);
    two.prompt.pick = [](const Selection& selection) {
        EXPECT_EQ(selection.items.at(0).label, "Asha Patel, Year 3, Pine");
        EXPECT_EQ(selection.items.at(1).label, "Asha Patel, Year 5, Oak");
        return std::optional<std::size_t>(1);
    };
    EXPECT_THAT(two.at({"Notes", 0, 0}, "Asha Patel").sentence, StartsWith("Asha Patel, Year 5, Oak"));
    EXPECT_THAT(two.at({"Needs", 1, 0}, "Asha Patel").sentence, StartsWith("Asha Patel, Year 3, Pine"))
        << "the row tells the year";
}

TEST(ThisPupil, CountsAProvisionOnceThatGroupsAndMapBothName)
{
    auto sheets = school();
    sheets[2] = sheet("Year 3", {{"Year", "Provision", "Staff", "Ratio", "Schedule", "Pupils"},
                                 {"3", "Wordshark", "TA", "3:1", "4 x 15 minutes", "Asha Patel, Ben Cole"}});
    Session session(sheets);
    const auto text = session.at({"Register", 2, 0}, "Ben Cole").sentence;
    EXPECT_THAT(text, HasSubstr("Together 1 hour a week."));
    EXPECT_THAT(text, HasSubstr("Together £326.80."));
}

TEST(ThisPupil, SaysPlainlyWhenTheCellNamesNobody)
{
    Session session;
    const auto outcome = session.at({"Year 3", 1, 1}, "Wordshark");
    EXPECT_FALSE(outcome.success);
    EXPECT_EQ(outcome.sentence,
              "The cell Year 3.B2 (Wordshark) names nobody in the register. Choose a cell with a pupil's name as "
              "the register has it, or add the pupil to the register, and run This pupil again.");
    EXPECT_FALSE(session.at({"Register", 30, 0}, "").success);
    session.formulas.cursor.reset();
    EXPECT_THAT(session.run(&this_pupil, {.today = kToday}).sentence, HasSubstr("choose one cell"));
}

TEST(ThisPupil, NeedsNoRegister)
{
    auto sheets = school();
    sheets.erase(sheets.begin());
    Session session(sheets);
    const auto text = session.at({"Groups", 1, 0}, "Asha Patel").sentence;
    EXPECT_THAT(text, StartsWith("Asha Patel"));
    EXPECT_THAT(text, HasSubstr("Not in a register: status and primary need are not known."));
    EXPECT_THAT(text, HasSubstr("Wordshark: 4 x 15 minutes x 2 groups"));
    EXPECT_THAT(session.at({"Year 3", 1, 1}, "Wordshark").sentence, HasSubstr("names no pupil whom"));
}

TEST(ThisPupil, FollowsARowOfTheGapAnalysisToThePupilItSpeaksOf)
{
    Session session;
    session.run(&analyse_gaps, {.today = kToday, .silent = true});
    const auto written = *written_findings(session.workbook.read("Gap analysis"));
    int pupils = 0;
    for (const auto& finding : written) {
        const auto outcome = session.at({"Gap analysis", finding.row, 0}, "Must");
        if (finding.who() != "Asha P. (Y3)") continue;
        ++pupils;
        EXPECT_THAT(outcome.sentence, StartsWith("Asha Patel, Year 3"));
    }
    EXPECT_GT(pupils, 0);
    const auto head = session.at({"Gap analysis", 0, 0}, "Gap analysis");
    EXPECT_FALSE(head.success);
    EXPECT_THAT(head.sentence, HasSubstr("beside no finding"));
}

TEST(ThisPupil, CallsPupilsAsTheSettingsDo)
{
    auto sheets = school();
    sheets.push_back(sheet("Settings", {{"Setting", "Value"}, {"Names as", "initials"}}));
    Session session(sheets);
    const auto text = session.at({"Register", 1, 0}, "Asha Patel").sentence;
    EXPECT_THAT(text, StartsWith("A. P. (Y3)\n"));
    EXPECT_THAT(text, Not(HasSubstr("Asha")));
}

TEST(ThisPupil, OffersPupilsToChooseFromAsTheSettingsCallThem)
{
    auto sheets = school();
    sheets[2] = sheet(
        "Year 3", {{"Year", "Provision", "Staff", "Ratio", "Pupils"}, {"3", "Wordshark", "TA", "3:1", "Asha Patel, Ben Cole"}});
    sheets.push_back(sheet("Settings", {{"Setting", "Value"}, {"Names as", "initials"}}));
    Session session(sheets);
    session.prompt.pick = [](const Selection& selection) {
        EXPECT_EQ(selection.items.at(0).label, "A. P., Year 3, Pine");
        return std::optional<std::size_t>(0);
    };
    EXPECT_THAT(session.at({"Year 3", 1, 4}, "Asha Patel, Ben Cole").sentence, StartsWith("A. P. (Y3)\n"));
}

TEST(ThisPupil, ReadsMapsOfEarlierTermsAsWhatWasTried)
{
    auto sheets = school();
    sheets.push_back(sheet("Map Autumn 2026", {{"Year", "Provision", "Staff", "Ratio", "Pupils"},
                                               {"3", "Reading partners", "TA", "3:1", "Asha Patel"}}));
    sheets.push_back(sheet("Map Summer 2026", {{"Year", "Provision", "Staff", "Ratio", "Pupils"},
                                               {"3", "Precision teaching", "TA", "3:1", "Asha Patel"}}));
    sheets.push_back(sheet("Map Spring 2027",
                           {{"Year", "Provision", "Staff", "Ratio", "Pupils"}, {"3", "Swimming", "TA", "3:1", "Asha Patel"}}));
    Session session(sheets);
    const auto text = session.at({"Register", 1, 0}, "Asha Patel").sentence;
    EXPECT_THAT(text, HasSubstr("Summer 2026: Precision teaching, no result written down."));
    EXPECT_THAT(text, Not(HasSubstr("Swimming"))) << "that is planned";
    EXPECT_THAT(text, HasSubstr("Reading partners: "));
}

}  // namespace
}  // namespace provision
