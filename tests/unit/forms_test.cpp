// SPDX-License-Identifier: MPL-2.0
// The words of forms: labels of a head, marks of attendance, days over ticks, data with their dates, classes of two lists.
#include "analysis/pupil_names.hpp"
#include "support/grids.hpp"
#include "table/form_head.hpp"
#include "table/read.hpp"
#include "table/session_headings.hpp"
#include "text/dated_data.hpp"
#include "text/marks.hpp"
#include "text/names.hpp"
#include "text/need_codes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;

// `label=value` of every field that a row of a head gives.
std::vector<std::string> fields(const std::vector<std::vector<std::string>>& rows)
{
    const auto grid = sheet("Form", rows);
    std::vector<std::string> told;
    for (const auto& field : read_head(grid, 0, grid.rows())) told.push_back(field.label + "=" + field.value.text);
    return told;
}

TEST(FormHead, ReadsLabelsAndValuesInOneCellOrInTwo)
{
    EXPECT_THAT(fields({{"Name of provision:", "", "Toe by Toe", "Lead person: Mrs Hill"}}),
                ElementsAre("Name of provision=Toe by Toe", "Lead person=Mrs Hill"));
    EXPECT_THAT(fields({{"Name: Asha Patel   Year: 4  Class: Oak"}}), ElementsAre("Name=Asha Patel", "Year=4", "Class=Oak"));
    EXPECT_THAT(fields({{"Name of child: Asha Patel\nYear: 4"}}), ElementsAre("Name of child=Asha Patel", "Year=4"));
    EXPECT_THAT(fields({{"Ratio: 1:6"}}), ElementsAre("Ratio=1:6"));
}

TEST(FormHead, TakesWordsBesideALabelForItsValue)
{
    EXPECT_THAT(fields({{"Supported by:", "TA"}}), ElementsAre("Supported by=TA"));
    EXPECT_THAT(fields({{"Pupil names:", "Asha Patel", "Ben Cole"}}), ElementsAre("Pupil names=Asha Patel\nBen Cole"));
}

TEST(FormHead, IsNoHeadingRowAndNoRowOfATable)
{
    EXPECT_FALSE(head_row(sheet("Map", {{"Name", "Year", "Class"}, {"Asha", "3", "3A"}}), 0));
    EXPECT_FALSE(head_row(sheet("Map", {{"Name", "First day", "Last day"}, {"Autumn", "2/9/2026", "18/12/2026"}}), 0));
    EXPECT_FALSE(head_row(sheet("Map", {{"Provision", "Staff"}, {"Support", "Mrs Hill"}, {"Reading", "TA"}}), 1));
    EXPECT_FALSE(head_row(sheet("Map", {{"Who delivers:", "Resource", "Cost"}, {"LSA", "Paper", "31"}}), 0));
    EXPECT_TRUE(head_row(sheet("Map", {{"Pupil", "Asha Patel"}, {"Provision", "Staff", "Ratio"}}), 0));
    EXPECT_FALSE(head_row(sheet("Map", {{"Total: 4 hours"}, {"Provision", "Staff", "Ratio"}}), 0));
}

TEST(Attended, ACrossBesideTicksIsAMiss)
{
    for (const auto* mark : {"✓", "Y", "/", "P", "late", "1", "✔ all sounds"})
        EXPECT_EQ(read_attended(mark, Marks::crosses_miss), true) << mark;
    for (const auto* mark : {"A", "absent", "✗", "N", "0", "-", "ill", "x", "X", "×"})
        EXPECT_EQ(read_attended(mark, Marks::crosses_miss), false) << mark;
    EXPECT_EQ(read_attended("x", Marks::crosses_attend), true);
    for (const auto* mark : {"", "?", "20", "see note"})
        EXPECT_EQ(read_attended(mark, Marks::crosses_attend), std::nullopt) << mark;
}

TEST(SessionHeadings, AreDatesAndNumberedSessions)
{
    for (const auto* heading : {"7/9/2026", "12/9", "12.9", "12th Sept", "Mon 7/9", "Session 3", "Wk 1", "Week 10", "S4"})
        EXPECT_TRUE(names_session(heading_key(heading))) << heading;
    for (const auto* heading : {"1:1", "2-3", "Score", "Week", "Sets", "S.A.", "Start", "Year 3", "3"})
        EXPECT_FALSE(names_session(heading_key(heading))) << heading;
}

