// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/grids.hpp"
#include "table/tidy.hpp"

#include <string>
#include <vector>

namespace provision {

/// A map as people type it and as a person would tidy it: one sheet, then `[= tidy]` with its rows, `[= changes]` with
/// `B3 | family | before | after` for each, and `[= doubts]` with a cell and words of the doubt.
struct TidyCase {
    Grid sheet;
    TidyFamilies families = TidyFamilies{}.set();  ///< without those that `[= unticked]` names
    std::vector<std::string> tidy;
    std::vector<std::string> changes;
    std::vector<std::string> doubts;
};
TidyCase read_tidy_case(const std::filesystem::path& file);

/// The rows of a sheet as a case writes them, blanks at their ends left out: `3 | Reading | @text 6`.
std::vector<std::string> rows_text(const Grid& grid);

/// The changes as a case writes them.
std::vector<std::string> changes_text(const TidyPlan& plan);

}  // namespace provision
