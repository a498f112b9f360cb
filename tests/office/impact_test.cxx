// SPDX-License-Identifier: MPL-2.0
// Impact in a real Calc: figures worked out by hand, one step of undo, decisions that stay, files that are saved and read again.
#include "impact_book.hxx"
#include "made_maps.hxx"
#include "support/trace.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/util/XSortable.hpp>
#include <gmock/gmock.h>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

const std::string kLexia = "Lexia (Year 3)";
const std::string kNumber = "Number catch-up (Year 3)";

Component book_of(const std::string& name)
{
    if (name == "made_here") return impact_book();
    return name == "primary" ? office().open(trial_file("examples/primary-school.fods")) : new_map("secondary-example");
}

std::string text_at(const Component& document, std::string_view heading, const std::string& provision)
{
    return cell(sheet(document, kImpactName), impact_table(document).place(heading, provision)).text;
}

double number_at(const Component& document, std::string_view heading, const std::string& provision)
{
    return cell(sheet(document, kImpactName), impact_table(document).place(heading, provision)).value;
}

std::string all_of(const Component& document)
{
    std::string all;
    for (const auto& row : texts(sheet(document, kImpactName)))
        for (const auto& text : row) all += text + "\n";
    return all;
}

// What must hold on any workbook.
class ImpactOf : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(Books, ImpactOf, testing::Values("made_here", "primary", "secondary_example"),
                         [](const auto& named) { return named.param; });

TEST_P(ImpactOf, WritesItsSheetAndLeavesTheSchoolsSheetsAlone)
{
    const Opened document(book_of(GetParam()));
    const auto before = snapshot(document);
    const auto reply = run_impact(document);
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_THAT(reply.sentence, HasSubstr("with results: expand"));
    EXPECT_FALSE(impact_table(document).rows.empty());
    EXPECT_EQ(difference(before, sheets_beside_impact(document)), "");
}

TEST_P(ImpactOf, IsOneUndoStepThatLeavesEverythingAsItWas)
{
    const Opened document(book_of(GetParam()));
    const auto before = snapshot(document);
    const auto looks = trace(document);
    const auto steps = undo_titles(document).size();
    ASSERT_TRUE(run_impact(document).success);
    ASSERT_EQ(undo_titles(document).size(), steps + 1);
    EXPECT_EQ(undo_titles(document).front(), "Impact");
    expect_exact_undo(document, before);
    undo(document);
    EXPECT_EQ(difference(looks, trace(document)), "");
}

TEST_P(ImpactOf, GivesTheSameCellsInASecondRunThatUndoesToo)
{
    const Opened document(book_of(GetParam()));
    ASSERT_TRUE(run_impact(document).success);
    const auto first = snapshot(document);
    const auto looks = trace(sheet(document, kImpactName));
    ASSERT_TRUE(run_impact(document).success);
    EXPECT_EQ(difference(first, snapshot(document)), "");
    EXPECT_EQ(difference(looks, trace(sheet(document, kImpactName))), "");
    expect_exact_undo(document, first);
}

TEST_P(ImpactOf, LeavesTheParagraphForGovernorsSelected)
{
    const Opened document(book_of(GetParam()));
    ASSERT_TRUE(run_impact(document).success);
    const auto selected = cursor(document);
    ASSERT_THAT(selected, StartsWith("Impact.A"));
    const auto place = selected.substr(selected.find('.') + 1);
    const auto impact = sheet(document, kImpactName);
    EXPECT_EQ(cell(impact, "A" + std::to_string(std::stoi(place.substr(1)) - 1)).text, "For governors");
    EXPECT_THAT(cell(impact, place).text, HasSubstr("No group without the support was tested beside these pupils"));
}

