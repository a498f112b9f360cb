// SPDX-License-Identifier: MPL-2.0
#include "table/forms/matrix_shape.hpp"

#include "table/schema.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <set>

namespace provision {
namespace {

constexpr std::size_t kLongestHeading = 90;
constexpr int kRowsToLabel = 60;  ///< a label that makes a matrix of years stands within so many rows

/// How many different tiers, years and areas head the columns of a row.
struct Heads {
    std::vector<MatrixColumn> columns;
    std::set<std::string> tiers;
    std::set<Years> years;
    std::set<std::string> areas;
    bool others = false;
};

Heads heads_of(const Region& region, int row)
{
    Heads heads;
    const auto& grid = region.grid();
    for (int column = 0; column < grid.columns; ++column) {
        if (!grid.at(row, column).is_text()) continue;
        const auto text = cell_text(grid, row, column);
        MatrixColumn head{column, text.size() > kLongestHeading ? Label{} : read_label(text)};
        head.label.text = text;
        if (head.label.tiered) heads.tiers.insert(head.label.wave ? std::to_string(*head.label.wave) : folded(head.label.text));
        if (head.label.years) heads.years.insert(*head.label.years);
        if (!head.label.area.empty() && !head.label.tiered) heads.areas.insert(head.label.area);
        heads.columns.push_back(std::move(head));
    }
    return heads;
}

std::optional<int> column_headed(const Heads& heads, int before, std::initializer_list<Column> any)
{
    for (const auto& head : heads.columns) {
        const auto means = column_of(TableKind::register_, heading_key(head.label.text));
        if (head.column < before && means && std::ranges::find(any, *means) != any.end()) return head.column;
    }
    return {};
}

/// The columns of the kind that runs across; what stands to their left are labels.
template <class Wanted>
MatrixShape shape_of(const Heads& heads, int row, const Wanted& wanted)
{
    MatrixShape shape{.header_row = row, .first_row = row + 1};
    for (const auto& head : heads.columns)
        if (wanted(head.label)) shape.across.push_back(head);
    shape.label_columns = shape.across.front().column;
    return shape;
}

/// Whether some row below has a label of a wanted kind, and something beside it.
template <class Wanted>
bool labelled(const Region& region, const MatrixShape& shape, const Wanted& wanted)
{
    const auto& grid = region.grid();
    for (int row = shape.first_row; row < std::min(region.last(), shape.first_row + kRowsToLabel); ++row)
        for (int column = 0; column < shape.label_columns; ++column)
            if (grid.at(row, column).is_text() && wanted(read_label(cell_text(grid, row, column)))) return true;
    return false;
}

/// `R | 1 | 2 | 3` over rows of waves: three numbers or more that climb as years do.
std::vector<MatrixColumn> bare_years(const Region& region, int row)
{
    std::vector<MatrixColumn> years;
    for (int column = 1; column < region.grid().columns; ++column) {
        const auto text = cell_text(region.grid(), row, column);
        const auto read = text.empty() ? std::nullopt : read_years(text);
        if (!read) {
            if (years.empty() || text.empty()) continue;
            break;
        }
        if (!years.empty() && *read <= *years.back().label.years) return {};
        years.push_back({column, Label{.years = read, .text = text}});
    }
    return years.size() < 3 ? std::vector<MatrixColumn>{} : years;
}

std::optional<MatrixShape> headed_by_numbers(const Region& region, int row)
{
    MatrixShape shape{.header_row = row, .first_row = row + 1};
    shape.across = bare_years(region, row);
    if (shape.across.empty()) return {};
    shape.label_columns = shape.across.front().column;
    return labelled(region, shape, [](const Label& label) { return label.tiered; }) ? std::optional(shape) : std::nullopt;
}

std::optional<MatrixShape> headed(const Region& region, int row)
{
    const auto heads = heads_of(region, row);
    if (heads.tiers.size() >= 2) {
        auto shape = shape_of(heads, row, [](const Label& label) { return label.tiered; });
        shape.tiers_across = true;
        shape.by_level = std::ranges::any_of(shape.across, [](const auto& head) { return head.label.by_level; });
        shape.pupil_column = column_headed(heads, shape.label_columns, {Column::pupil});
        const bool in_parts = column_headed(heads, shape.label_columns, {Column::surname, Column::forename}).has_value();
        return in_parts ? std::nullopt : std::optional(shape);
    }
    if (heads.years.size() >= 2) {
        auto shape = shape_of(heads, row, [](const Label& label) { return label.years.has_value(); });
        const auto tier_or_area = [](const Label& label) { return label.tiered || !label.area.empty(); };
        return labelled(region, shape, tier_or_area) ? std::optional(shape) : std::nullopt;
    }
    if (heads.areas.size() >= 2) {
        auto shape = shape_of(heads, row, [](const Label& label) { return !label.area.empty(); });
        shape.pupil_column = column_headed(heads, shape.label_columns, {Column::pupil});
        if (shape.pupil_column && !column_headed(heads, shape.label_columns, {Column::surname, Column::forename})) return shape;
        shape.pupil_column.reset();
        const auto year_or_tier = [](const Label& label) { return label.tiered || label.years; };
        return labelled(region, shape, year_or_tier) ? std::optional(shape) : std::nullopt;
    }
    if (heads.tiers.empty()) return headed_by_numbers(region, row);
    return {};
}

bool tier_label(const Region& region, int row, int column)
{
    const auto& grid = region.grid();
    return grid.at(row, column).is_text() && read_label(cell_text(grid, row, column)).tiered;
}

/// How many different tiers stand in a column from a row on, beside cells that are filled.
std::size_t tiers_down(const Region& region, int first, int column)
{
    const auto& grid = region.grid();
    std::set<std::string> tiers;
    for (int row = first; row < std::min(region.last(), first + kRowsToLabel); ++row) {
        if (!tier_label(region, row, column)) continue;
        for (int beside = column + 1; beside < grid.columns; ++beside)
            if (!grid.at(row, beside).blank()) tiers.insert(folded(cell_text(grid, row, column)));
    }
    return tiers.size();
}

/// The subjects or areas over the columns, in the row right above the first tier or the one over a blank row.
int header_over(const Region& region, int row, int column)
{
    const auto& grid = region.grid();
    for (int above = row - 1; above >= std::max(region.first(), row - 2); --above) {
        if (filled_cells(grid, above) == 0) continue;
        if (lone_cell(grid, above) || region.taken(above)) return -1;
        for (int beside = column + 1; beside < grid.columns; ++beside)
            if (grid.at(above, beside).is_text() && grid.at(above, beside).text.size() <= kLongestHeading) return above;
        return -1;
    }
    return -1;
}

/// Tiers down the side: headings of any words across, or none.
std::optional<MatrixShape> tiered_down(const Region& region, int row)
{
    const auto& grid = region.grid();
    for (int column = 0; column < std::min(3, grid.columns); ++column) {
        if (!tier_label(region, row, column) || tiers_down(region, row, column) < 2) continue;
        MatrixShape shape{.header_row = header_over(region, row, column), .first_row = row, .label_columns = column + 1};
        const auto heads = shape.header_row < 0 ? Heads{} : heads_of(region, shape.header_row);
        for (const auto& head : heads.columns)
            if (head.column > column) shape.across.push_back(head);
        for (int beside = column + 1; shape.across.empty() && beside < grid.columns; ++beside)
            if (!grid.at(row, beside).blank()) shape.across.push_back({beside, {}});
        if (shape.across.empty()) continue;
        shape.by_level = read_label(cell_text(grid, row, column)).by_level;
        return shape;
    }
    return {};
}

}  // namespace

bool heads_matrix(const Region& region, int row)
{
    return headed(region, row).has_value();
}

std::optional<MatrixShape> matrix_at(const Region& region, int row)
{
    if (auto shape = headed(region, row)) return shape;
    return tiered_down(region, row);
}

}  // namespace provision
