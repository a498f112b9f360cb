// SPDX-License-Identifier: MPL-2.0
// One workbook gives one gap sheet: run twice, kept as .ods or .xlsx, with its chart and its links.
#include "made_maps.hxx"
#include "support/fixture.hxx"
#include "support/gap_sheet.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <gmock/gmock.h>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using ::testing::HasSubstr;

Component example()
{
    return office().open(trial_file("examples/primary-school.fods"));
}

Reply analyse(const Component& document)
{
    return office().dispatch(document, kAnalyse, kQuietly);
}

void expect_the_same(const std::vector<FindingRow>& first, const std::vector<FindingRow>& second)
{
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) EXPECT_EQ(first[i].cells, second[i].cells);
}

// The second run can tell what has changed since, so only from then on the whole sheet is the same.
TEST(GapSheet, IsTheSameCellByCellWhenNothingHasChanged)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto first = findings(document).rows;
    ASSERT_TRUE(analyse(document).success);
    const auto second = snapshot(document);
    expect_the_same(first, findings(document).rows);
    ASSERT_TRUE(analyse(document).success);
    EXPECT_EQ(difference(second, snapshot(document)), "");
}

TEST(GapSheet, IsTheSameOfACopyAsOdsAndAsXlsx)
{
    const Opened document(example());
    const auto folder = office().scratch();
    for (const auto* name : {"copy.ods", "copy.xlsx"}) save_copy(document, folder / name);
    ASSERT_TRUE(analyse(document).success);
    const auto written = texts(sheet(document, kGapSheet));
    for (const auto* name : {"copy.ods", "copy.xlsx"}) {
        const Opened copy(office().open(folder / name));
        ASSERT_TRUE(analyse(copy).success);
        EXPECT_EQ(texts(sheet(copy, kGapSheet)), written) << name;
    }
}

// The sheet row (from 1) of a section's title in the first column.
int row_of(const Component& document, std::string_view title)
{
    const auto rows = texts(sheet(document, kGapSheet));
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.front() == title; });
    EXPECT_NE(found, rows.end()) << title;
    return static_cast<int>(found - rows.begin()) + 1;
}

TEST(GapSheet, LeadsToTheCellFromTheFirstLineOfEachSection)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto gaps = sheet(document, kGapSheet);
    const int chase = row_of(document, "Who to chase");  // whom to ask stands above the first question
    for (const int row : {row_of(document, "Do first") + 1, findings(document).heading_row + 1, chase + 2}) {
        const auto where = "D" + std::to_string(row);
        const auto told = cell(gaps, where).text;
        ASSERT_FALSE(told.empty()) << where;
        follow_link(office(), document, gaps, where);
        EXPECT_EQ(cursor(document), told);
    }
}

// Two groups of the example run at 9.15 on Tuesday and Wednesday, and one pupil is in both.
TEST(GapSheet, LeadsFromAClashToTheRowOfTheMap)
{
    const Opened document(new_map("primary-example"));
    ASSERT_TRUE(analyse(document).success);
    const auto gaps = sheet(document, kGapSheet);
    const int row = row_of(document, "Sessions at the same time") + 2;
    const auto at = [&](const char* column) { return column + std::to_string(row); };
    EXPECT_EQ(cell(gaps, at("B")).text, "Billy Sugden (Y2)");
    EXPECT_EQ(cell(gaps, at("C")).text, "Tue, Wed 9:15-9:35");
    EXPECT_EQ(cell(gaps, at("F")).text, "40 minutes");
    const auto told = cell(gaps, at("D")).text;
    follow_link(office(), document, gaps, at("D"));
    EXPECT_EQ(cursor(document), told);
    EXPECT_EQ(cell(sheet(document, "Provision map"), told.substr(told.find('.') + 1)).text, "Phonics catch-up");
}

Reference<css::table::XTableCharts> charts(const Component& document)
{
    return Reference<css::table::XTableChartsSupplier>(sheet(document, kGapSheet), UNO_QUERY_THROW)->getCharts();
}

