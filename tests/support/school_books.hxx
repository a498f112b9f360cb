// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/document.hxx"

namespace provision {

/// A new workbook with a map on the sheet `Map`, as schools lay theirs out, and a sheet `Summary` with formulas that refer to it:
/// `totals`, `sections`, `filtered`, `beside`, `many_lines`, `two_rows`, `tied`.
Component school_book(Office& office, std::string_view name);

}  // namespace provision
