// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/needs.hpp"

#include "analysis/checks/seats.hpp"
#include "analysis/pupil_labels.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>
#include <span>

// Need against provision: the rows of the family, and needs for which nothing is in place.

namespace provision {
namespace {

std::string must_have(Priority priority)
{
    switch (priority) {
    case Priority::must: return "must have";
    case Priority::should: return "should have";
    case Priority::could: return "could have";
    }
    return {};
}

NamedPupil named(const Need& need)
{
    return {need.pupil, need.year, need.class_name};
}

bool has_kind_in_place(const Situation& situation, const Need& need)
{
    return std::ranges::any_of(situation.places_of(named(need)),
                               [&](const RunningPlace* place) { return answers(*place, need.kind); });
}

// `attends 1:1 support, whose kind is not known, ...`: what may be in place is not nothing.
struct Unclear {
    std::string text;
    std::string remedy;
};

Unclear unclear(const RunningPlace& place)
{
    const bool kind = place.kind.empty();
    return {"attends " + shortened(place.provision ? place.provision->name : place.row->provision) + ", whose " +
                (kind ? "kind" : "area of need") + " is not known, so it is not known whether it answers the need.",
            kind ? "Write its kind under Kind." : "Write its area of need under Area."};
}

Finding unmet_perhaps(Finding finding, const std::string& has_need, const RunningPlace& place)
{
    const auto words = unclear(place);
    finding.priority = std::max(finding.priority, Priority::should);
    finding.text = has_need + " and " + words.text;
    finding.remedy = words.remedy;
    return finding;
}

Finding unmet_until(Finding finding, const std::string& has_need, const ComingPlace& coming)
{
    finding.priority = std::max(finding.priority, Priority::should);
    finding.text = has_need + ", has nothing for it in place today and " + starts_soon(coming) + ".";
    finding.remedy = "See that it starts, or plan something until then.";
    return finding;
}

Finding unmet(const Situation& situation, const Need& need, const PupilLabel& label, Seats& seats, const Coming& coming)
{
    const auto& first = label.spoken;
    const auto must = first + " " + must_have(need.priority) + " " + spoken_kind(need.kind, situation.map().settings) +
                      (need.ticked ? " (ticked, so counted as must)" : "");
    Finding finding{.check = {},
                    .priority = need.priority,
                    .who = label.who,
                    .where = need.where,
                    .text = must + " and has nothing of that kind in place.",
                    .remedy = {},
                    .subject = pupil_subject(situation, named(need)) + "|" + need.kind};
    const Demand demand{need, situation.find_pupil(named(need))};
    if (const auto* soon = coming.answering(demand)) return unmet_until(finding, must, *soon);
    if (const auto* place = perhaps_in_place(situation, demand)) return unmet_perhaps(finding, must, *place);
    finding.remedy = need.year ? seats.offer(need.kind, {*need.year, *need.year})
                               : "Give " + first + " a year in the needs audit or the register, so that a place can be named.";
    return finding;
}

// The areas in which the pupil attends something above wave 1 today.
std::set<std::string> areas_in_place(const Situation& situation, const Pupil& pupil)
{
    std::set<std::string> areas;
    for (const auto* place : situation.places_of(pupil))
        if (additional(*place)) areas.insert(area_of(*place));
    return areas;
}

// A need of the register for which nothing of its area is in place.
struct UnmetArea {
    const Pupil* pupil = nullptr;
    std::string need;
    std::string area;
    Priority priority = Priority::should;
};

void add_unmet(std::vector<UnmetArea>& unmet, const Situation& situation, const Pupil& pupil)
{
    auto covered = areas_in_place(situation, pupil);
    for (std::size_t rank = 0; rank < pupil.needs.size(); ++rank) {
        const auto area = area_of_need(pupil.needs[rank]);
        if (area.empty() || !covered.insert(area).second) continue;
        unmet.push_back({&pupil, pupil.needs[rank], area, rank == 0 ? Priority::should : Priority::could});
    }
}

std::string offered(const UnmetArea& unmet, Seats& seats, const Settings& settings)
{
    const auto& year = unmet.pupil->year;
    if (year && seats.any_left(unmet.area, {*year, *year})) return seats.offer(unmet.area, {*year, *year});
    return "Add a provision for " + spoken_kind(unmet.area, settings) +
           ", correct the need in the register, or accept this with the reason.";
}

Finding unmet_area(const Evidence& evidence, const UnmetArea& unmet, Seats& seats, const Coming& coming)
{
    const auto label = evidence.labels.of(*unmet.pupil);
    const auto has = label.spoken + " has the need " + unmet.need;
    Finding finding{.check = {},
                    .priority = unmet.priority,
                    .who = label.who,
                    .where = unmet.pupil->where,
                    .text = has + " and nothing for it in place.",
                    .remedy = {},
                    .subject = pupil_subject(*unmet.pupil) + "|" + unmet.area};
    Need need;
    need.kind = unmet.area;
    const Demand demand{need, unmet.pupil};
    if (const auto* soon = coming.answering(demand)) return unmet_until(finding, has, *soon);
    if (const auto* place = perhaps_in_place(evidence.situation, demand)) return unmet_perhaps(finding, has, *place);
    finding.remedy = offered(unmet, seats, evidence.reading.map.settings);
    return finding;
}

// Without a needs audit the register's own needs are asked: any provision of the same area answers them.
CheckResult by_register_areas(const Evidence& evidence)
{
    CheckResult result;
    UnnamedYears unnamed;
    std::vector<UnmetArea> unmet;
    for (const auto& pupil : evidence.reading.map.pupils) {
        if (!on_register(pupil.status)) continue;
        if (cannot_tell(evidence.situation, pupil.year))
            unnamed.add(pupil.year);
        else
            add_unmet(unmet, evidence.situation, pupil);
    }
    std::ranges::stable_sort(unmet, {}, &UnmetArea::priority);
    Seats seats(evidence.situation);
    const Coming coming(evidence.situation);
    for (const auto& one : unmet) result.findings.push_back(unmet_area(evidence, one, seats, coming));
    unnamed.limit(result);
    return result;
}

std::vector<Need> most_urgent_first(std::span<const Need> needs)
{
    std::vector<Need> sorted(needs.begin(), needs.end());
    std::ranges::stable_sort(sorted, {}, &Need::priority);
    return sorted;
}

CheckResult by_needs_audit(const Evidence& evidence)
{
    CheckResult result;
    UnnamedYears unnamed;
    Seats seats(evidence.situation);
    const Coming coming(evidence.situation);
    for (const auto& need : most_urgent_first(evidence.situation.needs())) {
        if (has_kind_in_place(evidence.situation, need)) continue;
        const bool unnamed_year = need.year && !evidence.situation.names_pupils_of(*need.year);
        if (unnamed_year && !provisions_for(evidence.situation, need.kind, {*need.year, *need.year}).empty())
            unnamed.add(need.year);
        else
            result.findings.push_back(unmet(evidence.situation, need, evidence.labels.of(named(need)), seats, coming));
    }
    unnamed.limit(result);
    if (result.partly) result.not_run += " There, under-provision tells how many go without.";
    return result;
}

}  // namespace

CheckResult need_without_provision(const Evidence& evidence)
{
    if (evidence.reading.has(TableKind::needs)) return by_needs_audit(evidence);
    const auto untold = no_demand(evidence);
    if (!untold.empty() && evidence.reading.map.pupils.empty()) return {{}, untold, false};
    if (evidence.situation.map().attendance.empty()) return nobody_named();
    return untold.empty() ? by_register_areas(evidence) : CheckResult{{}, untold, false};
}

namespace {

using enum TableKind;

constexpr TableKind kMapOnly[] = {provision_map};
constexpr TableKind kRegisterAndMap[] = {register_, provision_map};
constexpr TableKind kNeedsAndMap[] = {needs, provision_map};

constexpr Check kChecks[] = {
    {"register-without-provision", "On the register, nothing in place", kRegisterAndMap, &register_without_provision},
    {"provision-without-register", "Provision, not on the register", kRegisterAndMap, &provision_without_register},
    {"need-without-provision", "Need without provision", kMapOnly, &need_without_provision},
    {"under-provision", "Under-provision", kMapOnly, &under_provision},
    {"over-provision", "Over-provision", kMapOnly, &over_provision},
    {"duplicate-provision", "Two provisions alike", kMapOnly, &duplicate_provision},
    {"too-many-at-once", "Too many at once", kMapOnly, &too_many_at_once},
    {"must-before-could", "Must waits behind could", kNeedsAndMap, &must_before_could},
    {"plan-hours-short", "Plan hours short", kRegisterAndMap, &plan_hours_short},
    {"group-too-big", "Group too big", kMapOnly, &group_too_big},
    {"four-in-five", "Four in five", kRegisterAndMap, &four_in_five},
};

}  // namespace

std::span<const Check> needs_checks()
{
    return kChecks;
}

}  // namespace provision
