// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace provision {

using Date = std::chrono::year_month_day;

/// `21 November 2026`.
std::string to_text(const Date& date);

/// `2026-11-21`.
std::string iso_text(const Date& date);

/// The date that ISO text names; nothing when it names none.
std::optional<Date> iso_date(std::string_view text);

/// The day number by which Calc knows the date in a document whose day 0 is `epoch` (30 December 1899 unless changed).
double serial(const Date& date, const Date& epoch);
/// The date behind a day number; times of day are cut off.
Date date_of(double serial, const Date& epoch);

}  // namespace provision
