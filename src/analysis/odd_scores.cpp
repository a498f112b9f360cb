// SPDX-License-Identifier: MPL-2.0
#include "analysis/odd_scores.hpp"

#include "text/ages.hpp"
#include "text/words.hpp"

#include <charconv>

namespace provision {
namespace {

// `25/20` is 25, a slash and 20.
struct TwoNumbers {
    int first = 0;
    char between = 0;
    int second = 0;
};

std::optional<TwoNumbers> two_numbers(std::string_view text)
{
    TwoNumbers two;
    const auto* end = text.data() + text.size();
    const auto [joint, bad_first] = std::from_chars(text.data(), end, two.first);
    if (bad_first != std::errc{} || joint == end || two.first < 0) return {};
    two.between = *joint;
    const auto [rest, bad_second] = std::from_chars(joint + 1, end, two.second);
    if (bad_second != std::errc{} || rest != end || two.second < 0) return {};
    return two;
}

std::string age_typed(int months)
{
    const auto left = std::to_string(months % 12);
    return std::to_string(months / 12) + ":" + (left.size() == 1 ? "0" : "") + left;
}

OddScore too_many_months(const std::string& typed, const TwoNumbers& age)
{
    return {typed + " is no age, as a year has 12 months",
            "Type the age as " + age_typed(age.first * 12 + age.second) + ", if that is meant."};
}

}  // namespace

std::optional<OddScore> odd_score(std::string_view typed)
{
    constexpr int kMonths = 12;
    const std::string score(trimmed(typed));
    const auto two = two_numbers(score);
    if (!two) return {};
    switch (two->between) {
    case ':': return two->second >= kMonths ? std::optional(too_many_months(score, *two)) : std::nullopt;
    case ';':
    case '-':
        if (two->second >= kMonths) return {};
        return OddScore{score + " may be an age, but it is not written as one",
                        "Type it as " + age_typed(two->first * kMonths + two->second) + ", if that is meant."};
    case '/':
        if (two->first <= two->second) return {};
        return OddScore{score + " is more than full marks", "Correct the score or what it is out of."};
    default: return {};
    }
}

}  // namespace provision
