// SPDX-License-Identifier: MPL-2.0
// Next and previous finding: in the order of the sheet, from its own cursor, past what is accepted, hidden or gone.
#include "commands/analyse_gaps.hpp"
#include "commands/findings_walk.hpp"
#include "report/decisions.hpp"
#include "report/link_formula.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};
const Arguments kQuiet{.today = kToday, .silent = true};

TEST(LinkFormula, IsReadBackAsTheCellThatItLeadsTo)
{
    for (const Where& cell : {Where{"Needs", 0, 0}, Where{"Year 3", 4, 2}, Where{"Mrs O'Hara's map", 1'048'575, 1023},
                              Where{"a.b$c'", 11, 26}, Where{"Übung", 99, 701}}) {
        const auto formula = link_formula({.row = 1, .column = 2, .target = cell});
        ASSERT_TRUE(link_target(formula)) << formula;
        EXPECT_EQ(*link_target(formula), cell) << formula;
    }
}

TEST(LinkFormula, IsReadAsCalcWritesItLater)
{
    EXPECT_EQ(link_target("=HYPERLINK(\"#\"&CELL(\"ADDRESS\";$Needs.C10);\"x\")"), (Where{"Needs", 9, 2}));
    EXPECT_EQ(link_target("=HYPERLINK(\"#\"&CELL(\"ADDRESS\";$'Our map'.$AA$7);\"x\")"), (Where{"Our map", 6, 26}));
    EXPECT_EQ(link_target("=HYPERLINK(\"#\"&CELL(\"ADDRESS\";#REF!.C5);\"x\")"), std::nullopt);
    EXPECT_EQ(link_target("=HYPERLINK(\"#\"&CELL(\"ADDRESS\";$Needs.#REF!);\"x\")"), std::nullopt);
    EXPECT_EQ(link_target("=HYPERLINK(\"http://example.org\")"), std::nullopt);
    EXPECT_EQ(link_target("=CELL(\"ADDRESS\";$Needs.C10)"), std::nullopt);
    EXPECT_EQ(link_target(""), std::nullopt);
}

// Three findings: Ben should have literacy, Ben could have coordination, and the year has no place for it.
struct Session : MemoryOffice {
    Session()
        : MemoryOffice(
              {sheet("Needs", {{"Pupil", "Year", "Structured literacy programme", "Coordination programme"},
                               {"Asha Patel", "3", "M", ""},
                               {"Ben Cole", "3", "S", "C"}}),
               sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"}, {"Spelling group", "3:1", "LSA", "Asha Patel"}})})
    {
        run(&analyse_gaps, kQuiet);
        gaps = *written_findings(workbook.read("Gap analysis"));
    }
    Outcome next() { return run(&next_finding, kQuiet); }
    Outcome previous() { return run(&previous_finding, kQuiet); }
    std::string place() { return to_text(workbook.shown.back()); }
    std::string target(std::size_t finding)
    {
        return to_text(*link_target(workbook.link_at({"Gap analysis", gaps.at(finding).row, kWhereColumn})));
    }
    // Rewrites the sheet as if somebody had worked on it.
    void edit(const std::function<void(Grid&)>& change)
    {
        auto grid = workbook.read("Gap analysis");
        change(grid);
        workbook.put(grid);
    }
    void accept(std::size_t finding)
    {
        edit([&](Grid& grid) {
            const auto row = static_cast<std::size_t>(gaps.at(finding).row) * grid.columns;
            grid.cells[row + 7] = Cell::of("accepted");
            grid.cells[row + 8] = Cell::of("Governors, 12 November");
        });
    }

    std::vector<WrittenFinding> gaps;
};

TEST(FindingsWalk, GoesThroughThemInTheOrderOfTheSheetAndBeginsAgain)
{
    Session session;
    ASSERT_EQ(session.gaps.size(), 3u);
    for (std::size_t finding = 0; finding < 3; ++finding) {
        const auto outcome = session.next();
        EXPECT_TRUE(outcome.success);
        EXPECT_EQ(outcome.sentence, "Finding " + std::to_string(finding + 1) + " of 3: " + session.gaps[finding].text());
        EXPECT_EQ(session.place(), session.target(finding));
    }
    EXPECT_THAT(session.next().sentence, StartsWith("From the first again. Finding 1 of 3: "));
    EXPECT_EQ(session.place(), session.target(0));
    EXPECT_THAT(session.previous().sentence, StartsWith("From the last again. Finding 3 of 3: "));
    EXPECT_THAT(session.previous().sentence, StartsWith("Finding 2 of 3: "));
    EXPECT_EQ(session.progress.said.size(), 6u);
    EXPECT_TRUE(session.prompt.told.empty());
}

TEST(FindingsWalk, GoesOnFromTheRowOfTheSheetsCursor)
{
    Session session;
    session.workbook.show({"Gap analysis", session.gaps[1].row, 6});
    session.workbook.show({"Needs", 0, 0});
    EXPECT_THAT(session.next().sentence, StartsWith("Finding 3 of 3: "));
    session.workbook.show({"Gap analysis", session.gaps[1].row, 0});
    EXPECT_THAT(session.previous().sentence, StartsWith("Finding 1 of 3: "));
}

TEST(FindingsWalk, PassesOverWhatIsAcceptedOrHidden)
{
    Session session;
    session.accept(0);
    EXPECT_THAT(session.next().sentence, StartsWith("Finding 1 of 2: " + session.gaps[1].text()));
    session.edit([&](Grid& grid) { grid.hidden_rows = {session.gaps[1].row}; });
    EXPECT_THAT(session.next().sentence, StartsWith("Finding 1 of 1: " + session.gaps[2].text()));
    session.accept(2);
    const auto none = session.next();
    EXPECT_FALSE(none.success);
    EXPECT_THAT(none.sentence, HasSubstr("all 3 are accepted or hidden"));
}

TEST(FindingsWalk, StaysOnTheRowOfAFindingWhoseCellIsGoneOrHidden)
{
    Session session;
    session.formulas.cells[{"Gap analysis", session.gaps[0].row, kWhereColumn}] = {
        .where = {}, .formula = "=HYPERLINK(\"#\"&CELL(\"ADDRESS\";#REF!.C5);\"x\")"};
    EXPECT_THAT(session.next().sentence, HasSubstr("not there any more"));
    EXPECT_EQ(session.place(), to_text(Where{"Gap analysis", session.gaps[0].row, kWhereColumn}));
    session.workbook.hidden = {"Needs", "Year 3"};
    EXPECT_THAT(session.next().sentence, HasSubstr("on a hidden sheet"));
    EXPECT_EQ(session.place(), to_text(Where{"Gap analysis", session.gaps[1].row, kWhereColumn}));
}

TEST(FindingsWalk, SaysWhatToDoWhereThereIsNoGapAnalysis)
{
    MemoryOffice bare({sheet("Year 3", {{"Provision", "Ratio"}, {"Phonics", "3:1"}})});
    const auto outcome = bare.run(&next_finding, kQuiet);
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("Run Analyse gaps first"));
    Session hidden;
    hidden.workbook.hidden = {"Gap analysis"};
    EXPECT_THAT(hidden.next().sentence, HasSubstr("is hidden. Show it"));
    MemoryOffice theirs({sheet("Gap analysis", {{"My own notes"}})});
    EXPECT_THAT(theirs.run(&previous_finding, kQuiet).sentence, HasSubstr("Run Analyse gaps first"));
}

}  // namespace
}  // namespace provision
