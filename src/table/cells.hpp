// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "model/years.hpp"
#include "table/find_tables.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// One row of a found table, read by meaning; what a cell does not say becomes an issue with its place.
class Row {
public:
    Row(const Grid& grid, const FoundTable& table, int row, std::vector<Issue>& issues)
        : grid_(grid), table_(table), row_(row), issues_(issues)
    {
    }

    /// The cell of the first column of that meaning; blank when the table has none.
    const Cell& cell(Column means) const;
    Where where(Column means) const;
    /// The cell as a person sees it: text trimmed, a number as typed.
    std::string text(Column means) const;
    /// A number, or text that begins with one; an issue when the cell holds something else.
    std::optional<double> number(Column means) const;
    std::optional<Date> date(Column means) const;
    std::optional<Years> years(Column means) const;

    bool filled(Column means) const { return !cell(means).blank(); }
    /// How many columns of known meaning are filled.
    int filled() const;
    int index() const { return row_; }
    const Date& epoch() const { return grid_.epoch; }
    /// The heading over the column, as typed.
    std::string heading(Column means) const;
    void report(Column means, std::string what, std::string remedy, std::string check = {}) const;

private:
    const Grid& grid_;
    const FoundTable& table_;
    int row_;
    std::vector<Issue>& issues_;
};

/// A cell as a person sees it: text trimmed, a number as typed, errors and blanks empty.
std::string text_of(const Cell& cell);

/// What was typed where Calc made a date of it: `2-3` became 2 March, `1-1` 1 January.
std::string typed_as_date(double serial, const Date& epoch);

}  // namespace provision
