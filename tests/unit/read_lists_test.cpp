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
    EXPECT_THAT(notes, Contains("Groups.A3 Ben Cole is not in the register."));
}

TEST(ReadingLines, CountThePupilsAtTheFootOfAMap)
{
    const Grid grid = csv_grid(std::filesystem::path(PROVISION_SOURCE_DIR) / "tests/maps/year-3.csv", Guessing::off);
    EXPECT_THAT(reading_lines(read_workbook({&grid, 1})),
                Contains("Counted at the foot of year-3: 21 with SEN support and 1 with an EHC plan"));
}

}  // namespace
}  // namespace provision
