// SPDX-License-Identifier: MPL-2.0
// The sheet Annual cost as the command writes it.
#include "commands/annual_cost.hpp"
#include "report/cost_report.hpp"
#include "support/cost_school.hpp"
#include "support/golden.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace provision {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr double kPenny = 0.005;
constexpr int kName = 2;
constexpr int kHours = 4;
constexpr int kPounds = 8;
constexpr int kToDate = 9;
constexpr int kWorking = 12;
constexpr int kDecision = 13;
constexpr int kReason = 14;

struct Session : MemoryOffice {
    using MemoryOffice::MemoryOffice;
    Grid costs()
    {
        outcome = run(&annual_cost, {.today = kCostDay, .silent = true, .sheets = {}});
        EXPECT_TRUE(outcome.success) << outcome.sentence;
        return workbook.read("Annual cost");
    }
    Outcome refused()
    {
        outcome = run(&annual_cost, {.today = kCostDay, .silent = true, .sheets = {}});
        EXPECT_FALSE(outcome.success);
        EXPECT_EQ(workbook.writes, 0);
        return outcome;
    }
    const Report& report() const { return workbook.written.back(); }
    Outcome outcome;
};

int row_with(const Grid& grid, std::string_view text, int column, int from = 0)
{
    for (int row = from; row < grid.rows(); ++row)
        if (grid.at(row, column).text.starts_with(text)) return row;
    return -1;
}

int costed_row(const Grid& grid, std::string_view name)
{
    return row_with(grid, name, kName, row_with(grid, "Provision by provision", 0));
}

double in_figures(const Grid& grid, std::string_view label)
{
    return grid.at(row_with(grid, label, 0), 3).number;
}

std::vector<Grid> with_settings(std::vector<Grid> school, const SheetRows& rows)
{
    SheetRows all{{"Setting", "Value"}};
    all.insert(all.end(), rows.begin(), rows.end());
    std::erase_if(school, [](const Grid& grid) { return grid.sheet == "Settings"; });
    school.push_back(sheet("Settings", all));
    return school;
}

std::string all_words(const Session& run, const Grid& grid)
{
    std::string all;
    for (const auto& cell : grid.cells) all += cell.text + "\n";
    for (const auto& formula : run.report().cell_formulas) all += formula.formula + "\n";
    for (const auto& chart : run.report().charts) all += chart.title + "\n" + chart.alternative + "\n";
    for (const auto& note : run.report().notes) all += note.words + "\n";
    return all;
}

TEST(CostSheet, GoesFromTheParagraphToTheRows)
{
    Session run(cost_school());
    const auto grid = run.costs();
    EXPECT_EQ(grid.at(0, 0).text, "Annual cost");
    int before = 0;
    for (const auto* title :
         {"For governors", "The year in figures", "What the figures rest on", "Cost by tier", "Cost by year group",
          "Cost by area of need", "Cost by funding", "Staff time by role", "What every pupil gets", "Pupil by pupil",
          "General resources, not tied to pupils", "Provision by provision", "Tables and columns as they were read"}) {
        const int row = row_with(grid, title, 0, before + 1);
        EXPECT_GT(row, before) << title;
        before = std::max(before, row);
    }
}

TEST(CostSheet, SelectsTheParagraphForGovernors)
{
    Session run(cost_school());
    const auto grid = run.costs();
    ASSERT_EQ(run.workbook.shown.size(), 1U);
    const auto& shown = run.workbook.shown[0];
    EXPECT_EQ(shown.sheet, "Annual cost");
    EXPECT_THAT(grid.at(shown.row, shown.column).text, HasSubstr("In the school year 2026-27"));
}

// By hand, in pounds: Reading 200.67 + 40.13; Spelling 18 x 12 = 216; Maths 47.20 x 38.2 = 1803.04; Swimming 240; Therapy 350;
// Club 120; Radio aid 300; Enlarged print 0; In-class support 25 x 17.20 x 38 = 16340; Nurture 653.60; Handwriting 980.40;
// Wordshark 326.80 + 50, twice. Talk and Talking Partners have no figure.
constexpr double kSchool = 200.6667 + 40.1333 + 216 + 1803.04 + 240 + 350 + 120 + 300 + 16340 + 653.60 + 980.40 + 2 * 376.80;

