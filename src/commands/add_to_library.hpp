// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Writes the provision of the map's row with the cursor into the sheet Library, which is made when it is missing; an entry of
/// that name stays as it is.
Outcome add_to_library(Ports& ports, const Arguments& arguments);

}  // namespace provision
