// SPDX-License-Identifier: MPL-2.0
#include "text/ratio.hpp"

#include "text/among.hpp"
#include "text/group_counts.hpp"
#include "text/typed_text.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace provision {
namespace {

constexpr std::string_view kDigits = "0123456789";

/// `121` is how one to one sounds.
constexpr std::array<std::string_view, 8> kOneToOne{"one to one", "one-to-one", "individual", "1 on 1",
                                                    "1to1",       "121",        "1-2-1",      "1 2 1"};
constexpr std::array<std::string_view, 10> kWholeClass{"whole class", "class", "all class", "whole-class", "wholeclass",
                                                       "full class",  "wc",    "w/c",       "w.c",         "w.c."};
constexpr std::array<std::string_view, 7> kHalfClass{"half class",        "half the class", "half a class", "half-class",
                                                     "half of the class", "1/2 class",      "1/2 the class"};
constexpr std::array<std::string_view, 7> kPair{"pair", "pairs", "a pair", "in pairs", "paired", "pair work", "paired work"};
constexpr std::array<std::string_view, 5> kSomeGroup{"small group", "small groups", "group", "groups", "large group"};
/// What may stand before a group's size.
constexpr std::array<std::string_view, 16> kBefore{"whole class of ", "class of ",   "no more than ",   "not more than ",
                                                   "at most ",        "group size ", "small group of ", "small groups of ",
                                                   "groups of ",      "group of ",   "maximum of ",     "maximum ",
                                                   "max. ",           "max ",        "up to ",          "size "};
constexpr std::array<std::string_view, 14> kAdults{"adults", "adult", "staff",    "tas",     "ta",   "lsas", "lsa",
                                                   "hltas",  "hlta",  "teachers", "teacher", "ctas", "cta",  "ct"};
constexpr std::array<std::string_view, 9> kPupils{"pupils", "pupil",    "children", "child",   "chn",
                                                  "ch",     "students", "student",  "learners"};
/// What may stand behind the number of pupils besides their word.
constexpr std::array<std::string_view, 9> kBehind{" pp chn",   "ppchn", " pp children", " pp pupils", " per group",
                                                  " in group", " max",  " maximum",     " in each"};

/// `6 ch`, `2TAs`: a word for whom the number counts.
template <std::size_t size>
bool counts_these(const std::array<std::string_view, size>& words, std::string_view text)
{
    return std::ranges::any_of(words, [&](auto word) {
        const auto before = text.substr(0, text.size() - std::min(word.size(), text.size()));
        return text.ends_with(word) && !before.empty() &&
               (before.back() == ' ' || (before.back() >= '0' && before.back() <= '9'));
    });
}

std::string_view without_last_word(std::string_view text)
{
    while (!text.empty() && text.back() >= 'a' && text.back() <= 'z') text.remove_suffix(1);
    return trimmed(text);
}

/// The number that is the whole of `text`.
std::optional<double> whole_number(std::string_view text)
{
    for (const auto words : kBehind)
        if (text.ends_with(words)) text.remove_suffix(words.size());
    if (counts_these(kPupils, text) || counts_these(kAdults, text)) text = without_last_word(text);
    text = trimmed(text);
    double value = 0;
    const bool digits = !text.empty() && text.size() <= 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits) return {};
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value > 0 ? std::optional(value) : std::nullopt;
}

struct Sides {
    double first;
    double second;
    bool colon;
    std::optional<RatioOrder> told{};  ///< by words: `2 adults: 1 pupil`
};

/// Which side is which where the words of both tell: `1-2 adults` is no ratio.
std::optional<RatioOrder> told_order(std::string_view first, std::string_view second)
{
    if (counts_these(kAdults, first) && counts_these(kPupils, second)) return RatioOrder::staff_first;
    if (counts_these(kPupils, first) && counts_these(kAdults, second)) return RatioOrder::pupils_first;
    return {};
}

