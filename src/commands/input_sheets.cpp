// SPDX-License-Identifier: MPL-2.0
#include "commands/input_sheets.hpp"

#include "commands/tidy_copy.hpp"
#include "report/cost_report.hpp"
#include "report/decisions.hpp"
#include "report/gap_report.hpp"
#include "report/impact_report.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

constexpr std::array<std::string_view, 3> kReports = {kGapSheet, kCostSheet, kImpactSheet};

// A report of ours under a name that somebody gave it, as `Annual cost 2025-26`: its rows are no provision.
bool is_kept_report(const Grid& grid)
{
    return read_earlier(grid) || decisions_on_costs(grid) || decisions_on_impact(grid);
}

// A tidied copy stands in for its source.
bool has_tidy_copy(const Sheet& sheet, const std::vector<Sheet>& all)
{
    return std::ranges::any_of(all, [&](const Sheet& other) { return same_sheet(other.name, tidy_copy_name(sheet.name)); });
}

bool wanted(const Sheet& sheet, const std::vector<Sheet>& all, const Arguments& arguments)
{
    if (is_report(sheet)) return false;
    if (!arguments.sheets) return !has_tidy_copy(sheet, all);
    if (same_sheet(sheet.name, kSettingsSheet)) return true;  // they hold whatever is asked for
    return std::ranges::any_of(*arguments.sheets, [&](const std::string& name) { return same_sheet(name, sheet.name); });
}

}  // namespace

bool same_sheet(std::string_view a, std::string_view b)
{
    return folded(a) == folded(b);
}

bool is_report(const Sheet& sheet)
{
    return std::ranges::any_of(kReports, [&](std::string_view report) { return same_sheet(sheet.name, report); });
}

std::string unknown_sheets(const std::vector<Sheet>& all, const Arguments& arguments)
{
    std::vector<std::string> unknown;
    for (const auto& name : arguments.sheets.value_or(std::vector<std::string>{}))
        if (std::ranges::none_of(all, [&](const Sheet& sheet) { return same_sheet(sheet.name, name); }))
            unknown.push_back("\"" + name + "\"");
    return listed(unknown);
}

std::vector<Sheet> input_sheets(const std::vector<Sheet>& all, const Arguments& arguments)
{
    std::vector<Sheet> chosen;
    std::ranges::copy_if(all, std::back_inserter(chosen), [&](const Sheet& sheet) { return wanted(sheet, all, arguments); });
    return chosen;
}

std::vector<Grid> read_sheets(Ports& ports, const std::vector<Sheet>& all, const Arguments& arguments)
{
    std::vector<Grid> grids;
    const auto chosen = input_sheets(all, arguments);
    for (const auto& sheet : chosen) {
        ports.progress.step("Reading " + sheet.name, static_cast<int>(grids.size()), static_cast<int>(chosen.size()));
        grids.push_back(ports.workbook.read(sheet.name));
    }
    std::erase_if(grids, is_kept_report);
    return grids;
}

std::optional<Date> day_of_terms(const Arguments& arguments)
{
    if (arguments.sheets) return {};
    return arguments.today;
}

void report_hidden(const std::vector<Sheet>& all, const Arguments& arguments, WorkbookReading& reading)
{
    for (const auto& sheet : input_sheets(all, arguments))
        if (sheet.hidden)
            for (const auto& table : reading.tables)
                if (table.first.sheet == sheet.name)
                    reading.issues.push_back({table.first,
                                              {},
                                              "The sheet " + sheet.name + " is hidden; it was read all the same.",
                                              "Show the sheet if it is meant, or delete it."});
}

void report_stand_ins(const std::vector<Sheet>& all, const Arguments& arguments, WorkbookReading& reading)
{
    if (arguments.sheets) return;
    for (const auto& sheet : all)
        if (has_tidy_copy(sheet, all))
            reading.issues.push_back({{sheet.name, 0, 0},
                                      {},
                                      tidy_copy_name(sheet.name) + " was read in place of this sheet.",
                                      "Nothing; what is changed here counts once Tidy map has run again."});
}

const TableRead* blank_map(const WorkbookReading& reading)
{
    const auto map = std::ranges::find(reading.tables, TableKind::provision_map, &TableRead::kind);
    return map == reading.tables.end() || reading.has(TableKind::provision_map) ? nullptr : &*map;
}

std::string no_map(const WorkbookReading& reading, std::string_view command)
{
    if (const auto* blank = blank_map(reading))
        return "The provision map on the sheet " + blank->first.sheet +
               " has no rows yet. Fill in what runs now, a row each (Insert from library fills one for you), and run " +
               std::string(command) + " again.";
    const auto found =
        reading.tables.empty() ? "" : " (what was found: " + std::string(to_text(reading.tables.front().kind)) + ")";
    return "No provision map was found in this workbook" + found +
           ": no sheet has rows under headings such as Provision, Staff, Ratio and Time." +
           (reading.nearest.empty() ? "" : " Nearest: " + reading.nearest) +
           " Open the workbook that holds your map, "
           "or rename its headings, and run " +
           std::string(command) + " again.";
}

}  // namespace provision
