// SPDX-License-Identifier: MPL-2.0
#include "text/line_marks.hpp"

#include "text/clock.hpp"
#include "text/schedule_rest.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

int number_at(std::string_view plain, std::size_t at)
{
    int number = 0;
    for (const char digit : plain.substr(at, std::min<std::size_t>(end_of_digits(plain, at) - at, 4)))
        number = number * 10 + (digit - '0');
    return number;
}

template <std::size_t size>
std::size_t end_of_phrase(std::string_view plain, std::size_t at, const std::array<std::string_view, size>& phrases)
{
    for (const auto phrase : phrases)
        if (phrase_at(plain, at, phrase)) return at + phrase.size();
    return at;
}

/// `1:1/group/pastoral`: how the support is given, of which no one ratio can be told.
std::size_t past_alternatives(std::string_view plain, std::size_t at)
{
    for (auto next = past_blanks(plain, at); next < plain.size() && plain[next] == '/';) {
        const auto word = past_blanks(plain, next + 1);
        const auto end = end_of_word(plain, word);
        if (end == word) break;
        at = end;
        next = past_blanks(plain, at);
    }
    return at;
}

/// `1:4-6`: groups of four to six, of which no one ratio can be told; `1:4-3 x 20` goes on with a time.
std::size_t past_range(std::string_view plain, std::size_t right, std::size_t end)
{
    if (end >= plain.size() || plain[end] != '-') return end;
    const auto last = end_of_digits(plain, end + 1);
    return last > end + 1 && last <= end + 3 && number_at(plain, end + 1) > number_at(plain, right) ? last : end;
}

/// `1:3`, `6 : 1`; `20:20` is a programme and `9:30` a time of day.
std::size_t end_of_colon_ratio(std::string_view plain, std::size_t at)
{
    constexpr int kMostAdults = 4;
    constexpr int kMostPupils = 35;
    const auto left = end_of_digits(plain, at);
    const auto colon = past_blanks(plain, left);
    if (left == at || left > at + 2 || colon == plain.size() || plain[colon] != ':') return at;
    const auto right = past_blanks(plain, colon + 1);
    const auto end = end_of_digits(plain, right);
    if (end == right || end > right + 2) return at;
    const auto fewer = std::min(number_at(plain, at), number_at(plain, right));
    const auto more = std::max(number_at(plain, at), number_at(plain, right));
    const bool people = fewer >= 1 && fewer <= kMostAdults && more <= kMostPupils && (fewer != more || more == 1);
    const bool clock = phrase_at(plain, past_blanks(plain, end), "am") || phrase_at(plain, past_blanks(plain, end), "pm") ||
                       plain.substr(end).starts_with("am") || plain.substr(end).starts_with("pm") ||
                       plain.substr(end).starts_with(":");
    const bool minutes_of_clock = end - right == 2 && plain[right] == '0';  // `1:05`
    return people && !clock && !minutes_of_clock ? past_alternatives(plain, past_range(plain, right, end)) : at;
}

std::size_t end_of_spelled_ratio(std::string_view plain, std::size_t at)
{
    constexpr std::array<std::string_view, 9> kOneToOne{"one to one", "one-to-one", "1 to 1", "1-to-1", "1-1",
                                                        "1 - 1",      "1 on 1",     "1-2-1",  "121"};
    const auto end = end_of_phrase(plain, at, kOneToOne);
    return end > at ? past_alternatives(plain, end) : at;
}

std::size_t past_people(std::string_view plain, std::size_t at)
{
    constexpr std::array<std::string_view, 11> kPeople{"pupils",   "pupil",   "children", "child", "learners", "learner",
                                                       "students", "student", "chn",      "ch",    "peers"};
    const auto next = past_blanks(plain, at);
    const auto end = end_of_phrase(plain, next, kPeople);
    return end > next ? end : at;
}

