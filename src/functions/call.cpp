// SPDX-License-Identifier: MPL-2.0
#include "functions/argument_cells.hpp"
#include "functions/function.hpp"

#include <algorithm>
#include <cmath>

namespace provision {
namespace {

struct Shape {
    int rows = 1;
    int columns = 1;
};

Grid grid_of_one(const Cell& cell)
{
    return {.sheet = {}, .columns = 1, .cells = {cell}};
}

// What the kind of the place makes of it: a number where a range is meant is a range of one cell.
Argument of_kind(Argument given, ArgumentKind kind)
{
    if (kind == ArgumentKind::value) return given;
    if (const auto* cell = std::get_if<Cell>(&given)) given = grid_of_one(*cell);
    if (kind == ArgumentKind::range) return given;
    if (auto* grid = std::get_if<Grid>(&given)) return CellRange{*grid, grid->rows()};
    return given;
}

// An argument left out is a blank cell.
std::vector<Argument> filled_up(const Function& function, std::vector<Argument> arguments)
{
    arguments.resize(function.arity);
    for (std::size_t i = 0; i < function.arity; ++i)
        if (function.kinds[i] != ArgumentKind::value) arguments[i] = of_kind(std::move(arguments[i]), function.kinds[i]);
    return arguments;
}

// No school's list is so long: a whole column was named. Its blank end is not answered, for Calc takes minutes to store a million
// empty texts as one result.
constexpr int kLongestList = 65'536;

int rows_with_anything(const Grid& grid)
{
    const auto end = std::find_if_not(grid.cells.rbegin(), grid.cells.rend(), nothing).base();
    const auto cells = static_cast<int>(end - grid.cells.begin());
    return (cells + grid.columns - 1) / std::max(grid.columns, 1);
}

int rows_to_answer(const Grid& grid)
{
    return grid.rows() > kLongestList ? std::max(rows_with_anything(grid), 1) : grid.rows();
}

std::optional<Shape> lifted_shape(const Function& function, std::span<const Argument> arguments)
{
    std::optional<Shape> shape;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto* grid = std::get_if<Grid>(&arguments[i]);
        if (!grid || function.kinds[i] == ArgumentKind::range) continue;
        if (!shape) shape = Shape{};
        shape->rows = std::max(shape->rows, rows_to_answer(*grid));
        shape->columns = std::max(shape->columns, grid->columns);
    }
    return shape;
}

// As in Calc's own array formulas: a single row or column serves all, and where a shorter range has ended there is no partner.
const Cell* cell_at(const Grid& grid, const Element& element)
{
    const int row = grid.rows() == 1 ? 0 : element.row;
    const int column = grid.columns == 1 ? 0 : element.column;
    return row < grid.rows() && column < grid.columns ? &grid.at(row, column) : nullptr;
}

// What one answer is worked out from.
struct Question {
    const Function& function;
    std::span<const Argument> arguments;
    const Date& day_zero;
};

/// The input of one place, for one of the answers; without cell and grid where a shorter range has ended.
Input input_at(const Question& question, std::size_t place, const Element& element)
{
    const auto& argument = question.arguments[place];
    Input input{.day_zero = &question.day_zero};
    if (const auto* range = std::get_if<CellRange>(&argument)) {
        input.grid = &range->used;
        input.rows = range->rows;
    } else if (const auto* grid = std::get_if<Grid>(&argument)) {
        if (question.function.kinds[place] == ArgumentKind::range)
            input.grid = grid;
        else
            input.cell = cell_at(*grid, element);
    } else {
        input.cell = &std::get<Cell>(argument);
    }
    return input;
}

using Inputs = std::array<Input, kMostArguments>;

/// What each place hands to the body; nothing where a shorter range has ended.
std::optional<Inputs> inputs_at(const Question& question, const Element& element)
{
    Inputs inputs;
    for (std::size_t i = 0; i < question.arguments.size(); ++i) {
        inputs[i] = input_at(question, i, element);
        if (!inputs[i].cell && !inputs[i].grid) return {};
    }
    return inputs;
}

Answer answer_at(const Question& question, const Element& element)
try {
    const auto inputs = inputs_at(question, element);
    if (!inputs) return Fault::not_available;
    auto answer = question.function.body({inputs->data(), question.arguments.size()});
    if (const auto* number = std::get_if<double>(&answer); number && !std::isfinite(*number)) return Fault::not_understood;
    return answer;
} catch (const BadArgument& bad) {
    return bad.fault;
}

Explanation explained_at(const Question& question, const Element& element)
try {
    const auto inputs = inputs_at(question, element);
    if (!inputs) return {Fault::not_available, {}, {}, "a shorter range has ended before this row"};
    const std::span<const Input> given{inputs->data(), question.arguments.size()};
    auto answer = question.function.body(given);
    if (const auto place = question.function.blank(given)) return {answer, {}, place, "blank"};
    if (const auto* number = std::get_if<double>(&answer); number && !std::isfinite(*number))
        return {Fault::not_understood, {}, {}, "the result is too large for a number"};
    return {std::move(answer), question.function.working(given)};
} catch (const BadArgument& bad) {
    return {bad.fault, {}, bad.argument, bad.what()};
}

}  // namespace

Result call(const Function& function, std::vector<Argument> given, const Date& day_zero)
{
    const auto arguments = filled_up(function, std::move(given));
    const Question question{function, arguments, day_zero};
    const auto shape = lifted_shape(function, arguments);
    if (!shape) return answer_at(question, {});
    Answers answers{.columns = shape->columns, .cells = {}};
    for (int row = 0; row < shape->rows; ++row)
        for (int column = 0; column < shape->columns; ++column) answers.cells.push_back(answer_at(question, {row, column}));
    return answers;
}

Explanation explain(const Function& function, std::vector<Argument> given, const Element& element, const Date& day_zero)
{
    const auto arguments = filled_up(function, std::move(given));
    return explained_at({function, arguments, day_zero}, element);
}

}  // namespace provision
