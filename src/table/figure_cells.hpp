// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/read.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>

namespace provision {

/// A cell and the number in it.
struct NumberCell {
    Where cell;
    double number = 0;
};

/// Finds the cells that hold the figures of a workbook, so that formulas can refer to them. A cell counts only where it is the
/// figure itself: a number, typed or worked out, of that very value.
class FigureCells {
public:
    FigureCells(std::span<const Grid> sheets, const WorkbookReading& reading);

    /// The cell under the column of that meaning, in the row of `row`; nothing where it holds anything else.
    std::optional<Where> cell(const Where& row, Column means, double value) const;
    std::optional<Where> cell(const Where& row, Column means, const Date& date) const;
    /// The same of whatever number stands there; no date and no time.
    std::optional<NumberCell> number(const Where& row, Column means) const;
    /// The cell where it is blank.
    std::optional<Where> blank(const Where& row, Column means) const;
    /// The value beside the label of a setting.
    std::optional<Where> setting(std::string_view label, double value) const;

private:
    std::optional<Where> under(const Where& row, Column means) const;
    const Grid* sheet(const Where& cell) const;
    const Cell* content(const Where& cell) const;
    bool holds(const Where& cell, double value) const;

    const WorkbookReading& reading_;
    std::unordered_map<std::string_view, const Grid*> sheets_;
};

}  // namespace provision
