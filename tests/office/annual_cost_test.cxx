// SPDX-License-Identifier: MPL-2.0
// The sheet Annual cost in a real Calc: its formulas come to what the report worked out, and follow the map by themselves.
#include "commands/annual_cost.hpp"
#include "made_maps.hxx"
#include "support/cost_school.hpp"
#include "support/gap_sheet.hxx"
#include "support/memory_workbook.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/util/XSortable.hpp>
#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using ::testing::HasSubstr;
using ::testing::Not;
using Values = std::vector<std::vector<css::uno::Any>>;
using Worksheet = Reference<css::sheet::XSpreadsheet>;

constexpr std::string_view kCosts = "Annual cost";
constexpr double kPenny = 0.005;

Reply run_costs(const Component& document)
{
    return office().dispatch(document, "org.provisionmap:annual-cost",
                             {property("Silent", true), property("Today", rtl::OUString("2026-11-23"))});
}

void type(const Worksheet& into, const Cell& cell, int row, int column)
{
    const auto place = into->getCellByPosition(column, row);
    if (cell.is_text())
        Reference<css::text::XTextRange>(place, UNO_QUERY_THROW)->setString(to_ustring(cell.text));
    else if (cell.type == Cell::Type::date)
        place->setFormula(to_ustring(iso_text(date_of(cell.number, Grid{}.epoch))));
    else if (!cell.blank())
        place->setValue(cell.number);
}

// The grids as sheets of a new workbook.
Component typed(const std::vector<Grid>& grids)
{
    const auto document = office().make("scalc");
    for (const auto& grid : grids) {
        const auto into = add_sheet(document, grid.sheet);
        for (int row = 0; row < grid.rows(); ++row)
            for (int column = 0; column < grid.columns; ++column) type(into, grid.at(row, column), row, column);
    }
    return document;
}

Grid worked_out(const std::vector<Grid>& grids)
{
    MemoryOffice memory(grids);
    const auto outcome = memory.run(&annual_cost, {.today = kCostDay, .silent = true, .sheets = {}});
    EXPECT_TRUE(outcome.success) << outcome.sentence;
    return memory.workbook.read(std::string(kCosts));
}

Values values_of(const Worksheet& costs, int rows, int columns)
{
    const Reference<css::sheet::XCellRangeData> cells(costs->getCellRangeByPosition(0, 0, columns - 1, rows - 1),
                                                      UNO_QUERY_THROW);
    Values values;
    for (const auto& row : cells->getDataArray()) values.emplace_back(row.begin(), row.end());
    return values;
}

std::string text_of(const css::uno::Any& value)
{
    rtl::OUString text;
    return (value >>= text) ? to_utf8(text) : "?";
}

// Links stand as formulas on the sheet and as addresses in memory.
bool link_column(int column)
{
    constexpr int kWhereColumn = 3;
    return column == kWhereColumn;
}

int expect_same_figures(const Component& document, const Grid& told)
{
    recalculate(document);
    const auto values = values_of(sheet(document, kCosts), told.rows(), told.columns);
    int compared = 0;
    int end = 0;  // what the reader doubts of formulas of the workbook only Calc has, so words are compared up to there
    while (end < told.rows() && !told.at(end, 0).text.starts_with("Tables and columns")) ++end;
    for (int row = 0; row < told.rows(); ++row)
        for (int column = 0; column < told.columns; ++column) {
            const auto& cell = told.at(row, column);
            const auto& value = values[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            const auto where = cell_name({{}, row, column});
            double number = 0;
            if (cell.numeric()) {
                EXPECT_TRUE(value >>= number) << where << " holds " << text_of(value) << ", not " << cell.number;
                EXPECT_NEAR(number, cell.number, 1e-6) << where;
                ++compared;
            } else if (row < end && cell.is_text() && !link_column(column)) {
                EXPECT_EQ(text_of(value), cell.text) << where;
            }
        }
    return compared;
}

// The row (from 1) whose third cell begins with the words, of those the one so many behind the first.
int row_of(const Component& document, std::string_view name, int behind = 0)
{
    const auto rows = texts(sheet(document, kCosts));
    bool list = false;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        list = list || rows[row][0] == "Provision by provision";
        if (list && rows[row][2].starts_with(name) && behind-- == 0) return static_cast<int>(row) + 1;
    }
    ADD_FAILURE() << "no row " << name;
    return 1;
}

