// SPDX-License-Identifier: MPL-2.0
#include "text/marks.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {

bool says_yes(std::string_view mark)
{
    static constexpr std::array<std::string_view, 13> kYes = {"✓", "✔", "√", "☑", "y",    "yes", "x",
                                                              "1", "*", "/", "ü", "tick", "true"};
    return std::ranges::find(kYes, folded(mark)) != kYes.end();
}

bool says_no(std::string_view mark)
{
    static constexpr std::array<std::string_view, 6> kNo = {"-", "n", "no", "n/a", "0", "false"};
    return std::ranges::find(kNo, folded(mark)) != kNo.end();
}

std::optional<Priority> priority_of(std::string_view mark)
{
    const auto key = folded(mark);
    if (key == "m" || key == "must") return Priority::must;
    if (key == "s" || key == "should") return Priority::should;
    if (key == "c" || key == "could") return Priority::could;
    return {};
}

namespace {

bool cross(std::string_view key)
{
    return key == "x" || key == "\xC3\x97" || key == "\xE2\x9C\x95" || key == "\xE2\x9C\x96";
}

// A tick with words behind it: `✓ new sounds`.
bool begins_with_tick(std::string_view key)
{
    static constexpr std::array<std::string_view, 4> kTicks = {"✓", "✔", "√", "☑"};
    return std::ranges::any_of(kTicks, [&](std::string_view tick) { return key.starts_with(tick); });
}

}  // namespace

bool clear_tick(std::string_view mark)
{
    static constexpr std::array<std::string_view, 8> kThere = {"p", "present", "l", "late", "here", "\\", "attended", "there"};
    const auto key = folded(mark);
    if (cross(key)) return false;
    return says_yes(key) || begins_with_tick(key) || std::ranges::find(kThere, key) != kThere.end();
}

std::optional<bool> read_attended(std::string_view mark, Marks marks)
{
    static constexpr std::array<std::string_view, 13> kAway = {
        "a", "ab", "abs", "absent", "✗", "✘", "☒", "ill", "sick", "missed", "not present", "away", "did not attend"};
    const auto key = folded(mark);
    if (cross(key)) return marks == Marks::crosses_attend;
    if (clear_tick(key)) return true;
    if (says_no(key) || std::ranges::find(kAway, key) != kAway.end()) return false;
    return {};
}

}  // namespace provision
