// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Writes a copy of the workbook that needs no extension: each `PM.` formula is replaced by its value. The workbook stays as it
/// is.
Outcome freeze_values(Ports& ports, const Arguments& arguments);

}  // namespace provision
