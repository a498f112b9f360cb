// SPDX-License-Identifier: MPL-2.0
#include "commands/matching_items.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Selection kThree{.title = "Choose",
                       .summary = {},
                       .items = {{"Nurture group", "Meals and talk, for reading too"},
                                 {"Paired reading", "Aloud, with an adult"},
                                 {"Power of 2", "Number facts\nin small steps"}},
                       .go_ahead = "Take",
                       .searchable = true};

TEST(MatchingItems, AreAllWhereNothingWasTyped)
{
    EXPECT_THAT(matching_items(kThree, " "), ElementsAre(0, 1, 2));
}

TEST(MatchingItems, HoldWhatWasTypedInTheLabelBeforeTheDetail)
{
    EXPECT_THAT(matching_items(kThree, "READ"), ElementsAre(1, 0));
    EXPECT_THAT(matching_items(kThree, "number steps"), ElementsAre(2));
    EXPECT_THAT(matching_items(kThree, "2 power"), ElementsAre(2));
}

TEST(MatchingItems, AreFoundByBeginningsOfWordsAndNotByTheirInsides)
{
    EXPECT_THAT(matching_items(kThree, "nur gr"), ElementsAre(0));
    EXPECT_THAT(matching_items(kThree, "eading"), IsEmpty());
}

}  // namespace
}  // namespace provision