// Every cell that the first chart of the sheet is drawn from, as the edges of one range: column, row, column, row.
std::vector<sal_Int32> charted(const Component& document)
{
    const Reference<css::table::XTableChart> chart(charts(document)->getByName(charts(document)->getElementNames()[0]),
                                                   UNO_QUERY_THROW);
    std::vector<sal_Int32> edges;
    for (const auto& range : chart->getRanges()) {
        if (edges.empty()) edges = {range.StartColumn, range.StartRow, range.EndColumn, range.EndRow};
        edges[0] = std::min(edges[0], range.StartColumn);
        edges[1] = std::min(edges[1], range.StartRow);
        edges[2] = std::max(edges[2], range.EndColumn);
        edges[3] = std::max(edges[3], range.EndRow);
    }
    return edges;
}

// The words that a screen reader says for the drawing object of the chart.
std::string told_of_chart(const Component& document, const char* what)
{
    const auto names = sheet_names(document);
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW)->getDrawPages();
    const auto index = std::ranges::find(names, kGapSheet) - names.begin();
    const Reference<css::drawing::XDrawPage> page(pages->getByIndex(static_cast<sal_Int32>(index)), UNO_QUERY_THROW);
    EXPECT_EQ(page->getCount(), 1);
    const Reference<css::beans::XPropertySet> shape(page->getByIndex(0), UNO_QUERY_THROW);
    rtl::OUString text;
    shape->getPropertyValue(rtl::OUString::createFromAscii(what)) >>= text;
    return to_utf8(text);
}

TEST(GapChart, StandsOnTheSheetWithWordsForThoseWhoDoNotSeeIt)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    ASSERT_EQ(charts(document)->getElementNames().getLength(), 1);
    EXPECT_EQ(charted(document).at(1) + 1, balance_heading_row(document));
    EXPECT_FALSE(told_of_chart(document, "Title").empty());
    EXPECT_FALSE(told_of_chart(document, "Description").empty());
    ASSERT_TRUE(analyse(document).success);
    EXPECT_EQ(charts(document)->getElementNames().getLength(), 1) << "a second run draws no second one";
}

TEST(GapChart, IsDrawnFromTheSameCellsInASavedFile)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto folder = office().scratch();
    for (const auto* name : {"chart.ods", "chart.xlsx"}) {
        save_copy(document, folder / name);
        const Opened again(office().open(folder / name));
        ASSERT_EQ(charts(again)->getElementNames().getLength(), 1) << name;
        EXPECT_EQ(charted(again), charted(document)) << name;
    }
}

// Calc writes no words for a chart into .xlsx, so the next run says them again; in .ods they stay.
TEST(GapChart, HasItsWordsInASavedFileAfterARunAtTheLatest)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto folder = office().scratch();
    for (const auto* name : {"words.ods", "words.xlsx"}) {
        save_copy(document, folder / name);
        const Opened again(office().open(folder / name));
        if (std::string_view(name).ends_with(".xlsx")) {
            const auto before = snapshot(again);
            ASSERT_TRUE(analyse(again).success);
            expect_exact_undo(again, before);
        }
        for (const auto* what : {"Title", "Description"})
            EXPECT_EQ(told_of_chart(again, what), told_of_chart(document, what)) << name;
    }
}

void keep_needs_of(const Component& document, std::string_view year)
{
    const auto needs = sheet(document, "Needs");
    const auto rows = texts(needs);
    const auto lines = Reference<css::table::XColumnRowRange>(needs, UNO_QUERY_THROW)->getRows();
    for (auto row = static_cast<sal_Int32>(rows.size()) - 1; row > 0; --row)
        if (rows[static_cast<std::size_t>(row)].at(1) != year) lines->removeByIndex(row, 1);
}

TEST(GapChart, TellsInASecondRunWhatItDrawsThen)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    EXPECT_THAT(told_of_chart(document, "Description"), HasSubstr("for the 8 years and kinds furthest from it"));
    keep_needs_of(document, "3");
    ASSERT_TRUE(analyse(document).success);
    ASSERT_EQ(charts(document)->getElementNames().getLength(), 1);
    EXPECT_LT(charted(document).at(3) - charted(document).at(1), 8);
    EXPECT_THAT(told_of_chart(document, "Description"), HasSubstr("for every year and kind of provision"));
}

}  // namespace
}  // namespace provision