TEST(CostSheet, AddsUpTheYear)
{
    Session run(cost_school());
    const auto grid = run.costs();
    EXPECT_NEAR(in_figures(grid, "Provision above the first tier, this year (2 rows without a figure)"), kSchool, kPenny);
    EXPECT_NEAR(in_figures(grid, "General resources"), 1774.14, kPenny) << "500 and 33.53 x 38";
    EXPECT_NEAR(in_figures(grid, "Both together"), kSchool + 1774.14, kPenny);
    // The pupil premium pays Reading, top-up the therapy and the support in class.
    const double own = kSchool - 240.80 - 350 - 16340 + 1774.14;
    EXPECT_NEAR(in_figures(grid, "Both, without other funding streams"), own, kPenny);
    EXPECT_NEAR(in_figures(grid, "Left of the notional budget"), 30000 - own, kPenny);
    EXPECT_THAT(run.outcome.sentence, HasSubstr("2 rows have no figure, so it costs more."));
    EXPECT_THAT(all_words(run, grid), HasSubstr("Rows that do not run in this year"));
}

TEST(CostSheet, ShowsEveryFigureWithItsWorking)
{
    Session run(cost_school());
    const auto grid = run.costs();
    const auto pounds = [&](const char* name) { return grid.at(costed_row(grid, name), kPounds).number; };
    EXPECT_NEAR(pounds("Reading (phase 1 of 2)"), 200.67, kPenny);
    EXPECT_NEAR(pounds("Reading (phase 2 of 2)"), 40.13, kPenny);
    EXPECT_NEAR(pounds("Maths"), 1803.04, kPenny);
    EXPECT_NEAR(pounds("In-class support"), 16340, kPenny);
    EXPECT_NEAR(pounds("Wordshark"), 376.80, kPenny);
    EXPECT_EQ(grid.at(costed_row(grid, "Talk"), kPounds).text, "no figure");
    EXPECT_EQ(grid.at(costed_row(grid, "Talk"), kToDate).text, "not known");
    EXPECT_THAT(grid.at(costed_row(grid, "Talk"), kWorking).text, HasSubstr("one of them or both"));
    EXPECT_EQ(grid.at(costed_row(grid, "Nurture"), 6).number, 38) << "45 weeks are more than are taught";
}

TEST(CostSheet, TellsWhatLiesAboveTheThresholdInNeutralWords)
{
    Session run(cost_school());
    const auto grid = run.costs();
    const int gil = row_with(grid, "Gil", kName);
    ASSERT_GT(gil, 0);
    EXPECT_NEAR(grid.at(gil, kPounds).number, 16640, kPenny) << "support in class and the radio aid";
    EXPECT_NEAR(grid.at(gil, kToDate).number, 10640, kPenny);
    const int asha = row_with(grid, "Asha", kName);
    EXPECT_NEAR(grid.at(asha, kPounds).number, 120.40, kPenny) << "half of both phases";
    EXPECT_EQ(grid.at(asha, kToDate).number, 0);
    for (const auto* loaded : {"still to go", "to reach", "remaining until", "short of the threshold"})
        EXPECT_THAT(all_words(run, grid), Not(HasSubstr(loaded)));
}

TEST(CostSheet, AddsPupilsAndWhatNobodyBearsToTheYear)
{
    Session run(cost_school());
    const auto grid = run.costs();
    const double named = grid.at(row_with(grid, "All pupils named", kName), kPounds).number;
    const double nobody = grid.at(row_with(grid, "Borne by no pupil named", kName), kPounds).number;
    EXPECT_NEAR(named + nobody, kSchool, kPenny);
}

TEST(CostSheet, CountsOneFundingOnceHoweverItIsSpelled)
{
    Session run(cost_school());
    const auto grid = run.costs();
    const int from = row_with(grid, "Cost by funding", 0);
    const int first = row_with(grid, "upil premium", kName, from);
    EXPECT_EQ(first, -1);
    int rows = 0;
    double pounds = 0;
    for (int row = from + 2; !grid.at(row, kName).blank(); ++row)
        if (grid.at(row, kName).text.ends_with("upil premium")) {
            ++rows;
            pounds = grid.at(row, kPounds).number;
        }
    EXPECT_EQ(rows, 1);
    EXPECT_NEAR(pounds, 240.80, kPenny);
}

