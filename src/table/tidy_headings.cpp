// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_headings.hpp"

#include "table/cells.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

std::string_view heading_of(Column means)
{
    if (means == Column::term) return "Term";  // of no template, and made where section rows say it
    const auto all = canonical_columns();
    const auto found = std::ranges::find(all, means, &CanonicalColumn::means);
    return found == all.end() ? std::string_view{} : found->heading;
}

bool says_minutes(const std::string& heading)
{
    const auto key = folded(heading);
    return has_phrase(key, "minutes") || has_phrase(key, "mins") || has_phrase(key, "minute");
}

bool says_hours(const std::string& heading)
{
    const auto key = folded(heading);
    return has_phrase(key, "hours") || has_phrase(key, "hrs") || has_phrase(key, "hrs/wk") || has_phrase(key, "hour");
}

// The columns that a tidied map may get although the map has none for it, in their order.
std::vector<TidyColumn> made_columns()
{
    std::vector<TidyColumn> columns;
    for (const auto& canonical : canonical_columns()) columns.push_back({canonical.means, {}});
    columns.push_back({Column::term, {}});
    return columns;
}

}  // namespace

TidyHeadings::TidyHeadings(const Survey& survey, const TidyExtent& extent)
    : survey_(survey), canonical_(extent.has(TidyFamily::headings) && !extent.own_headings)
{
    for (int table = 0; table < static_cast<int>(survey.maps.size()); ++table)
        columns_.emplace_back(survey.grid, survey.maps[static_cast<std::size_t>(table)],
                              canonical_ ? with_own_heading(table) : std::set<int>{});
    used_in_.resize(survey.maps.size());
}

// A heading says how the numbers under it are meant; where that would be lost with it, it stays.
std::set<int> TidyHeadings::with_own_heading(int table) const
{
    std::set<int> own;
    for (const auto& column : survey_.maps[static_cast<std::size_t>(table)].columns) {
        if (column.means == Column::stated_time && unit_lost(table, column.column)) own.insert(column.column);
        if (column.means == Column::cost && period_lost(table, column.column)) own.insert(column.column);
    }
    own.insert(survey_.looked_headings.begin(), survey_.looked_headings.end());
    return own;
}

// A number under `Cost in Time` is hours or minutes; one under `Hours per week` becomes minutes, unless the sheet calculates.
bool TidyHeadings::unit_lost(int table, int column) const
{
    const auto& map = survey_.maps[static_cast<std::size_t>(table)];
    const auto heading = std::ranges::find(map.columns, column, &FoundColumn::column)->heading;
    if (says_minutes(heading)) return false;
    if (says_hours(heading) && convertible(table, column)) return false;
    for (int row = map.heading_row + 1; row < map.end_row; ++row)
        if (bare_number(survey_.grid.at(row, column))) return true;
    return false;
}

// No formula sees the figures, and each of them is that of a provision.
bool TidyHeadings::convertible(int table, int column) const
{
    return survey_.formulas.empty() && !survey_.looked.contains(column) && !total_in_hours(table, column);
}

std::optional<Where> TidyHeadings::total_in_hours(int table, int column) const
{
    const auto& map = survey_.maps[static_cast<std::size_t>(table)];
    for (const auto& line : survey_.lines) {
        const bool below = line.row > map.heading_row && (line.table == table || line.table < 0);
        if (below && line.provisions.empty() && bare_number(survey_.grid.at(line.row, column)))
            return survey_.grid.where(line.row, column);
    }
    return {};
}

std::vector<Where> TidyHeadings::totals_in_hours() const
{
    std::vector<Where> totals;
    if (!survey_.formulas.empty()) return totals;
    for (int table = 0; table < static_cast<int>(survey_.maps.size()); ++table)
        for (const auto& column : survey_.maps[static_cast<std::size_t>(table)].columns)
            if (column.means == Column::stated_time && says_hours(column.heading) && !survey_.looked.contains(column.column))
                if (const auto total = total_in_hours(table, column.column)) totals.push_back(*total);
    return totals;
}

bool TidyHeadings::period_lost(int table, int column) const
{
    const auto& map = survey_.maps[static_cast<std::size_t>(table)];
    const auto key = heading_key(std::ranges::find(map.columns, column, &FoundColumn::column)->heading);
    if (key == "cost" || map.found(Column::cost_for)) return false;
    for (const auto& line : survey_.lines) {
        if (line.table != table || survey_.grid.at(line.row, column).blank() || line.is == LineIs::heading) continue;
        if (line.provisions.empty()) return true;
        const auto& cost = survey_.provision(line.provisions.front()).cost;
        if (!cost || cost->period == CostFor::unknown) return true;
    }
    return false;
}

