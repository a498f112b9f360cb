// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_steps.hpp"

#include "table/tidy_rows.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace provision {
namespace {

using Kind = SheetStep::Kind;
using Place = std::pair<int, int>;  // row, column

// A cell on its way, in rows of the stage: the sheet with the new rows in it and the old ones not yet gone.
struct Trip {
    Place from;
    Place to;
    bool again = false;  // the cell goes elsewhere, too: here stands a copy
};

class Steps {
public:
    Steps(const TidyPlan& plan, const Grid& grid)
        : plan_(plan), grid_(grid), rows_(stage_rows(plan, grid)), width_(std::max(plan.columns, grid.columns))
    {
    }
    TidySteps all();

private:
    void find_trips();
    void pair_columns();
    void insert_rows();
    void move_odd_cells_away();
    void empty_what_is_left();
    void move_columns();
    void format_new_columns();
    void put_odd_cells_in_place();
    void remove_rows();
    void keep_merged_titles();
    void add(Kind kind, const Area& area, int row = 0, int column = 0) { out_.steps.push_back({kind, area, row, column}); }
    bool carried(const Trip& trip) const;
    bool stays_merged(const Area& area) const;
    // A moved block lands here first, clear of everything that has still to move.
    int lobby(int column) const { return width_ + column; }
    int second_lobby(int column) const { return 2 * width_ + column; }

