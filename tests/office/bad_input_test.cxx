// SPDX-License-Identifier: MPL-2.0
// What Analyse gaps must refuse: a clear sentence in the result event, and not a cell changed.
#include "support/fixture.hxx"
#include "support/gap_sheet.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace provision {
namespace {

namespace fs = std::filesystem;

void expect_refusal(const Component& document, std::string_view word)
{
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    const auto reply = office().dispatch(document, kAnalyse, kQuietly);
    ASSERT_TRUE(reply.answered);
    EXPECT_FALSE(reply.success) << reply.sentence;
    EXPECT_NE(reply.sentence.find(word), std::string::npos) << reply.sentence;
    EXPECT_EQ(difference(before, snapshot(document)), "");
    EXPECT_EQ(undo_titles(document).size(), steps);
}

Component small_map()
{
    const auto document = office().open(trial_file("maps/year-3.csv"), csv(false));
    return document;
}

TEST(BadInput, EmptyWorkbook)
{
    const Opened document(office().make("scalc"));
    expect_refusal(document, "provision map");
}

TEST(BadInput, WorkbookWithoutAMap)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "Dinner money");
    set_cell(document, "A2", "12.50");
    expect_refusal(document, "provision map");
}

TEST(BadInput, NothingButErrorCells)
{
    const Opened document(office().make("scalc"));
    for (const auto* place : {"A1", "B1", "A2", "B2"}) set_cell(document, place, "=1/0");
    expect_refusal(document, "provision map");
}

TEST(BadInput, ErrorCellInAMapIsToldAsADamagedCell)
{
    const Opened document(small_map());
    set_cell(document, "E5", "=1/0");
    const auto before = snapshot(document);
    const auto reply = office().dispatch(document, kAnalyse, kQuietly);
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_EQ(difference(before, source_sheets(document)), "");
    int told = 0;
    for (const auto& finding : findings(document).rows)
        told += finding.cells.at("Key").starts_with("damaged-cell:") && finding.cells.at("Where").ends_with("E5");
    EXPECT_EQ(told, 1);
}

TEST(BadInput, WriterDocument)
{
    const Opened document(office().make("swriter"));
    const css::uno::Reference<css::text::XTextDocument> letter(document, css::uno::UNO_QUERY_THROW);
    letter->getText()->setString("A letter home.");
    const auto reply = office().dispatch(document, kAnalyse, kQuietly);
    ASSERT_TRUE(reply.answered);
    EXPECT_FALSE(reply.success);
    EXPECT_NE(reply.sentence.find("Calc"), std::string::npos) << reply.sentence;
    EXPECT_EQ(to_utf8(letter->getText()->getString()), "A letter home.");
}

TEST(BadInput, ReadOnlyFile)
{
    const auto file = office().scratch() / "closed.ods";
    {
        const Opened document(small_map());
        save_copy(document, file);
    }
    fs::permissions(file, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    const Opened document(office().open_in_place(file));
    expect_refusal(document, "read-only");
}

TEST(BadInput, ProtectedDocumentStructure)
{
    const Opened document(small_map());
    protect_structure(document);
    expect_refusal(document, "protected");
}

TEST(BadInput, ProtectedGapSheet)
{
    const Opened document(small_map());
    ASSERT_TRUE(office().dispatch(document, kAnalyse, kQuietly).success);
    const css::uno::Reference<css::util::XProtectable> gaps(sheet(document, kGapSheet), css::uno::UNO_QUERY_THROW);
    gaps->protect("");
    expect_refusal(document, "protected");
}

TEST(BadInput, SheetOfThatNameThatTheUserMade)
{
    const Opened document(small_map());
    set_cell(add_sheet(document, kGapSheet), "A1", "My own list");
    expect_refusal(document, "Gap analysis");
}

}  // namespace
}  // namespace provision
