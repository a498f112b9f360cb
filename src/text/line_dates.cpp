// SPDX-License-Identifier: MPL-2.0
#include "text/line_dates.hpp"

#include "text/dates.hpp"
#include "text/typed_text.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace provision {
namespace {

template <std::size_t size>
std::optional<Date> date_behind(std::string_view plain, const std::array<std::string_view, size>& leads)
{
    for (const auto lead : leads)
        if (plain.starts_with(lead)) return read_date(trimmed(plain.substr(lead.size())));
    return {};
}

}  // namespace

DatesSaid dates_said(std::string_view words)
{
    constexpr std::array<std::string_view, 7> kStarts{"starts: ",  "starts ", "start ", "started ",
                                                      "starting ", "from ",   "began "};
    constexpr std::array<std::string_view, 6> kEnds{"ends ", "end ", "ended ", "ending ", "until ", "till "};
    const auto plain = keyboard_text(folded(words));
    if (const auto start = date_behind(plain, kStarts)) return {start, {}};
    if (const auto end = date_behind(plain, kEnds)) return {{}, end};
    const auto dash = plain.find(" - ");
    if (dash == std::string::npos) return {};
    const auto first = read_date(std::string_view(plain).substr(0, dash));
    const auto last = read_date(std::string_view(plain).substr(dash + 3));
    if (!first || !last || *last < *first) return {};
    return {first, last};
}

bool before_a_date(std::string_view words)
{
    constexpr std::array<std::string_view, 11> kLeads{"starts", "start",  "starting", "started", "begins", "beginning",
                                                      "ends",   "ending", "until",    "till",    "review"};
    const auto plain = folded(words);
    const auto last = std::string_view(plain).substr(plain.rfind(' ') == std::string::npos ? 0 : plain.rfind(' ') + 1);
    return std::ranges::find(kLeads, last) != kLeads.end();
}

}  // namespace provision
