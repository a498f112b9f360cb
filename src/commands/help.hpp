// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Opens the help in the browser; the sentence says where it lies.
Outcome help(Ports& ports, const Arguments& arguments);

}  // namespace provision
