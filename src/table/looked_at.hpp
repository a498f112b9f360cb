// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/where.hpp"
#include "table/grid.hpp"

#include <cstdint>
#include <string>
#include <vector>

// Which cells of a sheet the formulas of its workbook look at.

namespace provision {

/// A formula, with English names and `;` between its arguments.
struct Formula {
    Where where;
    std::string text;
};

/// A name that formulas use for cells: `Costs` for `$Map.$E$4:$E$7`.
struct CellName {
    std::string name;
    std::string sheet;  ///< the only sheet whose formulas know it; empty: all
    std::string cells;
};

struct WorkbookFormulas {
    std::vector<Formula> formulas{};
    std::vector<CellName> names{};
};

/// What of a cell a formula takes note of, from the least to everything.
enum class LooksFor : std::uint8_t {
    figures,  ///< a SUM passes text over
    filled,   ///< COUNTA asks only whether something stands there
    all
};

struct Look {
    Area area;  ///< of whole columns and rows, as far as a sheet goes
    LooksFor what = LooksFor::all;
    Where by;

    bool across() const { return area.columns > 1; }
};

/// The cells of a sheet that formulas look at, through names as well; what a formula works out itself (INDIRECT) is not known.
std::vector<Look> looks_at(const WorkbookFormulas& workbook, const std::string& sheet);

/// True when a formula that looks so cannot tell one cell from the other.
bool same_to(LooksFor what, const Cell& before, const Cell& after);

}  // namespace provision
