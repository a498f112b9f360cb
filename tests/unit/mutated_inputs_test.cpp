// SPDX-License-Identifier: MPL-2.0
// The fuzzers' inputs without a fuzzer: seeds of the corpus, changed by seeded chance, the same in every run. tests/fuzz runs the
// same targets for hours.
#include "fuzz/seeds.hpp"
#include "fuzz/targets.hpp"
#include "support/dice.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace provision {
namespace {

std::string piece_of(Dice& dice, const std::string& text)
{
    const auto from = dice.below(text.size() + 1);
    return text.substr(from, dice.below(40));
}

// One change as typing, pasting and broken exports make them.
void change(Dice& dice, std::string& text, const std::vector<std::string>& words)
{
    const auto at = dice.below(text.size() + 1);
    switch (dice.below(5)) {
    case 0: text.insert(at, dice.one_of(words)); break;
    case 1: text.insert(at, 1, static_cast<char>(dice.below(256))); break;
    case 2: text.erase(at, dice.below(12)); break;
    case 3: text.insert(at, piece_of(dice, text)); break;
    default:
        if (at < text.size()) text[at] = static_cast<char>(dice.below(256));
    }
}

void try_changed(const std::vector<std::string>& seeds, void (*feed)(std::string_view), int inputs)
{
    const auto words = words_of_schools();
    Dice dice(2027);
    for (int i = 0; i < inputs; ++i) {
        auto text = dice.one_of(seeds);
        if (dice.chance(20)) text += piece_of(dice, dice.one_of(seeds));
        for (int changes = dice.between(1, 8); changes > 0; --changes) change(dice, text, words);
        EXPECT_NO_THROW(feed(text)) << text;
    }
}

TEST(MutatedInputs, OfCellsKeepEveryPromiseOfTheTextReaders)
{
    try_changed(seed_texts(), &feed_texts, 4000);
}

TEST(MutatedInputs, OfWorkbooksKeepEveryPromiseOfTheReader)
{
    try_changed(seed_workbooks(), &feed_workbook, 500);
}

TEST(MutatedInputs, OfWorkbooksAreTidiedWithoutLoss)
{
    try_changed(seed_workbooks(), &feed_tidy, 200);
}

TEST(MutatedInputs, BeginWithSeedsThatKeepThem)
{
    for (const auto& text : seed_texts()) EXPECT_NO_THROW(feed_texts(text)) << text;
    for (const auto& text : seed_workbooks()) EXPECT_NO_THROW(feed_workbook(text)) << text;
}

}  // namespace
}  // namespace provision
