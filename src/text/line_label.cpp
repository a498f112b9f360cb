// SPDX-License-Identifier: MPL-2.0
#include "text/line_label.hpp"

#include "text/line_text.hpp"
#include "text/years.hpp"

#include <algorithm>

namespace provision {

std::optional<YearLine> read_year_line(std::string_view text)
{
    constexpr std::size_t kLongestLabel = 40;
    const LineText line(text);
    const auto plain = line.plain();
    const auto any_letter = [](std::string_view part) {
        return std::ranges::any_of(part, [](char c) { return c >= 'a' && c <= 'z'; });
    };
    for (auto at = std::min(plain.size(), kLongestLabel); at-- > 1;) {
        if (plain[at] != '-' && plain[at] != ':') continue;
        const auto front = plain.substr(0, at);
        if (!any_letter(front) || past_blanks(plain, at + 1) == plain.size()) continue;
        if (const auto years = read_years(front))
            return YearLine{*years, line.as_typed(past_blanks(plain, at + 1), plain.size())};
    }
    return {};
}

}  // namespace provision
