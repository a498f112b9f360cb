// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// How many groups taught apart a text counts: 2 for `2 groups of 4` and `1:6 x 2 groups`; 1 where it counts none, or says two
/// things.
double groups_told(std::string_view text);

/// Folded text without its number of groups: `4` of `2 groups of 4`, `1:6` of `1:6 x 2 groups`; empty where nothing else stands
/// there, none where no groups are counted or words stand on both sides of them.
std::optional<std::string> size_of_each_group(std::string_view folded_text);

}  // namespace provision
