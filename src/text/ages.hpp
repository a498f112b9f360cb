// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/reading.hpp"

#include <optional>
#include <string_view>

namespace provision {

/// What a bare number of an age counts.
enum class AgeUnit { years, months };

/// Reads an age or a reading age in months: `6y3m`, `6:03`, `6 years 3 months`, `75 months`, `6 1/2 years`. A bare number needs
/// its unit; `7.06` and `7-6` may be a decimal, a date or years and months, so they ask; more than 11 months beside years are not
/// understood.
Reading<double> read_age(std::string_view text, std::optional<AgeUnit> unit = {});

/// The age that Calc took for a time of day when it was typed: 6:03 is 75 months; nothing where the minutes are no months or
/// seconds stand behind them.
std::optional<double> age_of_time(double time_serial);

/// The age, in months, that a number alone gives: below 1 it is the time of day that Calc made of 6:03, else it needs its unit.
Reading<double> age_of_number(double number, std::optional<AgeUnit> unit);

}  // namespace provision
