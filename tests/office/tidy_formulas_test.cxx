// SPDX-License-Identifier: MPL-2.0
// What a school calculates for itself comes to the same after Tidy map, or nothing is changed; and undo and redo of our steps,
// again and again.
#include "support/fixture.hxx"
#include "support/gap_sheet.hxx"
#include "support/trace.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <array>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Rows = std::vector<std::vector<std::string>>;

constexpr std::string_view kTidy = "org.provisionmap:tidy-map";

Reply tidy_map(const Component& document, bool in_place)
{
    return office().dispatch(document, kTidy, {property("Silent", true), property("InPlace", in_place)});
}

void type(const Reference<css::sheet::XSpreadsheet>& on, const Rows& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (!rows[row][column].empty())
                set_cell(on, std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1), rows[row][column]);
}

Component book(const Rows& map, const Rows& summary)
{
    const auto document = office().make("scalc");
    const auto first = sheet(document, sheet_names(document).front());
    Reference<css::container::XNamed>(first, UNO_QUERY_THROW)->setName("Map");
    const auto second = add_sheet(document, "Summary");
    type(first, map);
    type(second, summary);
    return document;
}

const Rows kCalculated{{"Provision", "Sessions per week", "Mins", "Cost in time (Weekly)", "Staff"},
                       {"Phonics", "3", "20", "=B2*C2/60", "TA"},
                       {"Maths", "2", "30", "=B3*C3/60", "TA"},
                       {"Total", "", "", "=SUM(D2:D3)"}};

void type_time(const Component& document, sal_Int32 row, sal_Int32 column, double minutes)
{
    const Reference<css::util::XNumberFormatsSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::util::XNumberFormatTypes> types(supplier->getNumberFormats(), UNO_QUERY_THROW);
    const auto cell = sheet(document, "Map")->getCellByPosition(column, row);
    cell->setValue(minutes / (24 * 60));
    Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)
        ->setPropertyValue("NumberFormat", Any(types->getStandardFormat(css::util::NumberFormat::TIME, css::lang::Locale())));
}

// A time under Cost in Time is written as minutes; with its format left it would show 0:00 and be read as 144000 minutes.
TEST(TidyTimes, AreMinutesAfterwardsAndShowSo)
{
    const Rows map{{"Provision", "Staff", "Cost in Time (Weekly)"}, {"Phonics", "TA"}, {"Maths", "TA"}};
    for (const bool in_place : {false, true}) {
        const Opened document(book(map, {}));
        type_time(document, 1, 2, 100);
        type_time(document, 2, 2, 45);
        const auto before = trace(document);
        const auto reply = tidy_map(document, in_place);
        ASSERT_TRUE(reply.success) << reply.sentence;
        ASSERT_TRUE(in_place || sheet_names(document).size() == 3) << reply.sentence;
        const auto tidied = texts(sheet(document, in_place ? "Map" : "Map (tidy)"));
        EXPECT_EQ(tidied.at(1), (std::vector<std::string>{"Phonics", "TA", "100"}));
        EXPECT_EQ(tidied.at(2), (std::vector<std::string>{"Maths", "TA", "45"}));
        undo(document);
        EXPECT_EQ(difference(before, trace(document)), "") << in_place;
    }
}

TEST(TidyFormulas, ComeToTheSameWhereTheyMultiplySessionsAndMinutes)
{
    for (const bool in_place : {false, true}) {
        const Opened document(book(kCalculated, {{"=SUMPRODUCT($Map.B2:B3;$Map.C2:C3)"}}));
        const auto before = trace(document);
        const auto reply = tidy_map(document, in_place);
        ASSERT_TRUE(reply.success) << reply.sentence;
        EXPECT_NE(reply.sentence.find("doubt"), std::string::npos) << reply.sentence;
        EXPECT_EQ(results(sheet(document, in_place ? "Map" : "Map (tidy)")), (std::vector<double>{1, 1, 2})) << in_place;
        EXPECT_EQ(cell(sheet(document, "Summary"), "A1").value, 120);
        const auto after = trace(document);
        undo(document);
        EXPECT_EQ(difference(before, trace(document)), "") << in_place;
        redo(document);
        EXPECT_EQ(difference(after, trace(document)), "") << in_place;
    }
}

