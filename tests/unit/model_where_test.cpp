// SPDX-License-Identifier: MPL-2.0
#include "model/where.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

TEST(Where, LettersColumnsAsCalcDoes)
{
    EXPECT_EQ(column_letters(0), "A");
    EXPECT_EQ(column_letters(25), "Z");
    EXPECT_EQ(column_letters(26), "AA");
    EXPECT_EQ(column_letters(701), "ZZ");
    EXPECT_EQ(column_letters(702), "AAA");
    EXPECT_EQ(column_letters(1023), "AMJ");
}

TEST(Where, NamesTheCell)
{
    EXPECT_EQ(cell_name({"Year 3", 6, 1}), "B7");
    EXPECT_EQ(to_text(Where{"Year 3", 6, 1}), "Year 3.B7");
    EXPECT_EQ(to_text(Where{"", 0, 0}), "A1");
}

}  // namespace
}  // namespace provision
