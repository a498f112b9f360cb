// SPDX-License-Identifier: MPL-2.0
// Tidy map on whole workbooks, as schools lay them out: on a copy and in place, undone, redone, saved and read again.
#include "support/fixture.hxx"
#include "support/school_books.hxx"
#include "support/tied_book.hxx"
#include "support/trace.hxx"

#include <algorithm>
#include <com/sun/star/util/XProtectable.hpp>

namespace provision {
namespace {

constexpr std::string_view kTidy = "org.provisionmap:tidy-map";

Reply tidy_map(const Component& document, bool in_place = false)
{
    return office().dispatch(document, kTidy, {property("Silent", true), property("InPlace", in_place)});
}

struct BookCase {
    std::string_view book;
    std::string_view format;
};

std::string case_name(const testing::TestParamInfo<BookCase>& info)
{
    return std::string(info.param.book) + "_" + std::string(info.param.format);
}

Component opened(const BookCase& book)
{
    const auto made = school_book(office(), book.book);
    const auto file = office().scratch() / (std::string(book.book) + "." + std::string(book.format));
    save_copy(made, file);
    close(made);
    return office().open_in_place(file);
}

class TidyBook : public testing::TestWithParam<BookCase> {};

TEST_P(TidyBook, MakesACopyBehindTheMapAndLeavesAllElseAlone)
{
    const Opened document(opened(GetParam()));
    const auto before = trace(document);
    const auto totals = results(sheet(document, "Map"));

    const auto reply = tidy_map(document);

    ASSERT_TRUE(reply.success) << reply.sentence;
    const auto names = sheet_names(document);
    ASSERT_NE(std::ranges::find(names, "Map (tidy)"), names.end()) << reply.sentence;
    EXPECT_EQ(std::ranges::find(names, "Map (tidy)") - names.begin(), std::ranges::find(names, "Map") - names.begin() + 1);
    Trace others;
    for (const auto& line : trace(document))
        if (!line.starts_with("Map (tidy): ")) others.push_back(line);
    EXPECT_EQ(difference(before, others), "");
    EXPECT_EQ(results(sheet(document, "Map (tidy)")), totals);
}

TEST_P(TidyBook, IsOneStepThatUndoesAndRedoesWithoutATrace)
{
    for (const bool in_place : {false, true}) {
        const Opened document(opened(GetParam()));
        const auto before = trace(document);
        const auto steps = undo_titles(document).size();
        ASSERT_TRUE(tidy_map(document, in_place).success);
        EXPECT_EQ(undo_titles(document).size(), steps + 1);
        const auto after = trace(document);
        undo(document);
        EXPECT_EQ(difference(before, trace(document)), "") << in_place;
        redo(document);
        EXPECT_EQ(difference(after, trace(document)), "") << in_place;
        undo(document);
        EXPECT_EQ(difference(before, trace(document)), "") << in_place;
    }
}

TEST_P(TidyBook, InPlaceKeepsWhatEveryFormulaComesTo)
{
    const Opened document(opened(GetParam()));
    const auto map = results(sheet(document, "Map"));
    const auto summary = results(sheet(document, "Summary"));
    ASSERT_TRUE(tidy_map(document, true).success);
    EXPECT_EQ(results(sheet(document, "Map")), map);
    EXPECT_EQ(results(sheet(document, "Summary")), summary);
}

TEST_P(TidyBook, LeavesACopyAloneThatIsUpToDate)
{
    const Opened document(opened(GetParam()));
    ASSERT_TRUE(tidy_map(document).success);
    const auto steps = undo_titles(document).size();
    const auto first = trace(document);
    ASSERT_TRUE(tidy_map(document).success);
    EXPECT_EQ(undo_titles(document).size(), steps);
    EXPECT_EQ(difference(first, trace(document)), "");
}

TEST_P(TidyBook, LaysAChangedCopyOutAnewAndUndoesThatToo)
{
    if (GetParam().book == "tied") GTEST_SKIP() << "refused: TidyTies.SaysThatACopyWithNamesMustBeMadeAnew";
    const Opened document(opened(GetParam()));
    ASSERT_TRUE(tidy_map(document).success);
    set_cell(sheet(document, "Summary"), "A9", "=$'Map (tidy)'.E2");
    const auto seen = cell(sheet(document, "Summary"), "A9").text;
    const auto first = snapshot(document);
    set_cell(sheet(document, "Map (tidy)"), "A12", "scribble");
    const auto scribbled = trace(document);
    const auto steps = undo_titles(document).size();

    ASSERT_TRUE(tidy_map(document).success);

    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    EXPECT_EQ(difference(first, snapshot(document)), "");
    EXPECT_EQ(cell(sheet(document, "Summary"), "A9").formula, "=$'Map (tidy)'.E2");
    EXPECT_EQ(cell(sheet(document, "Summary"), "A9").text, seen);
    const auto again = trace(document);
    undo(document);
    EXPECT_EQ(difference(scribbled, trace(document)), "");
    redo(document);
    EXPECT_EQ(difference(again, trace(document)), "");
}

TEST_P(TidyBook, HasNothingLeftToTidyInPlace)
{
    const Opened document(opened(GetParam()));
    ASSERT_TRUE(tidy_map(document, true).success);
    const auto once = trace(document);
    ASSERT_TRUE(tidy_map(document, true).success);
    EXPECT_EQ(difference(once, trace(document)), "");
}

TEST_P(TidyBook, ReadsTheSameFromTheSavedFile)
{
    const Opened document(opened(GetParam()));
    ASSERT_TRUE(tidy_map(document).success);
    const auto tidied = texts(sheet(document, "Map (tidy)"));
    const auto file = office().scratch() / ("tidied." + std::string(GetParam().format));
    save_copy(document, file);
    const Opened again(office().open_in_place(file));
    EXPECT_EQ(texts(sheet(again, "Map (tidy)")), tidied);
}

constexpr BookCase kBooks[] = {
    {"totals", "ods"},   {"totals", "xlsx"},   {"sections", "ods"},   {"sections", "xlsx"},
    {"filtered", "ods"}, {"filtered", "xlsx"}, {"many_lines", "ods"}, {"many_lines", "xlsx"},
    {"two_rows", "ods"}, {"two_rows", "xlsx"}, {"tied", "ods"},       {"tied", "xlsx"},
};

INSTANTIATE_TEST_SUITE_P(EveryFormat, TidyBook, testing::ValuesIn(kBooks), case_name);

Trace ties_of_copy(const Component& document)
{
    Trace lines;
    for (const auto& line : ties(document))
        if (line.find("Map (tidy)") != std::string::npos) lines.push_back(line);
    return lines;
}

TEST_P(TidyBook, TiesComeBackWithUndoAndGoAgainWithRedo)
{
    for (const bool in_place : {false, true}) {
        const Opened document(opened(GetParam()));
        const auto before = ties(document);
        ASSERT_TRUE(tidy_map(document, in_place).success);
        const auto after = ties(document);
        for (int time = 0; time < 2; ++time) {
            undo(document);
            EXPECT_EQ(difference(before, ties(document)), "") << in_place << " undone " << time;
            redo(document);
            EXPECT_EQ(difference(after, ties(document)), "") << in_place << " redone " << time;
        }
    }
}

class TidyTies : public testing::TestWithParam<std::string_view> {};

TEST_P(TidyTies, InPlaceFollowTheCells)
{
    const Opened document(opened({"tied", GetParam()}));
    const auto marked = marks(sheet(document, "Map"));
    ASSERT_TRUE(tidy_map(document, true).success);
    const auto map = sheet(document, "Map");
    ASSERT_EQ(texts(map).front(), (std::vector<std::string>{"Provision", "Staff", "Ratio", "Schedule", "Cost"}));
    EXPECT_EQ(difference(marked, marks(map)), "");
    const auto now = ties(document);
    const auto has = [&](std::string_view words) {
        return std::ranges::any_of(now, [&](const auto& line) { return line.find(words) != std::string::npos; });
    };
    EXPECT_TRUE(has("name Costs $Map.$E$2:$E$5")) << testing::PrintToString(now);
    EXPECT_TRUE(has("filter Interventions Map rows 1-5 columns 1-5 with buttons field 1 is TA")) << testing::PrintToString(now);
    EXPECT_TRUE(has(" Map rows 1-5 columns 5-5")) << "the chart's figures: " << testing::PrintToString(now);
}

TEST_P(TidyTies, GoOntoTheCopy)
{
    const Opened document(opened({"tied", GetParam()}));
    ASSERT_TRUE(tidy_map(document).success);
    const auto first = ties_of_copy(document);
    EXPECT_EQ(
        std::ranges::count_if(first, [](const auto& line) { return line.ends_with("columns 1-5 with buttons field 1 is TA"); }),
        1)
        << testing::PrintToString(first);
}

TEST_P(TidyTies, SaysThatACopyWithNamesMustBeMadeAnew)
{
    const Opened document(opened({"tied", GetParam()}));
    ASSERT_TRUE(tidy_map(document).success);
    set_cell(sheet(document, "Map (tidy)"), "A12", "scribble");
    const auto before = trace(document);
    const auto refused = tidy_map(document);
    EXPECT_FALSE(refused.success);
    EXPECT_NE(refused.sentence.find("Delete the sheet 'Map (tidy)'"), std::string::npos) << refused.sentence;
    EXPECT_EQ(difference(before, trace(document)), "");
}

TEST_P(TidyTies, RefusesInPlaceWhatWouldGiveAFormulaAnotherResult)
{
    const Opened document(opened({"tied", GetParam()}));
    set_cell(sheet(document, "Summary"), "B8", "=VLOOKUP(\"Nurture group (5 x 60 mins)\";$Map.A2:B5;2;0)");
    const auto before = trace(document);
    const auto tied = ties(document);
    const auto steps = undo_titles(document);
    const auto refused = tidy_map(document, true);
    EXPECT_FALSE(refused.success);
    EXPECT_NE(refused.sentence.find("Summary.B8"), std::string::npos) << refused.sentence;
    EXPECT_EQ(difference(before, trace(document)), "");
    EXPECT_EQ(difference(tied, ties(document)), "");
    EXPECT_EQ(undo_titles(document), steps);
    EXPECT_TRUE(tidy_map(document).success) << "a copy changes nothing that the formula sees";
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, TidyTies, testing::Values("ods", "xlsx"),
                         [](const auto& given) { return std::string(given.param); });

TEST(TidyMap, KeepsCommentsAtTheirCells)
{
    const Opened document(opened({"totals", "ods"}));
    ASSERT_TRUE(tidy_map(document).success);
    const auto lines = trace(sheet(document, "Map (tidy)"));
    EXPECT_EQ(
        std::ranges::count_if(lines, [](const auto& line) { return line.ends_with(" comment Ask Mrs Hale about Fridays"); }), 1);
}

TEST(TidyMap, LeavesTablesSideBySideAsTheyAreAndSaysSo)
{
    for (const std::string_view format : {"ods", "xlsx"}) {
        const Opened document(opened({"beside", format}));
        const auto before = trace(document);
        const auto reply = tidy_map(document);
        EXPECT_TRUE(reply.success) << reply.sentence;
        EXPECT_NE(reply.sentence.find("side by side"), std::string::npos) << reply.sentence;
        EXPECT_EQ(difference(before, trace(document)), "");
    }
}

TEST(TidyMap, RefusesAProtectedSheetInPlaceAndCopiesIt)
{
    const Opened document(opened({"totals", "ods"}));
    css::uno::Reference<css::util::XProtectable>(sheet(document, "Map"), css::uno::UNO_QUERY_THROW)->protect("secret");
    const auto before = trace(document);
    const auto refused = tidy_map(document, true);
    EXPECT_FALSE(refused.success);
    EXPECT_NE(refused.sentence.find("protected"), std::string::npos) << refused.sentence;
    EXPECT_EQ(difference(before, trace(document)), "");
    EXPECT_TRUE(tidy_map(document).success);
    EXPECT_EQ(results(sheet(document, "Map (tidy)")), results(sheet(document, "Map")));
}

TEST(TidyMap, RefusesToCopyAProtectedSheetOfWhichAFilterHidesRows)
{
    const Opened document(opened({"filtered", "ods"}));
    css::uno::Reference<css::util::XProtectable>(sheet(document, "Map"), css::uno::UNO_QUERY_THROW)->protect("secret");
    const auto before = trace(document);
    const auto refused = tidy_map(document);
    EXPECT_FALSE(refused.success);
    EXPECT_NE(refused.sentence.find("filter"), std::string::npos) << refused.sentence;
    EXPECT_EQ(difference(before, trace(document)), "");
}

TEST(TidyMap, SaysWhichArgumentItCannotRead)
{
    const Opened document(opened({"totals", "ods"}));
    const auto reply = office().dispatch(document, kTidy, {property("Silent", true), property("InPlace", to_ustring("perhaps"))});
    EXPECT_FALSE(reply.success);
    EXPECT_NE(reply.sentence.find("InPlace"), std::string::npos) << reply.sentence;
}

}  // namespace
}  // namespace provision
