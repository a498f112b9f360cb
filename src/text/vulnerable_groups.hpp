// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// The group of pupils that words name whom a school looks at apart: `young carer`, `GRT`; nothing for any other group.
std::optional<std::string> vulnerable_group(std::string_view typed);

}  // namespace provision
