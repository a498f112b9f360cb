// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "bench/figures.hpp"
#include "table/grid.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace provision {

/// What Analyse gaps does between reading cells and writing them.
inline constexpr std::array<std::string_view, 3> kStages{"reading tables", "comparing: situation, balances, checks",
                                                         "laying the report out"};

/// What one run came to: the processor time of each stage in seconds, and how much was found.
struct Staged {
    std::array<double, kStages.size()> seconds{};
    int findings = 0;
};

/// The processor time that this thread has had, in seconds.
double processor_now();

/// Runs the stages on these sheets as the command does, on 20 November 2026.
Staged run_stages(const std::vector<Grid>& sheets);

}  // namespace provision
