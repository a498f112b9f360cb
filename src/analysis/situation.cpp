// SPDX-License-Identifier: MPL-2.0
#include "analysis/situation.hpp"

#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

bool may_be_one_year(std::optional<int> a, std::optional<int> b)
{
    return !a || !b || *a == *b;
}

std::string without_number(const Provision& provision)
{
    auto subject = provision_key(provision.name) + "|" + (provision.years ? to_text(*provision.years) : "");
    for (const auto& adult : provision.staff.adults) subject += "|" + folded(adult.staff);
    return subject;
}

}  // namespace

Situation::Situation(const ProvisionMap& map, const Date& today) : map_(map), today_(today)
{
    std::unordered_map<std::string, int> equals;
    for (const auto& provision : map_.provisions) {
        const auto subject = without_number(provision);
        subjects_[&provision] = subject + "|" + std::to_string(++equals[subject]);
    }
    for (const auto& pupil : map_.pupils) pupils_.emplace(name_key(pupil.name), &pupil);
    for (const auto& provision : map_.provisions)
        if (runs_on(provision.start, provision.end, today_)) provisions_[provision_key(provision.name)].push_back(&provision);
    for (const auto& row : map_.attendance) {
        if (!runs_on(row.start, row.end, today_)) continue;
        const auto place = resolved(row);
        places_by_pupil_[name_key(row.pupil)].push_back(places_.size());
        if (place.provision) ++attending_[place.provision];
        if (place.year) named_years_.insert(*place.year);
        places_.push_back(place);
    }
}

RunningPlace Situation::resolved(const Attendance& row) const
{
    RunningPlace place{.row = &row, .pupil = find_pupil(row.pupil, row.year), .provision = nullptr, .kind = {}, .year = row.year};
    place.provision = find_provision(row.provision, place.year);
    place.kind = place.provision ? place.provision->kind : kind_of_name(row.provision).value_or(std::string{});
    return place;
}

const Pupil* Situation::find_pupil(const std::string& name, std::optional<int> year) const
{
    const auto [first, last] = pupils_.equal_range(name_key(name));
    for (auto it = first; it != last; ++it)
        if (may_be_one_year(it->second->year, year)) return it->second;
    return nullptr;
}

const Provision* Situation::find_provision(const std::string& name, std::optional<int> year) const
{
    const auto found = provisions_.find(provision_key(name));
    if (found == provisions_.end()) return nullptr;
    for (const auto* provision : found->second)
        if (year && provision->years && provision->years->contains(*year)) return provision;
    const auto* only = found->second.front();
    return found->second.size() == 1 && (!year || !only->years) ? only : nullptr;
}

int Situation::attending(const Provision& provision) const
{
    const auto found = attending_.find(&provision);
    return found == attending_.end() ? 0 : found->second;
}

std::vector<const RunningPlace*> Situation::places_of(const std::string& name, std::optional<int> year) const
{
    std::vector<const RunningPlace*> places;
    const auto found = places_by_pupil_.find(name_key(name));
    if (found == places_by_pupil_.end()) return places;
    for (const auto index : found->second)
        if (may_be_one_year(places_[index].year, year)) places.push_back(&places_[index]);
    return places;
}

}  // namespace provision
