// SPDX-License-Identifier: MPL-2.0
// The house styles can be read by everybody: the contrast of letters on their back, as WCAG 2.1 works it out.
#include "report/style.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace provision {
namespace {

double linear(std::uint32_t colour, int shift)
{
    const double share = static_cast<double>((colour >> shift) & 0xFF) / 255;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(std::uint32_t colour)
{
    return 0.2126 * linear(colour, 16) + 0.7152 * linear(colour, 8) + 0.0722 * linear(colour, 0);
}

double contrast(std::uint32_t one, std::uint32_t other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

TEST(Styles, HaveLettersThatStandOutFromTheirBack)
{
    EXPECT_NEAR(contrast(0x000000, 0xFFFFFF), 21, 1e-9);
    EXPECT_NEAR(contrast(0x777777, 0xFFFFFF), 4.48, 0.005) << "a grey just below the line";
    for (const auto& style : styles()) {
        // What lies over another look may lie on any back of a table.
        for (const std::uint32_t back : {style.back.value_or(0xFFFFFF), style.back.value_or(0xEEF5F6)})
            EXPECT_GE(contrast(style.ink.value_or(0x1F2933), back), 4.5) << style.name;
    }
}

TEST(Styles, HaveNamesOfTheirOwn)
{
    std::set<std::string> names;
    for (const auto& style : styles()) EXPECT_TRUE(names.insert(style.name).second) << style.name;
}

TEST(Styles, SayWithoutColourWhatIsMissingAndOverdue)
{
    for (const auto& style : styles()) {
        EXPECT_TRUE(style.name != "missing" || style.dashed);
        EXPECT_TRUE(style.name != "overdue" || style.format.find("▲") != std::string::npos);
    }
}

}  // namespace
}  // namespace provision
