// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"
#include "table/read.hpp"

#include <string>
#include <vector>

namespace provision {

/// What a person should look at before an analysis is believed, each list in the order of the workbook.
struct ReadingDoubts {
    std::vector<Issue> cells;     ///< could not be read, or only after repair
    std::vector<Issue> headings;  ///< nobody knows what their columns mean
    std::vector<Issue> notes;     ///< was read in one way; nothing to do if that is right

    /// The cell to look at first: one that could not be read, else a heading; nothing when neither is in doubt.
    const Issue* first() const;
};

/// Sorts out what was not understood, schedules included; `sheets` are the tabs in their order.
ReadingDoubts reading_doubts(const WorkbookReading& reading, const std::vector<std::string>& sheets);

/// `5 cells could not be read, the first is Map.B7: ...`; empty when nothing is in doubt.
std::string doubts_sentence(const ReadingDoubts& doubts);

/// Of which time a report tells. Of next year's pupils their places say nothing, as everybody is in another year than the group;
/// in what looks back a place counts that is over.
enum class ReportOf { today, next_year, what_was };

/// What a report says at its end that the reader was not sure of; what a check reports, as a heading that is not known, only in
/// reports that look back, as they run no checks.
std::vector<Issue> unsure_issues(const WorkbookReading& reading, const Situation& situation, ReportOf time = ReportOf::today);

}  // namespace provision
