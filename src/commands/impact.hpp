// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Reads the workbook and writes the sheet `Impact`: what provision came to by entry and exit data, outcomes and attendance, and
/// what a unit of progress cost; the outcome's sentence gives the counts, or says why nothing was written. Nothing but that sheet
/// is changed; its paragraph for governors is left selected.
Outcome impact(Ports& ports, const Arguments& arguments);

}  // namespace provision
