// SPDX-License-Identifier: MPL-2.0
// Ranges, cells and tables.
#include "functions/argument_cells.hpp"
#include "table/cells.hpp"
#include "text/dates.hpp"

#include <algorithm>
#include <cmath>

namespace provision {

using enum ArgumentKind;

namespace {

// A blank last day: the school is closed for one day.
DaySpan closure_in(const Cell& first, const Cell& last, const Date& day_zero)
{
    const auto begin = date_in(first, day_zero);
    const auto end = nothing(last) ? begin : date_in(last, day_zero);
    if (end < begin) refuse_argument("a closure ends before it begins");
    return {begin, end};
}

}  // namespace

template <>
bool ParameterOf<const Grid&, range>::blank(const Input& input)
{
    const auto& cells = input.grid->cells;
    if (cells.size() == 1 && cells.front().numeric()) return cells.front().number == 0;
    return nothing_in(*input.grid);
}

template <>
const Grid& ParameterOf<const Grid&, range>::read(const Input& input)
{
    return *input.grid;
}

template <>
bool ParameterOf<Closures, range, true>::blank(const Input& input)
{
    return ParameterOf<const Grid&, range>::blank(input);
}

// Calc hands blank cells of a range over as blank and a heading as text, so lines without dates name no closure.
template <>
Closures ParameterOf<Closures, range, true>::read(const Input& input)
{
    const auto& grid = *input.grid;
    if (grid.columns != 2) refuse_argument("closures are two columns: first day, last day");
    Closures closures;
    for (int row = 0; row < grid.rows(); ++row) {
        const auto& first = grid.at(row, 0);
        const auto& last = grid.at(row, 1);
        const bool heading = row == 0 && first.is_text() && !read_date(first.text);
        if (heading || (nothing(first) && nothing(last))) continue;
        closures.all.push_back(closure_in(first, last, *input.day_zero));
    }
    return closures;
}

template <>
bool ParameterOf<Edges, range>::blank(const Input& input)
{
    return ParameterOf<const Grid&, range>::blank(input);
}

template <>
Edges ParameterOf<Edges, range>::read(const Input& input)
{
    const auto& cells = input.grid->cells;
    Edges edges;
    if (cells.size() != edges.all.size()) refuse_argument("the edges are four numbers");
    std::ranges::transform(cells, edges.all.begin(), number_in);
    const bool rising = std::ranges::adjacent_find(edges.all, std::ranges::greater_equal{}) == edges.all.end();
    if (edges.all.front() <= 0 || !rising) refuse_argument("the edges are above 0, each higher than the one before it");
    return edges;
}

template <>
bool ParameterOf<Cells, cells>::blank(const Input& input)
{
    return nothing_in(*input.grid);
}

template <>
Cells ParameterOf<Cells, cells>::read(const Input& input)
{
    if (input.grid->columns > 1 && input.grid->rows() > 1) refuse_argument("one column of cells is meant here");
    Cells cells{.numbers = {}, .rows = input.rows, .columns = input.grid->columns};
    for (const auto& cell : input.grid->cells) {
        if (cell.is_text())
            cells.numbers.push_back(number_of(cell.text));
        else
            cells.numbers.push_back(cell.type == Cell::Type::number ? std::optional(cell.number) : std::nullopt);
    }
    if (input.grid->cells.size() == 1 && input.grid->cells.front().is_text() && !cells.numbers.front())
        refuse_argument("a number is meant here");
    return cells;
}

template <>
bool ParameterOf<Table, table, true>::blank(const Input& input)
{
    return nothing_in(*input.grid);
}

template <>
Table ParameterOf<Table, table, true>::read(const Input& input)
{
    return {input.grid};
}

}  // namespace provision
