// SPDX-License-Identifier: MPL-2.0
#include "analysis/situation.hpp"

#include "analysis/coverage.hpp"
#include "text/library.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace provision {
namespace {

std::string without_number(const Provision& provision)
{
    auto subject = provision_key(provision.name) + "|" + (provision.years ? to_text(*provision.years) : "");
    for (const auto& adult : provision.staff.adults) subject += "|" + folded(adult.staff);
    return subject;
}

// One key for a pupil, however a row writes the name: the register's row where it has one.
std::string key_of_pupil(const Pupil* pupil, const NamedPupil& named)
{
    if (pupil) return to_text(pupil->where);
    return name_key(named.name) + "|" + (named.year ? std::to_string(*named.year) : "");
}

bool same_row(const Where& one, const Where& other)
{
    return one.sheet == other.sheet && one.row == other.row;
}

bool same_row(const Attendance& row, const Provision& provision)
{
    return same_row(row.where, provision.where);
}

// `Maths intervention (Third Space)`: what stands before the bracket and in it, each a name by which it may be called.
std::vector<std::string> short_names(std::string_view name)
{
    const auto open = name.find('(');
    const auto close = name.rfind(')');
    if (open == name.npos || close == name.npos || close < open) return {};
    std::vector<std::string> keys{provision_key(name.substr(0, open)), provision_key(name.substr(open + 1, close - open - 1))};
    std::erase_if(keys, [](const std::string& key) { return !has_letter(key); });
    return keys;
}

using ByName = std::unordered_map<std::string, std::vector<const Provision*>>;

// A short name counts where it is that of one provision alone, and no whole name.
void add_short_names(const ProvisionMap& map, ByName& by_name)
{
    std::unordered_map<std::string, std::set<std::string>> whole_names;
    for (const auto& provision : map.provisions)
        for (const auto& key : short_names(provision.name)) whole_names[key].insert(provision_key(provision.name));
    for (const auto& [key, whole] : whole_names)
        if (whole.size() == 1 && !by_name.contains(key)) by_name[key] = std::vector(by_name.at(*whole.begin()));
}

// `Phonics (Little Wandle)` in a list of groups may be `Phonics` on the map, but `Reading (girls)` is not `Reading (boys)`.
ByName::const_iterator find_named(const ByName& by_name, const std::string& name)
{
    if (const auto found = by_name.find(provision_key(name)); found != by_name.end()) return found;
    for (const auto& key : short_names(name))
        if (const auto found = by_name.find(key); found != by_name.end())
            if (provision_key(found->second.front()->name) == key) return found;
    return by_name.end();
}

}  // namespace

Situation::Situation(const ProvisionMap& map, const Date& today) : map_(map), today_(today), names_(map.pupils)
{
    number_provisions();
    list_provided_years();
    settle_needs();
    for (const auto& row : map_.attendance)
        if (runs_on(row.start, row.end, today_))
            place(row);
        else
            behind_[&row] = provision_once(row);
}

void Situation::number_provisions()
{
    std::unordered_map<std::string, int> equals;
    for (const auto& provision : map_.provisions) {
        const auto subject = without_number(provision);
        subjects_[&provision] = subject + "|" + std::to_string(++equals[subject]);
        provisions_[provision_key(provision.name)].push_back(&provision);
    }
    add_short_names(map_, provisions_);
}

void Situation::list_provided_years()
{
    for (const auto& provision : map_.provisions)
        if (provision.years && counts_for_places(*this, provision))
            for (int year = provision.years->first; year <= provision.years->last; ++year) provided_years_.insert(year);
}

// An audit may have several columns of one kind, `Reading | Phonics`: there a pupil's marks are one need and repeat nothing.
void Situation::settle_needs()
{
    std::unordered_map<std::string, std::size_t> known;
    for (const auto& need : map_.needs) {
        const NamedPupil named{need.pupil, need.year, need.class_name};
        const auto [at, fresh] = known.emplace(key_of_pupil(names_.find(named), named) + "|" + need.kind, needs_.size());
        if (fresh) {
            needs_.push_back(need);
            continue;
        }
        auto& first = needs_[at->second];
        const bool more_urgent = need.priority < first.priority;
        if (!same_row(first.where, need.where)) repeated_needs_.push_back(more_urgent ? first : need);
        if (more_urgent) first = need;
    }
}

