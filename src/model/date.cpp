// SPDX-License-Identifier: MPL-2.0
#include "model/date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace provision {
namespace {

constexpr std::array kMonths{"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};

/// The digits that are the whole of `text`.
std::optional<int> whole_number(std::string_view text)
{
    int value = 0;
    const auto end = text.data() + text.size();
    const bool digits = !text.empty() && text.front() >= '0' && text.front() <= '9';
    if (!digits || std::from_chars(text.data(), end, value).ptr != end) return {};
    return value;
}

}  // namespace

std::string to_text(const Date& date)
{
    const auto month = static_cast<unsigned>(date.month());
    return std::to_string(static_cast<unsigned>(date.day())) + ' ' + kMonths.at(month - 1) + ' ' +
           std::to_string(static_cast<int>(date.year()));
}

std::string iso_text(const Date& date)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()));
    return text.data();
}

std::optional<Date> iso_date(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto year = whole_number(text.substr(0, 4));
    const auto month = whole_number(text.substr(5, 2));
    const auto day = whole_number(text.substr(8, 2));
    if (!year || !month || !day) return {};
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

double serial(const Date& date, const Date& epoch)
{
    return static_cast<double>((std::chrono::sys_days{date} - std::chrono::sys_days{epoch}).count());
}

Date date_of(double serial, const Date& epoch)
{
    constexpr double kFurthest = 3'000'000;  // about 8000 years each way; beyond it a number is no date of any document
    return std::chrono::sys_days{epoch} +
           std::chrono::days{static_cast<int>(std::floor(std::clamp(serial, -kFurthest, kFurthest)))};
}

}  // namespace provision
