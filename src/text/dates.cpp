// SPDX-License-Identifier: MPL-2.0
#include "text/dates.hpp"

#include "text/words.hpp"

#include <array>
#include <charconv>
#include <vector>

namespace provision {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};

std::vector<std::string_view> parts(std::string_view text)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < text.size();) {
        const auto start = text.find_first_not_of("/.- ,", at);
        if (start == std::string_view::npos) break;
        const auto end = std::min(text.find_first_of("/.- ,", start), text.size());
        out.push_back(text.substr(start, end - start));
        at = end;
    }
    return out;
}

// The number a part begins with (`7th` is 7) or the month it names; 0 when neither.
int number_or_month(std::string_view part)
{
    int number = 0;
    if (std::from_chars(part.data(), part.data() + part.size(), number).ec == std::errc{}) return number;
    for (std::size_t month = 0; month < kMonths.size(); ++month)
        if (part.starts_with(kMonths[month])) return static_cast<int>(month) + 1;
    return 0;
}

}  // namespace

std::optional<Date> read_date(std::string_view text)
{
    const auto key = folded(text);
    if (const auto iso = iso_date(key)) return iso;
    const auto found = parts(key);
    if (found.size() != 3) return {};
    const int day = number_or_month(found[0]);
    const int month = number_or_month(found[1]);
    int year = number_or_month(found[2]);
    if (found[2].size() == 2) year += 2000;
    const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                    std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || year < 1980 || year > 2100) return {};
    return date;
}

}  // namespace provision
