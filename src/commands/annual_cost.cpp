// SPDX-License-Identifier: MPL-2.0
#include "commands/annual_cost.hpp"

#include "commands/report_start.hpp"
#include "report/cost_report.hpp"

namespace provision {

Outcome annual_cost(Ports& ports, const Arguments& arguments)
{
    constexpr std::string_view kTitle = "Annual cost";
    auto started = start_report(ports, arguments, kCostSheet, kTitle);
    if (auto* outcome = std::get_if<Outcome>(&started)) return *outcome;
    const auto& [grids, reading, last] = std::get<ReportStart>(started);
    const auto kept = last ? decisions_on_costs(*last) : KeptDecisions{};
    if (!kept) return not_our_sheet(kCostSheet, kTitle);
    const auto count = static_cast<int>(grids.size());
    ports.progress.step("Working out the costs", count, count + 2);
    const Situation situation(reading.map, arguments.today);
    const auto cost = annual_cost(reading, situation, grids);
    const FigureCells cells(grids, reading);
    const CostAnalysis analysis{reading, situation, cost, cells, *kept, grids.front().epoch};
    ports.progress.step("Writing the costs", count + 1, count + 2);
    write_report(ports, cost_report(analysis), kTitle);
    ports.progress.rest();
    const auto sentence = cost_sentence(analysis);
    if (!arguments.silent) ports.prompt.tell(sentence + " The paragraph for governors is selected, ready to be copied.");
    return {true, sentence};
}

}  // namespace provision
