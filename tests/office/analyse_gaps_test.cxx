// SPDX-License-Identifier: MPL-2.0
// Analyse gaps on the shipped example: written, undone, rewritten, saved and read again.
#include "support/fixture.hxx"
#include "support/gap_sheet.hxx"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <fstream>
#include <gmock/gmock.h>

namespace provision {
namespace {

Component example()
{
    return office().open(trial_file("examples/primary-school.fods"));
}

Reply analyse(const Component& document, const Properties& arguments = kQuietly)
{
    return office().dispatch(document, kAnalyse, arguments);
}

std::string place(const FindingTable& table, std::string_view heading, int row)
{
    return table.columns.at(std::string(heading)) + std::to_string(row);
}

TEST(AnalyseGaps, WritesBothTablesAndLeavesTheSchoolsSheetsAlone)
{
    const Opened document(example());
    const auto before = snapshot(document);
    const auto reply = analyse(document);
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_FALSE(reply.sentence.empty());
    EXPECT_GT(findings(document).rows.size(), 0u);
    EXPECT_GT(balance_heading_row(document), 0);
    EXPECT_EQ(difference(before, source_sheets(document)), "");
}

// The list beside the example, as `check cell`: the Where column shows Sheet.A1.
std::vector<std::string> told_findings()
{
    std::vector<std::string> told;
    std::ifstream in(trial_file("examples/example-primary-school.findings.tsv"));
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::vector<std::string> fields(1);
        for (const char c : line)
            if (c == '\t')
                fields.emplace_back();
            else
                fields.back() += c;
        std::ranges::replace(fields.at(2), '!', '.');
        told.push_back(fields.at(0) + " " + fields.at(2));
    }
    std::ranges::sort(told);
    return told;
}

TEST(AnalyseGaps, GivesTheFindingsToldBesideTheExample)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    std::vector<std::string> found;
    for (const auto& row : findings(document).rows)
        found.push_back(row.cells.at("Key").substr(0, row.cells.at("Key").find(':')) + " " + row.cells.at("Where"));
    std::ranges::sort(found);
    EXPECT_EQ(found, told_findings());
    EXPECT_EQ(found.size(), 56u);
}

TEST(AnalyseGaps, ReadsAProtectedMapAndLeavesItProtected)
{
    const Opened document(example());
    const css::uno::Reference<css::util::XProtectable> map(sheet(document, "Year 3"), css::uno::UNO_QUERY_THROW);
    map->protect("secret");
    const auto before = snapshot(document);
    const auto reply = analyse(document);
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_EQ(findings(document).rows.size(), 56u);
    EXPECT_TRUE(map->isProtected());
    EXPECT_EQ(difference(before, source_sheets(document)), "");
}

TEST(AnalyseGaps, IsOneUndoStepThatLeavesEveryCellAsItWas)
{
    const Opened document(example());
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    ASSERT_TRUE(analyse(document).success);
    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    undo(document);
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST(AnalyseGaps, KeepsDecisionAndReasonInASecondRunThatUndoesToo)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto table = findings(document);
    ASSERT_FALSE(table.rows.empty());
    const auto& decided = table.rows.back();
    const auto gaps = sheet(document, kGapSheet);
    set_cell(gaps, place(table, "Decision", decided.row), "Accepted");
    set_cell(gaps, place(table, "Reason", decided.row), "Governors, 12 November");
    const auto before = snapshot(document);

    ASSERT_TRUE(analyse(document).success);

    const auto again = findings(document);
    const auto same =
        std::ranges::find_if(again.rows, [&](const FindingRow& row) { return row.cells.at("Key") == decided.cells.at("Key"); });
    ASSERT_NE(same, again.rows.end());
    EXPECT_EQ(same->cells.at("Decision"), "Accepted");
    EXPECT_EQ(same->cells.at("Reason"), "Governors, 12 November");
    EXPECT_EQ(again.rows.size(), table.rows.size());
    undo(document);
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST(AnalyseGaps, KeepsReferencesToItsSheetOverASecondRun)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto mine = add_sheet(document, "Mine");
    set_cell(mine, "A1", "=$'Gap analysis'.A1");
    const auto seen = cell(mine, "A1").text;
    ASSERT_TRUE(analyse(document).success);
    EXPECT_EQ(cell(mine, "A1").text, seen);
    EXPECT_EQ(cell(mine, "A1").formula, "=$'Gap analysis'.A1");
}

TEST(AnalyseGaps, LeadsFromAFindingToItsCell)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto table = findings(document);
    ASSERT_FALSE(table.rows.empty());
    const auto& finding = table.rows.front();
    follow_link(office(), document, sheet(document, kGapSheet), place(table, "Where", finding.row));
    EXPECT_EQ(cursor(document), finding.cells.at("Where"));
}

