// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/check.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {

std::string short_provision(const Provision& provision)
{
    const auto name = one_line(provision.name);
    return provision.years ? name + " (" + to_text(*provision.years) + ")" : name;
}

std::string spoken_kind(const std::string& kind, const Settings& settings)
{
    const auto* row = find_kind(kind);
    return row ? row->spoken : folded(area_in(nation_named(settings.nation), kind));
}

std::string pupil_subject(const Pupil& pupil)
{
    if (!pupil.upn.empty()) return pupil.upn;
    const auto apart = !pupil.class_name.empty() ? folded(pupil.class_name) : pupil.year ? std::to_string(*pupil.year) : "";
    return name_key(pupil.name) + "|" + apart;
}

std::string pupil_subject(const Situation& situation, const NamedPupil& named)
{
    if (const auto* pupil = situation.find_pupil(named)) return pupil_subject(*pupil);
    Pupil unregistered;
    unregistered.name = named.name;
    unregistered.year = named.year;
    unregistered.class_name = named.class_name;
    return pupil_subject(unregistered);
}

Finding about(const Evidence& evidence, const Provision& provision, Priority priority)
{
    return {.check = {},
            .priority = priority,
            .who = short_provision(provision),
            .where = provision.where,
            .text = {},
            .remedy = {},
            .subject = evidence.situation.subject_of(provision)};
}

AskedRows rows_asked_for(const Evidence& evidence, Column means)
{
    AskedRows asked;
    bool any_map = false;
    for (const auto& table : evidence.reading.tables)
        any_map = any_map || (table.kind == TableKind::provision_map && table.asks_for(means));
    if (!any_map) {
        asked.not_run = "no map has a column " + std::string(canonical_heading(TableKind::provision_map, means)) + ".";
        return asked;
    }
    for (const auto& provision : evidence.reading.map.provisions)
        if (const auto* table = evidence.reading.table_of(provision.where); table && table->asks_for(means))
            asked.rows.push_back(&provision);
    return asked;
}

}  // namespace provision