/// A number of pupils, or a range of numbers, and `pupils`, `children` behind it.
std::size_t end_of_count(std::string_view plain, std::size_t at)
{
    constexpr std::array<std::string_view, 9> kWords{"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    auto end = end_of_phrase(plain, at, kWords);
    if (end == at) end = end_of_digits(plain, at);
    if (end == at) return at;
    const auto sign = past_blanks(plain, end);
    for (const std::string_view to : {"-", "to", "or"}) {
        const auto next = past_blanks(plain, std::min(sign + to.size(), plain.size()));
        if (plain.substr(sign).starts_with(to) && end_of_digits(plain, next) > next) end = end_of_digits(plain, next);
    }
    return past_people(plain, end);
}

std::size_t past_limit(std::string_view plain, std::size_t at)
{
    constexpr std::array<std::string_view, 9> kLimits{"no more than", "up to",  "at most", "maximum of", "a maximum of",
                                                      "maximum",      "max of", "max.",    "max"};
    return past_blanks(plain, end_of_phrase(plain, at, kLimits));
}

/// `in a group of no more than 3 learners`, `groups of 4-6`, `max 6 children`, `up to 4 pupils`.
std::size_t end_of_group_size(std::string_view plain, std::size_t at)
{
    constexpr std::array<std::string_view, 8> kGroup{
        "in a small group of", "in a group of",   "in small groups of", "in groups of",
        "small group of",      "small groups of", "group of",           "groups of"};
    const auto group = end_of_phrase(plain, at, kGroup);
    const auto number = past_limit(plain, past_blanks(plain, group));
    if (number == at) return at;
    const auto end = end_of_count(plain, number);
    if (end == number) return at;
    const bool limit_only = group == at;
    return limit_only && past_people(plain, end_of_digits(plain, number)) == end_of_digits(plain, number) &&
                   !plain.substr(at).starts_with("max")
               ? at
               : end;
}

/// `(6 chn, 20 mins x 3)`: a number of pupils between two signs is the size of the group.
std::size_t end_of_lone_count(std::string_view plain, std::size_t at)
{
    constexpr std::string_view kSigns = "(),;-";
    const auto before = at == 0 ? std::string_view::npos : plain.find_last_not_of(' ', at - 1);
    if (before == std::string_view::npos || kSigns.find(plain[before]) == std::string_view::npos) return at;
    const auto digits = end_of_digits(plain, at);
    const auto end = digits == at || digits > at + 2 ? at : past_people(plain, digits);
    if (end <= digits) return at;
    const auto next = past_blanks(plain, end);
    return next == plain.size() || kSigns.find(plain[next]) != std::string_view::npos ? end : at;
}

std::size_t end_of_money(std::string_view plain, std::size_t at)
{
    constexpr std::string_view kPound = "\xC2\xA3";
    constexpr std::array<std::string_view, 12> kPeriods{"per year", "a year", "per annum", "per pupil", "per child", "each",
                                                        "per week", "a week", "per term",  "a term",    "annually",  "p.a."};
    if (!plain.substr(at).starts_with(kPound)) return at;
    auto end = std::min(plain.find_first_not_of("0123456789,.k+ ", at + kPound.size()), plain.size());
    end = plain.find_last_of("0123456789k+", end - 1) + 1;
    if (end <= at + kPound.size()) return at;
    const auto next = past_blanks(plain, end);
    const auto period = end_of_phrase(plain, next, kPeriods);
    return period > next ? period : end;
}

std::size_t end_of_term_word(std::string_view plain, std::size_t at)
{
    constexpr std::array<std::string_view, 7> kTerms{"autumn", "spring", "summer", "aut", "spr", "sum", "all"};
    const auto end = end_of_phrase(plain, at, kTerms);
    if (end == at) return at;
    const bool all = plain.substr(at).starts_with("all");
    const auto next = past_blanks(plain, end);
    if (all) return phrase_at(plain, next, "terms") || phrase_at(plain, next, "year") ? end_of_word(plain, next) : at;
    const auto digit = end_of_digits(plain, next);
    return digit == next + 1 ? digit : end;
}

/// `Summer Term`, `Aut/Spr`, `Aut and Spr`, `autumn 1`: terms alone, not the `Summer` of `Summer reading club`.
std::size_t end_of_term(std::string_view plain, std::size_t at)
{
    constexpr std::array<std::string_view, 3> kTerm{"terms", "term", "half term"};
    auto end = end_of_term_word(plain, at);
    if (end == at) return at;
    for (;;) {
        auto next = past_blanks(plain, end);
        if (next < plain.size() && std::string_view("/&,-+").find(plain[next]) != std::string_view::npos)
            next = past_blanks(plain, next + 1);
        else if (phrase_at(plain, next, "and") || phrase_at(plain, next, "to"))
            next = past_blanks(plain, end_of_word(plain, next));
        else
            break;
        const auto more = end_of_term_word(plain, next);
        if (more == next) break;
        end = more;
    }
    const auto next = past_blanks(plain, end);
    const auto behind = end_of_phrase(plain, next, kTerm);
    if (behind > next) return behind;
    const bool numbered = plain[end - 1] >= '0' && plain[end - 1] <= '9';
    const bool alone = next == plain.size() || std::string_view(",;.():-").find(plain[next]) != std::string_view::npos;
    return numbered || alone || plain.substr(at, end - at).find_first_of("/&") != std::string_view::npos ? end : at;
}

/// `7-week programme`, `for 12 weeks`, `over 10 weeks`; `every 2 weeks` is met earlier, as a time.
std::size_t end_of_weeks(std::string_view plain, std::size_t at)
{
    constexpr std::array<std::string_view, 3> kBefore{"for", "over", "for up to"};
    constexpr std::array<std::string_view, 8> kWeeks{"weeks",      "wks",         "week programme", "week program",
                                                     "week block", "week course", "week cycle",     "week intervention"};
    const auto number = past_blanks(plain, end_of_phrase(plain, at, kBefore));
    auto end = end_of_digits(plain, number);
    if (end == number) return at;
    const auto sign = past_blanks(plain, end);
    if (sign < plain.size() && plain[sign] == '-' && end_of_digits(plain, past_blanks(plain, sign + 1)) > sign + 1)
        end = std::max(end, end_of_digits(plain, past_blanks(plain, sign + 1)));
    auto word = past_blanks(plain, end);
    if (word < plain.size() && plain[word] == '-') word = past_blanks(plain, word + 1);
    const auto weeks = end_of_phrase(plain, word, kWeeks);
    return weeks > word ? weeks : at;
}

}  // namespace

std::optional<LinePiece> mark_at(const LineText& line, std::size_t at)
{
    const auto plain = line.plain();
    if (const auto end = end_of_money(plain, at); end > at) return LinePiece{PieceKind::money, at, end, at};
    if (at >= plain.size() || !starts_word(plain, at)) return {};
    for (const auto end_of : {&end_of_colon_ratio, &end_of_spelled_ratio, &end_of_group_size, &end_of_lone_count})
        if (const auto end = end_of(plain, at); end > at) return LinePiece{PieceKind::ratio, at, end, at};
    if (const auto end = end_of_clock_range(plain, at); end > at) return LinePiece{PieceKind::clock, at, end, at};
    if (const auto end = end_of_weeks(plain, at); end > at) return LinePiece{PieceKind::weeks, at, end, at};
    if (const auto end = end_of_term(plain, at); end > at) return LinePiece{PieceKind::term, at, end, at};
    return {};
}

}  // namespace provision
