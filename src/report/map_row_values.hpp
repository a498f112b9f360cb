// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/library_entry.hpp"
#include "table/read.hpp"

#include <string>
#include <vector>

namespace provision {

/// What an entry of the library says under one of our own headings of a map.
struct MapValue {
    std::string heading;
    const ColumnRead* column = nullptr;  ///< the map's; nullptr where it has none
    Cell value;
};

/// A map of the workbook that a row is filled of.
struct MapToFill {
    const WorkbookReading& reading;
    const TableRead& table;
    const Grid& grid;
};

/// What the entry says, each under the map's own headings and in the words of its column; nothing blank.
std::vector<MapValue> map_values(const LibraryEntry& entry, const MapToFill& to_fill);

}  // namespace provision
