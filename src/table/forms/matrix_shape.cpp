// SPDX-License-Identifier: MPL-2.0
#include "table/forms/matrix_shape.hpp"

#include "table/forms/subject_headings.hpp"
#include "table/schema.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
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
        MatrixColumn head{column, text.size() > kLongestHeading ? Label{} : read_label(text, grid.usage.tiers)};
        head.label.text = text;
        if (head.label.tiered) heads.tiers.insert(head.label.wave ? std::to_string(*head.label.wave) : folded(head.label.text));
        if (head.label.years) heads.years.insert(*head.label.years);
        if (!head.label.area.empty() && !head.label.tiered) heads.areas.insert(head.label.area);
        heads.columns.push_back(std::move(head));
    }
    return heads;
}

std::optional<int> column_headed(const Heads& heads, int before, Column wanted)
{
    for (const auto& head : heads.columns)
        if (head.column < before && column_of(TableKind::register_, heading_key(head.label.text)) == wanted) return head.column;
    return {};
}

/// Where the names of pupils stand left of a column: one column, or those of forename and surname.
std::vector<int> columns_of_pupils(const Heads& heads, int before)
{
    if (const auto whole = column_headed(heads, before, Column::pupil)) return {*whole};
    const auto forename = column_headed(heads, before, Column::forename);
    const auto surname = column_headed(heads, before, Column::surname);
    return forename && surname ? std::vector<int>{*forename, *surname} : std::vector<int>{};
}

bool tells_how(const std::string& heading)
{
    constexpr std::array kHow{Column::schedule,    Column::sessions,       Column::session_length,
                              Column::stated_time, Column::time_and_staff, Column::staff,
                              Column::ratio,       Column::term,           Column::weeks};
    const auto means = column_of(TableKind::provision_map, heading_key(heading));
    return means && std::ranges::find(kHow, *means) != kHow.end();
}

/// `Intervention 1 | Time | Staff | Intervention 2 | Time`: what stands behind each up to the next tells how it is given.
void add_columns_beside(const Heads& heads, MatrixShape& shape)
{
    for (std::size_t at = 0; at < shape.across.size(); ++at) {
        const int end = at + 1 < shape.across.size() ? shape.across[at + 1].column : heads.columns.back().column + 1;
        for (const auto& head : heads.columns)
            if (head.column > shape.across[at].column && head.column < end && tells_how(head.label.text))
                shape.across[at].beside.push_back(head.column);
    }
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

/// `Pupil | Intervention 1 | Intervention 2`: what each pupil has, one a column.
std::optional<MatrixShape> numbered_across(const Heads& heads, int row)
{
    MatrixShape shape{.header_row = row, .first_row = row + 1};
    for (const auto& head : heads.columns)
        if (numbered_provision(head.label.text)) shape.across.push_back({head.column, {}});
    if (shape.across.size() < 2) return {};
    shape.label_columns = shape.across.front().column;
    shape.pupil_columns = columns_of_pupils(heads, shape.label_columns);
    if (shape.pupil_columns.empty()) return {};
    add_columns_beside(heads, shape);
    return shape;
}

std::optional<MatrixShape> tiers_across(const Heads& heads, int row)
{
    auto shape = shape_of(heads, row, [](const Label& label) { return label.tiered; });
    shape.tiers_across = true;
    shape.by_level = std::ranges::any_of(shape.across, [](const auto& head) { return head.label.by_level; });
    shape.pupil_columns = columns_of_pupils(heads, shape.label_columns);
    const bool half_a_name = column_headed(heads, shape.label_columns, Column::surname).has_value() !=
                             column_headed(heads, shape.label_columns, Column::forename).has_value();
    if (shape.pupil_columns.empty() && half_a_name) return {};
    if (!shape.pupil_columns.empty()) add_columns_beside(heads, shape);
    return shape;
}

std::optional<MatrixShape> areas_across(const Region& region, const Heads& heads, int row)
{
    auto shape = shape_of(heads, row, [](const Label& label) { return !label.area.empty(); });
    shape.pupil_columns = columns_of_pupils(heads, shape.label_columns);
    if (shape.pupil_columns.size() == 1) return shape;
    shape.pupil_columns.clear();
    const auto year_or_tier = [](const Label& label) { return label.tiered || label.years; };
    return labelled(region, shape, year_or_tier) ? std::optional(shape) : std::nullopt;
}

/// Years down and subjects across, ` | Reading | Writing | Maths | SEMH`: lessons are laid out so too, so the cells must say how
/// a support is given.
std::optional<MatrixShape> subjects_across(const Region& region, const Heads& heads, int row)
{
    MatrixShape shape{.header_row = row, .first_row = row + 1, .by_level = true, .subjects_across = true};
    for (const auto& head : heads.columns)
        if (!head.label.years && heads_subject(head.label)) shape.across.push_back(head);
    if (shape.across.size() < 2) return {};
    shape.label_columns = shape.across.front().column;
    const auto others =
        std::ranges::count_if(heads.columns, [&](const auto& head) { return head.column >= shape.label_columns; });
    if (shape.label_columns == 0 || std::size_t(others) > shape.across.size() || years_down(region, shape, kRowsToLabel) < 2)
        return {};
    return shape;
}

std::optional<MatrixShape> headed(const Region& region, int row)
{
    const auto heads = heads_of(region, row);
    if (auto shape = numbered_across(heads, row)) return shape;
    if (heads.tiers.size() >= 2) return tiers_across(heads, row);
    if (heads.years.size() >= 2) {
        auto shape = shape_of(heads, row, [](const Label& label) { return label.years.has_value(); });
        const auto tier_or_area = [](const Label& label) { return label.tiered || !label.area.empty(); };
        return labelled(region, shape, tier_or_area) ? std::optional(shape) : std::nullopt;
    }
    if (heads.areas.size() >= 2) return areas_across(region, heads, row);
    if (!heads.tiers.empty()) return {};
    if (auto shape = headed_by_numbers(region, row)) return shape;
    return heads.years.empty() ? subjects_across(region, heads, row) : std::nullopt;
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

bool numbered_provision(const std::string& heading)
{
    const auto key = heading_key(heading);
    const auto end = key.find_last_not_of("0123456789");
    if (end == std::string::npos || end + 1 == key.size()) return false;
    const auto word = heading_key(key.substr(0, end + 1));
    return column_of(TableKind::provision_map, word) == Column::provision;
}

bool heads_matrix(const Region& region, int row)
{
    return headed(region, row).has_value();
}

std::optional<MatrixShape> matrix_of_pupils(const Region& region, int row)
{
    const auto heads = heads_of(region, row);
    auto shape = numbered_across(heads, row);
    if (!shape && heads.tiers.size() >= 2) shape = tiers_across(heads, row);
    return shape && !shape->pupil_columns.empty() ? shape : std::nullopt;
}

std::optional<MatrixShape> matrix_at(const Region& region, int row)
{
    if (auto shape = headed(region, row)) return shape;
    return tiered_down(region, row);
}

}  // namespace provision
