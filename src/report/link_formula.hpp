// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// The native formula (English, `;`) that leads to the cell and follows it: the address and the shown text both come from CELL.
std::string link_formula(const Link& link);

/// Where such a formula leads now: Calc keeps the reference in it right when rows are inserted or sheets renamed, also where the
/// shown text was not worked out again. Nothing for a formula of another kind, and where the cell was deleted.
std::optional<Where> link_target(std::string_view formula);

}  // namespace provision
