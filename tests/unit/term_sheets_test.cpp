// SPDX-License-Identifier: MPL-2.0
// Which of several terms' maps are read for the analysis, and what becomes of the others.
#include "commands/input_sheets.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Grid map_sheet(const std::string& name, const std::string& provision)
{
    return sheet(name, {{"Provision", "Staff", "Pupils"}, {provision, "TA", "Ann Ash"}});
}

std::vector<std::string> names(const std::vector<Provision>& provisions)
{
    std::vector<std::string> all;
    for (const auto& provision : provisions) all.push_back(provision.name);
    return all;
}

WorkbookReading read(const std::vector<Grid>& sheets, std::string_view today)
{
    return read_workbook(sheets, iso_date(today));
}

TEST(TermSheets, KeepTheOtherTermsAsHistory)
{
    const auto reading = read({map_sheet("Autumn", "Phonics"), map_sheet("Spring", "Spelling")}, "2026-11-21");
    EXPECT_THAT(names(reading.map.provisions), ElementsAre("Phonics"));
    EXPECT_THAT(names(reading.history.provisions), ElementsAre("Spelling"));
    EXPECT_EQ(reading.map.attendance.size(), 1u);
    EXPECT_EQ(reading.history.attendance.size(), 1u);
}

TEST(TermSheets, AreAllReadWithoutADay)
{
    const std::vector sheets{map_sheet("Autumn", "Phonics"), map_sheet("Spring", "Spelling")};
    const auto reading = read_workbook(sheets);
    EXPECT_THAT(names(reading.map.provisions), ElementsAre("Phonics", "Spelling"));
    EXPECT_THAT(reading.issues, IsEmpty());
}

TEST(TermSheets, AreAllReadWhenAskedForByName)
{
    Arguments arguments;
    arguments.today = *iso_date("2026-11-21");
    EXPECT_EQ(day_of_terms(arguments), arguments.today);
    arguments.sheets = std::vector<std::string>{"Autumn", "Spring"};
    EXPECT_EQ(day_of_terms(arguments), std::nullopt);
}

TEST(TermSheets, FallBackToTheLatestBeforeTodayThenToTheFirst)
{
    const std::vector sheets{map_sheet("Spring 2026", "Phonics"), map_sheet("Autumn 2025", "Spelling")};
    EXPECT_THAT(names(read(sheets, "2026-11-21").map.provisions), ElementsAre("Phonics"));
    const auto early = read(sheets, "2024-11-21");
    EXPECT_THAT(names(early.map.provisions), ElementsAre("Spelling"));
    EXPECT_THAT(early.issues.front().what, HasSubstr("or lies before it, and Autumn 2025 is the first"));
}

TEST(TermSheets, GoByTheNameOfTheSheetBeforeItsTitle)
{
    auto copied = sheet("Spring", {{"Provision map Autumn", "", ""}, {"Provision", "Staff", "Pupils"}, {"Spelling", "TA", "4"}});
    EXPECT_THAT(names(read({map_sheet("Autumn", "Phonics"), copied}, "2027-02-01").map.provisions), ElementsAre("Spelling"));
}

TEST(TermSheets, OfDifferentClassesAreChosenAmongApart)
{
    const std::vector sheets{map_sheet("Pine Autumn", "Phonics"), map_sheet("Oak Autumn", "Spelling"),
                             map_sheet("Pine Spring", "Counting")};
    EXPECT_THAT(names(read(sheets, "2027-02-01").map.provisions), ElementsAre("Spelling", "Counting"));
}

TEST(TermSheets, OfOtherYearsStandApartFromThoseOfThisYear)
{
    const std::vector sheets{map_sheet("2024-25", "Phonics"), map_sheet("2025-26", "Spelling")};
    EXPECT_THAT(names(read(sheets, "2026-02-01").map.provisions), ElementsAre("Spelling"));
}

Grid register_sheet(const std::string& name, const std::string& year, const std::string& title = {})
{
    std::vector<std::vector<std::string>> rows{{"Pupil", "Year", "Status"}, {"Asha Patel", year, "K"}, {"Ben Cole", year, "N"}};
    if (!title.empty()) rows.insert(rows.begin(), {title, "", ""});
    return sheet(name, rows);
}

TEST(RegistersOfSeveralYears, AreReadForTheYearOfToday)
{
    const std::vector sheets{register_sheet("Register 2025-26", "3"), register_sheet("Register 2026-27", "4")};
    const auto reading = read(sheets, "2026-11-21");
    ASSERT_EQ(reading.map.pupils.size(), 2u);
    EXPECT_EQ(reading.map.pupils[0].year, 4);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].where.sheet, "Register 2025-26");
    EXPECT_THAT(reading.issues[0].what, HasSubstr("The sheet Register 2026-27 was read, for "));
    EXPECT_THAT(reading.issues[0].what, HasSubstr("The sheet Register 2025-26 was not read."));
    EXPECT_EQ(read(sheets, "2026-06-01").map.pupils.at(0).year, 3);
    EXPECT_EQ(read_workbook(sheets).map.pupils.size(), 4u) << "without a day all are read";
}

TEST(RegistersOfSeveralYears, MaySayItInTheirTitles)
{
    const std::vector sheets{register_sheet("Sheet1", "3", "SEND register 2025-26"),
                             register_sheet("Sheet2", "4", "SEND register 2026-27")};
    const auto reading = read(sheets, "2026-11-21");
    ASSERT_EQ(reading.map.pupils.size(), 2u);
    EXPECT_EQ(reading.map.pupils[0].year, 4);
}

TEST(RegistersOfSeveralYears, AreNotSeveralRegistersOfOneYear)
{
    for (const auto& [one, other] : std::vector<std::pair<std::string, std::string>>{
             {"Register KS1", "Register KS2"}, {"Oak Summer 2026", "Pine Autumn 2026"}, {"Register 2026-27", "Leavers"}}) {
        const auto reading =
            read({register_sheet(one, "3"), sheet(other, {{"Pupil", "Year", "Status"}, {"Cara Dunn", "5", "K"}})}, "2026-11-21");
        EXPECT_EQ(reading.map.pupils.size(), 3u) << one;
        EXPECT_THAT(reading.issues, IsEmpty()) << one;
    }
}

TEST(AuditsOfSeveralTerms, AreReadForTheTermOfToday)
{
    const auto audit = [](const std::string& name, const std::string& mark) {
        return sheet(name, {{"Pupil", "Year", "Structured literacy programme"}, {"Asha Patel", "3", mark}});
    };
    const std::vector sheets{audit("Needs Autumn 2026", "M"), audit("Needs Spring 2027", "C")};
    const auto autumn = read(sheets, "2026-11-21");
    ASSERT_EQ(autumn.map.needs.size(), 1u);
    EXPECT_EQ(autumn.map.needs[0].priority, Priority::must);
    EXPECT_EQ(autumn.map.audited.size(), 1u);
    EXPECT_THAT(autumn.issues.at(0).what, HasSubstr("The sheet Needs Spring 2027 was not read."));
    const auto spring = read(sheets, "2027-02-01");
    ASSERT_EQ(spring.map.needs.size(), 1u);
    EXPECT_EQ(spring.map.needs[0].priority, Priority::could);
}

}  // namespace
}  // namespace provision
