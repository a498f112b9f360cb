// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_match.hpp"

#include <string>
#include <vector>

namespace provision {

/// A pupil of the file whom the register does not have; one cell for each column of the register's table.
struct NewPupil {
    std::string name;
    std::size_t table = 0;
    std::vector<Cell> values;
};

/// A cell of the register of which the file says something else.
struct ChangedCell {
    std::string pupil;
    std::string field;  ///< the heading, as the register has it
    Where where;
    std::string before;
    Cell after;
};

/// A pupil of the register who is not in the file; `note` is the cell in which that can be said.
struct GonePupil {
    std::string name;
    Where where;
    std::optional<Where> note;
    std::string before;  ///< what the note says now
};

/// What an import would write, what it would only say, and what it cannot settle.
struct ImportPlan {
    std::vector<NewPupil> fresh;
    std::vector<ChangedCell> changed;
    std::vector<GonePupil> gone;
    std::vector<PupilDoubt> doubts;
    std::vector<std::string> unused;            ///< headings of the file for which the register has no column
    std::vector<std::string> for_new_pupils{};  ///< headings of the school's own that both have: new pupils get what stands there
    std::vector<GonePupil> other_years{};       ///< pupils of the register in years of which the file has nobody; they stay

    bool empty() const { return fresh.empty() && changed.empty() && gone.empty(); }
};

/// Compares a file with the register: a blank of the file changes nothing, a cell that means the same (`Y3` and 3, `K` and `SEN
/// Support`) stays as it is, and so does one that a formula works out.
ImportPlan plan_import(PupilList file, const PupilList& registered);

/// The columns that a new register gets for such a file: our own headings in our own order.
TableRead new_register(const PupilList& file);

}  // namespace provision
