// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/reading.hpp"

#include <string_view>

namespace provision {

/// Reads an amount in pounds: `£1,274.14`, `1274.14`, `£500`.
Reading<double> read_pounds(std::string_view text);

}  // namespace provision
