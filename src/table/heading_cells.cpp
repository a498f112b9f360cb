// SPDX-License-Identifier: MPL-2.0
#include "table/heading_cells.hpp"

#include "table/schema.hpp"
#include "table/session_headings.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace provision {
namespace {

constexpr std::size_t kLongest = 300;  // a longer text is no heading

void add_try(HeadingCell& cell, const std::string& text, std::string_view words, bool joined)
{
    auto key = heading_key(words);
    if (!key.empty()) cell.tries.push_back({text, std::move(key), joined});
}

// A heading of several lines may carry a legend: `Who?` over `CT = Class Teacher`.
void add_without_legend(HeadingCell& cell, const std::string& text)
{
    const auto parts = lines(text);
    if (parts.size() < 2) return;
    add_try(cell, text, parts.front(), false);
    if (const auto end = text.find_first_of("?="); end != std::string::npos) add_try(cell, text, text.substr(0, end), false);
}

}  // namespace

HeadingCells::HeadingCells(const Grid& grid, const OwnHeadings& own) : grid_(grid), own_(own)
{
    for (const auto& area : grid.merged)
        for (int row = area.row; row < area.row + area.rows; ++row) merged_[row].push_back(area);
}

const Area* HeadingCells::merged_at(int row, int column) const
{
    const auto in_row = merged_.find(row);
    if (in_row == merged_.end()) return nullptr;
    const auto covers = [&](const Area& area) { return area.column <= column && column < area.column + area.columns; };
    const auto found = std::ranges::find_if(in_row->second, covers);
    return found == in_row->second.end() ? nullptr : &*found;
}

HeadingCells::Line HeadingCells::read_line(int row) const
{
    Line line;
    for (int column = 0; column < grid_.columns; ++column) {
        const auto& cell = grid_.at(row, column);
        HeadingCell heading{row, column, {}, false};
        if (cell.is_text() && cell.text.size() <= kLongest) {
            add_try(heading, cell.text, cell.text, false);
            add_without_legend(heading, cell.text);
        } else if (const auto day = session_heading(cell, grid_.epoch); !day.empty()) {
            heading.session = true;
            heading.tries.push_back({day, day, false});
        }
        if (!cell.is_text() && heading.tries.empty()) continue;
        const auto known = [&](const HeadingWords& words) { return own_.contains(words.key) || heads_a_table(words.key); };
        line.known += std::ranges::any_of(heading.tries, known) ? 1 : 0;
        line.cells.push_back(std::move(heading));
    }
    return line;
}

const HeadingCells::Line& HeadingCells::line(int row)
{
    constexpr int kKept = 4;
    const auto found = lines_.find(row);
    if (found != lines_.end()) return found->second;
    std::erase_if(lines_, [&](const auto& kept) { return kept.first < row - kKept || kept.first > row + kKept; });
    return lines_.emplace(row, read_line(row)).first->second;
}

const std::vector<HeadingCell>& HeadingCells::of_row(int row)
{
    return line(row).cells;
}

int HeadingCells::known(int row)
{
    return line(row).known;
}

bool HeadingCells::spans(int row, int column) const
{
    if (const auto* area = merged_at(row, column)) return area->columns > 1;
    return column + 1 < grid_.columns && grid_.at(row, column + 1).blank() && row + 1 < grid_.rows() &&
           !grid_.at(row + 1, column + 1).blank();
}

// The upper heading over a column: its own cell, else the one to the left that spans it.
const Cell* HeadingCells::above(int row, int column) const
{
    const auto* area = merged_at(row, column);
    if (area && area->row != row) return nullptr;
    int from = area ? area->column : column;
    while (!area && from > 0 && grid_.at(row, from).blank()) --from;
    const bool spanned = from < column && !area && merged_at(row, from);  // that one says itself how far it reaches
    const auto& cell = grid_.at(row, from);
    return cell.is_text() && !spanned ? &cell : nullptr;
}

std::vector<HeadingCell> HeadingCells::of_rows(int row, int rows)
{
    std::map<int, HeadingCell> by_column;
    for (int at = row; at > row - rows; --at)
        for (const auto& cell : of_row(at)) by_column.try_emplace(cell.column, cell);
    std::vector<HeadingCell> cells;
    for (auto& [column, cell] : by_column) {
        const auto own = std::exchange(cell.tries, {});
        std::string joined = grid_.at(cell.row, column).text;
        for (int at = cell.row - 1; at > row - rows; --at) {
            const auto* upper = above(at, column);
            if (!upper || upper->text.size() + joined.size() > kLongest) continue;
            const auto lowest = upper->text + "\n" + grid_.at(cell.row, column).text;
            joined = upper->text + "\n" + joined;
            add_try(cell, joined, joined, true);
            if (joined != lowest) add_try(cell, lowest, lowest, true);
        }
        std::ranges::reverse(cell.tries);  // the longest first
        cell.tries.insert(cell.tries.end(), own.begin(), own.end());
        cells.push_back(std::move(cell));
    }
    return cells;
}

}  // namespace provision
