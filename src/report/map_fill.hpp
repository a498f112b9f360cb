// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/library_entry.hpp"
#include "report/cell_edits.hpp"
#include "table/read.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace provision {

/// A row of a provision map as an entry of the library fills it.
struct MapFill {
    CellEdits edits;
    Where provision;                       ///< the cell that gets its name
    std::vector<std::string> filled{};     ///< headings of the cells that get something, as typed
    std::vector<std::string> kept{};       ///< headings of cells that held something, or a formula, and stay
    std::vector<std::string> no_column{};  ///< what the map has no column for
    std::vector<std::string> to_do{};      ///< headings of cells that only the school can fill
    bool below_formulas = false;           ///< the rows above have formulas that this one lacks
};

/// The map that the cursor is in, or on whose sheet it is; else the first one; nullptr when none has a column that names its
/// provisions.
const TableRead* map_at(const WorkbookReading& reading, const std::optional<Where>& cursor);

/// The entry in the cursor's row, where that is a row of the map without a name, else in the first empty row below the map's last
/// provision; nothing when something else of the sheet stands there. Only blank cells without a formula get something, and the
/// sheet reads as before but for one provision more.
std::optional<MapFill> fill_map(const WorkbookReading& reading, std::span<const Grid> grids, const TableRead& map,
                                const LibraryEntry& entry, const std::optional<Where>& cursor);

}  // namespace provision
