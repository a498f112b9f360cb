// SPDX-License-Identifier: MPL-2.0
#include "templates/table_rows.hpp"

#include <algorithm>
#include <numeric>

namespace provision {
namespace {

using Rows = std::vector<std::vector<Cell>>;

// Which column each cell of a row belongs to: as `of` tells, else from left to right.
std::vector<int> order_of(const Place& source, std::span<const TableColumn> columns)
{
    std::vector<int> order;
    for (const auto& heading : texts_at(source, "of")) order.push_back(column_of(columns, heading, source.at("of")));
    if (!order.empty()) return order;
    order.resize(columns.size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}

// Settings: a workbook says what stands beside a setting, by its label.
void replace_values(const Place& values, Rows& rows)
{
    for (const auto& setting : values.value.items()) {
        const std::string& label = setting.key();
        const auto row = std::ranges::find_if(rows, [&](const auto& cells) { return cells.at(0).text == label; });
        if (row == rows.end()) complain(values.at(label), "there is no setting of this name", "Take one of settings.json");
        row->at(1) = cell_at(values.at(label), Grid{}.epoch);
    }
}

}  // namespace

Rows table_rows(const TableRowsSource& source)
{
    Rows rows;
    const Place& told = from_first(source.changes, "rows", source.part);
    if (!told.has("rows")) return rows;
    const auto order = order_of(told, source.columns);
    const Place list = told.at("rows");
    for (std::size_t i = 0; i < array_size(list); ++i) {
        const Place row = list.at(i);
        if (array_size(row) > order.size()) complain(row, "the row has more cells than there are columns", "Take cells out");
        auto& cells = rows.emplace_back(source.columns.size());
        for (std::size_t cell = 0; cell < row.value.size(); ++cell)
            cells[static_cast<std::size_t>(order[cell])] = cell_at(row.at(cell), Grid{}.epoch);
    }
    for (auto change = source.changes.rbegin(); change != source.changes.rend(); ++change)
        if (change->has("values")) replace_values(change->at("values"), rows);
    return rows;
}

}  // namespace provision
