// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"
#include "table/read.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The sheet by whose settings every other one is read.
inline constexpr std::string_view kSettingsSheet = "Settings";

/// True for two names of one sheet; Calc itself takes `Map` and `map` for one.
bool same_sheet(std::string_view a, std::string_view b);

/// True for a sheet that one of our reports is written to: it is never read as input.
bool is_report(const Sheet& sheet);

/// The names among those asked for that no sheet has, as a sentence lists them; empty when there are none.
std::string unknown_sheets(const std::vector<Sheet>& all, const Arguments& arguments);

/// The sheets that a command reads: all, or those asked for; never a report, and a tidied copy instead of its source.
std::vector<Sheet> input_sheets(const std::vector<Sheet>& all, const Arguments& arguments);

/// Reads the input sheets, each once; a report of ours that somebody renamed is left out as well.
std::vector<Grid> read_sheets(Ports& ports, const std::vector<Sheet>& all, const Arguments& arguments);

/// The day by which one of several terms' maps is chosen; nothing where sheets were asked for by name: they are all read.
std::optional<Date> day_of_terms(const Arguments& arguments);

/// Adds an issue for each table that stands on a hidden sheet: it was read, and nobody sees it.
void report_hidden(const std::vector<Sheet>& all, const Arguments& arguments, WorkbookReading& reading);

/// Adds an issue for each sheet that a tidied copy stands in for: nobody would guess that it was not read.
void report_stand_ins(const std::vector<Sheet>& all, const Arguments& arguments, WorkbookReading& reading);

/// The map that is there with its headings and has no rows yet; nullptr where there is none, or another one has rows.
const TableRead* blank_map(const WorkbookReading& reading);

/// Why a command that needs a provision map cannot go on, with what was found instead and what to do.
std::string no_map(const WorkbookReading& reading, std::string_view command);

}  // namespace provision
