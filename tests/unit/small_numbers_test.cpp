// SPDX-License-Identifier: MPL-2.0
// Which figures of groups may stand beside each other, so that no reader can work out what few pupils came to.
#include "analysis/small_numbers.hpp"
#include "support/dice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;

// Pupils of these numbers, both ends in.
PupilSet pupils(int first, int last)
{
    PupilSet set;
    for (int at = first; at <= last; ++at) set.insert("pupil " + std::to_string(at));
    return set;
}

PupilSet both_of(PupilSet one, const PupilSet& other)
{
    one.insert(other.begin(), other.end());
    return one;
}

std::vector<bool> told(const std::vector<PupilSet>& groups, int smallest = 5)
{
    std::vector<std::vector<PupilSet>> figures;
    for (const auto& group : groups) figures.push_back({group});
    return tellable_figures(figures, smallest);
}

TEST(SmallNumbers, AreKeptBackWithWhatLeavesThemOfAllPupils)
{
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 4)}), ElementsAre(true, false));
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 5)}), ElementsAre(true, true));
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 15)}), ElementsAre(true, true));
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 16)}), ElementsAre(true, false)) << "4 are left";
    EXPECT_THAT(told({pupils(1, 4), {}}), ElementsAre(false, false)) << "all pupils are known to be others";
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 1)}, 1), ElementsAre(true, true)) << "nothing is small";
    EXPECT_THAT(told({}), ElementsAre());
}

// 9 of the 10 with the premium have free meals: ten times the one mean less nine times the other is the tenth pupil's.
TEST(SmallNumbers, AreNotLeftBetweenOneGroupAndAnother)
{
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 10), pupils(1, 9)}), ElementsAre(true, true, false));
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 9), pupils(1, 10)}), ElementsAre(true, false, true)) << "in whatever order";
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 10), pupils(1, 5)}), ElementsAre(true, true, true)) << "5 are left";
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 10), pupils(1, 10)}), ElementsAre(true, true, true)) << "nobody is left";
}

// Of 20 with the premium 17 have free meals, so that is kept back (3 are left); of them 15 have EAL: 5 are left of the 20, and
// the 2 that are left of the 17 cannot be worked out. Of 16 with EAL 4 would be left of the 20: they are kept back, too.
TEST(SmallNumbers, AreNotLeftInAChainOfGroups)
{
    EXPECT_THAT(told({pupils(1, 30), pupils(1, 20), pupils(1, 17), pupils(1, 15)}), ElementsAre(true, true, false, true));
    EXPECT_THAT(told({pupils(1, 30), pupils(1, 20), pupils(1, 17), pupils(1, 16)}), ElementsAre(true, true, false, false));
    EXPECT_THAT(told({pupils(1, 30), pupils(1, 20), pupils(1, 15), pupils(1, 10)}), ElementsAre(true, true, true, true));
}

// 8, 9 and 3 are all 20: with the 8 and the 9 the 3 would be told.
TEST(SmallNumbers, AreNotWhatGroupsTogetherLeave)
{
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 8), pupils(9, 17), pupils(18, 20)}), ElementsAre(true, false, true, false));
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 8), pupils(9, 17)}), ElementsAre(true, false, true))
        << "of whom nobody speaks, too";
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 8), pupils(9, 15), pupils(16, 20)}), ElementsAre(true, true, true, true));
}

// 12 and 11 of 20 share 3: both together less everybody is what the 3 came to.
TEST(SmallNumbers, AreNotWhatGroupsShare)
{
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 12), pupils(10, 20)}), ElementsAre(true, true, false));
    EXPECT_THAT(told({pupils(1, 20), pupils(1, 12), pupils(8, 20)}), ElementsAre(true, true, true)) << "5 are shared";
}

// Who gained and who did not are both children. The same 5 of two groups gained; 6 of the one and 5 of the other did not, so one
// is left who did not.
TEST(SmallNumbers, AreKeptBackInEverySumOfAFigure)
{
    const std::vector<std::vector<PupilSet>> figures{
        {pupils(1, 10), pupils(11, 22)}, {pupils(1, 5), pupils(11, 16)}, {pupils(1, 5), pupils(11, 15)}};
    EXPECT_THAT(tellable_figures(figures, 5), ElementsAre(true, true, false));
}

// Any three groups: no pair of told ones leaves fewer than 5, in whichever way they are taken from each other.
TEST(SmallNumbersProperties, AreNeverLeftByTwoThatAreTold)
{
    int kept_back = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Dice dice(seed);
        std::vector<PupilSet> groups(4);
        groups[0] = pupils(1, 24);
        for (std::size_t group = 1; group < groups.size(); ++group)
            for (const auto& pupil : groups[dice.below(group)])
                if (dice.chance(75)) groups[group].insert(pupil);
        const auto shown = told(groups);
        for (std::size_t one = 0; one < groups.size(); ++one)
            for (std::size_t other = 0; other < groups.size(); ++other) {
                if (!shown[one] || !shown[other]) continue;
                const auto together = both_of(groups[one], groups[other]).size();
                const auto shared = groups[one].size() + groups[other].size() - together;
                EXPECT_FALSE(together > shared && together - shared < 5) << "seed " << seed;
            }
        kept_back += static_cast<int>(std::ranges::count(shown, false));
    }
    EXPECT_GT(kept_back, 50);
}

}  // namespace
}  // namespace provision