TEST(CostSheet, ShowsTheTimeOfTheFirstTierAndNoMoney)
{
    Session run(cost_school());
    const auto grid = run.costs();
    const int phonics = row_with(grid, "Phonics", kName);
    EXPECT_NEAR(grid.at(phonics, kHours).number, 100.0 / 60, 1e-9);
    for (int column = kHours + 1; column < kDecision; ++column) EXPECT_TRUE(grid.at(phonics, column).blank()) << column;
    EXPECT_EQ(row_with(grid, "Phonics", kName, phonics + 1), -1) << "among no costed rows";
}

TEST(CostSheet, SaysWhatIsMissingWhereNothingCanBeCosted)
{
    const auto map = [](const std::string& start, const std::string& end) {
        return sheet("Provision map", {{"Year", "Provision", "Wave", "Staff", "Schedule", "Start", "End"},
                                       {"3", "Reading", "2", "TA", "3 x 20 mins", start, end}});
    };
    Session unpaid({map("", "")});
    unpaid.costs();
    EXPECT_THAT(unpaid.outcome.sentence, HasSubstr("the one row above the first tier has no figure"));
    EXPECT_THAT(unpaid.outcome.sentence, HasSubstr("a sheet Staff and rates"));
    Session over({map("@date 2025-09-08", "@date 2025-12-12"), hourly_rates()});
    over.costs();
    EXPECT_THAT(over.outcome.sentence, HasSubstr("No provision above the first tier runs in the school year 2026-27"));
    EXPECT_THAT(over.outcome.sentence, HasSubstr("1 row of the map runs in other years."));
}

TEST(CostSheet, TellsGovernorsWhatTheSheetShowsAndNamesNobody)
{
    Session run(cost_school());
    const auto grid = run.costs();
    const auto told = grid.at(run.workbook.written.back().paragraphs.front().row, 0).text;
    const auto rounded = [](double pounds) {
        const auto digits = std::to_string(std::lround(pounds));
        return "£" + (digits.size() > 3 ? digits.substr(0, digits.size() - 3) + "," + digits.substr(digits.size() - 3) : digits);
    };
    for (const auto* label : {"Provision above the first tier", "General resources", "Provision to date", "Notional budget",
                              "Both, without other funding streams", "Left of the notional budget"})
        EXPECT_THAT(told, HasSubstr(rounded(in_figures(grid, label)))) << label;
    for (const auto* pupil : {"Asha", "Ben", "Cara", "Dan", "Eve", "Gil"}) EXPECT_THAT(told, Not(HasSubstr(pupil)));
    EXPECT_THAT(told, HasSubstr("fewer than 5 pupils")) << "one pupil could be told apart";
    EXPECT_THAT(told, HasSubstr("2 rows of the map have no figure yet"));
}

TEST(CostSheet, NamesNobodyWhereNamesAreShortened)
{
    for (const auto* names : {"initials", "codes"}) {
        auto school = with_settings(cost_school(), {{"Names as", names}});
        auto& map = school[0];
        for (auto& cell : map.cells)
            if (cell.text == "Last year's group" || cell.text == "Nurture") cell.text = "Nurture for Asha Patel";
        Session run(school);
        const auto grid = run.costs();
        const auto words = all_words(run, grid);
        for (const auto* pupil : {"Asha Patel", "Asha P.", "Ben Cole", "Cara Dunn", "Dan Ely", "Eve Fox", "Gil Hay", "Gil "})
            EXPECT_THAT(words, Not(HasSubstr(pupil))) << names;
    }
}

