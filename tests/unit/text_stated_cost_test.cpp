// SPDX-License-Identifier: MPL-2.0
#include "text/stated_cost.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace provision {
namespace {

double pounds(std::string_view text)
{
    const auto read = read_stated_cost(text);
    return read.cost ? read.cost->pounds : -1;
}

TEST(StatedCost, IsTheAmountOfTheRow)
{
    for (const auto& [text, wanted] : {std::pair{"£1,274.14", 1274.14},
                                       {"£10, 903", 10903.0},
                                       {"£3000 +", 3000.0},
                                       {"4500", 4500.0},
                                       {"1,917.50", 1917.5},
                                       {"£300 a term", 300.0},
                                       {"TA £450", 450.0},
                                       {"915 hours x £18 = £16,470", 16470.0},
                                       {"£2.5k", 2500.0},
                                       {"free", 0.0}})
        EXPECT_EQ(pounds(text), wanted) << text;
}

TEST(StatedCost, IsSaidWhereAPersonShouldLook)
{
    for (const auto& [text, wanted] :
         {std::pair{"£29.000", 29000.0}, {"96 days @ £9137\n\n£6848.25\n\nif only 1.5 days", 9137.0}}) {
        EXPECT_EQ(pounds(text), wanted) << text;
        EXPECT_FALSE(read_stated_cost(text).doubt.empty()) << text;
    }
}

TEST(StatedCost, IsNoRateBudgetRangeOrProduct)
{
    for (const auto* text :
         {"£18 per hour", "£26/hr", "Budget £35,165", "£500 - £600", "£300 or £400", "£25 x 38 weeks", "£1,2", "3 hours"}) {
        EXPECT_EQ(pounds(text), -1) << text;
        EXPECT_FALSE(read_stated_cost(text).doubt.empty()) << text;
    }
    for (const auto* text : {"", "n/a", "see above", "PP"}) {
        EXPECT_EQ(pounds(text), -1) << text;
        EXPECT_TRUE(read_stated_cost(text).doubt.empty()) << text;
    }
}

TEST(StatedCost, KeepsWhatItIsFor)
{
    for (const auto& [words, wanted] : {std::pair{"Weekly Cost", CostFor::week},
                                        {"Termly Cost", CostFor::term},
                                        {"Annual cost", CostFor::year},
                                        {"Cost per year", CostFor::year},
                                        {"Cost per pupil", CostFor::pupil},
                                        {"£12 per child", CostFor::pupil},
                                        {"£5 a week", CostFor::week},
                                        {"Cost", CostFor::unknown},
                                        {"PP cost", CostFor::unknown},
                                        {"Pupil premium spend", CostFor::unknown},
                                        {"£300 p.a.", CostFor::year}})
        EXPECT_EQ(cost_for(words), wanted) << words;
}

}  // namespace
}  // namespace provision
