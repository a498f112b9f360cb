// SPDX-License-Identifier: MPL-2.0
#include "table/copied_sheets.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace provision {
namespace {

// How much a sheet of several with one name is the one to read: a copy less than the plain one, the final one more.
enum class Rank { copied, numbered, plain, newer };

struct Version {
    std::string name;
    Rank rank = Rank::plain;
};

constexpr std::array kBehind{
    std::pair{std::string_view("draft"), Rank::copied},   std::pair{std::string_view("old"), Rank::copied},
    std::pair{std::string_view("copy"), Rank::copied},    std::pair{std::string_view("backup"), Rank::copied},
    std::pair{std::string_view("archive"), Rank::copied}, std::pair{std::string_view("archived"), Rank::copied},
    std::pair{std::string_view("final"), Rank::newer},    std::pair{std::string_view("updated"), Rank::newer},
    std::pair{std::string_view("revised"), Rank::newer},  std::pair{std::string_view("new"), Rank::newer}};

std::string_view without_signs(std::string_view text)
{
    while (!text.empty() && (text.back() == '-' || text.back() == '_' || text.back() == ' ')) text.remove_suffix(1);
    return text;
}

// `(2)` as Calc and Excel number a copy; `_2` of Calc is too much like a class to be one.
bool take_number(std::string& name)
{
    const auto open = name.rfind('(');
    if (open == std::string::npos || open == 0 || !name.ends_with(')')) return false;
    const auto inside = std::string_view(name).substr(open + 1, name.size() - open - 2);
    if (inside.empty() || inside.size() > 2 || inside.find_first_not_of("0123456789") != std::string_view::npos) return false;
    name = std::string(without_signs(std::string_view(name).substr(0, open)));
    return true;
}

bool take_word(std::string& name, std::string_view word)
{
    for (const auto& spelled : {"(" + std::string(word) + ")", std::string(word)}) {
        if (!name.ends_with(spelled) || name.size() <= spelled.size() + 1) continue;
        const char before = name[name.size() - spelled.size() - 1];
        if (before != ' ' && before != '-' && before != '_') continue;
        name = std::string(without_signs(std::string_view(name).substr(0, name.size() - spelled.size())));
        return true;
    }
    return false;
}

Version version_of(const std::string& sheet)
{
    Version version{folded(sheet)};
    if (take_number(version.name)) version.rank = Rank::numbered;
    for (const auto& [word, rank] : kBehind)
        if (take_word(version.name, word)) version.rank = rank;
    for (const std::string_view front : {"copy of ", "draft ", "old "})
        if (version.name.starts_with(front)) {
            version.name.erase(0, front.size());
            version.rank = Rank::copied;
        }
    return version;
}

// A sheet to be copied, with an example in it.
bool pattern(const std::string& name)
{
    constexpr std::array<std::string_view, 8> kNames{"template", "blank",     "blank template", "master template",
                                                     "example",  "blank map", "map template",   "provision map template"};
    return std::ranges::find(kNames, name) != kNames.end();
}

bool same_map(const FoundMap& one, const FoundMap& other, bool numbered)
{
    return one.years == other.years && (!numbered || one.titles == other.titles);
}

}  // namespace

std::string without_copy_words(const std::string& sheet)
{
    return version_of(sheet).name;
}

std::vector<std::optional<std::size_t>> copies(std::span<const FoundMap> maps)
{
    std::vector<Version> versions;
    for (const auto& map : maps) versions.push_back(version_of(map.where.sheet));
    std::vector<std::optional<std::size_t>> original(maps.size());
    for (std::size_t at = 0; at < maps.size(); ++at)
        for (std::size_t other = 0; other < maps.size() && !original[at]; ++other) {
            if (maps[at].where.sheet == maps[other].where.sheet) continue;
            const bool numbered = versions[at].rank == Rank::numbered || versions[other].rank == Rank::numbered;
            const bool same = versions[at].name == versions[other].name && same_map(maps[at], maps[other], numbered);
            const bool filled_in = pattern(versions[at].name) && !pattern(versions[other].name);
            if ((same && versions[at].rank < versions[other].rank) || filled_in) original[at] = other;
        }
    return original;
}

std::vector<Issue> copies_told(std::span<const FoundMap> maps, std::span<const std::optional<std::size_t>> original)
{
    std::vector<Issue> issues;
    for (std::size_t at = 0; at < maps.size(); ++at) {
        const auto& sheet = maps[at].where.sheet;
        const bool told = std::ranges::any_of(issues, [&](const Issue& issue) { return issue.where.sheet == sheet; });
        if (!original[at] || told) continue;
        const bool example = pattern(version_of(sheet).name);
        issues.push_back({maps[at].where,
                          {},
                          example ? "The sheet " + sheet + " was taken for one to be copied, and left out of the analysis."
                                  : "The sheet " + sheet + " was taken for another copy of " + maps[*original[at]].where.sheet +
                                        ", and left out of the analysis.",
                          "Nothing, if that is right; else rename the sheet after what it is for."});
    }
    return issues;
}

}  // namespace provision