const Rows kYears{{"Year Group", "Provision", "Staff/Pupil Ratio", "Staff Involved", "Cost"},
                  {"3", "Lego (1 x 40 mins)", "6:1", "TA", "100"},
                  {"", "Maths (2 x 20 mins)", "4:1", "TA", "50"},
                  {"4", "Phonics (3 x 20 mins)", "4:1", "LSA", "70"}};

TEST(TidyFormulas, OfOtherSheetsComeToTheSame)
{
    constexpr std::array kFormulas = {"=SUMIF($Map.A2:A4;3;$Map.E2:E4)",
                                      "=COUNTIF($Map.B2:B4;\"*20 mins*\")",
                                      "=MATCH(\"Maths (2 x 20 mins)\";$Map.B2:B4;0)",
                                      "=VLOOKUP(\"Lego (1 x 40 mins)\";$Map.B2:E4;4;0)",
                                      "=$Map.B2&$Map.A1",
                                      "=SUM($Map.E:E)",
                                      "=COUNTA($Map.B2:B4)",
                                      "=INDEX($Map.A1:E4;2;5)"};
    for (const auto* formula : kFormulas) {
        const Opened document(book(kYears, {{formula}}));
        const auto before = cell(sheet(document, "Summary"), "A1").text;
        const auto untouched = trace(document);
        const auto steps = undo_titles(document).size();
        const auto reply = tidy_map(document, true);
        EXPECT_TRUE(reply.success) << formula << ": " << reply.sentence;
        EXPECT_EQ(cell(sheet(document, "Summary"), "A1").text, before) << formula;
        if (undo_titles(document).size() > steps) undo(document);
        EXPECT_EQ(difference(untouched, trace(document)), "") << formula;
    }
}

TEST(TidyFormulas, KeepARowThatIsQuoted)
{
    const Opened document(book({{"Provision", "Ratio", "Staff"},
                                {"WAVE ONE"},
                                {"Phonics (3 x 20 mins)", "6:1", "TA"},
                                {"WAVE TWO"},
                                {"Lego (1 x 40 mins)", "4:1", "TA"}},
                               {{"=$Map.A2"}}));
    const auto reply = tidy_map(document, true);
    EXPECT_EQ(cell(sheet(document, "Summary"), "A1").text, "WAVE ONE") << reply.sentence;
}

TEST(TidyFormulas, ThatCannotFollowAreNamedAndNothingIsChanged)
{
    const Opened document(book(kYears, {{"=INDIRECT(\"Map.E2\")"}, {"=INDIRECT(\"Map.E\"&ROW())"}, {"=ROW()"}}));
    const auto before = trace(document);
    const auto steps = undo_titles(document);
    const auto reply = tidy_map(document, true);
    EXPECT_FALSE(reply.success);
    EXPECT_NE(reply.sentence.find("Summary.A1"), std::string::npos) << reply.sentence;
    EXPECT_NE(reply.sentence.find("Summary.A2"), std::string::npos) << reply.sentence;
    EXPECT_EQ(reply.sentence.find("Summary.A3"), std::string::npos) << reply.sentence;
    EXPECT_EQ(difference(before, trace(document)), "");
    EXPECT_EQ(undo_titles(document), steps);
}

void name_costs(const Component& document, std::string_view cells)
{
    const Reference<css::beans::XPropertySet> properties(document, UNO_QUERY_THROW);
    const Reference<css::sheet::XNamedRanges> names(properties->getPropertyValue("NamedRanges"), UNO_QUERY_THROW);
    names->addNewByName("Costs", to_ustring(cells), {}, 0);
}

// Calc alone leaves such a sum at nothing after undo.
TEST(TidyFormulas, OverANameComeBackWithUndo)
{
    const Opened document(
        book({{"Provision", "Cost", "Staff"}, {"Reading (3 x 20 mins)", "100", "TA"}, {"Maths (2 x 20 mins)", "50", "TA"}}, {}));
    name_costs(document, "$Map.$B$2:$B$3");
    const auto summary = sheet(document, "Summary");
    set_cell(summary, "A1", "=SUM(Costs)");
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(tidy_map(document, true).success);
        EXPECT_EQ(cell(summary, "A1").value, 150) << time;
        undo(document);
        EXPECT_EQ(cell(summary, "A1").value, 150) << time;
        redo(document);
        EXPECT_EQ(cell(summary, "A1").value, 150) << time;
        undo(document);
        EXPECT_EQ(cell(summary, "A1").value, 150) << time;
    }
}

