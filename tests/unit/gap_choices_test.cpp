// SPDX-License-Identifier: MPL-2.0
// What Analyse gaps asks before it runs, what of the answer is kept, and what it offers at its end.
#include "commands/analyse_gaps.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

using Tab = GapQuestion::Tab;

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};
const Date kSpring{std::chrono::year{2027}, std::chrono::month{2}, std::chrono::day{1}};

std::vector<Grid> school()
{
    return {sheet("Read me", {{"Welcome"}}),
            sheet("Needs", {{"Pupil", "Year", "Structured literacy programme", "Coordination programme"},
                            {"Asha Patel", "3", "M", ""},
                            {"Ben Cole", "3", "S", "C"}}),
            sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"}, {"Spelling group", "3:1", "LSA", "Asha Patel"}}),
            sheet("Year 4", {{"Provision", "Ratio", "Staff", "Pupils"}, {"Phonics", "3:1", "LSA", ""}})};
}

struct Session : MemoryOffice {
    explicit Session(std::vector<Grid> grids = school()) : MemoryOffice(std::move(grids)) {}
    Outcome analyse(const Arguments& arguments = {.today = kToday}) { return run(&analyse_gaps, arguments); }
    void answer(std::function<void(GapQuestion&)> change)
    {
        prompt.decide = [change](GapQuestion question) {
            change(question);
            return question;
        };
    }
    bool says(std::string_view words)
    {
        const auto grid = workbook.read("Gap analysis");
        return std::ranges::any_of(grid.cells, [&](const Cell& cell) { return cell.text.find(words) != std::string::npos; });
    }
};

TEST(GapQuestion, OffersTheSheetsOfWhichSomethingIsReadOnThisDayForThisYear)
{
    Session session;
    EXPECT_TRUE(session.analyse().success);
    ASSERT_THAT(session.prompt.asked, SizeIs(1));
    const auto& asked = session.prompt.asked[0];
    EXPECT_THAT(asked.sheets, ElementsAre(Tab{"Needs", true}, Tab{"Year 3", true}, Tab{"Year 4", true}));
    EXPECT_EQ(asked.remark, "Nothing is read of Read me.");
    EXPECT_EQ(asked.today, kToday);
    EXPECT_FALSE(asked.next_year);
}

TEST(GapQuestion, OffersNoReportNoSettingsAndNoSheetThatWasTidied)
{
    auto sheets = school();
    sheets.push_back(sheets[2]);
    sheets.back().sheet = "Year 3 (tidy)";
    sheets.push_back(sheet("Settings", {{"Setting", "Value"}, {"Class size", "28"}}));
    sheets.push_back(sheet("Impact", {{"Provision"}, {"Phonics"}}));
    Session session(sheets);
    session.analyse();
    EXPECT_THAT(session.prompt.asked.at(0).sheets,
                ElementsAre(Tab{"Needs", true}, Tab{"Year 4", true}, Tab{"Year 3 (tidy)", true}));
    session.analyse();
    EXPECT_THAT(session.prompt.asked.at(1).sheets, SizeIs(3)) << "nor the gap analysis that was written meanwhile";
}

TEST(GapQuestion, IsAskedBeforeAnythingIsWrittenAndReadsEachSheetOnce)
{
    Session session;
    session.answer([&](GapQuestion& question) {
        EXPECT_EQ(session.workbook.writes, 0);
        EXPECT_FALSE(session.progress.running) << "no bar behind the question";
        question.sheets[2].ticked = false;
    });
    EXPECT_TRUE(session.analyse().success);
    EXPECT_EQ(session.workbook.reads["Needs"], 1);
    EXPECT_EQ(session.workbook.reads["Year 4"], 1);
    EXPECT_EQ(session.workbook.writes, 1);
}

TEST(GapQuestion, ChangesNothingWhenItIsCancelled)
{
    Session session;
    session.prompt.decide = [](const GapQuestion&) { return std::nullopt; };
    const auto outcome = session.analyse();
    EXPECT_TRUE(outcome.success) << "no box with a warning";
    EXPECT_THAT(outcome.sentence, HasSubstr("nothing was changed"));
    EXPECT_EQ(session.workbook.writes, 0);
    EXPECT_EQ(session.memory.writes, 0);
    EXPECT_THAT(session.workbook.shown, IsEmpty());
    EXPECT_THAT(session.prompt.offers, IsEmpty());
}

TEST(GapQuestion, LeavesOutWhatIsNotTickedAndSaysSo)
{
    Session session;
    session.answer([](GapQuestion& question) { question.sheets[2].ticked = false; });
    session.analyse();
    EXPECT_FALSE(session.says("Year 4.A1:D2"));
    EXPECT_TRUE(session.says("This sheet was left out of this run"));
    session.answer([](GapQuestion& question) {
        for (auto& tab : question.sheets) tab.ticked = tab.sheet == "Needs";
    });
    const auto without_map = session.analyse();
    EXPECT_FALSE(without_map.success);
    EXPECT_THAT(without_map.sentence, HasSubstr("Tick the sheet of your map"));
    EXPECT_EQ(session.workbook.writes, 1);
}

