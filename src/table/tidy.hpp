// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "table/grid.hpp"
#include "table/looked_at.hpp"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The kinds of change that tidying makes; each can be left out.
enum class TidyFamily : std::uint8_t {
    headings,     ///< headings in a school's own words become the canonical ones
    schedule,     ///< the schedule in a provision's name gets a column of its own
    lines,        ///< a cell of many lines becomes as many rows
    sections,     ///< section rows become the Wave and Year columns
    filled_down,  ///< a year, class or wave said once stands in each row
    damage,       ///< ratios and ages that Calc made times or dates are text again
    staff_times,  ///< times stand beside the adults they belong to
    spelling      ///< blanks, dashes and signs as a keyboard types them
};
inline constexpr std::size_t kTidyFamilies = 8;
using TidyFamilies = std::bitset<kTidyFamilies>;

/// `Schedule lifted out of the name`, ...: the family in a dialog.
std::string_view to_text(TidyFamily family);

/// One cell that tidying changes: where it stands in the map as it is, what it says now and then, and why.
struct TidyChange {
    TidyFamily family = TidyFamily::headings;
    Where where;
    std::string before;
    std::string after;
    std::string why;
    bool moves = false;  ///< a column stands elsewhere, or nowhere for being empty, and nothing in it is changed
};

/// A cell of the tidied sheet: one of the map's that moves here with its format, comment and formula, or new text, or a moved
/// cell with a new value written over it; nothing of either is a blank cell. Where a time or a date gives way to a value, its
/// number format goes too.
struct TidyCell {
    std::optional<Where> from;
    std::optional<Cell> value;

    bool operator==(const TidyCell&) const = default;
};

/// The tidied sheet, row by row, and the list of what changes; an empty list means that the map is tidy already.
struct TidyPlan {
    std::string sheet;  ///< the map's sheet
    int columns = 0;
    std::vector<std::vector<TidyCell>> rows;  ///< each of `columns` cells: titles, the heading row, provisions, the foot
    int heading_row = 0;
    std::vector<int> text_columns;  ///< to be formatted as text, so that Calc leaves ratios and times alone
    std::vector<TidyChange> changes;
    std::vector<Issue> doubts;  ///< what was left as it is because two readings are fair
};

/// Lays a sheet's map out as one table under the canonical headings, one provision a row: no number changes its meaning, and the
/// minutes, the pupils and what is read of the result are those of the map as it was. Nothing when the sheet holds no map.
/// `headings` are the workbook's sheets with headings of its own, if it has such. A column at which formulas look is not joined
/// to others, nor do its cells say anything else.
std::optional<TidyPlan> tidy(const Grid& grid, TidyFamilies families = TidyFamilies{}.set(), std::span<const Grid> headings = {},
                             std::span<const Look> looks = {});

/// The sheet as the plan lays it out, with the cells of its source where they only move.
Grid tidied_grid(const TidyPlan& plan, const Grid& source);

}  // namespace provision
