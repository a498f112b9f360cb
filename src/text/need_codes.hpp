// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The needs of one cell, in order: `SLCN, ASD`, `SpLD - Dyslexia`, `MLD/SEMH`. A known name with such marks inside,
/// `Speech, language and communication needs`, stays whole; what nobody knows is kept as typed.
std::vector<std::string> split_needs(std::string_view cell);

}  // namespace provision
