// SPDX-License-Identifier: MPL-2.0
#include "commands/analyse_gaps.hpp"
#include "report/gap_report.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

Grid needs_audit()
{
    return sheet("Needs", {{"Pupil", "Year", "Structured literacy programme", "Coordination programme"},
                           {"Asha Patel", "3", "M", ""},
                           {"Ben Cole", "3", "S", "C"}});
}

Grid map_of_year_three()
{
    return sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"}, {"Spelling group", "3:1", "LSA", "Asha Patel"}});
}

struct Session : MemoryOffice {
    using MemoryOffice::MemoryOffice;
    Outcome analyse(const Arguments& arguments = {.today = kToday, .silent = true, .sheets = {}})
    {
        return run(&analyse_gaps, arguments);
    }
};

// The row of the findings that holds a text, as Calc would count it; the Decision and Reason stand in columns 7 and 8.
int row_with(const Grid& grid, std::string_view text, int from = 0)
{
    for (int row = from; row < grid.rows(); ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (grid.at(row, column).text.find(text) != std::string::npos) return row;
    return -1;
}

// The same in the list of findings and below it.
int finding_with(const Grid& grid, std::string_view text)
{
    return row_with(grid, text, row_with(grid, "Findings"));
}

TEST(AnalyseGaps, ReadsEachSheetOnceAndWritesOnce)
{
    Session run({needs_audit(), map_of_year_three()});
    const auto outcome = run.analyse();
    EXPECT_TRUE(outcome.success) << outcome.sentence;
    EXPECT_EQ(run.workbook.reads["Needs"], 1);
    EXPECT_EQ(run.workbook.reads["Year 3"], 1);
    EXPECT_EQ(run.workbook.writes, 1);
    EXPECT_EQ(run.workbook.written[0].blocks.size(), 1u);
    EXPECT_EQ(run.workbook.titles[0], "Analyse gaps");
}

// By hand: Ben should have literacy (Spelling group has 1 place), could have coordination (nothing runs: also under-provision).
TEST(AnalyseGaps, CountsByPriorityInItsSentence)
{
    Session run({needs_audit(), map_of_year_three()});
    EXPECT_THAT(run.analyse().sentence, StartsWith("0 must, 1 should, 2 could."));
}

TEST(AnalyseGaps, KeepsDecisionReasonAndFirstFoundOnASecondRun)
{
    Session run({needs_audit(), map_of_year_three()});
    run.analyse();
    auto written = run.workbook.read("Gap analysis");
    const int row = finding_with(written, "Ben should have");
    ASSERT_GT(row, 0);
    auto cell = [&](int column) -> Cell& { return written.cells[static_cast<std::size_t>(row) * written.columns + column]; };
    cell(7) = Cell::of("Accepted");
    cell(8) = Cell::of("Starts in January");

    Session second({needs_audit(), map_of_year_three(), written});
    const Date later{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{1}};
    const auto outcome = second.analyse({.today = later, .silent = true, .sheets = {}});
    EXPECT_THAT(outcome.sentence, StartsWith("0 must, 0 should, 2 could, 1 accepted."));
    const auto again = second.workbook.read("Gap analysis");
    const int same = finding_with(again, "Ben should have");
    EXPECT_EQ(again.at(same, 7).text, "Accepted");
    EXPECT_EQ(again.at(same, 8).text, "Starts in January");
    EXPECT_EQ(date_of(again.at(same, 6).number, again.epoch), kToday);
    EXPECT_GT(row_with(again, "0 new · 3 still there · 0 gone"), 0);
}

TEST(AnalyseGaps, MovesADecisionWhoseFindingIsGoneToNoLongerFoundAndBack)
{
    Session run({needs_audit(), map_of_year_three()});
    run.analyse();
    auto written = run.workbook.read("Gap analysis");
    written.cells[static_cast<std::size_t>(finding_with(written, "Ben should have")) * written.columns + 7] = Cell::of("Planned");

    auto both_named = map_of_year_three();
    both_named.cells.back() = Cell::of("Asha Patel, Ben Cole");
    Session met({needs_audit(), both_named, written});
    met.analyse();
    const auto gone = met.workbook.read("Gap analysis");
    EXPECT_LT(row_with(gone, "No longer found"), finding_with(gone, "Ben should have"));
    EXPECT_GT(row_with(gone, "0 new · 2 still there · 1 gone"), 0);

    Session back({needs_audit(), map_of_year_three(), gone});
    back.analyse();
    const auto returned = back.workbook.read("Gap analysis");
    EXPECT_EQ(row_with(returned, "No longer found"), -1);
    EXPECT_EQ(returned.at(finding_with(returned, "Ben should have"), 7).text, "Planned");
}

TEST(AnalyseGaps, FindsADecisionAgainWhenTheSheetIsRenamedAndTheMapSorted)
{
    const auto two = [](const std::string& name, const std::string& first, const std::string& second) {
        return sheet(name, {{"Provision", "Year", "Ratio", "Staff"}, {first, "3", "2:1", "LSA"}, {second, "3", "2:1", "LSA"}});
    };
    Session run({two("Year 3", "Sunbeam club", "Rainbow club")});
    run.analyse();
    auto written = run.workbook.read("Gap analysis");
    written.cells[static_cast<std::size_t>(finding_with(written, "\"Sunbeam club\"")) * written.columns + 7] =
        Cell::of("Accepted");
    Session sorted({two("Our map", "Rainbow club", "Sunbeam club"), written});
    sorted.analyse();
    const auto again = sorted.workbook.read("Gap analysis");
    EXPECT_EQ(again.at(finding_with(again, "\"Sunbeam club\""), 7).text, "Accepted");
    EXPECT_EQ(again.at(finding_with(again, "\"Rainbow club\""), 7).text, "");
}

TEST(AnalyseGaps, NamesNobodyInItsKeys)
{
    Session run({needs_audit(), map_of_year_three()});
    run.analyse();
    const auto written = run.workbook.read("Gap analysis");
    for (int row = 0; row < written.rows(); ++row) EXPECT_EQ(written.at(row, 9).text.find("Ben"), std::string::npos);
}

TEST(AnalyseGaps, LinksEachFindingToItsCell)
{
    Session run({needs_audit(), map_of_year_three()});
    run.analyse();
    const auto& links = run.workbook.written[0].links;
    ASSERT_EQ(links.size(), 8u)
        << "three findings and three questions to chase, of which two are about Ben: one thing to do first";
    for (const auto& link : links) EXPECT_EQ(link.column, 3);
    EXPECT_EQ(to_text(links[0].target), "Needs.C3");
    EXPECT_EQ(to_text(links[2].target), "Needs.C3");
}

struct Refusal {
    const char* name;
    std::vector<Grid> grids;
    const char* says;
};

class Refused : public ::testing::TestWithParam<Refusal> {};

TEST_P(Refused, SaysWhyAndWritesNothing)
{
    Session run(GetParam().grids);
    const auto outcome = run.analyse();
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr(GetParam().says));
    EXPECT_EQ(run.workbook.writes, 0);
}

