// SPDX-License-Identifier: MPL-2.0
#include "text/words.hpp"

#include "text/typed_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace provision {
namespace {

constexpr std::array<std::string_view, 5> kBlanks{" ", "\n", "\r", "\t", "\xC2\xA0"};

bool is_word_letter(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

void replace_all(std::string& text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

}  // namespace

std::string_view trimmed(std::string_view text)
{
    for (auto size = text.size() + 1; size != text.size();) {
        size = text.size();
        for (const auto blank : kBlanks) {
            if (text.starts_with(blank)) text.remove_prefix(blank.size());
            if (text.ends_with(blank)) text.remove_suffix(blank.size());
        }
    }
    return text;
}

std::string folded(std::string_view text)
{
    return keyboard_text(text);
}

std::string folded_heading(std::string_view text)
{
    auto heading = folded(text);
    replace_all(heading, "(weekly)", " ");
    for (const std::string_view mark : {":", "*", "\xC2\xA3"}) replace_all(heading, mark, " ");
    replace_all(heading, "&", " and ");
    return folded(heading);
}

std::vector<std::string> lines(std::string_view text)
{
    std::vector<std::string> result;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\n\r"), text.size());
        if (const auto line = trimmed(text.substr(0, end)); !line.empty()) result.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

bool has_phrase(std::string_view text, std::string_view phrase)
{
    if (phrase.empty()) return false;
    for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const auto end = at + phrase.size();
        const bool begins = at == 0 || !is_word_letter(text[at - 1]) || !is_word_letter(phrase.front());
        const bool ends = end == text.size() || !is_word_letter(text[end]) || !is_word_letter(phrase.back());
        if (begins && ends) return true;
    }
    return false;
}

std::string counted(int count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string counted(int count, std::string_view one)
{
    return counted(count, one, std::string(one) + 's');
}

std::string listed(const std::vector<std::string>& items)
{
    std::string result;
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (at > 0) result += at + 1 == items.size() ? " and " : ", ";
        result += items[at];
    }
    return result;
}

std::string plain_number(double value)
{
    std::array<char, 330> digits{};  // the widest double has 309 digits before its point
    std::snprintf(digits.data(), digits.size(), "%.2f", value);
    std::string text(digits.data());
    while (text.find('.') != std::string::npos && (text.back() == '0' || text.back() == '.')) {
        const bool point = text.back() == '.';
        text.pop_back();
        if (point) break;
    }
    return text == "-0" ? "0" : text;
}

std::string spoken_minutes(double minutes)
{
    const double rounded = std::round(minutes * 100) / 100;
    const double hours = std::floor(rounded / 60);
    const double rest = rounded - 60 * hours;
    const auto spoken = [](double count, const char* word) {
        return plain_number(count) + ' ' + word + (plain_number(count) == "1" ? "" : "s");
    };
    if (hours < 1) return spoken(rest, "minute");
    if (rest < 0.005) return spoken(hours, "hour");
    return spoken(hours, "hour") + ' ' + spoken(rest, "minute");
}

bool has_letter(std::string_view text)
{
    return std::ranges::any_of(text, [](char sign) {
        const char lower = static_cast<char>(sign | 0x20);
        return (lower >= 'a' && lower <= 'z') || static_cast<unsigned char>(sign) >= 0x80;
    });
}

}  // namespace provision
