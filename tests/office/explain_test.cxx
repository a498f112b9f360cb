// SPDX-License-Identifier: MPL-2.0
// Explain in Calc: through cells, names, IF and array formulas, and what it says of arguments without an answer.
#include "functions/registry.hpp"
#include "office/convert.hxx"
#include "support/fixture.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotationAnchor.hpp>
#include <com/sun/star/text/XSimpleText.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void add_name(const Component& document, const char* name, const char* content)
{
    const Reference<css::sheet::XNamedRanges> names(
        Reference<css::beans::XPropertySet>(document, UNO_QUERY_THROW)->getPropertyValue("NamedRanges"), UNO_QUERY_THROW);
    names->addNewByName(rtl::OUString::createFromAscii(name), rtl::OUString::createFromAscii(content), {0, 0, 0}, 0);
}

std::string comment_of(const Component& document, std::string_view place)
{
    const auto cell =
        sheet(document, sheet_names(document).front())->getCellRangeByName(to_ustring(place))->getCellByPosition(0, 0);
    const Reference<css::text::XSimpleText> note(
        Reference<css::sheet::XSheetAnnotationAnchor>(cell, UNO_QUERY_THROW)->getAnnotation(), UNO_QUERY_THROW);
    return to_utf8(note->getString());
}

// A map row in C5:E5, rates on a sheet of their own and a name for them.
class Explain : public testing::Test {
protected:
    Explain() : document(office().make("scalc"))
    {
        const auto staff = add_sheet(document, "Staff");
        set_cell(staff, "A1", "TA");
        set_cell(staff, "B1", "17.2");
        set_cell(staff, "A2", "Teacher");
        set_cell(staff, "B2", "33.53");
        add_name(document, "Rates", "$Staff.$A$1:$B$2");
        set_cell(document, "C5", "3 x 15 minutes");
        set_cell(document, "E5", "TA");
    }

    Reply ask(std::string_view place, Properties arguments = {})
    {
        put_cursor(document, sheet(document, sheet_names(document).front()), place);
        arguments.push_back(property("Silent", true));
        return office().dispatch(document, "org.provisionmap:explain", arguments);
    }
    std::string words(std::string_view place) { return ask(place).sentence; }

    Opened document;
};

TEST_F(Explain, FollowsCellsNamesAndAnIfToTheTypedSchedule)
{
    set_cell(document, "F5", "=PM.WEEKLYCOST(C5;E5;Rates)");
    set_cell(document, "G5", "=IF(ISERROR(PM.VERSION());\"\";PM.ANNUALCOST(F5;38))");
    set_cell(document, "H5", "=PM.COSTPERPUPIL(G5;PM.GROUPSIZE(\"1:2\";\"staff first\"))");
    const std::string start = "3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90";
    EXPECT_EQ(words("F5"), "Sheet1.F5 shows 12.9: " + start + ".");
    EXPECT_EQ(words("G5"), "Sheet1.G5 shows 490.2: " + start + "; x 38 weeks = £490.20.");
    EXPECT_EQ(words("H5"), "Sheet1.H5 shows 245.1: pupils: 1:2 = 2 pupils at once. " + start +
                               "; x 38 weeks = £490.20; shared by 2 pupils = £245.10.");
}

TEST_F(Explain, ChangesNothingInTheWorkbook)
{
    set_cell(document, "F5", "=PM.WEEKLYCOST(C5;E5;Rates)");
    const Reference<css::util::XModifiable> state(static_cast<const Component&>(document), UNO_QUERY_THROW);
    state->setModified(false);
    const auto before = snapshot(document);
    const auto steps = undo_titles(document);
    EXPECT_TRUE(ask("F5").success);
    EXPECT_EQ(difference(before, snapshot(document)), "");
    EXPECT_EQ(undo_titles(document), steps);
    EXPECT_FALSE(state->isModified());
}

TEST_F(Explain, WorksOutWhatStandsInTheFormulaItself)
{
    set_cell(document, "A1", "2");
    set_cell(document, "F5", "=PM.ANNUALCOST(10+A1;INDEX(A1:A2;1)*19;)");
    EXPECT_EQ(words("F5"), "Sheet1.F5 shows 456: £12.00 a week; x 38 weeks = £456.00.");
    set_cell(document, "F6", "=ROUND(PM.WEEKLYHOURS(C5)*100;0)");
    EXPECT_EQ(words("F6"), "Sheet1.F6 shows 75: 3 x 15 minutes = 45 minutes a week = 0.75 hours; "
                           "PM.WEEKLYHOURS(C5)*100 is 75; ROUND(PM.WEEKLYHOURS(C5)*100;0) is 75.");
    set_cell(document, "F7", "=PM.IMPACTBAND(2.7;{1;2;3;4})");
    EXPECT_EQ(words("F7"), "Sheet1.F7 shows useful: 2.7; with bands that begin at 1, 2, 3, 4 = useful.");
}

TEST_F(Explain, TellsTheOwnAnswerOfAnArrayFormula)
{
    set_cell(document, "C6", "2 x 30 mins");
    Reference<css::sheet::XArrayFormulaRange>(sheet(document, sheet_names(document).front())->getCellRangeByName("G5:G6"),
                                              UNO_QUERY_THROW)
        ->setArrayFormula("=PM.ANNUALCOST(PM.WEEKLYCOST(C5:C6;\"TA\";Rates);38)");
    EXPECT_EQ(words("G6"),
              "Sheet1.G6 shows 653.6: 2 x 30 mins = 1 hour a week; x £17.20 an hour = £17.20; x 38 weeks = £653.60.");
}

