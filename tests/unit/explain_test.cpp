// SPDX-License-Identifier: MPL-2.0
// What Explain says of a formula: the working of each function, through cells and nested calls, and why there is no answer.
#include "commands/explain.hpp"
#include "commands/explained.hpp"
#include "functions/registry.hpp"
#include "support/memory_workbook.hpp"
#include "unit/functions_ask.hpp"

#include <boost/algorithm/string/join.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// The working of one call: what it starts from and its steps, or the place and the reason why there is no answer.
std::string worked(std::string_view id, std::initializer_list<Given> given)
{
    std::vector<Argument> arguments;
    for (const auto& one : given) arguments.push_back(one.argument);
    const auto told = explain(function_named(id), arguments);
    if (!told.reason.empty()) return (told.place ? std::to_string(*told.place) : "?") + ": " + told.reason;
    auto steps = told.working.steps;
    if (!told.working.from.empty()) steps.insert(steps.begin(), told.working.from);
    return boost::algorithm::join(steps, "; ");
}

const Grid kRates = range(2, {"TA", 17.2, "Teacher", 33.53});

TEST(Working, OfTime)
{
    EXPECT_EQ(worked("weeklyHours", {"3 x 15 minutes"}), "3 x 15 minutes = 45 minutes a week = 0.75 hours");
    EXPECT_EQ(worked("weeklyHours", {"3 x 15 minutes", 2}), "3 x 15 minutes x 2 groups = 1 hour 30 minutes a week = 1.5 hours");
    EXPECT_EQ(worked("weeklyHours", {"3 x 15 minutes x 2 groups", 2}),
              "3 x 15 minutes x 2 groups = 1 hour 30 minutes a week = 1.5 hours");
    EXPECT_EQ(worked("weeklyHours", {1.5}), "1.5 hours = 1 hour 30 minutes a week = 1.5 hours");
    EXPECT_EQ(worked("groupSize", {"1:6"}), "1:6 = 6 pupils at once");
    EXPECT_EQ(worked("adults", {"2:12"}), "2:12 = 2 adults at once");
    // 2 September to 18 December 2026 are 78 days from Monday to Friday; 26 to 30 October are 5.
    EXPECT_EQ(worked("schoolWeeks", {"2 Sep 2026", "18 Dec 2026", range(2, {"26 Oct 2026", "30 Oct 2026"})}),
              "78 days from Monday to Friday between 2 September 2026 and 18 December 2026; less 5 days closed = 73 school days; "
              "/ 5 days a week = 14.6 weeks");
}

TEST(Working, OfCost)
{
    EXPECT_EQ(worked("weeklyCost", {"3 x 15 minutes", "TA", 17.2}),
              "3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90");
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "Teacher & TA", kRates, "team"}),
              "2 x 30 mins = 1 hour a week; Teacher 1 hour x £33.53 an hour = £33.53; TA 1 hour x £17.20 an hour = £17.20; "
              "together £50.73 a week");
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "TA 30 mins; Teacher 1 hour", kRates}),
              "TA 30 minutes x £17.20 an hour = £8.60; Teacher 1 hour x £33.53 an hour = £33.53; together £42.13 a week")
        << "own times count, not the sessions";
    EXPECT_EQ(worked("annualCost", {12.9, 38}), "£12.90 a week; x 38 weeks = £490.20");
    EXPECT_EQ(worked("annualCost", {12.9, 38, 50}), "£12.90 a week; x 38 weeks = £490.20; + £50.00 for resources = £540.20");
    EXPECT_EQ(worked("costToDate", {17.2, "7 Sep 2026", "", "18 Sep 2026"}),
              "£17.20 a week; x 2 school weeks from 7 September 2026 to 18 September 2026 = £34.40");
    EXPECT_EQ(worked("costToDate", {17.2, "7 Sep 2026", "", "1 Sep 2026"}),
              "£17.20 a week; nothing yet on 1 September 2026, since it starts on 7 September 2026 = £0.00");
    EXPECT_EQ(worked("costPerPupil", {490.2, 2}), "£490.20; shared by 2 pupils = £245.10");
    EXPECT_EQ(worked("costPerPupil", {490.2, 2, "full"}), "£490.20; all of it for one pupil = £490.20");
    EXPECT_EQ(worked("costPerPupil", {0, 2}), "£0.00; shared by 2 pupils = £0.00");
}

