// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// One sheet of a workbook that is to be printed; rows and columns count from 0.
struct PrintedSheet {
    Grid grid;
    std::vector<double> widths_mm;
    std::vector<int> title_rows;
    std::vector<int> heading_rows;  ///< the first is repeated on every printed page and stays in view when it is the only one
    std::vector<int> section_rows;
    std::vector<int> note_rows;  ///< stand outside the table: not wrapped, no rule below
    std::vector<int> centre_columns;
    std::vector<int> text_columns;  ///< formatted as text, so that Calc leaves `6:1` alone when somebody types it there
};

/// A template or example as its JSON file tells it.
struct PrintedWorkbook {
    std::string title;
    std::vector<PrintedSheet> sheets;
};

/// Reads a workbook from JSON text (format: templates/README.md); `file` is what an error calls it. Throws TemplateError.
PrintedWorkbook read_workbook_json(std::string_view text, const std::string& file);

}  // namespace provision
