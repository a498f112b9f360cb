// SPDX-License-Identifier: MPL-2.0
#include "text/stated_cost.hpp"

#include "text/digits.hpp"
#include "text/money.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace provision {
namespace {

constexpr std::string_view kPound = "\xC2\xA3";

/// An amount of a cell and the words on either side of it.
struct Price {
    double pounds = 0;
    bool thousands = false;  ///< `£29.000`
    std::string before;
    std::string behind;
};

bool stands_for_thousands(std::string_view digits)
{
    const auto point = digits.find('.');
    return point != std::string_view::npos && digits.size() - point == 4 && digits.find(',') == std::string_view::npos;
}

/// A blank between a thousand and the three digits that follow it.
bool blank_of_thousands(std::string_view text, std::size_t at)
{
    const auto digit = [&](std::size_t place) { return place < text.size() && is_digit(text[place]); };
    if (at == 0 || text[at] != ' ' || !digit(at - 1)) return false;
    return digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
}

/// Where the digits of an amount end: a comma may have a blank behind it.
std::size_t end_of_amount(std::string_view text, std::size_t at)
{
    for (; at < text.size(); ++at) {
        const bool inside = (text[at] == ',' || text[at] == '.') && at + 1 < text.size() && is_digit(text[at + 1]);
        const bool comma_blank = text.substr(at).starts_with(", ") && at + 4 < text.size() && is_digit(text[at + 2]) &&
                                 is_digit(text[at + 3]) && is_digit(text[at + 4]);
        if (comma_blank) ++at;
        const bool blank = blank_of_thousands(text, at);  // `£ 1 200`
        if (!is_digit(text[at]) && !inside && !comma_blank && !blank) break;
    }
    return at;
}

std::optional<Price> price_of(std::string_view digits)
{
    std::string plain(digits);
    if (plain.find(',') == std::string::npos) std::erase(plain, ' ');
    const bool thousands = stands_for_thousands(plain);
    if (thousands) std::erase(plain, '.');
    const auto read = read_pounds(plain);
    const auto* pounds = understood(read);
    return pounds ? std::optional(Price{*pounds, thousands, {}, {}}) : std::nullopt;
}

/// The amounts behind a pound sign; nothing when one of them is not an amount.
std::optional<std::vector<Price>> prices_of(std::string_view text)
{
    std::vector<Price> prices;
    std::size_t from = 0;
    for (auto sign = text.find(kPound); sign != std::string_view::npos; sign = text.find(kPound, from)) {
        const auto begin = std::min(text.find_first_not_of(' ', sign + kPound.size()), text.size());
        const auto end = end_of_amount(text, begin);
        auto price = price_of(text.substr(begin, end - begin));
        if (!price) return {};
        price->before = folded(text.substr(from, sign - from));
        if (!prices.empty()) prices.back().behind = price->before;
        from = end;
        if (end < text.size() && (text[end] == 'k' || text[end] == 'K') && (end + 1 == text.size() || text[end + 1] == ' ')) {
            price->pounds *= 1000;
            ++from;
        }
        prices.push_back(std::move(*price));
    }
    if (!prices.empty()) prices.back().behind = folded(text.substr(from));
    return prices;
}

bool hourly(const Price& price)
{
    constexpr std::array<std::string_view, 9> kHour{"per hour", "an hour", "/hour", "/ hour", "/hr",
                                                    "per hr",   "p/h",     "ph",    "hourly"};
    return std::ranges::any_of(kHour, [&](auto words) { return price.behind.starts_with(words); }) ||
           has_phrase(price.before, "hourly rate") || has_phrase(price.before, "per hour");
}

/// `£12 per session`, `£40 each`, `£8 a visit`: the price of one of a number that nobody tells.
bool of_each(const Price& price)
{
    constexpr std::array<std::string_view, 6> kEach{"per ", "a ", "an ", "each", "every ", "/"};
    return std::ranges::any_of(kEach, [&](auto words) { return price.behind.starts_with(words); }) &&
           cost_for(price.behind) == CostFor::unknown;
}

bool budget(const Price& price)
{
    return has_phrase(price.before, "budget") || price.behind.starts_with("budget");
}

/// `£500 - £600`, `£300 or £400`.
bool range(const Price& first)
{
    return first.behind == "-" || first.behind == "to" || first.behind == "or";
}

bool multiplied(const Price& price)
{
    return price.behind.starts_with("x ") || price.behind.starts_with("* ") || price.before.ends_with(" x") ||
           price.behind == "x";
}

CostReading no_cost(std::string doubt)
{
    return {{}, std::move(doubt)};
}

CostReading of_prices(const std::vector<Price>& prices, std::string_view text)
{
    const auto sum = std::ranges::find_if(prices, [](const Price& price) { return price.before.ends_with('='); });
    const auto& price = sum != prices.end() ? *sum : prices.front();
    if (hourly(price)) return no_cost("it is the price of an hour");
    if (sum == prices.end() && of_each(price)) return no_cost("it is the price of one of several");
    if (budget(price)) return no_cost("it is a budget");
    if (sum == prices.end() && range(price)) return no_cost("which of the two prices?");
    if (sum == prices.end() && multiplied(price)) return no_cost("it is a price times a number");
    const StatedCost cost{price.pounds, cost_for(text)};
    if (sum == prices.end() && prices.size() > 1) return {cost, "it holds two prices; the first was read"};
    if (price.thousands) return {cost, "the point was read as one of thousands"};
    if (has_phrase(price.behind, "vat")) return {cost, "it was read without the VAT"};
    return {cost, {}};
}

bool free_of_charge(const std::string& key)
{
    constexpr std::array<std::string_view, 6> kFree{"free", "nil", "no cost", "none", "nil cost", "zero"};
    return std::ranges::find(kFree, key) != kFree.end();
}

/// An amount without its sign: `1,274.14`, `500 a term`.
CostReading without_sign(std::string_view text)
{
    constexpr std::string_view kCode = "gbp";
    auto typed = trimmed(text);
    if (folded(typed).starts_with(kCode)) typed = trimmed(typed.substr(kCode.size()));
    const auto end = end_of_amount(typed, 0);
    auto price = end == 0 ? std::nullopt : price_of(typed.substr(0, end));
    if (!price) return no_cost(folded(text).find_first_of("0123456789") == std::string::npos ? "" : "not an amount in pounds");
    price->behind = folded(typed.substr(end));
    if (hourly(*price)) return no_cost("it is the price of an hour");
    constexpr std::array<std::string_view, 4> kAlone{"", "+", "pounds", kCode};
    const bool alone = std::ranges::find(kAlone, price->behind) != kAlone.end() || cost_for(price->behind) != CostFor::unknown;
    if (!alone) return no_cost("not an amount in pounds");
    return {StatedCost{price->pounds, cost_for(price->behind)},
            price->thousands ? "the point was read as one of thousands" : std::string{}};
}

}  // namespace

