// SPDX-License-Identifier: MPL-2.0
#include "text/kinds.hpp"

#include "model/data.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

namespace provision {
namespace {

using nlohmann::json;

// Hyphens part words here: "in-class" and "in class" are one phrase.
std::string spaced(std::string_view text)
{
    auto key = folded(text);
    std::ranges::replace_if(
        key, [](char c) { return c == '-' || c == '/' || c == ',' || c == '(' || c == ')' || c == ':'; }, ' ');
    return folded(key);
}

std::vector<Kind> read_kinds()
{
    std::vector<Kind> all;
    for (const auto& row : json::parse(embedded_data("kinds.json")))
        all.push_back({row.at("kind"), row.at("spoken"), row.at("area"), row.at("headings"), row.at("words"),
                       row.value("before_all", std::vector<std::string>{})});
    return all;
}

// The words of every nation: none of them means another area elsewhere.
std::map<std::string, std::string, std::less<>> read_areas()
{
    std::map<std::string, std::string, std::less<>> areas;
    const auto add = [&](const std::string& word, const std::string& area) {
        if (!word.empty()) areas.emplace(spaced(word), area);
    };
    for (const auto& nation : nations()) {
        for (const auto& need : nation.need_words) {
            add(need.code, need.area);
            add(need.words, need.area);
        }
        for (const auto& area : nation.area_words) {
            add(area.area, area.area);
            add(area.name, area.area);
            for (const auto& word : area.read) add(word, area.area);
        }
    }
    return areas;
}

const std::map<std::string, std::string, std::less<>>& areas()
{
    static const auto all = read_areas();
    return all;
}

// `SpLD (dyslexia)` without what the one bracket at its end adds; empty for other words.
std::string_view before_bracket(std::string_view need)
{
    const auto open = need.find('(');
    const bool one = open != need.npos && open == need.rfind('(') && trimmed(need).ends_with(')');
    return one ? need.substr(0, open) : std::string_view{};
}

// `Cognition & learning` is `Cognition and learning`, though `C&L` is a sign of its own.
auto find_need(std::string_view need)
{
    auto found = areas().find(spaced(need));
    if (found == areas().end() && need.find('&') != need.npos) {
        std::string with_and;
        for (const char c : need) with_and += c == '&' ? " and " : std::string(1, c);
        found = areas().find(spaced(with_and));
    }
    if (found == areas().end())
        if (const auto code = before_bracket(need); !code.empty()) found = areas().find(spaced(code));
    return found;
}

// The first kind that claims a heading has it.
std::map<std::string, std::string, std::less<>> read_headings()
{
    std::map<std::string, std::string, std::less<>> headings;
    for (const auto& kind : kinds()) {
        headings.emplace(spaced(kind.name), kind.name);
        for (const auto& heading : kind.headings) headings.emplace(spaced(heading), kind.name);
    }
    return headings;
}

}  // namespace

std::span<const Kind> kinds()
{
    static const auto all = read_kinds();
    return all;
}

std::optional<std::string> kind_of_name(std::string_view provision_name)
{
    const auto name = spaced(provision_name);
    const auto said = [&](const std::string& word) { return has_phrase(name, word); };
    for (const auto& kind : kinds())
        if (std::ranges::any_of(kind.before_all, said)) return kind.name;
    const Kind* best = nullptr;
    std::size_t longest = 0;
    for (const auto& kind : kinds())
        for (const auto& word : kind.words)
            if (word.size() > longest && said(word)) {
                best = &kind;
                longest = word.size();
            }
    if (!best) return {};
    return best->name;
}

std::vector<std::string> kinds_joined_to(const std::string& kind, std::string_view provision_name)
{
    auto name = folded(provision_name);
    for (const std::string_view joint : {" and ", "&", "+", "/"})
        for (auto at = name.find(joint); at != std::string::npos; at = name.find(joint, at)) name.replace(at, joint.size(), "\n");
    std::istringstream parts(name);
    std::vector<std::string> others;
    bool own = false;
    for (std::string part; std::getline(parts, part);) {
        const auto told = kind_of_name(part);
        if (!told) continue;
        own = own || *told == kind;
        if (*told != kind && std::ranges::find(others, *told) == others.end()) others.push_back(*told);
    }
    return own ? others : std::vector<std::string>{};
}

std::optional<std::string> kind_of_heading(std::string_view heading)
{
    static const auto headings = read_headings();
    const auto found = headings.find(spaced(heading));
    if (found == headings.end()) return {};
    return found->second;
}

const Kind* find_kind(std::string_view name)
{
    const auto found = std::ranges::find(kinds(), name, &Kind::name);
    return found == kinds().end() ? nullptr : &*found;
}

std::string area_of_need(std::string_view need)
{
    const auto found = find_need(need);
    return found == areas().end() ? std::string{} : found->second;
}

bool known_need(std::string_view need)
{
    return find_need(need) != areas().end();
}

}  // namespace provision
