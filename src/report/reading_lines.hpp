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

/// Which tables were read and where, the maps first, and what the feet of maps count; long lines are parted.
std::vector<std::string> reading_lines(const WorkbookReading& reading);

}  // namespace provision
