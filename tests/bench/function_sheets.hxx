// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/document.hxx"

#include <com/sun/star/uno/Sequence.hxx>

#include <functional>
#include <string>

namespace provision {

/// The values of a row, by its number from 0.
using RowOf = std::function<std::vector<css::uno::Any>(int)>;

css::uno::Any value(double number);
css::uno::Any value(const std::string& text);

/// Writes that many rows from the cell on, in one write.
void fill_rows(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, std::string_view first, int rows, const RowOf& row);

/// The values of the cells, row by row; an error is empty.
std::vector<css::uno::Any> values_in(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, std::string_view range);

/// Adds StarBasic functions to the running office's own macros, as a teacher's macro would stand there.
void add_basic(Office& office, const char* source);

}  // namespace provision
