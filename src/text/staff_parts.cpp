// SPDX-License-Identifier: MPL-2.0
#include "text/staff_parts.hpp"

#include "text/schedule_factors.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace provision {
namespace {

/// Roles of several words, which a narrow column wraps and an `and` does not divide.
constexpr std::array<std::string_view, 22> kLongRoles{
    "class teacher",
    "teaching assistant",
    "higher level teaching assistant",
    "learning mentor",
    "learning support assistant",
    "learning support",
    "support assistant",
    "support staff",
    "support teacher",
    "specialist teacher",
    "special needs assistant",
    "speech and language therapist",
    "speech & language therapist",
    "speech therapist",
    "occupational therapist",
    "educational psychologist",
    "nursery nurse",
    "head teacher",
    "deputy head",
    "assistant head",
    "family support worker",
    "play therapist",
};

constexpr std::array<std::string_view, 10> kNumbers{"one", "two",   "three", "four", "five",
                                                    "six", "seven", "eight", "nine", "ten"};

/// A piece of the text and the separator that stands before it.
struct Piece {
    std::string_view separator;
    std::string_view text;
};

/// The separator that stands here, longest first.
std::string_view separator_at(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 8> kSeparators{" and ", " And ", " AND ", "\n", ";", ",", "&", "+"};
    for (const auto separator : kSeparators)
        if (text.substr(at).starts_with(separator)) return text.substr(at, separator.size());
    return {};
}

std::vector<Piece> pieces_of(std::string_view text)
{
    std::vector<Piece> pieces;
    int depth = 0;
    std::size_t begin = 0;
    std::string_view before;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '(') ++depth;
        if (text[at] == ')') --depth;
        const auto separator = depth > 0 ? std::string_view{} : separator_at(text, at);
        if (separator.empty()) continue;
        pieces.push_back({before, text.substr(begin, at - begin)});
        before = separator;
        begin = at + separator.size();
        at = begin - 1;
    }
    pieces.push_back({before, text.substr(begin)});
    return pieces;
}

/// True when some role of several words begins with, or is, these words.
bool within_role(std::string_view words, bool whole)
{
    return std::ranges::any_of(kLongRoles, [&](std::string_view role) {
        return whole ? words == role || words == std::string(role) + 's' : role.starts_with(words);
    });
}

/// How many pieces from `at` on are one role that was divided: 1 when the piece stands for itself.
std::size_t pieces_of_role(std::string_view text, const std::vector<Piece>& pieces, std::size_t at)
{
    const char* const begin = pieces[at].text.data();
    for (std::size_t last = at + 1; last < pieces.size() && last < at + 4; ++last) {
        const char* const end = pieces[last].text.data() + pieces[last].text.size();
        const auto joined =
            folded(text.substr(static_cast<std::size_t>(begin - text.data()), static_cast<std::size_t>(end - begin)));
        const auto bracket = joined.substr(0, joined.find(" ("));
        if (within_role(bracket, true)) return last - at + 1;
        if (!within_role(joined, false)) return 1;
    }
    return 1;
}

/// A number from 1 to 20 in digits or a word.
std::optional<int> small_count(std::string_view text)
{
    const auto plain = folded(text);
    if (const auto found = std::ranges::find(kNumbers, plain); found != kNumbers.end())
        return static_cast<int>(found - kNumbers.begin()) + 1;
    const bool digits = !plain.empty() && plain.size() <= 2 && plain.find_first_not_of("0123456789") == std::string::npos;
    if (!digits) return {};
    const int count = std::stoi(plain);
    return count >= 1 && count <= 20 ? std::optional(count) : std::nullopt;
}

/// Where a number that opens or ends the name begins or ends.
std::size_t end_of_count(std::string_view name)
{
    const auto digits = std::min(name.find_first_not_of("0123456789"), name.size());
    return digits > 0 ? digits : std::min(name.find(' '), name.size());
}

