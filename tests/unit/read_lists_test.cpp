// SPDX-License-Identifier: MPL-2.0
// Register, needs audit and groups, in the ways schools lay them out.
#include "analysis/notes.hpp"
#include "report/reading_lines.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

WorkbookReading read(std::vector<Grid> sheets)
{
    return read_workbook(sheets);
}

TEST(Register, IsReadFromNamesInTwoColumnsAndOldCodes)
{
    const auto reading = read({sheet("Export", {{"SIMS export", "", "", "", ""},
                                                {"Surname", "Forename", "Reg Group", "SEN Status", "SEN Need Type"},
                                                {"Patel", "Asha", "4P", "P", "SLCN"},
                                                {"Cole", "Ben", "Y4 Pine", "EHC Plan", "MLD"},
                                                {"Dunn", "Cara", "Pine", "N", ""},
                                                {"Total", "3", "", "", ""}})});
    ASSERT_EQ(reading.map.pupils.size(), 3u);
    EXPECT_EQ(reading.map.pupils[0].name, "Asha Patel");
    EXPECT_EQ(reading.map.pupils[0].year, 4);
    EXPECT_EQ(reading.map.pupils[0].status, Status::support);
    EXPECT_THAT(reading.map.pupils[0].needs, ElementsAre("SLCN"));
    EXPECT_EQ(reading.map.pupils[1].year, 4);
    EXPECT_EQ(reading.map.pupils[1].status, Status::plan);
    EXPECT_EQ(reading.map.pupils[2].status, Status::none);
}

TEST(Register, ReportsAStatusThatNobodyKnows)
{
    const auto reading = read({sheet("R", {{"Pupil", "Year", "Status"}, {"Asha Patel", "3", "Z9"}})});
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(to_text(reading.issues[0].where), "R.C2");
    EXPECT_THAT(reading.issues[0].what, HasSubstr("\"Z9\" is not known"));
}

TEST(Register, KnowsTheGroupsThatASchoolLooksAtApart)
{
    const auto reading = read({sheet("Register", {{"Pupil", "Year", "SEN Status", "PP", "FSM", "EAL", "LAC", "Group"},
                                                  {"Asha Patel", "4", "K", "Yes", "N", "Gujarati", "", "Young carer; Set 2"},
                                                  {"Ben Cole", "4", "N", "", "n/a", "No", "y", "GRT"}})});
    ASSERT_EQ(reading.map.pupils.size(), 2u);
    EXPECT_THAT(reading.map.pupils[0].vulnerable, ElementsAre("Pupil premium", "EAL", "Young carer"));
    EXPECT_THAT(reading.map.pupils[1].vulnerable, ElementsAre("Looked after", "Traveller"));
}

TEST(Register, KnowsTheManyNamesOfTheStatus)
{
    for (const std::string heading : {"SEND Stage", "SEN Stage", "SEND stage of support", "SEN level", "SEND Level",
                                      "SEND Status", "SEN provision type", "SEND Provision Type", "SEND provision"}) {
        const auto reading = read({sheet("R", {{"Pupil", "Year", heading}, {"Asha Patel", "3", "K"}})});
        ASSERT_EQ(reading.map.pupils.size(), 1u) << heading;
        EXPECT_EQ(reading.map.pupils[0].status, Status::support) << heading;
        EXPECT_TRUE(reading.issues.empty()) << heading;
    }
}

TEST(Map, MayHeadTheRatioGrouping)
{
    const auto reading = read({sheet("Map", {{"Year", "Provision", "Grouping", "Staff"}, {"3", "Spelling group", "6:1", "TA"}})});
    ASSERT_EQ(reading.map.provisions.size(), 1u);
    ASSERT_TRUE(reading.map.provisions[0].ratio);
    EXPECT_EQ(reading.map.provisions[0].ratio->pupils, 6);
}

