// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>

namespace provision {

/// Folded text without accents, so that `Zoë O’Neil` and `Zoe O'Neil` are one: for comparing names, not for keys that are kept.
std::string plain_letters(std::string_view text);

}  // namespace provision
