// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Compares a list of pupils exported from a school's system (`URL`, else the person picks the file) with the register, shows who
/// is new, what changes and who is gone, and writes what stays ticked as one undo step. Nobody is deleted, nothing is overwritten
/// that was not listed, and a workbook without a register gets one. The same file a second time changes nothing.
Outcome import_pupils(Ports& ports, const Arguments& arguments);

}  // namespace provision
