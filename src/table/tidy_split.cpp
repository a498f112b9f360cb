// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/many_lines.hpp"
#include "table/tidy_row.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

void put(TidyRow& row, const TidyColumn& key, const Cell& value)
{
    if (!value.blank()) row.cells[key].value = value;
}

void write_name(const RowInHand& hand, TidyRow& row, const Provision& provision)
{
    auto name = provision.name;
    const bool in_name = provision.schedule.where.column == provision.where.column && !provision.schedule.typed.empty();
    const bool lift = in_name && hand.may(TidyFamily::schedule) && !row.cells.contains({Column::schedule, {}});
    if (in_name && !lift) name += " (" + one_line(provision.schedule.typed) + ")";
    put(row, {Column::provision, {}}, Cell::of(name));
    if (lift) put(row, {Column::schedule, {}}, Cell::of(spelled_schedule(hand, provision.schedule.typed)));
}

void write_minutes(const RowInHand& hand, TidyRow& row, const Provision& provision)
{
    const TidyColumn key{Column::stated_time, {}};
    const auto total = provision.stated_minutes ? provision.stated_minutes : stated_staff_minutes(provision);
    const bool renamed = !hand.extent.own_headings && hand.extent.has(TidyFamily::headings) && hand.survey.formulas.empty();
    if (row.cells.contains(key) && renamed && total) row.cells[key].value = minutes_cell(*total);
}

// `5 x 20 mins` of the lines under Frequency is the schedule of its row, as it is in a row of one provision.
void write_schedule(const RowInHand& hand, TidyRow& row, const Provision& provision)
{
    if (hand.extent.own_headings || !hand.may(TidyFamily::schedule) || row.cells.contains({Column::schedule, {}})) return;
    const auto sessions = hand.table().column(Column::sessions);
    const auto length = hand.table().column(Column::session_length);
    const auto at = [&](std::optional<int> column) {
        return column && provision.schedule.where == hand.grid().where(hand.line.row, *column);
    };
    if ((!at(sessions) && !at(length)) || hand.formula(sessions) || hand.formula(length)) return;
    for (const auto column : {sessions, length})
        if (column) row.cells.erase(hand.columns[*column]);
    put(row, {Column::schedule, {}}, Cell::of(spelled_schedule(hand, provision.schedule.typed)));
}

TidyRow row_of_part(const RowInHand& hand, const Grid& part, std::size_t index)
{
    TidyRow row{.source = hand.line.row};
    const auto& provision = hand.survey.provision(hand.line.provisions[index]);
    for (int column = 0; column < hand.grid().columns; ++column) {
        const auto& key = hand.columns[column];
        const auto& typed = hand.typed(column);
        if (index == 0 && !typed.blank()) row.cells[key].from = hand.grid().where(hand.line.row, column);
        if (index > 0 || part.at(0, column) != typed) put(row, key, part.at(0, column));
        if (index == 0 && part.at(0, column).blank()) row.cells.erase(key);
    }
    write_name(hand, row, provision);
    write_schedule(hand, row, provision);
    write_minutes(hand, row, provision);
    return row;
}

bool divided(const RowInHand& hand, const std::vector<Grid>& parts, int column)
{
    return std::ranges::any_of(parts, [&](const Grid& part) { return part.at(0, column) != hand.typed(column); });
}

void list_changes(RowInHand& hand, const std::vector<Grid>& parts)
{
    const auto rows = counted(static_cast<int>(parts.size()), "row");
    for (int column = 0; column < hand.grid().columns; ++column)
        if (!hand.typed(column).blank() && (divided(hand, parts, column) || column == hand.columns.source(Column::provision)))
            hand.changes.push_back(hand.change(TidyFamily::lines, column, rows, "a row for each provision"));
        else if (!hand.typed(column).blank() && hand.columns[column].means == Column::stated_time)
            hand.changes.push_back(hand.change(TidyFamily::lines, column, rows, "the week's time in minutes"));
        else if (!hand.typed(column).blank() && !hand.row.cells.contains(hand.columns[column]))
            hand.changes.push_back(hand.change(TidyFamily::schedule, column, rows, "sessions and length together"));
}

// A row more of a figure that formulas add up, or a name less of those they look for.
bool seen_by_formulas(RowInHand& hand, const std::vector<Grid>& parts)
{
    for (const auto& at : hand.survey.looked) {  // clang 14 captures no structured binding
        const bool blank = hand.typed(at.first).blank() && hand.columns[at.first].means != Column::schedule;
        const bool unseen =
            std::ranges::all_of(parts, [&](const Grid& part) { return same_to(at.second.what, Cell{}, part.at(0, at.first)); });
        if (blank || unseen) continue;
        hand.may_empty(at.first);  // says so
        return true;
    }
    return false;
}

// What stands once for all of them, such as a cost, belongs to none of the rows: split, it would be lost.
std::optional<int> stands_once(const RowInHand& hand, const std::vector<Grid>& parts)
{
    for (int column = 0; column < hand.grid().columns; ++column) {
        const auto blank = [&](const Grid& part) { return part.at(0, column).blank(); };
        if (!hand.typed(column).blank() && std::ranges::all_of(parts, blank)) return column;
    }
    return {};
}

void say_why_whole(RowInHand& hand, int column, std::size_t provisions)
{
    hand.doubt(column,
               "\"" + one_line(shown(hand.typed(column))) + "\" stands once for " +
                   counted(static_cast<int>(provisions), "provision") + ", so the row was not divided.",
               "Say what each of them has, a line for each.");
}

}  // namespace

std::vector<TidyRow> split_lines(RowInHand& hand, RowAbove& above)
{
    std::vector<Issue> told_by_the_reader;
    const auto parts = lines_of_row(hand.cells, hand.table(), told_by_the_reader).rows;
    const bool formulas = std::ranges::any_of(hand.table().columns, [&](const FoundColumn& column) {
        return hand.formula(column.column) && divided(hand, parts, column.column);
    });
    if (formulas || parts.size() != hand.line.provisions.size() || !hand.may(TidyFamily::lines)) return {};
    if (const auto once = stands_once(hand, parts)) {
        say_why_whole(hand, *once, parts.size());
        return {};
    }
    if (seen_by_formulas(hand, parts)) return {};
    std::vector<TidyRow> rows;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        hand.row = row_of_part(hand, parts[index], index);
        fill_down(hand, hand.survey.provision(hand.line.provisions[index]), above);
        rows.push_back(hand.row);
    }
    list_changes(hand, parts);
    return rows;
}

}  // namespace provision
