// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_rows.hpp"

#include <algorithm>
#include <map>

namespace provision {
namespace {

constexpr int kNone = -1;

// The row of the sheet that most of the cells come from.
int main_source(const std::vector<TidyCell>& cells, int rows)
{
    std::map<int, int> votes;
    for (const TidyCell& cell : cells)
        if (cell.from && cell.from->row < rows) ++votes[cell.from->row];
    if (votes.empty()) return kNone;
    return std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; })->first;
}

// The longest run of rows, not necessarily neighbours, whose sources ascend: for each row its source, else none.
std::vector<int> in_order(const std::vector<int>& sources)
{
    std::vector<int> tails;  // the row that ends the best run of each length
    std::vector<int> before(sources.size(), kNone);
    for (int row = 0; row < static_cast<int>(sources.size()); ++row) {
        const int source = sources[static_cast<std::size_t>(row)];
        if (source == kNone) continue;
        const auto place =
            std::ranges::lower_bound(tails, source, {}, [&](int tail) { return sources[static_cast<std::size_t>(tail)]; });
        if (place != tails.begin()) before[static_cast<std::size_t>(row)] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(row);
        else
            *place = row;
    }
    std::vector<int> kept(sources.size(), kNone);
    for (int row = tails.empty() ? kNone : tails.back(); row != kNone; row = before[static_cast<std::size_t>(row)])
        kept[static_cast<std::size_t>(row)] = sources[static_cast<std::size_t>(row)];
    return kept;
}

bool blank(const std::vector<TidyCell>& cells)
{
    return std::ranges::all_of(cells, [](const TidyCell& cell) { return cell == TidyCell{}; });
}

bool blank(const Grid& grid, int row)
{
    for (int column = 0; column < grid.columns; ++column)
        if (!grid.at(row, column).blank()) return false;
    return true;
}

// A blank row of the plan is one of the blank rows that stand at that place already.
void match_blanks(const TidyPlan& plan, const Grid& grid, std::vector<int>& sources)
{
    int next = 0;
    for (std::size_t row = 0; row < sources.size(); ++row) {
        const auto later = std::find_if(sources.begin() + static_cast<std::ptrdiff_t>(row), sources.end(),
                                        [](int source) { return source != kNone; });
        const int end = later == sources.end() ? grid.rows() : *later;
        if (sources[row] == kNone && blank(plan.rows[row])) {
            while (next < end && !blank(grid, next)) ++next;
            if (next < end) sources[row] = next;
        }
        if (sources[row] != kNone) next = sources[row] + 1;
    }
}

std::vector<int> sources_of(const TidyPlan& plan, const Grid& grid)
{
    std::vector<int> sources;
    for (const auto& cells : plan.rows) sources.push_back(main_source(cells, grid.rows()));
    sources = in_order(sources);
    match_blanks(plan, grid, sources);
    return sources;
}

}  // namespace

int StageRows::plan_row(int source) const
{
    const auto staged = std::ranges::lower_bound(of_plan, of_source.at(static_cast<std::size_t>(source)));
    return staged != of_plan.end() && *staged == of_source[static_cast<std::size_t>(source)]
               ? static_cast<int>(staged - of_plan.begin())
               : kNone;
}

StageRows stage_rows(const TidyPlan& plan, const Grid& grid)
{
    const auto sources = sources_of(plan, grid);
    StageRows rows;
    int stage = 0;
    const auto unused = [&](int end) {
        while (static_cast<int>(rows.of_source.size()) < end) {
            rows.of_source.push_back(stage);
            rows.removed.push_back(stage++);
        }
    };
    for (std::size_t row = 0; row < sources.size(); ++row) {
        if (sources[row] != kNone) {
            unused(sources[row]);
            rows.of_source.push_back(stage);
        } else {
            const int at = static_cast<int>(rows.of_source.size());
            if (rows.inserted.empty() || rows.inserted.back().first != at) rows.inserted.emplace_back(at, 0);
            ++rows.inserted.back().second;
            rows.new_rows.push_back(static_cast<int>(row));
        }
        rows.of_plan.push_back(stage++);
    }
    unused(grid.rows());
    return rows;
}

}  // namespace provision
