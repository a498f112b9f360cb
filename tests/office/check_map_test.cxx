// SPDX-License-Identifier: MPL-2.0
// Check map in Calc: the sentence, the cursor on the first doubtful cell, and a workbook that stays as it was.
#include "support/fixture.hxx"

namespace provision {
namespace {

constexpr std::string_view kCheck = "org.provisionmap:check-map";
const Properties kSilently{property("Silent", true), property("Today", rtl::OUString("2026-11-22"))};

void fill(const Component& document, const std::vector<std::vector<std::string>>& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            set_cell(document, std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1), rows[row][column]);
}

TEST(CheckMap, TellsWhatWasReadAndGoesToTheFirstDoubt)
{
    const Opened document(office().make("scalc"));
    fill(document, {{"Intervention", "Ratio", "Adult", "Time"},
                    {"Spelling group", "'3:1", "LSA", "3 x 15 mins"},
                    {"Talking time", "'4:1", "LSA", "2 x mins"}});
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();
    const auto reply = office().dispatch(document, kCheck, kSilently);
    ASSERT_TRUE(reply.answered);
    EXPECT_TRUE(reply.success) << reply.sentence;
    EXPECT_TRUE(reply.sentence.starts_with("Read 2 provisions in 1 map; 1 cell could not be read, Sheet1.D3: "))
        << reply.sentence;
    EXPECT_EQ(cursor(document), "Sheet1.D3");
    EXPECT_EQ(difference(before, snapshot(document)), "");
    EXPECT_EQ(undo_titles(document).size(), steps);
}

// A rectangle around all three would be 17 thousand million cells.
TEST(CheckMap, LeavesOutCellsAtTheEndsOfTheSheetAndSaysSo)
{
    const Opened document(office().make("scalc"));
    fill(document, {{"Intervention", "Ratio", "Adult", "Time"}, {"Spelling group", "'3:1", "LSA", "3 x 15 mins"}});
    set_cell(document, "A1048576", "end");
    set_cell(document, "AMJ1", "far");
    const auto reply = office().dispatch(document, kCheck, kSilently);
    EXPECT_TRUE(reply.success) << reply.sentence;
    EXPECT_TRUE(reply.sentence.starts_with("Read 1 provision in 1 map; ")) << reply.sentence;
    EXPECT_NE(reply.sentence.find("so far from the rest of the sheet that it was not read"), std::string::npos) << reply.sentence;
}

TEST(CheckMap, RefusesAWorkbookWithoutAMap)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "Dinner money");
    const auto reply = office().dispatch(document, kCheck, kSilently);
    EXPECT_FALSE(reply.success);
    EXPECT_NE(reply.sentence.find("No provision map was found"), std::string::npos) << reply.sentence;
}

}  // namespace
}  // namespace provision
