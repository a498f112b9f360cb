// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"
#include "table/schema.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The head of a form: labels and what was filled in beside them, above the form's table.

namespace provision {

/// A label of a form's head with its value, which may be blank; `means` is Column::known for a label that no reader asks for.
struct HeadField {
    Column means = Column::known;
    std::string label;  ///< as typed, without its colon
    Cell value;
    Where where;  ///< the cell of the value, else that of the label
};

/// What the label of a form asks for (`Name of provision`, `Lead person`); nothing for words that label nothing.
std::optional<Column> label_means(std::string_view label);

/// True for a row of a form's head: `Name of provision: | Reading Recovery | Start date: 7/9/2026`. Labels without a colon count
/// where a heading row follows and nothing but labels and titles stands above.
bool head_row(const Grid& grid, int row);

/// The labels and values of the rows from `first` up to `end`, in the order of reading.
std::vector<HeadField> read_head(const Grid& grid, int first, int end);

}  // namespace provision
