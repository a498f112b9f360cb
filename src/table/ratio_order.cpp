// SPDX-License-Identifier: MPL-2.0
#include "table/ratio_order.hpp"

#include "table/cells.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace provision {
namespace {

bool fraction(double value)
{
    return value != std::floor(value);
}

// The two numbers of `6:1`; nothing for any other way to say a size.
std::optional<std::pair<int, int>> ratio_parts(const std::string& typed)
{
    int first = 0;
    int second = 0;
    char colon = 0;
    char rest = 0;
    if (std::sscanf(typed.c_str(), "%d %c %d %c", &first, &colon, &second, &rest) != 3 || (colon != ':' && colon != '-'))
        return {};
    return std::pair{first, second};
}

// 6:1 shows that the pupils come first, 1:6 that the staff do; 1:1, 2:1 and a bare size show nothing.
std::optional<RatioOrder> order_shown(const std::string& typed)
{
    const auto parts = ratio_parts(typed);
    if (!parts) return {};
    const auto [first, second] = *parts;
    if (std::max(first, second) < 3 || first == second) return {};
    return first > second ? RatioOrder::pupils_first : RatioOrder::staff_first;
}

// How many ratios show each order.
struct Shown {
    int pupils_first = 0;
    int staff_first = 0;

    bool nothing() const { return pupils_first == 0 && staff_first == 0; }
    std::optional<RatioOrder> only() const
    {
        if ((pupils_first > 0) == (staff_first > 0)) return {};
        return pupils_first > 0 ? RatioOrder::pupils_first : RatioOrder::staff_first;
    }
};

void count_shown(const Grid& grid, const FoundTable& table, Shown& shown)
{
    const auto column = table.column(Column::ratio);
    if (!column) return;
    for (int row = table.heading_row + 1; row < table.end_row; ++row)
        for (const auto& line : lines(typed_ratio(grid.at(row, *column), grid.epoch))) {  // of many provisions in one row
            const auto order = order_shown(line);
            shown.pupils_first += order == RatioOrder::pupils_first ? 1 : 0;
            shown.staff_first += order == RatioOrder::staff_first ? 1 : 0;
        }
}

}  // namespace

bool damaged_ratio(const Cell& cell)
{
    return cell.type == Cell::Type::time || cell.type == Cell::Type::date ||
           (cell.type == Cell::Type::number && fraction(cell.number));
}

std::string typed_ratio(const Cell& cell, const Date& epoch)
{
    if (!damaged_ratio(cell)) return text_of(cell);
    return fraction(cell.number) ? typed_as_time(cell.number) : typed_as_date(cell.number, epoch);
}

std::optional<RatioOrder> ratio_order(const Grid& grid, const FoundTable& table)
{
    Shown shown;
    count_shown(grid, table, shown);
    return shown.nothing() ? table.ratio_order : shown.only();
}

void settle_ratio_order(const Grid& grid, std::span<FoundTable> tables)
{
    Shown shown;
    for (const auto& table : tables)
        if (table.kind == TableKind::provision_map) count_shown(grid, table, shown);
    for (auto& table : tables) table.ratio_order = shown.only();
}

}  // namespace provision
