// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <string>
#include <vector>

namespace provision {

/// The way to a result in words. Each part of the chain goes on from the one before it; what was worked out beside it comes
/// first.
struct Explained {
    std::vector<std::string> beside{};
    std::vector<std::string> chain{};

    /// `1:2 = 2 pupils at once. £12.90 a week; x 38 weeks = £490.20`.
    std::string words() const;
    bool empty() const { return chain.empty(); }
};

/// How the formula of a cell comes to what it shows: through the cells, names and nested calls that it takes its arguments from,
/// and along the branch that an IF takes. Empty where it calls none of our functions.
Explained explained(Formulas& formulas, const FormulaCell& cell);

}  // namespace provision
