// SPDX-License-Identifier: MPL-2.0
#include "table/tidy.hpp"

#include "table/regions.hpp"
#include "table/tidy_check.hpp"
#include "table/tidy_layout.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <span>

namespace provision {
namespace {

constexpr std::array<std::string_view, kTidyFamilies> kFamilies = {
    "Headings as in templates",
    "Schedules lifted out of names",
    "Cells of many lines as rows",
    "Section rows as Wave and Year",
    "Years and waves filled down",
    "Ratios and ages that became times",
    "Times beside the adults they are of",
    "Blanks and signs",
};

ReadingDifference lost_by(const Survey& before, const LaidOut& laid, std::span<const Grid> headings)
{
    return difference(before.reading, read_beside(tidied_grid(laid.plan, before.grid), headings));
}

// The rows of the sheet that a difference is about.
std::set<int> rows_of(const Survey& survey, const ReadingDifference& lost, const LaidOut& laid)
{
    std::set<int> rows;
    for (const int row : lost.rows_before) rows.insert(row - survey.grid.top);
    for (const int row : lost.rows_after) rows.insert(laid.sources.at(static_cast<std::size_t>(row)));
    return rows;
}

void say_plain_rows(const Survey& survey, const std::set<int>& rows, TidyPlan& plan)
{
    for (const int row : rows)
        if (row >= 0)
            plan.doubts.push_back({survey.grid.where(row, 0),
                                   {},
                                   "The row was left as it is: tidied, it would be read otherwise.",
                                   "Look at what stands in its cells."});
}

// First everything; then the rows that would be read otherwise only move.
std::optional<LaidOut> laid_out_safely(const Survey& survey, TidyExtent extent, std::span<const Grid> headings)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto laid = lay_out(survey, extent);
        const auto lost = lost_by(survey, laid, headings);
        if (lost.none()) {
            say_plain_rows(survey, extent.plain_rows, laid.plan);
            return laid;
        }
        extent.plain_rows.merge(rows_of(survey, lost, laid));
    }
    return {};
}

// Of a free form nothing goes where one of its lines could not: the row of the first such line, else that of the map.
int row_to_look_at(const Survey& survey, const TidyExtent& extent, std::span<const Grid> headings, int row_of_map)
{
    const auto laid = lay_out(survey, extent);
    const auto lost = rows_of(survey, lost_by(survey, laid, headings), laid);
    for (const int row : lost)
        if (row >= 0 && survey.lines.at(static_cast<std::size_t>(row)).is == LineIs::free_form) return row;
    return row_of_map;
}

// Where a sheet says by its layout what no column can say, its headings and sections stay as well.
// The same where formulas look across columns, which therefore stay in their order.
std::vector<TidyExtent> extents(TidyFamilies families, bool columns_stay)
{
    const auto without = [&](TidyFamily family) {
        auto fewer = families;
        return fewer.reset(static_cast<std::size_t>(family));
    };
    std::vector<TidyExtent> all{{.families = families},
                                {.families = without(TidyFamily::lines)},
                                {.families = without(TidyFamily::sections)},
                                {.families = families, .own_headings = true},
                                {.families = without(TidyFamily::sections), .own_headings = true},
                                {.families = {}, .own_headings = true}};
    if (columns_stay) std::erase_if(all, [](const TidyExtent& extent) { return !extent.own_headings; });
    return all;
}

void keep_cells(const Grid& grid, TidyPlan& plan)
{
    plan.columns = grid.columns;
    plan.rows.clear();
    for (int row = 0; row < grid.rows(); ++row) {
        auto& cells = plan.rows.emplace_back(static_cast<std::size_t>(grid.columns));
        for (int column = 0; column < grid.columns; ++column)
            if (!grid.at(row, column).blank()) cells[static_cast<std::size_t>(column)].from = grid.where(row, column);
    }
}

// Every cell stays where it is, and a doubt says why; nothing for a sheet without a map.
std::optional<TidyPlan> left_as_it_is(const Grid& grid, const WorkbookReading& reading, const Issue& why)
{
    if (!reading.has(TableKind::provision_map)) return {};
    TidyPlan plan;
    plan.sheet = grid.sheet;
    keep_cells(grid, plan);
    plan.doubts.push_back({reading.tables.front().first, {}, why.what, why.remedy});
    return plan;
}

using Accepted = std::function<bool(const TidyPlan&)>;

void say_columns_stay(const Survey& survey, int row, TidyPlan& plan)
{
    if (survey.looked_across)
        plan.doubts.push_back({survey.grid.where(row, 0),
                               {},
                               "The formula in " + to_text(*survey.looked_across) +
                                   " looks at several columns as one, so the columns stay where they are, under their headings.",
                               "Let it look at single columns, if they are to be put in order."});
}

// The looks at a sheet as the plan lays it out; which rows they were at is let go.
std::vector<Look> looks_after(const TidyPlan& plan, std::span<const Look> looks)
{
    constexpr int kAllRows = 1 << 20;
    std::vector<Look> after;
    for (const auto& look : looks) {
        const auto inside = [&](const TidyCell& cell) {
            return cell.from && cell.from->column >= look.area.column && cell.from->column < look.area.column + look.area.columns;
        };
        std::set<int> columns;
        for (std::size_t row = static_cast<std::size_t>(plan.heading_row); row < plan.rows.size(); ++row)
            for (int column = 0; column < plan.columns; ++column)
                if (inside(plan.rows[row][static_cast<std::size_t>(column)])) columns.insert(column);
        const auto& heading_row =
            plan.rows.empty() ? std::vector<TidyCell>{} : plan.rows[static_cast<std::size_t>(plan.heading_row)];
        const bool heading = look.area.rows == 1 && std::ranges::any_of(heading_row, [&](const TidyCell& cell) {
                                 return inside(cell) && cell.from->row == look.area.row;
                             });
        for (const int column : columns)
            after.push_back({heading ? Area{plan.heading_row, column, 1, 1} : Area{0, column, kAllRows, 1}, look.what, look.by});
        if (look.across()) after.push_back({{0, look.area.column, kAllRows, look.area.columns}, look.what, look.by});
    }
    return after;
}

