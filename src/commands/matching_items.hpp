// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <string_view>
#include <vector>

namespace provision {

/// Which items hold each of the words, or the beginnings of words, that were typed, in their label or detail; all where none was
/// typed. Items that hold them in their label stand first, else the order stays.
std::vector<std::size_t> matching_items(const Selection& selection, std::string_view typed);

}  // namespace provision
