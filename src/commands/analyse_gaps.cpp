// SPDX-License-Identifier: MPL-2.0
#include "commands/analyse_gaps.hpp"

#include "report/gap_report.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

constexpr std::array<std::string_view, 3> kReports = {kGapSheet, "Annual cost", "Impact"};

Outcome failed(std::string sentence)
{
    return {false, std::move(sentence)};
}

bool same_sheet(std::string_view a, std::string_view b)
{
    return folded(a) == folded(b);
}

bool is_report(const Sheet& sheet)
{
    return std::ranges::any_of(kReports, [&](std::string_view report) { return same_sheet(sheet.name, report); });
}

// A tidied copy stands in for its source.
bool has_tidy_copy(const Sheet& sheet, const std::vector<Sheet>& all)
{
    return std::ranges::any_of(all, [&](const Sheet& other) { return same_sheet(other.name, sheet.name + " (tidy)"); });
}

std::string unknown_sheets(const std::vector<std::string>& wanted, const std::vector<Sheet>& all)
{
    std::vector<std::string> unknown;
    for (const auto& name : wanted)
        if (std::ranges::none_of(all, [&](const Sheet& sheet) { return same_sheet(sheet.name, name); }))
            unknown.push_back("\"" + name + "\"");
    return listed(unknown);
}

bool wanted(const Sheet& sheet, const std::vector<Sheet>& all, const Arguments& arguments)
{
    if (is_report(sheet)) return false;
    if (!arguments.sheets) return !has_tidy_copy(sheet, all);
    return std::ranges::any_of(*arguments.sheets, [&](const std::string& name) { return same_sheet(name, sheet.name); });
}

std::vector<Grid> read_sheets(Ports& ports, const std::vector<Sheet>& all, const Arguments& arguments)
{
    std::vector<Grid> grids;
    int done = 0;
    for (const auto& sheet : all) {
        ports.progress.step("Reading " + sheet.name, done++, static_cast<int>(all.size()));
        if (wanted(sheet, all, arguments)) grids.push_back(ports.workbook.read(sheet.name));
    }
    return grids;
}

void report_hidden(const std::vector<Sheet>& all, const Arguments& arguments, WorkbookReading& reading)
{
    for (const auto& sheet : all)
        if (sheet.hidden && wanted(sheet, all, arguments))
            for (const auto& table : reading.tables)
                if (table.first.sheet == sheet.name)
                    reading.issues.push_back({table.first,
                                              {},
                                              "The sheet " + sheet.name + " is hidden; it was read all the same.",
                                              "Show the sheet if it is meant, or delete it."});
}

std::string no_map(const WorkbookReading& reading)
{
    const auto found =
        reading.tables.empty() ? "" : " (what was found: " + std::string(to_text(reading.tables.front().kind)) + ")";
    return "No provision map was found in this workbook" + found +
           ": no sheet has rows under headings such as Provision, Staff, Ratio and Time. Open the workbook that holds your map, "
           "or rename "
           "its headings, and run Analyse gaps again.";
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
    if (arguments.sheets)
        if (const auto unknown = unknown_sheets(*arguments.sheets, sheets); !unknown.empty())
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
    auto reading = read_workbook(grids);
    if (!reading.has(TableKind::provision_map)) return failed(no_map(reading));
    report_hidden(sheets, arguments, reading);

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
