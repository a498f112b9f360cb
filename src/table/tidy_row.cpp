// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_row.hpp"

#include "table/cells.hpp"
#include "text/names.hpp"
#include "text/ratio.hpp"
#include "text/typed_text.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace provision {
namespace {

const Cell kBlank;

// `7:09`, as a reading age is written; a ratio has no leading nought.
std::string typed_as_age(double serial)
{
    const auto minutes = std::llround(std::abs(serial) * 24 * 60);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%lld:%02lld", minutes / 60, minutes % 60);
    return text.data();
}

// `06:01`, as Calc shows a time.
std::string clock_text(double serial)
{
    const auto text = typed_as_age(serial);
    return text.size() < 5 ? "0" + text : text;
}

std::string typed_before(const RowInHand& hand, const Cell& cell, Column means)
{
    const bool age = means == Column::entry || means == Column::exit;
    if (cell.type == Cell::Type::time) return age ? typed_as_age(cell.number) : typed_as_time(cell.number);
    if (cell.type == Cell::Type::date && !age) return typed_as_date(cell.number, hand.grid().epoch);
    return {};
}

void restore(RowInHand& hand, const FoundColumn& column)
{
    const auto& cell = hand.typed(column.column);
    const auto typed = hand.formula(column.column) ? std::string{} : typed_before(hand, cell, column.means);
    if (typed.empty() || !hand.may_write(column.column, Cell::of(typed))) return;
    auto change = hand.change(TidyFamily::damage, column.column, typed, "Calc made a time or date of it");
    auto& moved = hand.row.cells[hand.columns[column.column]];
    moved.value = Cell::of(typed);
    hand.changes.push_back(std::move(change));
}

}  // namespace

const Cell& RowInHand::typed(std::optional<int> column) const
{
    return column ? cells.at(0, *column) : kBlank;
}

bool RowInHand::may_write(std::optional<int> column, const Cell& value)
{
    if (!column) return true;
    const auto looked = survey.looked.find(*column);
    if (looked == survey.looked.end() || same_to(looked->second.what, grid().at(line.row, *column), value)) return true;
    const auto told = looked_doubt(survey, table(), *column);
    const bool known =
        std::ranges::any_of(doubts, [&](const Issue& doubt) { return doubt.where == told.where && doubt.what == told.what; });
    if (!known) doubts.push_back(told);
    return false;
}

void RowInHand::set(Column means, Cell value, TidyChange change)
{
    row.cells[{means, {}}].value = std::move(value);
    changes.push_back(std::move(change));
}

void RowInHand::take_away(int column, TidyChange change)
{
    row.cells.erase(columns[column]);
    changes.push_back(std::move(change));
}

TidyChange RowInHand::change(TidyFamily family, std::optional<int> column, std::string after, std::string why) const
{
    const auto at = column ? column : table().column(Column::provision);
    return {family, grid().where(line.row, at.value_or(0)), column ? shown(grid().at(line.row, *column)) : std::string{},
            std::move(after), std::move(why)};
}

void RowInHand::doubt(int column, std::string what, std::string remedy)
{
    doubts.push_back({grid().where(line.row, column), {}, std::move(what), std::move(remedy)});
}

Issue looked_doubt(const Survey& survey, const FoundTable& table, int column)
{
    return {survey.grid.where(table.heading_row, column),
            {},
            "The formula in " + to_text(survey.looked.at(column).by) + " looks at this column, so its cells stay as they are.",
            "Take the formula away first, if it is no longer needed."};
}

std::string shown(const Cell& cell)
{
    if (cell.type == Cell::Type::time) return clock_text(cell.number);
    if (cell.type == Cell::Type::error) return "(error)";
    return text_of(cell);
}

Cell minutes_cell(double minutes)
{
    return Cell::of(std::round(minutes * 100) / 100);
}

std::string plainly_spelled(const std::string& text)
{
    const auto typed = typed_text(text);
    std::string out = typed.plain;
    for (std::size_t at = 0; at < out.size(); ++at) {
        const char original = text[typed.origin[at]];
        if (original >= 'A' && original <= 'Z' && original - 'A' + 'a' == out[at]) out[at] = original;
    }
    return out;
}

void replace_dittos(RowInHand& hand)
{
    for (int column = 0; column < hand.grid().columns; ++column) {
        const auto& meant = hand.typed(column);
        if (meant == hand.grid().at(hand.line.row, column) || !hand.may_write(column, meant)) continue;
        hand.row.cells[hand.columns[column]].value = meant;
        const bool mark = !hand.grid().at(hand.line.row, column).blank();
        hand.changes.push_back(
            hand.change(TidyFamily::filled_down, column, shown(meant),
                        mark ? "the mark says the cell above again" : "the merged cell stands for it as well"));
    }
}

void restore_damage(RowInHand& hand)
{
    if (!hand.may(TidyFamily::damage)) return;
    constexpr std::array kDamaged = {Column::ratio, Column::year, Column::class_name, Column::entry, Column::exit};
    for (const auto& column : hand.table().columns) {
        // A time under Schedule is how long; a date is no schedule.
        const bool date = column.means == Column::schedule && hand.typed(column.column).type == Cell::Type::date;
        if (date || std::ranges::find(kDamaged, column.means) != kDamaged.end()) restore(hand, column);
    }
}

void respell(RowInHand& hand)
{
    if (!hand.may(TidyFamily::spelling)) return;
    using enum Column;
    constexpr std::array kShort = {year, class_name, wave, ratio, schedule};
    for (const auto means : kShort) {
        const auto column = hand.columns.source(means);
        const auto cell = hand.row.cells.find({means, {}});
        if (!column || cell == hand.row.cells.end() || cell->second.value || hand.formula(column)) continue;
        const auto& typed = hand.typed(column);
        if (!typed.is_text()) continue;
        const bool one_of_each_line = means != ratio && means != schedule && lines(typed.text).size() > 1;
        if (one_of_each_line) continue;  // a class a line, for the pupils beside it
        const auto plain = plainly_spelled(typed.text);
        if (plain != typed.text && hand.may_write(column, Cell::of(plain)))
            hand.set(means, Cell::of(plain), hand.change(TidyFamily::spelling, column, plain, "blanks and signs as typed"));
    }
}

void name_cost_period(RowInHand& hand, const Provision& provision)
{
    const auto column = hand.columns.source(Column::cost);
    const bool said = hand.row.cells.contains({Column::cost_for, {}});
    if (!column || hand.typed(column).blank() || said || !provision.cost) return;
    if (hand.extent.own_headings || !hand.extent.has(TidyFamily::headings)) return;
    if (!hand.may_write(hand.columns.source(Column::cost_for), Cell::of(std::string("week")))) return;
    std::string_view period;
    switch (provision.cost->period) {
    case CostFor::week: period = "week"; break;
    case CostFor::term: period = "term"; break;
    case CostFor::year: period = "year"; break;
    case CostFor::pupil: period = "pupil"; break;
    case CostFor::unknown: return;
    }
    hand.set(Column::cost_for, Cell::of(std::string(period)),
             hand.change(TidyFamily::headings, {}, "Cost for: " + std::string(period), "the heading of the cost said it"));
}

}  // namespace provision
