// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/impact_suggestion.hpp"
#include "report/kept_decisions.hpp"
#include "report/report.hpp"
#include "table/read.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

inline constexpr std::string_view kImpactSheet = "Impact";

/// The headings of the results by provision, in the order of the sheet. A row without Key is a further measure of the provision
/// above it.
inline constexpr std::array<std::string_view, 18> kImpactHeadings = {"Provision",
                                                                     "Suggestion",
                                                                     "Why, and what to mind",
                                                                     "Pupils",
                                                                     "Entry and exit",
                                                                     "Measure",
                                                                     "Mean, from to",
                                                                     "Mean gain",
                                                                     "Spread of gains",
                                                                     "Ratio gain",
                                                                     "Standardised gain",
                                                                     "Outcome mean",
                                                                     "Attendance",
                                                                     "Pounds per unit",
                                                                     "Where",
                                                                     "Decision",
                                                                     "Reason",
                                                                     "Key"};

/// Everything that the impact sheet shows.
struct ImpactAnalysis {
    const WorkbookReading& reading;
    const Situation& situation;
    PoundsOfPlace pounds_of_place{};  ///< without it no unit of progress has a price
    KeptDecisions kept{};
};

/// A provision with what it came to and what that suggests.
struct JudgedProvision {
    ProvisionResults results;
    ProvisionImpact impact;
    Suggestion suggestion;
    std::string key;  ///< `impact:0f3c...`, by which a decision is found again
};

/// Every provision with a pupil who has entry and exit data or an outcome score: first those that can be judged, then the others,
/// each by the number of pupils with entry and exit.
std::vector<JudgedProvision> judged_provisions(const ImpactAnalysis& analysis);

/// The sheet `Impact` as contract.md describes it.
Report impact_report(const ImpactAnalysis& analysis);

/// The decisions of an earlier run; nothing where the sheet is not ours.
std::optional<KeptDecisions> decisions_on_impact(const Grid& sheet);

/// The counts as one sentence for a script, a message or a test.
std::string impact_sentence(const ImpactAnalysis& analysis);

}  // namespace provision
