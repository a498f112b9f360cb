// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/needs.hpp"

#include "analysis/pupil_labels.hpp"
#include "analysis/pupil_load.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

// The register against what its pupils attend.

namespace provision {
namespace {

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

// What is to begin soon is planned already.
Finding nothing_yet(Finding finding, const ComingPlace& coming)
{
    finding.priority = Priority::should;
    finding.text.back() = ' ';
    finding.text += "today, and " + starts_soon(coming) + ".";
    finding.remedy = "See that it starts, or plan something until then.";
    return finding;
}

// Equipment and adjustments are owed to disabled pupils whether or not they have special needs, so only teaching counts.
template <class Tier>
std::vector<const Attended*> taught_at(const PupilLoad& load, Tier tier)
{
    std::vector<const Attended*> found;
    for (const auto* attended : load.extra_teaching())
        if (attended->provision && attended->provision->wave && tier(*attended->provision->wave)) found.push_back(attended);
    return found;
}

std::string not_on_it(const Pupil& pupil, const PupilLabel& label)
{
    return label.spoken +
           (pupil.status == Status::monitored ? " is monitored, but not on the register," : " is not on the register");
}

Finding ask_for_register(const Pupil& pupil, const PupilLabel& label)
{
    return {.check = {},
            .priority = Priority::should,
            .who = label.who,
            .where = pupil.where,
            .text = {},
            .remedy = "Ask whether " + label.spoken + " should be on the register, end ",
            .subject = pupil_subject(pupil)};
}

// Of four tiers the third, Targeted Plus, is for pupils without a status too.
int specialist_tier(const Settings& settings)
{
    constexpr int kUsual = 3;
    return std::max(kUsual, static_cast<int>(tier_set_named(settings.tiers).tiers.size()));
}

// What the needs audit asks for was decided for the pupil, register or not.
class AuditedKinds {
public:
    explicit AuditedKinds(const Situation& situation)
    {
        for (const auto& need : situation.needs())
            if (const auto* pupil = situation.find_pupil({need.pupil, need.year, need.class_name}))
                asked_.emplace(pupil, need.kind);
    }

