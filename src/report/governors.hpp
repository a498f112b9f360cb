// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/gap_report.hpp"

#include <string>
#include <vector>

namespace provision {

/// The state of need and provision in plain words for governors, from the figures of the sheet; a sentence a line, and
/// no pupil named.
std::vector<std::string> governors_lines(const GapAnalysis& analysis, const GapCounts& counts);

}  // namespace provision
