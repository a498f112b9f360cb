// SPDX-License-Identifier: MPL-2.0
#include "functions/argument.hpp"

#include "table/cells.hpp"
#include "text/dates.hpp"
#include "text/money.hpp"
#include "text/ratio.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace provision {
namespace {

using enum ArgumentKind;

[[noreturn]] void fail(const char* reason)
{
    throw BadArgument(Fault::not_understood, reason);
}

bool nothing(const Cell& cell)
{
    return cell.blank() || (cell.is_text() && trimmed(cell.text).empty());
}

bool nothing_or_zero(const Input& input)
{
    return nothing(*input.cell) || (input.cell->numeric() && input.cell->number == 0);
}

bool nothing_in(const Grid& grid)
{
    return std::ranges::all_of(grid.cells, nothing);
}

std::optional<double> number_of(std::string_view text)
{
    double number = 0;
    const auto plain = trimmed(text);
    const auto [end, problem] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    return problem == std::errc{} && end == plain.data() + plain.size() ? std::optional(number) : std::nullopt;
}

// Columns that a template formats as text hold `38` as text.
double number_in(const Cell& cell)
{
    if (cell.numeric()) return cell.number;
    const auto number = cell.is_text() ? number_of(cell.text) : std::nullopt;
    if (!number) fail("a number is meant here");
    return *number;
}

// A school's dates; a number such as 38 is none.
constexpr std::chrono::year kFirstYear{1950};
constexpr std::chrono::year kLastYear{2150};

Date date_in(const Cell& cell, const Date& day_zero)
{
    std::optional<Date> date;
    if (cell.is_text()) date = read_date(cell.text);
    if (cell.numeric() && std::abs(cell.number) < 200'000) date = date_of(cell.number, day_zero);
    if (!date || date->year() < kFirstYear || date->year() > kLastYear) fail("a date is meant here");
    return *date;
}

// A blank last day: the school is closed for one day.
DaySpan closure_in(const Cell& first, const Cell& last, const Date& day_zero)
{
    const auto begin = date_in(first, day_zero);
    const auto end = nothing(last) ? begin : date_in(last, day_zero);
    if (end < begin) fail("a closure ends before it begins");
    return {begin, end};
}

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
    if (number < 0 || number > 200'000 || (!whole && number > kLeastDate)) fail("no ratio and no group has this number");
    if (!whole) return typed_as_time(number);
    return number < kLeastDate ? plain_number(number) : ratio_typed_as_date(number, day_zero);
}

}  // namespace

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
    fail("a number or text is meant here");
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
    if (!(number > 0)) fail("a number above 0 is meant here");
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
    const double number = number_in(*input.cell);
    if (!(number >= 1) || number != std::floor(number)) fail("a whole number of 1 or more is meant here");
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
    if (input.cell->numeric() && input.cell->number < 0) fail("an amount in pounds is not below 0");
    if (input.cell->numeric()) return {input.cell->number};
    if (input.cell->is_text()) return {value_of(read_pounds(input.cell->text))};
    fail("an amount in pounds is meant here");
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
    if (pounds.value == 0) fail("nobody is paid 0 pounds an hour");
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
    if (weeks.value > kMostWeeks) fail("a year has 53 weeks at most");
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
        if (!percent) fail("a share such as 30 % is meant here");
        share = *percent / 100;
    } else {
        share = number_in(*input.cell);
    }
    if (share < 0 || share >= 1) fail("a share is below 1: 0.3 or 30 %");
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
    if (!input.cell->is_text()) fail("text is meant here");
    return {input.cell->text};
}

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
    fail("a ratio is meant here");
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
        years = read_years(cell.number < kLeastDate ? plain_number(cell.number)
                                                    : provision::typed_as_date(cell.number, *input.day_zero));
    if (!years) fail("a year group is meant here, such as 3, R or 1-2");
    return *years;
}

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
    if (grid.columns != 2) fail("closures are two columns: first day, last day");
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
    if (cells.size() != edges.all.size()) fail("the edges are four numbers");
    std::ranges::transform(cells, edges.all.begin(), number_in);
    const bool rising = std::ranges::adjacent_find(edges.all, std::ranges::greater_equal{}) == edges.all.end();
    if (edges.all.front() <= 0 || !rising) fail("the edges are above 0, each higher than the one before it");
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
    if (input.grid->columns > 1 && input.grid->rows() > 1) fail("one column of cells is meant here");
    Cells cells{.numbers = {}, .rows = input.rows, .columns = input.grid->columns};
    for (const auto& cell : input.grid->cells) {
        if (cell.is_text())
            cells.numbers.push_back(number_of(cell.text));
        else
            cells.numbers.push_back(cell.type == Cell::Type::number ? std::optional(cell.number) : std::nullopt);
    }
    if (input.grid->cells.size() == 1 && input.grid->cells.front().is_text() && !cells.numbers.front())
        fail("a number is meant here");
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
