// SPDX-License-Identifier: MPL-2.0
#include "text/tiers.hpp"

#include "text/foot_lines.hpp"
#include "text/line_text.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace provision {
namespace {

struct TierWord {
    std::string_view word;
    Tier tier;
};

constexpr std::array kTiers{
    TierWord{"non-negotiable", {{}, true, false}},
    TierWord{"non-negotiables", {{}, true, false}},
    TierWord{"non negotiables", {{}, true, false}},
    TierWord{"entitlement", {{}, true, false}},
    TierWord{"quality first teaching", {1, false, false}},
    TierWord{"high quality teaching", {1, false, false}},
    TierWord{"qft", {1, false, false}},
    TierWord{"universal", {1, false, false}},
    TierWord{"ordinarily available", {1, false, false}},
    TierWord{"targeted plus", {{}, false, false}},
    TierWord{"targeted +", {{}, false, false}},
    TierWord{"targeted", {2, false, false}},
    TierWord{"specialist", {3, false, false}},
};

/// What may stand behind the word of a tier and is no name of a provision.
bool heads(std::string_view rest)
{
    constexpr std::array<std::string_view, 14> kBehind{
        "provision", "support", "offer", "interventions", "intervention", "level", "tier", "and", "/", "-",
        ":",         "(",       ",",     "for all"};
    rest = trimmed(rest);
    return rest.empty() || std::ranges::any_of(kBehind, [&](std::string_view word) { return rest.starts_with(word); });
}

/// `wave 2`, `wave2`, `wave two` at a place; `wave 2/3` is no single one.
std::optional<Tier> numbered(std::string_view plain, std::size_t at, std::string_view word)
{
    const auto behind = plain.substr(at + word.size());
    const auto next = past_blanks(behind, 0);
    const auto end = end_of_word(behind, next);
    if (end == next) return {};
    const auto number = read_wave("wave " + std::string(behind.substr(next, end - next)));
    const bool joined = end < behind.size() && (behind[end] == '/' || behind[end] == '&');
    if (!number && end_of_digits(behind, next) != end) return {};
    return Tier{joined || word == "range" ? std::nullopt : number, false, word == "level"};
}

std::optional<Tier> by_number(std::string_view plain)
{
    constexpr std::size_t kLongestHeading = 70;
    for (const std::string_view word : {"wave", "tier", "range", "level"})
        if (plain.starts_with(word))
            if (const auto tier = numbered(plain, 0, word)) return tier;
    if (plain.size() > kLongestHeading) return {};
    const auto at = plain.find("wave ");
    const bool bracketed =
        at != std::string_view::npos && at > 0 && (plain[at - 1] == '(' || plain.substr(0, at).ends_with("- "));
    return bracketed ? numbered(plain, at, "wave") : std::nullopt;
}

}  // namespace

std::optional<Tier> read_tier(std::string_view label)
{
    const auto all = lines(label);
    if (all.empty()) return {};
    const auto plain = folded(all.front());
    if (const auto tier = by_number(plain)) return tier;
    for (const auto& [word, tier] : kTiers)
        if (phrase_at(plain, 0, word) || (word.ends_with('+') && plain.starts_with(word)))
            return heads(std::string_view(plain).substr(word.size())) ? std::optional(tier) : std::nullopt;
    return {};
}

}  // namespace provision
