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

}  // namespace
}  // namespace provision
