// SPDX-License-Identifier: MPL-2.0
// The two commands of the library in Calc: rows filled and entries kept, one exact undo step each, and sheets that refuse.
#include "support/fixture.hxx"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr std::string_view kInsert = "org.provisionmap:insert-from-library";
constexpr std::string_view kAdd = "org.provisionmap:add-to-library";
const css::beans::PropertyValue kSilent = property("Silent", true);
const css::beans::PropertyValue kToday = property("Today", rtl::OUString("2026-11-22"));

void fill(const Component& document, const std::vector<std::vector<std::string>>& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            set_cell(document, std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1), rows[row][column]);
}

// A map of three prepared rows, one of them filled, as our templates have them.
Component map_book()
{
    const auto document = office().make("scalc");
    fill(document, {{"Year", "Provision", "Wave", "Staff", "Ratio", "Schedule", "Weekly minutes", "Weeks", "Measure"},
                    {"3", "Phonics", "2", "TA", "'6:1", "3 x 20 mins", "=IF(F2=\"\";\"\";60)", "12", "Sound check"},
                    {"", "", "", "", "", "", "=IF(F3=\"\";\"\";60)"},
                    {"", "", "", "", "", "", "=IF(F4=\"\";\"\";60)"}});
    return document;
}

void go_to(const Component& document, std::string_view place)
{
    put_cursor(document, sheet(document, "Sheet1"), place);
}

Reply insert(const Component& document, std::string_view name)
{
    return office().dispatch(document, kInsert, {kSilent, kToday, property("Provision", to_ustring(name))});
}

Reply add(const Component& document)
{
    return office().dispatch(document, kAdd, {kSilent, kToday});
}

std::string row(const Reference<css::sheet::XSpreadsheet>& sheet, int number, std::string_view columns = "ABCDEFGHI")
{
    std::string line;
    for (const char column : columns)
        line += (column == columns.front() ? "" : "|") + cell(sheet, std::string(1, column) + std::to_string(number)).text;
    return line;
}

bool says(const Reply& reply, std::string_view words)
{
    return reply.sentence.find(words) != std::string::npos;
}

TEST(InsertFromLibrary, FillsAPreparedRowAndLeavesNoTraceWhenUndone)
{
    const Opened document(map_book());
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    go_to(document, "A2");
    const auto reply = insert(document, "Toe by Toe");
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_EQ(row(sheet(document, "Sheet1"), 3), "|Toe by Toe|3||1:1|5 x 15 mins|60|20|Reading age");
    EXPECT_EQ(cell(document, "E3").formula, "'1:1");  // text, and no time of day
    EXPECT_EQ(cell(document, "G3").formula, "=IF(F3=\"\";\"\";60)");
    EXPECT_EQ(cell(document, "C3").value, 3);
    EXPECT_EQ(cursor(document), "Sheet1.B3");
    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    EXPECT_EQ(undo_titles(document).front(), "Insert from library");
    expect_exact_undo(document, before);
}

TEST(InsertFromLibrary, GoesOnBelowWhenRunAgain)
{
    const Opened document(map_book());
    go_to(document, "B2");
    ASSERT_TRUE(insert(document, "Toe by Toe").success);
    ASSERT_TRUE(insert(document, "Power of 2").success);
    const auto third = insert(document, "Wordshark");
    ASSERT_TRUE(third.success);
    EXPECT_TRUE(says(third, "The formulas of the row above are not in this one")) << third.sentence;
    const auto map = sheet(document, "Sheet1");
    EXPECT_TRUE(row(map, 3).starts_with("|Toe by Toe|"));
    EXPECT_TRUE(row(map, 4).starts_with("|Power of 2|"));
    EXPECT_EQ(row(map, 5), "|Wordshark|3||4:1|3 x 20 mins||12|Standardised spelling test");
}

TEST(InsertFromLibrary, TakesTheRowOfTheCursor)
{
    const Opened document(map_book());
    set_cell(document, "A4", "5");
    go_to(document, "D4");
    ASSERT_TRUE(insert(document, "Toe by Toe").success);
    EXPECT_TRUE(row(sheet(document, "Sheet1"), 4).starts_with("5|Toe by Toe|"));
    EXPECT_TRUE(row(sheet(document, "Sheet1"), 3).starts_with("||"));
}

TEST(InsertFromLibrary, TellsAScriptWhatIsMissing)
{
    const Opened document(map_book());
    const auto before = snapshot(document);
    const auto unnamed = office().dispatch(document, kInsert, {kSilent, kToday});
    EXPECT_FALSE(unnamed.success);
    EXPECT_TRUE(says(unnamed, "as the argument Provision")) << unnamed.sentence;
    const auto number = office().dispatch(document, kInsert, {kSilent, kToday, property("Provision", sal_Int32{7})});
    EXPECT_FALSE(number.success);
    EXPECT_TRUE(says(number, "Provision names nothing")) << number.sentence;
    const auto unknown = insert(document, "Dragon riding");
    EXPECT_FALSE(unknown.success);
    EXPECT_TRUE(says(unknown, "the library has no \"Dragon riding\"")) << unknown.sentence;
    EXPECT_EQ(difference(before, snapshot(document)), "");
    const Opened blank(office().make("scalc"));
    EXPECT_TRUE(says(insert(blank, "Toe by Toe"), "No provision map was found"));
}

