// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "functions/registry.hpp"

#include <cstdio>
#include <initializer_list>
#include <limits>
#include <string>
#include <vector>

namespace provision {

/// An argument as a test writes it: a number, text, nothing, or a range.
struct Given {
    Argument argument;
    Given() = default;
    Given(double number) : argument(Cell::of(number)) {}
    Given(int number) : argument(Cell::of(static_cast<double>(number))) {}
    Given(const char* text) : argument(Cell::of(std::string(text))) {}
    Given(Grid grid) : argument(std::move(grid)) {}
};

/// A range, row by row.
inline Grid range(int columns, std::initializer_list<Given> cells)
{
    Grid grid;
    grid.columns = columns;
    for (const auto& cell : cells) grid.cells.push_back(std::get<Cell>(cell.argument));
    return grid;
}

/// The answer as a cell shows it, numbers to ten digits.
inline std::string shown(const Answer& answer)
{
    if (const auto* text = std::get_if<std::string>(&answer)) return *text;
    if (const auto* fault = std::get_if<Fault>(&answer)) return *fault == Fault::not_available ? "#N/A" : "#VALUE!";
    if (std::holds_alternative<std::monostate>(answer)) return "";
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.10g", std::get<double>(answer));
    return digits;
}

/// One answer, or the cells of several in brackets: `[1|#N/A||2]`.
inline std::string shown(const Result& result)
{
    if (const auto* single = std::get_if<Answer>(&result)) return shown(*single);
    const auto& cells = std::get<Answers>(result).cells;
    std::string text = "[";
    for (std::size_t i = 0; i < cells.size(); ++i) text += (i == 0 ? "" : "|") + shown(cells[i]);
    return text + "]";
}

inline Result asked(std::string_view id, std::initializer_list<Given> given)
{
    std::vector<Argument> arguments;
    for (const auto& one : given) arguments.push_back(one.argument);
    return call(function_named(id), arguments);
}

/// What Calc would show for `=PM.<ID>(given...)`.
inline std::string ask(std::string_view id, std::initializer_list<Given> given)
{
    return shown(asked(id, given));
}

/// The number that a function answers; anything else is no number and near to none.
inline double number(std::string_view id, std::initializer_list<Given> given)
{
    const auto result = asked(id, given);
    const auto* single = std::get_if<Answer>(&result);
    const auto* value = single ? std::get_if<double>(single) : nullptr;
    return value ? *value : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace provision
