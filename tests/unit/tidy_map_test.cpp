// SPDX-License-Identifier: MPL-2.0
#include "commands/analyse_gaps.hpp"
#include "commands/tidy_copy.hpp"
#include "commands/tidy_map.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace provision {
namespace {

using ::testing::HasSubstr;

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

Grid county_map(const std::string& name = "Map")
{
    return sheet(name, {{"Year Group", "Provision/Resource", "Staff/Pupil Ratio", "Staff Involved"},
                        {"3", "Phonics group (3 x 20 mins)", "6:1", "LSA"},
                        {"", "Precision teaching (daily 10 mins)", "1:1", "TA"}});
}

Grid tidy_map_sheet(const std::string& name)
{
    return sheet(name,
                 {{"Year", "Provision", "Staff", "Ratio", "Schedule"}, {"3", "Phonics group", "LSA", "6:1", "3 x 20 mins"}});
}

struct Session : MemoryOffice {
    using MemoryOffice::MemoryOffice;
    Outcome run(const Arguments& arguments = {.today = kToday}) { return MemoryOffice::run(&tidy_map, arguments); }
};

TEST(TidyMap, LaysTheMapOutOnACopyAndSaysWhatChanged)
{
    Session session({county_map()});
    const auto outcome = session.run();
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(outcome.sentence, "Map tidied into 'Map (tidy)': 8 cells changed (5 headings, 2 schedules and 1 filled down).");
    EXPECT_EQ(session.workbook.writes, 1);
    EXPECT_EQ(session.workbook.titles.at(0), "Tidy map");
    const auto copy = session.workbook.read("Map (tidy)");
    EXPECT_EQ(copy.at(2, 1).text, "Precision teaching");
    EXPECT_EQ(copy.at(2, 0).number, 3);
    EXPECT_EQ(session.workbook.shown.at(0).sheet, "Map (tidy)");
    EXPECT_EQ(session.workbook.read("Map").at(0, 0).text, "Year Group");
}

TEST(TidyMap, ListsWhatItLeavesLast)
{
    Session session({sheet("Map", {{"Year Group", "Provision/Resource", "Staff Involved", "Cost"},
                                   {"3", "Phonics group (3 x 20 mins)\nNessy (2 x 15 mins)", "LSA", "200"}})});
    session.run();
    ASSERT_EQ(session.prompt.reviewed.size(), 1U);
    const auto& preview = session.prompt.reviewed.front();
    EXPECT_THAT(preview.summary, HasSubstr("1 doubt is listed last: there nothing is changed."));
    EXPECT_EQ(preview.choice_of_row.back(), -1) << "no tick takes it away";
    EXPECT_EQ(preview.rows.back().at(2), "stays as it is");
    EXPECT_THAT(preview.rows.back().at(3), HasSubstr("stands once for 2 provisions"));
}

TEST(TidyMap, ShowsEveryChangeWithItsFamilyFirst)
{
    Session session({county_map()});
    session.run();
    ASSERT_EQ(session.prompt.reviewed.size(), 1U);
    const auto& preview = session.prompt.reviewed.front();
    EXPECT_EQ(preview.choices.size(), 3U);
    EXPECT_EQ(preview.rows.size(), 8U);
    EXPECT_EQ(preview.choice_of_row.size(), preview.rows.size());
    const std::vector<std::string> lifted{"Map.B2", "Phonics group (3 x 20 mins)", "Phonics group; Schedule: 3 x 20 mins",
                                          "the schedule gets its own column"};
    EXPECT_THAT(preview.rows, ::testing::Contains(lifted));
    EXPECT_THAT(preview.summary, HasSubstr("'Map (tidy)'"));
}

TEST(TidyMap, LeavesOutWhatIsNotTicked)
{
    Session session({county_map()});
    session.prompt.answer = [](const Preview& preview) {
        std::vector<bool> stay(preview.choices.size(), true);
        stay.at(1) = false;  // schedules
        return std::optional(stay);
    };
    EXPECT_THAT(session.run().sentence, ::testing::Not(HasSubstr("schedule")));
    EXPECT_EQ(session.workbook.read("Map (tidy)").at(1, 1).text, "Phonics group (3 x 20 mins)");
}

TEST(TidyMap, ChangesNothingWhenThePersonCancelsOrUnticksAll)
{
    Session session({county_map()});
    session.prompt.answer = [](const Preview&) { return std::optional<std::vector<bool>>{}; };
    EXPECT_EQ(session.run().sentence, "Nothing was changed.");
    session.prompt.answer = [](const Preview& preview) {
        return std::optional(std::vector<bool>(preview.choices.size(), false));
    };
    EXPECT_THAT(session.run().sentence, HasSubstr("no kind of change"));
    EXPECT_EQ(session.workbook.writes, 0);
}

TEST(TidyMap, TidiesSeveralSheetsAfterOneReviewInOneStep)
{
    Session session({county_map("Autumn"), county_map("Spring")});
    const auto outcome = session.run();
    EXPECT_THAT(outcome.sentence, HasSubstr("2 maps tidied into 'Autumn (tidy)' and 'Spring (tidy)': 16 cells"));
    EXPECT_EQ(session.workbook.writes, 1);
    EXPECT_EQ(session.prompt.reviewed.size(), 1U);
}

TEST(TidyMap, TidiesInPlaceWhereAsked)
{
    Session session({county_map()});
    EXPECT_THAT(session.run({.today = kToday, .in_place = true}).sentence, HasSubstr("Map tidied on 'Map': 8 cells"));
    EXPECT_EQ(session.workbook.sheets().size(), 1U);
    EXPECT_EQ(session.workbook.read("Map").at(0, 0).text, "Year");
    EXPECT_THAT(session.run({.today = kToday, .in_place = true}).sentence, HasSubstr("tidy already"));
    EXPECT_EQ(session.workbook.writes, 1);
}

TEST(TidyMap, WritesNothingASecondTime)
{
    Session session({county_map()});
    session.run();
    EXPECT_EQ(session.run().sentence, "'Map (tidy)' is up to date; nothing was changed.");
    EXPECT_EQ(session.workbook.writes, 1);
    EXPECT_EQ(session.workbook.sheets().size(), 2U);
}

TEST(TidyMap, LeavesAChangedCopyAloneAndNamesTheCellsThatWouldBeLost)
{
    auto copy = sheet("Map (tidy)", {{"Year", "Provision", "Staff", "Ratio", "Schedule"},
                                     {"3", "Phonics group", "LSA", "6:1", "4 x 20 mins"},
                                     {"3", "Precision teaching", "TA", "1:1", "daily 10 mins"}});
    Session session({county_map(), copy});
    const auto outcome = session.run();
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("E2"));
    EXPECT_THAT(outcome.sentence, HasSubstr("Delete or rename 'Map (tidy)'"));
    EXPECT_EQ(session.workbook.writes, 0);
}

