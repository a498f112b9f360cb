// SPDX-License-Identifier: MPL-2.0
#include "commands/impact.hpp"

#include "analysis/run_costs.hpp"
#include "commands/report_start.hpp"
#include "report/impact_report.hpp"

namespace provision {

Outcome impact(Ports& ports, const Arguments& arguments)
{
    constexpr std::string_view kTitle = "Impact";
    // Entry and exit tell of a provision that no map has; what it costs, nobody knows then.
    auto started = start_report(ports, arguments, kImpactSheet, kTitle, {TableKind::provision_map, TableKind::groups});
    if (auto* outcome = std::get_if<Outcome>(&started)) return *outcome;
    const auto& [grids, reading, last] = std::get<ReportStart>(started);
    const auto kept = last ? decisions_on_impact(*last) : KeptDecisions{};
    if (!kept) return not_our_sheet(kImpactSheet, kTitle);
    const auto count = static_cast<int>(grids.size());
    ports.progress.step("Comparing entry and exit", count, count + 2);
    const Situation situation(reading.map, arguments.today);
    RunCosts costs(reading, situation, grids);
    const ImpactAnalysis analysis{.reading = reading,
                                  .situation = situation,
                                  .pounds_of_place = [&](std::span<const Attendance* const> run) { return costs.pounds(run); },
                                  .kept = *kept};
    ports.progress.step("Writing the impact", count + 1, count + 2);
    write_report(ports, impact_report(analysis), kTitle);
    ports.progress.rest();
    const auto sentence = impact_sentence(analysis);
    if (!arguments.silent) ports.prompt.tell(sentence + " The paragraph for governors is selected, ready to be copied.");
    return {true, sentence};
}

}  // namespace provision
