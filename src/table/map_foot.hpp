// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>

// What stands below the rows of a provision map: totals, counts, what the money comes to, who wrote it.

namespace provision {

/// True for a line of totals: `Total`, `Sub total`, `Total hours per week`; not for `Total Communication group`.
bool total_line(const std::string& text);

/// A line that begins as a foot does (`Total`, `Note`, `*`) or counts pupils by status (`School Action = 12`). A provision may
/// begin so as well: what else stands in the row decides.
bool like_foot_line(const std::string& line);

/// A line of what schools write and reckon below a map without the words of a foot: `Prepared by Mrs Ray`, `Number of pupils`,
/// `Less notional SEN budget`. A row that tells a time, a size or an adult is none of these.
bool like_page_foot(const std::string& line);

}  // namespace provision
