// SPDX-License-Identifier: MPL-2.0
// Groups as columns: the intervention over the names of the pupils who are in it.
#include "table/cells.hpp"
#include "table/forms/free_lines.hpp"
#include "table/forms/keep.hpp"
#include "table/map_foot.hpp"
#include "table/map_lines.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/roles.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

struct NameColumns {
    int header_row = 0;
    int end_row = 0;
    std::vector<int> groups{};  ///< a column for each
};

// `Amina`, `Bertie O'Shea`, `HB`: no digit, no word of support or of an adult, three words at most.
bool like_name(const std::string& text)
{
    const bool capital = !text.empty() && (text.front() < 'a' || text.front() > 'z');
    const bool plain = text.find_first_of("0123456789:=()/?!*&") == std::string::npos && text.size() <= 30;
    return capital && plain && std::ranges::count(text, ' ') <= 2 && !kind_of_name(text) && roles_in(text).adults.empty() &&
           !total_line(text) && !years_in(text) && !subject_line(text);
}

// The title must say that groups of pupils stand here: other lists have headings over names as well.
bool titled_groups(const Grid& grid, int first, int row)
{
    constexpr std::array<std::string_view, 6> kWords{"intervention groups", "interventions", "groups",
                                                     "support groups",      "boosters",      "intervention"};
    for (int above = row - 1; above >= first; --above) {
        const auto lone = lone_cell(grid, above);
        const auto key = lone ? folded(cell_text(grid, above, *lone)) : std::string{};
        if (std::ranges::any_of(kWords, [&](std::string_view word) { return has_phrase(key, word); })) return true;
    }
    return false;
}

bool tells_support(const std::string& heading)
{
    const auto split = split_name(heading);
    return kind_of_name(split.name) || (!split.name.empty() && !split.schedule.empty());
}

bool names_only(const Grid& grid, const NameColumns& found, int row)
{
    bool any = false;
    for (int column = 0; column < grid.columns; ++column) {
        if (grid.at(row, column).blank()) continue;
        if (std::ranges::find(found.groups, column) == found.groups.end() || !grid.at(row, column).is_text()) return false;
        if (!like_name(cell_text(grid, row, column))) return false;
        any = true;
    }
    return any;
}

std::optional<NameColumns> columns_at(const Region& region, int row)
{
    const auto& grid = region.grid();
    NameColumns found{.header_row = row, .end_row = row + 1};
    int telling = 0;
    for (int column = 0; column < grid.columns; ++column) {
        if (grid.at(row, column).blank()) continue;
        if (!grid.at(row, column).is_text()) return {};
        telling += tells_support(cell_text(grid, row, column)) ? 1 : 0;
        found.groups.push_back(column);
    }
    const auto groups = static_cast<int>(found.groups.size());
    if (groups < 2 || telling < 2 || telling * 3 < groups * 2 || !titled_groups(grid, region.first(), row)) return {};
    while (found.end_row < region.last() && names_only(grid, found, found.end_row)) ++found.end_row;
    const bool to_the_end = found.end_row == region.last() || filled_cells(grid, found.end_row) == 0;
    return found.end_row > row + 2 && to_the_end ? std::optional(found) : std::nullopt;
}

FreeReading reading_of(const Region& region, const NameColumns& found)
{
    const auto& grid = region.grid();
    const auto years = years_above(grid, region.first(), found.header_row);
    FreeReading reading;
    for (const int column : found.groups) {
        auto group = headed_by(grid, {found.header_row, column}, years);
        for (int row = found.header_row + 1; row < found.end_row; ++row) {
            auto name = cell_text(grid, row, column);
            if (name.empty()) continue;
            const auto year = years && years->single() ? std::optional(years->first) : std::nullopt;
            reading.attendance.push_back({grid.where(row, column), name, group.name, year, {}, {}, {}});
            group.pupils.push_back(std::move(name));
        }
        if (!group.pupils.empty()) reading.provisions.push_back(std::move(group));
    }
    return reading;
}

}  // namespace

void read_name_columns(Region& region, WorkbookReading& out)
{
    for (int row = region.first(); row < region.last(); ++row) {
        if (region.taken(row)) continue;
        const auto found = columns_at(region, row);
        if (!found) continue;
        keep_reading(region.grid(), {row, found->groups.front(), found->end_row - 1, found->groups.back()},
                     reading_of(region, *found), out);
        region.take(row, found->end_row);
        row = found->end_row - 1;
    }
}

}  // namespace provision