TEST(Working, OfStaff)
{
    EXPECT_EQ(worked("staffHours", {"2 x 30 mins", "Teacher & TA", "split"}),
              "2 x 30 mins = 1 hour a week; Teacher 30 minutes + TA 30 minutes = 1 hour of adults' time a week");
    EXPECT_EQ(worked("hourlyRate", {"Teacher & TA", kRates}), "Teacher £33.53 + TA £17.20 = £50.73 an hour");
    EXPECT_EQ(worked("hourlyRate", {"TA", 17.2}), "TA £17.20 an hour");
    EXPECT_EQ(worked("deliveredRate", {12, 47.5, 38, "30%"}),
              "£12.00 an hour on the payslip; x 47.5 weeks paid / 38 weeks taught = £15.00; + 30 % on-costs = £19.50");
}

TEST(Working, OfProgress)
{
    EXPECT_EQ(worked("ageMonths", {"6y3m"}), "6y3m = 75 months");
    EXPECT_EQ(worked("ageMonths", {7.5, "years"}), "7.5 years = 90 months");
    // 90 days are 90 / 30.4375 = 2.957 months; 8 / 2.957 = 2.706.
    EXPECT_EQ(
        worked("ratioGain", {"6y3m", "6y11m", "10 Jan 2025", "10 Apr 2025"}),
        "from 75 to 83 months of age = 8 months gained; / 2.96 months from 10 January 2025 to 10 April 2025 = 2.71 months for "
        "each month");
    EXPECT_EQ(worked("impactBand", {2.7}), "2.7; with bands that begin at 1.4, 2, 3, 4 = useful");
}

// Scores 85, 92, 100 and 90, 95, 100: gains 5, 3, 0, mean 8 / 3 = 2.67; variances 56.33 and 25, so the spread is the root of
// 40.67 = 6.38; 2.67 / 6.38 = 0.42; 1 - 3 / 7 = 0.57; 0.42 x 0.57 = 0.24.
TEST(Working, OfScores)
{
    const Grid entry = range(1, {85, 92, 88, 100});
    const Grid exit = range(1, {90, 95, {}, 100});
    EXPECT_EQ(worked("gain", {entry, exit}), "3 pupils have both scores; mean of exit - entry = 2.67 points");
    EXPECT_EQ(worked("gain", {entry, exit, "lower"}), "3 pupils have both scores; mean of entry - exit = -2.67 points");
    EXPECT_EQ(worked("gainSize", {entry, exit}),
              "3 pupils have both scores; mean of exit - entry = 2.67 points; / standard deviation 6.38 of the scores = 0.42; x "
              "0.57 for a small group = 0.24");
    EXPECT_EQ(worked("outcomeMean", {range(1, {1, {}, 2, -1})}), "3 outcomes reviewed of 4 cells; mean = 0.67");
    // One outcome of 1 with weight 1: 50 + 10 / root of 1 = 60.
    EXPECT_EQ(
        worked("goalAttainment", {range(1, {1})}),
        "outcomes times weights add up to 1, weights to 1, their squares to 1; 50 + 10 x 1 / root of (0.7 x 1 + 0.3 x 1 x 1) = "
        "60");
    EXPECT_EQ(worked("costPerProgress", {range(1, {80}), entry, exit}),
              "3 pupils have both scores, who gained 8 points together; £80.00 / 8 points = £10.00 a point");
    EXPECT_EQ(worked("costPerProgress", {range(1, {80}), entry, exit, "lower"}),
              "3 pupils have both scores, who gained -8 points together; no progress has no price");
}

TEST(Working, OfTables)
{
    const Grid groups = range(2, {"Pupil", "Provision", "Asha Patel", "Wordshark", "Ben Howe", "Wordshark"});
    const Grid map = range(3, {"Provision", "Staff", "Schedule", "Wordshark", "TA", "4 x 15 minutes"});
    const Grid needs = range(3, {"Name of Student", "Year", "In-class support", "Asha Patel", 3, "M", "Ben Howe", 3, "C"});
    const Grid places = range(4, {"Year", "Provision", "Kind", "Ratio", 3, "Writing table", "In-class support", "1:6"});
    EXPECT_EQ(worked("provisionsFor", {"Asha Patel", groups}), "1 row of the groups names Asha Patel");
    // 1 hour x £17.20 x 38 weeks = £653.60 for two pupils.
    EXPECT_EQ(worked("pupilCost", {"Asha Patel", groups, map, 17.2, 38}),
              "Wordshark £653.60 shared by 2 pupils = £326.80; together £326.80 a year of 38 weeks");
    EXPECT_EQ(worked("demand", {"In-class support", 3, needs}),
              "must 1 + could 1 = 2 pupils of Year 3 who need In-class support");
    EXPECT_EQ(worked("places", {"In-class support", 3, places}), "Writing table 6 = 6 places for In-class support in Year 3");
    EXPECT_EQ(worked("balance", {"In-class support", 3, needs, places}),
              "Writing table 6 = 6 places for In-class support in Year 3; less 2 pupils who need it = 4");
}

