// SPDX-License-Identifier: MPL-2.0
#include "table/like_headings.hpp"

#include "table/session_headings.hpp"
#include "table/table_kinds.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace provision {
namespace {

// True for a ratio (`6:1`, `group of 4`) or a length of time (`3 x 15 mins`), which stand in the cells of a map and never over
// them; a number alone is neither.
bool says_size_or_time(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789";
    const bool digits = text.find_first_of(kDigits) != text.npos;
    const bool number_alone = text.find_first_not_of(kDigits) == text.npos;
    return understood(read_schedule(text)) || (digits && !number_alone && understood(read_ratio(text)));
}

std::string_view bracket_of(std::string_view text)
{
    const auto open = text.find('(');
    const auto close = text.rfind(')');
    return open < close && close != text.npos ? text.substr(open + 1, close - open - 1) : std::string_view{};
}

// `Support | TA` right under a row of a map names a provision and who gives it: it says in some of the map's columns what
// their headings mean.
bool carries_on(const Grid& grid, const FoundTable& table, const FoundTable& above)
{
    if (table.heading_row == 0 || filled_cells(grid, table.heading_row - 1) < 2) return false;
    if (table.columns.size() >= above.columns.size()) return false;
    bool same_words = true;
    for (const auto& column : table.columns) {
        const auto over = std::ranges::find(above.columns, column.column, &FoundColumn::column);
        if (over == above.columns.end() || over->means != column.means) return false;
        same_words = same_words && heading_key(over->heading) == heading_key(column.heading);
    }
    return !same_words;
}

}  // namespace

bool row_says_size_or_time(const Grid& grid, int row)
{
    for (int column = 0; column < grid.columns; ++column)
        if (const auto& cell = grid.at(row, column); cell.is_text() && says_size_or_time(cell.text)) return true;
    return false;
}

bool names_with_size_or_time(const FoundColumn& column)
{
    const bool names = column.means == Column::provision || column.means == Column::staff;
    return names && says_size_or_time(bracket_of(column.heading));
}

bool data_row(const Grid& grid, const FoundTable& table, const FoundTable* above)
{
    if (!table.found(Column::provision)) return false;
    if (row_says_size_or_time(grid, table.heading_row)) return true;
    if (std::ranges::any_of(table.columns, names_with_size_or_time)) return true;
    if (!above) return false;
    const auto numeric = [&](const FoundColumn& column) { return grid.at(table.heading_row, column.column).numeric(); };
    return std::ranges::any_of(above->columns, numeric) || carries_on(grid, table, *above);
}

bool says_of_map(const FoundTable& table, const FoundTable* above)
{
    constexpr std::array<std::string_view, 9> kAdults{"ta",    "class ta", "support staff", "key worker", "mentor",
                                                      "tutor", "coach",    "therapist",     "provider"};
    if (!above || above->kind != TableKind::provision_map) return false;
    const auto cost_for = above->column(Column::cost_for);
    if (!cost_for) return false;
    const auto said = std::ranges::find(table.columns, *cost_for, &FoundColumn::column);
    if (said == table.columns.end()) return false;
    const auto heads = [&](const FoundColumn& column) {
        const auto over = std::ranges::find(above->columns, column.column, &FoundColumn::column);
        const auto key = heading_key(column.heading);
        if (over == above->columns.end() || heading_key(over->heading) == key) return true;
        const bool adult = over->means == Column::staff && std::ranges::find(kAdults, key) != kAdults.end();
        // `3` under Year and a day under Start are no sessions.
        return !adult && !names_session(key) && over->means != Column::cost_for;
    };
    return std::ranges::count_if(table.columns, heads) < 2;
}

}  // namespace provision
