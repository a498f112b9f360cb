// SPDX-License-Identifier: MPL-2.0
// Next and previous finding, This pupil, and what a workbook keeps of the choices before Analyse gaps, in Calc.
#include "office/workbook_memory.hxx"
#include "support/fixture.hxx"
#include "support/gap_sheet.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/ui/XModuleUIConfigurationManagerSupplier.hpp>
#include <gmock/gmock.h>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using ::testing::HasSubstr;
using ::testing::StartsWith;

Component example()
{
    return office().open(trial_file("examples/primary-school.fods"));
}

Reply run(const Component& document, std::string_view command, const Properties& arguments = kQuietly)
{
    return office().dispatch(document, "org.provisionmap:" + std::string(command), arguments);
}

std::string place(const FindingTable& table, std::string_view heading, int row)
{
    return table.columns.at(std::string(heading)) + std::to_string(row);
}

void insert_rows(const Component& document, std::string_view name, int row, int count)
{
    Reference<css::table::XColumnRowRange>(sheet(document, name), UNO_QUERY_THROW)->getRows()->insertByIndex(row, count);
}

void rename(const Component& document, std::string_view from, const char* to)
{
    Reference<css::container::XNamed>(sheet(document, from), UNO_QUERY_THROW)->setName(rtl::OUString::createFromAscii(to));
}

// Where a finding told as `Needs.C12` is, behind five rows that were put in at the top of Needs, which has another name now.
std::string moved(const std::string& where)
{
    if (!where.starts_with("Needs.")) return where;
    const auto digits = where.find_first_of("0123456789");
    return "Who needs what's next." + where.substr(6, digits - 6) + std::to_string(std::stoi(where.substr(digits)) + 5);
}

TEST(FindingsWalk, FollowsEachFindingToItsCellAfterRowsWereInsertedAndASheetRenamed)
{
    const Opened document(example());
    ASSERT_TRUE(run(document, "analyse-gaps").success);
    const auto told = findings(document).rows;
    insert_rows(document, "Needs", 0, 5);
    rename(document, "Needs", "Who needs what's next");
    const auto steps = undo_titles(document);
    for (std::size_t i = 0; i < told.size(); ++i) {
        const auto reply = run(document, "next-finding");
        ASSERT_TRUE(reply.success) << reply.sentence;
        EXPECT_EQ(reply.sentence,
                  "Finding " + std::to_string(i + 1) + " of " + std::to_string(told.size()) + ": " + told[i].cells.at("Finding"));
        EXPECT_EQ(cursor(document), moved(told[i].cells.at("Where")));
    }
    EXPECT_THAT(run(document, "next-finding").sentence, StartsWith("From the first again. Finding 1 of "));
    EXPECT_THAT(run(document, "previous-finding").sentence, StartsWith("From the last again. Finding "));
    EXPECT_EQ(cursor(document), moved(told.back().cells.at("Where")));
    EXPECT_EQ(undo_titles(document), steps) << "nothing of it is to be undone";
}

TEST(FindingsWalk, GoesOnFromTheRowThatWasChosenAndPassesOverAcceptedOnes)
{
    const Opened document(example());
    ASSERT_TRUE(run(document, "analyse-gaps").success);
    const auto table = findings(document);
    const auto gaps = sheet(document, kGapSheet);
    set_cell(gaps, place(table, "Decision", table.rows[6].row), "Accepted");
    set_cell(gaps, place(table, "Reason", table.rows[6].row), "Governors, 12 November");
    put_cursor(document, gaps, place(table, "Finding", table.rows[5].row));
    EXPECT_THAT(run(document, "next-finding").sentence, StartsWith("Finding 7 of 55: " + table.rows[7].cells.at("Finding")));
    EXPECT_THAT(run(document, "previous-finding").sentence, StartsWith("Finding 6 of 55: " + table.rows[5].cells.at("Finding")));
    EXPECT_EQ(cursor(document), table.rows[5].cells.at("Where"));
}

TEST(FindingsWalk, GoesOnInASavedFile)
{
    for (const auto* name : {"walk.ods", "walk.xlsx"}) {
        const auto file = office().scratch() / name;
        std::string second;
        {
            const Opened document(example());
            ASSERT_TRUE(run(document, "analyse-gaps").success);
            second = findings(document).rows.at(1).cells.at("Where");
            ASSERT_TRUE(run(document, "next-finding").success);
            save_copy(document, file);
        }
        const Opened again(office().open(file));
        const auto reply = run(again, "next-finding");
        EXPECT_THAT(reply.sentence, StartsWith("Finding 2 of 56: ")) << name;
        EXPECT_EQ(cursor(again), second) << name;
    }
}

