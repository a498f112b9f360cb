// SPDX-License-Identifier: MPL-2.0
#include "analysis/notes.hpp"

#include "analysis/team_or_split.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"

namespace provision {
namespace {

const std::string kRight = "Nothing, if that is right.";

void note_staffing(const Provision& provision, std::vector<Issue>& notes)
{
    if (provision.staff.adults.size() < 2 || provision.staffing != Staffing::unknown || provision.staff.either) return;
    const auto fit = fit_of(provision);
    if (fit == StaffingFit::split)
        notes.push_back(
            {provision.staff_where,
             {},
             shortened(provision.name) + ": the adults' times add up to the schedule, so they were taken to share it (split).",
             kRight});
    if (fit == StaffingFit::team)
        notes.push_back(
            {provision.staff_where,
             {},
             shortened(provision.name) + ": each adult's time is the schedule, so they were taken to be there together (team).",
             kRight});
}

void note_year(const Provision& provision, std::vector<Issue>& notes)
{
    if (provision.years || provision.wave == 1 || provision.given_as != GivenAs::taught) return;
    notes.push_back({provision.where,
                     {},
                     shortened(provision.name) + " has no year, so its places count for no year group.",
                     "Add a column Year, or name the year above the map or on the sheet's tab."});
}

void note_provision_of(const RunningPlace& place, std::vector<Issue>& notes)
{
    const auto attends = place.row->pupil + " attends " + shortened(place.row->provision);
    if (!place.provision)
        notes.push_back({place.row->where,
                         {},
                         attends + ", which stands on no map for the pupil's year.",
                         "Write its name as on the map, or add it to the map."});
    else if (place.year && place.provision->years && !place.provision->years->contains(*place.year))
        notes.push_back({place.row->where,
                         {},
                         attends + ", which the map has for " + to_text(*place.provision->years) + "; the pupil is in " +
                             to_text(Years{*place.year, *place.year}) + ".",
                         "Correct the year of one of the two, if it is wrong."});
}

void note_not_running(const PlaceNotRunning& place, std::vector<Issue>& notes)
{
    const auto& end = place.provision->end;
    notes.push_back({place.row->where,
                     {},
                     place.row->pupil + " stands in " + shortened(place.row->provision) + ", which does not run today" +
                         (end ? " (its end is " + to_text(*end) + ")" : "") + "; the place was not counted.",
                     "Correct the date on the map, or end the pupil's row."});
}

void note_repeated(const Need& need, std::vector<Issue>& notes)
{
    notes.push_back(
        {need.where,
         {},
         need.pupil + " has a need for " + need.kind + " twice in the audit; it was counted once, as the more urgent.",
         "Clear one of the two cells."});
}

// Without a needs audit the register's codes are what need is read from.
void note_unknown_needs(const ProvisionMap& map, std::vector<Issue>& notes)
{
    for (const auto& pupil : map.pupils)
        for (const auto& need : pupil.needs)
            if (on_register(pupil.status) && !known_need(need))
                notes.push_back(
                    {pupil.where,
                     {},
                     "The need \"" + shortened(need) + "\" of " + pupil.name + " belongs to no area of need that is known.",
                     "Use a code such as SLCN, MLD, SEMH or PD."});
}

}  // namespace

std::vector<Issue> reading_notes(const Situation& situation)
{
    std::vector<Issue> notes;
    for (const auto& provision : situation.map().provisions) {
        note_staffing(provision, notes);
        note_year(provision, notes);
    }
    for (const auto& place : situation.places()) note_provision_of(place, notes);
    for (const auto& need : situation.repeated_needs()) note_repeated(need, notes);
    if (situation.map().needs.empty()) note_unknown_needs(situation.map(), notes);
    return notes;
}

std::vector<Issue> not_running_notes(const Situation& situation)
{
    std::vector<Issue> notes;
    for (const auto& place : situation.places_not_running()) note_not_running(place, notes);
    return notes;
}

}  // namespace provision
