// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/years.hpp"
#include "table/find_tables.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// The years that the titles over a table name, nearest first, else its sheet's name: `Year 3`, `KS1 map`, `Class 3`.
std::optional<Years> years_of_titles(const Grid& grid, const FoundTable& table);

/// The class title that gave `years_of_titles` its year, as typed; empty when the years were named as years.
std::string class_title(const FoundTable& table);

/// The years of a class name: `3B`, `Y4 Pine`, `Year 4 Pine`, `3/4`; nothing for `Pine`, nor where more than one year is named
/// and the whole is not read (`3 & 5`, `Year 3 and above`).
std::optional<Years> years_of_class(std::string_view name);

/// The years of a line that begins with the word class: `Class 3`, `Class 5B`.
std::optional<Years> years_of_class_line(std::string_view line);

}  // namespace provision
