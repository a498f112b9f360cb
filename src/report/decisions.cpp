// SPDX-License-Identifier: MPL-2.0
#include "report/decisions.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

constexpr int kColumns = static_cast<int>(kFindingHeadings.size());
constexpr int kKey = kColumns - 1;

bool heading_row(const Grid& sheet, int row)
{
    for (int column = 0; column < kColumns; ++column)
        if (sheet.at(row, column).text != kFindingHeadings[static_cast<std::size_t>(column)]) return false;
    return true;
}

EarlierFinding read_row(const Grid& sheet, int row, bool no_longer_found)
{
    EarlierFinding finding{.cells = {}, .no_longer_found = no_longer_found};
    for (int column = 0; column < kColumns; ++column) finding.cells[static_cast<std::size_t>(column)] = sheet.at(row, column);
    return finding;
}

}  // namespace

bool EarlierFinding::says_accepted() const
{
    return folded(decision().text) == "accepted";
}

std::optional<EarlierFindings> read_earlier(const Grid& sheet)
{
    if (sheet.columns < kColumns) return {};
    EarlierFindings found;
    int tables = 0;
    for (int row = 0; row < sheet.rows(); ++row) {
        if (heading_row(sheet, row)) {
            ++tables;
            continue;
        }
        const auto& key = sheet.at(row, kKey);
        // The findings stand first; what follows under the second heading row was no longer found already then.
        if (tables > 0 && key.is_text()) found.emplace(key.text, read_row(sheet, row, tables > 1));
    }
    if (tables == 0) return {};
    return found;
}

bool of_next_year(const Grid& sheet)
{
    return sheet.rows() > 0 && sheet.at(0, 0).text.ends_with(kForNextYear);
}

std::optional<std::vector<WrittenFinding>> written_findings(const Grid& sheet)
{
    if (sheet.columns < kColumns) return {};
    std::vector<WrittenFinding> found;
    int tables = 0;
    for (int row = 0; row < sheet.rows() && tables < 2; ++row) {
        if (heading_row(sheet, row))
            ++tables;
        else if (tables == 1 && sheet.at(row, kKey).is_text())
            found.push_back({row, read_row(sheet, row, false), std::ranges::binary_search(sheet.hidden_rows, row)});
    }
    if (tables == 0) return {};
    return found;
}

}  // namespace provision
