// SPDX-License-Identifier: MPL-2.0
#include "table/map_cells.hpp"
#include "table/ratio_order.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

// The damage of a whole column is one finding; the first name in the alphabet stands for it, however the map is sorted.
std::string first_name(const Grid& grid, const FoundTable& table, const std::vector<int>& rows)
{
    std::vector<std::string> names;
    for (const int row : rows) names.push_back(named_by_row(grid, table, row));
    return *std::ranges::min_element(names);
}

void report_damage(const Grid& grid, const FoundTable& table, const std::vector<int>& rows, std::vector<Issue>& issues)
{
    if (rows.empty()) return;
    const int column = *table.column(Column::ratio);
    const auto first = grid.where(rows.front(), column);
    const auto typed = typed_ratio(grid.at(rows.front(), column), grid.epoch);
    const auto count = static_cast<int>(rows.size());
    const auto cells = count == 1 ? cell_name(first) + " holds a time or date"
                                  : counted(count, "cell") + " from " + cell_name(first) + " to " +
                                        cell_name(grid.where(rows.back(), column)) + " hold times or dates";
    issues.push_back({first, "damaged-cell",
                      cells + " that Calc made of ratios when they were typed: " + cell_name(first) + " was " + typed +
                          ". They were read as the ratios that were typed.",
                      "Format the column as text and type the ratios again.", "ratio|" + first_name(grid, table, rows)});
}

// `121` is how one to one sounds; where pupils are counted it is a number.
bool counts_121_pupils(const Row& row, const std::string& typed)
{
    return typed == "121" && counts_pupils(heading_key(row.heading(Column::ratio)));
}

}  // namespace

std::optional<Ratio> RatioColumn::read(const Row& row) const
{
    const auto& cell = row.cell(Column::ratio);
    if (cell.blank() || cell.type == Cell::Type::error) return {};
    const auto typed = typed_ratio(cell, row.epoch());
    if (counts_121_pupils(row, typed)) return Ratio{121, 1};
    const auto reading = read_ratio(typed, order_, row.usage().class_size);
    if (const auto* ratio = understood(reading)) {
        if (ratio->ambiguous)
            row.report(Column::ratio,
                       typed + " is two pupils with one adult, or two adults with one pupil; it was read as two pupils.",
                       "Say which number is the pupils, or give the other ratios of the column.", "ratio-ambiguous");
        return *ratio;
    }
    if (const auto largest = largest_of_range(typed)) {
        row.report(Column::ratio,
                   "\"" + shortened(typed) + "\" is a range; places were counted for " + plain_number(largest->pupils) + ".",
                   "Type the largest group alone, if that is not right.");
        return *largest;
    }
    if (auto size = size_in(typed)) return size;
    if (!pupils_by_initials(typed).empty()) return {};
    row.report(Column::ratio, "I could not read the ratio \"" + shortened(typed) + "\", so no places were counted for it.",
               "Type pupils and adults as 6:1, or the size of the group.");
    return {};
}

RatioColumn ratio_column(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    const auto column = table.column(Column::ratio);
    if (!column) return RatioColumn({});
    std::vector<int> damaged;
    for (int row = table.heading_row + 1; row < table.end_row; ++row)
        if (damaged_ratio(grid.at(row, *column))) damaged.push_back(row);
    report_damage(grid, table, damaged, issues);
    return RatioColumn(ratio_order(grid, table));
}

}  // namespace provision
