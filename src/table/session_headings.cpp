// SPDX-License-Identifier: MPL-2.0
#include "table/session_headings.hpp"

#include "table/schema.hpp"
#include "text/dates.hpp"
#include "text/weekdays.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace provision {
namespace {

// `mon 7/9` is the day behind its name.
std::string without_weekday(const std::string& key)
{
    constexpr std::size_t kShortest = 2;
    const auto end = key.find(' ');
    if (end == std::string::npos || end < 2) return key;
    const auto word = std::string_view(key).substr(0, key[end - 1] == ',' || key[end - 1] == '.' ? end - 1 : end);
    return weekday_of(word, kShortest) ? key.substr(end + 1) : key;
}

// A day and a month without the year: `12/9`, `12th sept`.
std::optional<Date> day_of_some_year(const std::string& key)
{
    constexpr std::string_view kLeapYear = " 2024";
    const bool parted = key.find_first_of("/.abcdefghijklmnopqrstuvwxyz") != std::string::npos;
    return parted && key.find_first_of("0123456789") == 0 && key.size() >= 3 ? read_date(key + std::string(kLeapYear))
                                                                             : std::nullopt;
}

bool small_number(std::string_view text)
{
    return !text.empty() && text.size() <= 2 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string session_heading(const Cell& cell, const Date& epoch)
{
    constexpr double kMost = 40;
    const bool number = cell.type == Cell::Type::number && cell.number >= 1 && cell.number <= kMost;
    if (number && cell.number == std::floor(cell.number)) return "session " + plain_number(cell.number);
    constexpr double kFirst = 29221;  // 1980: no smaller number is a day of school
    return cell.type == Cell::Type::date && cell.number >= kFirst ? iso_text(date_of(cell.number, epoch)) : std::string{};
}

bool names_session(const std::string& key)
{
    const auto day = without_weekday(key);
    if (read_date(day) || day_of_some_year(day)) return true;
    constexpr std::array<std::string_view, 7> kWords{"session", "sess", "week", "wk", "lesson", "s", "w"};
    for (const auto word : kWords) {
        if (!key.starts_with(word)) continue;
        auto rest = trimmed(std::string_view(key).substr(word.size()));
        while (rest.starts_with('.') || rest.starts_with('#')) rest = trimmed(rest.substr(1));
        if (small_number(rest)) return true;
    }
    return false;
}

std::optional<Date> session_date(std::string_view heading, std::optional<Date> from)
{
    const auto key = without_weekday(heading_key(heading));
    if (const auto date = read_date(key)) return date;
    const auto day = day_of_some_year(key);
    if (!day || !from) return {};
    const Date this_year{from->year(), day->month(), day->day()};
    const Date next_year{from->year() + std::chrono::years{1}, day->month(), day->day()};
    const auto date = std::chrono::sys_days{this_year} >= std::chrono::sys_days{*from} ? this_year : next_year;
    return date.ok() ? std::optional(date) : std::nullopt;
}

}  // namespace provision
