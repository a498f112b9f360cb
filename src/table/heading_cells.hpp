// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"
#include "table/own_headings.hpp"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

// The words that may head each column, where the headings stand in one row or in two or three above each other.

namespace provision {

/// Words that a heading may be known by.
struct HeadingWords {
    std::string text;     ///< as typed, one row's words a line
    std::string key;      ///< by which the schema knows them
    bool joined = false;  ///< of several cells, one above the other
};

/// What may head one column: the first words that head a column in a table of the kind in question count.
struct HeadingCell {
    int row = 0;  ///< of its lowest filled cell
    int column = 0;
    std::vector<HeadingWords> tries;  ///< only words that head a column in some table
    std::string folded;               ///< the words of the cell itself
    bool session = false;             ///< a date, which heads a session of a record and nothing else
};

/// The heading cells of a sheet's rows; each row's words are folded once.
class HeadingCells {
public:
    HeadingCells(const Grid& grid, const OwnHeadings& own);

    /// The cells of one row.
    const std::vector<HeadingCell>& of_row(int row);
    /// The cells of `rows` rows that end with `row`: the lowest cell of a column joined with the ones above it, also with one
    /// that spans several columns, then the lowest alone.
    std::vector<HeadingCell> of_rows(int row, int rows);
    /// How many cells of a row hold words that head a column of some table.
    int known(int row);
    /// True for a cell that stands over several columns: merged, or with blanks to its right over filled cells.
    bool spans(int row, int column) const;
    /// True where each cell of a row stands under a heading of the row above that spans several columns, as `Sessions | Minutes`
    /// under `Time` and `2025 | 2026` under `Cost`.
    bool parts_the_row_above(int row);

private:
    struct Line {
        std::vector<HeadingCell> cells;
        int known = 0;
    };
    const Line& line(int row);
    Line read_line(int row);
    bool heads(const std::string& key);
    void add_try(HeadingCell& cell, const std::string& text, std::string key, bool joined);
    void add_without_legend(HeadingCell& cell, const std::string& text);
    void add_joined(HeadingCell& cell, int top);
    std::string folded_at(int row, int column);
    const Area* merged_at(int row, int column) const;
    std::optional<int> above(int row, int column) const;

    const Grid& grid_;
    const OwnHeadings& own_;
    std::map<int, Line> lines_;                          ///< of the last rows asked for
    std::unordered_map<std::string, bool> heads_;        ///< what was looked up lately: a column's cells are much alike
    std::unordered_map<int, std::vector<Area>> merged_;  ///< by each row that they cover
};

}  // namespace provision
