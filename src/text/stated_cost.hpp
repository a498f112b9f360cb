// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// The amount that a cell states for its row, and what a person should look at: a second price, a slip of the keyboard.
struct CostReading {
    std::optional<StatedCost> cost;
    std::string doubt;  ///< empty where nothing is to be asked
};

/// Reads `£10, 903`, `£3000 +`, `£300 a term`, `£12 per pupil`, `£29.000` (thousands, and said so), `96 days @ £9137` and of two
/// prices the first, and says so. An hourly rate, a range, a budget and a product are no cost of the row.
CostReading read_stated_cost(std::string_view text);

/// What the words of a heading or a cell say an amount is for: `Termly Cost`, `per year`, `a week`, `per pupil`.
CostFor cost_for(std::string_view words);

}  // namespace provision
