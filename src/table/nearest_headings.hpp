// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/read.hpp"

#include <span>
#include <string>

namespace provision {

/// The row outside every table that came nearest to the headings of a map, as a sentence: `Secondary, row 1: "Year Group" and
/// "Intervention" were understood, "Hub" was not.`; empty where no row has two such headings.
std::string nearest_headings(std::span<const Grid> sheets, std::span<const TableRead> tables);

}  // namespace provision
