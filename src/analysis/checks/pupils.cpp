// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/needs.hpp"

#include "analysis/open_ended.hpp"
#include "analysis/pupil_labels.hpp"
#include "analysis/pupil_load.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

// What one pupil attends at once, pupil by pupil.

namespace provision {
namespace {

PupilLabel label_of(const PupilLabels& labels, const PupilLoad& load)
{
    return load.pupil ? labels.of(*load.pupil) : labels.of(load.named);
}

Finding about_pupil(const Evidence& evidence, const PupilLoad& load, const PupilLabel& label, Priority priority)
{
    return {.check = {},
            .priority = priority,
            .who = label.who,
            .where = load.pupil ? load.pupil->where : load.provisions.front().rows.front()->row->where,
            .text = {},
            .remedy = {},
            .subject = load.pupil ? pupil_subject(*load.pupil) : pupil_subject(evidence.situation, load.named)};
}

// The names of what is taught, each once: two rows of one name are one provision on two days or with two adults.
std::vector<std::string> names_of(const std::vector<const Attended*>& attended)
{
    std::vector<std::string> keys;
    std::vector<std::string> names;
    for (const auto* one : attended) {
        const auto key = provision_key(one->name);
        if (std::ranges::find(keys, key) != keys.end()) continue;
        keys.push_back(key);
        names.push_back(shortened(one->name));
    }
    return names;
}

// What may be put off: neither a plan nor a therapist asks for it, and no child can do without it as without personal care.
bool can_wait(const OpenEnded& open_ended, const Attended& attended)
{
    const auto key = provision_key(attended.name);
    return (!attended.provision || !open_ended.allows(*attended.provision)) && !has_phrase(key, "personal care") &&
           !has_phrase(key, "intimate care") && !has_phrase(key, "toileting");
}

std::vector<const Attended*> that_can_wait(const OpenEnded& open_ended, const PupilLoad& load)
{
    auto waiting = load.extra_teaching();
    std::erase_if(waiting, [&](const Attended* one) { return !can_wait(open_ended, *one); });
    return waiting;
}

// Support in lessons of two areas is not alike, so a kind that serves every area is parted by the areas that the map names.
using Alike = std::map<std::pair<std::string, std::string>, std::vector<const Attended*>>;

// What could end comes first.
Alike alike(const PupilLoad& load, const OpenEnded& open_ended)
{
    Alike found;
    for (const auto* attended : load.extra_teaching())
        if (!attended->kind.empty()) found[{attended->kind, area_of(*attended->rows.front())}].push_back(attended);
    for (auto& [kind_and_area, attended] : found)
        std::ranges::stable_sort(attended, {}, [&](const Attended* one) { return !can_wait(open_ended, *one); });
    return found;
}

void add_alike(CheckResult& result, const Evidence& evidence, const PupilLoad& load, const PupilLabel& label,
               const OpenEnded& open_ended)
{
    for (const auto& [kind_and_area, attended] : alike(load, open_ended)) {
        const auto names = names_of(attended);
        if (names.size() < 2) continue;
        const auto kind = spoken_kind(kind_and_area.first, evidence.reading.map.settings);
        auto finding = about_pupil(evidence, load, label, Priority::could);
        finding.text = label.spoken + " attends " + listed(names) + " at once, which are " +
                       (names.size() == 2 ? "both " : "all ") + kind + ".";
        finding.remedy = "End one of them, or accept this with the reason.";
        finding.subject += "|alike|" + kind_and_area.first + "|" + kind_and_area.second;
        result.findings.push_back(std::move(finding));
    }
}

void add_listed_twice(CheckResult& result, const Evidence& evidence, const PupilLoad& load, const PupilLabel& label)
{
    for (const auto& attended : load.provisions) {
        if (!attended.listed_twice) continue;
        auto finding = about_pupil(evidence, load, label, Priority::should);
        const auto& again = *attended.rows.back()->row;
        finding.where = again.where;
        finding.text = label.spoken + " stands twice in " + shortened(attended.name) + ", and neither row has ended.";
        finding.remedy = "End the earlier row, or delete the one that is too many.";
        finding.subject += "|listed|" + provision_key(attended.name);
        result.findings.push_back(std::move(finding));
    }
}

// Two rows of the map with one name, both of which name the pupil.
void add_named_twice(CheckResult& result, const Evidence& evidence, const PupilLoad& load, const PupilLabel& label)
{
    std::map<std::string, std::vector<const Attended*>> by_name;
    for (const auto* attended : load.extra_teaching())
        if (attended->provision) by_name[provision_key(attended->name)].push_back(attended);
    for (const auto& [key, attended] : by_name) {
        if (attended.size() < 2) continue;
        auto finding = about_pupil(evidence, load, label, Priority::could);
        finding.where = attended.back()->rows.front()->row->where;
        finding.text = label.spoken + " is in " + std::to_string(attended.size()) + " groups of " +
                       shortened(attended.front()->name) + " at once.";
        finding.remedy = "Keep one group, or write both times in one row if it is one group on two days.";
        finding.subject += "|groups|" + key;
        result.findings.push_back(std::move(finding));
    }
}

// `, not counting Talking Partners, whose time is not known`; empty where all times are known.
std::string not_counted(const PupilLoad& load)
{
    std::vector<std::string> names;
    for (const auto* attended : load.extra_teaching())
        if (!attended->minutes) names.push_back(shortened(attended->name));
    if (names.empty()) return {};
    return ", not counting " + listed(names) + ", whose " + (names.size() == 1 ? "time is" : "times are") + " not known";
}

Finding hours_short(const Pupil& pupil, const PupilLabel& label, const PupilLoad& load, const Settings& settings)
{
    const double planned = 60 * *pupil.plan_hours;
    const bool nothing = load.extra_teaching().empty();
    const auto gets = nothing             ? "attends nothing " + above_first_tier(settings)
                      : load.minutes == 0 ? "gets no time that is known"
                                          : "gets " + spoken_minutes(load.minutes);
    const auto missing = spoken_minutes(planned - load.minutes);
    return {.check = {},
            .priority = Priority::must,
            .who = label.who,
            .where = pupil.where,
            .text =
                label.spoken + " has " + spoken_minutes(planned) + " a week in the plan and " + gets + not_counted(load) + ".",
            .remedy = load.unknown_times > 0 ? "Write that time on the map, then plan what is still missing of " + missing + "."
                                             : "Plan " + missing + " more, or correct the plan hours if they have changed.",
            .subject = pupil_subject(pupil)};
}

std::string ask_what_can_wait(const std::vector<std::string>& names)
{
    if (names.empty()) return "A plan or a therapist asks for all of them: accept this with the reason.";
    if (names.size() == 1) return "Ask whether " + names.front() + " can wait, or accept this with the reason.";
    return "Ask which of these can wait: " + listed(names) + ". Many at once hide what each of them does.";
}

// The plans of which nobody wrote down how many hours they specify, or in words that tell no number.
void add_plans_without_hours(CheckResult& result, std::span<const Pupil> pupils)
{
    const auto add = [&](bool unread, const std::string& what) {
        const auto count = static_cast<int>(std::ranges::count_if(pupils, [&](const Pupil& pupil) {
            return pupil.status == Status::plan && !pupil.plan_hours && pupil.unread_hours.empty() != unread;
        }));
        if (count == 0) return;
        result.not_run +=
            (result.not_run.empty() ? "" : " ") + counted(count, "pupil with a plan has", "pupils with a plan have") + what;
        result.partly = true;
    };
    add(false, " no plan hours in the register.");
    add(true, " plan hours in the register that do not tell one number.");
}

}  // namespace

CheckResult duplicate_provision(const Evidence& evidence)
{
    if (evidence.situation.map().attendance.empty()) return nobody_named();
    CheckResult result;
    const OpenEnded open_ended(evidence.situation);
    for (const auto& load : pupil_loads(evidence.situation)) {
        const auto label = label_of(evidence.labels, load);
        add_alike(result, evidence, load, label, open_ended);
        add_listed_twice(result, evidence, load, label);
        add_named_twice(result, evidence, load, label);
    }
    return result;
}

CheckResult too_many_at_once(const Evidence& evidence)
{
    if (evidence.situation.map().attendance.empty()) return nobody_named();
    CheckResult result;
    const OpenEnded open_ended(evidence.situation);
    const auto& settings = evidence.reading.map.settings;
    for (const auto& load : pupil_loads(evidence.situation)) {
        const auto names = names_of(load.extra_teaching());
        const int count = static_cast<int>(names.size());
        if (count <= settings.interventions_at_once) continue;
        const auto label = label_of(evidence.labels, load);
        auto finding = about_pupil(evidence, load, label, Priority::should);
        finding.text = label.spoken + " attends " + std::to_string(count) + " provisions " + above_first_tier(settings) +
                       " at once, and the settings allow " + std::to_string(settings.interventions_at_once) + ": " +
                       listed(names) + ".";
        finding.remedy = ask_what_can_wait(names_of(that_can_wait(open_ended, load)));
        result.findings.push_back(std::move(finding));
    }
    return result;
}

CheckResult plan_hours_short(const Evidence& evidence)
{
    if (evidence.situation.map().attendance.empty()) return nobody_named();
    CheckResult result;
    UnnamedYears unnamed;
    for (const auto& pupil : evidence.reading.map.pupils) {
        if (pupil.plan_hours.value_or(0) <= 0) continue;
        const auto load = load_of(evidence.situation, pupil);
        if (load.minutes + 0.5 >= 60 * *pupil.plan_hours) continue;
        if (load.provisions.empty() && cannot_tell(evidence.situation, pupil.year))
            unnamed.add(pupil.year);
        else
            result.findings.push_back(hours_short(pupil, evidence.labels.of(pupil), load, evidence.reading.map.settings));
    }
    unnamed.limit(result);
    const auto& pupils = evidence.reading.map.pupils;
    const bool hours = std::ranges::any_of(pupils, [](const Pupil& pupil) { return pupil.plan_hours.has_value(); });
    if (!hours && !tells_status(evidence.reading)) return {{}, "the register has no column Status and no plan hours.", false};
    add_plans_without_hours(result, pupils);
    return result;
}

}  // namespace provision
