// SPDX-License-Identifier: MPL-2.0
#include "text/dated_data.hpp"

#include "text/dates.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

constexpr std::string_view kBetween = " \t\n\r()[]:;,-+";

std::string_view without_marks(std::string_view text)
{
    const auto first = text.find_first_not_of(kBetween);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBetween) - first + 1);
}

// `6:03 on` before a date.
std::string value_of(std::string_view text)
{
    auto value = without_marks(text);
    const auto behind = static_cast<std::size_t>(value.data() + value.size() - text.data());
    const bool opened = value.find('(') != std::string_view::npos && value.find(')') == std::string_view::npos;
    if (opened && behind < text.size() && text[behind] == ')') value = {value.data(), value.size() + 1};
    for (const std::string_view word : {" on", " dated", " date"})
        if (folded(value).ends_with(word)) value = without_marks(value.substr(0, value.size() - word.size()));
    return std::string(value);
}

bool begins_word(std::string_view text, std::size_t at)
{
    return at == 0 || kBetween.find(text[at - 1]) != std::string_view::npos;
}

}  // namespace

DatedData split_date(std::string_view text)
{
    constexpr std::size_t kLongest = 200;
    text = trimmed(text);
    if (text.size() > kLongest) return {std::string(text), {}};
    for (std::size_t at = 0; at < text.size(); ++at)
        if (begins_word(text, at) && kBetween.find(text[at]) == std::string_view::npos)
            if (const auto date = read_date(without_marks(text.substr(at)))) return {value_of(text.substr(0, at)), date};
    for (std::size_t end = text.size(); end-- > 0;)
        if (kBetween.find(text[end]) != std::string_view::npos)
            if (const auto date = read_date(without_marks(text.substr(0, end)))) return {value_of(text.substr(end)), date};
    return {std::string(text), {}};
}

}  // namespace provision
