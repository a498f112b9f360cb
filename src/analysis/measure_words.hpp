// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/impact.hpp"

#include <optional>
#include <string_view>

// What the words under Measure say of the scores measured by it.

namespace provision {

/// Which way the scale runs, where the words say so: `Record of incidents (lower is better)`, `SDQ, a low score is good`. Nothing
/// where they say nothing, or both.
std::optional<Polarity> polarity_told(std::string_view measure);

/// True for scores that are set against others of the same age: `Standardised score`, `SAS`.
bool tells_standard_score(std::string_view measure);

/// True for scores that are ages: `Reading age`, but not `Standard age score`.
bool tells_age(std::string_view measure);
/// True for ages that are counted in months alone: `Reading age in months`.
bool tells_age_in_months(std::string_view measure);

/// The most that can be scored: 20 of `Spelling test /20`, `out of 20`, `max 20`, `Test, of 20`.
std::optional<double> full_marks_told(std::string_view measure);

}  // namespace provision
