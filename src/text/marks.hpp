// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string_view>

namespace provision {

/// True for what a school puts in a cell to say yes: a tick in its many forms, `Y`, `yes`, `x`, 1.
bool says_yes(std::string_view mark);

/// True for what says no: `N`, `no`, `n/a`, a dash, 0.
bool says_no(std::string_view mark);

}  // namespace provision
