// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"
#include "model/where.hpp"
#include "table/usage.hpp"
#include "text/words.hpp"

#include <string>
#include <vector>

namespace provision {

/// One cell as the office hands it over; what its number format makes of a number is kept, for Calc turns `6:1` into a time.
struct Cell {
    enum class Type { blank, number, date, time, text, error };

    Type type = Type::blank;
    double number = 0;
    std::string text;

    static Cell of(double number) { return {Type::number, number, {}}; }
    /// Text; a cell of blanks and line breaks only looks empty, so it is.
    static Cell of(std::string text)
    {
        if (trimmed(text).empty()) return {};
        return {Type::text, 0, std::move(text)};
    }
    static Cell date(double serial) { return {Type::date, serial, {}}; }
    static Cell time(double serial) { return {Type::time, serial, {}}; }
    static Cell error() { return {Type::error, 0, {}}; }

    bool blank() const { return type == Type::blank; }
    bool is_text() const { return type == Type::text; }
    bool numeric() const { return type == Type::number || type == Type::date || type == Type::time; }
    bool operator==(const Cell&) const = default;
};

/// A rectangle of cells.
struct Area {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    bool holds(int at_row, int at_column) const
    {
        return at_row >= row && at_row < row + rows && at_column >= column && at_column < column + columns;
    }
    bool operator==(const Area&) const = default;
};

/// The used cells of one sheet, row by row, or a part cut out of it; `top` and `left` say where its first cell stands.
struct Grid {
    std::string sheet;
    int columns = 0;
    std::vector<Cell> cells;
    Date epoch{std::chrono::year{1899}, std::chrono::month{12}, std::chrono::day{30}};
    int top = 0;
    int left = 0;
    std::vector<Area> merged{};      ///< merged cells: the value stands in the upper left one, the others are blank
    std::vector<int> hidden_rows{};  ///< ascending; hidden by hand or by a filter
    std::vector<Area> formulas{};    ///< cells whose value a formula works out
    std::vector<Area> percents{};    ///< cells that show 0.4 as 40%
    std::vector<Area> far{};         ///< cells so far from all others that they were not read
    Usage usage{};                   ///< how the workbook's school uses words and numbers

    bool operator==(const Grid&) const = default;
    int rows() const { return columns == 0 ? 0 : static_cast<int>(cells.size()) / columns; }
    const Cell& at(int row, int column) const { return cells.at(static_cast<std::size_t>(row) * columns + column); }
    Where where(int row, int column) const { return {sheet, row + top, column + left}; }
};

}  // namespace provision
