// SPDX-License-Identifier: MPL-2.0
#include "functions/argument.hpp"

#include "text/money.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace provision {
namespace {

bool nothing(const Cell& cell)
{
    return cell.blank() || (cell.is_text() && trimmed(cell.text).empty());
}

bool nothing_or_zero(const Cell& cell)
{
    return nothing(cell) || (cell.numeric() && cell.number == 0);
}

[[noreturn]] void fail(const char* reason)
{
    throw BadArgument(Fault::not_understood, reason);
}

// Columns that a template formats as text hold `38` as text.
double number_in(const Cell& cell)
{
    if (cell.numeric()) return cell.number;
    const auto text = trimmed(cell.text);
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!cell.is_text() || problem != std::errc{} || end != text.data() + text.size()) fail("a number is meant here");
    return number;
}

}  // namespace

bool Parameter<Value>::blank(const Input& input)
{
    return nothing_or_zero(*input.cell);
}

Value Parameter<Value>::read(const Input& input)
{
    if (input.cell->numeric()) return input.cell->number;
    if (input.cell->is_text()) return input.cell->text;
    fail("a number or text is meant here");
}

bool Parameter<Number>::blank(const Input& input)
{
    return nothing_or_zero(*input.cell);
}

Number Parameter<Number>::read(const Input& input)
{
    const double number = number_in(*input.cell);
    if (!(number > 0)) fail("a number above 0 is meant here");
    return {number};
}

bool Parameter<Count>::blank(const Input& input)
{
    return nothing_or_zero(*input.cell);
}

Count Parameter<Count>::read(const Input& input)
{
    const double number = number_in(*input.cell);
    if (!(number >= 1) || number != std::floor(number)) fail("a whole number of 1 or more is meant here");
    return {number};
}

bool Parameter<Pounds>::blank(const Input& input)
{
    return nothing(*input.cell);
}

Pounds Parameter<Pounds>::read(const Input& input)
{
    if (input.cell->numeric() && input.cell->number < 0) fail("an amount in pounds is not below 0");
    if (input.cell->numeric()) return {input.cell->number};
    if (input.cell->is_text()) return {value_of(read_pounds(input.cell->text))};
    fail("an amount in pounds is meant here");
}

bool Parameter<Words>::blank(const Input& input)
{
    return nothing_or_zero(*input.cell);
}

Words Parameter<Words>::read(const Input& input)
{
    if (!input.cell->is_text()) fail("text is meant here");
    return {input.cell->text};
}

bool Parameter<Grid>::blank(const Input& input)
{
    if (input.grid->cells.size() == 1) return nothing_or_zero(input.grid->cells.front());
    return std::ranges::all_of(input.grid->cells, nothing);
}

const Grid& Parameter<Grid>::read(const Input& input)
{
    return *input.grid;
}

}  // namespace provision