/// A sheet, and what tidying it has to mind.
struct Given {
    const Grid& grid;
    TidyFamilies families;
    std::span<const Grid> headings;
    std::span<const Look> looks;
};

// The first layout that is read as the map was, and is accepted.
std::optional<TidyPlan> planned(const Given& given, const Accepted& accepted)
{
    const auto& [grid, families, headings, looks] = given;
    const auto before = survey(grid, headings, looks);
    if (before.reading.map.provisions.empty()) return {};
    const auto of_map = [](const Line& line) { return line.is == LineIs::heading || line.is == LineIs::free_form; };
    const auto first = std::ranges::find_if(before.lines, of_map);
    if (first == before.lines.end()) return {};
    const auto wanted = extents(families, before.looked_across.has_value());
    for (const auto& extent : wanted) {
        auto laid = laid_out_safely(before, extent, headings);
        if (!laid || !accepted(laid->plan)) continue;
        if (families.any()) say_columns_stay(before, first->row, laid->plan);
        if (&extent != &wanted.front())
            laid->plan.doubts.push_back({grid.where(row_to_look_at(before, wanted.front(), headings, first->row), 0),
                                         {},
                                         "The map was not tidied any further: it would be read otherwise.",
                                         "Look at its headings and section rows."});
        return std::move(laid->plan);
    }
    return left_as_it_is(
        grid, before.reading,
        {{}, {}, "The map was left as it is: tidied, it would be read otherwise.", "Look at its headings and section rows."});
}

// The rows get new places, and only what a filter hides is hidden there again.
void say_hidden_rows(const Grid& grid, TidyPlan& plan)
{
    std::vector<std::string> hidden;
    for (const int row : grid.hidden_rows)
        if (row < grid.rows() && filled_cells(grid, row) > 0) hidden.push_back(std::to_string(grid.where(row, 0).row + 1));
    if (plan.changes.empty() || hidden.empty()) return;
    const bool one = hidden.size() == 1;
    constexpr std::size_t kMostNamed = 6;
    if (const auto all = hidden.size(); all > kMostNamed) {
        hidden.resize(kMostNamed - 1);
        hidden.push_back(counted(static_cast<int>(all - hidden.size()), "other"));
    }
    plan.doubts.push_back({grid.where(grid.hidden_rows.front(), 0),
                           {},
                           (one ? "Row " : "Rows ") + listed(hidden) + (one ? " is" : " are") +
                               " hidden and will be shown, unless a filter hides " + (one ? "it" : "them") + " again.",
                           "Hide the row again, or delete what is no longer needed."});
}

}  // namespace

std::string_view to_text(TidyFamily family)
{
    return kFamilies.at(static_cast<std::size_t>(family));
}

Grid tidied_grid(const TidyPlan& plan, const Grid& source)
{
    Grid grid{.sheet = plan.sheet, .columns = plan.columns, .cells = {}, .epoch = source.epoch};
    std::set<std::pair<int, int>> formulas;
    for (const auto& area : source.formulas)
        for (int row = 0; row < area.rows; ++row)
            for (int column = 0; column < area.columns; ++column) formulas.insert({area.row + row, area.column + column});
    // Where nothing changes nothing is written, so that merged cells stay; elsewhere each row says what a merged cell said.
    if (plan.changes.empty() && static_cast<int>(plan.rows.size()) == source.rows()) {
        grid.merged = source.merged;
        grid.hidden_rows = source.hidden_rows;
    }
    for (int row = 0; const auto& cells : plan.rows) {
        for (int column = 0; const auto& cell : cells) {
            const auto from =
                cell.from ? std::pair{cell.from->row - source.top, cell.from->column - source.left} : std::pair{-1, -1};
            grid.cells.push_back(cell.value ? *cell.value : cell.from ? source.at(from.first, from.second) : Cell{});
            if (!cell.value && formulas.contains(from)) grid.formulas.push_back({row, column, 1, 1});
            ++column;
        }
        ++row;
    }
    return grid;
}

std::optional<TidyPlan> tidy(const Grid& grid, TidyFamilies families, std::span<const Grid> headings, std::span<const Look> looks)
{
    std::vector<Grid> sheets(headings.begin(), headings.end());
    sheets.push_back(grid);
    if (regions(grid, own_headings(sheets)).size() > 1)
        return left_as_it_is(grid, read_beside(grid, headings),
                             {{},
                              {},
                              "Tables stand side by side on this sheet, so it was left as it is.",
                              "Move each of them to a sheet of its own."});
    // A layout is accepted when tidying it once more would change nothing.
    auto accepted = planned({grid, families, headings, looks}, [&](const TidyPlan& plan) {
        if (plan.changes.empty()) return true;
        const auto tidied = tidied_grid(plan, grid);
        const auto looks_then = looks_after(plan, looks);
        const auto again = planned({tidied, families, headings, looks_then}, [](const TidyPlan&) { return true; });
        return again && again->changes.empty();
    });
    // Where nothing changes a blank column stays as well: it may be what keeps another list apart from the map.
    if (accepted && accepted->changes.empty()) keep_cells(grid, *accepted);
    if (accepted) say_hidden_rows(grid, *accepted);
    return accepted;
}

}  // namespace provision
