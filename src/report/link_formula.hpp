// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// The native formula (English, `;`) that leads to the cell and follows it: the address and the shown text both come from CELL.
std::string link_formula(const Link& link);

/// The cell as a formula names it, `$'Year 3'.$C$5`, and the cells from it to another of its sheet.
std::string reference(const Where& cell);
std::string reference(const Where& first, const Where& last);

/// Where such a formula leads now: Calc keeps the reference in it right when rows are inserted or sheets renamed, also where the
/// shown text was not worked out again. Nothing for a formula of another kind, and where the cell was deleted.
std::optional<Where> link_target(std::string_view formula);

}  // namespace provision
