// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Shows what the workbook says of the pupil whom the cell with the cursor names: in a register, an audit, groups, a map's Pupils
/// cell (of several names one is asked for), or a row of the gap analysis. The outcome's sentence holds the same text.
Outcome this_pupil(Ports& ports, const Arguments& arguments);

}  // namespace provision