void Situation::place(const Attendance& row)
{
    const NamedPupil named{row.pupil, row.year, row.class_name};
    RunningPlace place{.row = &row, .pupil = names_.find(named), .provision = nullptr, .kind = {}, .year = row.year};
    if (!place.year && place.pupil) place.year = place.pupil->year;
    behind_[&row] = place.provision = provision_of(row, place.year);
    if (place.provision && !runs_on(place.provision->start, place.provision->end, today_)) {
        not_running_.push_back({&row, place.provision});
        return;
    }
    place.kind = place.provision ? place.provision->kind : kind_of_name(row.provision, map_.library).value_or(std::string{});
    auto& of_pupil = places_by_pupil_[key_of_pupil(place.pupil, named)];
    // A row of Groups and a name in the map's Pupils column are one pupil there.
    const bool again = std::ranges::any_of(of_pupil, [&](std::size_t at) { return places_[at].provision == place.provision; });
    if (place.provision && !again) ++attending_[place.provision];
    of_pupil.push_back(places_.size());
    // Words in a Pupils column that the register does not know ("See class list") name nobody of the year.
    if (place.year && (place.pupil || map_.pupils.empty())) named_years_.insert(*place.year);
    places_.push_back(std::move(place));
}

// The row that itself names the pupil; else the running provision of that name for the year, of equals the first with room; else
// the only one of that name, whatever its year.
const Provision* Situation::provision_of(const Attendance& row, std::optional<int> year) const
{
    const auto found = find_named(provisions_, row.provision);
    if (found == provisions_.end()) return nullptr;
    const auto& all = found->second;
    if (const auto own = std::ranges::find_if(all, [&](const Provision* p) { return same_row(row, *p); }); own != all.end())
        return *own;
    std::vector<const Provision*> of_the_year;
    for (const auto* provision : all)
        if (year && provision->years && provision->years->contains(*year)) of_the_year.push_back(provision);
    if (!of_the_year.empty()) return first_with_room(of_the_year);
    return all.size() == 1 ? all.front() : nullptr;
}

// Of a place that has ended or not begun: the row that names the pupil; else the provision of that name that ran at the time, of
// several the one for the pupil's year, for last summer's Year 5 is in Year 6 now.
const Provision* Situation::provision_once(const Attendance& row) const
{
    const auto found = find_named(provisions_, row.provision);
    if (found == provisions_.end()) return nullptr;
    const auto* pupil = row.year ? nullptr : names_.find({row.pupil, row.year, row.class_name});
    const auto year = pupil ? pupil->year : row.year;
    const auto fitness = [&](const Provision* provision) {
        if (same_row(row, *provision)) return 3;
        const bool then = (!row.end || !provision->start || *provision->start <= *row.end) &&
                          (!row.start || !provision->end || *row.start <= *provision->end);
        const bool of_year = year && provision->years && provision->years->contains(*year);
        return (then ? 2 : 0) + (of_year ? 1 : 0);
    };
    const auto best = std::ranges::max_element(found->second, {}, fitness);
    return found->second.size() == 1 || fitness(*best) > 0 ? *best : nullptr;
}

const Provision* Situation::first_with_room(std::span<const Provision* const> equals) const
{
    const Provision* first = nullptr;
    for (const auto* provision : equals) {
        if (!runs_on(provision->start, provision->end, today_)) continue;
        if (!first) first = provision;
        if (attending(*provision) < stated_places(*provision)) return provision;
    }
    return first ? first : equals.front();
}

int Situation::attending(const Provision& provision) const
{
    const auto found = attending_.find(&provision);
    return found == attending_.end() ? 0 : found->second;
}

std::vector<const RunningPlace*> Situation::places_by_key(const std::string& key) const
{
    std::vector<const RunningPlace*> places;
    const auto found = places_by_pupil_.find(key);
    if (found == places_by_pupil_.end()) return places;
    for (const auto index : found->second) places.push_back(&places_[index]);
    return places;
}

std::vector<const RunningPlace*> Situation::places_of(const Pupil& pupil) const
{
    return places_by_key(to_text(pupil.where));
}

std::vector<const RunningPlace*> Situation::places_of(const NamedPupil& named) const
{
    const auto* pupil = names_.find(named);
    auto places = places_by_key(key_of_pupil(pupil, named));
    if (pupil || !named.year) return places;
    // Outside a register a groups table seldom repeats the year.
    for (const auto* place : places_by_key(key_of_pupil(nullptr, {named.name, {}, {}}))) places.push_back(place);
    return places;
}

}  // namespace provision
