// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace provision {

/// Whether what is written lands on a new sheet, or on blank cells of an old one, where Calc must be made to note it for undo.
enum class Ground { fresh, cleared };

/// The cells of the area.
css::uno::Reference<css::table::XCellRange> range_of(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                                                     const Area& area);

/// Writes the block in one call; text stays text, whatever it begins with.
void write_block(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Block& block, Ground ground);

/// Writes the formulas, one call for each unbroken run down a column.
void write_cell_formulas(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, std::vector<CellFormula> cells,
                         Ground ground);

/// Writes the links in the same way.
void write_links(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const std::vector<Link>& links, Ground ground);

}  // namespace provision
