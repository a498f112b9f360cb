// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <optional>
#include <string_view>

namespace provision {

/// How many school weeks a term and a year of the school have.
struct SchoolYear {
    double weeks_a_term = 0;
    double weeks_a_year = 0;
};

/// A number of school weeks, or a range of them.
struct WeeksTold {
    double least = 0;
    double most = 0;

    bool operator==(const WeeksTold&) const = default;
};

/// Reads how long a row runs: `12`, `12 weeks`, `8-10 wks`, `1 term`, `two terms`, `all year`. Nothing for what counts no weeks
/// (`20 lessons`, `ongoing`, `Autumn`), for half terms, which have five to eight, and where more than one length stands.
std::optional<WeeksTold> read_weeks_told(std::string_view text, const SchoolYear& year);

}  // namespace provision