// A school goes on working in its map: rows are inserted, tabs are renamed, with an apostrophe too.
TEST(AnalyseGaps, LeadsToTheCellStillWhenRowsAreInsertedAndTheSheetRenamed)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto table = findings(document);
    const auto found =
        std::ranges::find_if(table.rows, [](const FindingRow& row) { return row.cells.at("Where") == "Register.A69"; });
    ASSERT_NE(found, table.rows.end());
    const css::uno::Reference<css::table::XColumnRowRange> lines(sheet(document, "Register"), css::uno::UNO_QUERY_THROW);
    lines->getRows()->insertByIndex(0, 5);
    css::uno::Reference<css::container::XNamed>(sheet(document, "Register"), css::uno::UNO_QUERY_THROW)
        ->setName("Ann's register");
    css::uno::Reference<css::sheet::XCalculatable>(document, css::uno::UNO_QUERY_THROW)->calculateAll();
    const auto gaps = sheet(document, kGapSheet);
    const auto where = place(table, "Where", found->row);
    EXPECT_THAT(cell(gaps, where).text, ::testing::HasSubstr("A74"));
    EXPECT_THAT(cell(gaps, where).text, ::testing::HasSubstr("register"));
    follow_link(office(), document, gaps, where);
    EXPECT_EQ(cursor(document), "Ann's register.A74");
}

TEST(AnalyseGaps, GivesEachFindingAKeyOfItsOwn)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    std::map<std::string, int> keys;
    for (const auto& finding : findings(document).rows) {
        const auto& key = finding.cells.at("Key");
        EXPECT_EQ(++keys[key], 1) << key;
        EXPECT_EQ(key.find(' '), std::string::npos) << key;
    }
}

TEST(AnalyseGaps, TakesTheDateAsTextOrAsADate)
{
    const Opened with_text(example());
    const Opened with_date(example());
    const css::util::Date day(20, 11, 2026);
    ASSERT_TRUE(analyse(with_text).success);
    ASSERT_TRUE(analyse(with_date, {property("Silent", true), property("Today", day)}).success);
    EXPECT_EQ(difference(snapshot(with_text), snapshot(with_date)), "");
}

TEST(AnalyseGaps, RefusesADateThatIsNone)
{
    const Opened document(example());
    const auto before = snapshot(document);
    const auto reply = analyse(document, {property("Silent", true), property("Today", rtl::OUString("31 June"))});
    ASSERT_TRUE(reply.answered);
    EXPECT_FALSE(reply.success);
    EXPECT_FALSE(reply.sentence.empty());
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST(AnalyseGaps, RefusesASheetThatIsNotThere)
{
    const Opened document(example());
    const auto before = snapshot(document);
    auto arguments = kQuietly;
    const rtl::OUString missing[] = {"Year 42"};
    arguments.push_back(property("Sheets", css::uno::Sequence<rtl::OUString>(missing, 1)));
    const auto reply = analyse(document, arguments);
    ASSERT_TRUE(reply.answered);
    EXPECT_FALSE(reply.success);
    EXPECT_NE(reply.sentence.find("Year 42"), std::string::npos) << reply.sentence;
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

/// What must be readable anywhere: the values of the gap sheet, in an office that has never heard of the extension.
TEST(AnalyseGaps, IsReadWithoutTheExtensionFromOdsAndXlsx)
{
    const auto folder = office().scratch();
    std::vector<std::vector<std::string>> written;
    {
        const Opened document(example());
        ASSERT_TRUE(analyse(document).success);
        written = texts(sheet(document, kGapSheet));
        save_copy(document, folder / "gaps.ods");
        save_copy(document, folder / "gaps.xlsx");
    }
    Office plain({trial_folder("reader"), std::nullopt});
    for (const auto* name : {"gaps.ods", "gaps.xlsx"}) {
        const Opened document(plain.open(folder / name));
        EXPECT_EQ(texts(sheet(document, kGapSheet)), written) << name;
    }
}

TEST(AnalyseGaps, KeepsDecisionsThroughASavedFile)
{
    for (const auto* name : {"kept.ods", "kept.xlsx"}) {
        const auto file = office().scratch() / name;
        std::string key;
        {
            const Opened document(example());
            ASSERT_TRUE(analyse(document).success);
            const auto table = findings(document);
            ASSERT_FALSE(table.rows.empty());
            key = table.rows.front().cells.at("Key");
            set_cell(sheet(document, kGapSheet), place(table, "Decision", table.rows.front().row), "Planned");
            save_copy(document, file);
        }
        const Opened document(office().open_in_place(file));
        ASSERT_TRUE(analyse(document).success);
        const auto rows = findings(document).rows;
        const auto kept = std::ranges::find_if(rows, [&](const FindingRow& row) { return row.cells.at("Key") == key; });
        ASSERT_NE(kept, rows.end()) << name;
        EXPECT_EQ(kept->cells.at("Decision"), "Planned") << name;
    }
}

}  // namespace
}  // namespace provision
