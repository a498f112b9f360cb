// SPDX-License-Identifier: MPL-2.0
#include "text/weeks_told.hpp"

#include "text/digits.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace provision {
namespace {

using Words = std::span<const std::string>;

// Numbers, words and dashes: `8-10wks` is `8`, `-`, `10`, `wks`.
std::vector<std::string> words_of(std::string_view text)
{
    constexpr std::size_t kLongest = 100;
    if (text.size() > kLongest) return {};
    std::vector<std::string> words;
    const auto kind = [](char sign) { return is_digit(sign) || sign == '.' ? 1 : sign == '-' ? 2 : sign == ' ' ? 0 : 3; };
    int last = 0;
    for (const char sign : folded(text)) {
        if (kind(sign) != 0 && kind(sign) != last) words.emplace_back();
        if (kind(sign) != 0) words.back() += sign;
        last = kind(sign);
    }
    return words;
}

std::optional<double> number_of(const std::string& word)
{
    constexpr std::array kSpelled{std::pair{std::string_view("a"), 1},    std::pair{std::string_view("one"), 1},
                                  std::pair{std::string_view("two"), 2},  std::pair{std::string_view("three"), 3},
                                  std::pair{std::string_view("four"), 4}, std::pair{std::string_view("five"), 5},
                                  std::pair{std::string_view("six"), 6},  std::pair{std::string_view("eight"), 8},
                                  std::pair{std::string_view("ten"), 10}, std::pair{std::string_view("twelve"), 12}};
    for (const auto& [spelled, number] : kSpelled)
        if (word == spelled) return number;
    double value = 0;
    const auto* end = word.data() + word.size();
    const bool whole = !word.empty() && is_digit(word.front()) && std::from_chars(word.data(), end, value).ptr == end;
    return whole ? std::optional(value) : std::nullopt;
}

// The school weeks of one such; a bare number counts weeks.
std::optional<double> weeks_of(std::string_view unit, const SchoolYear& year)
{
    if (unit.empty() || unit == "week" || unit == "weeks" || unit == "wk" || unit == "wks" || unit == "w") return 1;
    if (unit == "term" || unit == "terms") return year.weeks_a_term;
    if (unit == "year" || unit == "years") return year.weeks_a_year;
    return {};
}

// `6 weeks then 6 weeks`, `6 weeks each term`: which of the two lengths is meant stays open.
bool tells_another(Words words, const SchoolYear& year)
{
    return std::ranges::any_of(
        words, [&](const std::string& word) { return weeks_of(word, year).has_value() || is_digit(word.front()); });
}

bool whole_year(Words words)
{
    const bool year = !words.empty() && words.back() == "year";
    constexpr std::array<std::string_view, 4> kWhole{"all", "whole", "full", "the"};
    return year && (words.size() == 1 || (words.size() == 2 && std::ranges::find(kWhole, words.front()) != kWhole.end()));
}

}  // namespace

std::optional<WeeksTold> read_weeks_told(std::string_view text, const SchoolYear& year)
{
    const auto typed = words_of(text);
    Words words(typed);
    if (whole_year(words)) return WeeksTold{year.weeks_a_year, year.weeks_a_year};
    const auto least = words.empty() ? std::nullopt : number_of(words.front());
    if (!least) return {};
    auto most = least;
    words = words.subspan(1);
    if (words.size() >= 2 && (words.front() == "-" || words.front() == "to")) {
        most = number_of(words[1]);
        words = words.subspan(2);
    }
    const auto one = weeks_of(words.empty() ? std::string_view{} : std::string_view(words.front()), year);
    if (!one || !most || *most < *least) return {};
    if (!words.empty() && tells_another(words.subspan(1), year)) return {};
    return WeeksTold{*least * *one, *most * *one};
}

}  // namespace provision
