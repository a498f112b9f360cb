// SPDX-License-Identifier: MPL-2.0
// Insert sheet for every sheet that can be inserted, and what helps on the sheets of a template: lists and formulas.
#include "made_maps.hxx"

#include <gmock/gmock.h>

namespace provision {
namespace {

using testing::HasSubstr;

class InsertedSheet : public testing::TestWithParam<std::string> {};

TEST_P(InsertedSheet, IsOneStepThatUndoTakesBackAndRedoBringsAgain)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "mine");
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    const auto reply = office().dispatch(document, "org.provisionmap:insert-sheet", naming(GetParam()));
    ASSERT_TRUE(reply.success) << reply.sentence;
    const auto inserted = snapshot(document);
    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    undo(document);
    EXPECT_EQ(difference(before, snapshot(document)), "");
    EXPECT_FALSE(names_of(document)->hasByName("Rates"));
    redo(document);
    EXPECT_EQ(difference(inserted, snapshot(document)), "");
}

TEST_P(InsertedSheet, GetsANumberTheSecondTimeAndBringsNothingElse)
{
    const Opened document(office().make("scalc"));
    ASSERT_TRUE(office().dispatch(document, "org.provisionmap:insert-sheet", naming(GetParam())).success);
    const auto names = sheet_names(document);
    const auto reply = office().dispatch(document, "org.provisionmap:insert-sheet", naming(GetParam()));
    ASSERT_TRUE(reply.success) << reply.sentence;
    ASSERT_EQ(sheet_names(document).size(), names.size() + 1);
    EXPECT_EQ(sheet_names(document).back(), names.at(1) + " (2)");
}

INSTANTIATE_TEST_SUITE_P(Templates, InsertedSheet, testing::ValuesIn(template_ids(true)), test_name);

TEST(Lists, FollowTheWordsThatSettingsChoose)
{
    const Opened document(new_map("primary"));
    const auto map = sheet(document, "Provision map");
    set_cell(map, "B6", "=COUNTA(List_tiers)");
    set_cell(map, "B7", "=COUNTA(List_statuses)");
    EXPECT_EQ(cell(map, "B6").value, 3);
    const auto settings = sheet(document, "Settings");
    const auto rows = texts(settings);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].front() == "Tiers")
            set_cell(settings, "B" + std::to_string(row + 1), "Universal, Targeted, Targeted Plus, Specialist");
    }
    EXPECT_EQ(cell(map, "B6").value, 4);
}

TEST(Formulas, TypedOverAreToldAndPutBackAsOneStep)
{
    const Opened document(new_map("small-school-example"));
    const auto map = sheet(document, "Provision map");
    const auto before = snapshot(document);
    const auto formula = cell(map, "I7").formula;
    ASSERT_THAT(formula, HasSubstr("G7"));
    set_cell(map, "I7", "45");
    const auto typed_over = snapshot(document);
    const auto check = [&](bool put_back) {
        return office().dispatch(document, "org.provisionmap:check-map",
                                 {property("Silent", true), property("PutBack", put_back)});
    };
    EXPECT_TRUE(check(false).success);
    EXPECT_EQ(cell(map, "I7").text, "45");
    const auto steps = undo_titles(document).size();
    const auto reply = check(true);
    EXPECT_EQ(reply.sentence, "1 formula was put back; Undo brings the typed value back.");
    EXPECT_EQ(cell(map, "I7").formula, formula);
    EXPECT_EQ(difference(before, snapshot(document)), "");
    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    undo(document);
    EXPECT_EQ(difference(typed_over, snapshot(document)), "");
}

// The one thing that a school without the extension may rely on: what was worked out is there, and what is missing is said.
TEST(WithoutTheExtension, AMapShowsItsFiguresAndSaysWhatWorksThemOut)
{
    for (const auto* name : {"map.ods", "map.xlsx"}) {
        const auto file = office().scratch() / name;
        {
            const Opened made(new_map("primary-example"));
            save_copy(made, file);
        }
        const Opened document(plain_office().open(file));
        const auto map = sheet(document, "Provision map");
        EXPECT_EQ(cell(map, "I10").text, "90") << name << ": 3 x 30 mins";
        EXPECT_EQ(cell(map, "V10").text, "£516.00") << name << ": 1.5 hours x £17.20 x 20 weeks";
        recalculate(document);
        EXPECT_EQ(cell(map, "C3").text, "The tinted columns need the extension Provision mapping for Calc.") << name;
        EXPECT_EQ(cell(map, "I10").text, "") << name;
        EXPECT_EQ(cell(map, "B10").text, "Nuffield Early Language Intervention") << name;
        EXPECT_EQ(cell(map, "V4").value, 30) << name << ": all 34 rows but the 4 adjustments";
    }
}

}  // namespace
}  // namespace provision
