// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_labels.hpp"
#include "report/gap_report.hpp"
#include "report/judged.hpp"
#include "report/sheet_layout.hpp"
#include "text/nations.hpp"

#include <string_view>

// The parts of the sheet Gap analysis, top to bottom.

namespace provision {

inline constexpr int kFindingColumns = static_cast<int>(kFindingHeadings.size());
inline constexpr int kDecisionColumn = 7;
inline constexpr int kReasonColumn = 8;
inline constexpr int kKeyColumn = kFindingColumns - 1;
inline constexpr int kChartColumn = kKeyColumn + 1;  ///< the first of three hidden ones that the chart reads
inline constexpr int kGapColumns = kChartColumn + 3;

/// The sheet while it is put together.
struct GapSheet {
    const GapAnalysis& analysis;
    const Nation& nation;
    std::vector<JudgedFinding> judged;
    GapCounts counts;
    PupilLabels labels;
    SheetLayout layout{kGapColumns};
    Report report;
    Area chart_place{};  ///< beside what is to be done first

    explicit GapSheet(const GapAnalysis& of);
};

/// Title, what was read, counts, the five things to do first, a paragraph for governors.
void add_summary(GapSheet& sheet);
/// Need against places, the worst first, with the data of the chart beside it.
void add_need_and_places(GapSheet& sheet);
/// The findings, and the decisions whose findings are gone.
void add_findings(GapSheet& sheet);
/// What is to be done, by the adult to ask.
void add_people_to_chase(GapSheet& sheet);
/// Need by group of pupils, the time of staff, the hours of plans.
void add_loads(GapSheet& sheet);
/// Sessions of one pupil that run at the same time, where two rows or more tell days and times.
void add_clashes(GapSheet& sheet);
/// Checks that were not run, what the reader was not sure of, and which columns it read.
void add_reading(GapSheet& sheet);

/// The look of a priority.
std::string_view priority_style(Priority priority);

}  // namespace provision
