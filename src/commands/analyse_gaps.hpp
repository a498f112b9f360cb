// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Reads the workbook, compares need with provision and writes the sheet `Gap analysis`; the outcome's sentence gives the counts,
/// or says why nothing was written. Nothing but that sheet is changed.
Outcome analyse_gaps(Ports& ports, const Arguments& arguments);

}  // namespace provision
