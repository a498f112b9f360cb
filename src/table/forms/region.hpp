// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"
#include "table/read.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace provision {

/// Rows of a sheet that no headed table covers, and which of them a free form has read.
class Region {
public:
    Region(const Grid& grid, int first, int last) : grid_(grid), first_(first), last_(last), taken_(std::size_t(last - first)) {}

    const Grid& grid() const { return grid_; }
    int first() const { return first_; }
    int last() const { return last_; }  ///< behind its last row
    bool taken(int row) const { return taken_.at(std::size_t(row - first_)); }
    void take(int first, int last)
    {
        for (int row = first; row < last; ++row) taken_.at(std::size_t(row - first_)) = true;
    }

private:
    const Grid& grid_;
    int first_;
    int last_;
    std::vector<bool> taken_;
};

/// A cell's text as a person sees it; empty for blanks and errors.
std::string cell_text(const Grid& grid, int row, int column);

/// The years that a line of its own above a row names, the nearest first, from `first` on; else those of the sheet's name.
std::optional<Years> years_above(const Grid& grid, int first, int row);

/// A cell of a Grid by its row and column.
struct CellAt {
    int row = 0;
    int column = 0;
};

/// The provision that a heading over names or ticks tells: its name, kind and schedule.
Provision headed_by(const Grid& grid, CellAt heading, const std::optional<Years>& years);

/// The merged area that begins in a cell, else the cell alone.
Area area_at(const Grid& grid, int row, int column);

/// True for a heading of one day of the week: `Monday`, `Tues`, `Wed 9 Sep`.
bool weekday_heading(const std::string& text);

/// Rows and columns, both ends in.
struct Extent {
    int first_row = 0;
    int first_column = 0;
    int last_row = 0;
    int last_column = 0;
};

/// Reads what each pupil has, in columns of tiers or of numbered interventions beside those of a register.
void read_matrix_beside(const Grid& grid, const FoundTable& pupils, WorkbookReading& out);

/// Readers of one form each: every such form of the region is read into `out` and its rows are taken.
void read_matrices(Region& region, WorkbookReading& out);
void read_tick_lists(Region& region, WorkbookReading& out);
void read_name_columns(Region& region, WorkbookReading& out);
void read_weekday_grids(Region& region, WorkbookReading& out);
void read_line_lists(Region& region, WorkbookReading& out);
void read_sentences(Region& region, WorkbookReading& out);

}  // namespace provision
