// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The words of a line, folded as a heading, without brackets, commas, full stops and equals signs.
std::vector<std::string> line_words(std::string_view line);

/// True for a word of digits only.
bool whole_number(const std::string& word);

}  // namespace provision