TEST(FindingsWalk, SaysWhatToDoWithoutAGapAnalysis)
{
    const Opened document(example());
    const auto reply = run(document, "next-finding");
    EXPECT_FALSE(reply.success);
    EXPECT_THAT(reply.sentence, HasSubstr("Run Analyse gaps first"));
}

// As Calc asks for them when a key is pressed.
TEST(Keys, LeadToTheirCommandsInCalc)
{
    using css::awt::Key::F11;
    using css::awt::Key::F12;
    using namespace css::awt::KeyModifier;
    const Reference<css::ui::XModuleUIConfigurationManagerSupplier> modules(
        office().service("com.sun.star.ui.ModuleUIConfigurationManagerSupplier"), UNO_QUERY_THROW);
    const auto keys = modules->getUIConfigurationManager("com.sun.star.sheet.SpreadsheetDocument")->getShortCutManager();
    const auto command = [&](sal_Int16 code, sal_Int16 modifiers) {
        css::awt::KeyEvent key;
        key.KeyCode = code;
        key.Modifiers = modifiers;
        return to_utf8(keys->getCommandByKeyEvent(key));
    };
    EXPECT_EQ(command(F11, MOD1), "org.provisionmap:next-finding");
    EXPECT_EQ(command(F11, MOD1 | SHIFT), "org.provisionmap:previous-finding");
    EXPECT_EQ(command(F12, SHIFT), "org.provisionmap:this-pupil");
}

TEST(ThisPupil, TellsOfThePupilOfTheChosenCell)
{
    const Opened document(example());
    const auto before = snapshot(document);
    put_cursor(document, sheet(document, "Register"), "A16");
    const auto reply = run(document, "this-pupil");
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_THAT(reply.sentence,
                StartsWith("Aisha Rahmani, Reception, Acorn\n\nStatus and needs\n• In the register with SEN support."));
    for (const auto* heading : {"Provision now", "Cost a year of 38 weeks", "Last result", "Tried in earlier terms"})
        EXPECT_THAT(reply.sentence, HasSubstr(heading));
    put_cursor(document, sheet(document, "Staff and rates"), "A1");
    EXPECT_THAT(run(document, "this-pupil").sentence, HasSubstr("names nobody in the register"));
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST(ThisPupil, IsFoundThroughARowOfTheGapAnalysis)
{
    const Opened document(example());
    ASSERT_TRUE(run(document, "analyse-gaps").success);
    const auto table = findings(document);
    int found = 0;
    for (const auto& row : table.rows) {
        if (!row.cells.at("Key").starts_with("need-without-provision:")) continue;
        put_cursor(document, sheet(document, kGapSheet), place(table, "Finding", row.row));
        const auto reply = run(document, "this-pupil");
        EXPECT_TRUE(reply.success) << reply.sentence;
        const auto& who = row.cells.at("Who or what");
        EXPECT_THAT(reply.sentence, StartsWith(who.substr(0, who.find(' '))));
        ++found;
    }
    EXPECT_GT(found, 0);
}

TEST(GapChoices, TakeTheYearAsAnArgument)
{
    const Opened document(example());
    auto arguments = kQuietly;
    arguments.push_back(property("NextYear", true));
    EXPECT_TRUE(run(document, "analyse-gaps", arguments).success);
    arguments.back() = property("NextYear", rtl::OUString("perhaps"));
    const auto reply = run(document, "analyse-gaps", arguments);
    EXPECT_FALSE(reply.success);
    EXPECT_THAT(reply.sentence, HasSubstr("NextYear is neither true nor false"));
}

WorkbookMemory memory_of(const Component& document)
{
    return WorkbookMemory(Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW));
}

TEST(GapChoices, StayInTheFileAndOutOfUndo)
{
    for (const auto* name : {"kept.ods", "kept.xlsx"}) {
        const auto file = office().scratch() / name;
        {
            const Opened document(example());
            set_cell(sheet(document, "Register"), "J1", "x");
            const auto steps = undo_titles(document);
            auto memory = memory_of(document);
            EXPECT_EQ(memory.recall("Provision map: year"), "");
            memory.keep("Provision map: year", "this");
            memory.keep("Provision map: year", "next year");
            memory.keep("Provision map: sheets left out", "Year 3/Übung");
            EXPECT_EQ(undo_titles(document), steps);
            save_copy(document, file);
        }
        const Opened again(office().open(file));
        auto memory = memory_of(again);
        EXPECT_EQ(memory.recall("Provision map: year"), "next year") << name;
        EXPECT_EQ(memory.recall("Provision map: sheets left out"), "Year 3/Übung") << name;
        memory.keep("Provision map: year", "");
        EXPECT_EQ(memory.recall("Provision map: year"), "");
    }
}

}  // namespace
}  // namespace provision
