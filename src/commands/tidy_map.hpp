// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Shows what it would change in each provision map, and lays the maps out anew, each on a copy of its sheet, or on the sheet
/// itself where that is asked for.
Outcome tidy_map(Ports& ports, const Arguments& arguments);

}  // namespace provision
