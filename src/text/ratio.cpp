// SPDX-License-Identifier: MPL-2.0
#include "text/ratio.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace provision {
namespace {

constexpr std::array<std::string_view, 5> kOneToOne{"one to one", "one-to-one", "individual", "1 on 1", "1to1"};
constexpr std::array<std::string_view, 3> kWholeClass{"whole class", "class", "all class"};
constexpr std::array<std::string_view, 5> kSomeGroup{"small group", "small groups", "group", "groups", "large group"};
/// What may stand before a group's size.
constexpr std::array<std::string_view, 14> kBefore{
    "no more than ", "not more than ", "at most ",    "group size ", "small group of ", "small groups of ",
    "groups of ",    "group of ",      "maximum of ", "maximum ",    "max. ",           "max ",
    "up to ",        "size "};
/// What may stand behind a number.
constexpr std::array<std::string_view, 18> kBehind{
    " pp chn",  "ppchn",   " pp children", " pp pupils", " learners", " students", " per group", " in group", " max",
    " maximum", " pupils", " pupil",       " children",  " child",    " chn",      " adults",    " adult",    " staff"};

template <std::size_t size>
bool among(const std::array<std::string_view, size>& words, std::string_view text)
{
    return std::ranges::find(words, text) != words.end();
}

/// The number that is the whole of `text`.
std::optional<double> whole_number(std::string_view text)
{
    for (const auto words : kBehind)
        if (text.ends_with(words)) text.remove_suffix(words.size());
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

constexpr std::array<std::string_view, 3> kAdults{"adults", "adult", "staff"};
constexpr std::array<std::string_view, 5> kPupils{"pupils", "pupil", "children", "child", "chn"};

/// Which side is which where the words of both tell: `1-2 adults` is no ratio.
std::optional<RatioOrder> told_order(std::string_view first, std::string_view second)
{
    const auto names = [](std::string_view side, const auto& words) {
        return std::ranges::any_of(words, [&](auto word) { return side.ends_with(word); });
    };
    if (names(first, kAdults) && names(second, kPupils)) return RatioOrder::staff_first;
    if (names(first, kPupils) && names(second, kAdults)) return RatioOrder::pupils_first;
    return {};
}

std::optional<Sides> sides_of(std::string_view text)
{
    for (const std::string_view sign : {":", " to ", "-", "/"}) {
        const auto at = text.find(sign);
        if (at == std::string_view::npos) continue;
        const auto before = trimmed(text.substr(0, at));
        const auto behind = trimmed(text.substr(at + sign.size()));
        const auto first = whole_number(before);
        const auto second = whole_number(behind);
        if (first && second) return Sides{*first, *second, sign == ":", told_order(before, behind)};
    }
    return {};
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

constexpr std::string_view kDigits = "0123456789";

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

}  // namespace

Reading<Ratio> read_ratio(std::string_view text, std::optional<RatioOrder> order, std::optional<double> class_size)
{
    const auto plain = folded(text);
    std::string_view rest = without_brackets(plain);
    if (among(kOneToOne, rest)) return Ratio{1, 1};
    if (among(kWholeClass, rest)) return class_of(class_size);
    if (among(kSomeGroup, rest)) return Incomplete{0, "how many pupils?"};
    rest = without_lead(rest);
    const auto pupils = whole_number(rest);
    const bool adults = std::ranges::any_of(kAdults, [&](auto word) { return rest.ends_with(word); });
    if (pupils && adults) return Incomplete{0, "how many pupils?"};
    if (pupils) return Ratio{*pupils, 1};
    if (const auto sides = sides_of(rest)) return ratio_of(*sides, order);
    return NotUnderstood{0, "not a ratio or a group's size"};
}

bool tells_adults(std::string_view text)
{
    const auto plain = folded(text);
    const auto rest = without_brackets(plain);
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
