// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"

#include <optional>
#include <string_view>

namespace provision {

/// A date as UK schools type it: `7/9/2026`, `07.09.26`, `7th Sept 2026`, `7 September 2026`, `2026-09-07`; nothing
/// when it is none of these. `Mon` before it must be the day's own name; `w/c` says no more. The day comes first: the American
/// order is not read, nor a month without its day. A year of two digits is of this century.
std::optional<Date> read_date(std::string_view text);

/// A day and a month without a year, `1st October`, `01-Oct`, `5/10` and `w/b 5 Oct`, in the school year (September to August)
/// in which `today` lies; nothing for any other text.
std::optional<Date> read_day_of_school_year(std::string_view text, const Date& today);

/// Reads a month of a year, `Sept 2026` and `9/2026`; nothing for any other text.
std::optional<std::chrono::year_month> read_month(std::string_view text);

/// Reads a month by its name and a year of two figures, `Sept 25` and `July '26`, years 2020 to 2040; whether it is not a day of
/// the month, as `July 26` may be, the cells around it have to tell (`names_month_and_day`).
std::optional<std::chrono::year_month> read_month_of_short_year(std::string_view text);

/// True for a month and a number that is no year of our schools: `Sept 7`.
bool names_month_and_day(std::string_view text);

}  // namespace provision
