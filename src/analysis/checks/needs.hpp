// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/checks/check.hpp"
#include "analysis/coming.hpp"
#include "analysis/pupil_labels.hpp"

#include <optional>
#include <set>
#include <string>

// The bodies of the checks of needs, each beside others of its theme, and what they share.

namespace provision {

CheckResult register_without_provision(const Evidence& evidence);
CheckResult provision_without_register(const Evidence& evidence);
CheckResult need_without_provision(const Evidence& evidence);
CheckResult under_provision(const Evidence& evidence);
CheckResult over_provision(const Evidence& evidence);
CheckResult duplicate_provision(const Evidence& evidence);
CheckResult too_many_at_once(const Evidence& evidence);
CheckResult must_before_could(const Evidence& evidence);
CheckResult plan_hours_short(const Evidence& evidence);
CheckResult group_too_big(const Evidence& evidence);
CheckResult four_in_five(const Evidence& evidence);

/// True when the place is above the first tier, as it is where nobody says its tier.
bool additional(const RunningPlace& place);

/// True when any map has provision for the year and none names a pupil of it: nobody can say who of it goes without.
bool cannot_tell(const Situation& situation, std::optional<int> year);

/// How the pupil of a need is called.
PupilLabel label_of(const PupilLabels& labels, const Demand& demand);

/// `starts Rapid Reading on 30 November 2026`.
std::string starts_soon(const ComingPlace& coming);

/// The result of a check that asks who attends what, where nobody says so.
CheckResult nobody_named();

/// True when the register says who is on it: by a column or by its sections.
bool tells_status(const WorkbookReading& reading);

/// Why nobody can tell who needs what, by the audit or by the register; empty where one of them says.
std::string no_demand(const Evidence& evidence);

/// A tier in a sentence, by its number: `wave 2`, `Targeted`.
std::string spoken_tier(int tier, const Settings& settings);

/// `above wave 1`, `above Universal`.
std::string above_first_tier(const Settings& settings);

/// The years of which a check could not tell, for it to say so.
class UnnamedYears {
public:
    void add(std::optional<int> year)
    {
        if (year) years_.insert(*year);
    }
    /// Says of which years the check could not tell.
    void limit(CheckResult& result) const;

private:
    std::set<int> years_;
};

}  // namespace provision
