// SPDX-License-Identifier: MPL-2.0
#include "table/overwritten.hpp"

#include "table/cells.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

namespace provision {
namespace {

// Two formulas may be somebody's sums; from three on a column is worked out.
constexpr std::size_t kLeast = 3;

std::set<std::pair<int, int>> formula_cells(const Grid& grid, const FoundTable& table)
{
    std::set<std::pair<int, int>> cells;
    for (const Area& area : grid.formulas)
        for (int row = std::max(area.row, table.heading_row + 1); row < std::min(area.row + area.rows, table.end_row); ++row)
            for (int column = 0; column < area.columns; ++column) cells.emplace(area.column + column, row);
    return cells;
}

// One column of a table: which rows have a formula, which a typed value.
class WorkedColumn {
public:
    WorkedColumn(const Grid& grid, const FoundTable& table, int column, const std::set<std::pair<int, int>>& formulas)
        : grid_(grid), column_(column)
    {
        for (int row = table.heading_row + 1; row < table.end_row; ++row)
            if (formulas.contains({column, row}))
                worked_.push_back(row);
            else if (!grid.at(row, column).blank())
                typed_.push_back(row);
    }
    bool is_worked_out() const { return worked_.size() >= kLeast && worked_.size() > typed_.size(); }
    const std::vector<int>& typed() const { return typed_; }
    Where nearest(int row) const
    {
        return grid_.where(*std::ranges::min_element(worked_, {}, [&](int other) { return std::abs(other - row); }), column_);
    }

private:
    const Grid& grid_;
    int column_;
    std::vector<int> worked_;
    std::vector<int> typed_;
};

bool price_may_be_typed(const Grid& grid, const FoundTable& table, int row)
{
    const auto given_as = table.column(Column::given_as);
    if (!given_as) return false;
    const auto word = folded(grid.at(row, *given_as).text);
    return word == "equipment" || word == "adjustment";
}

struct Headed {
    int column = 0;
    std::string heading;
    bool price = false;  ///< a cost, or what it is for
};

std::vector<Headed> columns_of(const Grid& grid, const FoundTable& table)
{
    std::vector<Headed> columns;
    for (const auto& column : table.columns)
        columns.push_back({column.column, column.heading, column.means == Column::cost || column.means == Column::cost_for});
    for (const auto& repeated : table.repeated_headings)
        if (std::ranges::find(columns, repeated.column, &Headed::column) == columns.end())
            columns.push_back({repeated.column, grid.at(table.heading_row, repeated.column).text, true});
    return columns;
}

}  // namespace

std::vector<OverwrittenFormula> overwritten_formulas(const Grid& grid, const FoundTable& table)
{
    std::vector<OverwrittenFormula> found;
    const auto formulas = formula_cells(grid, table);
    if (formulas.size() < kLeast) return found;
    for (const auto& [column, heading, price] : columns_of(grid, table)) {
        const WorkedColumn worked(grid, table, column, formulas);
        if (!worked.is_worked_out()) continue;
        for (const int row : worked.typed())
            if (!price || !price_may_be_typed(grid, table, row))
                found.push_back({grid.where(row, column), worked.nearest(row), folded(heading), row});
    }
    return found;
}

}  // namespace provision
