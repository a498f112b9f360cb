// SPDX-License-Identifier: MPL-2.0
#include "table/regions.hpp"

#include "table/settings_sheet.hpp"
#include "table/side_by_side.hpp"

#include <algorithm>

namespace provision {
namespace {

// Rows of a sheet whose tables stand in these column ranges.
struct Band {
    int first = 0;
    int heading_row = 0;
    std::vector<ColumnRange> ranges;
};

int filled_in(const Grid& grid, int row, const ColumnRange& columns)
{
    int count = 0;
    for (int column = columns.first; column < columns.end; ++column) count += grid.at(row, column).blank() ? 0 : 1;
    return count;
}

// A row of titles fills one cell of each table at most.
bool title_row(const Grid& grid, int row, const std::vector<ColumnRange>& ranges)
{
    int most = 0;
    for (const auto& columns : ranges) most = std::max(most, filled_in(grid, row, columns));
    return most == 1;
}

// Above the first tables everything is title; further down only what stands right above the headings.
int first_row(const Grid& grid, const Band& band, const std::vector<Band>& above)
{
    if (above.empty()) return 0;
    int first = band.heading_row;
    while (first > above.back().heading_row + 1 && title_row(grid, first - 1, band.ranges)) --first;
    return first;
}

bool parts_columns(const Band& band)
{
    return band.ranges.size() > 1;
}

// True when the headings of one table stand across tables that stood side by side above.
bool heads_across(const Grid& grid, int row, const Band& band, HeadingRows& headings)
{
    const auto table = headings.table_headed(row, nullptr);
    if (!table || table->columns.size() < 3) return false;
    const auto range_of = [&](int column) {
        return std::ranges::find_if(band.ranges, [&](const ColumnRange& range) { return column < range.end; });
    };
    const auto first = range_of(table->columns.front().column);
    const auto last = range_of(table->columns.back().column);
    if (first == last) return false;
    const int gap = last->first - 1;  // between the tables: headed now
    return gap >= 0 && grid.at(row, gap).is_text();
}

std::vector<Band> bands(const Grid& grid, const OwnHeadings& own)
{
    std::vector<Band> found;
    HeadingRows headings(grid, own);
    constexpr int kFewest = 4;  // two tables of two headings each
    for (int row = 0; row < grid.rows(); ++row) {
        if (headings.known(row) < kFewest) continue;
        Band band{row, row, side_by_side(grid, row, own)};
        if (parts_columns(band)) {
            if (!found.empty() && found.back().ranges == band.ranges) continue;
        } else if (!found.empty() && parts_columns(found.back()) && heads_across(grid, row, found.back(), headings)) {
            band.ranges = {{0, grid.columns}};
        } else {
            if (found.empty() && headings.table_headed(row, nullptr)) found.push_back({0, row, {{0, grid.columns}}});
            continue;
        }
        band.first = first_row(grid, band, found);
        found.push_back(std::move(band));
    }
    return found;
}

// What two areas have in common, counted from the first cell of the second one.
Area common(const Area& area, const Area& part)
{
    const int top = std::max(area.row, part.row);
    const int left = std::max(area.column, part.column);
    return {top - part.row, left - part.column, std::min(area.row + area.rows, part.row + part.rows) - top,
            std::min(area.column + area.columns, part.column + part.columns) - left};
}

std::vector<Area> cut_areas(const std::vector<Area>& areas, const Area& part)
{
    std::vector<Area> inside;
    for (const auto& area : areas)
        if (const auto cut = common(area, part); cut.rows > 0 && cut.columns > 0) inside.push_back(cut);
    return inside;
}

bool merged_beyond(const Grid& grid, int row, int column)
{
    return std::ranges::any_of(grid.merged, [&](const Area& area) {
        return area.row == row && area.column <= column && column < area.column + area.columns && area.columns > 1;
    });
}

// A title over all the tables is one to each of them: it is merged across, or does not stand right above the headings.
void share_titles(const Grid& sheet, const Band& band, Grid& part)
{
    for (int row = band.first; row < band.heading_row; ++row) {
        const auto lone = lone_cell(sheet, row);
        if (!lone || *lone >= band.ranges.front().end) continue;
        if (row + 1 == band.heading_row && !merged_beyond(sheet, row, *lone)) continue;
        part.cells.at(static_cast<std::size_t>(row - band.first) * static_cast<std::size_t>(part.columns)) = sheet.at(row, *lone);
    }
}

}  // namespace

Grid cut_out(const Grid& grid, const Area& area)
{
    Grid part;
    part.sheet = grid.sheet;
    part.columns = area.columns;
    part.epoch = grid.epoch;
    part.usage = grid.usage;
    part.top = grid.top + area.row;
    part.left = grid.left + area.column;
    part.cells.reserve(static_cast<std::size_t>(area.rows) * static_cast<std::size_t>(area.columns));
    for (int row = area.row; row < area.row + area.rows; ++row)
        for (int column = area.column; column < area.column + area.columns; ++column) part.cells.push_back(grid.at(row, column));
    part.merged = cut_areas(grid.merged, area);
    part.formulas = cut_areas(grid.formulas, area);
    part.percents = cut_areas(grid.percents, area);
    for (const int row : grid.hidden_rows)
        if (row >= area.row && row < area.row + area.rows) part.hidden_rows.push_back(row - area.row);
    return part;
}

std::vector<Grid> regions(const Grid& whole, const OwnHeadings& own)
{
    const auto without = without_word_lists(whole, own);
    const Grid& sheet = without ? *without : whole;
    const auto found = bands(sheet, own);
    if (std::ranges::none_of(found, parts_columns)) return {sheet};
    std::vector<Grid> parts;
    for (std::size_t at = 0; at < found.size(); ++at) {
        const int end = at + 1 < found.size() ? found[at + 1].first : sheet.rows();
        for (const auto& columns : found[at].ranges) {
            parts.push_back(cut_out(sheet, {found[at].first, columns.first, end - found[at].first, columns.end - columns.first}));
            if (columns.first > 0) share_titles(sheet, found[at], parts.back());
        }
    }
    return parts;
}

}  // namespace provision
