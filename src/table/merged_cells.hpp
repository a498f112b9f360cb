// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "table/find_tables.hpp"

#include <vector>

namespace provision {

/// Gives a cell merged over several rows of a table to each of them that is about something, where it says who, where or how
/// (Year, Staff, Ratio ...); of a time, a cost or pupils it is told that the first row alone has it.
void spread_merged(Grid& grid, const FoundTable& table, std::vector<Issue>& issues);

/// Tells that hidden or filtered rows of a table were read.
void report_hidden_rows(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues);

}  // namespace provision
