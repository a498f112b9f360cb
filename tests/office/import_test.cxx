// SPDX-License-Identifier: MPL-2.0
// Import pupils in Calc: files as school systems leave them, one exact undo step, and files that are none.
#include "support/fixture.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <fstream>

namespace provision {
namespace {

namespace fs = std::filesystem;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr std::string_view kImport = "org.provisionmap:import-pupils";

void fill(const Component& document, const std::vector<std::vector<std::string>>& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            set_cell(document, std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1), rows[row][column]);
}

// Names and numbers of nobody; the total and the formula are a school's own.
Component workbook()
{
    const auto document = office().make("scalc");
    fill(document, {{"Pupil", "UPN", "Year", "Class", "SEN Status", "Note", "Half"},
                    {"Asha Patel", "A001", "3", "3A", "K", "", "=C2/2"},
                    {"Ben Cole", "A002", "3", "3B", "", "EP visit", "=C3/2"}});
    set_cell(document, "A6", "=COUNTA(A2:A3)");
    return document;
}

fs::path written(std::string_view name, std::string_view bytes)
{
    const auto file = office().scratch() / name;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

Reply import(const Component& document, const rtl::OUString& url)
{
    return office().dispatch(document, kImport,
                             {property("Silent", true), property("Today", rtl::OUString("2026-11-22")), property("URL", url)});
}

Reply import(const Component& document, const fs::path& file)
{
    return import(document, file_url(file));
}

// The register below its headings, as shown.
std::vector<std::string> rows(const Component& document, std::string_view columns = "ABCDEF")
{
    std::vector<std::string> rows;
    for (int row = 2; row <= 5; ++row) {
        std::string line;
        for (const char column : columns)
            line += (column == columns.front() ? "" : "|") + cell(document, std::string(1, column) + std::to_string(row)).text;
        rows.push_back(line);
    }
    return rows;
}

using Lines = std::vector<std::string>;
const std::string kList = "Name,UPN,Year Group,Reg Group,SEN Status\n\"Patel, Asha\",A001,3,3C,E\nZo\xC3\xAB Dunn,0071,3,1E5,K\n";
const Lines kImported = {"Asha Patel|A001|3|3C|E|", "Ben Cole|A002|3|3B||EP visit; not in the file of 22 November 2026",
                         "Zo\xC3\xAB Dunn|0071|3|1E5|K|", "|||||"};

TEST(ImportPupils, IsOneUndoStepThatLeavesNoTrace)
{
    const Opened document(workbook());
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    const auto reply = import(document, written("Pupil list.csv", kList));
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_EQ(rows(document), kImported);
    EXPECT_EQ(cell(document, "A6").formula, "=COUNTA(A2:A3)");
    EXPECT_EQ(cell(document, "G2").formula, "=C2/2");
    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    expect_exact_undo(document, before);
}

// Calc notes only what it is told for undo: the number format is part of the trace.
TEST(ImportPupils, FormatsTextAsTextAndTakesThatBack)
{
    const Opened document(workbook());
    const auto format = [&](std::string_view place) {
        const Reference<css::beans::XPropertySet> properties(
            Reference<css::table::XCellRange>(sheet(document, "Sheet1"), UNO_QUERY_THROW)->getCellRangeByName(to_ustring(place)),
            UNO_QUERY_THROW);
        sal_Int32 key = 0;
        properties->getPropertyValue("NumberFormat") >>= key;
        return key;
    };
    const auto before = format("B4");
    ASSERT_TRUE(import(document, written("list.csv", kList)).success);
    EXPECT_NE(format("B4"), before);
    EXPECT_EQ(format("B4"), format("D4"));
    EXPECT_EQ(format("C4"), before);  // years stay numbers
    EXPECT_EQ(cell(document, "C4").value, 3);
    undo(document);
    EXPECT_EQ(format("B4"), before);
    EXPECT_EQ(format("D2"), before);
}

TEST(ImportPupils, TheSameFileTwiceChangesNothing)
{
    const Opened document(workbook());
    const auto file = written("list.csv", kList);
    ASSERT_TRUE(import(document, file).success);
    const auto after = snapshot(document);
    const auto steps = undo_titles(document).size();
    const auto again = import(document, file);
    EXPECT_TRUE(again.success);
    EXPECT_NE(again.sentence.find("already says"), std::string::npos) << again.sentence;
    EXPECT_EQ(difference(after, snapshot(document)), "");
    EXPECT_EQ(undo_titles(document).size(), steps);
}

std::string utf16(std::string_view utf8, bool little)
{
    std::string out = little ? "\xFF\xFE" : "\xFE\xFF";
    const auto text = to_ustring(utf8);
    for (sal_Int32 i = 0; i < text.getLength(); ++i) {
        const char low = static_cast<char>(text[i] & 0xFF);
        const char high = static_cast<char>(text[i] >> 8);
        out += little ? low : high;
        out += little ? high : low;
    }
    return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    return text;
}

// The list with another sign between its fields; the comma inside a name stays.
std::string parted_by(std::string_view sign)
{
    return replaced(replaced(replaced(kList, ", ", "~"), ",", sign), "~", ", ");
}

struct Export {
    const char* name;
    std::string bytes;
};

class ExportedAs : public testing::TestWithParam<Export> {};

TEST_P(ExportedAs, IsReadAlike)
{
    const Opened document(workbook());
    const auto reply = import(document, written("list.csv", GetParam().bytes));
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_EQ(rows(document), kImported);
}

INSTANTIATE_TEST_SUITE_P(EncodingsAndSeparators, ExportedAs,
                         testing::Values(Export{"Utf8WithMark", "\xEF\xBB\xBF" + kList},
                                         Export{"Utf16Little", utf16(kList, true)}, Export{"Utf16Big", utf16(kList, false)},
                                         Export{"Windows1252", replaced(kList, "\xC3\xAB", "\xEB")},
                                         Export{"Semicolons", parted_by(";")}, Export{"Tabs", parted_by("\t")},
                                         Export{"WindowsLines", replaced(kList, "\n", "\r\n")}),
                         [](const auto& given) { return std::string(given.param.name); });

TEST(ImportPupils, ReadsWorkbooks)
{
    for (const auto* name : {"list.ods", "list.xlsx"}) {
        const auto file = office().scratch() / name;
        {
            const auto typed = written("list.csv", kList);
            const Opened list(office().open_in_place(typed, {"Text - txt - csv (StarCalc)", "44,34,76,1,1/2/2/2/3/2/4/2/5/2"}));
            save_copy(list, file);
        }
        const Opened document(workbook());
        const auto reply = import(document, file);
        ASSERT_TRUE(reply.success) << reply.sentence;
        EXPECT_EQ(rows(document), kImported) << name;
    }
}

TEST(ImportPupils, MakesARegisterAndTakesItBack)
{
    const Opened document(office().make("scalc"));
    const auto before = snapshot(document);
    ASSERT_TRUE(import(document, written("list.csv", kList)).success);
    EXPECT_EQ(sheet_names(document).back(), "Register");
    EXPECT_EQ(cell(sheet(document, "Register"), "A1").text, "Pupil");
    EXPECT_EQ(cell(sheet(document, "Register"), "B3").text, "0071");
    expect_exact_undo(document, before);
}

TEST(ImportPupils, MovesDownATotalAndTakesItBack)
{
    const Opened document(workbook());
    set_cell(document, "A4", "Total: 2");
    const auto before = snapshot(document);
    ASSERT_TRUE(import(document, written("list.csv", kList)).success);
    EXPECT_EQ(cell(document, "B4").text, "0071");
    EXPECT_EQ(cell(document, "A5").text, "Total: 2");
    EXPECT_EQ(cell(document, "A7").formula, "=COUNTA(A2:A3)");
    expect_exact_undo(document, before);
}

TEST(ImportPupils, HundredsOfNewPupilsAreWrittenAndUndone)
{
    std::string list = "Name,UPN,Class\n";
    for (int i = 100; i < 700; ++i) list += "Pupil " + std::to_string(i) + ",00" + std::to_string(i) + ",4B\n";
    const Opened document(workbook());
    set_cell(document, "A6", "");
    const auto before = snapshot(document);
    ASSERT_TRUE(import(document, written("list.csv", list)).success);
    EXPECT_EQ(cell(document, "B603").text, "00699");
    undo(document);
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

void expect_refusal(const Component& document, const Reply& reply, std::string_view word, const Snapshot& before)
{
    EXPECT_TRUE(reply.answered);
    EXPECT_FALSE(reply.success) << reply.sentence;
    EXPECT_NE(reply.sentence.find(word), std::string::npos) << reply.sentence;
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

std::string letter(std::string_view name)
{
    const auto file = office().scratch() / name;
    const auto document = office().make("swriter");
    const Reference<css::text::XTextDocument> text(document, UNO_QUERY_THROW);
    text->getText()->setString("A letter home.");
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)->storeToURL(file_url(file), {});
    close(document);
    return file;
}

TEST(ImportPupils, RefusesWhatIsNoListAndChangesNothing)
{
    const Opened document(workbook());
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    expect_refusal(document, import(document, office().scratch() / "none.csv"), "is not there", before);
    expect_refusal(document, import(document, written("list.csv", "")), "is empty", before);
    expect_refusal(document, import(document, written("list.csv", "\xEF\xBB\xBF\n")), "is empty", before);
    expect_refusal(document, import(document, written("list.pdf", "%PDF-1.7\n")), "is no list", before);
    expect_refusal(document, import(document, written("list.xlsx", "PK\x03\x04 and then nothing")), "", before);
    expect_refusal(document, import(document, fs::path(letter("letter.odt"))), "is no spreadsheet", before);
    expect_refusal(document, import(document, written("list.csv", "Dinner,Price\nPasta,2\n")), "No list of pupils", before);
    expect_refusal(document, import(document, rtl::OUString("https://example.org/list.csv")), "not on this computer", before);
    EXPECT_EQ(undo_titles(document).size(), steps);
}

TEST(ImportPupils, RefusesTheOpenWorkbookAndAProtectedRegister)
{
    const auto file = office().scratch() / "school.ods";
    {
        const Opened made(workbook());
        save_copy(made, file);
    }
    const Opened document(office().open_in_place(file));
    const auto before = snapshot(document);
    expect_refusal(document, import(document, file), "is the workbook that is open here", before);
    const Reference<css::util::XProtectable> registered(sheet(document, "Sheet1"), UNO_QUERY_THROW);
    registered->protect("");
    expect_refusal(document, import(document, written("list.csv", kList)), "protected", before);
}

TEST(ImportPupils, LeavesNoDocumentOpenAndNoLockBehind)
{
    const Opened document(workbook());
    const auto file = written("list.csv", kList);
    ASSERT_TRUE(import(document, file).success);
    for (const auto& entry : fs::directory_iterator(file.parent_path())) EXPECT_EQ(entry.path().filename(), "list.csv");
    const Reference<css::frame::XDesktop2> desktop(office().service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW);
    const auto components = desktop->getComponents()->createEnumeration();
    int open = 0;
    for (; components->hasMoreElements(); components->nextElement()) ++open;
    EXPECT_EQ(open, 1);
}

}  // namespace
}  // namespace provision
