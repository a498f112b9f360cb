// SPDX-License-Identifier: MPL-2.0
#include "table/side_by_side.hpp"

#include "table/regions.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace provision {
namespace {

// A table that may stand beside others: its columns and what their headings make of it.
struct Block {
    ColumnRange columns;
    FoundTable table;
};

// The headings of some columns and the two rows above them.
std::optional<FoundTable> headed(const Grid& grid, int row, const ColumnRange& columns, const OwnHeadings& own)
{
    const int top = std::max(0, row - 2);
    const auto part = cut_out(grid, {top, columns.first, row - top + 1, columns.end - columns.first});
    return HeadingRows(part, own).table_headed(row - top, nullptr);
}

// The runs of headed columns, parted by columns without a heading.
std::vector<ColumnRange> runs(const Grid& grid, int row)
{
    std::vector<ColumnRange> found;
    for (int column = 0; column < grid.columns; ++column) {
        if (grid.at(row, column).blank()) continue;
        if (found.empty() || found.back().end < column) found.push_back({column, column});
        found.back().end = column + 1;
    }
    return found;
}

// A run that is no table by itself goes with the columns to its left: remarks, or the rest of a table with a blank column.
std::vector<Block> blocks_of_runs(const Grid& grid, int row, const OwnHeadings& own)
{
    std::vector<Block> blocks;
    std::optional<ColumnRange> begun;
    for (const auto& run : runs(grid, row)) {
        const ColumnRange with_begun{begun ? begun->first : run.first, run.end};
        if (auto table = headed(grid, row, with_begun, own)) {
            blocks.push_back({with_begun, std::move(*table)});
            begun.reset();
        } else if (blocks.empty()) {
            begun = with_begun;
        } else {
            blocks.back().columns.end = run.end;
        }
    }
    return blocks;
}

// `Provision | Staff | Provision | Staff`: the same headings over and over, without a blank column between.
std::vector<Block> repeated_blocks(const Grid& grid, int row, const ColumnRange& run, const OwnHeadings& own)
{
    const int count = run.end - run.first;
    const auto key = [&](int column) { return heading_key(grid.at(row, column).text); };
    std::vector<std::string> keys;
    for (int column = run.first; column < run.end; ++column) keys.push_back(key(column));
    for (int size = 2; size * 2 <= count; ++size) {
        if (count % size != 0 || !std::equal(keys.begin(), keys.end() - size, keys.begin() + size)) continue;
        std::vector<Block> blocks;
        for (int first = run.first; first < run.end; first += size)
            if (auto table = headed(grid, row, {first, first + size}, own))
                blocks.push_back({{first, first + size}, std::move(*table)});
        if (static_cast<int>(blocks.size()) * size == count) return blocks;
    }
    return {};
}

bool lists_pupils(TableKind kind)
{
    return kind == TableKind::register_;
}

bool filled(const Grid& grid, int row, const ColumnRange& columns)
{
    for (int column = columns.first; column < columns.end; ++column)
        if (!grid.at(row, column).blank()) return true;
    return false;
}

// The rows that a block fills from its headings down without a gap; nothing when more follow behind one.
std::optional<int> rows_down(const Grid& grid, int row, const ColumnRange& columns)
{
    int rows = 0;
    while (row + 1 + rows < grid.rows() && filled(grid, row + 1 + rows, columns)) ++rows;
    const int behind = row + 1 + rows;
    const bool more = behind + 1 < grid.rows() && filled(grid, behind + 1, columns);
    return more ? std::nullopt : std::optional(rows);
}

// A line above the headings of a block, in its own first column.
bool titled(const Grid& grid, const Block& block, int row)
{
    const int above = row - (block.table.heading_row - block.table.top_row) - 1;
    return above >= 0 && grid.at(above, block.columns.first).is_text();
}

bool shares_what_it_names(const FoundTable& left, const FoundTable& right)
{
    constexpr std::array kNames = {Column::provision, Column::pupil, Column::surname};
    return std::ranges::any_of(kNames, [&](Column means) { return left.found(means) && right.found(means); });
}

// A list of pupils beside a map may be the map's own columns behind a blank one: it is a table of its own when it has a title of
// its own or runs down further, or less far, than the map.
bool apart(const Grid& grid, int row, const Block& left, const Block& right)
{
    if (shares_what_it_names(left.table, right.table)) return true;
    const auto map_and_list = [](const Block& a, const Block& b) {
        return a.table.kind == TableKind::provision_map && lists_pupils(b.table.kind);
    };
    if (!map_and_list(left, right) && !map_and_list(right, left)) return true;
    if (titled(grid, left, row) && titled(grid, right, row)) return true;
    const auto left_rows = rows_down(grid, row, left.columns);
    const auto right_rows = rows_down(grid, row, right.columns);
    return left_rows && right_rows && *left_rows != *right_rows;
}

std::vector<Block> joined_where_one(const Grid& grid, int row, std::vector<Block> blocks)
{
    std::vector<Block> tables;
    for (auto& block : blocks) {
        if (!tables.empty() && !apart(grid, row, tables.back(), block))
            tables.back().columns.end = block.columns.end;
        else
            tables.push_back(std::move(block));
    }
    return tables;
}

}  // namespace

std::vector<ColumnRange> side_by_side(const Grid& grid, int row, const OwnHeadings& own)
{
    const auto headed_runs = runs(grid, row);
    std::vector<Block> blocks;
    if (headed_runs.size() > 1) blocks = joined_where_one(grid, row, blocks_of_runs(grid, row, own));
    if (blocks.size() < 2 && headed_runs.size() == 1) blocks = repeated_blocks(grid, row, headed_runs.front(), own);
    std::vector<ColumnRange> ranges;
    for (const auto& block : blocks) ranges.push_back(block.columns);
    for (std::size_t at = 0; at + 1 < ranges.size(); ++at) ranges[at].end = ranges[at + 1].first;
    if (ranges.empty()) return ranges;
    ranges.front().first = 0;
    ranges.back().end = grid.columns;
    return ranges;
}

}  // namespace provision
