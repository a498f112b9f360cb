// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/pupil.hpp"
#include "table/cells.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

// The rows of a list, above all of pupils: register, needs audit or groups.

namespace provision {

/// A pupil as a row names one; the year and the class come from the row, else from the section it stands in.
struct Person {
    std::string name;
    std::string class_name;
    std::optional<int> year;
    Status status = Status::none;  ///< of the section it stands in, for a list without a status column
};

/// Calls `read` for each filled row of a table; how many of them became something.
int each_row(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues, const std::function<bool(const Row&)>& read);

/// The parts of a cell, one a line or parted by commas or semicolons.
std::vector<std::string> parts_of_list(std::string typed);

/// The column that says who a row of pupils is.
Column pupil_column(const FoundTable& table);

/// Reads who the rows of one list are, top to bottom: section rows (`Year 4`, `Class 3A`) speak for the rows below them; totals,
/// legends and remarks become issues.
class PupilRows {
public:
    PupilRows(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues);

    /// The pupil of the row; nothing, with an issue where something is not read, when it names none.
    std::optional<Person> person(const Row& row);

private:
    Status status_of_titles() const;
    bool read_section(const std::string& line);
    bool read_status_section(const std::string& line);
    bool remark(const Row& row, const std::string& name) const;
    std::string name_of(const Row& row) const;
    bool only_named(int row) const;
    std::string lone_line(int row) const;
    bool told_unread(const Row& row, const std::string& name) const;

    const Grid& grid_;
    const FoundTable& table_;
    std::vector<Issue>& issues_;
    std::optional<Years> years_above_;
    std::optional<Years> section_years_;
    std::string section_class_;
    Status section_status_ = Status::none;
    bool capitals_ = false;         ///< every name begins with a capital letter
    int end_;                       ///< the blank row behind the last pupil: only remarks stand below it
    bool names_are_codes_ = false;  ///< `Pupil 7`: a digit tells no remark here
};

}  // namespace provision
