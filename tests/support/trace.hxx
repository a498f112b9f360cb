// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/document.hxx"

namespace provision {

/// All that a person can see or hold of a document, a line for each thing: cells with formula, value, and the looks of groups of
/// cells, comments, merged cells, the size of rows and columns and whether they are hidden, filters, links.
using Trace = std::vector<std::string>;

Trace trace(const Component& document);
Trace trace(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);
/// The lines that only one of the two has, each with `was` or `is`, at most ten; empty when there are none.
std::string difference(const Trace& before, const Trace& after);

/// What the formulas of a sheet come to, in ascending order: wherever they stand.
std::vector<double> results(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

}  // namespace provision
