// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "functions/argument.hpp"
#include "text/money.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// How an answer came about, in words. `from` is what the first argument gives, empty where it is not carried on; each step goes
/// on from what stands before it: `£12.90 a week`, `x 38 weeks = £490.20`.
struct Working {
    std::string from{};
    std::vector<std::string> steps{};
};

/// An answer with its working or, where there is none, with the place and the reason.
struct Explanation {
    Answer answer;
    Working working{};
    std::optional<std::size_t> place{};  ///< the argument that is blank or to blame, where it is one alone
    std::string reason{};                ///< why there is no answer
};

/// `1 hour`, `0.75 hours`.
std::string spoken_hours(double hours);

/// What was typed, on one line; a number as a person writes it.
std::string as_typed(const Value& value);

}  // namespace provision
