// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/checks/check.hpp"

#include <span>
#include <string>
#include <vector>

// What the bodies of several families say and ask alike.

namespace provision {

/// The cell of a row of the map under a heading: where something is missing, the cell to fill. The one that names the provision
/// where its map has no such column.
Where cell_of(const Evidence& evidence, const Provision& provision, Column means);

/// True when the table in which the cell stands has one of the columns.
bool asked_in_table(const Evidence& evidence, const Where& cell, std::span<const Column> columns);

/// `a, b and c`; of more than five the first five, `and 3 more`.
std::string first_few(const std::vector<std::string>& names);

/// A sentence with its full stop; one that ends with `Ben C.` has it already.
std::string full_stop(std::string sentence);

/// `today`, `10 days ago`, `3 weeks ago`.
std::string time_since(const Date& day, const Date& today);

/// True for taught provision above wave 1 that has not ended: it runs, or is to begin.
bool taught_from_now(const Evidence& evidence, const Provision& provision);

}  // namespace provision
