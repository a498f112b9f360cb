// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/form_head.hpp"
#include "table/grid.hpp"
#include "table/own_headings.hpp"
#include "table/schema.hpp"
#include "text/ratio.hpp"

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
    std::string key{};    ///< of our heading, or one that schools use for it, by which the column was known
    bool ticked = false;  ///< the heading names an adult, and a tick below it says that this one gives the row
};

/// A column that means the same as another one, which is read in its place.
struct RepeatedHeading {
    Where where;
    int column = 0;
    int read = 0;        ///< the column that is read
    bool blank = false;  ///< nothing stands below the heading
};

/// A table of a sheet: its heading row, what each column means and the rows below it, up to the next heading row.
struct FoundTable {
    TableKind kind = TableKind::provision_map;
    int top_row = 0;      ///< the upper of two heading rows, else the heading row
    int heading_row = 0;  ///< the rows of the table follow it
    int end_row = 0;      ///< the row behind its last one
    std::vector<FoundColumn> columns;
    std::vector<Where> unknown_headings;
    std::vector<RepeatedHeading> repeated_headings;
    std::vector<FoundColumn> days;      ///< `Mon`, `Tuesday`: over what says on which days a row runs; the key is `mon`
    std::vector<Where> clock_headings;  ///< of times of the school day, where no other column says how long
    std::vector<Where> apart_headings;  ///< of what stands beside the table, behind a blank column, and is not its own
    std::vector<std::string> titles;    ///< the lines above it, nearest first
    std::vector<HeadField> head;        ///< the labels and values above it, where it stands in a form
    bool continues = false;             ///< the headings of the table above again, as at the top of a page, and no title between
    std::optional<RatioOrder> ratio_order{};  ///< of all maps of the sheet, for a column whose ratios show none

    /// The first column of a meaning; nothing when the table has none.
    std::optional<int> column(Column means) const;
    const FoundColumn* found(Column means) const;
    /// Every column of a meaning, left to right, such as `Lead person` and `Supported by`.
    std::vector<int> all(Column means) const;
    /// What the form's head gives for a label, several on a line each; empty when it gives nothing.
    std::string headed(Column means) const;
};

/// Every table of a sheet, top to bottom. A heading row is known by the headings of schema.hpp, wherever it stands;
/// a form's head (`Name:  ...  Class:`) is no table.
/// The workbook's own headings win over ours. A sheet with tables side by side is cut into its regions before.
std::vector<FoundTable> find_tables(const Grid& grid, const OwnHeadings& own = {});

/// How many cells of a row are filled.
int filled_cells(const Grid& grid, int row);

/// The only filled cell of a row, as column; nothing when the row has none or several.
std::optional<int> lone_cell(const Grid& grid, int row);

}  // namespace provision
