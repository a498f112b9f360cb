// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/looked_at.hpp"
#include "table/read.hpp"
#include "table/tidy_columns.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

// A sheet as tidying sees it: its lines, and what is read in each.

namespace provision {

/// What a line of the sheet is for the map on it.
enum class LineIs {
    above,      ///< a title or anything else above the first map
    heading,    ///< a heading row of a map, or the upper one of two
    provision,  ///< names one provision or more
    goes_on,    ///< a second adult of the provision above, with nothing else in the row
    section,    ///< says a year, a wave, an area or a class of the rows below it
    title,      ///< heads one of several maps in words that no column of templates has
    foot,       ///< totals, counts and notes
    unread,     ///< a row of the map that was not read: it stays where it is
    beside,     ///< a line of another kind of table
    free_form,  ///< of a matrix, a list or a plan: provisions that stand in no rows of their own
    blank
};

/// Where the year or the wave of a row is said.
enum class Said { nowhere, title, above, section, here };

struct Line {
    int row = 0;
    LineIs is = LineIs::blank;
    int table = -1;                 ///< which of the maps
    std::vector<int> provisions{};  ///< what was read in it
    Said year = Said::nowhere;
    Said wave = Said::nowhere;
    Said term = Said::nowhere;
    int title = -1;    ///< the row of the title over its map, where one of several maps has one
    int section = -1;  ///< the last section row above that names an area or a class
    bool after_blank = false;
};

/// A column of the maps whose cells formulas look at.
struct LookedColumn {
    LooksFor what = LooksFor::figures;  ///< the most that one of them takes note of
    Where by;
};

/// One reading of a sheet, line by line.
struct Survey {
    const Grid& grid;
    Grid spread;  ///< the same with merged cells in each row that they stand for
    std::vector<FoundTable> maps;
    std::vector<Line> lines;
    WorkbookReading reading;
    std::set<std::pair<int, int>> formulas;  ///< cells that a formula works out
    std::set<std::pair<int, int>> doubtful;  ///< cells with an issue

    std::map<int, std::string> ratios{};   ///< of the free forms' provisions, as typed
    std::map<int, LookedColumn> looked{};  ///< by column
    std::set<int> looked_headings{};       ///< columns whose headings formulas look at by themselves
    std::optional<Where> looked_across{};  ///< a formula that looks at several columns of the maps as one

    bool formula(int row, int column) const { return formulas.contains({row, column}); }
    bool issue_in(int row) const;
    /// The ratio of a free form's provision as its row is to have it; empty where its numbers tell.
    std::string ratio_typed(int index) const { return ratios.contains(index) ? ratios.at(index) : std::string{}; }
    const Provision& provision(int index) const { return reading.map.provisions.at(static_cast<std::size_t>(index)); }
};

/// What is read of a sheet, beside sheets of the workbook's own headings.
WorkbookReading read_beside(const Grid& grid, std::span<const Grid> headings);

/// Reads a sheet and says of each of its lines what it is.
Survey survey(const Grid& grid, std::span<const Grid> headings, std::span<const Look> looks = {});

}  // namespace provision
