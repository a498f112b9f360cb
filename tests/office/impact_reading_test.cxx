// SPDX-License-Identifier: MPL-2.0
// What Impact makes of lists as schools keep them: cells of Calc's own formats, and no map beside them.
#include "impact_book.hxx"

#include <gmock/gmock.h>

#include <algorithm>

namespace provision {
namespace {

using ::testing::HasSubstr;
using Rows = std::vector<std::vector<std::string>>;

void fill(const Component& document, const std::string& name, const Rows& rows)
{
    const auto into = add_sheet(document, name);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            set_cell(into, static_cast<char>('A' + column) + std::to_string(row + 1), rows[row][column]);
}

Rows ten_pupils(const std::string& entry, const std::string& exit)
{
    Rows rows{{"Pupil", "Provision", "Entry", "Exit"}};
    for (std::size_t at = 0; at < 10; ++at) rows.push_back({impact_pupils()[at], "Facts", entry, exit});
    return rows;
}

double mean_gain(const Component& document, const std::string& provision)
{
    return cell(sheet(document, kImpactName), impact_table(document).place("Mean gain", provision)).value;
}

// A part of 100 that is typed into Calc is a number from 0 to 1 that shows as one.
TEST(ImpactReading, TakesPercentCellsAsTheyShow)
{
    const Opened document(office().make("scalc"));
    fill(document, "Map", {{"Year", "Provision", "Wave", "Staff", "Ratio"}, {"4", "Facts", "2", "TA", "6:1"}});
    auto rows = ten_pupils("40%", "50%");
    rows[3][2] = "'40%";  // typed as text
    fill(document, "Groups", rows);
    const auto typed = cell(sheet(document, "Groups"), "C2").value;
    ASSERT_NEAR(typed, 0.4, 1e-9) << "Calc makes a number of it";
    ASSERT_TRUE(run_impact(document).success);
    EXPECT_NEAR(mean_gain(document, "Facts (Year 4)"), 10, 1e-9);
}

TEST(ImpactReading, NeedsNoMapToTellWhoGained)
{
    const Opened document(office().make("scalc"));
    fill(document, "Groups", ten_pupils("10", "14"));
    const auto reply = run_impact(document);
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_NEAR(mean_gain(document, "Facts"), 4, 1e-9);
}

}  // namespace
}  // namespace provision
