// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Reads the workbook, costs its provision over the year and writes the sheet `Annual cost`; the outcome's sentence gives the
/// sums, or says why nothing was written. Nothing but that sheet is changed; its paragraph for governors is left selected.
Outcome annual_cost(Ports& ports, const Arguments& arguments);

}  // namespace provision
