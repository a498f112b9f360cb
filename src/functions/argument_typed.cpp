// SPDX-License-Identifier: MPL-2.0
// Ratios, ages, dates and years: what Calc may have turned into something else when it was typed.
#include "functions/argument_cells.hpp"
#include "table/cells.hpp"
#include "text/ratio.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <cmath>

namespace provision {

using enum ArgumentKind;

namespace {

// No group has 1,000 pupils: Calc made a date of what was typed, 6 January of `6-1`.
constexpr double kLeastDate = 1000;

std::string ratio_typed_as_date(double serial, const Date& day_zero)
{
    const auto date = date_of(serial, day_zero);
    return std::to_string(static_cast<unsigned>(date.day())) + ":" + std::to_string(static_cast<unsigned>(date.month()));
}

std::string typed_ratio(double number, const Date& day_zero)
{
    const bool whole = number == std::floor(number);
    if (number < 0 || number > 200'000 || (!whole && number > kLeastDate))
        refuse_argument("no ratio and no group has this number");
    if (!whole) return typed_as_time(number);
    return number < kLeastDate ? plain_number(number) : ratio_typed_as_date(number, day_zero);
}

}  // namespace

template <>
bool ParameterOf<TypedAge, value>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
TypedAge ParameterOf<TypedAge, value>::read(const Input& input)
{
    return {Parameter<Value>::read(input)};
}

template <>
bool ParameterOf<TypedRatio, value, true>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
TypedRatio ParameterOf<TypedRatio, value, true>::read(const Input& input)
{
    if (input.cell->numeric()) return {typed_ratio(input.cell->number, *input.day_zero)};
    if (input.cell->is_text()) return {input.cell->text};
    refuse_argument("a ratio is meant here");
}

template <>
bool ParameterOf<Date, value, true>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
Date ParameterOf<Date, value, true>::read(const Input& input)
{
    return date_in(*input.cell, *input.day_zero);
}

// A blank cell arrives as 0, so Reception is R.
template <>
bool ParameterOf<Years, value, true>::blank(const Input& input)
{
    return nothing_or_zero(input);
}

template <>
Years ParameterOf<Years, value, true>::read(const Input& input)
{
    const auto& cell = *input.cell;
    std::optional<Years> years;
    if (cell.is_text()) years = read_years(cell.text);
    if (cell.numeric() && cell.number == std::floor(cell.number) && cell.number > 0 && cell.number < 200'000)
        years = read_years(cell.number < kLeastDate ? plain_number(cell.number) : typed_as_date(cell.number, *input.day_zero));
    if (!years) refuse_argument("a year group is meant here, such as 3, R or 1-2");
    return *years;
}

template <>
bool ParameterOf<OpenEnd, value, true>::blank(const Input&)
{
    return false;
}

template <>
OpenEnd ParameterOf<OpenEnd, value, true>::read(const Input& input)
{
    if (nothing_or_zero(input)) return {};
    return {date_in(*input.cell, *input.day_zero)};
}

}  // namespace provision
