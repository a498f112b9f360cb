// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/time.hpp"
#include "analysis/checks/wording.hpp"
#include "analysis/team_or_split.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

// What the map says of time: its schedules, the weekly times stated beside them, and who gives them.

namespace provision {
namespace {

bool taught(const Provision& provision)
{
    return provision.given_as == GivenAs::taught;
}

// `LSA 20 minutes and SENCO 20 minutes`; of one adult the time alone.
std::string own_times(const Provision& provision)
{
    const auto& adults = provision.staff.adults;
    if (adults.size() == 1 && adults.front().minutes) return spoken_minutes(*adults.front().minutes);
    std::vector<std::string> parts;
    for (auto adult = adults.begin(); adult != adults.end();) {
        const auto last = std::find_if(adult, adults.end(), [&](const StaffTime& other) { return other != *adult; });
        const auto count = last - adult;
        parts.push_back((count > 1 ? std::to_string(count) + " x " : "") + adult->staff +
                        (adult->minutes ? " " + spoken_minutes(*adult->minutes) : ""));
        adult = last;
    }
    return listed(parts);
}

Finding differs(const Evidence& evidence, const Provision& provision, double scheduled, const std::string& stated)
{
    auto finding = about(evidence, provision, Priority::should);
    finding.where = provision.stated_where;
    finding.text = shortened(provision.name) + ": " + shortened(provision.schedule.typed) + " is " + spoken_minutes(scheduled) +
                   " a week, the map says " + stated + ".";
    finding.remedy = "Correct the time or the number of sessions.";
    return finding;
}

CheckResult stated_time_differs(const Evidence& evidence)
{
    CheckResult result;
    for (const auto& provision : evidence.reading.map.provisions) {
        const auto scheduled = weekly_minutes(provision);
        if (!scheduled || !taught(provision)) continue;
        if (stated_differs(provision))
            result.findings.push_back(differs(evidence, provision, *scheduled, spoken_minutes(*provision.stated_minutes)));
        else if (stated_staff_minutes(provision) && fit_of(provision) == StaffingFit::neither)
            result.findings.push_back(differs(evidence, provision, *scheduled, own_times(provision)));
    }
    return result;
}

CheckResult schedule_unreadable(const Evidence& evidence)
{
    CheckResult result;
    for (const auto& provision : evidence.reading.map.provisions) {
        if (!taught(provision)) continue;
        const auto& schedule = provision.schedule;
        const bool range = schedule.read && !schedule.read->single();
        // A cell without words is damaged, and damaged-cell speaks of it.
        if ((schedule.problem.empty() || schedule.typed.empty()) && !range) continue;
        auto finding = about(evidence, provision, Priority::should);
        finding.where = schedule.where;
        finding.text =
            range ? shortened(provision.name) + ": " + shortened(schedule.typed) +
                        " leaves open how long a week it takes, from " + spoken_minutes(schedule.read->low) + " to " +
                        spoken_minutes(schedule.read->high) + ", so no single time was counted."
                  : shortened(provision.name) + ": I could not read \"" + shortened(schedule.typed) + "\": " + schedule.problem;
        finding.remedy = range ? "Decide on one number." : "Type the sessions and minutes, such as 3 x 15 minutes.";
        result.findings.push_back(std::move(finding));
    }
    return result;
}

CheckResult staffing_unclear(const Evidence& evidence)
{
    constexpr Column kStaffing[] = {Column::staffing};
    CheckResult result;
    for (const auto& provision : evidence.reading.map.provisions) {
        if (!taught(provision) || provision.staffing != Staffing::unknown) continue;
        const auto fit = fit_of(provision);
        if (!provision.staff.either && fit != StaffingFit::cannot_tell) continue;
        auto finding = about(evidence, provision, Priority::could);
        finding.where = provision.staff_where;
        finding.text = shortened(provision.name) + ": " +
                       (provision.staff.either
                            ? own_times(provision) + " stand with a stroke or an \"or\" between them: one of them, or both?"
                            : own_times(provision) + ": together all the time (team), or do they share it (split)?");
        finding.remedy = provision.staff.either ? "Name the adult, or both on lines of their own."
                         : asked_in_table(evidence, provision.where, kStaffing)
                             ? "Write team or split under Staffing."
                             : "Add a column Staffing to the map, and write team or split there.";
        result.findings.push_back(std::move(finding));
    }
    return result;
}

constexpr TableKind kMapOnly[] = {TableKind::provision_map};
constexpr TableKind kMapAndStaff[] = {TableKind::provision_map, TableKind::rates};

constexpr Check kChecks[] = {
    {"stated-time-differs", "Stated time differs", kMapOnly, &stated_time_differs},
    {"schedule-unreadable", "Schedule cannot be read", kMapOnly, &schedule_unreadable},
    {"staffing-unclear", "Staffing unclear", kMapOnly, &staffing_unclear},
    {"staff-overbooked", "Staff overbooked", kMapAndStaff, &staff_overbooked},
    {"staff-untrained", "Staff not trained in it", kMapAndStaff, &staff_untrained},
    {"too-short", "Too short", kMapOnly, &too_short},
    {"too-long", "Too long", kMapOnly, &too_long},
    {"end-missing", "End missing", kMapOnly, &end_missing},
};

}  // namespace

std::span<const Check> time_checks()
{
    return kChecks;
}

}  // namespace provision
