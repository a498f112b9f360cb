// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"
#include "table/schema.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace provision {

/// A heading that stands over a column of a found table.
struct FoundColumn {
    int column = 0;
    Column means = Column::known;
    std::string heading;  ///< as typed
    std::string kind;     ///< the kind of provision, for a column of the needs audit
};

/// A table of a sheet: its heading row, what each column means and the rows below it, up to the next heading row.
struct FoundTable {
    TableKind kind = TableKind::provision_map;
    int heading_row = 0;
    int end_row = 0;  ///< the row behind its last one
    std::vector<FoundColumn> columns;
    std::vector<Where> unknown_headings;
    std::vector<std::string> titles;  ///< the lines above it, nearest first

    /// The first column of a meaning; nothing when the table has none.
    std::optional<int> column(Column means) const;
    const FoundColumn* found(Column means) const;
};

/// Every table of a sheet, top to bottom. A heading row is known by the headings of schema.hpp, wherever it stands;
/// a form's head (`Name:  ...  Class:`) is no table.
std::vector<FoundTable> find_tables(const Grid& grid);

/// The only filled cell of a row, as column; nothing when the row has none or several.
std::optional<int> lone_cell(const Grid& grid, int row);

}  // namespace provision
