// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/grids.hpp"
#include "table/read.hpp"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace provision {

/// Rows of cells; the first row names the columns.
using TextTable = std::vector<std::vector<std::string>>;

/// The lists of a reading that a case tells in full: one that it leaves out must be empty.
inline constexpr std::array<std::string_view, 5> kReadingLists{"provisions", "pupils", "needs", "sessions", "reviews"};

/// The lists that are compared only where a case tells them, since others imply them.
inline constexpr std::array<std::string_view, 7> kToldLists{"attendance", "rates",   "resources", "calendar",
                                                            "counts",     "library", "tables"};

/// A layout as people type it and what a person reads in it: sheets in `[name]` sections as in every case, then `[= provisions]`
/// and the other lists, each a heading row that names the columns to compare and one row for each thing read, and `[= notes]`.
struct ReadingCase {
    std::vector<Grid> sheets;
    Date today;
    std::map<std::string, TextTable, std::less<>> lists;
    std::vector<std::string> notes;

    bool tells(std::string_view list) const { return lists.contains(list); }
    /// The rows that the case tells of a list, with the heading row; a heading row alone where it tells none.
    TextTable told(std::string_view list) const;
};
ReadingCase read_reading_case(const std::filesystem::path& file);

/// A list of the reading as a person would write it down, in the columns that the heading row names.
TextTable reading_text(const WorkbookReading& reading, std::string_view list, const std::vector<std::string>& columns);

/// True when an issue stands at the note's cell and says its words: `Map!B7 how many minutes`.
bool has_note(const WorkbookReading& reading, const std::string& note);

/// Every issue, one a line.
std::string notes_text(const WorkbookReading& reading);

}  // namespace provision
