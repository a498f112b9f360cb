// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/years.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// A line that begins with its year, `Year 4- Additional teaching hours`, taken apart.
struct YearLine {
    Years years;
    std::string rest;
};

/// The year in front of a line and what is said of it behind a dash or a colon; nothing when the line does not begin so.
std::optional<YearLine> read_year_line(std::string_view line);

}  // namespace provision
