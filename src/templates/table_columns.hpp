// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "templates/column_book.hpp"
#include "templates/json_place.hpp"
#include "templates/sheet_draft.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A column of a table as one template uses it.
struct TableColumn {
    std::string heading;  ///< canonical: what columns.json knows it by
    std::string label;    ///< what stands over it
    ColumnLook look;
    bool folded = false;
};

/// The texts of a key; `"tiers"` and `"years"` in place of a list stand for the workbook's own words.
std::vector<std::string> words_at(const Place& place, const char* key, const FormWords& words);

/// The columns of a table part, left to right.
std::vector<TableColumn> table_columns(const Place& part);

/// The place of a column by its canonical heading, counted from 0; complains at `place` where the table has none of it.
int column_of(std::span<const TableColumn> columns, std::string_view heading, const Place& place);

}  // namespace provision