void TidyHeadings::use(const TidyRow& row, int table)
{
    for (const auto& [key, cell] : row.cells) {
        if (cell == TidyCell{}) continue;
        used_.insert(key);
        if (table >= 0) used_in_.at(static_cast<std::size_t>(table)).insert(key);
        const auto typed =
            cell.from ? survey_.grid.at(cell.from->row - survey_.grid.top, cell.from->column - survey_.grid.left) : Cell{};
        if (cell.value && cell.value->is_text() && (typed.type == Cell::Type::time || typed.type == Cell::Type::date))
            restored_.insert(key);
    }
}

std::optional<TidyHeadings::Origin> TidyHeadings::origin(const TidyColumn& key) const
{
    for (int table = 0; const auto& columns : columns_) {
        if (const auto column = columns.source(key)) return Origin{table, *column};
        ++table;
    }
    return {};
}

// A table of names alone would be no map: a column that makes it one stays, though empty.
void TidyHeadings::keep_a_map()
{
    using enum Column;
    constexpr std::array kMakeMap = {staff, staffing, ratio, schedule, stated_time, wave, pupils};
    used_.insert({Column::provision, {}});
    if (std::ranges::any_of(kMakeMap, [&](Column means) { return used_.contains({means, {}}); })) return;
    for (const auto means : kMakeMap)
        if (origin({means, {}})) used_.insert({means, {}});
}

void TidyHeadings::settle()
{
    const auto take = [&](const TidyColumn& key) { places_.emplace(key, static_cast<int>(places_.size())); };
    if (!canonical_) {
        for (const auto& key : made_columns())
            if (used_.contains(key))
                for (std::size_t table = 0; table < columns_.size(); ++table)
                    if (used_in_[table].contains(key) && !columns_[table].source(key)) take(key);
        for (auto& [key, place] : places_) place += survey_.grid.columns;
        return;
    }
    keep_a_map();
    for (const auto& key : made_columns())
        if (used_.contains(key)) take(key);
    for (int table = 0; const auto& columns : columns_) {
        for (int column = 0; column < columns.columns(); ++column) {
            const auto& key = columns[column];
            if (key.means) continue;
            const bool known =
                survey_.maps[static_cast<std::size_t>(table)].columns.end() !=
                std::ranges::find(survey_.maps[static_cast<std::size_t>(table)].columns, column, &FoundColumn::column);
            if (used_.contains(key) || (!known && !typed_heading({table, column}).blank())) take(key);
        }
        ++table;
    }
}

int TidyHeadings::place(const TidyColumn& key, int table) const
{
    if (!canonical_)
        if (const auto column = columns(table).source(key)) return *column;
    return places_.at(key);
}

Cell TidyHeadings::typed_heading(const Origin& origin) const
{
    return survey_.grid.at(heading_row(origin), origin.column);
}

int TidyHeadings::heading_row(const Origin& origin) const
{
    const auto& map = survey_.maps[static_cast<std::size_t>(origin.table)];
    int row = map.heading_row;
    while (row > map.top_row && survey_.grid.at(row, origin.column).blank()) --row;
    return row;
}

// The heading as it will be; of two rows, both.
std::string TidyHeadings::new_heading(const TidyColumn& key) const
{
    if (key.means) return std::string(heading_of(*key.means));
    const auto from = origin(key);
    const auto& map = survey_.maps[static_cast<std::size_t>(from->table)];
    const auto found = std::ranges::find(map.columns, from->column, &FoundColumn::column);
    if (found != map.columns.end() && map.top_row < map.heading_row) return one_line(found->heading);
    return text_of(typed_heading(*from));
}

TidyCell TidyHeadings::heading_cell(const TidyColumn& key) const
{
    TidyCell cell;
    const auto heading = new_heading(key);
    if (const auto from = origin(key)) {
        const auto typed = typed_heading(*from);
        if (!typed.blank()) cell.from = survey_.grid.where(heading_row(*from), from->column);
        const bool as_it_is = !typed.is_text() || typed.text == heading || (!key.means && text_of(typed) == heading);
        if (!typed.blank() && as_it_is) return cell;
    }
    if (!heading.empty()) cell.value = Cell::of(heading);
    return cell;
}