TEST(CostSheet, ShowsNoHoursBesideMoneyWhereNamesAreShortened)
{
    Session open(cost_school());
    open.costs();
    EXPECT_EQ(std::ranges::count(open.report().hidden_columns, kHours), 0);
    Session run(with_settings(cost_school(), {{"Names as", "initials"}}));
    const auto grid = run.costs();
    EXPECT_EQ(std::ranges::count(run.report().hidden_columns, kHours), 1);
    for (int row = row_with(grid, "Cost by tier", 0); row < grid.rows(); ++row)
        EXPECT_FALSE(grid.at(row, kHours).numeric()) << "a hidden column can be shown: " << row;
    for (const auto& [row, column, formula] : run.report().cell_formulas)
        EXPECT_THAT(formula, Not(HasSubstr("Staff and rates"))) << row << ' ' << column;
    for (int row = row_with(grid, "Provision by provision", 0); row < row_with(grid, "Tables and columns", 0); ++row) {
        if (grid.at(row, kWorking).text.starts_with("No figure")) continue;
        EXPECT_THAT(grid.at(row, kWorking).text, Not(HasSubstr("hour"))) << row;
        EXPECT_THAT(grid.at(row, kWorking).text, Not(HasSubstr("minute"))) << row;
    }
    const int general = row_with(grid, "Management of TAs", kName);
    EXPECT_THAT(grid.at(general, kWorking).text, Not(HasSubstr("hour")));
    const int phonics = row_with(grid, "Phonics", kName);
    bool time = false;
    for (int column = kHours + 1; column < kDecision; ++column) time = time || grid.at(phonics, column).number > 1.6;
    EXPECT_TRUE(time) << "what costs nothing gives no rate away";
}

TEST(CostSheet, KeepsDecisionsWhenTheMapIsSorted)
{
    auto school = cost_school();
    Session run(school);
    auto grid = run.costs();
    const auto decide = [&](const char* name, const char* decision) {
        const auto at = static_cast<std::size_t>(costed_row(grid, name) * grid.columns);
        grid.cells[at + kDecision] = Cell::of(std::string(decision));
        grid.cells[at + kReason] = Cell::of(std::string("because of ") + name);
    };
    decide("Maths", "Planned");
    decide("Reading (phase 1 of 2)", "Accepted");
    run.workbook.put(grid);
    auto& map = school[0];
    std::vector<Cell> turned(map.cells.begin(), map.cells.begin() + map.columns);
    for (int row = map.rows() - 1; row > 0; --row)
        turned.insert(turned.end(), map.cells.begin() + static_cast<std::ptrdiff_t>(row) * map.columns,
                      map.cells.begin() + static_cast<std::ptrdiff_t>(row + 1) * map.columns);
    map.cells = turned;
    run.workbook.put(map);
    const auto again = run.costs();
    EXPECT_EQ(again.at(costed_row(again, "Maths"), kDecision).text, "Planned");
    EXPECT_EQ(again.at(costed_row(again, "Reading (phase 1 of 2)"), kDecision).text, "Accepted");
    EXPECT_TRUE(again.at(costed_row(again, "Reading (phase 2 of 2)"), kDecision).blank());
    EXPECT_EQ(row_with(again, "Decisions about rows that are gone", 0), -1);
}

TEST(CostSheet, ListsADecisionWhoseRowIsGoneUntilItComesBack)
{
    const auto school = cost_school();
    Session run(school);
    auto grid = run.costs();
    grid.cells[static_cast<std::size_t>(costed_row(grid, "Maths") * grid.columns) + kReason] = Cell::of(std::string("Our words"));
    run.workbook.put(grid);
    auto map = school[0];
    map.cells.erase(map.cells.begin() + 5 * map.columns, map.cells.begin() + 6 * map.columns);
    run.workbook.put(map);
    for (int times = 0; times < 2; ++times) {
        const auto gone = run.costs();
        const int title = row_with(gone, "Decisions about rows that are gone", 0);
        ASSERT_GT(title, costed_row(gone, "Wordshark"));
        EXPECT_EQ(gone.at(title + 2, kName).text, "Maths");
        EXPECT_EQ(gone.at(title + 2, kReason).text, "Our words");
    }
    run.workbook.put(school[0]);
    const auto back = run.costs();
    EXPECT_EQ(back.at(costed_row(back, "Maths"), kReason).text, "Our words");
    EXPECT_EQ(row_with(back, "Decisions about rows that are gone", 0), -1);
}

