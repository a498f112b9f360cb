// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The headings of the findings, in the order of the sheet.
inline constexpr std::array<std::string_view, 10> kFindingHeadings = {
    "Priority", "Check", "Who or what", "Where", "Finding", "What to do", "First found", "Decision", "Reason", "Key"};

/// A row of an earlier run: what was decided about it and since when it is known.
struct EarlierFinding {
    std::array<Cell, kFindingHeadings.size()> cells;
    bool no_longer_found = false;

    const Cell& decision() const { return cells[7]; }
    const Cell& reason() const { return cells[8]; }
    const Cell& first_found() const { return cells[6]; }
    bool decided() const { return !decision().blank() || !reason().blank(); }
    /// A decision that takes the finding out of the counts: `Accepted`, with a reason.
    bool accepted() const { return says_accepted() && !reason().blank(); }
    bool accepted_without_reason() const { return says_accepted() && reason().blank(); }

private:
    bool says_accepted() const;
};

/// The earlier run's rows by their key.
using EarlierFindings = std::map<std::string, EarlierFinding>;

/// Reads the sheet `Gap analysis` as an earlier run left it and people edited it; nothing when the sheet is not one of ours.
std::optional<EarlierFindings> read_earlier(const Grid& sheet);

/// What the title of the sheet ends with where it is about next year.
inline constexpr std::string_view kForNextYear = " for next year";

/// True for a sheet `Gap analysis` that is about next year.
bool of_next_year(const Grid& sheet);

/// A finding as it stands on the sheet `Gap analysis`.
struct WrittenFinding {
    int row = 0;  ///< of the sheet
    EarlierFinding finding{};
    bool hidden = false;  ///< by a filter or by hand

    const std::string& who() const { return finding.cells[2].text; }
    const std::string& text() const { return finding.cells[4].text; }
    const std::string& remedy() const { return finding.cells[5].text; }
};

inline constexpr int kWhereColumn = 3;  ///< of the sheet: the link to the cell that a finding speaks of

/// The findings of the last run in the order of the sheet, without those no longer found; nothing when the sheet is not one of
/// ours.
std::optional<std::vector<WrittenFinding>> written_findings(const Grid& sheet);

}  // namespace provision
