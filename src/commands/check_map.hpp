// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Shows what is read of the workbook before anybody believes an analysis: which tables stand where, what their columns mean, and
/// every cell that was left out with the reason; it puts the cursor on the first of these and changes nothing.
Outcome check_map(Ports& ports, const Arguments& arguments);

}  // namespace provision