TEST(Register, ReadsPlanHoursWithAUnit)
{
    const std::vector<std::pair<std::string, double>> typed{{"15", 15},
                                                            {"15 hrs", 15},
                                                            {"20h", 20},
                                                            {"15 hours", 15},
                                                            {"15 hours a week", 15},
                                                            {"12.5 hours per week", 12.5},
                                                            {"900 mins", 15},
                                                            {"10 hours 30 mins", 10.5},
                                                            {"@text 17", 17},
                                                            {"@time 15:00", 15}};
    for (const auto& [hours, expected] : typed) {
        const auto reading = read({sheet("R", {{"Pupil", "Year", "Status", "Plan hours"}, {"Asha Patel", "3", "E", hours}})});
        ASSERT_EQ(reading.map.pupils.size(), 1u);
        EXPECT_EQ(reading.map.pupils[0].plan_hours, expected) << hours;
        EXPECT_TRUE(reading.issues.empty()) << hours;
    }
}

TEST(Register, AsksWhichPlanHoursAreMeant)
{
    for (const std::string hours : {"15-20 hours", "full time", "@date 2026-09-15"}) {
        const auto reading = read({sheet("R", {{"Pupil", "Year", "Status", "Plan hours"}, {"Asha Patel", "3", "E", hours}})});
        ASSERT_EQ(reading.map.pupils.size(), 1u);
        EXPECT_FALSE(reading.map.pupils[0].plan_hours) << hours;
        EXPECT_FALSE(reading.map.pupils[0].unread_hours.empty()) << hours;
        ASSERT_EQ(reading.issues.size(), 1u) << hours;
        EXPECT_EQ(to_text(reading.issues[0].where), "R.D2");
        EXPECT_EQ(reading.issues[0].remedy, "Type the number of hours alone, such as 15.");
    }
}

TEST(Groups, HoldOutcomesFromMuchLessToMuchMoreThanExpected)
{
    const auto reading = read({sheet("Groups", {{"Pupil", "Provision", "Entry", "Exit", "Outcome score"},
                                                {"Asha Patel", "Toe by Toe", "62", "70", "-1"},
                                                {"Ben Cole", "Toe by Toe", "58", "71", "@text +2"},
                                                {"Cara Dunn", "Toe by Toe", "60", "61", ""},
                                                {"Dan Ely", "Toe by Toe", "60", "61", "7"}})});
    ASSERT_EQ(reading.map.attendance.size(), 4u);
    EXPECT_EQ(reading.map.attendance[0].outcome_score, -1);
    EXPECT_EQ(reading.map.attendance[1].outcome_score, 2);
    EXPECT_FALSE(reading.map.attendance[2].outcome_score);
    EXPECT_FALSE(reading.map.attendance[3].outcome_score);
    EXPECT_THAT(reading.issues, Contains(::testing::Field(&Issue::what, HasSubstr("\"7\" is no outcome score"))));
}

TEST(StaffAndRates, SayWhatAdultsAreTrainedIn)
{
    const auto reading = read({sheet("Staff", {{"Staff", "Role", "Hourly rate", "Trained in"},
                                               {"Mrs Hill", "TA", "17.20", "Toe by Toe, ELSA;Lego\\nWordshark"},
                                               {"Mr Dale", "TA", "17.20", "-"}})});
    ASSERT_EQ(reading.map.rates.size(), 2u);
    EXPECT_THAT(reading.map.rates[0].trained_in, ElementsAre("Toe by Toe", "ELSA", "Lego", "Wordshark"));
    EXPECT_TRUE(reading.map.rates[1].trained_in.empty());
}

TEST(Map, KeepsWhatARowIsMeantToBringAbout)
{
    const auto reading =
        read({sheet("Map", {{"Provision", "Ratio", "Staff", "Intended outcome", "Assessment tool used", "Review"},
                            {"Toe by Toe", "1:1", "TA", "Reads 9 of 10 words", "Reading age", "@date 2026-12-11"},
                            {"ELSA", "1:1", "ELSA", "", "", "termly"}})});
    ASSERT_EQ(reading.map.provisions.size(), 2u);
    const auto& first = reading.map.provisions[0].purpose;
    EXPECT_EQ(first.outcome, "Reads 9 of 10 words");
    EXPECT_EQ(first.measure, "Reading age");
    EXPECT_EQ(iso_text(*first.review_date), "2026-12-11");
    EXPECT_EQ(reading.map.provisions[1].purpose.review, "termly");
    EXPECT_FALSE(reading.map.provisions[1].purpose.review_date);
    const auto* table = reading.table_of(reading.map.provisions[1].where);
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->asks_for(Column::outcome));
    EXPECT_FALSE(table->asks_for(Column::entry_criteria));
}

