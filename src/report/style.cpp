// SPDX-License-Identifier: MPL-2.0
#include "report/style.hpp"

namespace provision {
namespace {

// One ink, one accent; priority in word, sign and colour, each at least 4.5:1 on its back.
constexpr std::uint32_t kInk = 0x1F2933;
constexpr std::uint32_t kAccent = 0x0B5563;
constexpr std::uint32_t kWhite = 0xFFFFFF;
constexpr std::uint32_t kGrey = 0x52606D;
constexpr std::uint32_t kMust = 0x9B1C1C;
constexpr std::uint32_t kShould = 0x8A5200;
constexpr std::uint32_t kCould = 0x2F5D8A;
constexpr std::uint32_t kDone = 0x2F6B3A;
constexpr std::uint32_t kMustBack = 0xFBEAEA;
constexpr std::uint32_t kShouldBack = 0xFDF3E1;
constexpr std::uint32_t kCouldBack = 0xE9F0F8;
constexpr std::uint32_t kDoneBack = 0xEAF5EC;
constexpr std::uint32_t kGreyBack = 0xF0F2F4;

constexpr std::string_view kBalanceFormat = R"("over by "0" ▲";"under by "0" ▼";"balanced")";

using enum Style::Align;

constexpr Style kStyles[] = {
    {.name = "title", .points = 20, .bold = true, .ink = kAccent, .wrap = false},
    {.name = "context", .ink = kGrey, .wrap = false},
    {.name = "section", .points = 13, .bold = true, .ink = kAccent, .wrap = false},
    {.name = "heading", .bold = true, .ink = kWhite, .back = kAccent},
    {.name = "tile must",
     .points = 18,
     .bold = true,
     .ink = kMust,
     .back = kMustBack,
     .number_format = R"("▲ "0)",
     .align = left},
    {.name = "tile must label", .ink = kMust, .back = kMustBack},
    {.name = "tile should",
     .points = 18,
     .bold = true,
     .ink = kShould,
     .back = kShouldBack,
     .number_format = R"("● "0)",
     .align = left},
    {.name = "tile should label", .ink = kShould, .back = kShouldBack},
    {.name = "tile could",
     .points = 18,
     .bold = true,
     .ink = kCould,
     .back = kCouldBack,
     .number_format = R"("○ "0)",
     .align = left},
    {.name = "tile could label", .ink = kCould, .back = kCouldBack},
    {.name = "tile accepted",
     .points = 18,
     .bold = true,
     .ink = kDone,
     .back = kDoneBack,
     .number_format = R"("✓ "0)",
     .align = left},
    {.name = "tile accepted label", .ink = kDone, .back = kDoneBack},
    {.name = "tile change", .points = 18, .bold = true, .ink = kGrey, .back = kGreyBack, .align = left, .wrap = false},
    {.name = "tile change label", .ink = kGrey, .back = kGreyBack},
    {.name = "must", .bold = true, .ink = kMust, .number_format = R"(0;-0;0;"▲ "@)", .rule_below = true},
    {.name = "should", .bold = true, .ink = kShould, .number_format = R"(0;-0;0;"● "@)", .rule_below = true},
    {.name = "could", .bold = true, .ink = kCould, .number_format = R"(0;-0;0;"○ "@)", .rule_below = true},
    {.name = "body", .ink = kInk, .rule_below = true},
    {.name = "number", .ink = kInk, .number_format = "0", .align = left, .rule_below = true},
    {.name = "under", .bold = true, .ink = kMust, .number_format = kBalanceFormat, .align = left, .rule_below = true},
    {.name = "over", .ink = kCould, .number_format = kBalanceFormat, .align = left, .rule_below = true},
    {.name = "balanced", .ink = kGrey, .number_format = kBalanceFormat, .align = left, .rule_below = true},
    {.name = "date", .ink = kInk, .number_format = "D MMM YYYY", .align = left, .rule_below = true},
    {.name = "link", .ink = kAccent, .rule_below = true, .underline = true},
    {.name = "key", .ink = kGrey, .wrap = false},  // in a hidden column: wrapped, it would stretch every row
    {.name = "accepted", .ink = kGrey, .rule_below = true},
    {.name = "accepted date", .ink = kGrey, .number_format = "D MMM YYYY", .align = left, .rule_below = true},
    {.name = "accepted link", .ink = kGrey, .rule_below = true, .underline = true},
};

}  // namespace

std::span<const Style> styles()
{
    return kStyles;
}

}  // namespace provision