void filter_buttons(const Component& document, std::string_view cells)
{
    const Reference<css::beans::XPropertySet> properties(document, UNO_QUERY_THROW);
    const Reference<css::sheet::XDatabaseRanges> ranges(properties->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeAddressable> range(sheet(document, "Map")->getCellRangeByName(to_ustring(cells)),
                                                             UNO_QUERY_THROW);
    ranges->addNewByName("Interventions", range->getRangeAddress());
    Reference<css::beans::XPropertySet>(ranges->getByName("Interventions"), UNO_QUERY_THROW)
        ->setPropertyValue("AutoFilter", Any(true));
}

void hide_row(const Component& document, std::string_view cells)
{
    const Reference<css::table::XColumnRowRange> lines(sheet(document, "Map")->getCellRangeByName(to_ustring(cells)),
                                                       UNO_QUERY_THROW);
    Reference<css::beans::XPropertySet>(lines->getRows(), UNO_QUERY_THROW)->setPropertyValue("IsVisible", Any(false));
}

TEST(TidyRedo, BringsBackHiddenRowsAsTheyWere)
{
    for (const bool in_place : {false, true}) {
        const Opened document(book({{"Provision", "Ratio", "Staff", "Cost"},
                                    {"WAVE ONE"},
                                    {"Phonics (3 x 20 mins)", "6:1", "TA", "10"},
                                    {"WAVE TWO"},
                                    {"Lego (1 x 40 mins)", "4:1", "TA", "20"},
                                    {"Nurture (5 x 60 mins)", "8:1", "TA", "30"}},
                                   {}));
        filter_buttons(document, "A1:D6");
        hide_row(document, "A6");
        const auto before = trace(document);
        ASSERT_TRUE(tidy_map(document, in_place).success);
        const auto after = trace(document);
        for (int time = 0; time < 2; ++time) {
            undo(document);
            EXPECT_EQ(difference(before, trace(document)), "") << in_place << " undone " << time;
            redo(document);
            EXPECT_EQ(difference(after, trace(document)), "") << in_place << " redone " << time;
        }
    }
}

TEST(TidyRedo, BringsBackTheFormatsOfAMatrix)
{
    for (const bool in_place : {false, true}) {
        const Opened document(
            book({{"", "Reception", "Year 1", "Year 2"},
                  {"Wave 1", "Phonics (6) 4 x 20 mins TA", "Phonics (6) 4 x 20 mins TA", "Spelling 2 x 15 mins TA"},
                  {"Wave 2", "Talk boost (4) 3 x 30 mins TA", "", "Number club 2 x 20 mins TA"}},
                 {}));
        const auto before = trace(document);
        const auto reply = tidy_map(document, in_place);
        ASSERT_TRUE(reply.success) << reply.sentence;
        const auto after = trace(document);
        undo(document);
        EXPECT_EQ(difference(before, trace(document)), "") << in_place;
        redo(document);
        EXPECT_EQ(difference(after, trace(document)), "") << in_place;
    }
}

// A note of ours in the middle of a step acts on a document that is half undone.
TEST(AnalyseAgain, IsUndoneAndRedoneAsOftenAsAnybodyLikes)
{
    const Opened document(office().open(trial_file("examples/primary-school.fods")));
    const auto untouched = snapshot(document);
    ASSERT_TRUE(office().dispatch(document, kAnalyse, kQuietly).success);
    const auto once = snapshot(document);
    const auto looks = trace(sheet(document, kGapSheet));
    ASSERT_TRUE(office().dispatch(document, kAnalyse, kQuietly).success);
    const auto twice = snapshot(document);
    for (int time = 0; time < 2; ++time) {
        undo(document);
        EXPECT_EQ(difference(once, snapshot(document)), "") << time;
        undo(document);
        EXPECT_EQ(difference(untouched, snapshot(document)), "") << time;
        redo(document);
        EXPECT_EQ(difference(once, snapshot(document)), "") << time;
        redo(document);
        EXPECT_EQ(difference(twice, snapshot(document)), "") << time;
    }
    undo(document);
    EXPECT_EQ(difference(looks, trace(sheet(document, kGapSheet))), "");
}

}  // namespace
}  // namespace provision
