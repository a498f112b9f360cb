// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Tells how the formula of the cell with the cursor comes to what it shows, or which argument is to blame and why; leaves the
/// words as a comment on the cell where the person wants it.
Outcome explain_cell(Ports& ports, const Arguments& arguments);

}  // namespace provision
