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

constexpr int kLastTier = -1;  // whose number depends on how many tiers there are

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
    TierWord{"targeted plus", {3, false, false}},
    TierWord{"targeted +", {3, false, false}},
    TierWord{"targeted", {2, false, false}},
    TierWord{"specialist", {kLastTier, false, false}},
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
std::optional<Tier> numbered(std::string_view plain, std::string_view word, int tiers)
{
    const auto behind = plain.substr(word.size());
    const auto next = past_blanks(behind, 0);
    const auto end = end_of_word(behind, next);
    if (end == next) return {};
    const auto number = read_wave("wave " + std::string(behind.substr(next, end - next)), tiers);
    const bool joined = end < behind.size() && (behind[end] == '/' || behind[end] == '&');
    if (!number && end_of_digits(behind, next) != end) return {};
    return Tier{joined || word == "range" ? std::nullopt : number, false, word == "level"};
}

std::optional<Tier> by_number(std::string_view plain, int tiers)
{
    constexpr std::size_t kLongestHeading = 70;
    for (const std::string_view word : {"wave", "tier", "range", "level"})
        if (plain.starts_with(word))
            if (const auto tier = numbered(plain, word, tiers)) return tier;
    if (plain.size() > kLongestHeading) return {};
    const auto at = plain.find("wave ");
    const bool bracketed =
        at != std::string_view::npos && at > 0 && (plain[at - 1] == '(' || plain.substr(0, at).ends_with("- "));
    return bracketed ? numbered(plain.substr(at), "wave", tiers) : std::nullopt;
}

}  // namespace

std::optional<Tier> read_tier(std::string_view label, int tiers)
{
    const auto all = lines(label);
    if (all.empty()) return {};
    const auto plain = folded(all.front());
    if (const auto tier = by_number(plain, tiers)) return tier;
    for (auto [word, tier] : kTiers) {
        if (!phrase_at(plain, 0, word) && !(word.ends_with('+') && plain.starts_with(word))) continue;
        if (tier.wave == kLastTier) tier.wave = tiers;
        return heads(std::string_view(plain).substr(word.size())) ? std::optional(tier) : std::nullopt;
    }
    return {};
}

}  // namespace provision