TEST(NeedsAudit, TakesTheYearFromTheLineAboveItAndTicksAsMust)
{
    const auto reading = read({sheet("Audit", {{"Year Group: 3", "", ""},
                                               {"Name of Student", "Structured literacy programme", "1-1 counselling"},
                                               {"Asha Patel", "✓", "s"},
                                               {"Ben Cole", "-", "?"}})});
    ASSERT_EQ(reading.map.needs.size(), 2u);
    EXPECT_TRUE(reading.map.needs[0].ticked);
    EXPECT_EQ(reading.map.needs[0].priority, Priority::must);
    EXPECT_EQ(reading.map.needs[0].year, 3);
    EXPECT_EQ(reading.map.needs[1].priority, Priority::should);
    EXPECT_EQ(reading.map.needs[1].kind, "1-1 counselling");
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(to_text(reading.issues[0].where), "Audit.C4");
}

TEST(NeedsAudit, TakesTheYearFromTheRegisterWhereItHasNone)
{
    const auto reading =
        read({sheet("Register", {{"Pupil", "Year", "Status"}, {"Patel, Asha", "3", "K"}}),
              sheet("Audit", {{"Pupil", "Coordination programme"}, {"Asha Patel", "M"}, {"Nobody Known", "M"}})});
    EXPECT_EQ(reading.map.needs[0].year, 3);
    EXPECT_EQ(reading.map.needs[1].year, std::nullopt);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_THAT(reading.issues[0].what, HasSubstr("Nobody Known has no year"));
}

TEST(Notes, SayWhatWasSettledAndWhatMatchesNothing)
{
    const auto reading =
        read({sheet("Register", {{"Pupil", "Year", "Status"}, {"Asha Patel", "3", "K"}}),
              sheet("Groups", {{"Pupil", "Provision"}, {"Asha Patel", "Speling group"}, {"Ben Cole", "Spelling group"}}),
              sheet("Map", {{"Provision", "Staff", "Cost in time"},
                            {"Spelling group (4 x 15 mins)", "LSA\\nTeacher", "30 mins\\n30 mins"},
                            {"Maths group (1 x 1 hour)", "LSA\\nTeacher", "1 hour\\n1 hour"}})});
    const Situation situation(reading.map, *iso_date("2026-11-21"));
    std::vector<std::string> notes;
    for (const auto& note : reading_notes(situation)) notes.push_back(to_text(note.where) + " " + note.what);
    EXPECT_THAT(
        notes,
        Contains("Map.B2 Spelling group: the adults' times add up to the schedule, so they were taken to share it (split)."));
    EXPECT_THAT(
        notes,
        Contains("Map.B3 Maths group: each adult's time is the schedule, so they were taken to be there together (team)."));
    EXPECT_THAT(notes, Contains("Map.A2 Spelling group has no year, so its places count for no year group."));
    EXPECT_THAT(notes, Contains("Groups.A2 Asha Patel attends Speling group, which stands on no map for the pupil's year."));
    // Ben Cole, who is in no register, is a finding.
    EXPECT_THAT(notes, ::testing::Not(Contains(HasSubstr("Ben Cole"))));
}

TEST(ReadingLines, CountThePupilsAtTheFootOfAMap)
{
    const Grid grid = csv_grid(std::filesystem::path(PROVISION_SOURCE_DIR) / "tests/maps/year-3.csv", Guessing::off);
    EXPECT_THAT(column_lines(read_workbook({&grid, 1})),
                Contains("Counted at the foot of year-3: 21 with SEN support and 1 with an EHC plan"));
}

}  // namespace
}  // namespace provision