TEST(InsertFromLibrary, LeavesAProtectedMapAlone)
{
    const Opened document(map_book());
    go_to(document, "B2");
    Reference<css::util::XProtectable>(sheet(document, "Sheet1"), UNO_QUERY_THROW)->protect({});
    const auto before = snapshot(document);
    const auto reply = insert(document, "Toe by Toe");
    EXPECT_FALSE(reply.success);
    EXPECT_TRUE(says(reply, "Sheet1 is protected, so nothing was changed")) << reply.sentence;
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST(AddToLibrary, MakesTheSheetAndLeavesNoTraceWhenUndone)
{
    const Opened document(map_book());
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    go_to(document, "F2");
    const auto reply = add(document);
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_EQ(sheet_names(document), (std::vector<std::string>{"Sheet1", "Library"}));
    const auto library = sheet(document, "Library");
    EXPECT_EQ(row(library, 1, "ABCDEFGHIJKL"),
              "Provision|Kind|Area|Wave|Age range|Group size|Weeks|Measure|Evidence|Given as|Schedule|Description");
    EXPECT_EQ(row(library, 2, "ABCDEFGHIJKL"), "Phonics|||2|Year 3|6:1|12|Sound check|||3 x 20 mins|");
    EXPECT_EQ(cell(library, "F2").formula, "'6:1");
    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    expect_exact_undo(document, before);
}

TEST(AddToLibrary, AddsBelowAndSaysWhatIsThere)
{
    const Opened document(map_book());
    go_to(document, "B2");
    ASSERT_TRUE(add(document).success);
    ASSERT_TRUE(insert(document, "Power of 2").success);
    const auto steps = undo_titles(document).size();
    ASSERT_TRUE(add(document).success);
    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    const auto after = snapshot(document);
    // A blank below a year is of that year, as for every reader of maps.
    EXPECT_EQ(row(sheet(document, "Library"), 3, "ABCDEFG"), "Power of 2|||3|Year 3|1:1|20");
    const auto again = add(document);
    EXPECT_TRUE(again.success);
    EXPECT_TRUE(says(again, "Power of 2 is in your library already (Library.A3)")) << again.sentence;
    EXPECT_EQ(difference(after, snapshot(document)), "");
    undo(document);
    EXPECT_EQ(row(sheet(document, "Library"), 3, "ABCDEFG"), "||||||");
    EXPECT_EQ(row(sheet(document, "Library"), 2, "AB"), "Phonics|");
}

TEST(AddToLibrary, LeavesSheetsThatAreNotItsOwnAlone)
{
    const Opened document(map_book());
    go_to(document, "B2");
    set_cell(add_sheet(document, "Library"), "A1", "Books to order");
    const auto before = snapshot(document);
    const auto other = add(document);
    EXPECT_FALSE(other.success);
    EXPECT_TRUE(says(other, "holds something else than a library, so it was left alone")) << other.sentence;
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST(AddToLibrary, FillsABlankSheetOfThatName)
{
    const Opened document(map_book());
    go_to(document, "B2");
    add_sheet(document, "Library");
    const auto before = snapshot(document);
    ASSERT_TRUE(add(document).success);
    EXPECT_EQ(row(sheet(document, "Library"), 2, "ABC"), "Phonics||");
    undo(document);
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST(AddToLibrary, RefusesWhereNothingMayBeWritten)
{
    const Opened document(map_book());
    go_to(document, "B2");
    ASSERT_TRUE(add(document).success);
    ASSERT_TRUE(insert(document, "Power of 2").success);
    Reference<css::util::XProtectable>(sheet(document, "Library"), UNO_QUERY_THROW)->protect({});
    const auto before = snapshot(document);
    const auto locked = add(document);
    EXPECT_FALSE(locked.success);
    EXPECT_TRUE(says(locked, "Library is protected, so nothing was changed")) << locked.sentence;
    EXPECT_EQ(difference(before, snapshot(document)), "");
    const Opened closed(map_book());
    go_to(closed, "B2");
    protect_structure(closed);
    EXPECT_FALSE(add(closed).success);
    EXPECT_EQ(sheet_names(closed), std::vector<std::string>{"Sheet1"});
}

// The file's own text cells keep `6:1` what it is, and what was kept there is offered again.
TEST(Library, LivesInFilesOfBothFormats)
{
    for (const auto* name : {"library.ods", "library.xlsx"}) {
        SCOPED_TRACE(name);
        const auto file = office().scratch() / name;
        {
            const Opened document(map_book());
            go_to(document, "B2");
            ASSERT_TRUE(add(document).success);
            save_copy(document, file);
        }
        const Opened document(office().open(file));
        go_to(document, "B2");
        EXPECT_TRUE(says(add(document), "Phonics is in your library already")) << name;
        const auto reply = insert(document, "phonics");
        EXPECT_TRUE(reply.success) << reply.sentence;
        EXPECT_EQ(row(sheet(document, "Sheet1"), 3), "|Phonics|2||6:1|3 x 20 mins|60|12|Sound check");
    }
}

}  // namespace
}  // namespace provision
