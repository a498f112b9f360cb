// SPDX-License-Identifier: MPL-2.0
#include "report/kept_decisions.hpp"

#include <iterator>

namespace provision {
namespace {

// The column of Decision in a row of headings.
std::optional<int> decision_column(const Grid& sheet, int row)
{
    constexpr int kHeadings = static_cast<int>(std::size(kDecisionHeadings));
    for (int column = 0; column + kHeadings <= sheet.columns; ++column) {
        bool all = true;
        for (int at = 0; at < kHeadings; ++at) all = all && sheet.at(row, column + at).text == kDecisionHeadings[at];
        if (all) return column;
    }
    return {};
}

}  // namespace

std::optional<KeptDecisions> kept_decisions(const Grid& sheet, std::string_view title, int about)
{
    if (sheet.rows() == 0 || sheet.columns <= about || sheet.at(0, 0).text != title) return {};
    KeptDecisions kept;
    std::optional<int> column;
    for (int row = 0; row < sheet.rows(); ++row) {
        if (const auto headed = decision_column(sheet, row)) {
            column = headed;
            continue;
        }
        if (!column) continue;
        const auto& key = sheet.at(row, *column + 2);
        const KeptDecision told{sheet.at(row, about).text, sheet.at(row, *column), sheet.at(row, *column + 1)};
        if (key.is_text() && !(told.decision.blank() && told.reason.blank())) kept.emplace(key.text, told);
    }
    if (!column) return {};
    return kept;
}

}  // namespace provision
