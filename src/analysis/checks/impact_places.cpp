// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/impact.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <unordered_map>

// The places of a group together, for what is asked of entry and exit.

namespace provision {
namespace {

bool asked_of(const Provision* provision)
{
    return !provision || (provision->given_as == GivenAs::taught && provision->wave != 1);
}

bool of_several(const Provision* provision, const Attendance& place)
{
    const bool own_row = provision && provision->where.sheet == place.where.sheet && provision->where.row == place.where.row;
    return own_row && provision->pupils.size() > 1;
}

std::string subject_of(const Evidence& evidence, const GroupPlaces& group)
{
    return group.provision ? evidence.situation.subject_of(*group.provision) : "no map|" + provision_key(group.name);
}

}  // namespace

std::vector<GroupPlaces> places_by_group(const Evidence& evidence, std::span<const Column> columns, const CountsPlace& counts)
{
    std::vector<GroupPlaces> groups;
    std::unordered_map<std::string, std::size_t> known;
    for (const auto& place : evidence.reading.map.attendance) {
        const auto* provision = evidence.situation.provision_behind(place);
        if (!asked_of(provision) || of_several(provision, place) || !counts(place, provision)) continue;
        if (!asked_in_table(evidence, place.where, columns)) continue;
        GroupPlaces group{provision, place.provision, {}};
        const auto [at, fresh] = known.emplace(subject_of(evidence, group), groups.size());
        if (fresh) groups.push_back(std::move(group));
        groups[at->second].rows.push_back(&place);
    }
    return groups;
}

std::string no_column(const Evidence& evidence, std::span<const Column> columns)
{
    for (const auto& table : evidence.reading.tables)
        if (table.kind == TableKind::groups || table.kind == TableKind::provision_map)
            if (std::ranges::any_of(columns, [&](Column means) { return table.asks_for(means); })) return {};
    return "no table of groups and no map has a column " + std::string(canonical_heading(TableKind::groups, columns.front())) +
           ".";
}

Finding about_group(const Evidence& evidence, const GroupPlaces& group, Priority priority)
{
    return {.check = {},
            .priority = priority,
            .who = group.provision ? short_provision(*group.provision) : one_line(group.name),
            .where = group.rows.front()->where,
            .text = {},
            .remedy = {},
            .subject = subject_of(evidence, group)};
}

std::string pupil_of(const Evidence& evidence, const Attendance& place)
{
    const NamedPupil named{place.pupil, place.year, place.class_name};
    const auto* pupil = evidence.situation.find_pupil(named);
    return pupil ? evidence.labels.of(*pupil).who : evidence.labels.of(named).who;
}

std::optional<Date> ended_on(const Evidence& evidence, const Attendance& place, const Provision* provision)
{
    const auto& today = evidence.situation.today();
    if (place.end && *place.end < today) return place.end;
    if (provision && provision->end && *provision->end < today) return provision->end;
    return {};
}

}  // namespace provision
