// SPDX-License-Identifier: MPL-2.0
#include "commands/tidy_copy.hpp"

#include "commands/input_sheets.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cstdint>

namespace provision {
namespace {

constexpr std::string_view kTidy = " (tidy)";
constexpr std::size_t kLongestName = 31;  // counted in UTF-16 units

std::size_t bytes_of_character(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// As much of a text as fits into so many UTF-16 units.
std::string_view beginning(std::string_view text, std::size_t units)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto bytes = bytes_of_character(text[at]);
        const std::size_t needed = bytes == 4 ? 2 : 1;
        if (needed > units) break;
        units -= needed;
        at = std::min(at + bytes, text.size());
    }
    return text.substr(0, at);
}

// Three letters that tell whole names apart (FNV-1a); the case of letters does not make another sheet.
std::string letters_of(std::string_view name)
{
    std::uint32_t sum = 2166136261U;
    for (const char letter : folded(name)) sum = (sum ^ static_cast<unsigned char>(letter)) * 16777619U;
    std::string letters;
    for (int i = 0; i < 3; ++i, sum /= 26) letters += static_cast<char>('a' + sum % 26);
    return letters;
}

}  // namespace

std::string tidy_copy_name(std::string_view sheet)
{
    const auto room = kLongestName - kTidy.size();
    if (beginning(sheet, room) == sheet) return std::string(sheet).append(kTidy);
    const auto cut = trimmed(beginning(sheet, room - 4));
    return std::string(cut) + " " + letters_of(sheet) + std::string(kTidy);
}

bool called_tidy_copy(const Sheet& sheet, const std::vector<Sheet>& all)
{
    return std::ranges::any_of(all, [&](const Sheet& other) { return same_sheet(tidy_copy_name(other.name), sheet.name); });
}

}  // namespace provision