TEST(SessionHeadings, TakeTheYearFromTheStartOfTheProgramme)
{
    const auto start = iso_date("2026-11-02");
    EXPECT_EQ(session_date("9/11", start), iso_date("2026-11-09"));
    EXPECT_EQ(session_date("11/1", start), iso_date("2027-01-11"));
    EXPECT_EQ(session_date("Tues 3 Nov", start), iso_date("2026-11-03"));
    EXPECT_EQ(session_date("9/11", {}), std::nullopt);
    EXPECT_EQ(session_date("9/11/25", start), iso_date("2025-11-09"));
    EXPECT_EQ(session_date("Session 3", start), std::nullopt);
    EXPECT_EQ(session_date("29/2", start), std::nullopt);
}

TEST(DatedData, PartsTheScoreFromItsDay)
{
    const auto september = iso_date("2026-09-12");
    EXPECT_EQ(split_date("6:03 (12/9/2026)"), (DatedData{"6:03", september}));
    EXPECT_EQ(split_date("12/9/26: level 2b"), (DatedData{"level 2b", september}));
    EXPECT_EQ(split_date("105 (SS) 12 Sept 2026"), (DatedData{"105 (SS)", september}));
    EXPECT_EQ(split_date("24\n12.09.26"), (DatedData{"24", september}));
    EXPECT_EQ(split_date("6:03 on 12/9/2026"), (DatedData{"6:03", september}));
    EXPECT_EQ(split_date("12/9/2026"), (DatedData{"", september}));
    EXPECT_EQ(split_date("reads 12 of 20 (CVC)"), (DatedData{"reads 12 of 20 (CVC)", std::nullopt}));
}

TEST(Classes, OfTwoListsAreOneWhereOnlyYearOrTeacherIsAdded)
{
    for (const auto* name :
         {"Y4 Pine", "4 Pine", "Year 4 Pine", "pine", "Class Pine", "Pine class", "Pine - Mrs Hill", "Pine (JH)"})
        EXPECT_TRUE(same_class("Pine", name)) << name;
    EXPECT_TRUE(same_class("3B", "Class 3B"));
    EXPECT_TRUE(same_class("RH", "rh"));
    EXPECT_FALSE(same_class("3 Pine", "4 Pine"));
    EXPECT_FALSE(same_class("P", "4P"));
    EXPECT_FALSE(same_class("Pine", "Oak"));
    EXPECT_FALSE(same_class("Year 3", "Year 4"));
}

TEST(Classes, SettleWhichOfTwoPupilsOfANameIsMeant)
{
    std::vector<Pupil> pupils(2);
    pupils[0].name = pupils[1].name = "Tom Ash";
    pupils[0].year = pupils[1].year = 4;
    pupils[0].class_name = "Oak";
    pupils[1].class_name = "Pine";
    EXPECT_EQ(PupilNames(pupils).find({"Ash, Tom", 4, "Y4 Pine"}), &pupils[1]);
}

TEST(SurnameFirst, MayBeginWithASmallParticle)
{
    EXPECT_TRUE(surname_first("de la Cruz, Eva Maria"));
    EXPECT_FALSE(surname_first("Tom O'Brien Hay, Asha Patel"));
    EXPECT_FALSE(surname_first("tom ash, asha patel"));
}

TEST(SplitNeeds, LeavesTheRankOut)
{
    EXPECT_THAT(split_needs("1: SLCN, 2: ASD"), ElementsAre("SLCN", "ASD"));
    EXPECT_THAT(split_needs("Primary: SEMH; Secondary: SPLD"), ElementsAre("SEMH", "SPLD"));
    EXPECT_THAT(split_needs("1 - VI\n2 - PD"), ElementsAre("VI", "PD"));
    EXPECT_THAT(split_needs("1:1 counselling"), ElementsAre("1:1 counselling"));
}

// The county's own sheet, whose sum is worked out in golden/money.tsv.
TEST(Resources, OfTheCountyAddUp)
{
    const auto file = std::filesystem::path(PROVISION_SOURCE_DIR) / "tests/maps/resources.csv";
    for (const auto guessing : {Guessing::on, Guessing::off}) {
        const Grid grid = csv_grid(file, guessing);
        const auto reading = read_workbook({&grid, 1});
        double sum = 0;
        for (const auto& resource : reading.map.resources) sum += resource.cost.value_or(0);
        EXPECT_EQ(reading.map.resources.size(), 5U);
        EXPECT_NEAR(sum, 4531.22, 0.005);
        EXPECT_TRUE(reading.issues.empty());
        EXPECT_TRUE(reading.map.provisions.empty());
    }
}

}  // namespace
}  // namespace provision
