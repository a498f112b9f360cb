// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <optional>
#include <string_view>

namespace provision {

/// A tier of provision as a heading names it. `wave` is empty for tiers that are none of the three: `Range 0`.
struct Tier {
    std::optional<int> wave;
    bool entitlement = false;  ///< `Non-negotiable`: what every child gets, not additional provision
    bool by_level = false;     ///< `Level 2` may be a level of attainment: what stands under it must say that it is support
};

/// The tier that a heading or a row's label names in its first line: `WAVE ONE`, `Wave 2: small groups`, `Targeted interventions
/// (Wave 2)`, `Range 1\nAdditional to`, `Universal offer`, `Non-negotiable`; nothing for other words.
/// `Specialist` is the last of as many tiers as the school has.
std::optional<Tier> read_tier(std::string_view label, int tiers = 3);

}  // namespace provision
