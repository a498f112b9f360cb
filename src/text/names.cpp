// SPDX-License-Identifier: MPL-2.0
#include "text/names.hpp"

#include "text/words.hpp"
#include "text/years.hpp"

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

// The pieces between any of the marks, trimmed, blank ones left out.
std::vector<std::string> parted(std::string_view text, std::string_view marks)
{
    std::vector<std::string> pieces;
    boost::split(pieces, text, [&](char c) { return marks.find(c) != std::string_view::npos; });
    for (auto& piece : pieces) piece = std::string(trimmed(piece));
    std::erase(pieces, std::string{});
    return pieces;
}

// The names of a list; two pieces that make one known name, `Patel, Asha`, stay together.
void add_listed(std::string text, const KnownName& known, std::vector<std::string>& names)
{
    for (const auto* word : {" and ", "&"}) boost::replace_all(text, word, ",");
    const auto pieces = parted(text, ",");
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const auto turned = at + 1 < pieces.size() ? pieces[at] + ", " + pieces[at + 1] : std::string{};
        const bool one_name = known && !turned.empty() && known(turned);
        names.push_back(one_name ? turned : pieces[at]);
        if (one_name) ++at;
    }
}

// A class without its year, its teacher and the word class: `year 4 pine - mrs hill` is `pine`. A class of which nothing would
// be left stays whole.
std::string class_key(std::string_view name)
{
    auto key = folded(name);
    key = std::string(trimmed(std::string_view(key).substr(0, std::min({key.find(" - "), key.find(" ("), key.find(',')}))));
    for (const std::string_view word : {"class ", "form ", "tutor group ", "reg "})
        if (key.starts_with(word)) key.erase(0, word.size());
    if (key.ends_with(" class")) key.resize(key.size() - 6);
    for (auto blank = key.rfind(' '); blank != std::string::npos && blank > 0; blank = key.rfind(' ', blank - 1))
        if (read_years(std::string_view(key).substr(0, blank))) return key.substr(blank + 1);
    return key;
}

}  // namespace

bool same_class(std::string_view one, std::string_view other)
{
    if (one == other) return true;
    if (class_key(one) != class_key(other)) return false;
    const auto years = year_of_class(one);
    const auto other_years = year_of_class(other);
    return !years || !other_years || *years == *other_years;
}

std::string name_key(std::string_view name)
{
    return folded(turned_round(name));
}

std::string forename(std::string_view name)
{
    const auto whole = turned_round(name);
    return whole.substr(0, whole.find(' '));
}

bool surname_first(std::string_view part)
{
    const auto comma = part.find(',');
    if (comma == std::string_view::npos || part.find_first_of(",;&\n", comma + 1) != std::string_view::npos) return false;
    if (has_phrase(folded(part), "and")) return false;
    const auto before = trimmed(part.substr(0, comma));
    const auto behind = trimmed(part.substr(comma + 1));
    const auto small = [](std::string_view name) { return !name.empty() && name.front() >= 'a' && name.front() <= 'z'; };
    const bool particle = small(before) && !small(behind);  // `de la Cruz, Eva Maria`
    const bool two_whole_names =
        !particle && before.find(' ') != std::string_view::npos && behind.find(' ') != std::string_view::npos;
    return !before.empty() && !behind.empty() && !two_whole_names;
}

std::vector<std::string> split_names(std::string_view text, const KnownName& known)
{
    const auto parts = parted(text, ";\n\r");
    std::vector<std::string> names;
    for (const auto& part : parts) {
        if (parts.size() > 1 && surname_first(part)) {
            const bool two = known && !known(part) && std::ranges::all_of(parted(part, ","), known);
            if (!two) {
                names.push_back(part);
                continue;
            }
        }
        add_listed(part, known, names);
    }
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

std::string shortened(std::string_view text)
{
    constexpr std::size_t kLongest = 60;
    constexpr std::size_t kMost = 1000;  // of a cell of 32,000 letters the rest is not looked at
    const auto line = one_line(text.substr(0, kMost));
    if (line.size() <= kLongest) return line;
    auto end = line.rfind(' ', kLongest);
    if (end == std::string::npos || end == 0) {
        end = kLongest;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;  // not inside a character
    }
    return line.substr(0, end) + " …";
}

}  // namespace provision
