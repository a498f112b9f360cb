// SPDX-License-Identifier: MPL-2.0
// What stands behind a schedule: words that say nothing of its time, or another time.
#include "text/schedule_rest.hpp"

#include "text/among.hpp"
#include "text/schedule_value.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <sstream>

namespace provision {
namespace {

constexpr std::array kChanging{FactorKind::length,   FactorKind::sessions, FactorKind::daily, FactorKind::per_term,
                               FactorKind::per_long, FactorKind::days,     FactorKind::groups};

using Words = std::span<const std::string_view>;

/// A word of plain text and where it begins.
struct Token {
    std::string_view word;
    std::size_t at = 0;
};

/// Parts of a day, a week or a year, by which a school says when.
constexpr std::array<std::string_view, 34> kTimeNouns{
    "day",        "days",      "week",      "weeks",   "wk",         "wks",      "morning",     "mornings",  "afternoon",
    "afternoons", "lunch",     "lunchtime", "lunches", "lunchtimes", "break",    "breaks",      "breaktime", "breaktimes",
    "playtime",   "playtimes", "lesson",    "lessons", "period",     "periods",  "hour",        "hours",     "term",
    "terms",      "month",     "months",    "session", "sessions",   "assembly", "registration"};

/// Times of day of which two may be meant, `am and pm`: twice as often as one.
constexpr std::array<std::string_view, 24> kTimesOfDay{
    "am",        "pm",        "a.m",      "p.m",        "morning",    "mornings",  "afternoon",    "afternoons",
    "before",    "after",     "start",    "end",        "break",      "breaks",    "lunch",        "lunchtime",
    "beginning", "breaktime", "playtime", "breaktimes", "lunchtimes", "playtimes", "registration", "assembly"};

/// Several of them, of which nobody says how many: `20 mins lunchtimes`.
constexpr std::array<std::string_view, 7> kSeveral{"mornings",  "afternoons", "lunchtimes", "breaktimes",
                                                   "playtimes", "breaks",     "lunches"};

/// Words that leave open how often, whatever stands beside them.
constexpr std::array<std::string_view, 43> kOpen{
    "every other", "alternate",   "alternating",   "alternately",   "except",         "excepting",      "excluding",
    "excl",        "apart from",  "rota",          "rotating",      "rotation",       "carousel",       "varies",
    "variable",    "ad hoc",      "ad-hoc",        "drop in",       "drop-in",        "on request",     "on demand",
    "flexible",    "regularly",   "frequently",    "sometimes",     "occasionally",   "intermittently", "biweekly",
    "bi-weekly",   "bi weekly",   "as and when",   "depending",     "if needed",      "if required",    "if necessary",
    "if possible", "when needed", "when required", "when possible", "when available", "where possible", "as needed",
    "as required"};

/// The words of a text, without the marks around them.
std::vector<Token> tokens_of(std::string_view plain, std::size_t from)
{
    constexpr std::string_view kMarks = " ()[],;:+&/*!?";
    std::vector<Token> tokens;
    for (auto at = plain.find_first_not_of(kMarks, from); at < plain.size();) {
        const auto end = std::min(plain.find_first_of(kMarks, at), plain.size());
        auto word = plain.substr(at, end - at);
        while (word.size() > 1 && (word.ends_with('.') || word.ends_with('-'))) word.remove_suffix(1);
        tokens.push_back({word, at});
        at = std::min(plain.find_first_not_of(kMarks, end), plain.size());
    }
    return tokens;
}

bool any_noun_near(std::span<const Token> tokens, std::size_t most)
{
    const auto near = tokens.first(std::min(most, tokens.size()));
    return std::ranges::any_of(near, [](const Token& token) { return among(kTimeNouns, token.word); });
}

/// `every hour`, `each maths lesson`, `per break`; a week and a session of it are what a schedule is told by.
bool repeats(std::string_view plain, std::span<const Token> tokens)
{
    constexpr std::array<std::string_view, 3> kOpening{"every", "each", "per"};
    constexpr std::array<std::string_view, 5> kPlain{"week", "wk", "session", "time", "term"};
    if (tokens.size() < 2 || !among(kOpening, tokens.front().word) || among(kPlain, tokens[1].word)) return false;
    const auto known = read_factors(plain, tokens.front().at);  // `every day` tells how often
    const bool unknown = known.empty() || known.front().kind == FactorKind::tie || known.front().kind == FactorKind::aside;
    return unknown && any_noun_near(tokens.subspan(1), 3);
}

/// `20 mins/lesson`, `30 mins / rota`: a stroke right behind the time is a per, of what no table knows.
bool per_something(std::string_view plain, std::size_t from, std::span<const Token> tokens)
{
    const auto stroke = plain.find_first_not_of(" )]", from);
    if (stroke >= plain.size() || plain[stroke] != '/' || !any_noun_near(tokens, 1)) return false;
    return read_factors(plain, stroke).empty();  // `20 mins/session`
}

/// `most days`, `some weeks`, `not Fridays`, `no Mondays`.
bool leaves_out(std::span<const Token> tokens)
{
    constexpr std::array<std::string_view, 8> kPart{"most", "some", "certain", "selected", "several", "various", "many", "few"};
    constexpr std::array<std::string_view, 2> kNot{"not", "no"};
    if (tokens.size() < 2) return false;
    if (among(kPart, tokens.front().word)) return any_noun_near(tokens.subspan(1), 2);
    if (!among(kNot, tokens.front().word)) return false;
    const auto next = tokens[1].word == "on" && tokens.size() > 2 ? tokens[2].word : tokens[1].word;
    return has(read_factors(next), FactorKind::weekdays) || next == "assembly" || next == "every";
}

/// `am and pm`, `before and after school`, `start & end of the lesson`; not a time of day for each of two weekdays.
bool pairs_times(std::string_view plain, std::span<const Token> tokens)
{
    if (tokens.size() < 2 || !among(kTimesOfDay, tokens.front().word)) return false;
    const auto& first = tokens.front();
    for (const auto& token : tokens.subspan(1, std::min<std::size_t>(4, tokens.size() - 1))) {
        const auto between = plain.substr(first.at + first.word.size(), token.at - first.at - first.word.size());
        const bool joined = between.find(" and ") != between.npos || between.find_first_of("+&/") != between.npos;
        if (has(read_factors(token.word), FactorKind::weekdays)) return false;  // `Mon am and Thu pm`
        if (joined && among(kTimesOfDay, token.word)) return true;
    }
    return false;
}

bool counts(std::span<const Factor> factors)
{
    using enum FactorKind;
    constexpr std::array kCounts{number, sessions, daily, days, weekdays, per_week, per_term, periods};
    return std::ranges::any_of(kCounts, [&](FactorKind kind) { return has(factors, kind); });
}

/// `every morning and afternoon`, `Mon am & pm`: the first of two times of day is part of the factor that ends at `end`.
std::optional<std::size_t> second_time_of_day(std::string_view plain, std::span<const Factor> factors, std::size_t end)
{
    const auto ends_there = [&](const Factor& factor) { return factor.end == end; };
    const auto last = std::ranges::find_if(factors, ends_there);
    if (last == factors.end()) return {};
    const auto tokens = tokens_of(plain, last->begin);
    for (std::span<const Token> rest(tokens); !rest.empty() && rest.front().at < end; rest = rest.subspan(1))
        if (pairs_times(plain, rest)) return rest.front().at;
    return {};
}

/// The end of the last factor that is more than a word between two or beside them: `10 mins each` goes on with `break`.
std::size_t solid_end(std::span<const Factor> factors)
{
    using enum FactorKind;
    constexpr std::array kBetween{tie, joint, plus, times, aside};
    std::size_t end = 0;
    for (const auto& factor : factors)
        if (std::ranges::find(kBetween, factor.kind) == kBetween.end()) end = factor.end;
    return end;
}

/// `9:15`, `9.30am`, `2pm`, `mornings`: when in the day, which is no matter of how often.
bool says_time_of_day(std::string_view word)
{
    constexpr std::array<std::string_view, 22> kWords{"am",     "pm",        "a.m.",   "p.m.",    "morning",      "mornings",
                                                      "at",     "afternoon", "during", "lunch",   "afternoons",   "lunchtime",
                                                      "before", "after",     "school", "period",  "registration", "lunchtimes",
                                                      "in",     "the",       "break",  "assembly"};
    if (std::ranges::find(kWords, word) != kWords.end()) return true;
    const auto behind = word.find_first_not_of("0123456789.:-");
    const bool clock = word.find_first_of(".:") != std::string_view::npos && behind == std::string_view::npos && word.size() > 3;
    const auto half = behind == std::string_view::npos ? std::string_view{} : word.substr(behind);
    return clock || (behind > 0 && (half == "am" || half == "pm"));
}

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

std::optional<std::size_t> unclear_words(std::string_view plain, std::span<const Factor> factors, std::size_t time)
{
    const auto from = std::min(solid_end(factors.first(time)), plain.size());
    if (const auto at = second_time_of_day(plain, factors, from)) return at;
    return unclear_words(plain, from, counts(factors));
}

std::optional<std::size_t> unclear_words(std::string_view plain, std::size_t from, bool counted)
{
    for (const auto words : kOpen)
        if (has_phrase(plain.substr(from), words)) return plain.find(words, from);
    const auto tokens = tokens_of(plain, from);
    if (per_something(plain, from, tokens)) return tokens.front().at;
    for (std::span<const Token> rest(tokens); !rest.empty(); rest = rest.subspan(1)) {
        const bool several = among(kSeveral, rest.front().word) && !counted;
        if (several || repeats(plain, rest) || leaves_out(rest) || pairs_times(plain, rest)) return rest.front().at;
    }
    return {};
}

std::optional<std::size_t> unclear_ending(std::string_view plain)
{
    constexpr std::array<std::string_view, 4> kOpening{"alternate", "alternating", "most", "some"};
    constexpr std::size_t kWords = 3;
    const auto tokens = tokens_of(plain, 0);
    const auto first = tokens.size() - std::min(kWords, tokens.size());
    for (std::size_t at = first; at + 1 < tokens.size(); ++at)
        if (among(kOpening, tokens[at].word) && among(kTimeNouns, tokens.back().word)) return tokens[at].at;
    return {};
}

std::string without_time_of_day(std::string_view when)
{
    std::istringstream in{folded(when)};
    std::string rest;
    for (std::string word; in >> word;) {
        const auto end = word.find_last_not_of(",;");
        const auto bare = std::string_view(word).substr(0, end == std::string::npos ? 0 : end + 1);
        if (!says_time_of_day(bare))
            rest += (rest.empty() ? "" : " ") + word;
        else
            rest += word.substr(bare.size());
    }
    while (!rest.empty() && std::string_view(" ,;-").find(rest.back()) != std::string_view::npos) rest.pop_back();
    return rest;
}

}  // namespace provision
