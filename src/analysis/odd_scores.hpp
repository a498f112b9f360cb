// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// What is wrong with words that stand for a score, and how to type it.
struct OddScore {
    std::string what;    ///< `7:13 is no age, as a year has 12 months`
    std::string remedy;  ///< `Type the age as 8:01.`
};

/// Looks for a slip in what cannot be compared: months beyond a year, another sign than a colon in an age, more than full marks;
/// nothing for a level, words or what is a score.
std::optional<OddScore> odd_score(std::string_view typed);

}  // namespace provision
