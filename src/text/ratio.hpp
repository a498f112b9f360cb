// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/ratio.hpp"
#include "text/reading.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

enum class RatioOrder { pupils_first, staff_first };

/// Reads `6:1`, `1:6`, `1-1`, `6 to 1`, `group of 4`, `8`, `Maximum 6`, `121`, `1 TA : 6 ch`, `whole class` (needs `class_size`),
/// one group of `2 groups of 4`: the larger number is the pupils. 2:1 and 1:2 without an order come back ambiguous, with 2
/// pupils.
Reading<Ratio> read_ratio(std::string_view text, std::optional<RatioOrder> order = {}, std::optional<double> class_size = {});

/// Whether a text that reads as a ratio names the adults too: `1:6` and `one to one` do, `group of 4` and `whole class` do not.
bool tells_adults(std::string_view text);

/// The size of the group that prose tells once and clearly: `small group with 4 pupils`, `1:3 tuition`; nothing where it tells
/// two
/// (`1:1/1:3`) or none.
std::optional<Ratio> size_in(std::string_view prose);

/// The largest group of `6 to 8` or `6-8`; nothing for any other text.
std::optional<Ratio> largest_of_range(std::string_view text);

/// The text that Calc took for a time of day when it was typed: 0.250694 was `6:1`.
std::string typed_as_time(double time_serial);

}  // namespace provision
