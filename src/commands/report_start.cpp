// SPDX-License-Identifier: MPL-2.0
#include "commands/report_start.hpp"

#include "commands/gap_choices.hpp"
#include "commands/input_sheets.hpp"

#include <algorithm>

namespace provision {
namespace {

Outcome failed(std::string sentence)
{
    return {false, std::move(sentence)};
}

std::string locked(const std::string& sheet, const std::string& title)
{
    return "The sheet " + sheet + " is protected, so it cannot be rewritten. Unprotect it (Tools > Protect Sheet) and run " +
           title + " again.";
}

// What a person told Analyse gaps to leave out stays out here, unless sheets are asked for by name.
std::set<std::string> left_out(Ports& ports, const Arguments& arguments)
{
    return arguments.sheets ? std::set<std::string>{} : kept_choices(ports.memory).left_out;
}

void tell_left_out(const std::set<std::string>& names, const std::vector<Sheet>& sheets, WorkbookReading& reading)
{
    for (const auto& name : names)
        if (std::ranges::any_of(sheets, [&](const Sheet& sheet) { return sheet.name == name; }))
            reading.issues.push_back({{name, 0, 0},
                                      {},
                                      "This sheet was left out, as it was not ticked in Analyse gaps.",
                                      "Nothing, if that is right; else tick it there."});
}

}  // namespace

std::variant<ReportStart, Outcome> start_report(Ports& ports, const Arguments& arguments, std::string_view sheet,
                                                std::string_view title, std::initializer_list<TableKind> rests_on)
{
    if (const auto closed = ports.workbook.why_closed()) return failed(*closed);
    const auto sheets = ports.workbook.sheets();
    if (const auto unknown = unknown_sheets(sheets, arguments); !unknown.empty())
        return failed("The workbook has no sheet " + unknown + ". Give the names as they stand on the tabs.");
    ReportStart start;
    const auto old = std::ranges::find_if(sheets, [&](const Sheet& one) { return same_sheet(one.name, sheet); });
    if (old != sheets.end()) {
        if (old->locked) return failed(locked(old->name, std::string(title)));
        start.last = ports.workbook.read(old->name);
    }
    const auto out = left_out(ports, arguments);
    start.grids = read_sheets(ports, sheets, arguments);
    std::erase_if(start.grids, [&](const Grid& grid) { return out.contains(grid.sheet); });
    start.reading = read_workbook(start.grids, arguments.today);
    if (std::ranges::none_of(rests_on, [&](TableKind kind) { return start.reading.has(kind); }))
        return failed(no_map(start.reading, title));
    tell_left_out(out, sheets, start.reading);
    report_hidden(sheets, arguments, start.reading);
    report_stand_ins(sheets, arguments, start.reading);
    return start;
}

void write_report(Ports& ports, const Report& report, std::string_view title)
{
    ports.workbook.write(report, std::string(title));
    const auto& paragraph = report.paragraphs.front();
    ports.workbook.show({report.sheet, paragraph.row, paragraph.column});
}

Outcome not_our_sheet(std::string_view sheet, std::string_view title)
{
    return failed("This workbook has a sheet called " + std::string(sheet) + " that " + std::string(title) +
                  " did not make. It was left alone. Rename that sheet and run " + std::string(title) + " again.");
}

}  // namespace provision
