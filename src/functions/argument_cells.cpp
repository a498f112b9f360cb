// SPDX-License-Identifier: MPL-2.0
#include "functions/argument_cells.hpp"

#include "text/dates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace provision {

void refuse_argument(const char* reason)
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
    if (!number) refuse_argument("a number is meant here");
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
    if (!date || date->year() < kFirstYear || date->year() > kLastYear) refuse_argument("a date is meant here");
    return *date;
}

}  // namespace provision