    const TidyPlan& plan_;
    const Grid& grid_;
    StageRows rows_;
    int width_;
    std::vector<Trip> trips_;
    std::vector<SheetStep> odd_;  // blocks of cells that do not go with their column, from their place to the final one
    std::map<int, int> target_of_column_;
    TidySteps out_;
};

void Steps::find_trips()
{
    std::set<Place> gone;
    for (int row = 0; row < static_cast<int>(plan_.rows.size()); ++row)
        for (int column = 0; column < static_cast<int>(plan_.rows[static_cast<std::size_t>(row)].size()); ++column) {
            const auto& cell = plan_.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            if (!cell.from || cell.from->row >= grid_.rows()) continue;
            const bool first = gone.insert({cell.from->row, cell.from->column}).second;
            if (!first && cell.value) continue;  // written over in any case
            trips_.push_back({{rows_.of_source[static_cast<std::size_t>(cell.from->row)], cell.from->column},
                              {rows_.of_plan[static_cast<std::size_t>(row)], column},
                              !first});
        }
}

// Each column goes where most of its cells go, unless a fuller one goes there.
void Steps::pair_columns()
{
    std::map<Place, int> cells;
    for (const Trip& trip : trips_)
        if (trip.from.first == trip.to.first && !trip.again) ++cells[{trip.from.second, trip.to.second}];
    std::vector<std::pair<int, Place>> fullest;
    for (const auto& [columns, count] : cells) fullest.emplace_back(-count, columns);
    std::ranges::sort(fullest);
    for (const auto& [count, columns] : fullest)
        if (!target_of_column_.contains(columns.first) && !out_.source_of_column.contains(columns.second)) {
            target_of_column_[columns.first] = columns.second;
            out_.source_of_column[columns.second] = columns.first;
        }
}

bool Steps::carried(const Trip& trip) const
{
    const auto target = target_of_column_.find(trip.from.second);
    return !trip.again && trip.from.first == trip.to.first && target != target_of_column_.end() &&
           target->second == trip.to.second;
}

void Steps::insert_rows()
{
    for (auto run = rows_.inserted.rbegin(); run != rows_.inserted.rend(); ++run)
        add(Kind::insert_rows, {.row = run->first, .rows = run->second});
}

// Neighbours below each other that stay neighbours move as one.
void Steps::move_odd_cells_away()
{
    std::vector<Trip> odd;
    std::ranges::copy_if(trips_, std::back_inserter(odd), [this](const Trip& trip) { return !carried(trip); });
    std::ranges::sort(odd, {}, [](const Trip& trip) {
        return std::tuple(!trip.again, trip.to.second, trip.from.second, trip.to.first);  // copies are made while all is there
    });
    for (std::size_t first = 0, end = 0; first < odd.size(); first = end) {
        const Trip& head = odd[first];
        const auto follows = [&](const Trip& trip, int below) {
            return trip.again == head.again && trip.from == Place{head.from.first + below, head.from.second} &&
                   trip.to == Place{head.to.first + below, head.to.second};
        };
        for (end = first + 1; end < odd.size() && follows(odd[end], static_cast<int>(end - first)); ++end) {
        }
        const Area area{head.from.first, head.from.second, static_cast<int>(end - first), 1};
        add(head.again ? Kind::copy : Kind::move, area, head.to.first, lobby(head.to.second));
        odd_.push_back({Kind::move, {head.to.first, lobby(head.to.second), area.rows, 1}, head.to.first, head.to.second});
    }
}

// What the plan has no place for; the rows that go take theirs with them.
void Steps::empty_what_is_left()
{
    std::set<Place> used;
    for (const Trip& trip : trips_) used.insert(trip.from);
    const std::set<int> removed(rows_.removed.begin(), rows_.removed.end());
    for (int column = 0; column < grid_.columns; ++column)
        for (int row = 0; row < grid_.rows(); ++row) {
            const int staged = rows_.of_source[static_cast<std::size_t>(row)];
            if (grid_.at(row, column).blank() || used.contains({staged, column}) || removed.contains(staged)) continue;
            const bool goes_on = !out_.steps.empty() && out_.steps.back().kind == Kind::empty &&
                                 out_.steps.back().area.column == column &&
                                 out_.steps.back().area.row + out_.steps.back().area.rows == staged;
            if (goes_on)
                ++out_.steps.back().area.rows;
            else
                add(Kind::empty, {.row = staged, .column = column});
        }
}

void Steps::move_columns()
{
    std::vector<Place> moving;
    for (const auto& [target, source] : out_.source_of_column)
        if (target != source) moving.emplace_back(target, source);
    const auto in_runs = [&moving](const auto& step) {
        for (std::size_t first = 0, end = 0; first < moving.size(); first = end) {
            for (end = first + 1; end < moving.size() && moving[end].first == moving[end - 1].first + 1 &&
                                  moving[end].second == moving[end - 1].second + 1;)
                ++end;
            step(moving[first], static_cast<int>(end - first));
        }
    };
    in_runs([this](const Place& first, int count) {
        add(Kind::move_columns, {.column = first.second, .columns = count}, 0, second_lobby(first.first));
    });
    for (int column = 0; column < width_; ++column)
        if (!target_of_column_.contains(column) && column >= plan_.columns) add(Kind::wipe_columns, {.column = column});
    in_runs([this](const Place& first, int count) {
        add(Kind::move_columns, {.column = second_lobby(first.first), .columns = count}, 0, first.first);
    });
}

// A new column looks like the one before it.
void Steps::format_new_columns()
{
    if (plan_.rows.empty() || out_.source_of_column.empty()) return;
    const int top = rows_.of_plan[static_cast<std::size_t>(plan_.heading_row)];
    const int rows = rows_.of_plan.back() - top + 1;
    for (int column = 0; column < plan_.columns; ++column) {
        if (out_.source_of_column.contains(column)) continue;
        const auto after = out_.source_of_column.lower_bound(column);
        const auto like = after == out_.source_of_column.begin() ? after : std::prev(after);
        add(Kind::copy_format, {top, like->first, rows, 1}, top, column);
    }
}

void Steps::put_odd_cells_in_place()
{
    out_.steps.insert(out_.steps.end(), odd_.begin(), odd_.end());
}

void Steps::remove_rows()
{
    const auto& rows = rows_.removed;
    for (std::size_t end = rows.size(), first = 0; end > 0; end = first) {
        for (first = end - 1; first > 0 && rows[first - 1] + 1 == rows[first];) --first;
        add(Kind::remove_rows, {.row = rows[first], .rows = static_cast<int>(end - first)});
    }
}

// A title over several columns stays in the middle of them; cells of the table are single ones.
bool Steps::stays_merged(const Area& area) const
{
    const int target = rows_.plan_row(area.row);
    if (target < 0 || target + area.rows > plan_.heading_row || area.column + area.columns > plan_.columns) return false;
    for (int row = 0; row < area.rows; ++row)
        for (int column = 0; column < area.columns; ++column) {
            const auto& cell = plan_.rows[static_cast<std::size_t>(target + row)][static_cast<std::size_t>(area.column + column)];
            const bool anchor = row == 0 && column == 0;
            if (rows_.plan_row(area.row + row) != target + row) return false;
            if (anchor ? !cell.from || cell.from->row != area.row || cell.from->column != area.column : cell != TidyCell{})
                return false;
        }
    return true;
}

void Steps::keep_merged_titles()
{
    for (const Area& area : grid_.merged)
        if (area.row < grid_.rows() && stays_merged(area))
            out_.merged.push_back({rows_.plan_row(area.row), area.column, area.rows, area.columns});
}

TidySteps Steps::all()
{
    find_trips();
    pair_columns();
    insert_rows();
    move_odd_cells_away();
    empty_what_is_left();
    move_columns();
    format_new_columns();
    put_odd_cells_in_place();
    remove_rows();
    keep_merged_titles();
    out_.new_rows = rows_.new_rows;
    for (const int row : out_.new_rows)
        if (row > 0 && !std::ranges::binary_search(out_.new_rows, row - 1)) out_.split_rows.push_back(row - 1);
    return std::move(out_);
}

}  // namespace

TidySteps tidy_steps(const TidyPlan& plan, const Grid& grid)
{
    return Steps(plan, grid).all();
}

}  // namespace provision
