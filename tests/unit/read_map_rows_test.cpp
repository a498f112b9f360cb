// SPDX-License-Identifier: MPL-2.0
// Rows of invented maps: which line is a section, a foot or a provision, and what a row's cells say together.
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

// A sheet as a case file writes it, one line a row.
Grid sheet_of(const std::string& text)
{
    Grid grid{"Map", 0, {}};
    std::vector<std::vector<Cell>> rows;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        auto& row = rows.emplace_back();
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, '|');) {
            const auto first = cell.find_first_not_of(' ');
            row.push_back(first == std::string::npos ? Cell{}
                                                     : case_cell(cell.substr(first, cell.find_last_not_of(' ') - first + 1)));
        }
        grid.columns = std::max(grid.columns, static_cast<int>(row.size()));
    }
    for (auto& row : rows) {
        row.resize(static_cast<std::size_t>(grid.columns));
        grid.cells.insert(grid.cells.end(), row.begin(), row.end());
    }
    return grid;
}

WorkbookReading read_sheet(const std::string& text)
{
    const Grid grid = sheet_of(text);
    return read_workbook({&grid, 1});
}

std::vector<std::string> names(const WorkbookReading& reading)
{
    std::vector<std::string> out;
    for (const auto& provision : reading.map.provisions) out.push_back(provision.name);
    return out;
}

std::vector<std::string> said(const WorkbookReading& reading)
{
    std::vector<std::string> out;
    for (const auto& issue : reading.issues) out.push_back(issue.what);
    return out;
}

const Provision& last(const WorkbookReading& reading)
{
    return reading.map.provisions.back();
}

struct SectionLine {
    std::string line;
    std::optional<Years> years;
    std::optional<int> wave;
};

class SectionLines : public ::testing::TestWithParam<SectionLine> {};

TEST_P(SectionLines, StandBetweenProvisionsAndSpeakOfTheRowsBelow)
{
    const auto reading = read_sheet("Provision | Ratio | Staff | Schedule\n"
                                    "Reading | 6:1 | TA | 3 x 20 mins\n" +
                                    GetParam().line + "\nMaths | 6:1 | TA | 3 x 20 mins\n");
    EXPECT_THAT(names(reading), ElementsAre("Reading", "Maths"));
    EXPECT_EQ(last(reading).years, GetParam().years);
    EXPECT_EQ(last(reading).wave, GetParam().wave);
}

INSTANTIATE_TEST_SUITE_P(
    InASchoolsWords, SectionLines,
    ::testing::Values(SectionLine{"Year 3 provision", Years{3, 3}, {}}, SectionLine{"Year 3 support", Years{3, 3}, {}},
                      SectionLine{"Year 4 (Oak class)", Years{4, 4}, {}}, SectionLine{"YEAR 5 LITERACY", Years{5, 5}, {}},
                      SectionLine{"Class 5B", Years{5, 5}, {}}, SectionLine{"Class Oak", {}, {}},
                      SectionLine{"COGNITION AND LEARNING", {}, {}}, SectionLine{"Social, Emotional & Mental Health", {}, {}},
                      SectionLine{"Quality First Teaching", {}, 1}, SectionLine{"Targeted support", {}, 2},
                      SectionLine{"Specialist teaching", {}, 3}, SectionLine{"Wave 2", {}, 2}));

class LoneProvisions : public ::testing::TestWithParam<std::string> {};

