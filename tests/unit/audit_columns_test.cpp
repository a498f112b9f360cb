// SPDX-License-Identifier: MPL-2.0
// Needs audits whose columns are headed as schools name their support.
#include "analysis/notes.hpp"
#include "analysis/situation.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

WorkbookReading read(std::vector<Grid> sheets)
{
    return read_workbook(sheets);
}

std::vector<std::string> kinds_needed(const WorkbookReading& reading)
{
    std::vector<std::string> kinds;
    for (const auto& need : reading.map.needs) kinds.push_back(need.kind);
    return kinds;
}

TEST(AuditColumns, AreReadUnderTheHeadingsThatSchoolsUse)
{
    const std::string numeracy = "Structured numeracy programme";
    const std::vector<std::pair<std::string, std::string>> known = {{"Reading", "Structured literacy programme"},
                                                                    {"Phonics", "Structured literacy programme"},
                                                                    {"Spelling", "Structured literacy programme"},
                                                                    {"Speech & Language", "Structured language programme"},
                                                                    {"SALT", "Structured language programme"},
                                                                    {"Talk Boost", "Structured language programme"},
                                                                    {"ELSA", "1-1 counselling"},
                                                                    {"Mentoring", "1-1 counselling"},
                                                                    {"OT", "Coordination programme"},
                                                                    {"Handwriting", "Coordination programme"},
                                                                    {"Sensory", "Coordination programme"},
                                                                    {"Fine motor skills", "Coordination programme"},
                                                                    {"Fine motor", "Coordination programme"},
                                                                    {"Nurture", "SEBD groupwork"},
                                                                    {"Social skills group", "SEBD groupwork"},
                                                                    {"Social skills", "SEBD groupwork"},
                                                                    {"1:1 support", "In-class support"}};
    for (const auto& [heading, kind] : known) {
        const auto reading = read({sheet("Audit", {{"Pupil", "Year", "Maths", heading}, {"Asha Patel", "4", "M", "✓"}})});
        EXPECT_THAT(kinds_needed(reading), ElementsAre(numeracy, kind)) << heading;
        EXPECT_THAT(reading.issues, IsEmpty()) << heading;
    }
}

TEST(AuditColumns, AreKnownByTheirMarksWhereNoHeadingIsAKinds)
{
    const auto reading = read({sheet("Audit", {{"Pupil", "Year", "Reading", "Fine motor", "Social skills"},
                                               {"Asha Patel", "4", "M", "", "must"},
                                               {"Ben Cole", "4", "-", "S", ""},
                                               {"Total", "", "1", "1", "1"}})});
    ASSERT_EQ(reading.rows(TableKind::needs), 2);
    EXPECT_THAT(kinds_needed(reading), ElementsAre("Structured literacy programme", "SEBD groupwork", "Coordination programme"));
    EXPECT_EQ(reading.map.needs.back().priority, Priority::should);
    const auto without_year = read({sheet("Audit", {{"Pupil", "Phonics", "ELSA"}, {"Asha Patel", "M", "C"}})});
    EXPECT_EQ(without_year.rows(TableKind::needs), 1);
}

TEST(AuditColumns, OfTicksAloneStayAListOfWhoIsInWhat)
{
    const auto reading = read({sheet("Who is in what", {{"Pupil", "Class", "Reading", "Fine motor", "Social skills"},
                                                        {"Asha Patel", "4A", "✓", "", "✓"},
                                                        {"Ben Cole", "4A", "", "✓", ""}})});
    EXPECT_THAT(reading.map.needs, IsEmpty());
    EXPECT_THAT(reading.map.provisions, SizeIs(3));
}

TEST(AuditColumns, OfOneLetterAloneMayBeMarksOfAnAssessment)
{
    const auto reading = read({sheet("Grades", {{"Pupil", "Class", "Year", "Reading", "Spelling"},
                                                {"Asha Patel", "4A", "4", "S", "S"},
                                                {"Ben Cole", "4A", "4", "S", ""}})});
    EXPECT_THAT(reading.map.needs, IsEmpty());
    EXPECT_THAT(reading.map.pupils, SizeIs(2));
}

TEST(AuditColumns, TakeTheKindThatTheSchoolsOwnLibraryGives)
{
    const auto reading = read({sheet("Audit", {{"Pupil", "Year", "Maths", "Reading", "Den"}, {"Asha Patel", "4", "", "M", "S"}}),
                               sheet("Library", {{"Provision", "Kind", "Age range", "Evidence"},
                                                 {"Reading", "In-class support", "5-7", ""},
                                                 {"Den", "SEBD groupwork", "5-7", ""}})});
    EXPECT_THAT(kinds_needed(reading), ElementsAre("In-class support", "SEBD groupwork"));
    EXPECT_THAT(reading.issues, IsEmpty());
}

TEST(AuditColumns, ThatTellNoKindSayHowManyMarksAreLost)
{
    const auto reading = read({sheet(
        "Audit",
        {{"Pupil", "Year", "Maths", "Zebra", "EAL"}, {"Asha Patel", "4", "M", "S", "y"}, {"Ben Cole", "4", "", "✓", ""}})});
    ASSERT_THAT(reading.issues, SizeIs(2));
    EXPECT_EQ(to_text(reading.issues[0].where), "Audit.D1");
    EXPECT_THAT(reading.issues[0].what, HasSubstr("2 marks under \"Zebra\" were not counted"));
    EXPECT_THAT(kinds_needed(reading), ElementsAre("Structured numeracy programme"));
}

TEST(AuditColumns, OfOneKindCountAPupilOnceByTheMostUrgentMark)
{
    const auto reading = read(
        {sheet("Audit", {{"Pupil", "Year", "Maths", "Reading", "Phonics", "Spelling"}, {"Asha Patel", "4", "", "C", "M", "S"}})});
    const Situation situation(reading.map, *iso_date("2026-11-21"));
    ASSERT_THAT(situation.needs(), SizeIs(1));
    EXPECT_EQ(situation.needs()[0].priority, Priority::must);
    EXPECT_THAT(reading_notes(situation), IsEmpty());
}

}  // namespace
}  // namespace provision
