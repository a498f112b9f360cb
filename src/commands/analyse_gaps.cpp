// SPDX-License-Identifier: MPL-2.0
#include "commands/analyse_gaps.hpp"

#include "commands/input_sheets.hpp"
#include "report/gap_report.hpp"

#include <algorithm>

namespace provision {
namespace {

Outcome failed(std::string sentence)
{
    return {false, std::move(sentence)};
}

std::string not_ours()
{
    return "This workbook has a sheet called Gap analysis that Analyse gaps did not make. It was left alone. Rename that sheet "
           "and run "
           "Analyse gaps again.";
}

std::string locked()
{
    return "The sheet Gap analysis is protected, so it cannot be rewritten. Unprotect it (Tools > Protect Sheet) and run Analyse "
           "gaps again.";
}

}  // namespace

Outcome analyse_gaps(Ports& ports, const Arguments& arguments)
{
    if (const auto closed = ports.workbook.why_closed()) return failed(*closed);
    const auto sheets = ports.workbook.sheets();
    if (const auto unknown = unknown_sheets(sheets, arguments); !unknown.empty())
        return failed("The workbook has no sheet " + unknown + ". Give the names as they stand on the tabs.");

    EarlierFindings earlier;
    const auto old = std::ranges::find_if(sheets, [](const Sheet& sheet) { return same_sheet(sheet.name, kGapSheet); });
    if (old != sheets.end()) {
        const auto read = read_earlier(ports.workbook.read(old->name));
        if (!read) return failed(not_ours());
        if (old->locked) return failed(locked());
        earlier = *read;
    }

    const auto grids = read_sheets(ports, sheets, arguments);
    auto reading = read_workbook(grids, day_of_terms(arguments));
    if (!reading.has(TableKind::provision_map)) return failed(no_map(reading, "Analyse gaps"));
    report_hidden(sheets, arguments, reading);
    report_stand_ins(sheets, arguments, reading);

    const Situation situation(reading.map, arguments.today);
    const auto need_and_places = balances(situation);
    const auto findings = run_checks({reading, situation, need_and_places});
    const GapAnalysis analysis{reading, situation, need_and_places, findings, earlier, old == sheets.end(), grids.front().epoch};
    ports.progress.step("Writing the gap analysis", static_cast<int>(sheets.size()), static_cast<int>(sheets.size()));
    ports.workbook.write(gap_report(analysis), "Analyse gaps");
    ports.workbook.show({std::string(kGapSheet), 0, 0});
    return {true, gap_sentence(analysis)};
}

}  // namespace provision