TEST_P(LoneProvisions, AreNamesWithNothingBesideThem)
{
    const auto reading = read_sheet("Provision | Ratio | Staff | Schedule\n"
                                    "Reading | 6:1 | TA | 3 x 20 mins\n" +
                                    GetParam() + "\nMaths | 6:1 | TA | 3 x 20 mins\n");
    EXPECT_EQ(reading.map.provisions.size(), 3u);
    EXPECT_EQ(last(reading).years, std::nullopt);
    EXPECT_EQ(last(reading).wave, std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(NamedAsActivities, LoneProvisions,
                         ::testing::Values("Year 3 reading", "Year 3 booster group", "Targeted reading support",
                                           "Nursery rhyme group", "Phonics", "Year 2 catch up (3 x 20 mins)"));

TEST(MapRows, ACountOfPupilsByStatusIsAFootLine)
{
    const auto reading = read_sheet("Provision | Ratio | Staff\nReading | 6:1 | TA\nSchool Action = 12\n");
    EXPECT_THAT(names(reading), ElementsAre("Reading"));
    EXPECT_THAT(said(reading), ElementsAre(HasSubstr("School Action = 12")));
}

TEST(MapRows, ALoneNumberUnderStaffIsNoYear)
{
    const auto reading = read_sheet("Provision | Ratio | Staff\nReading | 6:1 | TA\n | | 3\nMaths | 6:1 | TA\n");
    EXPECT_EQ(last(reading).years, std::nullopt);
}

TEST(MapRows, ATotalUnderAnyHeadingIsNoAdult)
{
    const auto reading = read_sheet("Provision | Ratio | Staff | Cost in time (Weekly)\n"
                                    "Reading | 6:1 | TA | 1 hour\n"
                                    " | | Total | 13 hours\n"
                                    "Sub total | | | 13 hours\n"
                                    "Total hours per week | | 2 | 13 hours\n");
    EXPECT_THAT(names(reading), ElementsAre("Reading"));
    EXPECT_THAT(last(reading).staff.adults, ElementsAre(StaffTime{"TA", 60}));
    EXPECT_EQ(reading.issues.size(), 3u);
}

TEST(MapRows, AProvisionMayBeginLikeAFootLine)
{
    const auto reading = read_sheet("Provision | Ratio | Staff | Cost in time (Weekly)\n"
                                    "Total Communication group (2 x 20 mins) | 3:1 | LSA | 40 mins\n"
                                    "Note taking skills | | LSA | 20 mins\n"
                                    "Notes on staffing | | | see over\n");
    EXPECT_THAT(names(reading), ElementsAre("Total Communication group", "Note taking skills"));
}

class HalfReadYears : public ::testing::TestWithParam<std::string> {};

TEST_P(HalfReadYears, AreToldAndNotCutDownNorTakenFromAbove)
{
    const auto reading = read_sheet("Year | Provision | Ratio | Staff\n2 | Reading | 6:1 | TA\n" + GetParam() +
                                    " | Maths | 6:1 | TA\n | Spelling | 6:1 | TA\n");
    ASSERT_EQ(reading.map.provisions.size(), 3u);
    EXPECT_EQ(reading.map.provisions[1].years, std::nullopt);
    EXPECT_EQ(reading.map.provisions[2].years, std::nullopt);
    EXPECT_THAT(said(reading), Contains(HasSubstr("\"" + GetParam() + "\" is not a year group")));
}

INSTANTIATE_TEST_SUITE_P(OfTheYearColumn, HalfReadYears, ::testing::Values("3 & 5", "5/4", "Year 3 and above", "3+", "Oak"));

TEST(MapRows, AClassNameGivesItsYear)
{
    const auto reading = read_sheet("Year | Provision | Ratio\n3B | Reading | 6:1\nYear 4 Pine | Maths | 6:1\n");
    EXPECT_EQ(reading.map.provisions[0].years, (Years{3, 3}));
    EXPECT_EQ(reading.map.provisions[1].years, (Years{4, 4}));
    EXPECT_THAT(said(reading), IsEmpty());
}

TEST(MapRows, AnUnreadWaveIsNotTheWaveAbove)
{
    const auto reading = read_sheet("Wave | Provision | Ratio\n2 | Reading | 6:1\nsome | Maths | 6:1\n");
    EXPECT_EQ(reading.map.provisions[0].wave, 2);
    EXPECT_EQ(reading.map.provisions[1].wave, std::nullopt);
}

TEST(MapRows, NumbersKeptAsTextTakeTheUnitOfTheirHeading)
{
    const auto reading = read_sheet("Provision | Ratio | Staff | Frequency | Session length | Hours per week\n"
                                    "Reading | 6:1 | TA | @text 3 | @text 20 | @text 1\n");
    EXPECT_EQ(weekly_minutes(last(reading)), 60);
    EXPECT_THAT(last(reading).staff.adults, ElementsAre(StaffTime{"TA", 60}));
    EXPECT_THAT(said(reading), IsEmpty());
}

TEST(MapRows, AFrequencyThatBecameADateIsReadAsTyped)
{
    const auto reading = read_sheet("Provision | Ratio | Frequency | Session length\nReading | 6:1 | @date 2026-03-02 | 20\n");
    EXPECT_EQ(last(reading).schedule.typed, "2-3 x 20 minutes");
    ASSERT_TRUE(last(reading).schedule.read);
    EXPECT_EQ(last(reading).schedule.read->low, 40);
    EXPECT_EQ(last(reading).schedule.read->high, 60);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].check, "damaged-cell");
    EXPECT_EQ(reading.issues[0].where, (Where{"Map", 1, 2}));
}

Provision timed(const std::string& cell)
{
    const auto reading = read_sheet("Provision | Ratio | Cost in Time/ Staff Involved\nReading | 6:1 | " + cell + "\n");
    return last(reading);
}

TEST(TimeAndStaffCells, KeepWhatTheyDoNotSayClearly)
{
    for (const std::string cell : {"3 x mins LSA", "3 x TA", "daily LSA"}) {
        EXPECT_FALSE(timed(cell).schedule.read) << cell;
        EXPECT_EQ(timed(cell).schedule.typed, cell);
        EXPECT_THAT(timed(cell).schedule.problem, Not(IsEmpty())) << cell;
    }
    EXPECT_THAT(timed("LSA").schedule.problem, IsEmpty());
}

TEST(TimeAndStaffCells, HaveNoScheduleWhereEachAdultHasATime)
{
    const auto provision = timed("1 hour - TA, 30 mins - CT");
    EXPECT_THAT(provision.staff.adults, ElementsAre(StaffTime{"TA", 60}, StaffTime{"CT", 30}));
    EXPECT_FALSE(provision.schedule.read);
    EXPECT_THAT(provision.schedule.problem, IsEmpty());
    EXPECT_EQ(weekly_minutes(timed("3 x 20 mins LSA")), 60);
}