// Two rows alike in a map of another term have one key; the second's decision must not vanish with its row.
TEST(CostSheet, LosesNoDecisionOfRowsThatAreAlike)
{
    const SheetRows heading{{"Year", "Provision", "Wave", "Staff", "Schedule"}};
    const std::vector<std::string> row{"3", "Reading", "2", "TA", "1 x 60 mins"};
    const auto spring = sheet("Spring 2027", {heading[0], row, row});
    Session run({sheet("Autumn 2026", {heading[0], row}), spring, hourly_rates(), school_calendar()});
    auto grid = run.costs();
    const int last = row_with(grid, "Reading", kName, costed_row(grid, "Reading") + 2);
    grid.cells[static_cast<std::size_t>(last * grid.columns) + kReason] = Cell::of(std::string("Our words"));
    run.workbook.put(grid);
    run.workbook.put(sheet("Spring 2027", {heading[0], row}));
    const auto gone = run.costs();
    bool kept = false;
    for (int at = 0; at < gone.rows(); ++at) kept = kept || gone.at(at, kReason).text == "Our words";
    EXPECT_TRUE(kept);
}

TEST(CostSheet, KeepsTextThatLooksLikeAFormulaAsText)
{
    auto school = cost_school();
    for (auto& cell : school[0].cells)
        if (cell.text == "Maths") cell.text = "=SUM(1;2)";
    Session run(school);
    const auto grid = run.costs();
    EXPECT_TRUE(grid.at(costed_row(grid, "=SUM(1;2)"), kName).is_text());
    for (const auto& formula : run.report().cell_formulas) EXPECT_THAT(formula.formula, Not(HasSubstr("SUM(1;2)")));
}

TEST(CostSheet, HoldsNoFunctionOfTheExtension)
{
    Session run(cost_school());
    run.costs();
    EXPECT_GT(run.report().cell_formulas.size(), 300U);
    for (const auto& formula : run.report().cell_formulas) {
        EXPECT_THAT(formula.formula, Not(HasSubstr("PM.")));
        EXPECT_THAT(formula.formula, Not(HasSubstr("PROVISIONMAP")));
    }
}

TEST(CostSheet, ReadsEachSheetOnceAndWritesOnce)
{
    Session run(cost_school());
    run.costs();
    for (const auto& [name, times] : run.workbook.reads) EXPECT_LE(times, name == "Annual cost" ? 1 : 1) << name;
    EXPECT_EQ(run.workbook.writes, 1);
}

TEST(CostSheet, LeavesASheetOfTheUsersOwnAlone)
{
    auto school = cost_school();
    school.push_back(sheet("Annual cost", {{"My own list", "Cost"}, {"Heating", "9000"}}));
    Session run(school);
    EXPECT_THAT(run.refused().sentence, HasSubstr("It was left alone. Rename that sheet"));
}

TEST(CostSheet, RefusesAProtectedSheet)
{
    Session run(cost_school());
    run.costs();
    run.workbook.writes = 0;
    run.workbook.locked.insert("Annual cost");
    EXPECT_THAT(run.refused().sentence, HasSubstr("protected"));
}

TEST(CostSheet, SaysThatThereIsNoMap)
{
    EXPECT_THAT(Session({hourly_rates()}).refused().sentence, HasSubstr("map"));
    EXPECT_FALSE(Session(std::vector<Grid>{}).refused().sentence.empty());
    EXPECT_FALSE(Session({Grid{.sheet = "Sheet1", .columns = 0, .cells = {}}}).refused().sentence.empty());
}

TEST(CostSheet, WritesAMapOfTheFirstTierWithoutMoney)
{
    Session run({sheet("Map", {{"Year", "Provision", "Wave", "Staff", "Schedule"}, {"3", "Phonics", "1", "TA", "5 x 20 mins"}})});
    const auto grid = run.costs();
    EXPECT_EQ(in_figures(grid, "Provision above the first tier"), 0);
    EXPECT_GT(row_with(grid, "Phonics", kName), 0);
}

}  // namespace
}  // namespace provision
