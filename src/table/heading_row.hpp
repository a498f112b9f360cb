// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"
#include "table/heading_cells.hpp"

#include <optional>

namespace provision {

/// The heading rows of a sheet, asked for from top to bottom.
class HeadingRows {
public:
    HeadingRows(const Grid& grid, const OwnHeadings& own) : grid_(grid), own_(own), cells_(grid, own) {}

    /// The table whose headings stand in a row, or in that row and the one or two above it; nothing when the row has none, or is
    /// one of the rows of `above`, the nearest table higher up the sheet (may be null). It is taken to run to the end of the
    /// sheet.
    std::optional<FoundTable> table_headed(int row, const FoundTable* above);
    /// How many cells of a row hold words that head a column of some table.
    int known(int row) { return cells_.known(row); }

private:
    struct Added {
        int joined = 0;
        int known = 0;
        int unknown = 0;
    };
    Added added_by_lowest(const FoundTable& table, const std::vector<HeadingCell>& cells) const;
    bool may_be_headings(int top, int row);
    std::optional<FoundTable> headed_by_rows(int row, int rows, const std::optional<FoundTable>& lower);
    bool rows_above_are_headings(const FoundTable& table, const std::vector<HeadingCell>& cells);
    std::optional<FoundTable> best_table(int row, const std::vector<HeadingCell>& cells) const;
    std::optional<FoundTable> audit_by_marks(int row, const std::vector<HeadingCell>& cells) const;
    FoundTable read_headings(int row, const std::vector<HeadingCell>& cells, TableKind kind) const;

    const Grid& grid_;
    const OwnHeadings& own_;
    HeadingCells cells_;
};

/// `Staffing` names the adults in a table that has no other column for them, unless a cell below says team or split.
void settle_staffing(const Grid& grid, FoundTable& table);

/// Of several columns that mean the same and are read from one, the first that is filled is kept; the others are noted as
/// repeated.
void settle_repeated(const Grid& grid, FoundTable& table);

}  // namespace provision
