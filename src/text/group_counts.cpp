// SPDX-License-Identifier: MPL-2.0
#include "text/group_counts.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace provision {
namespace {

/// A number of groups in folded text and the stretch that tells it: `2 groups of`, `x 2 groups`.
struct Groups {
    double count = 1;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The number that ends at `end`, in digits or as a word; nothing for the number of a year or a level.
std::optional<Groups> number_before(std::string_view text, std::size_t end)
{
    constexpr std::array<std::string_view, 5> kSpelled{"two", "three", "four", "five", "six"};
    constexpr std::array<std::string_view, 10> kNumbered{"year",  "yr",    "y",    "set",   "stage",
                                                         "phase", "class", "wave", "level", "of"};
    const auto last = text.find_last_not_of(' ', end == 0 ? 0 : end - 1);
    if (end == 0 || last == std::string_view::npos) return {};
    const auto blank = text.find_last_of(" (,;", last);
    const auto begin = blank == std::string_view::npos ? 0 : blank + 1;
    auto word = text.substr(begin, last + 1 - begin);
    if (word.size() > 1 && word.starts_with('x')) word.remove_prefix(1);
    const auto before = trimmed(text.substr(0, begin));
    const auto noun = before.substr(std::min(before.find_last_of(' ') + 1, before.size()));
    if (std::ranges::find(kNumbered, noun) != kNumbered.end()) return {};
    for (std::size_t at = 0; at < kSpelled.size(); ++at)
        if (word == kSpelled.at(at)) return Groups{static_cast<double>(at + 2), begin, end};
    const bool digits = word.size() <= 2 && !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
    int count = 0;
    if (digits) std::from_chars(word.data(), word.data() + word.size(), count);
    return count > 0 ? std::optional(Groups{static_cast<double>(count), begin, end}) : std::nullopt;
}

/// The groups that a text counts once; nothing where it counts none, or two kinds of them.
std::optional<Groups> counted_groups(std::string_view text)
{
    constexpr std::array<std::string_view, 2> kGroups{"group", "grp"};
    std::optional<Groups> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || text[at - 1] == ' ' || (text[at - 1] >= '0' && text[at - 1] <= '9');
        const auto here = text.substr(at);
        if (!begins || std::ranges::none_of(kGroups, [&](auto word) { return here.starts_with(word); })) continue;
        auto before = trimmed(text.substr(0, at));
        for (const std::string_view between : {"small", "x"})
            if (before.ends_with(between)) before = trimmed(before.substr(0, before.size() - between.size()));
        auto groups = number_before(text, before.size());
        if (!groups) continue;
        if (found) return {};
        groups->end = std::min(text.find_first_of(" ,;:()", at), text.size());
        found = groups;
    }
    return found;
}

}  // namespace

std::optional<std::string> size_of_each_group(std::string_view folded_text)
{
    const auto groups = counted_groups(folded_text);
    if (!groups) return {};
    auto before = trimmed(folded_text.substr(0, groups->begin));
    auto behind = trimmed(folded_text.substr(groups->end));
    while (!before.empty() && std::string_view("x*(,;- ").find(before.back()) != std::string_view::npos) before.remove_suffix(1);
    while (!behind.empty() && std::string_view("x*(),;:- ").find(behind.front()) != std::string_view::npos)
        behind.remove_prefix(1);
    while (behind.ends_with(')')) behind.remove_suffix(1);
    for (const std::string_view word : {"of ", "with ", "each "})
        if (behind.starts_with(word)) behind.remove_prefix(word.size());
    if (behind.ends_with(" each")) behind.remove_suffix(5);
    if (!before.empty() && !behind.empty()) return {};
    return std::string(before.empty() ? behind : before);
}

double groups_told(std::string_view text)
{
    const auto groups = counted_groups(folded(text));
    return groups ? groups->count : 1;
}

}  // namespace provision
