// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "model/years.hpp"
#include "table/find_tables.hpp"

#include <optional>
#include <span>
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
    /// The cell of any column of the grid.
    const Cell& at(int column) const { return grid_.at(row_, column); }
    Where where(Column means) const;
    /// The cell as a person sees it: text trimmed, a number as typed.
    std::string text(Column means) const;
    /// The cells of every column of that meaning, one below the other: `Lead person` and `Supported by`; the heading where a
    /// tick stands for it.
    std::string joined(Column means) const;
    /// As `text`, but a part of 100 as it shows, `40%`, and a time or a date as it was typed before Calc made one of it; that is
    /// reported as damage.
    std::string typed(Column means) const;
    /// A length with its unit: a time of day is hours and minutes, a bare number takes the unit of the heading.
    std::string length(Column means) const;
    /// A number, or text that begins with one; an issue when the cell holds something else.
    std::optional<double> number(Column means) const;
    /// Hours, with or without a unit: `15`, `20h`, `15 hours a week`, `900 mins`, and the 15:00 of which Calc made a time; an
    /// issue when the cell does not say how many.
    std::optional<double> hours(Column means) const;
    std::optional<Date> date(Column means) const;
    std::optional<Years> years(Column means) const;

    bool filled(Column means) const { return !cell(means).blank(); }
    /// How many columns of known meaning are filled.
    int filled() const;
    int index() const { return row_; }
    const FoundTable& table() const { return table_; }
    const Date& epoch() const { return grid_.epoch; }
    const Usage& usage() const { return grid_.usage; }
    /// The cell under the heading that we write so; blank when the table has none.
    const Cell& under(std::string_view canonical) const;
    /// The heading over the column, as typed.
    std::string heading(Column means) const;
    /// The headings of the filled columns that mean none of these and are not kept as typed.
    std::vector<std::string> headings_besides(std::span<const Column> meanings) const;
    void report(Column means, std::string what, std::string remedy, std::string check = {}) const;

private:
    std::string unit_words(Column means) const;
    bool percent(Column means) const;

    const Grid& grid_;
    const FoundTable& table_;
    int row_;
    std::vector<Issue>& issues_;
};

/// What a row is about, for a key that survives sorting: its provision or pupil, folded; empty when it names neither.
std::string named_by_row(const Grid& grid, const FoundTable& table, int row);

/// A cell as a person sees it: text trimmed, a number as typed, errors and blanks empty.
std::string text_of(const Cell& cell);

/// True where a formula works the value of the grid's cell out.
bool by_formula(const Grid& grid, int row, int column);

/// True for a dash and its like, by which a cell says that the row has no such thing.
bool says_none(const std::string& typed);

/// The number that a cell holds and nothing else, also where the column is formatted as text; nothing for times and dates.
std::optional<double> bare_number(const Cell& cell);

/// A number where the text is one and nothing else, else the text.
Cell number_or_text(const std::string& text);

/// What was typed where Calc made a date of it: `2-3` became 2 March, `1-1` 1 January.
std::string typed_as_date(double serial, const Date& epoch);

}  // namespace provision
