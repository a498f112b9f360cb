// SPDX-License-Identifier: MPL-2.0
#include "analysis/clashes.hpp"

#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace provision {
namespace {

std::vector<WeekSlot> in_common(const Provision& one, const Provision& other)
{
    std::vector<WeekSlot> common;
    for (const auto& a : one.slots)
        for (const auto& b : other.slots) {
            const WeekSlot both{a.weekday, std::max(a.begin, b.begin), std::min(a.end, b.end)};
            if (a.weekday == b.weekday && both.begin < both.end) common.push_back(both);
        }
    std::ranges::sort(common);
    return common;
}

// A first-tier row that names nobody is for everybody of its years, and of its class where it has one.
bool for_everybody(const Provision& provision, const Situation& situation)
{
    return runs_on(provision.start, provision.end, situation.today()) && provision.wave == 1 &&
           provision.given_as == GivenAs::taught && provision.pupils.empty() && !provision.slots.empty();
}

bool for_pupils_like(const Provision& provision, const Pupil& pupil)
{
    const bool of_year = pupil.year && provision.years && provision.years->contains(*pupil.year);
    return of_year && (provision.class_name.empty() || same_class(provision.class_name, pupil.class_name));
}

std::vector<const Provision*> timed(const PupilLoad& load)
{
    std::vector<const Provision*> all;
    for (const auto* attended : load.extra_teaching())
        if (attended->provision && !attended->provision->slots.empty()) all.push_back(attended->provision);
    return all;
}

void add(std::vector<Clash>& all, const Provision& attended, const Provision& missed, bool for_everybody)
{
    if (auto when = in_common(attended, missed); !when.empty())
        all.push_back({&attended, &missed, for_everybody, std::move(when)});
}

}  // namespace

Clashes::Clashes(const Situation& situation)
{
    for (const auto& provision : situation.map().provisions)
        if (for_everybody(provision, situation)) for_everybody_.push_back(&provision);
}

std::vector<Clash> Clashes::of(const PupilLoad& load) const
{
    const auto attended = timed(load);
    std::vector<Clash> all;
    for (auto one = attended.begin(); one != attended.end(); ++one)
        for (auto other = one + 1; other != attended.end(); ++other) add(all, **one, **other, false);
    if (!load.pupil || attended.empty()) return all;
    for (const auto* provision : for_everybody_)
        if (for_pupils_like(*provision, *load.pupil))
            for (const auto* one : attended) add(all, *one, *provision, true);
    return all;
}

std::string spoken(const Clash& clash)
{
    return shortened(clash.attended->name) + (clash.for_everybody ? ", while the class has " : " and ") +
           shortened(clash.missed->name);
}

int minutes_of(const std::vector<WeekSlot>& slots)
{
    int minutes = 0;
    for (const auto& slot : slots) minutes += slot.minutes();
    return minutes;
}

}  // namespace provision
