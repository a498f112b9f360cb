// SPDX-License-Identifier: MPL-2.0
#include "table/forms/subject_headings.hpp"

#include "table/map_lines.hpp"
#include "table/schema.hpp"
#include "table/titles.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace provision {

std::size_t years_down(const Region& region, const MatrixShape& shape, int rows)
{
    const auto& grid = region.grid();
    std::set<Years> years;
    for (int column = 0; column < shape.label_columns; ++column) {
        const auto heading = column_of(TableKind::provision_map, heading_key(cell_text(grid, shape.header_row, column)));
        for (int row = shape.first_row; row < std::min(region.last(), shape.first_row + rows); ++row) {
            const auto text = cell_text(grid, row, column);
            const auto said = heading == Column::year && !text.empty() ? years_of_class(text) : read_label(text).years;
            if (said) years.insert(*said);
        }
    }
    return years.size();
}

bool heads_subject(const Label& heading)
{
    if (!heading.area.empty() || kind_of_name(heading.text)) return true;
    const auto key = folded(heading.text);
    const auto last = key.rfind(' ');
    const auto front = last == std::string::npos ? key : key.substr(0, last);
    constexpr std::array<std::string_view, 7> kSupports{"interventions", "intervention", "support", "provision",
                                                        "groups",        "boosters",     "catch-up"};
    const bool support = last != std::string::npos && std::ranges::find(kSupports, key.substr(last + 1)) != kSupports.end();
    return subject_line(front) || (support && !read_label(front).area.empty());
}

}  // namespace provision
