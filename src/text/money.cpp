// SPDX-License-Identifier: MPL-2.0
#include "text/money.hpp"

#include "text/digits.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <string>

namespace provision {
namespace {

constexpr std::string_view kPound = "\xC2\xA3";

/// Digits up to a place in the text; commas group three digits, and a blank may follow the comma as in `£10, 903`.
struct Digits {
    std::string digits;
    std::size_t end = 0;
    bool grouped_well = true;
};

Digits whole_pounds(std::string_view text)
{
    Digits read;
    std::size_t since_comma = 0;
    bool comma = false;
    for (; read.end < text.size(); ++read.end) {
        const char letter = text[read.end];
        if (is_digit(letter)) {
            read.digits += letter;
            ++since_comma;
        } else if (letter == ',') {
            read.grouped_well &= comma ? since_comma == 3 : since_comma >= 1 && since_comma <= 3;
            since_comma = 0;
            comma = true;
        } else if (letter != ' ' || !comma || since_comma > 0) {
            break;
        }
    }
    read.grouped_well &= !comma || since_comma == 3;
    return read;
}

Reading<double> number_of(const std::string& digits)
{
    double value = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (result.ec != std::errc{}) return NotUnderstood{0, "not an amount in pounds"};
    return value;
}

}  // namespace

Reading<double> read_pounds(std::string_view text)
{
    const auto amount = trimmed(text);
    const auto offset = static_cast<std::size_t>(amount.data() - text.data());
    const auto sign = amount.starts_with(kPound) ? kPound.size() : 0;
    const auto body = trimmed(amount.substr(sign));
    const auto start = offset + static_cast<std::size_t>(body.data() - amount.data());
    auto pounds = whole_pounds(body);
    if (pounds.digits.empty() || !pounds.grouped_well) return NotUnderstood{start, "not an amount in pounds"};
    auto rest = body.substr(pounds.end);
    if (rest.starts_with('.')) {
        const auto pence = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
        if (pence == 4) return Incomplete{start + pounds.end, "is this a decimal point, or does it stand for thousands?"};
        if (pence > 3 || pence == 1) return NotUnderstood{start + pounds.end, "not an amount in pounds"};
        pounds.digits += rest.substr(0, pence);
        rest.remove_prefix(pence);
    }
    if (trimmed(rest) == "+") rest = {};  // `£3000 +`: that much is stated
    if (!trimmed(rest).empty()) return NotUnderstood{start + body.size() - rest.size(), "more than an amount in pounds"};
    return number_of(pounds.digits);
}

Reading<double> read_hourly_rate(std::string_view text)
{
    constexpr std::array<std::string_view, 12> kAnHour{"per hour", "an hour", "a hour", "each hour", "per hr", "an hr",
                                                       "/ hour",   "/hour",   "/hr",    "hourly",    "p/h",    "ph"};
    const auto amount = trimmed(text);
    for (const auto words : kAnHour) {
        const auto rest = amount.size() - std::min(words.size(), amount.size());
        if (folded(amount.substr(rest)) == words) return read_pounds(amount.substr(0, rest));
    }
    return read_pounds(text);
}

std::string spoken_pounds(double pounds)
{
    std::array<char, 330> digits{};  // the widest double has 309 digits before its point
    std::snprintf(digits.data(), digits.size(), "%.2f", std::abs(pounds));
    const std::string amount(digits.data());
    return (pounds < 0 && amount != "0.00" ? "-£" : "£") + amount;
}

std::string rounded_pounds(double pounds)
{
    // A sum of pence ends a hair below the half that Calc shows.
    constexpr double kHair = 1e-6;
    auto digits = spoken_pounds(std::round(std::abs(pounds) + kHair)).substr(std::string_view("£").size());
    digits.resize(digits.find('.'));
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    return (pounds < 0 && digits != "0" ? "-£" : "£") + digits;
}

}  // namespace provision
