// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/needs.hpp"

#include "analysis/checks/seats.hpp"
#include "analysis/pupil_labels.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

// Who has the places: the pupils of a group, and who of two comes first.

namespace provision {
namespace {

// A pupil who could have a kind and has a place of it.
struct SeatedCould {
    Demand demand;
    const Provision* provision = nullptr;
};

// By kind and year, the years being those that the provision takes.
using SeatedCoulds = std::map<std::pair<std::string, int>, std::vector<SeatedCould>>;

// The taught place that the pupil has of this kind; equipment is nobody else's to have.
const RunningPlace* seat_of(const Situation& situation, const Demand& demand)
{
    for (const auto* place : places_of(situation, demand))
        if (place->provision && place->provision->given_as == GivenAs::taught && answers(*place, demand.need.kind)) return place;
    return nullptr;
}

SeatedCoulds seated_coulds(const Situation& situation)
{
    SeatedCoulds seated;
    for (const auto& demand : demands(situation, kAllYears)) {
        if (demand.need.priority != Priority::could) continue;
        const auto* place = seat_of(situation, demand);
        if (!place) continue;
        const auto years = place->provision->years.value_or(Years{*demand.need.year, *demand.need.year});
        for (int year = years.first; year <= years.last; ++year)
            seated[{demand.need.kind, year}].push_back({demand, place->provision});
    }
    return seated;
}

std::string subject_of(const Situation& situation, const Demand& demand)
{
    const auto pupil = demand.pupil ? pupil_subject(*demand.pupil) : pupil_subject(situation, demand.named());
    return pupil + "|" + demand.need.kind;
}

Finding waits(const Evidence& evidence, const Demand& must, const SeatedCould& seated)
{
    const auto label = label_of(evidence.labels, must);
    const auto kind = spoken_kind(must.need.kind, evidence.reading.map.settings);
    return {.check = {},
            .priority = Priority::must,
            .who = label.who,
            .where = must.need.where,
            .text = label.spoken + " must have " + kind + " and waits, while " + label_of(evidence.labels, seated.demand).who +
                    ", who could have it, has a place in " + shortened(seated.provision->name) + ".",
            .remedy = "Give " + label.spoken + " that place, or write down who goes first and why.",
            .subject = subject_of(evidence.situation, must)};
}

bool taught_in_groups(const Provision& provision)
{
    const bool sure = provision.capacity || (provision.ratio && !provision.ratio->ambiguous);
    return sure && provision.given_as == GivenAs::taught && provision.wave != 1;
}

}  // namespace

CheckResult must_before_could(const Evidence& evidence)
{
    if (evidence.situation.map().attendance.empty()) return nobody_named();
    CheckResult result;
    UnnamedYears unnamed;
    const auto seated = seated_coulds(evidence.situation);
    std::map<std::pair<std::string, int>, std::size_t> turn;
    Seats seats(evidence.situation);
    const Coming coming(evidence.situation);
    for (const auto& must : demands(evidence.situation, kAllYears)) {
        const std::pair kind_and_year{must.need.kind, *must.need.year};
        const auto found = seated.find(kind_and_year);
        if (must.need.priority != Priority::must || found == seated.end() || in_place(evidence.situation, must) ||
            perhaps_in_place(evidence.situation, must) || coming.answering(must))
            continue;
        if (!evidence.situation.names_pupils_of(kind_and_year.second)) {
            unnamed.add(kind_and_year.second);
            continue;
        }
        // A seat that is free is the pupil's own, and need-without-provision names it.
        const Years year{kind_and_year.second, kind_and_year.second};
        if (seats.any_left(must.need.kind, year)) {
            seats.offer(must.need.kind, year);
            continue;
        }
        // Each pupil who waits is set beside another one, as far as there are others.
        const auto& coulds = found->second;
        result.findings.push_back(waits(evidence, must, coulds[turn[kind_and_year]++ % coulds.size()]));
    }
    unnamed.limit(result);
    return result;
}

CheckResult group_too_big(const Evidence& evidence)
{
    if (evidence.situation.map().attendance.empty()) return nobody_named();
    CheckResult result;
    for (const auto& provision : evidence.reading.map.provisions) {
        const int room = stated_places(provision);
        const int attending = evidence.situation.attending(provision);
        if (!taught_in_groups(provision) || room <= 0 || attending <= room) continue;
        auto finding = about(evidence, provision, Priority::should);
        finding.text = shortened(provision.name) + ": " + counted(attending, "pupil is", "pupils are") +
                       " named as attending now, and the row takes " + std::to_string(room) + ".";
        finding.remedy = room == 1
                             ? "If they are taught one after the other, write x " + std::to_string(attending) +
                                   " pupils behind the schedule; otherwise find each a time of their own."
                             : "If they are taught in two groups, write x 2 groups behind the schedule; otherwise part the group "
                               "or end a place.";
        result.findings.push_back(std::move(finding));
    }
    return result;
}

}  // namespace provision