TEST(Working, NamesTheArgumentThatIsToBlame)
{
    EXPECT_EQ(worked("weeklyHours", {""}), "0: blank");
    EXPECT_EQ(worked("weeklyCost", {"3 x 15 minutes", "", 17.2}), "1: blank");
    EXPECT_THAT(worked("weeklyHours", {"x mins"}), HasSubstr("0: how many minutes"));
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "Teacher & TA", kRates}), "1: each the whole time, or in shares?");
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "LSA", kRates}), "2: what is the rate for LSA?");
    EXPECT_EQ(worked("weeklyCost", {"2 x 30 mins", "TA", kRates, "both"}), "3: staffing is `team` or `split`");
    EXPECT_EQ(worked("groupSize", {"2:1"}), "0: which comes first, pupils or staff?");
    EXPECT_EQ(worked("schoolWeeks", {"18 Dec 2026", "2 Sep 2026"}), "1: the end is before the start");
    EXPECT_EQ(worked("costPerPupil", {490, 2, "half"}), "2: the charge is `share` or `full`");
    EXPECT_EQ(worked("ratioGain", {"6y3m", "6y15m", "10 Jan 2025", "10 Apr 2025"}).substr(0, 2), "1:");
    EXPECT_EQ(worked("demand", {"Wizardry", 3, range(1, {"x"})}), "0: no kind of provision has this name");
}

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

struct Session {
    Outcome run(bool comment = false)
    {
        Ports ports{workbook, prompt, progress, files, host, desk.formulas};
        return explain_cell(ports, {.today = {}, .silent = true, .comment = comment});
    }
    MemoryWorkbook workbook{{}};
    RememberingPrompt prompt;
    CountingProgress progress;
    MemoryFiles files;
    MemoryHost host;
    Desk desk;
    FormulaCell cell = formula_cell(4, "=PM.WEEKLYCOST(C5;E5;Rates)", "12.9");
};

TEST(ExplainCommand, SaysWhatTheCellShowsAndHow)
{
    Session session;
    session.desk.formulas.cursor = session.cell;
    const auto outcome = session.run();
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(outcome.sentence, "Map.F5 shows 12.9: 3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90.");
    EXPECT_THAT(session.prompt.reviewed.at(0).rows,
                ElementsAre(ElementsAre("3 x 15 minutes = 45 minutes a week"), ElementsAre("x £17.20 an hour = £12.90")));
    EXPECT_THAT(session.desk.formulas.comments, IsEmpty());
    EXPECT_FALSE(session.progress.running) << "no bar behind the window";
}

TEST(ExplainCommand, LeavesACommentWhereItIsAskedTo)
{
    Session session;
    session.desk.formulas.cursor = session.cell;
    const auto outcome = session.run(true);
    EXPECT_THAT(outcome.sentence, HasSubstr("The words are a comment on the cell now."));
    EXPECT_EQ(session.desk.formulas.comments[session.cell.where],
              "How this was worked out: 3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90.");
    EXPECT_THAT(session.run(true).sentence, HasSubstr("a comment on the cell now")) << "one of ours is made anew";
}

TEST(ExplainCommand, LeavesACommentOfTheSchoolAlone)
{
    Session session;
    session.desk.formulas.cursor = session.cell;
    session.desk.formulas.comments[session.cell.where] = "Ask Mrs Green";
    EXPECT_THAT(session.run(true).sentence, HasSubstr("has a comment of its own, which was left as it is"));
    EXPECT_EQ(session.desk.formulas.comments[session.cell.where], "Ask Mrs Green");
}

TEST(ExplainCommand, SaysWhatToChooseWhereThereIsNothingToExplain)
{
    Session session;
    EXPECT_FALSE(session.run().success);
    session.desk.formulas.cursor = FormulaCell{.where = {"Map", 0, 0}};
    const auto outcome = session.run();
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("The cell Map.A1 has no PM. formula."));
}

}  // namespace
}  // namespace provision
