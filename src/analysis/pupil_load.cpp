// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_load.hpp"

#include "text/names.hpp"

#include <algorithm>
#include <set>
#include <sstream>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace provision {
namespace {

using Places = std::vector<const RunningPlace*>;

bool named_by_its_own_row(const RunningPlace& place)
{
    return place.provision && place.row->where.sheet == place.provision->where.sheet &&
           place.row->where.row == place.provision->where.row;
}

const std::string& name_of(const RunningPlace& place)
{
    return place.provision ? place.provision->name : place.row->provision;
}

bool only_on_the_map(const Attended& attended)
{
    return std::ranges::all_of(attended.rows, [](const RunningPlace* row) { return named_by_its_own_row(*row); });
}

// Groups seldom says which of two equal groups a pupil is in: then it is the one whose own row names the pupil.
Attended* said_before(std::vector<Attended>& all, const RunningPlace& place)
{
    const auto same =
        std::ranges::find_if(all, [&](const Attended& known) { return place.provision && known.provision == place.provision; });
    if (same != all.end()) return &*same;
    if (named_by_its_own_row(place)) return nullptr;
    const auto equal = std::ranges::find_if(all, [&](const Attended& known) {
        return provision_key(known.name) == provision_key(name_of(place)) && (!place.provision || only_on_the_map(known));
    });
    return equal == all.end() ? nullptr : &*equal;
}

void add(std::vector<Attended>& all, const RunningPlace& place, const Situation& situation)
{
    if (auto* known = said_before(all, place)) {
        known->listed_twice |= std::ranges::any_of(known->rows, [&](const RunningPlace* row) {
            return !named_by_its_own_row(*row) && !named_by_its_own_row(place) && row->row->where.sheet == place.row->where.sheet;
        });
        known->rows.push_back(&place);
        return;
    }
    all.push_back({.provision = place.provision,
                   .name = one_line(name_of(place)),
                   .kind = place.kind,
                   .rows = {&place},
                   .minutes = place.provision ? minutes_of_one_pupil(situation, *place.provision) : std::nullopt});
}

PupilLoad load_of_places(const Situation& situation, const Places& places)
{
    PupilLoad load;
    for (const bool on_the_map : {true, false})
        for (const auto* place : places)
            if (named_by_its_own_row(*place) == on_the_map) add(load.provisions, *place, situation);
    for (const auto* attended : load.extra_teaching()) {
        load.minutes += attended->minutes.value_or(0);
        if (!attended->minutes) ++load.unknown_times;
    }
    return load;
}

// Pupils whom the register does not know, one by one; a row without a year is of the only year that the name has.
class Unregistered {
public:
    explicit Unregistered(const Situation& situation)
    {
        for (const auto& place : situation.places())
            if (!place.pupil && place.year) years_[name_key(place.row->pupil)].insert(*place.year);
    }
    /// The pupil of a place that is the first of this pupil.
    std::optional<NamedPupil> fresh(const RunningPlace& place)
    {
        const auto name = name_key(place.row->pupil);
        auto year = place.year;
        if (const auto found = years_.find(name); !year && found != years_.end() && found->second.size() == 1)
            year = *found->second.begin();
        if (!seen_.insert(name + "|" + (year ? std::to_string(*year) : "")).second) return {};
        return NamedPupil{place.row->pupil, year, place.row->class_name};
    }

private:
    std::unordered_map<std::string, std::set<int>> years_;
    std::unordered_set<std::string> seen_;
};

// A Pupils column holds other words too, where neither the register nor Groups knows a pupil by them.
bool names_a_pupil(const Situation& situation, const PupilLoad& load)
{
    const bool listed = std::ranges::any_of(load.provisions, [](const Attended& one) { return !only_on_the_map(one); });
    return listed || (situation.map().pupils.empty() && looks_like_a_whole_name(load.named.name));
}

}  // namespace

bool looks_like_a_whole_name(const std::string& typed)
{
    std::istringstream in(typed);
    int words = 0;
    for (std::string word; in >> word; ++words)
        if (word.front() >= 'a' && word.front() <= 'z') return false;
    return words > 1 && std::ranges::none_of(typed, [](char sign) { return sign >= '0' && sign <= '9'; });
}

bool Attended::extra_teaching() const
{
    return !provision || (provision->given_as == GivenAs::taught && provision->wave != 1);
}

std::vector<const Attended*> PupilLoad::extra_teaching() const
{
    std::vector<const Attended*> extra;
    for (const auto& attended : provisions)
        if (attended.extra_teaching()) extra.push_back(&attended);
    return extra;
}

std::optional<double> minutes_of_one_pupil(const Situation& situation, const Provision& provision)
{
    const auto& schedule = provision.schedule;
    if (schedule.read) return schedule.read->single() ? std::optional(schedule.read->low) : std::nullopt;
    if (!schedule.typed.empty()) return {};
    const bool one_group = !provision.ratio || situation.attending(provision) <= provision.ratio->pupils;
    if (!one_group || provision.stated_minutes) return one_group ? provision.stated_minutes : std::nullopt;
    const auto& adults = provision.staff.adults;
    return adults.size() == 1 ? adults.front().minutes : std::nullopt;
}

PupilLoad load_of(const Situation& situation, const Pupil& pupil)
{
    auto load = load_of_places(situation, situation.places_of(pupil));
    load.pupil = &pupil;
    load.named = {pupil.name, pupil.year, pupil.class_name};
    return load;
}

PupilLoad load_of(const Situation& situation, const NamedPupil& named)
{
    if (const auto* pupil = situation.find_pupil(named)) return load_of(situation, *pupil);
    auto load = load_of_places(situation, situation.places_of(named));
    load.named = named;
    return load;
}

std::vector<PupilLoad> pupil_loads(const Situation& situation)
{
    std::vector<PupilLoad> loads;
    std::unordered_set<const Pupil*> seen;
    Unregistered unregistered(situation);
    for (const auto& place : situation.places()) {
        if (place.pupil) {
            if (seen.insert(place.pupil).second) loads.push_back(load_of(situation, *place.pupil));
        } else if (const auto named = unregistered.fresh(place)) {
            if (auto load = load_of(situation, *named); names_a_pupil(situation, load)) loads.push_back(std::move(load));
        }
    }
    return loads;
}

}  // namespace provision
