// SPDX-License-Identifier: MPL-2.0
#include "text/need_codes.hpp"

#include "text/kinds.hpp"
#include "text/words.hpp"

#include <array>
#include <span>

namespace provision {
namespace {

using Marks = std::span<const std::string_view>;

// From the mark that parts most surely to the one that most often stands inside a name.
constexpr std::array<std::string_view, 8> kMarks = {"\n", ";", " - ", " – ", " — ", "/", ",", "&"};

// `1: SLCN`, `2. ASD`, `1 - VI`, `Primary: SEMH`: the rank goes, the order keeps it.
std::string_view without_rank(std::string_view text)
{
    text = trimmed(text);
    constexpr std::array<std::string_view, 6> kRanks{"1", "2", "3", "4", "primary", "secondary"};
    for (const auto rank : kRanks) {
        if (folded(text.substr(0, rank.size())) != rank) continue;
        const auto rest = trimmed(text.substr(rank.size()));
        const bool ratio = rest.size() > 1 && rest[1] >= '0' && rest[1] <= '9';  // 1:1 support
        if (rest.size() > 1 && !ratio && std::string_view(":.)-").find(rest.front()) != std::string_view::npos)
            return trimmed(rest.substr(1));
    }
    return text;
}

void add_needs(std::string_view text, Marks marks, std::vector<std::string>& needs)
{
    text = without_rank(text);
    if (text.empty()) return;
    if (marks.empty() || !area_of_need(text).empty()) {
        needs.emplace_back(text);
        return;
    }
    const auto mark = marks.front();
    const bool sign = mark == "&" && text.size() <= 3;  // `S&L` is one sign
    const auto at = sign ? std::string_view::npos : text.find(mark);
    add_needs(text.substr(0, at), marks.subspan(1), needs);
    if (at != std::string_view::npos) add_needs(text.substr(at + mark.size()), marks, needs);
}

}  // namespace

std::vector<std::string> split_needs(std::string_view cell)
{
    std::vector<std::string> needs;
    add_needs(cell, kMarks, needs);
    return needs;
}

}  // namespace provision