TEST(GapQuestion, LooksAtTheDayThatWasChosen)
{
    Session session({sheet("Map", {{"Provision", "Year", "Ratio", "Staff", "End"},
                                   {"Phonics", "3", "3:1", "LSA", "@date 2026-12-18"},
                                   {"Spelling group", "3", "3:1", "LSA", "@date 2027-07-20"}})});
    session.answer([](GapQuestion& question) { question.today = kSpring; });
    session.analyse();
    EXPECT_TRUE(session.says("1 February 2027"));
    EXPECT_FALSE(session.says("21 November 2026"));
}

TEST(GapChoices, AreNotKeptWhereEverythingWasLeftAsOffered)
{
    Session session;
    session.analyse();
    session.analyse();
    EXPECT_EQ(session.memory.writes, 0);
}

TEST(GapChoices, AreOfferedAgainButForTheDay)
{
    Session session;
    session.answer([](GapQuestion& question) {
        question.sheets[2].ticked = false;
        question.next_year = true;
        question.today = kSpring;
    });
    session.analyse();
    session.prompt.decide = {};
    session.analyse();
    const auto& asked = session.prompt.asked.at(1);
    EXPECT_THAT(asked.sheets, ElementsAre(Tab{"Needs", true}, Tab{"Year 3", true}, Tab{"Year 4", false}));
    EXPECT_TRUE(asked.next_year);
    EXPECT_EQ(asked.today, kToday);
    EXPECT_EQ(session.memory.writes, 2) << "the second run said nothing new";
    session.answer([](GapQuestion& question) {
        question.sheets[2].ticked = true;
        question.next_year = false;
    });
    session.analyse();
    EXPECT_THAT(session.memory.kept, IsEmpty()) << "as offered to everybody";
}

TEST(GapChoices, ForgetASheetThatIsGone)
{
    Session session;
    session.memory.kept["Provision map: sheets left out"] = "Year 4/Year 9";
    session.analyse();
    EXPECT_EQ(session.memory.kept["Provision map: sheets left out"], "Year 4");
}

TEST(GapChoices, AreNeitherAskedNorUsedByASilentRun)
{
    Session session;
    session.memory.kept["Provision map: sheets left out"] = "Year 4";
    session.memory.kept["Provision map: year"] = "next year";
    session.analyse({.today = kToday, .silent = true});
    EXPECT_THAT(session.prompt.asked, IsEmpty());
    EXPECT_THAT(session.prompt.offers, IsEmpty());
    EXPECT_TRUE(session.says("Year 4.A1:D2")) << "all sheets are read";
    EXPECT_EQ(session.memory.writes, 0);
}

TEST(GapChoices, YieldToWhatAScriptSays)
{
    Session session;
    session.memory.kept["Provision map: sheets left out"] = "Year 4";
    session.memory.kept["Provision map: year"] = "next year";
    session.analyse({.today = kSpring, .sheets = {{"Year 4"}}, .next_year = false, .year_given = true});
    const auto& asked = session.prompt.asked.at(0);
    EXPECT_THAT(asked.sheets, ElementsAre(Tab{"Year 4", true}));
    EXPECT_EQ(asked.today, kSpring);
    EXPECT_FALSE(asked.next_year);
    EXPECT_EQ(session.memory.kept["Provision map: sheets left out"], "Year 4") << "the script's sheets are not the person's";
    EXPECT_EQ(session.memory.kept["Provision map: year"], "next year");
}

TEST(GapProgress, IsShownAtOnceWhereTheWritingWillTakeLong)
{
    Session small;
    small.analyse({.today = kToday, .silent = true});
    EXPECT_EQ(small.progress.long_steps, 0);
    auto sheets = school();
    auto& needs = sheets[1];
    for (int i = 0; i < 1'600; ++i)
        for (const auto& text : {"Pupil " + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i), std::string("3"),
                                 std::string("M"), std::string()})
            needs.cells.push_back(Cell::of(text));
    Session large(sheets);
    large.analyse({.today = kToday, .silent = true});
    EXPECT_EQ(large.progress.long_steps, 1);
}

TEST(GapSummary, OffersToGoToTheFirstFinding)
{
    Session session;
    session.prompt.accepts = true;
    const auto outcome = session.analyse();
    ASSERT_THAT(session.prompt.offers, SizeIs(1));
    EXPECT_EQ(session.prompt.offers[0].words, outcome.sentence);
    EXPECT_EQ(to_text(session.workbook.shown.back()), to_text(session.workbook.written.back().links.front().target));
}

TEST(GapSummary, StaysOnTheGapAnalysisWhenItIsClosed)
{
    Session session;
    session.analyse();
    ASSERT_THAT(session.prompt.offers, SizeIs(1));
    EXPECT_EQ(to_text(session.workbook.shown.back()), "Gap analysis.A1");
}

}  // namespace
}  // namespace provision
