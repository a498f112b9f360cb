// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace provision {

/// The pupils of a cell: those it names, and how many more it only counts.
struct PupilsListed {
    std::vector<std::string> names;
    double unnamed = 0;
};

/// Takes `Amy / Bo`, `Amy + Bo` and `Amy, Bo + 3 others` apart. A stroke inside a bracket, between figures, or glued between a
/// whole name and one word (`Amy Smith/Jones`: one pupil or two?) stays in its name.
PupilsListed pupils_listed(const std::string& typed);

/// `x6`, `x 6 pupils`: a number behind a cross.
std::optional<double> crossed_count(const std::string& typed);

/// Words and a number of pupils in a bracket behind them.
struct CountInBracket {
    std::string words;
    double pupils = 0;
};

/// `All PP (8)`, `Y3 girls (6 pupils)`; nothing where the words begin with a number of their own.
std::optional<CountInBracket> count_in_bracket(const std::string& typed);

}  // namespace provision
