// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/school_days.hpp"
#include "model/provision_map.hpp"
#include "text/weeks_told.hpp"

#include <optional>
#include <span>
#include <vector>

namespace provision {

/// The days on which the school is closed, as the Calendar has them.
std::vector<DaySpan> closures_of(const ProvisionMap& map);

/// How many school weeks a row runs: from its start to its end, closures taken out, else what it says of weeks or terms. Nothing
/// where it says neither.
std::optional<WeeksTold> run_length(const Provision& provision, const Settings& settings, std::span<const DaySpan> closures);

/// The last of the school weeks that a row without an end says it runs for, where that day lies before `today`.
std::optional<Date> weeks_over_on(const Provision& provision, const Settings& settings, std::span<const DaySpan> closures,
                                  const Date& today);

}  // namespace provision
