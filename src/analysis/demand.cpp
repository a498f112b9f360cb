// SPDX-License-Identifier: MPL-2.0
#include "analysis/demand.hpp"

#include "text/kinds.hpp"

#include <algorithm>

namespace provision {
namespace {

bool within(const std::optional<int>& year, const Years& years)
{
    return year && years.contains(*year);
}

Demand of_register(const Pupil& pupil, const std::string& area, std::size_t rank)
{
    return {.need = {.where = pupil.where,
                     .pupil = pupil.name,
                     .year = pupil.year,
                     .class_name = pupil.class_name,
                     .kind = area,
                     .priority = rank == 0 ? Priority::should : Priority::could},
            .pupil = &pupil};
}

void add_of_register(std::vector<Demand>& all, const Pupil& pupil, const std::string& kind)
{
    std::vector<std::string> counted;
    for (std::size_t rank = 0; rank < pupil.needs.size(); ++rank) {
        const auto area = area_of_need(pupil.needs[rank]);
        if (area.empty() || (!kind.empty() && kind != area) || std::ranges::find(counted, area) != counted.end()) continue;
        all.push_back(of_register(pupil, area, rank));
        counted.push_back(area);
    }
}

}  // namespace

bool has_audit(const ProvisionMap& map)
{
    return !map.audited.empty() || !map.needs.empty();
}

std::vector<Demand> demands(const Situation& situation, const Years& years, const std::string& kind)
{
    std::vector<Demand> all;
    if (has_audit(situation.map())) {
        for (const auto& need : situation.needs())
            if (within(need.year, years) && (kind.empty() || kind == need.kind))
                all.push_back({need, situation.find_pupil({need.pupil, need.year, need.class_name})});
        return all;
    }
    for (const auto& pupil : situation.map().pupils)
        if (on_register(pupil.status) && within(pupil.year, years)) add_of_register(all, pupil, kind);
    return all;
}

std::string area_of(const Provision& provision)
{
    if (auto told = area_of_need(provision.area); !told.empty()) return told;
    const auto* kind = find_kind(provision.kind);
    return kind ? kind->area : std::string{};
}

std::string area_of(const RunningPlace& place)
{
    if (place.provision) return area_of(*place.provision);
    const auto* kind = find_kind(place.kind);
    return kind ? kind->area : std::string{};
}

// Kinds and areas have no name in common, so the word tells which of them is meant.
bool serves(const Provision& provision, const std::string& kind)
{
    const auto& further = provision.further_kinds;
    return provision.kind == kind || std::ranges::find(further, kind) != further.end() ||
           (!find_kind(kind) && area_of(provision) == kind);
}

bool answers(const RunningPlace& place, const std::string& kind)
{
    if (place.provision) return place.provision->wave != 1 && serves(*place.provision, kind);
    return place.kind == kind || (!find_kind(kind) && area_of(place) == kind);
}

// An area that the map does name settles it for kinds of another area.
bool may_answer(const RunningPlace& place, const std::string& kind)
{
    if ((place.provision && place.provision->wave == 1) || answers(place, kind)) return false;
    const auto area = area_of(place);
    const auto* asked = find_kind(kind);
    if (!asked) return area.empty();
    return place.kind.empty() && (area.empty() || asked->area.empty() || area == asked->area);
}

std::vector<const RunningPlace*> places_of(const Situation& situation, const Demand& demand)
{
    return demand.pupil ? situation.places_of(*demand.pupil) : situation.places_of(demand.named());
}

bool in_place(const Situation& situation, const Demand& demand)
{
    const auto places = places_of(situation, demand);
    return std::ranges::any_of(places, [&](const RunningPlace* place) { return answers(*place, demand.need.kind); });
}

const RunningPlace* perhaps_in_place(const Situation& situation, const Demand& demand)
{
    const auto places = places_of(situation, demand);
    const auto may = std::ranges::find_if(places, [&](const auto* place) { return may_answer(*place, demand.need.kind); });
    return may == places.end() || in_place(situation, demand) ? nullptr : *may;
}

// Such things take no seat in any group, so in a balance they are a place of their own for a pupil who has nothing else of the
// kind: need and places then agree.
bool served_by_an_aid(const Situation& situation, const Demand& demand)
{
    bool aid = false;
    for (const auto* place : places_of(situation, demand)) {
        if (!answers(*place, demand.need.kind)) continue;
        if (!place->provision || place->provision->given_as == GivenAs::taught) return false;
        aid = true;
    }
    return aid;
}

}  // namespace provision
