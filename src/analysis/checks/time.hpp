// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/checks/check.hpp"

// Bodies of the time family that have files of their own; the rows stand in time.cpp.

namespace provision {

/// More provision in a week than the hours of the adult or role.
CheckResult staff_overbooked(const Evidence& evidence);
/// A provision that is not among what the adult who gives it is trained in.
CheckResult staff_untrained(const Evidence& evidence);
/// Fewer school weeks than the shortest of Settings.
CheckResult too_short(const Evidence& evidence);
/// More school weeks than the longest of Settings.
CheckResult too_long(const Evidence& evidence);
/// Running with no end and no number of weeks.
CheckResult end_missing(const Evidence& evidence);

}  // namespace provision
