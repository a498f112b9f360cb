// SPDX-License-Identifier: MPL-2.0
#include "text/typed_text.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

struct Spelling {
    std::string_view typed;
    std::string_view plain;
};

constexpr std::array kKeyboard{
    Spelling{"\n", " "},
    Spelling{"\r", " "},
    Spelling{"\t", " "},
    Spelling{"\v", " "},
    Spelling{"\f", " "},
    Spelling{"\xC2\xA0", " "},      // no-break blank
    Spelling{"\xE2\x80\xAF", " "},  // narrow no-break blank
    Spelling{"\xE2\x80\x89", " "},  // thin blank
    Spelling{"\xE2\x80\x8B", ""},   // blank of no width
    Spelling{"\xEF\xBB\xBF", ""},   // mark at the head of a file
    Spelling{"\xE2\x80\x90", "-"},  // hyphen
    Spelling{"\xE2\x80\x91", "-"},  // no-break hyphen
    Spelling{"\xE2\x80\x92", "-"},  // figure dash
    Spelling{"\xE2\x80\x93", "-"},  // en dash
    Spelling{"\xE2\x80\x94", "-"},  // em dash
    Spelling{"\xE2\x88\x92", "-"},  // minus
    Spelling{"\xE2\x80\x98", "'"},  // single quotes
    Spelling{"\xE2\x80\x99", "'"},
    Spelling{"\xE2\x80\x9C", "\""},  // double quotes
    Spelling{"\xE2\x80\x9D", "\""},
};

constexpr std::array kSums{
    Spelling{"\xC3\x97", "x"},
    Spelling{"\xC2\xBC", " 1/4"},
    Spelling{"\xC2\xBD", " 1/2"},
    Spelling{"\xC2\xBE", " 3/4"},
};

Spelling spelling_at(std::string_view text, std::span<const Spelling> sums)
{
    // A printable letter of ASCII stands for itself: most of what is typed.
    if (text.front() >= ' ' && text.front() < '\x7F') return {text.substr(0, 1), text.substr(0, 1)};
    const auto stands_here = [&](const Spelling& spelling) { return text.starts_with(spelling.typed); };
    if (const auto found = std::ranges::find_if(kKeyboard, stands_here); found != kKeyboard.end()) return *found;
    if (const auto found = std::ranges::find_if(sums, stands_here); found != sums.end()) return *found;
    return {text.substr(0, 1), text.substr(0, 1)};
}

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

// False for a blank at the beginning or after another one, which is left out.
bool append(std::string& plain, char letter)
{
    if (letter == ' ' && (plain.empty() || plain.back() == ' ')) return false;
    plain += lowered(letter);
    return true;
}

TypedText spelled(std::string_view text, std::span<const Spelling> sums)
{
    TypedText result;
    for (std::size_t at = 0; at < text.size();) {
        const auto spelling = spelling_at(text.substr(at), sums);
        for (const char letter : spelling.plain)
            if (append(result.plain, letter)) result.origin.push_back(at);
        at += spelling.typed.size();
    }
    if (!result.plain.empty() && result.plain.back() == ' ') {
        result.plain.pop_back();
        result.origin.pop_back();
    }
    result.origin.push_back(text.size());
    return result;
}

}  // namespace

TypedText typed_text(std::string_view text)
{
    return spelled(text, kSums);
}

// Every cell is read through this, many of them several times, so it keeps no origins.
std::string keyboard_text(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const auto spelling = spelling_at(text, {});
        for (const char letter : spelling.plain) append(plain, letter);
        text.remove_prefix(spelling.typed.size());
    }
    if (plain.ends_with(' ')) plain.pop_back();
    return plain;
}

}  // namespace provision
