// SPDX-License-Identifier: MPL-2.0
#include "analysis/notes.hpp"

#include "analysis/team_or_split.hpp"
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
             one_line(provision.name) + ": the adults' times add up to the schedule, so they were taken to share it (split).",
             kRight});
    if (fit == StaffingFit::team)
        notes.push_back(
            {provision.staff_where,
             {},
             one_line(provision.name) + ": each adult's time is the schedule, so they were taken to be there together (team).",
             kRight});
}

void note_year(const Provision& provision, std::vector<Issue>& notes)
{
    if (provision.years || provision.wave == 1 || provision.given_as != GivenAs::taught) return;
    notes.push_back({provision.where,
                     {},
                     one_line(provision.name) + " has no year, so its places count for no year group.",
                     "Add a column Year, or name the year above the map or on the sheet's tab."});
}

void note_place(const Situation& situation, const RunningPlace& place, std::vector<Issue>& notes)
{
    if (!place.provision)
        notes.push_back(
            {place.row->where,
             {},
             place.row->pupil + " attends " + one_line(place.row->provision) + ", which stands on no map for the pupil's year.",
             "Write its name as on the map, or add it to the map."});
    if (!place.pupil && !situation.map().pupils.empty())
        notes.push_back({place.row->where,
                         {},
                         place.row->pupil + " is not in the register.",
                         "Write the name as in the register, or add the pupil to it."});
}

}  // namespace

std::vector<Issue> reading_notes(const Situation& situation)
{
    std::vector<Issue> notes;
    for (const auto& provision : situation.map().provisions) {
        note_staffing(provision, notes);
        note_year(provision, notes);
    }
    for (const auto& place : situation.places()) note_place(situation, place, notes);
    return notes;
}

}  // namespace provision
