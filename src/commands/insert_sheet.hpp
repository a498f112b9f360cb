// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Adds a sheet made from a template behind the workbook's last one, under a name that is new, and with it the sheets Settings
/// and Staff and rates where the workbook has none.
Outcome insert_sheet(Ports& ports, const Arguments& arguments);

}  // namespace provision
