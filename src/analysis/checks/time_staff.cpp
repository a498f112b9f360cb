// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/time.hpp"
#include "analysis/checks/wording.hpp"
#include "analysis/known_staff.hpp"
#include "analysis/staff_cost.hpp"
#include "analysis/staff_load.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

// Who gives it: hours that there are for it, and what the adults are trained in.

namespace provision {
namespace {

Finding overbooked(const StaffLoad& load, double minutes_too_much)
{
    const auto staff = one_line(load.staff);
    auto text = staff + " has " + spoken_minutes(load.minutes) + " of provision a week against " +
                spoken_minutes(*load.contracted_hours * 60) + " contracted: " + spoken_minutes(minutes_too_much) + " too much.";
    if (load.rows_without_time > 0)
        text += " " + counted(load.rows_without_time, "further row has", "further rows have") + " no clear time.";
    if (load.rows_that_differ > 0)
        text += " Of " + counted(load.rows_that_differ, "row") +
                " the schedule and the stated time differ, and the larger was counted.";
    return {.check = {},
            .priority = Priority::should,
            .who = staff,
            .where = load.where,
            .text = std::move(text),
            .remedy = "Give a group to another adult, shorten one, or correct Hours a week.",
            .subject = "hours|" + adult_key(load.staff)};
}

bool among(const std::vector<std::string>& trained_in, const std::string& provision)
{
    return std::ranges::any_of(trained_in, [&](const std::string& programme) {
        const auto key = provision_key(programme);
        return has_phrase(provision, key) || has_phrase(key, provision);
    });
}

// Of a role it is enough that one of its people is; where somebody's column is empty, nobody can tell.
bool known_untrained(const KnownStaff::People& people, const std::string& provision)
{
    return !people.empty() && std::ranges::none_of(people, [&](const StaffRate* row) {
        return row->trained_in.empty() || among(row->trained_in, provision);
    });
}

Finding untrained(const Evidence& evidence, const Provision& provision, const StaffTime& adult, bool role)
{
    auto finding = about(evidence, provision, Priority::could);
    const auto staff = one_line(adult.staff);
    finding.where = provision.staff_where;
    finding.text = role ? shortened(provision.name) + " is given by " + staff + ", and nobody in that role is trained in it."
                        : shortened(provision.name) + " is given by " + staff + ", whose Trained in does not name it.";
    finding.remedy = "Plan the training, ask another adult, or add it to Trained in of Staff and rates.";
    finding.subject += "|" + adult_key(adult.staff);
    return finding;
}

}  // namespace

CheckResult staff_overbooked(const Evidence& evidence)
{
    const auto& rates = evidence.reading.map.rates;
    if (std::ranges::none_of(rates, [](const StaffRate& row) { return row.hours_a_week.has_value(); }))
        return {{}, "nobody has Hours a week in Staff and rates.", false};
    CheckResult result;
    for (const auto& load : staff_loads(evidence.situation)) {
        const double too_much = load.minutes - load.contracted_hours.value_or(0) * 60;
        if (load.contracted_hours && too_much >= 0.5) result.findings.push_back(overbooked(load, too_much));
    }
    return result;
}

// Wave 1 asks for no programme, and of `TA/ CT` nobody can tell who gives it.
CheckResult staff_untrained(const Evidence& evidence)
{
    const auto& rates = evidence.reading.map.rates;
    if (std::ranges::all_of(rates, [](const StaffRate& row) { return row.trained_in.empty(); }))
        return {{}, "nobody has anything under Trained in of Staff and rates.", false};
    CheckResult result;
    const KnownStaff staff(rates);
    for (const auto& provision : evidence.reading.map.provisions) {
        if (!taught_from_now(evidence, provision) || provision.staff.either) continue;
        const auto key = provision_key(provision.name);
        std::set<std::string> asked;
        for (const auto& adult : provision.staff.adults)
            if (asked.insert(adult_key(adult.staff)).second && known_untrained(staff.people(adult.staff), key))
                result.findings.push_back(untrained(evidence, provision, adult, staff.role_only(adult.staff)));
    }
    return result;
}

}  // namespace provision
