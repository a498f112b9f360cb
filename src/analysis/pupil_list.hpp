// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/pupil.hpp"
#include "table/read.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A cell of a pupil's row, as a person sees it.
struct ListedCell {
    std::string text;
    bool number = false;   ///< Calc holds a number, not text
    bool formula = false;  ///< worked out, so that nothing may be written over it

    bool operator==(const ListedCell&) const = default;
};

/// A pupil of a list with the cells of the row.
struct ListedPupil {
    Pupil pupil;
    std::size_t table = 0;
    std::vector<ListedCell> cells;  ///< one for each column of the table
};

/// The pupils of every register table of a workbook or of an exported file; the tables have the columns under headings of the
/// school's own as well.
struct PupilList {
    std::vector<TableRead> tables;
    std::vector<ListedPupil> pupils;
};

/// Every pupil of the registers that were read of these sheets.
PupilList list_pupils(std::span<const Grid> grids, const WorkbookReading& reading);

/// The place among the table's columns of the one that means this, a canonical heading; a `Preferred Name` only where no other
/// does.
std::optional<std::size_t> column_meaning(const TableRead& table, std::string_view means);

/// True for a column under a heading that only the school knows, such as `DOB` or `House`.
bool own_column(const ColumnRead& column);

/// A UPN or an admission number for comparing: without blanks and without the zeros that Calc takes off a number.
std::string number_key(std::string_view number);

/// What the cell of that column says, empty where there is no such column.
std::string_view text_under(const PupilList& list, const ListedPupil& pupil, std::string_view means);

}  // namespace provision
