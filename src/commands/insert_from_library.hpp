// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Fills a row of the provision map with an entry of the school's own library or of the shipped one, which the person picks or
/// the argument names: the row of the cursor where it names no provision yet, else the first empty one below the map.
Outcome insert_from_library(Ports& ports, const Arguments& arguments);

}  // namespace provision
