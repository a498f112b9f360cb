// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"
#include "templates/table_columns.hpp"

#include <span>
#include <vector>

namespace provision {

/// A table part with what a workbook that takes it over says differently.
struct TableRowsSource {
    const Place& part;
    const SheetChanges& changes;
    std::span<const TableColumn> columns;
};

/// The rows that are filled in, each with a cell for every column. Throws TemplateError.
std::vector<std::vector<Cell>> table_rows(const TableRowsSource& source);

}  // namespace provision
