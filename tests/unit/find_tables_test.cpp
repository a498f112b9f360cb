// SPDX-License-Identifier: MPL-2.0
// Which rows are headings, which table they begin and what each column means.
#include "support/grids.hpp"
#include "table/find_tables.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Grid sheet(const std::vector<std::vector<std::string>>& rows)
{
    return provision::sheet("Sheet1", rows);
}

std::vector<Column> meanings(const FoundTable& table)
{
    std::vector<Column> out;
    for (const auto& column : table.columns) out.push_back(column.means);
    return out;
}

TEST(HeadingRow, IsNotARowThatHoldsARatioOrATime)
{
    const auto tables = find_tables(sheet({{"Provision", "Staff", "Ratio", "Cost in Time"},
                                           {"Reading", "TA", "6:1", "1 hour"},
                                           {"Support (3 x 15 mins)", "TA", "6:1", "45 mins"},
                                           {"Support", "TA", "one to one", "half an hour"},
                                           {"Support", "TA", "@time 06:01", ""},
                                           {"Spelling", "TA", "4:1", "1 hour"}}));
    ASSERT_THAT(tables, SizeIs(1));
    EXPECT_EQ(tables[0].heading_row, 0);
    EXPECT_EQ(tables[0].end_row, 6);
}

TEST(HeadingRow, IsNotARowThatFillsSomeOfTheColumnsAboveIt)
{
    const auto tables = find_tables(
        sheet({{"Provision", "Staff", "Ratio", "Cost in Time"}, {"Reading", "TA", "6:1", "1 hour"}, {"Support", "TA", "", ""}}));
    EXPECT_THAT(tables, SizeIs(1));
}

TEST(HeadingRow, IsNotARowThatNamesAProvisionWithItsTimeOrSize)
{
    const auto count = [](const std::vector<std::string>& row) {
        return find_tables(sheet({{"Provision", "Staff"}, {"Reading", "TA"}, {"", ""}, row})).size();
    };
    EXPECT_EQ(count({"Support (3 x 15 mins)", "TA"}), 1u);
    EXPECT_EQ(count({"Support (6:1)", "TA"}), 1u);
    EXPECT_EQ(count({"Support", "TA (1 hour)"}), 1u);
    EXPECT_EQ(count({"Support (in class)", "TA"}), 2u);
}

TEST(HeadingRow, MayFollowAnotherTableBehindABlankRow)
{
    const auto tables = find_tables(sheet({{"Provision", "Staff", "Ratio", "Cost in Time"},
                                           {"Reading", "TA", "6:1", "1 hour"},
                                           {"", "", "", ""},
                                           {"Intervention", "TA", "", ""},
                                           {"Spelling", "Mrs Hill", "", ""}}));
    ASSERT_THAT(tables, SizeIs(2));
    EXPECT_EQ(tables[1].heading_row, 3);
}

TEST(HeadingRow, OfARecordMayHoldDates)
{
    const auto tables =
        find_tables(sheet({{"Name", "Class", "Literacy", "@date 2026-09-07", "1:1"}, {"Ann Ash", "3A", "M", "", "S"}}));
    ASSERT_THAT(tables, SizeIs(1));
    EXPECT_EQ(tables[0].kind, TableKind::needs);
}

TEST(HeadingRow, KeepsItsMeaningWithARemarkInBrackets)
{
    EXPECT_EQ(column_of(TableKind::resources, heading_key("Actual Cost (Annual x 38 weeks)")), Column::cost);
    EXPECT_EQ(column_of(TableKind::provision_map, heading_key("Outcomes (Autumn 1)")), Column::outcome);
    EXPECT_EQ(column_of(TableKind::provision_map, heading_key("Year (2025)")), Column::year);
    EXPECT_EQ(column_of(TableKind::provision_map, heading_key("Pupils (max 6)")), Column::pupils);
}

TEST(TwoHeadingRows, AreReadCellByCell)
{
    const auto tables = find_tables(sheet({{"Year 3", "", "", "", ""},
                                           {"Year", "Provision /", "Staff / Pupil", "Staff", "Cost in Time"},
                                           {"Group", "Resource", "Ratio", "Involved", "(Weekly)"},
                                           {"3", "Reading", "6:1", "LSA", "1 hour"}}));
    ASSERT_THAT(tables, SizeIs(1));
    EXPECT_EQ(tables[0].kind, TableKind::provision_map);
    EXPECT_THAT(meanings(tables[0]),
                ElementsAre(Column::year, Column::provision, Column::ratio, Column::staff, Column::stated_time));
    EXPECT_EQ(tables[0].top_row, 1);
    EXPECT_EQ(tables[0].heading_row, 2);
    EXPECT_THAT(tables[0].titles, ElementsAre("Year 3"));
    EXPECT_THAT(tables[0].unknown_headings, IsEmpty());
}

