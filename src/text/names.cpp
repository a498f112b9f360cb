// SPDX-License-Identifier: MPL-2.0
#include "text/names.hpp"

#include "text/words.hpp"

#include <boost/algorithm/string/join.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <boost/algorithm/string/split.hpp>

#include <algorithm>
#include <cctype>

namespace provision {
namespace {

// `Patel, Asha` as `Asha Patel`.
std::string turned_round(std::string_view name)
{
    const auto comma = name.find(',');
    if (comma == std::string_view::npos) return std::string(trimmed(name));
    return std::string(trimmed(name.substr(comma + 1))) + " " + std::string(trimmed(name.substr(0, comma)));
}

}  // namespace

std::string name_key(std::string_view name)
{
    return folded(turned_round(name));
}

std::string forename(std::string_view name)
{
    const auto whole = turned_round(name);
    return whole.substr(0, whole.find(' '));
}

std::vector<std::string> split_names(std::string_view line)
{
    auto text = std::string(line);
    for (const auto* word : {" and ", "&", ";", "\n"}) boost::replace_all(text, word, ",");
    std::vector<std::string> names;
    boost::split(names, text, [](char c) { return c == ','; });
    for (auto& name : names) name = std::string(trimmed(name));
    std::erase(names, std::string{});
    return names;
}

std::string provision_key(std::string_view name)
{
    auto key = folded(name);
    std::ranges::replace_if(
        key, [](char c) { return std::ispunct(static_cast<unsigned char>(c)) != 0; }, ' ');
    return folded(key);
}

std::string first_character(std::string_view text)
{
    std::size_t end = text.empty() ? 0 : 1;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    while (end < text.size() && ((byte(end) & 0xC0) == 0x80 || byte(end) == 0xCC || byte(end) == 0xCD)) ++end;
    return std::string(text.substr(0, end));
}

std::string one_line(std::string_view text)
{
    return boost::join(lines(text), " ");
}

}  // namespace provision
