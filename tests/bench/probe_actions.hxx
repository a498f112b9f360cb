// SPDX-License-Identifier: MPL-2.0
// What the benchmark and its probe inside the office call things.
#pragma once

namespace provision {

inline constexpr auto* kProbe = "org.provisionmap.bench.Probe";

inline constexpr auto* kAction = "Action";
inline constexpr auto* kDocument = "Document";
inline constexpr auto* kSheet = "Sheet";
inline constexpr auto* kTarget = "Target";
inline constexpr auto* kCommand = "Command";
inline constexpr auto* kArguments = "Arguments";

inline constexpr auto* kKeep = "keep";                    ///< keeps the values of Sheet, answers the number of rows
inline constexpr auto* kReadAndWrite = "read and write";  ///< reads every sheet of Document, writes what was kept to Target
inline constexpr auto* kDispatch = "dispatch";            ///< runs Command with Arguments
inline constexpr auto* kBareRead = "bare read";           ///< one getDataArray of the used area of each sheet of Document
inline constexpr auto* kSheetRead = "sheet read";    ///< the same with formats, merged and hidden cells: what the reader is given
inline constexpr auto* kWholeRead = "whole read";    ///< reads Document as a command does: cells, formats, tables, rows
inline constexpr auto* kPureStages = "pure stages";  ///< what Analyse gaps does between reading cells and writing, stage by stage
inline constexpr auto* kForgetPeak = "forget peak";  ///< begins to watch the office's memory anew
inline constexpr auto* kPeak = "peak";               ///< the most memory since then, in bytes
inline constexpr auto* kRanges = "Ranges";

inline constexpr auto* kRangeRead = "range read";  ///< one getDataArray of each of the Ranges of the first sheet
inline constexpr auto* kCalculate = "calculate";   ///< calculates every formula of Document

}  // namespace provision
