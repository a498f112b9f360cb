// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Shows which version is installed where, in which office, and whether each function gives the told result of its example.
Outcome support(Ports& ports, const Arguments& arguments);

}  // namespace provision
