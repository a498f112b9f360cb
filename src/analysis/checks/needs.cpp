// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/check.hpp"
#include "analysis/checks/seats.hpp"
#include "analysis/pupil_labels.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>
#include <span>

// Need against provision: the register, the needs audit and the map side by side.

namespace provision {
namespace {

std::string spoken(const std::string& kind)
{
    const auto* row = find_kind(kind);
    return row ? row->spoken : kind;
}

std::string must_have(Priority priority)
{
    switch (priority) {
    case Priority::must: return "must have";
    case Priority::should: return "should have";
    case Priority::could: return "could have";
    }
    return {};
}

bool additional(const RunningPlace& place)
{
    return !place.provision || place.provision->wave != 1;
}

bool any_provision_in(const Situation& situation, int year)
{
    return std::ranges::any_of(situation.map().provisions, [&](const Provision& provision) {
        return provision.years && provision.years->contains(year) && counts_for_places(situation, provision);
    });
}

// Where maps name no pupil of a year, nobody can say who of it goes without.
bool cannot_tell(const Situation& situation, std::optional<int> year)
{
    return year && !situation.names_pupils_of(*year) && any_provision_in(situation, *year);
}

class UnnamedYears {
public:
    void add(std::optional<int> year)
    {
        if (year) years_.insert(*year);
    }
    /// Says of which years the check could not tell.
    void limit(CheckResult& result) const
    {
        if (years_.empty()) return;
        std::vector<std::string> names;
        for (const int year : years_) names.push_back(to_text(Years{year, year}));
        result.not_run = "no group names its pupils in " + listed(names) + ".";
        result.partly = true;
    }

private:
    std::set<int> years_;
};

// `above wave 1`, `above Universal`.
std::string above_first_tier(const Settings& settings)
{
    return "above " + tier_set_named(settings.tiers).spoken.front();
}

Finding nothing_in_place(const Pupil& pupil, const PupilLabel& label, const Settings& settings)
{
    return {.check = {},
            .priority = Priority::must,
            .who = label.who,
            .where = pupil.where,
            .text = label.spoken + " has " + spoken(pupil.status, nation_named(settings.nation)) + " and no provision " +
                    above_first_tier(settings) + ".",
            .remedy = "Add what is in place to the map, plan something, or ask whether " + label.spoken +
                      " still belongs on the register.",
            .subject = pupil_subject(pupil)};
}

NamedPupil named(const Need& need)
{
    return {need.pupil, need.year, need.class_name};
}

bool has_kind_in_place(const Situation& situation, const Need& need)
{
    return std::ranges::any_of(situation.places_of(named(need)),
                               [&](const RunningPlace* place) { return place->kind == need.kind && additional(*place); });
}

Finding unmet(const Situation& situation, const Need& need, const PupilLabel& label, Seats& seats)
{
    const auto& first = label.spoken;
    return {.check = {},
            .priority = need.priority,
            .who = label.who,
            .where = need.where,
            .text = first + " " + must_have(need.priority) + " " + spoken(need.kind) +
                    (need.ticked ? " (ticked, so counted as must)" : "") + " and has nothing of that kind in place.",
            .remedy = need.year ? seats.offer(need.kind, {*need.year, *need.year})
                                : "Give " + first + " a year in the needs audit or the register, so that a place can be named.",
            .subject = pupil_subject(situation, named(need)) + "|" + need.kind};
}

// The areas in which the pupil attends something above wave 1 today.
std::set<std::string> areas_in_place(const Situation& situation, const Pupil& pupil)
{
    std::set<std::string> areas;
    for (const auto* place : situation.places_of(pupil))
        if (additional(*place))
            if (const auto* kind = find_kind(place->kind)) areas.insert(kind->area);
    return areas;
}

// Without a needs audit the register's own needs are asked: any provision of the same area answers them.
CheckResult by_register_areas(const Evidence& evidence)
{
    CheckResult result;
    UnnamedYears unnamed;
    const PupilLabels labels(evidence.situation);
    const auto& nation = nation_named(evidence.reading.map.settings.nation);
    for (const auto& pupil : evidence.reading.map.pupils) {
        if (!on_register(pupil.status)) continue;
        if (cannot_tell(evidence.situation, pupil.year)) {
            unnamed.add(pupil.year);
            continue;
        }
        const auto covered = areas_in_place(evidence.situation, pupil);
        for (std::size_t rank = 0; rank < pupil.needs.size(); ++rank) {
            const auto area = area_of_need(pupil.needs[rank]);
            if (area.empty() || covered.contains(area)) continue;
            const auto label = labels.of(pupil);
            result.findings.push_back({{},
                                       rank == 0 ? Priority::should : Priority::could,
                                       label.who,
                                       pupil.where,
                                       label.spoken + " has the need " + pupil.needs[rank] + " and nothing for it in place.",
                                       "Add a provision for " + folded(area_in(nation, area)) + ", or end the need.",
                                       pupil_subject(pupil) + "|" + area});
        }
    }
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
    const PupilLabels labels(evidence.situation);
    for (const auto& need : most_urgent_first(evidence.situation.needs())) {
        if (has_kind_in_place(evidence.situation, need)) continue;
        const bool unnamed_year = need.year && !evidence.situation.names_pupils_of(*need.year);
        if (unnamed_year && !provisions_for(evidence.situation, need.kind, {*need.year, *need.year}).empty())
            unnamed.add(need.year);
        else
            result.findings.push_back(unmet(evidence.situation, need, labels.of(named(need)), seats));
    }
    unnamed.limit(result);
    if (result.partly) result.not_run += " There, under-provision tells how many go without.";
    return result;
}

std::string demand_words(const Balance& balance)
{
    std::vector<std::string> parts;
    if (balance.must > 0) parts.push_back(std::to_string(balance.must) + " must");
    if (balance.should > 0) parts.push_back(std::to_string(balance.should) + " should");
    if (balance.could > 0) parts.push_back(std::to_string(balance.could) + " could");
    return listed(parts) + " have " + spoken(balance.kind) +
           (balance.ticked > 0 ? " (" + counted(balance.ticked, "tick") + " counted as must)" : "");
}

std::string group_subject(const Balance& balance)
{
    return to_text(balance.years) + "|" + balance.kind;
}

std::string who(const Balance& balance)
{
    return to_text(balance.years) + " · " + spoken(balance.kind);
}

// Where the time of a group too many is missing: another kind that is short in the same years.
std::string short_elsewhere(const Evidence& evidence, const Balance& over)
{
    for (const auto& other : evidence.balances)
        if (other.years.overlaps(over.years) && other.balance() < 0)
            return " " + to_text(other.years) + " is short of " + counted(-other.balance(), "place") + " for " +
                   spoken(other.kind) + ".";
    return {};
}

CheckResult register_without_provision(const Evidence& evidence)
{
    CheckResult result;
    if (evidence.situation.places().empty()) {
        result.not_run = "no table and no Pupils column says who attends which provision.";
        return result;
    }
    UnnamedYears unnamed;
    const PupilLabels labels(evidence.situation);
    for (const auto& pupil : evidence.reading.map.pupils) {
        if (!on_register(pupil.status)) continue;
        const auto attended = evidence.situation.places_of(pupil);
        if (std::ranges::any_of(attended, [](const RunningPlace* place) { return additional(*place); })) continue;
        if (cannot_tell(evidence.situation, pupil.year))
            unnamed.add(pupil.year);
        else
            result.findings.push_back(nothing_in_place(pupil, labels.of(pupil), evidence.reading.map.settings));
    }
    unnamed.limit(result);
    return result;
}

CheckResult need_without_provision(const Evidence& evidence)
{
    if (evidence.reading.has(TableKind::needs)) return by_needs_audit(evidence);
    if (!evidence.reading.has(TableKind::register_)) return {{}, "the workbook has no needs audit and no register.", false};
    if (evidence.situation.places().empty())
        return {{}, "no table and no Pupils column says who attends which provision.", false};
    return by_register_areas(evidence);
}

CheckResult under_provision(const Evidence& evidence)
{
    CheckResult result;
    const Seats seats(evidence.situation);
    for (const auto& balance : evidence.balances) {
        if (balance.balance() >= 0) continue;
        result.findings.push_back({{},
                                   balance.left_over(),
                                   who(balance),
                                   balance.where,
                                   counted(balance.demand(), "pupil") + " for " + counted(balance.places, "place") + ", " +
                                       std::to_string(-balance.balance()) + " too few: " + demand_words(balance) + ".",
                                   seats.plan_more(balance),
                                   group_subject(balance)});
    }
    return result;
}

CheckResult over_provision(const Evidence& evidence)
{
    CheckResult result;
    for (const auto& balance : evidence.balances) {
        const bool whole_group = balance.smallest_group > 0 && balance.balance() >= balance.smallest_group;
        if (balance.balance() <= 0 || (!whole_group && balance.demand() > 0)) continue;
        const auto need = balance.demand() == 0
                              ? "nobody needs " + spoken(balance.kind)
                              : counted(balance.demand(), "pupil needs", "pupils need") + " " + spoken(balance.kind);
        result.findings.push_back(
            {{},
             Priority::could,
             who(balance),
             balance.where,
             counted(balance.places, "place") + ", and " + need + ": " + std::to_string(balance.balance()) + " too many.",
             "Ask whether a group can end." + short_elsewhere(evidence, balance),
             group_subject(balance)});
    }
    return result;
}

using enum TableKind;

constexpr TableKind kMapOnly[] = {provision_map};
constexpr TableKind kRegisterAndMap[] = {register_, provision_map};
constexpr TableKind kNeedsAndMap[] = {needs, provision_map};

constexpr Check kChecks[] = {
    {"register-without-provision", "On the register, nothing in place", kRegisterAndMap, &register_without_provision},
    {"need-without-provision", "Need without provision", kMapOnly, &need_without_provision},
    {"under-provision", "Under-provision", kNeedsAndMap, &under_provision},
    {"over-provision", "Over-provision", kNeedsAndMap, &over_provision},
};

}  // namespace

std::span<const Check> needs_checks()
{
    return kChecks;
}

}  // namespace provision
