// SPDX-License-Identifier: MPL-2.0
// What Explain says of a formula: through cells and nested calls, and why there is no answer.
#include "commands/explain.hpp"
#include "commands/explained.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

FormulaCell formula_cell(int row, const char* formula, const char* shown)
{
    return {.where = {"Map", row, 5}, .formula = formula, .shown = shown};
}

PartValue typed(const char* text, const char* cells)
{
    return {.argument = Cell::of(std::string(text)), .cells = cells};
}

struct Desk {
    Desk()
    {
        formulas.parts = {{"C5", typed("3 x 15 minutes", "C5")},
                          {"E5", typed("TA", "E5")},
                          {"Rates", {.argument = Cell::of(17.2), .cells = "Staff.B2"}},
                          {"38", {.argument = Cell::of(38.0)}},
                          {"2", {.argument = Cell::of(2.0)}}};
    }
    Explained of(const char* formula, const char* shown = "") { return explained(formulas, formula_cell(4, formula, shown)); }
    MemoryFormulas formulas;
};

TEST(Explained, GoesOnThroughNestedCalls)
{
    Desk desk;
    desk.formulas.parts["PM.WEEKLYCOST(C5;E5;Rates)"] = {.argument = Cell::of(12.9)};
    desk.formulas.parts["PM.ANNUALCOST(PM.WEEKLYCOST(C5;E5;Rates);38)"] = {.argument = Cell::of(490.2)};
    EXPECT_EQ(
        desk.of("=PM.COSTPERPUPIL(PM.ANNUALCOST(PM.WEEKLYCOST(C5;E5;Rates);38);2)").words(),
        "3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90; x 38 weeks = £490.20; shared by 2 pupils = £245.10");
}

TEST(Explained, GoesOnThroughCells)
{
    Desk desk;
    const auto weekly = formula_cell(7, "=ORG.PROVISIONMAP.FUNCTIONS.WEEKLYCOST(C5;E5;Rates)", "12.9");
    desk.formulas.cells[weekly.where] = weekly;
    desk.formulas.parts["F8"] = {.argument = Cell::of(12.9), .cells = "F8", .cell = weekly.where};
    EXPECT_EQ(desk.of("=PM.ANNUALCOST(F8;38)").words(),
              "3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90; x 38 weeks = £490.20");
    EXPECT_EQ(desk.of("=F8").words(), "3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90");
}

TEST(Explained, TellsWhatIsWorkedOutBesideFirst)
{
    Desk desk;
    desk.formulas.parts["490.2"] = {.argument = Cell::of(490.2)};
    desk.formulas.parts["\"1:2\""] = {.argument = Cell::of("1:2")};
    desk.formulas.parts["\"pupils first\""] = {.argument = Cell::of("staff first")};
    desk.formulas.parts["PM.GROUPSIZE(\"1:2\";\"pupils first\")"] = {.argument = Cell::of(2.0)};
    EXPECT_EQ(desk.of("=PM.COSTPERPUPIL(490.2;PM.GROUPSIZE(\"1:2\";\"pupils first\"))").words(),
              "pupils: 1:2 = 2 pupils at once. £490.20; shared by 2 pupils = £245.10");
}

TEST(Explained, TakesTheBranchOfAnIf)
{
    Desk desk;
    desk.formulas.parts["ISERROR(PM.VERSION())"] = {.argument = Cell::of(0.0)};
    desk.formulas.parts["A1=\"\""] = {.argument = Cell::of(1.0)};
    desk.formulas.parts["\"-\""] = {.argument = Cell::of("-")};
    EXPECT_EQ(desk.of("=IF(ISERROR(PM.VERSION());\"-\";PM.WEEKLYHOURS(C5))").words(),
              "3 x 15 minutes = 45 minutes a week = 0.75 hours");
    EXPECT_EQ(desk.of("=IF(A1=\"\";\"-\";PM.WEEKLYHOURS(C5))", "-").words(),
              "none of our functions is asked, since A1=\"\" is true: the cell shows -");
}

TEST(Explained, SaysWhatCalcMakesOfTheAnswers)
{
    Desk desk;
    desk.formulas.parts["ORG.PROVISIONMAP.FUNCTIONS.WEEKLYHOURS(C5)*60"] = {.argument = Cell::of(45.0)};
    EXPECT_EQ(desk.of("=ORG.PROVISIONMAP.FUNCTIONS.WEEKLYHOURS(C5)*60").words(),
              "3 x 15 minutes = 45 minutes a week = 0.75 hours; PM.WEEKLYHOURS(C5)*60 is 45");
}

