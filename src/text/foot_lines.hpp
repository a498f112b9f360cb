// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/pupil.hpp"

#include <optional>
#include <string_view>

namespace provision {

/// The wave that a section row or a cell names: `WAVE ONE`, `Wave 2: small groups`, `Universal` (1), `Targeted Plus` (3); from 1
/// to the number of tiers that the school has, which is what `Specialist` is.
std::optional<int> read_wave(std::string_view text, int tiers = 3);

/// What the foot of a map counts: `12 pupils x school action`, `1 pupil x statement (15 hours support)`. `where` is left empty.
std::optional<StatusCount> pupils_by_status(std::string_view text);

}  // namespace provision