TEST(TwoHeadingRows, MayBothBeHeadingsOnTheirOwn)
{
    const auto tables = find_tables(sheet({{"Provision", "Ratio", "Staff", "Cost in Time"},
                                           {"", "", "Involved", "(Weekly)"},
                                           {"Reading", "6:1", "LSA", "1 hour"}}));
    ASSERT_THAT(tables, SizeIs(1));
    EXPECT_EQ(tables[0].heading_row, 1);
    EXPECT_THAT(meanings(tables[0]), ElementsAre(Column::provision, Column::ratio, Column::staff, Column::stated_time));
}

TEST(TwoHeadingRows, EndTheTableAbove)
{
    const auto tables = find_tables(sheet({{"Provision", "Staff", "Ratio"},
                                           {"Reading", "TA", "6:1"},
                                           {"", "Staff", "Pupil"},
                                           {"Provision", "Involved", "Names"},
                                           {"Spelling", "TA", "Ann Ash"}}));
    ASSERT_THAT(tables, SizeIs(2));
    EXPECT_EQ(tables[0].end_row, 2);
    EXPECT_THAT(meanings(tables[1]), ElementsAre(Column::provision, Column::staff, Column::pupils));
}

TEST(TwoHeadingRows, AreNotATitleOverHeadingsNorHeadingsOverData)
{
    const auto tables = find_tables(sheet({{"School provision map", "", ""}, {"Provision", "Staff", "Ratio"}, {"", "LSA", ""}}));
    ASSERT_THAT(tables, SizeIs(1));
    EXPECT_EQ(tables[0].heading_row, 1);
    EXPECT_THAT(tables[0].titles, ElementsAre("School provision map"));
}

TEST(TheResourcesTable, IsHeadedResourceWithoutRatioPupilsYearOrWave)
{
    const auto kind = [](const std::vector<std::string>& headings) { return find_tables(sheet({headings})).at(0).kind; };
    EXPECT_EQ(kind({"Resource", "Staff Involved", "Cost in time"}), TableKind::resources);
    EXPECT_EQ(kind({"Resources", "Cost", "Funding"}), TableKind::resources);
    EXPECT_EQ(kind({"Resource", "Staff Involved", "Cost in time", "Ratio"}), TableKind::provision_map);
    EXPECT_EQ(kind({"Resource", "Cost", "Wave", "Staff"}), TableKind::provision_map);
    EXPECT_EQ(kind({"Provision", "Staff", "Weekly hours", "Annual Cost"}), TableKind::provision_map);
}

TEST(AMapOfPupilNames, HasItsPupilsBehindTheProvision)
{
    const auto kind = [](const std::vector<std::string>& headings) { return find_tables(sheet({headings})).at(0).kind; };
    EXPECT_EQ(kind({"Intervention", "Pupil names", "Start date", "End date"}), TableKind::provision_map);
    EXPECT_EQ(kind({"Intervention", "Pupil", "Start date", "End date"}), TableKind::groups);
    EXPECT_EQ(kind({"Pupil names", "Intervention", "Start date", "End date"}), TableKind::groups);
}

// What was tested, by whom and on what makes no map of a list of pupils: it says nothing of time, size or cost.
TEST(AListOfGroups, StaysOneWithAColumnOrTwoMore)
{
    const auto kind = [](std::vector<std::string> more) {
        std::vector<std::string> headings{"Pupil", "Intervention", "Entry", "Entry date", "Exit", "Exit date"};
        headings.insert(headings.end(), more.begin(), more.end());
        return find_tables(sheet({headings})).at(0).kind;
    };
    for (const auto* more : {"Test used", "Measure", "Staff", "Term", "Area", "Note"})
        EXPECT_EQ(kind({more}), TableKind::groups) << more;
    EXPECT_EQ(kind({"Staff", "Measure", "Area", "Term"}), TableKind::groups);
    EXPECT_EQ(kind({"Staff", "Ratio", "Sessions per week"}), TableKind::provision_map);
}

TEST(TwoColumnsOfOneMeaning, AreTheCapacityBesideARatio)
{
    const auto tables = find_tables(sheet({{"Provision", "No. of pupils", "Ratio"}, {"Reading", "12", "6:1"}}));
    EXPECT_THAT(meanings(tables.at(0)), ElementsAre(Column::provision, Column::pupils, Column::ratio));
    EXPECT_THAT(tables[0].repeated_headings, IsEmpty());
    const auto alone = find_tables(sheet({{"Provision", "No. of pupils", "Staff"}, {"Reading", "6", "TA"}}));
    EXPECT_THAT(meanings(alone.at(0)), ElementsAre(Column::provision, Column::ratio, Column::staff));
}

TEST(TwoColumnsOfOneMeaning, NeverHideTheNamesOfPupils)
{
    const auto tables =
        find_tables(sheet({{"Provision", "Ratio", "No. of pupils", "Pupil names"}, {"Reading", "6:1", "2", "Ann"}}));
    EXPECT_EQ(tables.at(0).column(Column::pupils), 3);
    EXPECT_THAT(tables[0].repeated_headings, ElementsAre(Field(&RepeatedHeading::where, Where{"Sheet1", 0, 2})));
}

