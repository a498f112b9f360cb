// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy_row.hpp"

#include <map>
#include <set>
#include <vector>

namespace provision {

/// The heading row of a tidied map: which columns it has, in which order, and what becomes of the headings as they were.
class TidyHeadings {
public:
    TidyHeadings(const Survey& survey, const TidyExtent& extent);

    /// True when all maps of the sheet become one table under canonical headings; else each keeps its own.
    bool canonical() const { return canonical_; }
    const MapColumns& columns(int table) const { return columns_.at(static_cast<std::size_t>(table)); }
    /// Takes a row's columns in; all rows must be known before the columns are settled.
    void use(const TidyRow& row, int table);
    void settle();
    /// Where a column stands in the tidied sheet.
    int place(const TidyColumn& key, int table) const;
    /// The heading row of one of the maps; of the whole sheet where the headings are canonical.
    std::vector<TidyCell> row(int table) const;
    /// The columns that Calc must take as text, lest it make times of ratios.
    std::vector<int> text_columns() const;
    /// Totals typed in hours, for whose sake a column of hours stays one.
    std::vector<Where> totals_in_hours() const;
    void list_changes(std::vector<TidyChange>& changes) const;

private:
    struct Origin {
        int table = -1;
        int column = 0;
    };
    std::set<int> with_own_heading(int table) const;
    bool unit_lost(int table, int column) const;
    std::optional<Where> total_in_hours(int table, int column) const;
    bool convertible(int table, int column) const;
    bool period_lost(int table, int column) const;
    std::optional<Origin> origin(const TidyColumn& key) const;
    int heading_row(const Origin& origin) const;
    Cell typed_heading(const Origin& origin) const;
    std::string new_heading(const TidyColumn& key) const;
    TidyCell heading_cell(const TidyColumn& key) const;
    void keep_a_map();
    std::string why(const TidyColumn& key, int table) const;
    bool all_ours() const;
    void list_moved(std::vector<TidyChange>& changes) const;
    void list_table(int table, std::vector<TidyChange>& changes) const;

    const Survey& survey_;
    bool canonical_;
    std::vector<MapColumns> columns_;
    std::set<TidyColumn> used_;
    std::vector<std::set<TidyColumn>> used_in_;  ///< by table
    std::map<TidyColumn, int> places_;
    std::set<TidyColumn> restored_;  ///< hold text that Calc once took for a time or a date
};

}  // namespace provision