double figure(const Component& document, std::string_view name, char column = 'I', int behind = 0)
{
    return cell(sheet(document, kCosts), column + std::to_string(row_of(document, name, behind))).value;
}

// Sets a cell of the map by name of the row and heading.
void change(const Component& document, std::string_view name, std::string_view heading, std::string_view to)
{
    const auto map = sheet(document, "Provision map");
    const auto rows = texts(map);
    const auto column = std::ranges::find(rows[0], heading) - rows[0].begin();
    const auto row = std::ranges::find_if(rows, [&](const auto& cells) { return cells[1] == name; }) - rows.begin();
    set_cell(map, cell_name({{}, static_cast<int>(row), static_cast<int>(column)}), to);
}

TEST(AnnualCost, HasFormulasThatComeToWhatTheReportWorkedOut)
{
    const Opened document(typed(cost_school()));
    const auto reply = run_costs(document);
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_GT(expect_same_figures(document, worked_out(cost_school())), 900);
}

TEST(AnnualCost, IsTheSameWithPayForWeeksAndOnCostsAndWithoutACalendar)
{
    auto school = cost_school();
    std::erase_if(school, [](const Grid& grid) { return grid.sheet == "Calendar" || grid.sheet == "Settings"; });
    school.push_back(sheet("Settings", {{"Setting", "Value"}, {"On-costs", "0.3"}, {"Paid weeks", "44.2"}}));
    const Opened document(typed(school));
    ASSERT_TRUE(run_costs(document).success);
    expect_same_figures(document, worked_out(school));
}

TEST(AnnualCost, IsTheSameWithNamesAsCodes)
{
    auto school = cost_school();
    school.back() = sheet("Settings", {{"Setting", "Value"}, {"Names as", "codes"}, {"Year runs", "financial"}});
    const Opened document(typed(school));
    ASSERT_TRUE(run_costs(document).success);
    expect_same_figures(document, worked_out(school));
}

TEST(AnnualCost, IsTheSameForTheShippedExample)
{
    const Opened document(new_map("primary-example"));
    ASSERT_TRUE(run_costs(document).success);
    MemoryWorkbook memory({});
    memory.add(make_template("primary-example").sheets, "");
    std::vector<Grid> grids;
    for (const auto& one : memory.sheets()) grids.push_back(memory.read(one.name));
    const auto told = worked_out(grids);
    EXPECT_GT(expect_same_figures(document, told), 900);
}

// Reading, phase 1: 100 minutes a week, 28.6667 a week.
TEST(AnnualCost, FollowsTheMapByItself)
{
    const Opened document(typed(cost_school()));
    ASSERT_TRUE(run_costs(document).success);
    EXPECT_NEAR(figure(document, "Therapy"), 350, kPenny) << "25 x 14 weeks";
    change(document, "Therapy", "Start", "2026-11-02");
    EXPECT_NEAR(figure(document, "Therapy"), 175, kPenny) << "seven weeks are left";
    EXPECT_NEAR(figure(document, "Therapy", 'J'), 80, kPenny) << "sixteen days of them are over";
    change(document, "Therapy", "Cost", "30");
    EXPECT_NEAR(figure(document, "Therapy"), 210, kPenny);
    change(document, "Spelling", "Weeks", "10");
    EXPECT_NEAR(figure(document, "Spelling"), 180, kPenny) << "18 x 10";
    EXPECT_NEAR(figure(document, "Spelling", 'J'), 165.60, kPenny) << "46 days of it are over";
    set_cell(sheet(document, "Staff and rates"), "C5", "20");
    EXPECT_NEAR(figure(document, "Spelling"), 200, kPenny) << "Mrs Hill earns 20 now";
    change(document, "Handwriting", "Stated minutes", "120");
    EXPECT_NEAR(figure(document, "Handwriting"), 1307.20, kPenny) << "two hours";
    set_cell(sheet(document, "Resources"), "D5", "200");
    EXPECT_NEAR(figure(document, "Wordshark"), 426.80, kPenny) << "8.60 x 38 and half of 200";
    set_cell(sheet(document, "Calendar"), "C5", "2026-11-06");  // a second week of half term
    EXPECT_NEAR(figure(document, "Therapy"), 180, kPenny) << "30 x 6";
}

