// SPDX-License-Identifier: MPL-2.0
#include "functions/argument_cells.hpp"
#include "functions/rates.hpp"
#include "text/money.hpp"
#include "text/words.hpp"

#include <cmath>

namespace provision {

using enum ArgumentKind;

template <>
bool ParameterOf<Value, value>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
Value ParameterOf<Value, value>::read(const Input& input)
{
    if (input.cell->numeric()) return input.cell->number;
    if (input.cell->is_text()) return input.cell->text;
    refuse_argument("a number or text is meant here");
}

template <>
bool ParameterOf<Number, value>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
Number ParameterOf<Number, value>::read(const Input& input)
{
    const double number = number_in(*input.cell);
    if (!(number > 0)) refuse_argument("a number above 0 is meant here");
    return {number};
}

template <>
bool ParameterOf<AnyNumber, value>::blank(const Input& input)
{
    return nothing(*input.cell);
}

template <>
AnyNumber ParameterOf<AnyNumber, value>::read(const Input& input)
{
    return {number_in(*input.cell)};
}

template <>
bool ParameterOf<Count, value>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
Count ParameterOf<Count, value>::read(const Input& input)
{
    constexpr double kLargestSchool = 10'000;  // neither a date nor a slip of the hand
    const double number = number_in(*input.cell);
    if (!(number >= 1) || number != std::floor(number)) refuse_argument("a whole number of 1 or more is meant here");
    if (number > kLargestSchool) refuse_argument("no school has so many pupils or groups");
    return {number};
}

template <>
bool ParameterOf<Pounds, value>::blank(const Input& input)
{
    return nothing(*input.cell);
}

template <>
Pounds ParameterOf<Pounds, value>::read(const Input& input)
{
    if (input.cell->numeric() && input.cell->number < 0) refuse_argument("an amount in pounds is not below 0");
    if (input.cell->numeric()) return {input.cell->number};
    if (input.cell->is_text()) return {value_of(read_pounds(input.cell->text))};
    refuse_argument("an amount in pounds is meant here");
}

template <>
bool ParameterOf<HourlyPay, value>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
HourlyPay ParameterOf<HourlyPay, value>::read(const Input& input)
{
    const auto pounds = Parameter<Pounds>::read(input);
    if (pounds.value == 0) refuse_argument("nobody is paid 0 pounds an hour");
    if (pounds.value > kMostAnHour) refuse_argument("nobody is paid so much an hour: is it a salary, or a date?");
    return {pounds.value};
}

template <>
bool ParameterOf<WeeksOfYear, value>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
WeeksOfYear ParameterOf<WeeksOfYear, value>::read(const Input& input)
{
    constexpr double kMostWeeks = 53;
    const auto weeks = Parameter<Number>::read(input);
    if (weeks.value > kMostWeeks) refuse_argument("a year has 53 weeks at most");
    return {weeks.value};
}

template <>
bool ParameterOf<Share, value>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
Share ParameterOf<Share, value>::read(const Input& input)
{
    double share = 0;
    std::string_view text = input.cell->is_text() ? trimmed(input.cell->text) : std::string_view();
    if (text.ends_with('%')) {
        text.remove_suffix(1);
        const auto percent = number_of(text);
        if (!percent) refuse_argument("a share such as 30 % is meant here");
        share = *percent / 100;
    } else {
        share = number_in(*input.cell);
    }
    if (share < 0 || share >= 1) refuse_argument("a share is below 1: 0.3 or 30 %");
    return {share};
}

template <>
bool ParameterOf<Words, value>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
Words ParameterOf<Words, value>::read(const Input& input)
{
    if (!input.cell->is_text()) refuse_argument("text is meant here");
    return {input.cell->text};
}

}  // namespace provision
