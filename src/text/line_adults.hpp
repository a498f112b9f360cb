// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/line_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace provision {

/// The end of the adults named at `at` in a line: `a TA`, `teacher or TA`, `a member of the learning support team`, `LN and SH`,
/// `Mrs Pell`; `at` when no adult is named there. `within_name` is for where an adult is not announced by `with` or `by`:
/// initials alone do not count then.
std::size_t end_of_adults(const LineText& line, std::size_t at, bool within_name = false);

/// True when the text is adults and nothing else: `Additional Teacher`, `TA/ CT`, `Mrs. Pell`.
bool names_adults(std::string_view text);

/// The adult who leads what a name says: `Teacher run intervention`, `TA led phonics`, `SENCO involvement`; empty for none.
std::string adult_in_name(std::string_view name);

}  // namespace provision
