// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/data.hpp"
#include "analysis/checks/wording.hpp"
#include "analysis/known_staff.hpp"
#include "analysis/staff_cost.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <map>
#include <set>

// Adults whom the map names and nobody pays.

namespace provision {
namespace {

struct UnknownAdult {
    std::string staff;
    Where where;
    std::vector<std::string> provisions;
};

Finding not_among_staff(const std::string& key, const UnknownAdult& adult)
{
    const auto staff = one_line(adult.staff);
    return {.check = {},
            .priority = Priority::should,
            .who = staff,
            .where = adult.where,
            .text = staff + " gives " + first_few(adult.provisions) + " and does not stand in Staff and rates.",
            .remedy = "Add " + staff + " there with role and rate, or write the name or role as it stands there.",
            .subject = "staff|" + key};
}

}  // namespace

// Of `TA/ CT` staffing-unclear asks first who it is.
CheckResult staff_unknown(const Evidence& evidence)
{
    const KnownStaff staff(evidence.reading.map.rates);
    std::map<std::string, UnknownAdult> unknown;
    for (const auto& provision : evidence.reading.map.provisions) {
        if (!taught_from_now(evidence, provision) || provision.staff.either) continue;
        std::set<std::string> asked;
        for (const auto& adult : provision.staff.adults) {
            const auto key = adult_key(adult.staff);
            if (staff.knows(adult.staff) || !asked.insert(key).second) continue;
            auto& one = unknown[key];
            if (one.staff.empty()) one = {adult.staff, provision.staff_where, {}};
            one.provisions.push_back(shortened(provision.name));
        }
    }
    CheckResult result;
    for (const auto& [key, adult] : unknown) result.findings.push_back(not_among_staff(key, adult));
    return result;
}

}  // namespace provision