// The usual change in the middle of a year: Maths, which had a Start alone, ends after two weeks.
TEST(AnnualCost, EndsARowWhoseEndIsTypedAndAsksForARateThatIsTakenOut)
{
    const Opened document(typed(cost_school()));
    ASSERT_TRUE(run_costs(document).success);
    const double weekly = figure(document, "Maths", 'F');
    EXPECT_GT(figure(document, "Maths"), 30 * weekly);
    change(document, "Maths", "End", "2026-09-18");
    EXPECT_NEAR(figure(document, "Maths"), 2 * weekly, kPenny);
    set_cell(sheet(document, "Staff and rates"), "C5", "");
    const auto row = std::to_string(row_of(document, "Spelling"));
    EXPECT_EQ(cell(sheet(document, kCosts), "I" + row).text, "no figure") << "Mrs Hill's rate is gone";
}

// Each labelled figure of the sheet, those of nothing left out: a line that a next run would leave out may show 0.
std::map<std::string, std::string> figures(const Component& document)
{
    recalculate(document);
    constexpr int kFigure = 3;
    constexpr int kPerPupil = 11;
    const auto shown = texts(sheet(document, kCosts));
    std::map<std::string, std::string> all;
    for (const auto& row : shown) {
        if (row[0].starts_with("Tables and columns") || row[0].starts_with("What the reader")) break;
        const auto label = row[0] + "|" + row[1] + "|" + row[2];
        for (int column = kFigure; column <= kPerPupil; ++column) {
            const auto& text = row[static_cast<std::size_t>(column)];
            const bool link = column == kFigure && !row[2].empty();
            if (label.size() > 2 && !link && text.find_first_of("123456789") != std::string::npos)
                all[label + "|" + std::string(1, static_cast<char>('A' + column))] += text + " ";
        }
    }
    return all;
}

// What the one has and the other has not.
std::string unlike(const std::map<std::string, std::string>& one, const std::map<std::string, std::string>& other)
{
    std::string told;
    for (const auto& [label, text] : one)
        if (const auto found = other.find(label); found == other.end() || found->second != text)
            told += label + ": " + text + (found == other.end() ? "and nothing" : "and " + found->second) + "\n";
    for (const auto& [label, text] : other)
        if (!one.contains(label)) told += label + ": nothing and " + text + "\n";
    return told;
}

struct Edit {
    std::string_view sheet;
    std::string_view cell;
    std::string_view to;
};

// What is changed in the map, the rates or the settings changes the costs as another run would.
TEST(AnnualCost, ShowsAfterAnEditWhatTheNextRunWorksOut)
{
    auto school = cost_school();
    std::erase_if(school, [](const Grid& grid) { return grid.sheet == "Settings"; });
    school.push_back(
        sheet("Settings", {{"Setting", "Value"}, {"On-costs", "0.3"}, {"Paid weeks", "44.2"}, {"Notional budget", "30000"}}));
    constexpr Edit kEdits[] = {{"Staff and rates", "C2", "25"},    // the TA's, who teaches alone, in a team and beside Resources
                               {"Staff and rates", "C3", "41.5"},  // the teacher's, in the team alone
                               {"Staff and rates", "C4", "40"},    // the SENCO's, who is paid for a resource by time
                               {"Staff and rates", "C3", ""},      // teachers have no rate
                               {"Settings", "B2", "0.25"},         // on-costs
                               {"Settings", "B2", ""},             // none
                               {"Settings", "B3", "40"},           // paid weeks
                               {"Settings", "B3", ""},             // none
                               {"Provision map", "N9", ""},        // Therapy without its end
                               {"Provision map", "M9", ""},        // without its start
                               {"Provision map", "M16", "2027-01-04"},   // Handwriting, of which nothing said when, from January
                               {"Provision map", "N16", "2027-03-25"}};  // the same until the end of March
    for (const auto& edit : kEdits) {
        const Opened document(typed(school));
        ASSERT_TRUE(run_costs(document).success);
        const auto before = figures(document);
        set_cell(sheet(document, edit.sheet), edit.cell, edit.to);
        const auto live = figures(document);
        EXPECT_NE(unlike(before, live), "") << edit.sheet << '.' << edit.cell << " changes nothing";
        ASSERT_TRUE(run_costs(document).success);
        EXPECT_EQ(unlike(live, figures(document)), "") << edit.sheet << '.' << edit.cell << " = " << edit.to;
    }
}

