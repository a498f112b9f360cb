// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"
#include "table/read.hpp"

#include <string>
#include <vector>

namespace provision {

/// `150 pupils, 38 on the register, 49 provisions in 5 maps`.
std::string read_totals(const WorkbookReading& reading);

/// The date and the totals, for the head of a report.
std::string context_line(const WorkbookReading& reading, const Date& today);

/// The cells that a table takes up, `Year 3.A4:F20`.
std::string place_of(const TableRead& table);

/// What the columns of a table mean, each with the school's own heading where that is another: `Year, Provision (Intervention)`.
std::vector<std::string> column_words(const TableRead& table);

/// Which tables were read and where, the maps first; long lines are parted.
std::vector<std::string> table_lines(const WorkbookReading& reading);

/// What the columns of the maps mean, and what the feet of maps count.
std::vector<std::string> column_lines(const WorkbookReading& reading);

}  // namespace provision
