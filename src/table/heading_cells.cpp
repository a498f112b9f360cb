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

bool HeadingCells::heads(const std::string& key)
{
    constexpr std::size_t kMost = 5000;
    if (const auto known = heads_.find(key); known != heads_.end()) return known->second;
    if (heads_.size() > kMost) heads_.clear();
    const bool heads = own_.contains(key) || heads_a_table(key);
    heads_.emplace(key, heads);
    return heads;
}

void HeadingCells::add_try(HeadingCell& cell, const std::string& text, std::string key, bool joined)
{
    if (!key.empty() && heads(key)) cell.tries.push_back({text, std::move(key), joined});
}

// A heading of several lines may carry a legend: `Who?` over `CT = Class Teacher`.
void HeadingCells::add_without_legend(HeadingCell& cell, const std::string& text)
{
    if (text.find('\n') == std::string::npos) return;
    const auto parts = lines(text);
    if (parts.size() < 2) return;
    add_try(cell, text, heading_key(parts.front()), false);
    if (const auto end = text.find_first_of("?="); end != std::string::npos)
        add_try(cell, text, heading_key(text.substr(0, end)), false);
}

HeadingCells::Line HeadingCells::read_line(int row)
{
    Line line;
    for (int column = 0; column < grid_.columns; ++column) {
        const auto& cell = grid_.at(row, column);
        if (cell.blank()) continue;
        HeadingCell heading{row, column, {}, {}, false};
        if (cell.is_text() && cell.text.size() <= kLongest) {
            heading.folded = folded_heading(cell.text);
            add_try(heading, cell.text, key_of_folded(heading.folded), false);
            add_without_legend(heading, cell.text);
        } else if (const auto day = session_heading(cell, grid_.epoch); !day.empty()) {
            heading.session = true;
            heading.tries.push_back({day, day, false});
        }
        if (!cell.is_text() && !heading.session) continue;
        line.known += heading.tries.empty() ? 0 : 1;
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

bool HeadingCells::parts_the_row_above(int row)
{
    const auto stands_under = [&](const HeadingCell& cell) {
        int from = cell.column;
        while (from > 0 && grid_.at(row - 1, from).blank()) --from;
        return grid_.at(row - 1, from).is_text() && spans(row - 1, from);
    };
    return row > 0 && std::ranges::all_of(of_row(row), stands_under);
}

// The column of the upper heading over a column: its own cell, else the one to the left that spans it.
std::optional<int> HeadingCells::above(int row, int column) const
{
    const auto* area = merged_at(row, column);
    if (area && area->row != row) return {};
    int from = area ? area->column : column;
    while (!area && from > 0 && grid_.at(row, from).blank()) --from;
    const bool spanned = from < column && !area && merged_at(row, from);  // that one says itself how far it reaches
    return grid_.at(row, from).is_text() && !spanned ? std::optional(from) : std::nullopt;
}

std::string HeadingCells::folded_at(int row, int column)
{
    const auto& cells = of_row(row);
    const auto found = std::ranges::lower_bound(cells, column, {}, &HeadingCell::column);
    return found != cells.end() && found->column == column ? found->folded : std::string{};
}

// The longest words stand first.
void HeadingCells::add_joined(HeadingCell& cell, int top)
{
    if (grid_.at(cell.row, cell.column).text.size() > kLongest) return;  // the headings above such a text are not its own
    const auto own = std::exchange(cell.tries, {});
    std::string text = grid_.at(cell.row, cell.column).text;
    std::string folded = cell.folded;
    for (int at = cell.row - 1; at >= top; --at) {
        const auto upper = above(at, cell.column);
        const auto words = upper ? folded_at(at, *upper) : std::string{};
        if (words.empty() || words.size() + folded.size() > kLongest) continue;
        const auto& typed = grid_.at(at, *upper).text;
        const bool skips = folded != cell.folded;
        if (skips)
            add_try(cell, typed + "\n" + grid_.at(cell.row, cell.column).text, key_of_folded(words + " " + cell.folded), true);
        text = typed + "\n" + text;
        folded = words + " " + folded;
        add_try(cell, text, key_of_folded(folded), true);
    }
    std::ranges::reverse(cell.tries);
    cell.tries.insert(cell.tries.end(), own.begin(), own.end());
}

std::vector<HeadingCell> HeadingCells::of_rows(int row, int rows)
{
    if (rows == 1) return of_row(row);
    std::map<int, HeadingCell> by_column;
    for (int at = row; at > row - rows; --at)
        for (const auto& cell : of_row(at)) by_column.try_emplace(cell.column, cell);
    std::vector<HeadingCell> cells;
    for (auto& [column, cell] : by_column) {
        if (!cell.session) add_joined(cell, row - rows + 1);  // also `(Weekly)`, of which nothing is left by itself
        cells.push_back(std::move(cell));
    }
    return cells;
}

}  // namespace provision