/// The words behind a sign of multiplication, or nothing; right behind a digit, as in `2xLSA`, the sign needs no blank.
std::optional<std::string_view> behind_sign(std::string_view text)
{
    if (text.size() > 1 && (text[0] == 'x' || text[0] == 'X')) return trimmed(text.substr(1));
    text = trimmed(text);
    for (const std::string_view sign : {"x", "X", "\xC3\x97", "*"})
        if (text.starts_with(sign) && (text.size() == sign.size() || sign.size() > 1 || text[1] == ' '))
            return trimmed(text.substr(sign.size()));
    return {};
}

std::optional<Several> count_in_front(std::string_view name)
{
    const auto end = end_of_count(name);
    const auto count = small_count(name.substr(0, end));
    const auto behind = behind_sign(name.substr(end));
    const auto rest = behind ? *behind : trimmed(name.substr(end));
    if (!count || rest.empty()) return {};
    auto one = *count > 1 ? one_of(rest) : std::string(rest);
    const bool plural = one != rest;
    return Several{std::move(one), *count, behind && !plural};
}

std::optional<Several> count_behind(std::string_view name)
{
    const auto last = name.find_last_not_of("0123456789");
    if (last == std::string_view::npos || last + 1 == name.size()) return {};
    const auto count = small_count(name.substr(last + 1));
    auto rest = trimmed(name.substr(0, last + 1));
    const bool sign =
        rest.size() > 2 && (rest.ends_with(" x") || rest.ends_with(" X") || rest.ends_with("(x") || rest.ends_with('*'));
    const bool times = rest.size() > 2 && rest.ends_with("\xC3\x97");
    if (!count || (!sign && !times)) return {};
    rest.remove_suffix(times ? 2 : 1);
    return Several{std::string(trimmed(rest)), *count};
}

}  // namespace

std::vector<std::string> staff_parts(std::string_view text)
{
    const auto pieces = pieces_of(text);
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < pieces.size();) {
        const auto count = pieces_of_role(text, pieces, at);
        std::string part(trimmed(pieces[at].text));
        for (std::size_t next = at + 1; next < at + count; ++next) {
            const auto separator = trimmed(pieces[next].separator);
            part += separator.empty() ? " " : ' ' + std::string(separator) + ' ';
            part += trimmed(pieces[next].text);
        }
        if (!part.empty()) parts.push_back(std::move(part));
        at += count;
    }
    return parts;
}

std::vector<std::string> either_of(std::string_view name)
{
    if (name.size() > kLongestSchedule) return {std::string(trimmed(name))};
    for (const std::string_view separator : {" and/or ", " or ", " Or ", " OR ", "/"}) {
        const auto at = name.find(separator);
        if (at == std::string_view::npos || name.substr(0, at).find('(') != std::string_view::npos) continue;
        const auto first = trimmed(name.substr(0, at));
        const auto rest = trimmed(name.substr(at + separator.size()));
        if (first.empty() || rest.empty()) continue;
        std::vector<std::string> names{std::string(first)};
        for (auto& other : either_of(rest)) names.push_back(std::move(other));
        return names;
    }
    return {std::string(trimmed(name))};
}

std::string one_of(std::string_view name)
{
    for (const std::string_view plural : {"'s", "\xE2\x80\x99s", "s"})
        if (name.size() > plural.size() + 1 && name.ends_with(plural))
            return std::string(name.substr(0, name.size() - plural.size()));
    return std::string(name);
}

Several several_of(std::string_view name)
{
    const auto typed = trimmed(name);
    auto inner = typed;
    if (inner.ends_with(')')) inner.remove_suffix(1);
    if (const auto behind = count_behind(inner)) {
        auto one = behind->name;
        if (one.ends_with('(')) one = std::string(trimmed(std::string_view(one).substr(0, one.size() - 1)));
        return {behind->count > 1 ? one_of(one) : one, behind->count};
    }
    if (const auto front = count_in_front(typed)) return *front;
    return {std::string(typed), 1};
}

}  // namespace provision
