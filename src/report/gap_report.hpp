// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/checks/check.hpp"
#include "report/decisions.hpp"
#include "report/report.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace provision {

inline constexpr std::string_view kGapSheet = "Gap analysis";

/// Everything that the gap sheet shows.
struct GapAnalysis {
    const WorkbookReading& reading;
    const Situation& situation;
    const std::vector<Balance>& balances;
    const Findings& findings;
    const EarlierFindings& earlier;
    bool first_run = true;
    Date epoch;              ///< of the workbook that the sheet goes into
    bool next_year = false;  ///< the situation is that of next year
};

/// Findings by priority, those accepted apart, and what changed since the last run.
struct GapCounts {
    int must = 0;
    int should = 0;
    int could = 0;
    int accepted = 0;
    int fresh = 0;
    int still_there = 0;
    int gone = 0;
    int without_reason = 0;  ///< accepted without a reason, so counted all the same
};
GapCounts count(const GapAnalysis& analysis);

/// The sheet `Gap analysis` as contract.md describes it.
Report gap_report(const GapAnalysis& analysis);

/// The counts as one sentence for a script, a message or a test.
std::string gap_sentence(const GapAnalysis& analysis);

}  // namespace provision
