// SPDX-License-Identifier: MPL-2.0
#include "text/plain_letters.hpp"

#include "text/words.hpp"

namespace provision {
namespace {

// The letters from U+00C0 to U+017F without their marks; a blank stands for a sign.
constexpr std::string_view kPlain = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
                                    "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kPlain.size() == 0x180 - 0xC0);

constexpr unsigned kFirst = 0xC0;

}  // namespace

std::string plain_letters(std::string_view text)
{
    const auto key = folded(text);
    std::string plain;
    for (std::size_t at = 0; at < key.size(); ++at) {
        const auto byte = static_cast<unsigned char>(key[at]);
        const auto next = at + 1 < key.size() ? static_cast<unsigned char>(key[at + 1]) : 0U;
        const unsigned letter = (byte & 0x1FU) << 6U | (next & 0x3FU);
        const bool two_bytes = byte >= 0xC3 && byte <= 0xCD && (next & 0xC0U) == 0x80;
        const bool letters = two_bytes && letter >= kFirst && letter - kFirst < kPlain.size();
        const bool mark = two_bytes && letter >= 0x300 && letter < 0x370;  // of a letter typed in two
        if (letters) plain += kPlain[letter - kFirst];
        if (!letters && !mark) plain.append(key, at, two_bytes ? 2 : 1);
        if (two_bytes) ++at;
    }
    return plain;
}

}  // namespace provision
