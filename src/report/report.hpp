// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/where.hpp"
#include "table/grid.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// Cells that are written in one call; `cells` holds rows x columns of them.
struct Block {
    Area area;
    std::vector<Cell> cells;
};

/// The look of an area, by the name of a style in style.hpp.
struct StyleRun {
    Area area;
    std::string style;
};

/// A cell that leads to another cell of the workbook and follows it when rows are inserted or sheets renamed.
struct Link {
    int row = 0;
    int column = 0;
    Where target;
};

/// A sheet ready to be written: values, looks, links and how it prints.
struct Report {
    std::string sheet;
    std::vector<double> column_widths_mm;
    std::vector<Block> blocks;
    std::vector<StyleRun> styles;
    std::vector<Link> links;
    std::vector<int> hidden_columns;
    std::optional<Area> filtered;     ///< gets filter buttons; its first row is the heading row
    std::optional<int> new_page;      ///< the row that begins a printed page
    std::optional<int> repeated_row;  ///< the heading row that print pages repeat
    Area printed;
};

}  // namespace provision