INSTANTIATE_TEST_SUITE_P(
    BadInput, Refused,
    ::testing::Values(Refusal{"EmptyWorkbook", {Grid{"Sheet1", 0, {}}}, "No provision map was found"},
                      Refusal{"RegisterOnly", {sheet("R", {{"Pupil", "Status"}, {"Asha", "K"}})}, "(what was found: register)"},
                      Refusal{"GapSheetOfTheirs",
                              {map_of_year_three(), sheet("Gap analysis", {{"My own notes"}})},
                              "did not make. It was left alone."}),
    [](const auto& given) { return given.param.name; });

TEST(AnalyseGaps, RefusesAProtectedGapSheetAndAClosedWorkbook)
{
    Session run({needs_audit(), map_of_year_three()});
    run.analyse();
    run.workbook.locked.insert("Gap analysis");
    EXPECT_THAT(run.analyse().sentence, HasSubstr("is protected"));
    run.workbook.closed = "The file is read-only.";
    EXPECT_EQ(run.analyse().sentence, "The file is read-only.");
    EXPECT_EQ(run.workbook.writes, 1);
}

TEST(AnalyseGaps, ReadsOnlyTheSheetsAskedForAndRefusesUnknownNames)
{
    Session run({needs_audit(), map_of_year_three()});
    EXPECT_TRUE(run.analyse({.today = kToday, .silent = true, .sheets = {{"Year 3"}}}).success);
    EXPECT_EQ(run.workbook.reads["Needs"], 0);
    EXPECT_THAT(run.analyse({.today = kToday, .silent = true, .sheets = {{"Year 9"}}}).sentence,
                HasSubstr("no sheet \"Year 9\""));
}

TEST(AnalyseGaps, LetsATidiedCopyStandInForItsSource)
{
    auto copy = map_of_year_three();
    copy.sheet = "Year 3 (tidy)";
    Session run({needs_audit(), map_of_year_three(), copy});
    run.analyse();
    EXPECT_EQ(run.workbook.reads["Year 3"], 0);
    EXPECT_EQ(run.workbook.reads["Year 3 (tidy)"], 1);
    EXPECT_GT(row_with(run.workbook.read("Gap analysis"), "Year 3 (tidy) was read in place of this sheet."), 0);
}

TEST(AnalyseGaps, ReadsAHiddenSheetAndSaysSo)
{
    Session run({needs_audit(), map_of_year_three()});
    run.workbook.hidden.insert("Year 3");
    run.analyse();
    EXPECT_GT(row_with(run.workbook.read("Gap analysis"), "is hidden; it was read all the same"), 0);
}

}  // namespace
}  // namespace provision
