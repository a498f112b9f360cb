// SPDX-License-Identifier: MPL-2.0
#include "text/line_name.hpp"

#include "text/among.hpp"
#include "text/kinds.hpp"
#include "text/line_adults.hpp"
#include "text/line_text.hpp"
#include "text/provision_line.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

/// Words that say how something is given and are no name of it.
bool filler(std::string_view word)
{
    constexpr std::array<std::string_view, 47> kFiller{
        "and",      "or",     "plus",  "with",  "the",     "a",   "an",         "of",     "for",      "in",
        "group",    "groups", "grp",   "small", "each",    "per", "pupils",     "pupil",  "children", "session",
        "sessions", "week",   "weeks", "x",     "to",      "at",  "individual", "as",     "required", "needed",
        "time",     "hours",  "hour",  "mins",  "minutes", "hrs", "hr",         "approx", "about",    "total",
        "maximum",  "max",    "by",    "both",  "ehcp",    "ehc", "statement"};
    return among(kFiller, word);
}

/// Words of when and how much of a post: `1hr/fortnight`, `mornings`, `(0.5 FTE)` name nothing by themselves.
bool says_when(std::string_view word)
{
    constexpr std::array<std::string_view, 24> kWhen{"fortnight", "fortnights", "fortnightly", "month",  "months",   "monthly",
                                                     "term",      "terms",      "termly",      "half",   "quarter",  "daily",
                                                     "weekly",    "day",        "days",        "am",     "pm",       "morning",
                                                     "mornings",  "afternoon",  "afternoons",  "yearly", "annually", "fte"};
    return among(kWhen, word);
}

bool any_letter(std::string_view word)
{
    return std::ranges::any_of(word, [](char c) { return (c < '0' || c > '9') && c != '.'; });
}

/// True when some word is none of those that `passed_over` takes for no name.
template <class PassedOver>
bool any_word(std::string_view words, const PassedOver& passed_over)
{
    const auto plain = folded(words);
    for (std::size_t at = 0; at < plain.size();) {
        const auto end = end_of_word(plain, at);
        if (end > at && !passed_over(std::string_view(plain).substr(at, end - at))) return true;
        at = std::max(end, at + 1);
    }
    return false;
}

}  // namespace

std::string without_joints(std::string name)
{
    constexpr std::array<std::string_view, 14> kJoints{" to the value of",
                                                       " at a cost of",
                                                       " costing",
                                                       " for",
                                                       " of",
                                                       " and",
                                                       " with",
                                                       " plus",
                                                       " in",
                                                       " at",
                                                       " on",
                                                       " over",
                                                       " as",
                                                       " \xE2\x80\x93"};
    for (auto size = name.size() + 1; size != name.size();) {
        size = name.size();
        while (!name.empty() && std::string_view(" -:,;.&/+(=").find(name.back()) != std::string_view::npos) name.pop_back();
        for (const auto joint : kJoints)
            if (name.ends_with(joint) && name.size() > joint.size()) name.resize(name.size() - joint.size());
        if (name.ends_with(')') && name.find('(') == std::string::npos) name.pop_back();
    }
    const auto begin = name.find_first_not_of(" -:,;.&/+)");
    name = begin == std::string::npos ? std::string{} : name.substr(begin);
    return std::string(name.starts_with("\xE2\x80\x93") ? trimmed(std::string_view(name).substr(3)) : trimmed(name));
}

std::string without_clause(std::string name)
{
    constexpr std::array<std::string_view, 9> kClauses{" to begin ", " to start ", " starting ", " beginning ", " (as directed",
                                                       " (where ",   " (if ",      " once the ", " when "};
    const auto plain = folded(name);
    if (plain.size() != name.size()) return name;  // folding moved the places
    for (const auto clause : kClauses)
        if (const auto at = plain.find(clause); at != std::string::npos && at > 0) return name.substr(0, at);
    return name;
}

bool has_name(std::string_view words)
{
    return any_word(words, filler);
}

bool names_thing(std::string_view words)
{
    return any_word(words, [](std::string_view word) { return filler(word) || says_when(word) || !any_letter(word); });
}

std::string without_article(const std::string& adults)
{
    const auto plain = folded(adults);
    for (const std::string_view article : {"a ", "an ", "the ", "his ", "her ", "their "})
        if (plain.starts_with(article) && plain.find("member of") == std::string::npos) return adults.substr(article.size());
    return adults;
}

bool tells_support(std::string_view words)
{
    return names_support(words) || kind_of_name(words).has_value();
}

bool lone_name(std::string_view words)
{
    constexpr std::ptrdiff_t kMostWords = 3;
    const auto said = without_joints(std::string(words));
    const LineText line(said);
    if (said.empty() || std::ranges::count(said, ' ') >= kMostWords || said.find_first_of("0123456789") != std::string::npos)
        return false;
    if (line.in_capitals(0, line.size()) || tells_support(said) || names_adults(said)) return false;
    for (std::size_t at = 0; at < line.size();) {
        const auto end = end_of_word(line.plain(), at);
        const auto word = line.plain().substr(at, end - at);
        const bool joint = word == "and" || line.plain()[at] == '&' || line.plain()[at] == ',';
        if (!joint && !line.capital(at)) return false;
        at = past_blanks(line.plain(), std::max(end, at + 1));
    }
    return true;
}

}  // namespace provision