    bool all_asked(const Pupil& pupil, const std::vector<const Attended*>& attended) const
    {
        return std::ranges::all_of(attended, [&](const Attended* one) { return asked_.contains({&pupil, one->kind}); });
    }

private:
    std::set<std::pair<const Pupil*, std::string>> asked_;
};

Finding specialist(const Pupil& pupil, const PupilLabel& label, const std::vector<const Attended*>& attended,
                   const Settings& settings)
{
    std::vector<std::string> names;
    for (const auto* one : attended)
        names.push_back(shortened(one->name) + " (" + spoken_tier(*one->provision->wave, settings) + ")");
    auto finding = ask_for_register(pupil, label);
    finding.text = not_on_it(pupil, label) + " and attends " + listed(names) + ".";
    finding.remedy += names.size() == 1 ? "that provision" : "those provisions";
    finding.remedy += ", or accept this with the reason.";
    return finding;
}

Finding third_of_an_area(const Pupil& pupil, const PupilLabel& label, const std::string& area,
                         const std::vector<std::string>& names, const Settings& settings)
{
    auto finding = ask_for_register(pupil, label);
    finding.text = not_on_it(pupil, label) + " and attends " + std::to_string(names.size()) + " provisions (" +
                   spoken_tier(2, settings) + ") for " + spoken_kind(area, settings) + " at once: " + listed(names) + ".";
    finding.remedy += "one of them, or accept this with the reason.";
    finding.subject += "|" + area;
    return finding;
}

// A second tier is no register status; a third of its provisions in one area asks for one.
void add_thirds(CheckResult& result, const Pupil& pupil, const PupilLabel& label, const PupilLoad& load, const Settings& settings)
{
    constexpr std::size_t kTooManyOfAnArea = 3;
    std::map<std::string, std::map<std::string, std::string>> by_area;
    for (const auto* attended : taught_at(load, [](int tier) { return tier == 2; }))
        if (const auto area = area_of(*attended->provision); !area.empty())
            by_area[area].emplace(provision_key(attended->name), shortened(attended->name));
    for (const auto& [area, provisions] : by_area) {
        if (provisions.size() < kTooManyOfAnArea) continue;
        std::vector<std::string> names;
        for (const auto& [key, name] : provisions) names.push_back(name);
        result.findings.push_back(third_of_an_area(pupil, label, area, names, settings));
    }
}

struct Roll {
    int all = 0;
    int on_register = 0;
    int above_first_tier = 0;
};

Roll roll_of(const Situation& situation)
{
    Roll roll;
    for (const auto& pupil : situation.map().pupils) {
        const auto places = situation.places_of(pupil);
        ++roll.all;
        if (on_register(pupil.status)) ++roll.on_register;
        if (std::ranges::any_of(places, [](const RunningPlace* place) { return additional(*place); })) ++roll.above_first_tier;
    }
    return roll;
}

// A list of the pupils with special needs, with or without a few others, tells no share of a school.
std::string not_the_whole_roll(const Roll& roll)
{
    if (roll.on_register == roll.all) return "every pupil in the register is on it, so it is not the whole roll.";
    if (2 * roll.on_register > roll.all)
        return std::to_string(roll.on_register) + " of the " + std::to_string(roll.all) +
               " pupils in the register are on it, so it is not the whole roll.";
    return {};
}

}  // namespace

CheckResult register_without_provision(const Evidence& evidence)
{
    if (!tells_status(evidence.reading)) return {{}, "the register has no column Status.", false};
    if (evidence.situation.map().attendance.empty()) return nobody_named();
    CheckResult result;
    UnnamedYears unnamed;
    const Coming soon(evidence.situation);
    for (const auto& pupil : evidence.reading.map.pupils) {
        if (!on_register(pupil.status)) continue;
        const auto attended = evidence.situation.places_of(pupil);
        if (std::ranges::any_of(attended, [](const RunningPlace* place) { return additional(*place); })) continue;
        const auto* coming = soon.additional_of(pupil);
        if (!coming && cannot_tell(evidence.situation, pupil.year)) {
            unnamed.add(pupil.year);
            continue;
        }
        const auto nothing = nothing_in_place(pupil, evidence.labels.of(pupil), evidence.reading.map.settings);
        result.findings.push_back(coming ? nothing_yet(nothing, *coming) : nothing);
    }
    unnamed.limit(result);
    return result;
}

CheckResult provision_without_register(const Evidence& evidence)
{
    if (!tells_status(evidence.reading)) return {{}, "the register has no column Status.", false};
    if (evidence.situation.map().attendance.empty()) return nobody_named();
    CheckResult result;
    const auto& settings = evidence.reading.map.settings;
    const AuditedKinds audited(evidence.situation);
    for (const auto& pupil : evidence.reading.map.pupils) {
        if (on_register(pupil.status) || pupil.status_unread) continue;
        const auto load = load_of(evidence.situation, pupil);
        const auto label = evidence.labels.of(pupil);
        if (const auto high = taught_at(load, [&](int tier) { return tier >= specialist_tier(settings); }); !high.empty()) {
            result.findings.push_back(specialist(pupil, label, high, settings));
            if (audited.all_asked(pupil, high)) result.findings.back().priority = Priority::could;
        }
        add_thirds(result, pupil, label, load, settings);
    }
    return result;
}

CheckResult four_in_five(const Evidence& evidence)
{
    if (!tells_status(evidence.reading))
        return {{}, "the register has no column Status, so nobody can tell whether it is the whole roll.", false};
    if (evidence.situation.map().attendance.empty()) return nobody_named();
    const auto roll = roll_of(evidence.situation);
    CheckResult result{.findings = {}, .not_run = not_the_whole_roll(roll)};
    const auto& settings = evidence.reading.map.settings;
    const double share = static_cast<double>(roll.above_first_tier) / roll.all;
    if (!result.not_run.empty() || share <= settings.share_above_first_tier) return result;
    const auto percent = [](double part) { return plain_number(std::round(1000 * part) / 10) + " %"; };
    result.findings.push_back(
        {{},
         Priority::should,
         "The school",
         evidence.reading.map.pupils.front().where,
         std::to_string(roll.above_first_tier) + " of " + std::to_string(roll.all) + " pupils (" + percent(share) +
             ") have provision " + above_first_tier(settings) + "; at most " + percent(settings.share_above_first_tier) +
             " should need it.",
         "Look at what everybody is taught, " + spoken_tier(1, settings) + ", before you add another group.",
         "school"});
    return result;
}

}  // namespace provision