TEST_P(ImpactOf, LeadsFromEachProvisionToItsRow)
{
    const Opened document(book_of(GetParam()));
    ASSERT_TRUE(run_impact(document).success);
    const auto table = impact_table(document);
    ASSERT_FALSE(table.rows.empty());
    const auto impact = sheet(document, kImpactName);
    for (const auto& [name, row] : table.rows) {
        const auto where = table.place("Where", name);
        const auto told = cell(impact, where).text;
        follow_link(office(), document, impact, where);
        EXPECT_EQ(cursor(document), told) << name;
        const auto dot = told.rfind('.');
        const auto there = cell(sheet(document, told.substr(0, dot)), told.substr(dot + 1)).text;
        EXPECT_THAT(name, StartsWith(there.substr(0, there.find('\n')))) << told;
    }
}

template <class T>
T setting_of(const Reference<css::beans::XPropertySet>& properties, const char* name)
{
    T value{};
    EXPECT_TRUE(properties->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value) << name;
    return value;
}

TEST_P(ImpactOf, PrintsOnA4LandscapeOnePageAcross)
{
    const Opened document(book_of(GetParam()));
    ASSERT_TRUE(run_impact(document).success);
    const Reference<css::beans::XPropertySet> impact(sheet(document, kImpactName), UNO_QUERY_THROW);
    const Reference<css::style::XStyleFamiliesSupplier> families(document, UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> pages(families->getStyleFamilies()->getByName("PageStyles"), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> page(pages->getByName(setting_of<rtl::OUString>(impact, "PageStyle")),
                                                   UNO_QUERY_THROW);
    EXPECT_TRUE(setting_of<bool>(page, "IsLandscape"));
    EXPECT_NEAR(setting_of<sal_Int32>(page, "Width"), 29700, 50);
    EXPECT_NEAR(setting_of<sal_Int32>(page, "Height"), 21000, 50);
    EXPECT_EQ(setting_of<sal_Int16>(page, "ScaleToPagesX"), 1);
    EXPECT_EQ(setting_of<sal_Int16>(page, "ScaleToPagesY"), 0);
}

TEST_P(ImpactOf, ShowsTheSameCellsInASavedXlsx)
{
    const Opened document(book_of(GetParam()));
    ASSERT_TRUE(run_impact(document).success);
    const auto file = office().scratch() / "impact.xlsx";
    save_copy(document, file);
    const Opened again(plain_office().open(file));
    EXPECT_EQ(texts(sheet(again, kImpactName)), texts(sheet(document, kImpactName)));
}

Reference<css::table::XTableCharts> charts(const Component& document)
{
    return Reference<css::table::XTableChartsSupplier>(sheet(document, kImpactName), UNO_QUERY_THROW)->getCharts();
}

std::string title_on(const Reference<css::table::XTableCharts>& all, const rtl::OUString& name)
{
    const Reference<css::document::XEmbeddedObjectSupplier> object(all->getByName(name), UNO_QUERY_THROW);
    const Reference<css::chart::XChartDocument> chart(object->getEmbeddedObject(), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> title(chart->getTitle(), UNO_QUERY_THROW);
    return to_utf8(setting_of<rtl::OUString>(title, "String"));
}

// What a screen reader says of the drawing objects of the sheet.
std::vector<std::string> told_of_charts(const Component& document, const char* what)
{
    const auto names = sheet_names(document);
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW)->getDrawPages();
    const auto index = std::ranges::find(names, kImpactName) - names.begin();
    const Reference<css::drawing::XDrawPage> page(pages->getByIndex(static_cast<sal_Int32>(index)), UNO_QUERY_THROW);
    std::vector<std::string> all;
    for (sal_Int32 at = 0; at < page->getCount(); ++at)
        all.push_back(
            to_utf8(setting_of<rtl::OUString>(Reference<css::beans::XPropertySet>(page->getByIndex(at), UNO_QUERY_THROW), what)));
    return all;
}

TEST(Impact, DrawsAgesAndScoresApartWithWordsForThoseWhoDoNotSeeThem)
{
    const Opened document(impact_book());
    for (int run = 0; run < 2; ++run) {
        ASSERT_TRUE(run_impact(document).success);
        const auto names = charts(document)->getElementNames();
        ASSERT_EQ(names.getLength(), 2) << "a second run draws no second pair";
        std::vector<std::string> titles;
        for (const auto& name : names) titles.push_back(title_on(charts(document), name));
        EXPECT_THAT(titles, testing::UnorderedElementsAre("Mean age at entry and exit", "Mean score at entry and exit"));
        for (const auto& title : told_of_charts(document, "Title")) EXPECT_FALSE(title.empty());
        EXPECT_THAT(
            told_of_charts(document, "Description"),
            testing::UnorderedElementsAre(HasSubstr("mean ages at entry and exit"), HasSubstr("mean scores at entry and exit")));
    }
}

// Charts of eight bars each do not both go on the first page: the second one begins the next.
TEST(Impact, BeginsAPageBeforeAChartThatItsEndWouldCut)
{
    const Opened document(impact_book());
    const auto groups = sheet(document, "Groups");
    for (int at = 0; at < 16; ++at) {
        const auto row = std::to_string(25 + at);
        set_cell(groups, "A" + row, "Asha Alder");
        set_cell(groups, "B" + row, "Programme " + std::to_string(at));
        set_cell(groups, "E" + row, at < 8 ? "6y0m" : "10 of 20");
        set_cell(groups, "G" + row, at < 8 ? "6y6m" : "12 of 20");
    }
    ASSERT_TRUE(run_impact(document).success);
    const auto impact = sheet(document, kImpactName);
    const Reference<css::table::XColumnRowRange> lines(impact, UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> rows(lines->getRows(), UNO_QUERY_THROW);
    std::vector<sal_Int32> pages;
    for (sal_Int32 row = 0; cell(impact, "A" + std::to_string(row + 1)).text != "Results by provision" && row < 200; ++row) {
        const Reference<css::beans::XPropertySet> line(rows->getByIndex(row), UNO_QUERY_THROW);
        if (!setting_of<bool>(line, "IsManualPageBreak")) continue;
        const Reference<css::beans::XPropertySet> first(impact->getCellByPosition(0, row), UNO_QUERY_THROW);
        pages.push_back(setting_of<css::awt::Point>(first, "Position").Y);
    }
    ASSERT_EQ(pages.size(), 1u);
    const auto pictures = charts(document)->getElementNames();
    ASSERT_EQ(pictures.getLength(), 2);
    std::vector<sal_Int32> tops;
    const auto names = sheet_names(document);
    const auto drawn = Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW)->getDrawPages();
    const auto index = std::ranges::find(names, kImpactName) - names.begin();
    const Reference<css::drawing::XDrawPage> page(drawn->getByIndex(static_cast<sal_Int32>(index)), UNO_QUERY_THROW);
    for (sal_Int32 at = 0; at < page->getCount(); ++at)
        tops.push_back(Reference<css::drawing::XShape>(page->getByIndex(at), UNO_QUERY_THROW)->getPosition().Y);
    EXPECT_NEAR(*std::ranges::max_element(tops), pages.front(), 500) << "1/100 mm";
}

// The word alone is what a formula or a filter meets; its sign is how the cell is shown.
void expect_suggested(const Component& document, const std::string& provision, const char* word, const char* shown)
{
    const auto place = impact_table(document).place("Suggestion", provision);
    EXPECT_EQ(cell(sheet(document, kImpactName), place).formula, word);
    EXPECT_EQ(cell(sheet(document, kImpactName), place).text, shown);
}

// By hand. Six pupils gain 6 months, six 12: mean 9; each is 3 from it: √(12 x 9 / 11) = 3.1334. 5 January to 6 April are 91
// days, 91 / (365.25 / 12) = 2.98973 months: 9 / 2.98973 = 3.0103. Entries 72 and 84 months: variance 12 x 36 / 11 = 39.2727;
// exits 78 and 96: 12 x 81 / 11 = 88.3636; 9 / √63.8182 = 1.12660, times 1 - 3 / 43 = 1.0480. Outcome (6 x 1 + 3 x 2) / 9
// = 1.3333. 5 of 6 sessions. 240 pounds over 6 x 6 + 6 x 12 = 108 months: 2.2222.
TEST(Impact, GivesTheFiguresOfAges)
{
    const Opened document(impact_book());
    ASSERT_TRUE(run_impact(document).success);
    expect_suggested(document, kLexia, "expand", "▲ expand");
    EXPECT_EQ(number_at(document, "Pupils", kLexia), 12);
    EXPECT_EQ(number_at(document, "Entry and exit", kLexia), 12);
    EXPECT_EQ(text_at(document, "Measure", kLexia), "Reading age (months)");
    EXPECT_EQ(text_at(document, "Mean, from to", kLexia), "6y6m to 7y3m");
    EXPECT_NEAR(number_at(document, "Mean gain", kLexia), 9, 1e-9);
    EXPECT_NEAR(number_at(document, "Spread of gains", kLexia), 3.1334, 1e-4);
    EXPECT_NEAR(number_at(document, "Ratio gain", kLexia), 3.0103, 1e-4);
    EXPECT_NEAR(number_at(document, "Standardised gain", kLexia), 1.0480, 1e-4);
    EXPECT_NEAR(number_at(document, "Outcome mean", kLexia), 1.3333, 1e-4);
    EXPECT_NEAR(number_at(document, "Attendance", kLexia), 5 / 6.0, 1e-9);
    EXPECT_NEAR(number_at(document, "Pounds per unit", kLexia), 2.2222, 1e-4);
    EXPECT_THAT(text_at(document, "Why, and what to mind", kLexia),
                HasSubstr("Most gained, and the gain is clear: all 12 pupils gained; on average +9 months of reading age; 3.01 "
                          "months of reading age a month; a gain of 1.05 standard deviations"));
    EXPECT_THAT(text_at(document, "Why, and what to mind", kLexia),
                HasSubstr("Mind: outcome of 9 of 12; attendance of 2 of 12 in 6 recorded sessions."));
}

// By hand. Five pupils gain 2, six lose 3: -8 / 11 = -0.72727; (5 x 2.72727² + 6 x 2.27273²) / 10 = 6.81818, its root 2.6112. All
// begin at 20, so the exits have the same variance and the entries none: -0.72727 / √(6.81818 / 2) = -0.39389, times 1 - 3 / 39 =
// -0.3636.
TEST(Impact, GivesTheFiguresOfScores)
{
    const Opened document(impact_book());
    ASSERT_TRUE(run_impact(document).success);
    expect_suggested(document, kNumber, "stop", "■ stop");
    EXPECT_EQ(number_at(document, "Entry and exit", kNumber), 11);
    EXPECT_NEAR(number_at(document, "Mean gain", kNumber), -0.72727, 1e-5);
    EXPECT_NEAR(number_at(document, "Spread of gains", kNumber), 2.6112, 1e-4);
    EXPECT_EQ(text_at(document, "Ratio gain", kNumber), "");
    EXPECT_NEAR(number_at(document, "Standardised gain", kNumber), -0.3636, 1e-4);
    EXPECT_NEAR(number_at(document, "Outcome mean", kNumber), -1, 1e-9);
    EXPECT_EQ(text_at(document, "Attendance", kNumber), "");
    EXPECT_EQ(text_at(document, "Pounds per unit", kNumber), "no progress");
    EXPECT_THAT(text_at(document, "Why, and what to mind", kNumber),
                StartsWith("There is no gain on average: 5 of 11 pupils gained"));
}

// Sorts rows as Data > Sort does, the last first.
void turn_round(const Reference<css::sheet::XSpreadsheet>& on, const char* range, sal_Int32 column)
{
    css::table::TableSortField by;
    by.Field = column;
    by.IsAscending = false;
    const css::uno::Sequence<css::table::TableSortField> fields(&by, 1);
    const std::vector<css::beans::PropertyValue> how{property("SortFields", fields), property("ContainsHeader", false),
                                                     property("IsSortColumns", false)};
    Reference<css::util::XSortable>(on->getCellRangeByName(rtl::OUString::createFromAscii(range)), UNO_QUERY_THROW)
        ->sort({how.data(), static_cast<sal_Int32>(how.size())});
}

void decide(const Component& document)
{
    const auto table = impact_table(document);
    const auto impact = sheet(document, kImpactName);
    set_cell(impact, table.place("Decision", kNumber), "Change");
    set_cell(impact, table.place("Reason", kNumber), "Governors, 12 November");
}

void expect_decided(const Component& document)
{
    EXPECT_EQ(text_at(document, "Decision", kNumber), "Change");
    EXPECT_EQ(text_at(document, "Reason", kNumber), "Governors, 12 November");
    EXPECT_EQ(text_at(document, "Decision", kLexia), "");
}

TEST(Impact, KeepsWhatWasDecidedWhenRowsAreSortedAndTheMapRenamed)
{
    const Opened document(impact_book());
    ASSERT_TRUE(run_impact(document).success);
    decide(document);
    const auto map = sheet(document, "Map");
    const auto groups = sheet(document, "Groups");
    turn_round(map, "A2:J3", 1);
    turn_round(groups, "A2:I24", 0);
    ASSERT_EQ(cell(map, "B2").text, "Number catch-up");
    ASSERT_EQ(cell(groups, "A2").text, "Lia Lamb");
    ASSERT_TRUE(run_impact(document).success);
    expect_decided(document);
    Reference<css::container::XNamed>(map, UNO_QUERY_THROW)->setName("What we do");
    ASSERT_TRUE(run_impact(document).success);
    expect_decided(document);
    EXPECT_EQ(text_at(document, "Where", kNumber), "What we do.B2");
}

TEST(Impact, KeepsWhatWasDecidedThroughASavedFile)
{
    for (const auto* name : {"kept.ods", "kept.xlsx"}) {
        const auto file = office().scratch() / name;
        {
            const Opened document(impact_book());
            ASSERT_TRUE(run_impact(document).success);
            decide(document);
            save_copy(document, file);
        }
        const Opened document(office().open_in_place(file));
        const auto reply = run_impact(document);
        ASSERT_TRUE(reply.success) << name << ": " << reply.sentence;
        expect_decided(document);
    }
}

void expect_refused(const Component& document, const std::string& because)
{
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    const auto reply = run_impact(document);
    ASSERT_TRUE(reply.answered);
    EXPECT_FALSE(reply.success);
    EXPECT_THAT(reply.sentence, HasSubstr(because));
    EXPECT_EQ(difference(before, snapshot(document)), "");
    EXPECT_EQ(undo_titles(document).size(), steps);
}

TEST(Impact, LeavesASheetOfThatNameAloneThatItDidNotMake)
{
    const Opened document(impact_book());
    set_cell(add_sheet(document, kImpactName), "A1", "Impact of the new phones");
    expect_refused(document, "a sheet called Impact that Impact did not make. It was left alone.");
}

TEST(Impact, RefusesToRewriteAProtectedSheet)
{
    const Opened document(impact_book());
    ASSERT_TRUE(run_impact(document).success);
    decide(document);
    Reference<css::util::XProtectable>(sheet(document, kImpactName), UNO_QUERY_THROW)->protect("secret");
    expect_refused(document, "The sheet Impact is protected, so it cannot be rewritten. Unprotect it");
}

TEST(Impact, NamesNobodyWhereCodesAreAskedFor)
{
    const Opened document(impact_book());
    const auto settings = add_sheet(document, "Settings");
    set_cell(settings, "A1", "Setting");
    set_cell(settings, "B1", "Value");
    set_cell(settings, "A2", "Names as");
    set_cell(settings, "B2", "codes");
    ASSERT_TRUE(run_impact(document).success);
    const auto all = all_of(document);
    for (const auto& pupil : impact_pupils()) {
        EXPECT_THAT(all, Not(HasSubstr(pupil)));
        EXPECT_THAT(all, Not(HasSubstr(pupil.substr(0, pupil.find(' ')) + " "))) << pupil;
    }
    EXPECT_THAT(all, HasSubstr("4401"));
    EXPECT_THAT(all, HasSubstr("4412"));
}

}  // namespace
}  // namespace provision
