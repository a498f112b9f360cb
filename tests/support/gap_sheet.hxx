// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/document.hxx"

#include <map>

namespace provision {

inline constexpr std::string_view kGapSheet = "Gap analysis";
inline constexpr std::string_view kAnalyse = "org.provisionmap:analyse-gaps";

/// The day of every run in the tests: in the autumn term of the example workbook.
inline const Properties kQuietly{property("Silent", true), property("Today", rtl::OUString("2026-11-20"))};

/// One row of the table of findings, by heading, and the sheet row (from 1) it stands in.
struct FindingRow {
    int row = 0;
    std::map<std::string, std::string> cells;
};

/// The table of findings as a reader of the sheet sees it: from the heading row to the first row without a priority.
struct FindingTable {
    int heading_row = 0;  ///< from 1; 0 when the headings of contract.md are not there
    std::map<std::string, char> columns;
    std::vector<FindingRow> rows;
};

FindingTable findings(const Component& document);
/// The row (from 1) of the table by year and kind, 0 when its headings are not there.
int balance_heading_row(const Component& document);
/// The names of the sheets but for the gap analysis with all their cells.
Snapshot source_sheets(const Component& document);

}  // namespace provision
