// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/gap_report.hpp"

#include <string>
#include <vector>

namespace provision {

/// A finding and what was decided about it in earlier runs.
struct JudgedFinding {
    const Finding* finding = nullptr;
    std::string key;
    const EarlierFinding* earlier = nullptr;  ///< nullptr when no earlier run had it

    bool accepted() const { return earlier && earlier->accepted(); }
};

/// Every finding of the analysis, in its order.
std::vector<JudgedFinding> judge(const GapAnalysis& analysis);

}  // namespace provision
