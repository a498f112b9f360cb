// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy.hpp"
#include "table/tidy_survey.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

// The cells of one row of a map, each brought to where a tidied map has it.

namespace provision {

/// How far a sheet is tidied: what the person ticked, and the rows that could not be tidied without changing what they say.
struct TidyExtent {
    TidyFamilies families;
    std::set<int> plain_rows{};  ///< their cells only move
    bool own_headings = false;   ///< the headings stay, since renaming them would change what their cells mean

    bool has(TidyFamily family) const { return families.test(static_cast<std::size_t>(family)); }
};

/// A row of the tidied map by its columns.
struct TidyRow {
    int source = -1;
    std::map<TidyColumn, TidyCell> cells{};
};

/// What the last row of the tidied map says: below it, a blank year or wave would mean the same.
struct RowAbove {
    std::optional<Cell> year{};  ///< as typed
    std::optional<Years> years{};
    std::optional<int> wave{};
};

/// The row of a map that is being tidied.
struct RowInHand {
    const Survey& survey;
    const TidyExtent& extent;
    const MapColumns& columns;
    const Line& line;
    std::vector<TidyChange>& changes;
    std::vector<Issue>& doubts;
    Grid cells{};  ///< the row as it is meant: with what its ditto marks stand for
    TidyRow row{};
    bool joined = false;  ///< the rows below that go on with this one are in it

    const Grid& grid() const { return survey.grid; }
    const FoundTable& table() const { return survey.maps.at(static_cast<std::size_t>(line.table)); }
    /// True when that kind of change is to be made in this row.
    bool may(TidyFamily family) const { return extent.has(family) && !extent.plain_rows.contains(line.row); }
    /// What a column of the row says; blank for none.
    const Cell& typed(std::optional<int> column) const;
    bool formula(std::optional<int> column) const { return column && survey.formula(line.row, *column); }
    bool issue_at(int column) const { return survey.doubtful.contains({line.row, column}); }

    /// False for a cell that formulas look at and would then see otherwise; a doubt says so. True for no column: it is new.
    bool may_write(std::optional<int> column, const Cell& value);
    bool may_empty(std::optional<int> column) { return may_write(column, Cell{}); }
    /// Writes a value into a column and lists it as a change of the source cell; a cell that stands there is moved as well.
    void set(Column means, Cell value, TidyChange change);
    /// Takes a cell away whose content went elsewhere.
    void take_away(int column, TidyChange change);
    /// A change of the cell in that column, or of the name where the map has no such column.
    TidyChange change(TidyFamily family, std::optional<int> column, std::string after, std::string why) const;
    void doubt(int column, std::string what, std::string remedy);
};

/// A cell as a person would type it: `18:1` of the time that Calc made of it.
std::string shown(const Cell& cell);

/// What is said of a column that was left as it is for the sake of a formula.
Issue looked_doubt(const Survey& survey, const FoundTable& table, int column);

/// Minutes as a cell has them; the hundredth is the last that is read.
Cell minutes_cell(double minutes);

/// Text with blanks, dashes and signs as a keyboard types them, its letters as they are.
std::string plainly_spelled(const std::string& text);

/// A schedule on one line as it is written into a column of its own, spelled as tidying would spell it there.
std::string spelled_schedule(const RowInHand& hand, const std::string& typed);

/// Writes what a ditto mark stands for in its place.
void replace_dittos(RowInHand& hand);

/// The row's year, class, wave, term and area, where section rows, titles or rows above say them.
void fill_down(RowInHand& hand, const Provision& provision, RowAbove& above);

/// The same for a row that stood in no row of its own.
void fill_none(TidyRow& row, const Provision& provision, RowAbove& above);

/// The schedule lifted out of the name, or put together from sessions and length.
void lift_schedule(RowInHand& hand, const Provision& provision);

/// Ratios, years, ages and schedules that Calc took for times and dates.
void restore_damage(RowInHand& hand);

/// The adults whom only the words of the name tell, or of a cell that went elsewhere.
void name_staff(RowInHand& hand, const Provision& provision);

/// Adults with their times, and the weekly time as a number of minutes.
void pair_staff(RowInHand& hand, const Provision& provision, std::span<const Line> going_on);

/// The adults of a row on one line, `LSA 30 mins; Teacher 30 mins` where several have their own times.
std::string staff_text(const StaffList& staff);

/// A row for each provision of a row with many lines, the lines matched as the reader matches them; none where that is not to be.
std::vector<TidyRow> split_lines(RowInHand& hand, RowAbove& above);

/// A row of values for a provision that stood in no row of its own: in a matrix, a list, a sentence; its dates count from
/// the sheet's epoch, and its ratio is as typed where that is known.
TidyRow row_of_values(const Provision& given, const Date& epoch, const std::string& ratio_typed);

/// A year as its column has it: a number, `R`, `Years 1-2`; nothing where no text is read as those years.
std::optional<Cell> year_cell(const Years& years);

/// The period of a cost that its heading says.
void name_cost_period(RowInHand& hand, const Provision& provision);

/// Blanks, dashes and signs.
void respell(RowInHand& hand);

}  // namespace provision
