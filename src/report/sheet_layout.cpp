// SPDX-License-Identifier: MPL-2.0
#include "report/sheet_layout.hpp"

#include <algorithm>

namespace provision {

int SheetLayout::add(std::vector<Styled> row)
{
    row.resize(static_cast<std::size_t>(columns_));
    rows_.push_back(std::move(row));
    return next_row() - 1;
}

std::string_view SheetLayout::style_at(int row, int column) const
{
    return rows_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].style;
}

void SheetLayout::finish(Report& report, int printed_columns) const
{
    Block block{{0, 0, next_row(), columns_}, {}};
    for (const auto& row : rows_)
        for (const auto& styled : row) block.cells.push_back(styled.cell);
    report.blocks.push_back(std::move(block));
    for (int column = 0; column < columns_; ++column)
        for (int first = 0, end = 0; first < next_row(); first = end) {
            const auto style = style_at(first, column);
            for (end = first + 1; end < next_row() && style_at(end, column) == style;) ++end;
            if (!style.empty()) report.styles.push_back({{first, column, end - first, 1}, std::string(style)});
        }
    std::ranges::stable_sort(report.styles, {}, &StyleRun::style);
    report.links = links_;
    report.printed = Area{0, 0, next_row(), printed_columns};
}

Cell words(std::string_view text)
{
    return Cell::of(std::string(text));
}

void add_headings(SheetLayout& layout, std::span<const std::string_view> headings)
{
    std::vector<Styled> row;
    for (const auto heading : headings) row.push_back({words(heading), "heading"});
    layout.add(std::move(row));
}

}  // namespace provision
