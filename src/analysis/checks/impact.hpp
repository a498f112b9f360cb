// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/checks/wording.hpp"
#include "analysis/pupil_labels.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

// Bodies of the impact family that have files of their own, and what they share; the rows stand in impact.cpp.

namespace provision {

/// Pupils in a running provision without entry data.
CheckResult entry_missing(const Evidence& evidence);
/// Pupils whose place or provision has ended, without exit data.
CheckResult exit_missing(const Evidence& evidence);
/// Entry and exit tests nearer to each other than Settings ask for, or the wrong way round.
CheckResult tests_too_close(const Evidence& evidence);
/// Ended provision whose pupils have no gain on average.
CheckResult no_progress(const Evidence& evidence);
/// Review dates gone by with nothing written since.
CheckResult review_overdue(const Evidence& evidence);

/// The places of one provision, in the order of the workbook: a finding about a group names its pupils once.
struct GroupPlaces {
    const Provision* provision = nullptr;  ///< nullptr when no map has it
    std::string name;
    std::vector<const Attendance*> rows;
};

/// The places in tables that have one of the columns, by provision, those of which `counts` is true; none of wave 1, equipment
/// and adjustments, nor of a cell of several pupils, for whom a map cannot hold scores.
using CountsPlace = std::function<bool(const Attendance&, const Provision*)>;
std::vector<GroupPlaces> places_by_group(const Evidence& evidence, std::span<const Column> columns, const CountsPlace& counts);

/// Why places cannot be looked at: no table of groups and no map has one of the columns; empty where one has.
std::string no_column(const Evidence& evidence, std::span<const Column> columns);

/// A finding about a group at the place of its first row; its sentences are left to the check.
Finding about_group(const Evidence& evidence, const GroupPlaces& group, Priority priority);

/// The pupil of a place as the setting has it: `Asha P. (Y3)`.
std::string pupil_of(const Evidence& evidence, const Attendance& place);

/// The day a place was over: its own end, else that of its provision; nothing while it runs.
std::optional<Date> ended_on(const Evidence& evidence, const Attendance& place, const Provision* provision);

}  // namespace provision
