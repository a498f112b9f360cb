// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"
#include "table/read.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace provision {

/// What a command begins with that writes a report on the whole workbook.
struct ReportStart {
    std::vector<Grid> grids;
    WorkbookReading reading;
    std::optional<Grid> last;  ///< the sheet of the report as it stands; nothing where there is none
};

/// Reads the workbook for the report `sheet` of the command `title`, without the sheets that Analyse gaps was told to leave out;
/// maps of other terms are its history. Else the outcome: why the report cannot be written, and what to do, also where no table
/// is of a kind that the report rests on.
std::variant<ReportStart, Outcome> start_report(Ports& ports, const Arguments& arguments, std::string_view sheet,
                                                std::string_view title,
                                                std::initializer_list<TableKind> rests_on = {TableKind::provision_map});

/// Writes the report and leaves its first paragraph, the governors' one, selected.
void write_report(Ports& ports, const Report& report, std::string_view title);

/// A sheet of the report's name that the command did not make was left alone.
Outcome not_our_sheet(std::string_view sheet, std::string_view title);

}  // namespace provision