TEST(MapRows, SeveralStaffColumnsAreOneStaffCell)
{
    const auto reading = read_sheet("Provision | Ratio | Lead person | Supported by | Cost in time (Weekly)\n"
                                    "Reading | 6:1 | CT | TA | 1 hour\\n30 mins\nMaths | 6:1 | | TA | 1 hour\n");
    EXPECT_THAT(reading.map.provisions[0].staff.adults, ElementsAre(StaffTime{"CT", 60}, StaffTime{"TA", 30}));
    EXPECT_THAT(reading.map.provisions[1].staff.adults, ElementsAre(StaffTime{"TA", 60}));
}

TEST(MapRows, HeadingsRepeatedOnTheNextPageKeepYearAndWave)
{
    const Grid grid = sheet_of("Year | Wave | Provision | Ratio\n4 | 2 | Reading | 6:1\n"
                               "Year | Wave | Provision | Ratio\n | | Maths | 6:1\n");
    auto tables = find_tables(grid);
    ASSERT_EQ(tables.size(), 2u);
    tables[1].continues = true;
    WorkbookReading reading;
    for (const auto& table : tables) read_provision_map(grid, table, reading);
    EXPECT_THAT(names(reading), ElementsAre("Reading", "Maths"));
    EXPECT_EQ(last(reading).years, (Years{4, 4}));
    EXPECT_EQ(last(reading).wave, 2);
}

TEST(CarriedOnRows, TellWhatTheyCannotAdd)
{
    const auto reading = read_sheet("Provision | Ratio | Staff | Cost in time (Weekly) | Pupils\n"
                                    "Reading | 6:1 | LSA | 1 hour |\n | 3:1 | TA/ CT | 30 mins | Ann Ash\n");
    EXPECT_THAT(last(reading).staff.adults, ElementsAre(StaffTime{"LSA", 60}, StaffTime{"TA", {}}, StaffTime{"CT", {}}));
    EXPECT_TRUE(last(reading).staff.either);
    EXPECT_THAT(said(reading), ElementsAre(HasSubstr("under ratio, pupils and time was not read")));
}

TEST(CarriedOnRows, GiveNoTimeBelowATimeOfTheWholeRow)
{
    const auto reading = read_sheet("Provision | Ratio | Staff | Cost in time (Weekly)\n"
                                    "Numeracy (3 x 20 mins) | 6:1 | | 1 hour\n | | Teacher | 30 mins\n");
    EXPECT_THAT(last(reading).staff.adults, ElementsAre(StaffTime{"Teacher", std::nullopt}));
    EXPECT_EQ(last(reading).stated_minutes, 60);
    EXPECT_THAT(said(reading), ElementsAre(HasSubstr("under time was not read")));
}

TEST(MapRows, AWholeClassHasTheUsualSize)
{
    const auto reading = read_sheet("Provision | Ratio | Pupils\nGuided reading | Whole class | Whole class\n");
    EXPECT_EQ(last(reading).ratio, (Ratio{30, 1, false}));
    EXPECT_EQ(last(reading).capacity, 30);
    EXPECT_THAT(last(reading).pupils, IsEmpty());
    EXPECT_THAT(said(reading), IsEmpty());
}

TEST(MapRows, HoursPerTermSpreadOverTheUsualWeeks)
{
    // 38 weeks in 3 terms: 12 hours are 720 minutes x 3 / 38.
    const auto reading = read_sheet("Provision | Ratio | Schedule\nReading | 6:1 | 12 hours per term\n");
    ASSERT_TRUE(last(reading).schedule.read);
    EXPECT_NEAR(last(reading).schedule.read->low, 56.842, 0.001);
}

TEST(MapRows, AClassTitleReadAsAYearIsTold)
{
    const auto reading = read_sheet("Class 3\nProvision | Ratio\nReading | 6:1\n");
    EXPECT_EQ(last(reading).years, (Years{3, 3}));
    EXPECT_THAT(said(reading), ElementsAre(HasSubstr("under \"Class 3\" were read as Year 3")));
    EXPECT_THAT(said(read_sheet("Class 3\nYear | Provision | Ratio\n4 | Reading | 6:1\n")), IsEmpty());
}

// `pupil` under Cost for heads no list of sessions, though year and wave beside it are numbers as those of sessions are.
TEST(ReadMapRows, ReadACostForAPupilBesideYearAndWave)
{
    const std::vector<std::string> headings{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave", "Cost", "Cost for"};
    const auto row = [](const std::string& name, const std::string& cost_for) {
        return std::vector<std::string>{"3", name, "1:1", "Mrs Hill", "3 x 20 mins", "2", "463.48", cost_for};
    };
    const auto reading = read_workbook(std::vector{sheet("Map", {headings, row("Lexia", "pupil"), row("Nurture", "year")})});
    ASSERT_EQ(reading.map.provisions.size(), 2u);
    EXPECT_EQ(reading.map.provisions.front().name, "Lexia");
    EXPECT_EQ(reading.tables.size(), 1u);
}

}  // namespace
}  // namespace provision
