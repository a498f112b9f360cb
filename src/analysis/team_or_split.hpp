// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision.hpp"

namespace provision {

/// How the times stated adult by adult fit the schedule: two meanings of staff time occur in one map.
enum class StaffingFit {
    no_question,  ///< at most one adult, or nothing to compare
    split,        ///< the adults' times add up to the schedule
    team,         ///< each adult's time is the schedule
    neither,      ///< they contradict the schedule
    cannot_tell   ///< several adults, and nothing says which is meant
};

/// One adult whose own time is the schedule fits too (`split`); a row that says team or split is held to what it says.
StaffingFit fit_of(const Provision& provision);

/// True where the time stated for the row as a whole is not what its schedule comes to, for one adult or for all together.
bool stated_differs(const Provision& provision);

/// True where any time of the row contradicts its schedule, that of its adults or of the whole.
bool times_differ(const Provision& provision);

}  // namespace provision
