// SPDX-License-Identifier: MPL-2.0
#include "support/grids.hpp"
#include "table/read.hpp"
#include "text/names.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

// A cell holds 32,767 letters at most; a sentence that quotes two full ones would fit into none.
TEST(LongCells, AreQuotedInShort)
{
    const std::string longest(32000, 'x');
    const auto with_words = "Reading " + longest;
    const std::vector<Grid> sheets{
        sheet("Map", {{"Provision", "Staff", "Ratio", "Schedule", "Pupils", "Cost", "Wave", "Start"},
                      {with_words, longest, longest + " 6", "3 x " + longest, longest + " 1", longest + " 1", longest, longest}}),
        sheet("R", {{"Pupil", "Status", "Year"}, {"Ann Lee", longest, longest}})};
    const auto reading = read_workbook(sheets);
    EXPECT_THAT(reading.issues, ::testing::SizeIs(::testing::Ge(5U)));
    for (const auto& issue : reading.issues) EXPECT_LT(issue.what.size(), 400U) << issue.what.substr(0, 120);
}

TEST(LongCells, AreCutBetweenWordsAndCharacters)
{
    EXPECT_EQ(shortened("Phonics\n3 x 20 mins"), "Phonics 3 x 20 mins");
    EXPECT_EQ(shortened(std::string(59, 'a') + " bcd"), std::string(59, 'a') + " …");
    EXPECT_EQ(shortened("a" + std::string(50, 'b') + "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"),
              "a" + std::string(50, 'b') + "\u00e9\u00e9\u00e9\u00e9" + " …");
}

}  // namespace
}  // namespace provision
