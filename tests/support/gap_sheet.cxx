// SPDX-License-Identifier: MPL-2.0
#include "support/gap_sheet.hxx"

#include <algorithm>

namespace provision {
namespace {

using Row = std::vector<std::string>;

const Row kFindingHeadings{"Priority",   "Check",       "Who or what", "Where",  "Finding",
                           "What to do", "First found", "Decision",    "Reason", "Key"};
const Row kBalanceHeadings{"Year", "Kind of provision", "Must", "Should", "Could", "Places", "Balance"};

/// The row of the sheet that holds these headings side by side, from 1; 0 for none.
int heading_row(const std::vector<Row>& rows, const Row& headings)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (std::ranges::search(rows[row], headings).begin() != rows[row].end()) return static_cast<int>(row) + 1;
    return 0;
}

}  // namespace

FindingTable findings(const Component& document)
{
    const auto rows = texts(sheet(document, kGapSheet));
    FindingTable table{heading_row(rows, kFindingHeadings), {}, {}};
    if (table.heading_row == 0) return table;
    const auto& headings = rows[table.heading_row - 1];
    const auto first = std::ranges::search(headings, kFindingHeadings).begin() - headings.begin();
    for (std::size_t i = 0; i < kFindingHeadings.size(); ++i)
        table.columns[kFindingHeadings[i]] = static_cast<char>('A' + first + static_cast<std::ptrdiff_t>(i));
    for (auto row = static_cast<std::size_t>(table.heading_row); row < rows.size() && !rows[row][first].empty(); ++row) {
        FindingRow finding{static_cast<int>(row) + 1, {}};
        for (std::size_t i = 0; i < kFindingHeadings.size(); ++i) finding.cells[kFindingHeadings[i]] = rows[row][first + i];
        table.rows.push_back(finding);
    }
    return table;
}

int balance_heading_row(const Component& document)
{
    return heading_row(texts(sheet(document, kGapSheet)), kBalanceHeadings);
}

Snapshot source_sheets(const Component& document)
{
    auto all = snapshot(document);
    std::erase_if(all, [](const auto& sheet) { return sheet.first == kGapSheet; });
    return all;
}

}  // namespace provision
