// SPDX-License-Identifier: MPL-2.0
#include "analysis/measure_words.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>
#include <vector>

namespace provision {
namespace {

template <std::size_t size>
bool among(std::string_view word, const std::array<std::string_view, size>& words)
{
    return std::ranges::find(words, word) != words.end();
}

template <std::size_t size>
bool has_any(std::string_view text, const std::array<std::string_view, size>& phrases)
{
    return std::ranges::any_of(phrases, [&](std::string_view phrase) { return has_phrase(text, phrase); });
}

using Words = std::vector<std::string>;

// The words of a text that is already folded; a hyphen is part of a word, so `lower-attaining` is not `lower`. Signs are words of
// their own.
Words words_of(std::string_view text)
{
    Words words;
    bool open = false;
    for (const char sign : text) {
        const bool letter = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-' || sign == '\'' ||
                            static_cast<unsigned char>(sign) >= 0x80;
        if (letter && open)
            words.back() += sign;
        else if (sign != ' ')
            words.emplace_back(1, sign);
        open = letter;
    }
    return words;
}

constexpr std::array<std::string_view, 7> kDown{"low", "lower", "lowest", "fewer", "fewest", "less", "least"};
constexpr std::array<std::string_view, 6> kUp{"high", "higher", "highest", "more", "most", "greater"};
constexpr std::array<std::string_view, 3> kGood{"good", "better", "best"};
constexpr std::array<std::string_view, 3> kBad{"bad", "worse", "worst"};

bool directs(const std::string& word)
{
    return among(word, kDown) || among(word, kUp);
}

bool judges(const std::string& word)
{
    return among(word, kGood) || among(word, kBad);
}

// What ties `lower` to `better`: `lower score is better`, `better if lower`, `lower = better`, `the lower the better`. Without a
// tie the two may speak of different things: `best of three, lower set`.
bool ties(const std::string& word)
{
    constexpr std::array<std::string_view, 11> kTies{"is",  "are", "=",    "means", "mean",     "being",
                                                     "the", "if",  "when", "where", "indicates"};
    return among(word, kTies);
}

// `Not lower than 10 is good` speaks of something else, and so does what stands behind a full stop.
bool parts(const std::string& word)
{
    constexpr std::array<std::string_view, 16> kParts{"not", "no", "than", "never", "of", "who", "whose", "with",
                                                      ",",   ";",  ":",    ".",     "(",  ")",   "/",     "-"};
    return among(word, kParts);
}

// `the lower the score, the better`: the one comma that parts nothing.
bool comma_of_comparison(const Words& words, std::size_t first, std::size_t comma)
{
    return words[comma] == "," && first > 0 && words[first - 1] == "the" && comma + 2 < words.size() &&
           words[comma + 1] == "the" && words[comma + 2] == "better";
}

// `(lower better)` needs no tie; `less good readers` and `best lower school score` are none.
bool side_by_side(const std::string& word, const std::string& next)
{
    constexpr std::array<std::string_view, 4> kDegrees{"less", "least", "more", "most"};
    return directs(word) && !(among(word, kDegrees) && (next == "good" || next == "bad"));
}

// True when the two words belong together; `fewer number of errors is better` has an `of` that parts nothing.
bool tied(const Words& words, std::size_t first, std::size_t last)
{
    constexpr std::size_t kFarthest = 6;
    if (last - first > kFarthest) return false;
    bool tie = last == first + 1 && side_by_side(words[first], words[last]);
    for (std::size_t at = first + 1; at < last; ++at) {
        const auto& word = words[at];
        if (directs(word) || judges(word)) return false;
        const bool number_of = word == "of" && words[at - 1] == "number";
        if (parts(word) && !number_of && !comma_of_comparison(words, first, at)) return false;
        tie = tie || ties(word);
    }
    return tie;
}

// The number that begins a text, and what stands behind it.
struct LeadingNumber {
    double value = 0;
    std::string_view rest;
};

std::optional<LeadingNumber> leading_number(std::string_view text)
{
    text = trimmed(text);
    LeadingNumber number;
    const auto* end = text.data() + text.size();
    const auto [behind, error] = std::from_chars(text.data(), end, number.value);
    if (error != std::errc{} || number.value <= 0) return {};
    number.rest = text.substr(static_cast<std::size_t>(behind - text.data()));
    return number;
}

// `max 20 mins`, `out of 3 sessions` and `average of 3 tests` count no marks; `Week 1/20/3` is no score.
bool counts_marks(std::string_view rest, bool any_words)
{
    constexpr std::array<std::string_view, 14> kOthers{"min",  "mins",  "minute", "minutes", "sec",     "secs",     "seconds",
                                                       "week", "weeks", "day",    "days",    "session", "sessions", "tests"};
    constexpr std::array<std::string_view, 4> kMarks{"marks", "mark", "points", "point"};
    const auto words = words_of(trimmed(rest));
    if (words.empty()) return true;
    const auto& next = words.front();
    if (next == "/" || next == "-" || next == "%" || among(next, kOthers)) return false;
    return any_words || among(next, kMarks) || !has_letter(next);
}

struct Marker {
    std::string_view sign;
    bool any_words = true;  // whatever follows the number
};

}  // namespace

std::optional<Polarity> polarity_told(std::string_view measure)
{
    const auto words = words_of(folded(measure));
    bool lower = false;
    bool higher = false;
    for (std::size_t at = 0; at < words.size(); ++at)
        for (std::size_t other = at + 1; other < words.size(); ++other) {
            const bool pair = (directs(words[at]) && judges(words[other])) || (judges(words[at]) && directs(words[other]));
            if (!pair || !tied(words, at, other)) continue;
            const auto& direction = directs(words[at]) ? words[at] : words[other];
            const auto& judgement = directs(words[at]) ? words[other] : words[at];
            ((among(direction, kDown) == among(judgement, kGood)) ? lower : higher) = true;
        }
    if (lower == higher) return {};
    return lower ? Polarity::lower_is_better : Polarity::higher_is_better;
}

bool tells_standard_score(std::string_view measure)
{
    constexpr std::array<std::string_view, 13> kPhrases{"standard score",
                                                        "standard scores",
                                                        "standard age score",
                                                        "standard age scores",
                                                        "standardised",
                                                        "standardized",
                                                        "sas",
                                                        "ss",
                                                        "std score",
                                                        "std scores",
                                                        "std. score",
                                                        "std. scores",
                                                        "std age score"};
    return has_any(folded(measure), kPhrases);
}

bool tells_age(std::string_view measure)
{
    constexpr std::array<std::string_view, 11> kOf{"reading",    "spelling", "maths",        "mathematics",
                                                   "number",     "language", "word",         "comprehension",
                                                   "vocabulary", "accuracy", "developmental"};
    const auto words = folded(measure);
    if (tells_standard_score(measure)) return false;
    return has_phrase(words, "age equivalent") || std::ranges::any_of(kOf, [&](std::string_view of) {
               return has_phrase(words, std::string(of) + " age") || has_phrase(words, std::string(of) + " ages");
           });
}

bool tells_age_in_months(std::string_view measure)
{
    constexpr std::array<std::string_view, 4> kMonths{"in months", "(months)", "in mths", "(mths)"};
    return tells_age(measure) && has_any(folded(measure), kMonths);
}

std::optional<double> full_marks_told(std::string_view measure)
{
    constexpr std::array<Marker, 7> kMarkers{
        {{"out of "}, {"maximum "}, {"max "}, {"max. "}, {"maximum of "}, {"/"}, {"of ", false}}};
    const auto words = folded(measure);
    for (const auto& marker : kMarkers)
        for (auto at = words.find(marker.sign); at != std::string::npos; at = words.find(marker.sign, at + 1)) {
            const auto before = trimmed(std::string_view(words).substr(0, at));
            const bool inside = marker.sign == "/" ? !before.empty() && before.back() >= '0' && before.back() <= '9'
                                                   : at > 0 && has_letter(words.substr(at - 1, 1));
            const auto number = leading_number(std::string_view(words).substr(at + marker.sign.size()));
            if (!inside && number && counts_marks(number->rest, marker.any_words)) return number->value;
        }
    return {};
}

}  // namespace provision