CostFor cost_for(std::string_view words)
{
    using Entry = std::pair<std::string_view, CostFor>;
    constexpr std::array kPeriods{
        Entry{"pupil", CostFor::pupil},    Entry{"child", CostFor::pupil}, Entry{"student", CostFor::pupil},
        Entry{"per head", CostFor::pupil}, Entry{"week", CostFor::week},   Entry{"weekly", CostFor::week},
        Entry{"wk", CostFor::week},        Entry{"yr", CostFor::year},     Entry{"pw", CostFor::week},
        Entry{"p/w", CostFor::week},       Entry{"term", CostFor::term},   Entry{"termly", CostFor::term},
        Entry{"year", CostFor::year},      Entry{"yearly", CostFor::year}, Entry{"annual", CostFor::year},
        Entry{"annually", CostFor::year},  Entry{"annum", CostFor::year},  Entry{"pa", CostFor::year},
        Entry{"p.a", CostFor::year},       Entry{"p.a.", CostFor::year}};
    const auto key = folded(words);
    for (const auto& [word, period] : kPeriods) {
        const bool counted = has_phrase(key, "per " + std::string(word)) || has_phrase(key, "a " + std::string(word)) ||
                             has_phrase(key, "each " + std::string(word)) || has_phrase(key, "/" + std::string(word)) ||
                             key.ends_with("/" + std::string(word));
        const bool word_alone = word.ends_with("ly") || word.starts_with("annu") || word.starts_with("p");
        if (counted || (word_alone && word != "pupil" && has_phrase(key, word))) return period;
    }
    return CostFor::unknown;
}

CostReading read_stated_cost(std::string_view text)
{
    if (free_of_charge(folded(text))) return {StatedCost{0, CostFor::unknown}, {}};
    const auto prices = prices_of(text);
    if (!prices) return no_cost("not an amount in pounds");
    return prices->empty() ? without_sign(text) : of_prices(*prices, text);
}

}  // namespace provision