TEST(TwoColumnsOfOneMeaning, AreAllKeptForStaff)
{
    const auto tables =
        find_tables(sheet({{"Provision", "Lead person", "Ratio", "Supported by"}, {"Reading", "CT", "6:1", "TA"}}));
    EXPECT_THAT(tables.at(0).all(Column::staff), ElementsAre(1, 3));
    EXPECT_THAT(tables[0].all(Column::wave), IsEmpty());
    EXPECT_THAT(tables[0].repeated_headings, IsEmpty());
}

TEST(TwoColumnsOfOneMeaning, AreReportedWhenOnlyTheFirstIsRead)
{
    const auto grid = sheet({{"Provision", "Ratio", "Class", "Form"}, {"Reading", "6:1", "3A", "3B"}});
    const auto reading = read_workbook({&grid, 1});
    EXPECT_THAT(
        reading.issues,
        Contains(Field(&Issue::what, "The heading \"form\" means the same as \"class\"; only the first column was read.")));
}

TEST(Staffing, NamesTheAdultsUnlessItSaysTeamOrSplit)
{
    const auto adults = find_tables(sheet({{"Provision", "Staffing", "Ratio"}, {"Reading", "TA", "6:1"}}));
    EXPECT_EQ(adults.at(0).column(Column::staff), 1);
    const auto setting = find_tables(sheet({{"Provision", "Staffing", "Ratio"}, {"Reading", "", "6:1"}, {"ELS", "Team", "6:1"}}));
    EXPECT_EQ(setting.at(0).column(Column::staff), std::nullopt);
    const auto both = find_tables(sheet({{"Provision", "Staff", "Staffing"}, {"Reading", "TA", "both"}}));
    EXPECT_EQ(both.at(0).column(Column::staffing), 2);
}

TEST(ATableThatContinues, HasTheHeadingsOfTheOneAboveAndNoTitle)
{
    const std::vector<std::string> headings{"Provision", "Staff", "Ratio"};
    const std::vector<std::string> blank(3);
    const auto page = find_tables(sheet({headings, {"Reading", "TA", "6:1"}, blank, headings, {"ELS", "TA", "6:1"}}));
    ASSERT_THAT(page, SizeIs(2));
    EXPECT_FALSE(page[0].continues);
    EXPECT_TRUE(page[1].continues);
    const auto titled =
        find_tables(sheet({headings, {"Reading", "TA", "6:1"}, {"Year 4", "", ""}, headings, {"ELS", "TA", "6:1"}}));
    ASSERT_THAT(titled, SizeIs(2));
    EXPECT_FALSE(titled[1].continues);
    const auto other = find_tables(
        sheet({headings, {"Reading", "TA", "6:1"}, blank, {"Provision", "Staff", "Pupils"}, {"ELS", "TA", "Ann Ash"}}));
    ASSERT_THAT(other, SizeIs(2));
    EXPECT_FALSE(other[1].continues);
}

// Form heads give the map its year, in one cell or two.
TEST(FormHeads, GiveAMapItsYear)
{
    const auto first_years = [](const std::vector<std::string>& head) {
        Grid grid{"Map", 4, {}};
        for (const auto& text : head) grid.cells.push_back(case_cell(text));
        for (const auto* text : {"Provision/ Resource", "Staff/ Pupil Ratio", "Cost in Time/ Staff Involved", "Type of Group*",
                                 "Spelling group", "1:6", "5 x 20 mins TA", "ability"})
            grid.cells.push_back(Cell::of(std::string(text)));
        const auto reading = read_workbook({&grid, 1});
        return reading.map.provisions.at(0).years;
    };
    EXPECT_EQ(first_years({"Class: 4M", "Term: Autumn", "Staff Involved: Mrs Mills", ""}), (Years{4, 4}));
    EXPECT_EQ(first_years({"Class:", "4M", "Term:", "Autumn"}), (Years{4, 4}));
    EXPECT_EQ(first_years({"Year:", "4", "Term:", "Autumn"}), (Years{4, 4}));
    EXPECT_EQ(first_years({"Year Group: 4", "", "", ""}), (Years{4, 4}));
    EXPECT_EQ(first_years({"Class:", "Oak", "Term:", "Autumn"}), std::nullopt);
}

// One time for either adult is still the row's schedule.
TEST(EitherAdult, KeepsTheScheduleOfTheCell)
{
    Grid grid{"Year 2", 3, {}};
    for (const auto* text : {"Provision/ Resource", "Staff/ Pupil Ratio", "Cost in Time/ Staff Involved", "Guided reading", "1:6",
                             "20 mins daily\nCT/TA"})
        grid.cells.push_back(Cell::of(std::string(text)));
    const auto reading = read_workbook({&grid, 1});
    EXPECT_EQ(weekly_minutes(reading.map.provisions.at(0)), 100);
}

}  // namespace
}  // namespace provision
