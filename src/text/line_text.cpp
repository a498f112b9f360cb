// SPDX-License-Identifier: MPL-2.0
#include "text/line_text.hpp"

#include "text/schedule_rest.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

bool of_word(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '\'' ||
           static_cast<unsigned char>(letter) >= 0x80;
}

}  // namespace

std::string LineText::as_typed(std::size_t begin, std::size_t end) const
{
    const auto from = typed_.typed_at(begin);
    return std::string(trimmed(std::string_view(text_).substr(from, typed_.typed_at(end) - from)));
}

bool LineText::capital(std::size_t at) const
{
    const char letter = text_[typed_.typed_at(at)];
    return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
}

bool LineText::in_capitals(std::size_t begin, std::size_t end) const
{
    const auto typed = as_typed(begin, end);
    return !typed.empty() && std::ranges::all_of(typed, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

std::size_t end_of_word(std::string_view plain, std::size_t at)
{
    while (at < plain.size() && of_word(plain[at])) ++at;
    return at;
}

std::size_t past_blanks(std::string_view plain, std::size_t at)
{
    return std::min(plain.find_first_not_of(' ', at), plain.size());
}

bool phrase_at(std::string_view plain, std::size_t at, std::string_view phrase)
{
    if (at > plain.size() || !plain.substr(at).starts_with(phrase)) return false;
    const auto end = at + phrase.size();
    return (at == 0 || !of_word(plain[at - 1])) && (end == plain.size() || !of_word(plain[end]));
}

std::size_t end_of_digits(std::string_view plain, std::size_t at)
{
    while (at < plain.size() && plain[at] >= '0' && plain[at] <= '9') ++at;
    return at;
}

}  // namespace provision