TEST(Explained, SaysWhichArgumentHasNoAnswerAndWhy)
{
    Desk desk;
    desk.formulas.parts["C5"] = typed("3 x mins", "C5");
    EXPECT_THAT(desk.of("=PM.WEEKLYHOURS(C5)").words(),
                HasSubstr("PM.WEEKLYHOURS shows #N/A because of schedule (C5), \"3 x mins\": how many minutes"));
    desk.formulas.parts["C5"] = {.argument = Cell::of(0.0), .cells = "C5"};
    EXPECT_EQ(desk.of("=PM.WEEKLYHOURS(C5)").words(), "PM.WEEKLYHOURS shows nothing because schedule (C5) is blank");
    desk.formulas.parts["C5"] = {.argument = Cell::error(), .cells = "C5"};
    EXPECT_EQ(desk.of("=PM.WEEKLYHOURS(C5)").words(), "PM.WEEKLYHOURS has no answer because of schedule (C5): it is an error");
    desk.formulas.parts["A1"] = {.problem = "cells of a sheet are meant here"};
    EXPECT_EQ(desk.of("=PM.OUTCOMEMEAN(A1)").words(),
              "PM.OUTCOMEMEAN has no answer because of scores: cells of a sheet are meant here");
    EXPECT_EQ(desk.of("=PM.OUTCOMEMEAN(A1;2;38)").words(), "PM.OUTCOMEMEAN has no answer: it takes 1 argument, not 3");
}

TEST(Explained, IsEmptyWithoutOneOfOurFunctions)
{
    Desk desk;
    desk.formulas.parts["SUM(A1:A3)"] = {.argument = Cell::of(6.0)};
    EXPECT_TRUE(desk.of("=SUM(A1:A3)").empty());
    EXPECT_TRUE(explained(desk.formulas, {.where = {"Map", 0, 0}}).empty());
}

struct Session : MemoryOffice {
    Session() { formulas = Desk().formulas; }
    Outcome run(bool comment = false)
    {
        return MemoryOffice::run(&explain_cell, {.today = {}, .silent = true, .comment = comment});
    }
    FormulaCell cell = formula_cell(4, "=PM.WEEKLYCOST(C5;E5;Rates)", "12.9");
};

TEST(ExplainCommand, SaysWhatTheCellShowsAndHow)
{
    Session session;
    session.formulas.cursor = session.cell;
    const auto outcome = session.run();
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(outcome.sentence, "Map.F5 shows 12.9: 3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90.");
    EXPECT_THAT(session.prompt.reviewed.at(0).rows,
                ElementsAre(ElementsAre("3 x 15 minutes = 45 minutes a week"), ElementsAre("x £17.20 an hour = £12.90")));
    EXPECT_THAT(session.formulas.comments, IsEmpty());
    EXPECT_FALSE(session.progress.running) << "no bar behind the window";
}

TEST(ExplainCommand, LeavesACommentWhereItIsAskedTo)
{
    Session session;
    session.formulas.cursor = session.cell;
    const auto outcome = session.run(true);
    EXPECT_THAT(outcome.sentence, HasSubstr("The words are a comment on the cell now."));
    EXPECT_EQ(session.formulas.comments[session.cell.where],
              "How this was worked out: 3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90.");
    EXPECT_THAT(session.run(true).sentence, HasSubstr("a comment on the cell now")) << "one of ours is made anew";
}

TEST(ExplainCommand, LeavesACommentOfTheSchoolAlone)
{
    Session session;
    session.formulas.cursor = session.cell;
    session.formulas.comments[session.cell.where] = "Ask Mrs Green";
    EXPECT_THAT(session.run(true).sentence, HasSubstr("has a comment of its own, which was left as it is"));
    EXPECT_EQ(session.formulas.comments[session.cell.where], "Ask Mrs Green");
}

TEST(ExplainCommand, SaysWhatToChooseWhereThereIsNothingToExplain)
{
    Session session;
    EXPECT_FALSE(session.run().success);
    session.formulas.cursor = FormulaCell{.where = {"Map", 0, 0}};
    const auto outcome = session.run();
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("The cell Map.A1 has no PM. formula."));
}

}  // namespace
}  // namespace provision
