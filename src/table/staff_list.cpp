// SPDX-License-Identifier: MPL-2.0
#include "table/staff_list.hpp"

#include "table/cells.hpp"
#include "text/roles.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

bool names_pupils_provision_or_days(const std::string& key)
{
    using enum TableKind;
    constexpr std::array kTables{register_, needs, groups, sessions, provision_map};
    constexpr std::array kOthers{Column::pupil,    Column::surname,      Column::forename,          Column::upn,
                                 Column::status,   Column::primary_need, Column::kind_of_provision, Column::provision,
                                 Column::pupils,   Column::ratio,        Column::sessions,          Column::session_length,
                                 Column::schedule, Column::date,         Column::target_group};
    return std::ranges::any_of(kTables, [&](TableKind kind) {
        const auto means = column_of(kind, key);
        return means && std::ranges::find(kOthers, *means) != kOthers.end();
    });
}

bool headed_staff(const std::string& key)
{
    return key == "staff" || key == "staff name" || key == "member of staff";
}

// `Name` heads pupils as well; whoever has a role that schools have is an adult.
bool roles_are_known(const Grid& grid, const FoundTable& table)
{
    const auto role = table.column(Column::role);
    if (!role) return false;
    int known = 0;
    int others = 0;
    for (int row = table.heading_row + 1; row < table.end_row; ++row)
        if (const auto typed = text_of(grid.at(row, *role)); !typed.empty()) ++(known_role(typed) ? known : others);
    return known > 0 && known >= others;
}

}  // namespace

bool lists_staff_hours(const Grid& grid, const FoundTable& table)
{
    const auto* adult = table.found(Column::name);
    if (table.kind != TableKind::rates || !adult || !table.found(Column::hours_a_week)) return false;
    const auto other = [&](const Where& where) {
        return names_pupils_provision_or_days(heading_key(grid.at(where.row - grid.top, where.column - grid.left).text));
    };
    if (std::ranges::any_of(table.unknown_headings, other)) return false;
    return headed_staff(adult->key) || roles_are_known(grid, table);
}

}  // namespace provision
