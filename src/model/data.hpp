// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string_view>

namespace provision {

/// The text of a JSON file that the library carries, such as `kinds.json`.
std::string_view embedded_data(std::string_view name);

}  // namespace provision
