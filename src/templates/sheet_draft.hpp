// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The words of a workbook that its printed forms follow.
struct FormWords {
    std::vector<std::string> tiers{};  ///< `Wave 1` ... or `Universal` ...; empty: waves
    std::vector<std::string> years{};  ///< `Year 7` ...; empty: of a primary school
};

/// A sheet in the making: parts are put below one another, from `row` on.
struct SheetDraft {
    Report report;
    FormWords words;
    int columns = 0;
    int row = 0;

    void put(int at_row, int at_column, Cell cell) { report.blocks.push_back({{at_row, at_column, 1, 1}, {std::move(cell)}}); }
    void dress(const Area& area, std::string_view style) { report.styles.push_back({area, std::string(style)}); }
    void dress_row(std::string_view style) { dress({row, 0, 1, columns}, style); }
    /// The cells as a formula of any sheet names them: `$'Staff and rates'.$A$5:$C$44`.
    std::string absolute(const Area& area) const;
    void name(std::string name, std::string formula) { report.names.push_back({std::move(name), std::move(formula)}); }
};

/// `C5`; rows and columns count from 0.
std::string cell_text(int row, int column);

/// The formula with every bracketed heading as what `place` answers for it; doubled brackets ask for the whole column.
template <class Replace>
std::string with_places(std::string_view formula, const Replace& place)
{
    std::string out;
    for (std::size_t i = 0; i < formula.size();) {
        if (formula[i] != '[') {
            out += formula[i++];
            continue;
        }
        const bool whole = formula.substr(i).starts_with("[[");
        const auto begin = i + (whole ? 2 : 1);
        const auto end = formula.find(']', begin);
        out += place(formula.substr(begin, end - begin), whole);
        i = end + (whole ? 2 : 1);
    }
    return out;
}

/// A formula that shows empty text where the extension is missing, and neither hides #N/A nor #VALUE!; others stay as they are.
std::string readable_anywhere(const std::string& formula);

}  // namespace provision
