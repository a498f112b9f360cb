// SPDX-License-Identifier: MPL-2.0
#include "table/pupil_counts.hpp"

#include "text/digits.hpp"
#include "text/names.hpp"
#include "text/ratio.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace provision {
namespace {

bool blank(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

constexpr std::string_view kBetweenNames = ",;+&/\n\r";

/// `Amy Smith/Jones`: two surnames of one pupil, or two pupils?
bool glued_to_whole_name(std::string_view typed, std::size_t stroke)
{
    if (stroke == 0 || stroke + 1 == typed.size() || blank(typed[stroke - 1]) || blank(typed[stroke + 1])) return false;
    const auto sign = typed.find_last_of(kBetweenNames, stroke - 1);
    const auto begin = sign == std::string_view::npos ? 0 : sign + 1;
    const auto before = trimmed(typed.substr(begin, stroke - begin));
    const auto end = std::min(typed.find_first_of(kBetweenNames, stroke + 1), typed.size());
    const auto behind = trimmed(typed.substr(stroke + 1, end - stroke - 1));
    return before.find(' ') != std::string_view::npos && behind.find(' ') == std::string_view::npos;
}

bool stroke_between_names(std::string_view typed, std::size_t at)
{
    if (typed[at] != '/' || at == 0 || at + 1 == typed.size()) return false;
    if (is_digit(typed[at - 1]) && is_digit(typed[at + 1])) return false;  // `left 12/9`
    return !glued_to_whole_name(typed, at);
}

/// The text with a comma for each stroke between two names, and with a line of its own for what stands behind a plus.
std::string with_joints(std::string_view typed)
{
    std::string joined;
    int depth = 0;
    for (std::size_t at = 0; at < typed.size(); ++at) {
        const bool plus_in_bracket = typed[at] == '(' && trimmed(typed.substr(at + 1)).starts_with('+');
        if (plus_in_bracket) continue;  // `Amy, Bo (+2)`
        if (typed[at] == '(') ++depth;
        if (typed[at] == ')') depth = std::max(0, depth - 1);
        if (depth == 0 && stroke_between_names(typed, at))
            joined += ',';
        else if (depth == 0 && typed[at] == '+' && at > 0 && at + 1 < typed.size())
            joined += ",+";
        else
            joined += typed[at];
    }
    return joined;
}

/// The number in front of a text, in digits or as a word, and the words behind it.
std::optional<std::pair<double, std::string_view>> number_in_front(std::string_view text)
{
    constexpr std::array<std::string_view, 6> kSpelled{"one", "two", "three", "four", "five", "six"};
    constexpr std::size_t kMostDigits = 3;
    const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
    if (end > kMostDigits) return {};
    int number = 0;
    std::from_chars(text.data(), text.data() + end, number);
    if (number > 0) return std::pair{static_cast<double>(number), trimmed(text.substr(end))};
    const auto word = text.substr(0, text.find(' '));
    const auto found = std::ranges::find(kSpelled, word);
    if (found == kSpelled.end()) return {};
    return std::pair{static_cast<double>(found - kSpelled.begin() + 1), trimmed(text.substr(word.size()))};
}

/// `+2`, `3 others`, `plus 2 more`: how many pupils the piece counts besides those named; 0 for a name.
double unnamed_in(std::string_view piece)
{
    constexpr std::array<std::string_view, 12> kOthers{"other",       "others",         "more",          "other pupils",
                                                       "other pupil", "other children", "more children", "more pupils",
                                                       "other child", "other chn",      "extra",         "unnamed"};
    constexpr std::array<std::string_view, 5> kPupils{"", "pupils", "pupil", "children", "chn"};
    auto key = folded(piece);
    while (key.ends_with(')') || key.ends_with('.')) key.pop_back();
    std::string_view rest(key);
    bool added = false;
    for (const std::string_view sign : {"+", "plus "})
        if (rest.starts_with(sign)) {
            rest = trimmed(rest.substr(sign.size()));
            added = true;
        }
    const auto number = number_in_front(rest);
    if (!number) return 0;
    const auto& words = number->second;
    const bool others = std::ranges::find(kOthers, words) != kOthers.end();
    const bool pupils = added && std::ranges::find(kPupils, words) != kPupils.end();
    return others || pupils ? number->first : 0;
}

}  // namespace

PupilsListed pupils_listed(const std::string& typed)
{
    PupilsListed listed;
    for (auto& piece : split_names(with_joints(typed))) {
        if (const double unnamed = unnamed_in(piece); unnamed > 0) {
            listed.unnamed += unnamed;
            continue;
        }
        if (piece.starts_with('+')) piece = std::string(trimmed(std::string_view(piece).substr(1)));
        if (!piece.empty()) listed.names.push_back(std::move(piece));
    }
    return listed;
}

std::optional<double> crossed_count(const std::string& typed)
{
    constexpr std::string_view kCross = "\xC3\x97";
    const auto key = folded(typed);
    std::string_view rest(key);
    if (!rest.starts_with('x') && !rest.starts_with(kCross)) return {};
    rest = trimmed(rest.substr(rest.starts_with('x') ? 1 : kCross.size()));
    const auto size = rest.empty() || !is_digit(rest.front()) ? Reading<Ratio>{NotUnderstood{}} : read_ratio(rest);
    const auto* ratio = understood(size);
    return ratio && ratio->adults == 1 && !ratio->ambiguous ? std::optional(ratio->pupils) : std::nullopt;
}

std::optional<CountInBracket> count_in_bracket(const std::string& typed)
{
    const std::string_view text = trimmed(typed);
    const auto open = text.find('(');
    if (open == std::string_view::npos || open == 0 || text.find(')') != text.size() - 1 || is_digit(text.front())) return {};
    const auto inside = text.substr(open + 1, text.size() - open - 2);
    const auto size = read_ratio(inside);
    const auto* ratio = understood(size);
    if (!ratio || ratio->ambiguous || tells_adults(inside)) return {};
    return CountInBracket{std::string(trimmed(text.substr(0, open))), ratio->pupils};
}

}  // namespace provision
