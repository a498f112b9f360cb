// SPDX-License-Identifier: MPL-2.0
// stages_bench [NAMES]: the pure stages of Analyse gaps on half a county, a county and two, without an office; for a profiler
// too.
#include "bench/county_book.hpp"
#include "bench/stages.hpp"

#include <iostream>

namespace provision {
namespace {

std::array<Times, kStages.size()> measure(const std::vector<Grid>& sheets)
{
    constexpr int kRounds = 3;
    std::array<Times, kStages.size()> times;
    for (int round = 0; round < kRounds; ++round) {
        const auto staged = run_stages(sheets);
        if (round == 0) std::cout << "  " << staged.findings << " findings\n";
        for (std::size_t stage = 0; stage < kStages.size(); ++stage) times[stage].push_back(staged.seconds[stage]);
    }
    return times;
}

void print_stages(const char* names_as)
{
    std::array<Times, kStages.size()> before;
    for (const auto& size : kCounties) {
        std::cout << "A county of " << size.pupils << " pupils, names as " << names_as << "\n";
        const auto times = measure(county_sheets(size, names_as));
        for (std::size_t stage = 0; stage < kStages.size(); ++stage) {
            std::cout << line(kStages[stage], times[stage]);
            if (!before[stage].empty()) std::cout << "    against half of it x " << ratio(times[stage], before[stage]) << "\n";
        }
        before = times;
    }
}

}  // namespace
}  // namespace provision

int main(int count, char** words)
{
    if (count > 1) return provision::print_stages(words[1]), 0;
    for (const auto* names_as : {"usual", "initials"}) provision::print_stages(names_as);
}