// Three half hours of a TA at 17.20 for 38 weeks, then five.
TEST(AnnualCost, FollowsSessionsAndMinutesInColumnsOfTheirOwn)
{
    const SheetRows map{{"Year", "Provision", "Wave", "Staff", "Sessions per week", "Minutes"},
                        {"4", "Reading", "2", "TA", "3", "30"}};
    const Opened document(typed({sheet("Provision map", map), hourly_rates()}));
    ASSERT_TRUE(run_costs(document).success);
    EXPECT_NEAR(figure(document, "Reading"), 980.40, kPenny) << "1.5 x 17.20 x 38";
    change(document, "Reading", "Sessions per week", "5");
    EXPECT_NEAR(figure(document, "Reading"), 1634.00, kPenny) << "2.5 x 17.20 x 38";
}

TEST(AnnualCost, AddsUpWhatItShowsAfterAChange)
{
    const Opened document(typed(cost_school()));
    ASSERT_TRUE(run_costs(document).success);
    const auto costs = sheet(document, kCosts);
    const auto rows = texts(costs);
    const auto labelled = [&](std::string_view label) {
        const auto row = std::ranges::find_if(rows, [&](const auto& cells) { return cells[0].starts_with(label); });
        EXPECT_NE(row, rows.end()) << label;
        return "D" + std::to_string(row - rows.begin() + 1);
    };
    const auto all = labelled("Provision above the first tier");
    const auto left = labelled("Left of the notional budget");
    const double before = cell(costs, all).value;
    const double left_before = cell(costs, left).value;
    change(document, "Club", "Cost", "220");
    EXPECT_NEAR(cell(costs, all).value, before + 100, kPenny);
    EXPECT_NEAR(cell(costs, left).value, left_before - 100, kPenny);
}

TEST(AnnualCost, WorksWithoutTheExtension)
{
    const Opened document(typed(cost_school()));
    ASSERT_TRUE(run_costs(document).success);
    for (const auto& [name, rows] : snapshot(document))
        for (const auto& row : rows)
            for (const auto& text : row) {
                EXPECT_THAT(text, Not(HasSubstr("PM."))) << name;
                EXPECT_THAT(text, Not(HasSubstr("PROVISIONMAP"))) << name;
            }
}

TEST(AnnualCost, IsOneStepToUndo)
{
    const auto file = office().scratch() / "school.ods";
    save_copy(Opened(typed(cost_school())), file);  // typing takes up all the steps that Calc keeps
    const Opened document(office().open(file));
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    ASSERT_TRUE(run_costs(document).success);
    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    expect_exact_undo(document, before);
    const auto first = snapshot(document);
    ASSERT_TRUE(run_costs(document).success);
    EXPECT_EQ(difference(first, snapshot(document)), "") << "the second run writes the same cells";
    expect_exact_undo(document, first);
}

void sort_map_backwards(const Component& document)
{
    css::table::TableSortField by;
    by.Field = 1;
    by.IsAscending = false;
    const css::uno::Sequence<css::table::TableSortField> fields(&by, 1);
    const std::vector<css::beans::PropertyValue> how{property("SortFields", fields), property("ContainsHeader", true),
                                                     property("IsSortColumns", false)};
    const auto map = sheet(document, "Provision map")->getCellRangeByName("A1:R19");
    Reference<css::util::XSortable>(map, UNO_QUERY_THROW)->sort({how.data(), static_cast<sal_Int32>(how.size())});
}

TEST(AnnualCost, KeepsADecisionWhenTheMapIsSorted)
{
    const Opened document(typed(cost_school()));
    ASSERT_TRUE(run_costs(document).success);
    set_cell(sheet(document, kCosts), "N" + std::to_string(row_of(document, "Maths")), "Planned");
    set_cell(sheet(document, kCosts), "O" + std::to_string(row_of(document, "Maths")), "Governors, 12 November");
    const double maths = figure(document, "Maths");
    sort_map_backwards(document);
    ASSERT_TRUE(run_costs(document).success);
    EXPECT_EQ(cell(sheet(document, kCosts), "N" + std::to_string(row_of(document, "Maths"))).text, "Planned");
    EXPECT_EQ(cell(sheet(document, kCosts), "O" + std::to_string(row_of(document, "Maths"))).text, "Governors, 12 November");
    EXPECT_NEAR(figure(document, "Maths"), maths, kPenny);
}

