// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/office.hxx"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <map>

namespace provision {

/// What a cell shows and holds.
struct CellState {
    std::string formula;  ///< as the API knows it: English, `;`, functions of extensions by their saved names
    std::string typed;    ///< as the input line shows it
    std::string text;     ///< as shown
    double value = 0;
    int error = 0;  ///< Calc's error number, 0 for none
};

/// Every used cell of every sheet, as formula and value, by sheet name in order.
using Snapshot = std::vector<std::pair<std::string, std::vector<std::vector<std::string>>>>;

/// The names of the sheets, in order.
std::vector<std::string> sheet_names(const Component& document);
/// Throws css::container::NoSuchElementException when there is none of this name.
css::uno::Reference<css::sheet::XSpreadsheet> sheet(const Component& document, std::string_view name);
/// A new sheet at the end.
css::uno::Reference<css::sheet::XSpreadsheet> add_sheet(const Component& document, std::string_view name);

/// `place` is a cell's name as Calc writes it, `B7`; the first sheet is meant.
CellState cell(const Component& document, std::string_view place);
CellState cell(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, std::string_view place);
/// Sets what is typed: a formula (English, `;`), a number or text.
void set_cell(const Component& document, std::string_view place, std::string_view formula);
void set_cell(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, std::string_view place, std::string_view formula);

/// The shown texts of the sheet's used cells, from A1 on.
std::vector<std::vector<std::string>> texts(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);
Snapshot snapshot(const Component& document);
/// The first sheet, row or cell in which two snapshots differ, in words; empty when there is none.
std::string difference(const Snapshot& before, const Snapshot& after);

/// Calculates every formula anew, whatever the file says that it came to.
void recalculate(const Component& document);

void undo(const Component& document);
void redo(const Component& document);
/// The titles of the steps that can be undone, last first.
std::vector<std::string> undo_titles(const Component& document);

/// Saves a copy in the format of the file's ending: .ods, .xlsx or .pdf; the document keeps its own name.
void save_copy(const Component& document, const std::filesystem::path& file);
/// Lets only this sheet be printed; the document in memory is changed.
void print_only(const Component& document, std::string_view name);
/// Protects the structure of the document: no sheet can be added or removed.
void protect_structure(const Component& document);
/// The sheet and cell that the cursor is on, `Sheet1.B7`.
std::string cursor(const Component& document);
/// Follows the cell's hyperlink as a click on it does.
void follow_link(Office& office, const Component& document, const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                 std::string_view place);
/// How a .csv is opened: UTF-8, commas; `guessing` lets Calc make times and dates of what looks like them.
Opening csv(bool guessing);
/// Puts the cursor on a cell.
void put_cursor(const Component& document, const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, std::string_view place);

}  // namespace provision
