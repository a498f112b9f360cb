// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <vector>

namespace provision {

/// Texts of cells to begin with: those of the corpus of layouts, of the test maps and of the golden tables.
std::vector<std::string> seed_texts();

/// Workbooks to begin with, as sheets_of_bytes reads them: the corpus of layouts and the test maps.
std::vector<std::string> seed_workbooks();

/// What schools write again and again: every heading of the schema, units, signs, marks and the signs of a case file.
std::vector<std::string> words_of_schools();

}  // namespace provision