TEST(AnnualCost, StaysAliveInASavedFile)
{
    const Opened document(typed(cost_school()));
    ASSERT_TRUE(run_costs(document).success);
    const auto folder = office().scratch();
    for (const auto* name : {"costs.ods", "costs.xlsx"}) {
        save_copy(document, folder / name);
        const Opened again(office().open(folder / name));
        expect_same_figures(again, worked_out(cost_school()));
        change(again, "Therapy", "Cost", "30");
        recalculate(again);
        EXPECT_NEAR(figure(again, "Therapy"), 420, kPenny) << name << ": 30 x 14";
        ASSERT_TRUE(run_costs(again).success) << name;
        EXPECT_NEAR(figure(again, "Therapy"), 420, kPenny) << name;
    }
}

TEST(AnnualCost, HasChartsWithWordsForThoseWhoDoNotSeeThem)
{
    const Opened document(typed(cost_school()));
    for (int run = 0; run < 2; ++run) ASSERT_TRUE(run_costs(document).success);
    const auto names = sheet_names(document);
    const auto index = std::ranges::find(names, kCosts) - names.begin();
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW)->getDrawPages();
    const Reference<css::drawing::XDrawPage> page(pages->getByIndex(static_cast<sal_Int32>(index)), UNO_QUERY_THROW);
    ASSERT_EQ(page->getCount(), 2) << "a second run draws no more";
    for (sal_Int32 at = 0; at < 2; ++at) {
        const Reference<css::beans::XPropertySet> shape(page->getByIndex(at), UNO_QUERY_THROW);
        for (const auto* what : {"Title", "Description"}) {
            rtl::OUString text;
            shape->getPropertyValue(rtl::OUString::createFromAscii(what)) >>= text;
            EXPECT_FALSE(text.isEmpty()) << what;
        }
    }
}

TEST(AnnualCost, LeavesTheParagraphForGovernorsSelected)
{
    const Opened document(typed(cost_school()));
    ASSERT_TRUE(run_costs(document).success);
    const auto at = cursor(document);
    EXPECT_EQ(at, "Annual cost.A5");
    EXPECT_THAT(cell(sheet(document, kCosts), "A5").text, HasSubstr("In the school year 2026-27"));
    EXPECT_EQ(cell(sheet(document, kCosts), "A4").text, "For governors");
}

TEST(AnnualCost, RefusesAProtectedSheet)
{
    const Opened document(typed(cost_school()));
    ASSERT_TRUE(run_costs(document).success);
    Reference<css::util::XProtectable>(sheet(document, kCosts), UNO_QUERY_THROW)->protect("");
    const auto before = snapshot(document);
    const auto reply = run_costs(document);
    EXPECT_FALSE(reply.success);
    EXPECT_THAT(reply.sentence, HasSubstr("protected"));
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST(AnnualCost, PrintsOnePageAcrossOnA4Landscape)
{
    const Opened document(typed(cost_school()));
    ASSERT_TRUE(run_costs(document).success);
    const Reference<css::beans::XPropertySet> costs(sheet(document, kCosts), UNO_QUERY_THROW);
    rtl::OUString name;
    costs->getPropertyValue("PageStyle") >>= name;
    const auto families = Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)->getStyleFamilies();
    const Reference<css::container::XNameAccess> pages(families->getByName("PageStyles"), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> style(pages->getByName(name), UNO_QUERY_THROW);
    bool landscape = false;
    sal_Int16 across = 0;
    sal_Int32 width = 0;
    style->getPropertyValue("IsLandscape") >>= landscape;
    style->getPropertyValue("ScaleToPagesX") >>= across;
    style->getPropertyValue("Width") >>= width;
    EXPECT_TRUE(landscape);
    EXPECT_EQ(across, 1);
    EXPECT_NEAR(width, 29700, 10);
}

}  // namespace
}  // namespace provision
