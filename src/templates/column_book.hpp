// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A look that cells of a column take on; `[Heading]` in the formula stands for the cell of that column in the same row.
struct ColumnHighlight {
    std::string when;
    std::string look;
};

/// How a column of our own tables is laid out, and what helps people to fill it.
struct ColumnLook {
    double width_mm = 30;
    std::string look = "words";
    std::string list{};     ///< of words to choose from; the workbook's name for it is `List_<list>`
    std::string note{};     ///< what belongs in the column, as a comment on its heading
    std::string formula{};  ///< works the column out; `[Heading]` stands for the cell of that column in the same row
    std::string total{};    ///< a formula over the column; `[[Heading]]` stands for all cells of that column
    std::string without{};  ///< a formula that counts the rows which the total lacks
    std::vector<ColumnHighlight> highlights{};
};

/// The look of a column (templates/columns.json) by the table's canonical sheet name and the column's canonical heading; throws
/// std::out_of_range when there is none.
const ColumnLook& column_look(std::string_view table, std::string_view heading);

/// True when there is such a column.
bool has_column_look(std::string_view table, std::string_view heading);

}  // namespace provision