TEST(TidyMap, MindsFormulasOfOtherSheetsInPlaceAlone)
{
    for (const bool in_place : {false, true}) {
        Session session({county_map()});
        session.workbook.known_formulas.formulas = {{{"Summary", 0, 0}, "=COUNTIF($Map.B2:B3;\"*20 mins*\")"}};
        ASSERT_TRUE(session.run({.today = kToday, .in_place = in_place}).success);
        const auto tidied = session.workbook.read(in_place ? "Map" : "Map (tidy)");
        EXPECT_EQ(tidied.at(1, 1).text, in_place ? "Phonics group (3 x 20 mins)" : "Phonics group");
    }
}

TEST(TidyMap, LeavesASheetOfThatNameAloneThatItDidNotMake)
{
    Session session({county_map(), sheet("Map (tidy)", {{"My own notes"}, {"Ring the office"}})});
    const auto outcome = session.run();
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("did not make"));
    EXPECT_EQ(session.workbook.writes, 0);
}

TEST(TidyMap, RefusesAProtectedTargetAndAClosedWorkbook)
{
    Session session({county_map(), tidy_map_sheet("Map (tidy)")});
    session.workbook.locked = {"Map (tidy)"};
    EXPECT_THAT(session.run().sentence, HasSubstr("'Map (tidy)' is protected"));
    session.workbook.locked = {"Map"};
    EXPECT_FALSE(session.run({.today = kToday, .in_place = true}).success);
    session.workbook.closed = "Closed.";
    EXPECT_EQ(session.run().sentence, "Closed.");
    EXPECT_EQ(session.workbook.writes, 0);
}

TEST(TidyMap, SaysWhenThereIsNothingToTidy)
{
    Session tidy({tidy_map_sheet("Map")});
    EXPECT_EQ(tidy.run().sentence, "'Map' is tidy already; nothing was changed.");
    EXPECT_EQ(tidy.prompt.told.size(), 1U);
    Session none({sheet("Register", {{"Pupil", "Status"}, {"Asha", "K"}})});
    EXPECT_FALSE(none.run().success);
    EXPECT_THAT(none.run({.today = kToday, .sheets = std::vector<std::string>{"Mapp"}}).sentence, HasSubstr("no sheet \"Mapp\""));
}

TEST(TidyMap, GivesAnalyseGapsTheCopyInPlaceOfALongNamedSheet)
{
    const std::string name = "Provision map autumn term 2026";
    const auto copy = tidy_copy_name(name);
    EXPECT_EQ(copy.size(), 31U);
    EXPECT_THAT(copy, ::testing::EndsWith(" (tidy)"));
    EXPECT_NE(copy, tidy_copy_name("Provision map autumn term 2025"));
    Session session({county_map(name)});
    ASSERT_TRUE(session.run().success);
    const auto reads = session.workbook.reads[name];
    EXPECT_TRUE(session.MemoryOffice::run(&analyse_gaps, {.today = kToday}).success);
    EXPECT_EQ(session.workbook.reads[name], reads);
    EXPECT_EQ(session.workbook.reads[copy], 1);
}

TEST(TidyMap, CutsANameBetweenItsCharacters)
{
    EXPECT_EQ(tidy_copy_name("Year 3"), "Year 3 (tidy)");
    EXPECT_EQ(tidy_copy_name("Provision map year 3 \xC3\xA9"), "Provision map year 3 \xC3\xA9 (tidy)");
    const auto cut =
        tidy_copy_name("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"
                       "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"
                       "\xC3\xA9\xC3\xA9");
    EXPECT_EQ(cut.size(), 20 * 2 + 4 + 7U);
}

}  // namespace
}  // namespace provision
