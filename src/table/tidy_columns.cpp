// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_columns.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace provision {
namespace {

constexpr std::array kCanonical = {
    CanonicalColumn{Column::year, "Year"},
    CanonicalColumn{Column::class_name, "Class"},
    CanonicalColumn{Column::provision, "Provision"},
    CanonicalColumn{Column::kind, "Kind"},
    CanonicalColumn{Column::area, "Area"},
    CanonicalColumn{Column::wave, "Wave"},
    CanonicalColumn{Column::given_as, "Given as"},
    CanonicalColumn{Column::staff, "Staff"},
    CanonicalColumn{Column::staffing, "Staffing"},
    CanonicalColumn{Column::ratio, "Ratio"},
    CanonicalColumn{Column::schedule, "Schedule"},
    CanonicalColumn{Column::weekly_minutes, "Weekly minutes"},
    CanonicalColumn{Column::stated_time, "Stated minutes"},
    CanonicalColumn{Column::weeks, "Weeks"},
    CanonicalColumn{Column::pupils, "Pupils"},
    CanonicalColumn{Column::target_group, "Target group"},
    CanonicalColumn{Column::outcome, "Outcome"},
    CanonicalColumn{Column::entry_criteria, "Entry criteria"},
    CanonicalColumn{Column::exit_criteria, "Exit criteria"},
    CanonicalColumn{Column::measure, "Measure"},
    CanonicalColumn{Column::start, "Start"},
    CanonicalColumn{Column::end, "End"},
    CanonicalColumn{Column::review_date, "Review date"},
    CanonicalColumn{Column::reviewer, "Reviewer"},
    CanonicalColumn{Column::funding, "Funding"},
    CanonicalColumn{Column::charge, "Charge"},
    CanonicalColumn{Column::cost, "Cost"},
    CanonicalColumn{Column::cost_for, "Cost for"},
    CanonicalColumn{Column::result, "Result"},
    CanonicalColumn{Column::document, "Document"},
    CanonicalColumn{Column::note, "Note"},
};

bool canonical(Column means)
{
    return std::ranges::find(kCanonical, means, &CanonicalColumn::means) != kCanonical.end();
}

}  // namespace

std::span<const CanonicalColumn> canonical_columns()
{
    return kCanonical;
}

MapColumns::MapColumns(const Grid& grid, const FoundTable& table, const std::set<int>& own_heading)
{
    keys_.resize(static_cast<std::size_t>(grid.columns));
    std::map<std::string, int> seen;
    for (int column = 0; column < grid.columns; ++column) {
        auto& key = keys_[static_cast<std::size_t>(column)];
        const auto found = std::ranges::find(table.columns, column, &FoundColumn::column);
        const bool first = found != table.columns.end() && table.column(found->means) == column;
        if (first && !found->ticked && canonical(found->means) && !own_heading.contains(column)) {
            key.means = found->means;
            continue;
        }
        const auto heading = found != table.columns.end() ? found->heading : grid.at(table.heading_row, column).text;
        key.own = heading_key(heading);
        if (const int again = seen[key.own]++; again > 0 || key.own.empty()) key.own += "#" + std::to_string(again);
    }
}

std::optional<int> MapColumns::source(const TidyColumn& key) const
{
    const auto found = std::ranges::find(keys_, key);
    if (found == keys_.end()) return {};
    return static_cast<int>(found - keys_.begin());
}

}  // namespace provision
