// SPDX-License-Identifier: MPL-2.0
#include "analysis/near_names.hpp"

#include "text/names.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace provision {
namespace {

// `ben` and `benjamin`; two letters are the beginning of too many.
bool short_for(const std::string& one, const std::string& other)
{
    constexpr std::size_t kLeast = 3;
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    return one == other || (shorter.size() >= kLeast && longer.starts_with(shorter));
}

// Every word of the shorter list stands in the longer one.
bool all_among(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    return std::ranges::all_of(shorter, [&](const auto& word) { return std::ranges::find(longer, word) != longer.end(); });
}

}  // namespace

std::vector<std::string> name_words(std::string_view name)
{
    auto key = name_key(name);
    std::erase(key, '\'');
    for (const std::string_view mark : {"\xE2\x80\x99", "\xE2\x80\x98"})
        for (auto at = key.find(mark); at != std::string::npos; at = key.find(mark)) key.erase(at, mark.size());
    std::ranges::replace(key, '-', ' ');
    std::istringstream in{key};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

bool near_names(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    if (one.size() < 2 || other.size() < 2) return false;
    if (one.front() == other.front() && all_among(one, other)) return true;
    const bool same_surname = std::equal(one.begin() + 1, one.end(), other.begin() + 1, other.end());
    return same_surname && short_for(one.front(), other.front());
}

}  // namespace provision
