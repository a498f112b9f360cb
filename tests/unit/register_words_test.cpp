// SPDX-License-Identifier: MPL-2.0
// Words of need and headings that school systems print in a register.
#include "report/reading_lines.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"
#include "text/kinds.hpp"
#include "text/need_codes.hpp"

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

TEST(NeedWords, AreKnownWithTheSignForAnd)
{
    EXPECT_THAT(split_needs("Cognition & Learning"), ElementsAre("Cognition & Learning"));
    EXPECT_EQ(area_of_need("Cognition & Learning"), "Cognition and learning");
    EXPECT_THAT(split_needs("Communication & Interaction, SEMH"), ElementsAre("Communication & Interaction", "SEMH"));
    EXPECT_THAT(split_needs("SEMH & ASD"), ElementsAre("SEMH", "ASD"));
    EXPECT_EQ(area_of_need("Sensory & Physical"), "Sensory and/or physical");
}

TEST(NeedWords, AreReadFromTheCodeBeforeABracket)
{
    EXPECT_THAT(split_needs("SpLD (dyslexia)"), ElementsAre("SpLD (dyslexia)"));
    EXPECT_EQ(area_of_need("SpLD (dyslexia)"), "Cognition and learning");
    EXPECT_EQ(area_of_need("SEMH (anxiety)"), "Social, emotional and mental health");
    EXPECT_THAT(split_needs("SLCN (mild), MLD (severe)"), ElementsAre("SLCN (mild)", "MLD (severe)"));
    EXPECT_EQ(area_of_need("Physical"), "Sensory and/or physical");
    EXPECT_FALSE(known_need("Mystery (SEMH)"));
}

TEST(RegisterHeadings, ForPlanHoursAreReadAsSchoolsShortenThem)
{
    for (const std::string heading : {"EHCP hrs", "EHC hours", "Plan hrs", "EHCP hours"}) {
        const auto reading = read({sheet("Register", {{"Pupil", "Year", "Status", heading}, {"Asha Patel", "4", "E", "15"}})});
        ASSERT_THAT(reading.map.pupils, SizeIs(1)) << heading;
        EXPECT_EQ(reading.map.pupils[0].plan_hours, 15) << heading;
    }
}

TEST(RegisterHeadings, OfEveryExportNeedNoReader)
{
    const auto reading =
        read({sheet("Register", {{"Pupil", "Year", "Status", "DOB", "House", "Gender"},
                                 {"Asha Patel", "4", "K", "@date 2018-03-02", "Oak", "F"}}),
              sheet("Other", {{"Pupil", "Year", "Status", "Date of birth", "Sex"}, {"Ben Cole", "4", "K", "", "M"}})});
    EXPECT_THAT(reading.map.pupils, SizeIs(2));
    EXPECT_THAT(reading.issues, IsEmpty());
}

TEST(RegisterHeadings, ThatAreUnknownAreQuotedAsTyped)
{
    const auto reading = read({sheet("Register", {{"Pupil", "Year", "Status", "Bus Route"}, {"Asha Patel", "4", "K", "7"}})});
    ASSERT_THAT(reading.issues, SizeIs(1));
    EXPECT_THAT(reading.issues[0].what, HasSubstr("The heading \"Bus Route\" is not known"));
}

TEST(MapRows, OfWordsThatHeadColumnsAreNoHeadings)
{
    const auto reading = read({sheet("Year 3", {{"Provision", "Staff", "Ratio", "Cost", "Cost for"},
                                                {"Lego", "LSA", "6:1", "10", "group"},
                                                {"", "TA", "", "", "pupil"},
                                                {"Support", "TA", "", "", "pupil"},
                                                {"Spelling", "TA", "6:1", "20", "pupil"}})});
    ASSERT_THAT(reading.tables, SizeIs(1));
    ASSERT_FALSE(reading.map.provisions.empty());
    EXPECT_EQ(reading.map.provisions.back().name, "Spelling");
}

TEST(Register, WithoutAStatusIsNotSaidToHaveNobodyOnIt)
{
    const auto reading = read({sheet("R", {{"Pupil", "Year", "UPN"}, {"Asha Patel", "3", "A1"}})});
    EXPECT_THAT(read_totals(reading), HasSubstr("1 pupil (status not given) and "));
    const auto told = read({sheet("R", {{"Pupil", "Year", "Status"}, {"Asha Patel", "3", "N"}})});
    EXPECT_THAT(read_totals(told), HasSubstr("1 pupil, 0 on the register and "));
}

}  // namespace
}  // namespace provision
