// SPDX-License-Identifier: MPL-2.0
#include "analysis/coming.hpp"

#include "text/library.hpp"
#include "text/names.hpp"

#include <algorithm>

namespace provision {
namespace {

std::string key_of(const Pupil* pupil, const std::string& name)
{
    return pupil ? to_text(pupil->where) : name_key(name);
}

// Whichever of the two begins later says from when the pupil is there; nothing for a place that runs or is over.
std::optional<Date> start_after_today(const Situation& situation, const Attendance& row, const Provision* provision)
{
    auto starts = row.start;
    if (provision && provision->start && (!starts || *provision->start > *starts)) starts = provision->start;
    if (!starts || *starts <= situation.today()) return {};
    const bool over = (row.end && *row.end < *starts) || (provision && provision->end && *provision->end < *starts);
    return over ? std::nullopt : starts;
}

}  // namespace

Coming::Coming(const Situation& situation)
{
    for (const auto& row : situation.map().attendance) {
        const auto* provision = situation.provision_behind(row);
        const auto starts = start_after_today(situation, row, provision);
        if (!starts) continue;
        const auto* pupil = situation.find_pupil({row.pupil, row.year, row.class_name});
        auto kind = provision ? provision->kind : kind_of_name(row.provision, situation.map().library).value_or(std::string{});
        by_pupil_[key_of(pupil, row.pupil)].push_back(places_.size());
        places_.push_back({{&row, pupil, provision, std::move(kind), row.year}, *starts});
    }
}

std::vector<const ComingPlace*> Coming::of(const Pupil* pupil, const NamedPupil& named) const
{
    std::vector<const ComingPlace*> found;
    const auto at = by_pupil_.find(key_of(pupil, named.name));
    if (at == by_pupil_.end()) return found;
    for (const auto index : at->second) {
        const auto& year = places_[index].place.year;
        if (pupil || !year || !named.year || *year == *named.year) found.push_back(&places_[index]);
    }
    return found;
}

const ComingPlace* Coming::answering(const Demand& demand) const
{
    const auto places = of(demand.pupil, demand.named());
    const auto found = std::ranges::find_if(places, [&](const auto* one) { return answers(one->place, demand.need.kind); });
    return found == places.end() ? nullptr : *found;
}

const ComingPlace* Coming::additional_of(const Pupil& pupil) const
{
    const auto places = of(&pupil, {});
    const auto found =
        std::ranges::find_if(places, [](const auto* one) { return !one->place.provision || one->place.provision->wave != 1; });
    return found == places.end() ? nullptr : *found;
}

}  // namespace provision
