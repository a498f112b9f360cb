// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/trace.hxx"

namespace provision {

/// Names for cells of the sheet `Map`: `Costs`, `NurtureCost`, `Adults`.
void name_cells(const Component& document);

/// Ties all else to the map that Calc can tie to cells: a chart, a filter with a name, coloured cells, a list to choose from, and
/// formulas on the sheet `Summary` that look things up.
void tie_together(const Component& document);

/// What is tied to cells: names with what they mean, charts with their cells, filters with their columns and conditions, coloured
/// cells and cells with a list to choose from.
Trace ties(const Component& document);

/// The coloured cells and lists of one sheet, by the words that stand in the cells.
Trace marks(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

}  // namespace provision
