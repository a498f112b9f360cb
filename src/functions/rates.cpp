// SPDX-License-Identifier: MPL-2.0
#include "functions/rates.hpp"

#include "functions/argument.hpp"
#include "text/money.hpp"

namespace provision {
namespace {

std::optional<double> amount_in(const Cell& cell)
{
    if (cell.numeric()) return cell.number;
    if (!cell.is_text()) return {};
    const auto read = read_hourly_rate(cell.text);
    const auto* pounds = understood(read);
    return pounds ? std::optional(*pounds) : std::nullopt;
}

// A salary or a date in the column is no rate; whoever has it is asked for.
std::optional<double> rate_in(const Cell& cell)
{
    const auto amount = amount_in(cell);
    return amount && *amount <= kMostAnHour ? amount : std::nullopt;
}

StaffRate row_of(const Grid& grid, int row)
{
    StaffRate rate;
    if (grid.columns == 3) rate.name = grid.at(row, 0).text;
    if (grid.columns >= 2) rate.role = grid.at(row, grid.columns - 2).text;
    rate.hourly_rate = rate_in(grid.at(row, grid.columns - 1));
    if (rate.hourly_rate && *rate.hourly_rate < 0) throw BadArgument(Fault::not_understood, "a rate cannot be below 0");
    return rate;
}

}  // namespace

std::vector<StaffRate> rates_in(const Grid& grid)
{
    if (grid.columns > 3 || (grid.columns == 1 && grid.rows() != 1))
        throw BadArgument(Fault::not_understood, "rates are one number, two columns (role, rate) or three (name, role, rate)");
    std::vector<StaffRate> rates;
    for (int row = 0; row < grid.rows(); ++row) {
        auto rate = row_of(grid, row);
        const bool for_someone = !rate.name.empty() || !rate.role.empty();
        if (for_someone || grid.columns == 1) rates.push_back(std::move(rate));
    }
    if (grid.columns == 1 && !rates.front().hourly_rate)
        throw BadArgument(Fault::not_understood, "the rate is no amount that is paid for an hour");
    return rates;
}

}  // namespace provision