TEST_F(Explain, SaysWhichArgumentIsToBlameAndWhy)
{
    set_cell(document, "C6", "3 x mins");
    set_cell(document, "F6", "=PM.WEEKLYCOST(C6;E5;Rates)");
    set_cell(document, "G6", "=PM.ANNUALCOST(F6;38)");
    set_cell(document, "F7", "=PM.WEEKLYCOST(C7;E5;Rates)");
    set_cell(document, "F8", "=PM.WEEKLYCOST(C5;\"Cook\";Rates)");
    set_cell(document, "F9", "=PM.WEEKLYCOST(1/0;E5;Rates)");
    set_cell(document, "F10", "=PM.OUTCOMEMEAN(5)");
    EXPECT_NE(words("F6").find("#N/A: PM.WEEKLYCOST shows #N/A because of schedule (C6), \"3 x mins\": how many minutes"),
              std::string::npos)
        << words("F6");
    EXPECT_NE(words("G6").find("schedule (C6), \"3 x mins\""), std::string::npos)
        << "the cause behind the cause: " << words("G6");
    EXPECT_NE(words("G6").find("PM.ANNUALCOST has no answer because of weeklyCost (F6): it is an error."), std::string::npos);
    EXPECT_EQ(words("F7"), "Sheet1.F7 shows nothing: PM.WEEKLYCOST shows nothing because schedule (C7) is blank.");
    EXPECT_EQ(words("F8"),
              "Sheet1.F8 shows #N/A: PM.WEEKLYCOST shows #N/A because of rates (Staff.A1:B2): what is the rate for Cook?");
    EXPECT_EQ(words("F9"), "Sheet1.F9 shows #DIV/0!: PM.WEEKLYCOST has no answer because of schedule: it is an error.");
    EXPECT_NE(words("F10").find("because of scores: cells of a sheet are meant here"), std::string::npos) << words("F10");
}

TEST_F(Explain, ExplainsTheExampleOfEveryFunction)
{
    for (const auto& function : functions()) {
        const Opened own(office().make("scalc"));
        for (const auto& cell : function.cells)
            if (!cell.cell.empty()) set_cell(own, cell.cell, cell.typed);
        set_cell(own, "Z9", function.example);
        put_cursor(own, sheet(own, sheet_names(own).front()), "Z9");
        const auto reply = office().dispatch(own, "org.provisionmap:explain", {property("Silent", true)});
        EXPECT_TRUE(reply.success) << function.id << ' ' << reply.sentence;
        const auto begin = "Sheet1.Z9 shows " + std::string(function.result) + ": ";
        EXPECT_TRUE(reply.sentence.starts_with(begin)) << function.id << ' ' << reply.sentence;
        EXPECT_EQ(reply.sentence.find("no answer"), std::string::npos) << function.id << ' ' << reply.sentence;
        EXPECT_EQ(reply.sentence.find("because of"), std::string::npos) << function.id << ' ' << reply.sentence;
    }
}

TEST_F(Explain, LeavesTheWordsAsACommentInOneStep)
{
    set_cell(document, "F5", "=PM.WEEKLYCOST(C5;E5;Rates)");
    EXPECT_TRUE(ask("F5", {property("Comment", true)}).success);
    const std::string words = "How this was worked out: 3 x 15 minutes = 45 minutes a week; x £17.20 an hour = £12.90.";
    EXPECT_EQ(comment_of(document, "F5"), words);
    ASSERT_FALSE(undo_titles(document).empty());
    EXPECT_EQ(undo_titles(document).front(), "Explain");
    undo(document);
    EXPECT_EQ(comment_of(document, "F5"), "");
    redo(document);
    EXPECT_EQ(comment_of(document, "F5"), words);
    set_cell(document, "C5", "2 x 15 minutes");
    EXPECT_TRUE(ask("F5", {property("Comment", true)}).success);
    EXPECT_EQ(comment_of(document, "F5"),
              "How this was worked out: 2 x 15 minutes = 30 minutes a week; x £17.20 an hour = £8.60.");
}

TEST_F(Explain, LeavesNoCommentOnAProtectedSheet)
{
    set_cell(document, "F5", "=PM.WEEKLYCOST(C5;E5;Rates)");
    const Reference<css::util::XProtectable> locked(sheet(document, sheet_names(document).front()), UNO_QUERY_THROW);
    locked->protect({});
    EXPECT_TRUE(ask("F5").success) << "reading is no change";
    const auto reply = ask("F5", {property("Comment", true)});
    EXPECT_FALSE(reply.success);
    EXPECT_NE(reply.sentence.find("is protected, so no comment was left"), std::string::npos) << reply.sentence;
}

TEST_F(Explain, SaysWhatToChooseElsewhere)
{
    set_cell(document, "A1", "=1+1");
    const auto reply = ask("A1");
    EXPECT_FALSE(reply.success);
    EXPECT_NE(reply.sentence.find("Sheet1.A1 has no PM. formula"), std::string::npos) << reply.sentence;
}

}  // namespace
}  // namespace provision
