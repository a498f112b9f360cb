// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/pupil.hpp"
#include "table/cells.hpp"

#include <map>
#include <string>
#include <vector>

namespace provision {

/// True for the column that holds the school's own numbers of its pupils.
bool admission_number(const FoundColumn& column);

/// Knows in a register with a row for each need which rows are about one pupil: by UPN or admission number, else where a row says
/// the same as one above but for its need.
class RepeatedPupils {
public:
    RepeatedPupils(const Grid& grid, const FoundTable& table) : grid_(grid), table_(table) {}

    /// Adds the needs of the row to the pupil above whom it is about; false where it is about none of them.
    bool joined(const Row& row, const Pupil& pupil, std::vector<Pupil>& above);
    /// Keeps in mind the last of the pupils.
    void remember(const std::vector<Pupil>& pupils);

private:
    enum class Ids { same, differ, none };
    Ids ids(int row, int other) const;
    bool alike(int row, int other) const;
    std::string cell(int row, int column) const { return text_of(grid_.at(row, column)); }

    const Grid& grid_;
    const FoundTable& table_;
    std::multimap<std::string, std::size_t> by_name_;
};

}  // namespace provision