/// `2 adults 8 children`, `6 ch with 1 TA`: the words of both sides part them.
std::optional<Sides> sides_by_words(std::string_view text)
{
    const auto second_at = text.find_last_of(kDigits) == std::string_view::npos
                               ? std::string_view::npos
                               : text.find_last_not_of(kDigits, text.find_last_of(kDigits));
    if (second_at == std::string_view::npos) return {};
    const auto behind = text.substr(second_at + 1);
    auto before = trimmed(text.substr(0, second_at + 1));
    for (const std::string_view between : {"with", "for", "and", ",", "&", "+"})
        if (before.ends_with(between)) before = trimmed(before.substr(0, before.size() - between.size()));
    const auto first = whole_number(before);
    const auto second = whole_number(behind);
    const auto told = told_order(before, behind);
    if (!first || !second || !told) return {};
    return Sides{*first, *second, true, told};
}

std::optional<Sides> sides_of(std::string_view text)
{
    for (const std::string_view sign : {":", ";", " to ", "-", "/"}) {
        const auto at = text.find(sign);
        if (at == std::string_view::npos) continue;
        const auto before = trimmed(text.substr(0, at));
        const auto behind = trimmed(text.substr(at + sign.size()));
        const auto first = whole_number(before);
        const auto second = whole_number(behind);
        const bool colon = sign == ":" || sign == ";";  // `1;6` misses the shift key
        if (first && second) return Sides{*first, *second, colon, told_order(before, behind)};
    }
    return sides_by_words(text);
}

Reading<Ratio> ratio_of(Sides sides, std::optional<RatioOrder> order)
{
    if (sides.told == RatioOrder::pupils_first) return Ratio{sides.first, sides.second};
    if (sides.told == RatioOrder::staff_first) return Ratio{sides.second, sides.first};
    const auto [fewer, more] = std::minmax(sides.first, sides.second);
    // `6-8` in a column of sizes is a range; with a colon it is a ratio.
    if (!sides.colon && fewer > 1) return Incomplete{0, "how many pupils?"};
    const bool either_way = fewer == 1 && more == 2;
    if (!either_way) return Ratio{more, fewer};
    if (!order) return Ratio{2, 1, true};
    return *order == RatioOrder::pupils_first ? Ratio{sides.first, sides.second} : Ratio{sides.second, sides.first};
}

/// `(3 pp chn)`.
std::string_view without_brackets(std::string_view text)
{
    const bool whole = text.size() > 2 && text.front() == '(' && text.find(')') == text.size() - 1;
    return whole ? trimmed(text.substr(1, text.size() - 2)) : text;
}

/// `Maximum 6:1`.
std::string_view without_lead(std::string_view text)
{
    for (const auto words : kBefore)
        if (text.starts_with(words)) text.remove_prefix(words.size());
    return text;
}

Reading<Ratio> class_of(std::optional<double> class_size)
{
    if (class_size && *class_size > 0) return Ratio{*class_size, 1};
    return Incomplete{0, "how many pupils are in the class?"};
}

/// Of an odd class two halves are meant, and nobody says which.
Reading<Ratio> half_class_of(std::optional<double> class_size)
{
    if (!class_size || *class_size <= 0) return class_of({});
    const double half = *class_size / 2;
    if (half != std::floor(half)) return Incomplete{0, "how many pupils are in half the class?"};
    return class_of(half);
}

/// `small group (4)`, `whole class (28)`, `1:15 (half class)`: the number in front or in the bracket, and words that say what it
/// is of.
std::string_view without_words_beside(std::string_view text)
{
    const auto open = text.find('(');
    if (open == std::string_view::npos || open == 0 || text.find(')') != text.size() - 1) return text;
    const auto before = trimmed(text.substr(0, open));
    const auto inside = trimmed(text.substr(open + 1, text.size() - open - 2));
    const auto says_group = [](std::string_view words) {
        return among(kSomeGroup, words) || among(kWholeClass, words) || among(kHalfClass, words) || among(kPair, words);
    };
    if (says_group(before) && whole_number(inside)) return inside;
    const bool number = whole_number(before) || sides_of(before);
    return says_group(inside) && number ? before : text;
}

