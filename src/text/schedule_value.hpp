// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/schedule.hpp"
#include "text/schedule_factors.hpp"

#include <span>

namespace provision {

/// Multiplies the factors of one or more schedules joined by plus; positions are those of the factors.
Reading<Schedule> schedule_of(std::span<const Factor> factors, const ScheduleUnits& units);

/// True when one of the factors is of that kind.
bool has(std::span<const Factor> factors, FactorKind kind);

/// True when the factors say how often or how long, not only how many or in which group: `daily`, `3 x mins`, `2 periods`.
bool tells_time(std::span<const Factor> factors);

}  // namespace provision
