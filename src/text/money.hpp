// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/reading.hpp"

#include <string>
#include <string_view>

namespace provision {

/// Reads an amount in pounds: `£1,274.14`, `1274.14`, `£500`.
Reading<double> read_pounds(std::string_view text);

/// Reads what an hour is paid, with or without saying so: `£10`, `£10 per hour`, `12.85/hr`; an amount per day or year is not
/// understood.
Reading<double> read_hourly_rate(std::string_view text);

/// `£1234.50`, `-£3.00`.
std::string spoken_pounds(double pounds);

/// Whole pounds as people tell them: `£12,345`, `-£300`.
std::string rounded_pounds(double pounds);

}  // namespace provision
