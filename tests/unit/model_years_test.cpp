// SPDX-License-Identifier: MPL-2.0
#include "model/years.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

TEST(ModelYears, SpeakAsSchoolsDo)
{
    EXPECT_EQ(to_text(Years{3, 3}), "Year 3");
    EXPECT_EQ(to_text(Years{0, 0}), "Reception");
    EXPECT_EQ(to_text(Years{-1, -1}), "Nursery");
    EXPECT_EQ(to_text(Years{1, 2}), "Years 1-2");
    EXPECT_EQ(to_text(Years{-1, 0}), "Nursery and Reception");
    EXPECT_EQ(to_text(Years{0, 2}), "Reception to Year 2");
}

TEST(ModelYears, AreShortBehindAName)
{
    EXPECT_EQ(short_year(3), "Y3");
    EXPECT_EQ(short_year(0), "YR");
    EXPECT_EQ(short_year(-1), "Nursery");
}

}  // namespace
}  // namespace provision
