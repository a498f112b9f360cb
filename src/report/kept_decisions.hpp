// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// What a person wrote beside a row of a report.
struct KeptDecision {
    std::string about;  ///< the row as its sheet called it
    Cell decision;
    Cell reason;
};

/// The decisions beside the rows of a report by the key of the row; those that say something only.
using KeptDecisions = std::map<std::string, KeptDecision>;

/// The headings under which a report keeps decisions, in this order beside each other.
inline constexpr std::string_view kDecisionHeadings[] = {"Decision", "Reason", "Key"};

/// Reads the decisions that a sheet of ours holds, under each row of headings that has those three, each with the words of the
/// column `about` counts from 0; nothing where the sheet is not ours: its first cell is not `title`, or it has no such headings.
std::optional<KeptDecisions> kept_decisions(const Grid& sheet, std::string_view title, int about);

}  // namespace provision
