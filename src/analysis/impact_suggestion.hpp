// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/provision_impact.hpp"

#include <array>
#include <string>
#include <string_view>

namespace provision {

/// What the figures of a provision suggest; people decide.
enum class Advice { expand, keep, change, stop, too_early };

inline constexpr std::array kAdvices{Advice::expand, Advice::keep, Advice::change, Advice::stop, Advice::too_early};

/// `expand`, `continue`, `change`, `stop`, `too early to say`.
std::string_view to_text(Advice advice);

/// A suggestion with the figures that it rests on.
struct Suggestion {
    Advice advice = Advice::too_early;
    std::string why;  ///< a sentence or two
};

/// What the rules make of the figures (impact_suggestion.cpp has them, in their order): of several measures the one of most
/// pupils, of tests those that are not known to stand too close. With fewer pairs than the setting it is too early to say.
Suggestion suggestion_for(const ProvisionImpact& impact, const Settings& settings);

/// The measure whose figures a suggestion rests on; nullptr where no scores can be compared.
const MeasuredImpact* judged_by(const ProvisionImpact& impact);

/// `months of reading age`, `months of age`, `points`: what gains of the measure are counted in.
std::string unit_of_gain(const Measure& measure);
/// The same of one: `month of reading age`, `point`.
std::string one_unit_of_gain(const Measure& measure);

}  // namespace provision
