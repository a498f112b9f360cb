// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy.hpp"

#include <map>
#include <vector>

namespace provision {

/// What a spreadsheet does on one sheet, as a person would: it keeps formulas, formats and comments by itself.
struct SheetStep {
    enum class Kind {
        insert_rows,   ///< `area.rows` rows before `area.row`
        remove_rows,   ///< `area.rows` rows from `area.row` on
        move,          ///< the area, so that its first cell stands at `row`, `column`
        move_columns,  ///< `area.columns` whole columns from `area.column` on to `column`
        copy,          ///< as move, but the area stays
        copy_format,   ///< as copy, but the formats only
        empty,         ///< takes out what stands in the area, and its comments; formats stay
        wipe_columns   ///< takes everything out of whole columns, formats too
    };

    Kind kind = Kind::move;
    Area area;
    int row = 0;
    int column = 0;

    bool operator==(const SheetStep&) const = default;
};

/// How a sheet becomes what a plan says: the steps, in order, and then its new values. Rows are inserted and removed where they
/// stand and columns move whole, so that formulas anywhere go on meaning the same cells, in totals over a column, too.
struct TidySteps {
    std::vector<SheetStep> steps;
    std::map<int, int> source_of_column;  ///< the sheet's column that a column of the plan was; new columns are not in it
    std::vector<Area> merged;             ///< merged cells of the titles that stay so, where the plan has them
    std::vector<int> new_rows;            ///< rows of the plan that were inserted, and
    std::vector<int> split_rows;          ///< those that were there and have an inserted one below them
};

/// The steps for a plan of the sheet; every merged cell is taken apart before the first of them.
TidySteps tidy_steps(const TidyPlan& plan, const Grid& grid);

}  // namespace provision
