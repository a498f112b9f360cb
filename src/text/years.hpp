// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/years.hpp"

#include <optional>
#include <string_view>

namespace provision {

/// Reads the years that a cell, title or section row names: `3`, `Y3`, `Year 3`, `Yr. 3`, `YR`, `Reception`, `Rec`, `0`, `F2`,
/// `N1`, `Years 1-2`, `R-6`, `Year 1 & 2`, `FOUNDATION STAGE` (Nursery and Reception), `Key Stage One`, `KS1/2`, `whole school`
/// (kAllYears). The whole text must be a year; nothing otherwise.
std::optional<Years> read_years(std::string_view text);

/// The years named anywhere in a title or a sheet's name: `School Provision Map - Year 2`, `Year 3 2025-26`, `KS1 map`. A bare
/// number is not enough.
std::optional<Years> years_in(std::string_view title);

/// The year that a class name begins with: `3B`, `Y4 Pine`, `Year 4 Pine`; nothing for `Pine`.
std::optional<Years> year_of_class(std::string_view name);

}  // namespace provision
