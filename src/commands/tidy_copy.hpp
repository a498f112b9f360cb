// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The name of a sheet's tidied copy: `Year 3 (tidy)`. Where that is longer than the 31 characters that .xlsx allows, the name is
/// cut, and three letters made of the whole name keep apart sheets that begin alike.
std::string tidy_copy_name(std::string_view sheet);

/// True for a sheet that is called as the tidied copy of another sheet of the workbook.
bool called_tidy_copy(const Sheet& sheet, const std::vector<Sheet>& all);

}  // namespace provision
