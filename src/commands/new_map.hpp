// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Opens a new workbook made from a template: the one named by the argument `Template`, else the one that the person chooses by
/// its picture.
Outcome new_map(Ports& ports, const Arguments& arguments);

}  // namespace provision
