// SPDX-License-Identifier: MPL-2.0
// What stands behind a schedule: words that say nothing of its time, or another time.
#include "text/schedule_rest.hpp"

#include "text/schedule_value.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

constexpr std::array kChanging{FactorKind::length,   FactorKind::sessions, FactorKind::daily, FactorKind::per_term,
                               FactorKind::per_long, FactorKind::days,     FactorKind::groups};

bool is_alnum(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || static_cast<unsigned char>(letter) >= 0x80;
}

}  // namespace

std::size_t end_of(std::string_view plain, std::size_t from)
{
    return std::min(plain.find_first_not_of(" ()[].,;:-*", from), plain.size());
}

std::size_t end_of(std::string_view plain, const std::vector<Factor>& factors)
{
    return end_of(plain, factors.empty() ? 0 : factors.back().end);
}

bool starts_word(std::string_view plain, std::size_t at)
{
    return is_alnum(plain[at]) && (at == 0 || !is_alnum(plain[at - 1]));
}

std::vector<Factor> first_factors(std::string_view plain, std::size_t from,
                                  const std::function<bool(const std::vector<Factor>&)>& wanted)
{
    for (std::size_t at = from; at < plain.size(); ++at) {
        if (!starts_word(plain, at)) continue;
        auto factors = read_factors(plain, at);
        if (wanted(factors)) return factors;
        if (!factors.empty()) at = std::max(at, factors.back().end - 1);
    }
    return {};
}

bool changes_time(const std::vector<Factor>& factors)
{
    if (std::ranges::any_of(kChanging, [&](FactorKind kind) { return has(factors, kind); })) return true;
    if (has(factors, FactorKind::times) && has(factors, FactorKind::number)) return true;
    return std::ranges::any_of(factors,
                               [](const Factor& factor) { return factor.kind == FactorKind::per_week && factor.low != 1; });
}

}  // namespace provision
