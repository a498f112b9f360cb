// SPDX-License-Identifier: MPL-2.0
#include "text/dates.hpp"

#include "text/weekdays.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace provision {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};

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

// The digits that are the whole of `part`, at most `digits` of them; 0 otherwise.
int number(std::string_view part, std::size_t digits)
{
    int value = 0;
    const auto* end = part.data() + part.size();
    if (part.empty() || part.size() > digits || std::from_chars(part.data(), end, value).ptr != end) return 0;
    return value;
}

// `7`, `7th`.
int day_of(std::string_view part)
{
    for (const std::string_view ordinal : {"st", "nd", "rd", "th"})
        if (part.ends_with(ordinal)) part.remove_suffix(ordinal.size());
    return number(part, 2);
}

// `9`, `sep`, `sept`, `september`.
int month_of(std::string_view part)
{
    for (std::size_t month = 0; month < kMonths.size(); ++month)
        if (part.size() >= 3 && kMonths[month].starts_with(part)) return static_cast<int>(month) + 1;
    return number(part, 2);
}

// What stands before a date and does not change it: `w/c`, `week commencing`.
std::size_t words_of_week(const std::vector<std::string_view>& found)
{
    constexpr std::array<std::string_view, 3> kGlued{"wc", "wb", "w.c"};
    constexpr std::array<std::string_view, 6> kBegins{"c", "b", "commencing", "beginning", "comm", "starting"};
    if (found.size() < 3) return 0;
    if (std::ranges::find(kGlued, found[0]) != kGlued.end()) return 1;
    const bool week = found[0] == "w" || found[0] == "week" || found[0] == "wk";
    return week && std::ranges::find(kBegins, found[1]) != kBegins.end() ? 2 : 0;
}

// What says the date, and the day of the week that stands before it.
struct DateParts {
    std::vector<std::string_view> found;
    std::optional<unsigned> weekday;
};

DateParts date_parts(std::string_view key, std::size_t wanted)
{
    DateParts date{parts(key), {}};
    date.found.erase(date.found.begin(), date.found.begin() + static_cast<std::ptrdiff_t>(words_of_week(date.found)));
    if (date.found.size() != wanted + 1) return date;
    date.weekday = weekday_of(date.found[0]);
    if (date.weekday) date.found.erase(date.found.begin());
    return date;
}

std::optional<Date> day_in_year(const DateParts& parts, int year)
{
    const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month_of(parts.found[1]))},
                    std::chrono::day{static_cast<unsigned>(day_of(parts.found[0]))}};
    if (!date.ok() || year < 1980 || year > 2100) return {};
    const bool other_day = parts.weekday && std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding() != *parts.weekday;
    return other_day ? std::nullopt : std::optional(date);  // Mon 8 Sep 2026 was a Tuesday: which of the two is right?
}

}  // namespace

std::optional<Date> read_date(std::string_view text)
{
    const auto key = folded(text);
    if (const auto iso = iso_date(key)) return iso;
    const auto date = date_parts(key, 3);
    if (date.found.size() != 3) return {};
    const auto& typed = date.found[2];
    return day_in_year(date, number(typed, 4) + (typed.size() == 2 ? 2000 : 0));
}

std::optional<Date> read_day_of_school_year(std::string_view text, const Date& today)
{
    const auto key = folded(text);
    const auto date = date_parts(key, 2);
    if (date.found.size() != 2) return {};
    const bool named = number(date.found[1], 2) == 0;
    if (!named && key.find('/') == std::string::npos) return {};  // `5-10` and `5.10` may be anything
    constexpr int kSeptember = 9;
    const bool autumn = today.month() >= std::chrono::month{kSeptember};
    const int began = static_cast<int>(today.year()) - (autumn ? 0 : 1);
    return day_in_year(date, began + (month_of(date.found[1]) >= kSeptember ? 0 : 1));
}

std::optional<std::chrono::year_month> read_month(std::string_view text)
{
    const auto key = folded(text);
    const auto found = parts(key);
    if (found.size() != 2 || found[1].size() != 4) return {};  // Sep 26 may be a day of some year
    const int month = month_of(found[0]);
    const int year = number(found[1], 4);
    const std::chrono::year_month read{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}};
    return read.ok() && year >= 1980 && year <= 2100 ? std::optional(read) : std::nullopt;
}

namespace {

/// The month by its name and the number of two figures or fewer behind it; 0 for a text that is neither.
struct NamedMonth {
    int month = 0;
    int number = 0;
};
NamedMonth named_month(std::string_view text)
{
    auto key = folded(text);
    std::erase(key, '\'');
    const auto found = parts(key);
    if (found.size() != 2 || found[1].size() > 2 || number(found[0], 2) > 0) return {};
    return {month_of(found[0]), number(found[1], 2)};
}

constexpr int kEarliestShortYear = 20;
constexpr int kLatestShortYear = 40;

}  // namespace

std::optional<std::chrono::year_month> read_month_of_short_year(std::string_view text)
{
    const auto read = named_month(text);
    if (read.month == 0 || read.number < kEarliestShortYear || read.number > kLatestShortYear) return {};
    return std::chrono::year{2000 + read.number} / std::chrono::month{static_cast<unsigned>(read.month)};
}

bool names_month_and_day(std::string_view text)
{
    const auto read = named_month(text);
    return read.month > 0 && read.number > 0 && read.number < kEarliestShortYear;
}

}  // namespace provision
