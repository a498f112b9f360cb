// SPDX-License-Identifier: MPL-2.0
#include "templates/sheet_draft.hpp"

namespace provision {
namespace {

std::string quoted(std::string_view sheet)
{
    std::string out = "'";
    for (const char sign : sheet) out += sign == '\'' ? "''" : std::string(1, sign);
    return out + "'";
}

std::string absolute_cell(int row, int column)
{
    return "$" + column_letters(column) + "$" + std::to_string(row + 1);
}

}  // namespace

std::string SheetDraft::absolute(const Area& area) const
{
    const auto first = "$" + quoted(report.sheet) + "." + absolute_cell(area.row, area.column);
    if (area.rows == 1 && area.columns == 1) return first;
    return first + ":" + absolute_cell(area.row + area.rows - 1, area.column + area.columns - 1);
}

std::string cell_text(int row, int column)
{
    return column_letters(column) + std::to_string(row + 1);
}

std::string readable_anywhere(const std::string& formula)
{
    if (formula.find("PM.") == std::string::npos) return "=" + formula;
    return "=IF(ISERROR(PM.VERSION());\"\";" + formula + ")";
}

}  // namespace provision