std::vector<TidyCell> TidyHeadings::row(int table) const
{
    std::vector<TidyCell> cells;
    const auto put = [&](int place, const TidyCell& cell) {
        if (static_cast<int>(cells.size()) <= place) cells.resize(static_cast<std::size_t>(place) + 1);
        cells[static_cast<std::size_t>(place)] = cell;
    };
    if (!canonical_) {
        const auto heading_row = survey_.maps[static_cast<std::size_t>(table)].heading_row;
        for (int column = 0; column < survey_.grid.columns; ++column)
            if (!survey_.grid.at(heading_row, column).blank()) put(column, {survey_.grid.where(heading_row, column), {}});
    }
    for (const auto& [key, place] : places_) {
        const bool here = canonical_ || used_in_[static_cast<std::size_t>(table)].contains(key);
        if (canonical_)
            put(place, heading_cell(key));
        else if (here && !columns(table).source(key))
            put(place, {{}, Cell::of(std::string(heading_of(*key.means)))});
    }
    return cells;
}

std::vector<int> TidyHeadings::text_columns() const
{
    std::vector<int> text;
    const auto add = [&](const TidyColumn& key) {
        if (places_.contains(key)) return text.push_back(places_.at(key));
        if (const auto from = origin(key); from && !canonical_) text.push_back(from->column);
    };
    auto keys = restored_;
    for (const auto means : {Column::ratio, Column::class_name, Column::schedule})
        if (used_.contains({means, {}})) keys.insert({means, {}});
    for (const auto& key : keys) add(key);
    std::ranges::sort(text);
    return text;
}

namespace {

// Word for word as our templates write it.
bool is_ours(const Cell& heading)
{
    return heading.text == canonical_heading(TableKind::provision_map, heading_key(heading.text));
}

}  // namespace

std::string TidyHeadings::why(const TidyColumn& key, int table) const
{
    if (!places_.contains(key)) return "nothing is left under it";
    if (table > 0) return "one heading row for the whole map";
    return "the name that templates use";
}

void TidyHeadings::list_table(int table, std::vector<TidyChange>& changes) const
{
    const auto& map = survey_.maps[static_cast<std::size_t>(table)];
    for (int column = 0; column < survey_.grid.columns; ++column) {
        const auto& key = columns(table)[column];
        const auto typed = typed_heading({table, column});
        const bool kept = places_.contains(key) && origin(key)->table == table;
        const auto after = places_.contains(key) ? new_heading(key) : std::string{};
        const int row = heading_row({table, column});
        const bool same = kept && (typed.text == after || !heading_cell(key).value);
        if (!typed.blank() && !same)
            changes.push_back({TidyFamily::headings, survey_.grid.where(row, column), shown(typed), after, why(key, table),
                               !places_.contains(key) && is_ours(typed)});
        for (int upper = map.top_row; upper < row; ++upper)
            if (const auto& cell = survey_.grid.at(upper, column); !cell.blank())
                changes.push_back({TidyFamily::headings, survey_.grid.where(upper, column), shown(cell), "",
                                   "joined with the heading below it"});
    }
}

// A map made from a template: its headings are ours word for word, but for columns that formulas work out.
bool TidyHeadings::all_ours() const
{
    const auto& grid = survey_.grid;
    const int row = survey_.maps.front().heading_row;
    for (int column = 0; column < grid.columns; ++column) {
        const auto& heading = grid.at(row, column);
        if (!heading.blank() && !is_ours(heading) && !survey_.formula(row + 1, column)) return false;
    }
    return true;
}

// Columns of the first map that stand in another order than in our list of headings.
void TidyHeadings::list_moved(std::vector<TidyChange>& changes) const
{
    std::map<int, TidyColumn> by_place;
    for (const auto& [key, place] : places_) by_place.emplace(place, key);
    int last = -1;
    for (const auto& [place, key] : by_place) {
        const auto from = origin(key);
        if (!from || from->table != 0) continue;
        if (from->column < last)
            changes.push_back({TidyFamily::headings, survey_.grid.where(survey_.maps.front().heading_row, from->column),
                               "column " + column_letters(from->column + survey_.grid.left), "column " + column_letters(place),
                               "the order of our list of headings", all_ours()});
        last = std::max(last, from->column);
    }
}

void TidyHeadings::list_changes(std::vector<TidyChange>& changes) const
{
    if (!canonical_) return;
    for (int table = 0; table < static_cast<int>(survey_.maps.size()); ++table) list_table(table, changes);
    list_moved(changes);
}

}  // namespace provision
