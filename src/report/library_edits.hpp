// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/library_entry.hpp"
#include "report/cell_edits.hpp"
#include "table/read.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

inline constexpr std::string_view kLibrarySheet = "Library";

/// The provision as an entry of a library: only what its row says, in the words that stand there.
LibraryEntry entry_of(const Provision& provision, const WorkbookReading& reading, const Grid& grid);

/// The entry as a row below the last one of the library's table; what stands there moves down.
CellEdits add_to_library_edits(const LibraryEntry& entry, const TableRead& library, const Grid& grid);

/// The entry below our own headings, on the blank sheet of that name; without one a sheet `Library` is made.
CellEdits new_library_edits(const LibraryEntry& entry, const std::optional<std::string>& blank_sheet);

}  // namespace provision