/// The part of prose from a number on that tells a size: `1:3`, or `4` with words of a group before it or of pupils behind.
std::string_view size_stretch(std::string_view text, std::size_t at, std::size_t end)
{
    constexpr std::array<std::string_view, 8> kOfGroup{"group of ",   "groups of ", "group with ",   "groups with ",
                                                       "maximum of ", "up to ",     "no more than ", "group of max "};
    constexpr std::array<std::string_view, 6> kTaught{" pupils", " children", " chn", " pp chn", "ppchn", "chn"};
    const auto behind = text.substr(end);
    const auto before = text.substr(0, at);
    if (behind.starts_with(":")) {
        const auto last = text.find_first_not_of(kDigits, end + 1);
        return text.substr(at, last == std::string_view::npos ? last : last - at);
    }
    const bool grouped = std::ranges::any_of(kOfGroup, [&](auto words) { return before.ends_with(words); });
    const bool pupils = std::ranges::any_of(kTaught, [&](auto words) { return behind.starts_with(words); });
    const bool group = has_phrase(before, "group") || has_phrase(before, "groups");
    return grouped || (pupils && group) ? text.substr(at, end - at) : std::string_view{};
}

Reading<Ratio> ratio_of_one_group(std::string_view rest, std::optional<RatioOrder> order, std::optional<double> class_size)
{
    if (among(kOneToOne, rest)) return Ratio{1, 1};
    if (among(kPair, rest)) return Ratio{2, 1};
    if (among(kWholeClass, rest)) return class_of(class_size);
    if (among(kHalfClass, rest)) return half_class_of(class_size);
    if (among(kSomeGroup, rest)) return Incomplete{0, "how many pupils?"};
    rest = without_lead(rest);
    const auto pupils = whole_number(rest);
    if (pupils && counts_these(kAdults, rest)) return Incomplete{0, "how many pupils?"};
    if (pupils) return Ratio{*pupils, 1};
    if (const auto sides = sides_of(rest)) return ratio_of(*sides, order);
    return NotUnderstood{0, "not a ratio or a group's size"};
}

}  // namespace

Reading<Ratio> read_ratio(std::string_view text, std::optional<RatioOrder> order, std::optional<double> class_size)
{
    const auto plain = typed_text(text).plain;  // `½ class`
    const std::string_view whole = without_words_beside(without_brackets(plain));
    const auto each = size_of_each_group(whole);
    if (!each) return ratio_of_one_group(whole, order, class_size);
    if (each->empty()) return Incomplete{0, "how many pupils?"};
    return ratio_of_one_group(*each, order, class_size);
}

bool tells_adults(std::string_view text)
{
    const auto plain = folded(text);
    const auto whole = without_brackets(plain);
    const auto each = size_of_each_group(whole);
    const auto rest = each ? std::string_view(*each) : whole;
    return among(kOneToOne, rest) || sides_of(without_lead(rest)).has_value();
}

std::optional<Ratio> size_in(std::string_view prose)
{
    const auto text = folded(prose);
    std::optional<Ratio> size;
    for (std::size_t at = text.find_first_of(kDigits); at != std::string::npos; at = text.find_first_of(kDigits, at)) {
        const auto end = std::min(text.find_first_not_of(kDigits, at), text.size());
        const auto stretch = size_stretch(text, at, end);
        at = std::max(end, at + stretch.size());
        if (stretch.empty()) continue;
        const auto read = read_ratio(stretch);
        const auto* found = understood(read);
        if (!found || found->ambiguous || (size && *size != *found)) return {};
        size = *found;
    }
    return size;
}

std::optional<Ratio> largest_of_range(std::string_view text)
{
    const auto plain = folded(text);
    const auto sides = sides_of(without_brackets(plain));
    const bool range = sides && !sides->colon && sides->first > 1 && sides->second > sides->first;
    return range ? std::optional(Ratio{sides->second, 1}) : std::nullopt;
}

std::string typed_as_time(double time_serial)
{
    constexpr double kMinutesOfDay = 24 * 60;
    const auto minutes = std::llround(std::abs(time_serial) * kMinutesOfDay);
    return std::to_string(minutes / 60) + ':' + std::to_string(minutes % 60);
}

}  // namespace provision
