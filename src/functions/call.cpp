// SPDX-License-Identifier: MPL-2.0
#include "functions/function.hpp"

#include <algorithm>
#include <cmath>

namespace provision {
namespace {

struct Shape {
    int rows = 1;
    int columns = 1;
};

// A number where a range is meant is a range of one cell; an argument left out is a blank cell.
std::vector<Argument> filled_up(const Function& function, std::span<const Argument> given)
{
    std::vector<Argument> arguments(given.begin(), given.begin() + std::min(given.size(), function.arity));
    arguments.resize(function.arity);
    for (std::size_t i = 0; i < function.arity; ++i)
        if (const auto* cell = std::get_if<Cell>(&arguments[i]); cell && function.kinds[i] == ArgumentKind::range)
            arguments[i] = Grid{.sheet = {}, .columns = 1, .cells = {*cell}};
    return arguments;
}

std::optional<Shape> lifted_shape(const Function& function, std::span<const Argument> arguments)
{
    std::optional<Shape> shape;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto* grid = std::get_if<Grid>(&arguments[i]);
        if (!grid || function.kinds[i] == ArgumentKind::range) continue;
        if (!shape) shape = Shape{};
        shape->rows = std::max(shape->rows, grid->rows());
        shape->columns = std::max(shape->columns, grid->columns);
    }
    return shape;
}

// As in Calc's own array formulas: a single row or column serves all, and where a shorter range has ended there is no partner.
const Cell* cell_at(const Grid& grid, int row, int column)
{
    if (grid.rows() == 1) row = 0;
    if (grid.columns == 1) column = 0;
    return row < grid.rows() && column < grid.columns ? &grid.at(row, column) : nullptr;
}

Answer answer_at(const Function& function, std::span<const Argument> arguments, int row, int column)
try {
    std::array<Input, kMostArguments> inputs;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto* grid = std::get_if<Grid>(&arguments[i]);
        if (function.kinds[i] == ArgumentKind::range)
            inputs[i].grid = grid;
        else
            inputs[i].cell = grid ? cell_at(*grid, row, column) : &std::get<Cell>(arguments[i]);
        if (!inputs[i].cell && !inputs[i].grid) return Fault::not_available;
    }
    auto answer = function.body({inputs.data(), arguments.size()});
    if (const auto* number = std::get_if<double>(&answer); number && !std::isfinite(*number)) return Fault::not_understood;
    return answer;
} catch (const BadArgument& bad) {
    return bad.fault;
}

}  // namespace

Result call(const Function& function, std::span<const Argument> given)
{
    const auto arguments = filled_up(function, given);
    const auto shape = lifted_shape(function, arguments);
    if (!shape) return answer_at(function, arguments, 0, 0);
    Answers answers{.columns = shape->columns, .cells = {}};
    for (int row = 0; row < shape->rows; ++row)
        for (int column = 0; column < shape->columns; ++column)
            answers.cells.push_back(answer_at(function, arguments, row, column));
    return answers;
}

}  // namespace provision
