// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace provision {

/// One cell of a report's sheet: what it holds and which style it wears.
struct Styled {
    Cell cell;
    std::string_view style{};
};

/// Lays a report out row by row; all its cells leave in one block, equal styles below each other in one run, and the runs of a
/// style stand together.
class SheetLayout {
public:
    explicit SheetLayout(int columns) : columns_(columns) {}

    /// Adds a row and answers its number; cells left out at the end stay blank.
    int add(std::vector<Styled> row);
    int add_blank() { return add({}); }
    /// Changes one cell of a row that was added.
    void set(int row, int column, Styled cell)
    {
        rows_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = std::move(cell);
    }
    int next_row() const { return static_cast<int>(rows_.size()); }
    void link(int row, int column, const Where& target) { links_.push_back({row, column, target}); }
    /// Puts block, style runs, links and print area into the report.
    void finish(Report& report, int printed_columns) const;

private:
    std::string_view style_at(int row, int column) const;

    int columns_;
    std::vector<std::vector<Styled>> rows_;
    std::vector<Link> links_;
};

/// A cell that holds words.
Cell words(std::string_view text);
/// A row of headings.
void add_headings(SheetLayout& layout, std::span<const std::string_view> headings);

}  // namespace provision
