// SPDX-License-Identifier: MPL-2.0
#include "table/settings_sheet.hpp"

#include "table/regions.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>

// Where settings and the lists beside them stand.

namespace provision {
namespace {

bool begins(std::string_view text, std::string_view lower_case)
{
    const auto small = [](char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign; };
    return text.size() >= lower_case.size() && std::ranges::equal(text.substr(0, lower_case.size()), lower_case, {}, small);
}

// Asked of every cell of a workbook: few begin so, unless the school has a heading of its own for it.
bool may_head_settings(const Cell& cell, const OwnHeadings& own)
{
    constexpr std::size_t kLongest = 30;
    if (!cell.is_text() || cell.text.size() > kLongest) return false;
    return !own.empty() || begins(trimmed(cell.text), "setting");
}

std::optional<Column> column_meant(const Cell& cell, const OwnHeadings& own)
{
    return column_of(TableKind::settings, own.key_in(TableKind::settings, heading_key(cell.text)));
}

// The last column of `Setting | Value` in a row; nothing where the row does not head settings.
std::optional<int> heads_settings(const Grid& grid, int row, const OwnHeadings& own)
{
    for (int column = 0; column < grid.columns; ++column) {
        const auto& cell = grid.at(row, column);
        if (!may_head_settings(cell, own) || column_meant(cell, own) != Column::setting) continue;
        for (int beside = column + 1; beside < grid.columns; ++beside)
            if (grid.at(row, beside).is_text() && column_meant(grid.at(row, beside), own) == Column::value) return beside;
    }
    return {};
}

// The column of the values, and the row that heads them.
struct SettingsAt {
    int row = 0;
    int value = 0;
};

std::optional<SettingsAt> find_settings(const Grid& grid, const OwnHeadings& own)
{
    for (int row = 0; row < grid.rows(); ++row)
        if (const auto value = heads_settings(grid, row, own)) return SettingsAt{row, *value};
    return {};
}

bool heads_word_list(const Cell& cell)
{
    return cell.is_text() && begins(trimmed(cell.text), "list of ");
}

bool any_word_list(const Grid& grid)
{
    return std::ranges::any_of(grid.cells, heads_word_list);
}

void clear_from(Grid& grid, int row, int column)
{
    for (; row < grid.rows(); ++row)
        grid.cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.columns) + static_cast<std::size_t>(column)] =
            {};
}

}  // namespace

Usage usage_of(const Settings& settings)
{
    Usage usage;
    usage.class_size = settings.class_size;
    usage.units.days_per_week = settings.days_a_week;
    usage.units.minutes_per_period = settings.minutes_a_period;
    usage.units.weeks_per_term = settings.weeks_a_term();
    usage.terms_a_year = settings.terms_a_year;
    usage.tiers = static_cast<int>(tier_set_named(settings.tiers).tiers.size());
    usage.nation = settings.nation;
    return usage;
}

Settings settings_of(std::span<const Grid> sheets, const OwnHeadings& own)
{
    Settings settings;
    std::vector<Issue> told_later;
    for (const auto& sheet : sheets) {
        if (!find_settings(sheet, own)) continue;
        for (const auto& region : regions(sheet, own))
            for (const auto& table : find_tables(region, own))
                if (table.kind == TableKind::settings) read_settings_table(region, table, settings, told_later);
    }
    return settings;
}

std::optional<Grid> without_word_lists(const Grid& sheet, const OwnHeadings& own)
{
    if (!any_word_list(sheet)) return {};
    const auto settings = find_settings(sheet, own);
    if (!settings) return {};
    Grid rest = sheet;
    for (int row = 0; row < sheet.rows(); ++row)
        for (int column = settings->value + 1; column < sheet.columns; ++column)
            if (heads_word_list(sheet.at(row, column))) clear_from(rest, row, column);
    return rest;
}

}  // namespace provision
