// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/tidy_row.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

// A name on one line, and the schedule that stood in it in its own column.
void lift_out_of_name(RowInHand& hand, const Provision& provision)
{
    const auto column = hand.columns.source(Column::provision);
    const auto& typed = hand.typed(column);
    if (!column || !typed.is_text() || hand.formula(column)) return;
    const auto split = split_name(typed.text);
    if (split.schedule.empty() || folded(split.name) != folded(provision.name)) return;
    if (hand.row.cells.contains({Column::schedule, {}})) {
        hand.doubt(*column, "The name and the Schedule column of " + provision.name + " both say when; both were left.",
                   "Take the schedule out of the name, if it is the same.");
        return;
    }
    if (!hand.may(TidyFamily::schedule) || provision.schedule.where != provision.where) return;
    const auto schedule = spelled_schedule(hand, split.schedule);
    if (!hand.may_write(column, Cell::of(split.name))) return;
    if (!hand.may_write(hand.columns.source(Column::schedule), Cell::of(schedule))) return;
    hand.row.cells[{Column::schedule, {}}].value = Cell::of(schedule);
    hand.set(
        Column::provision, Cell::of(split.name),
        hand.change(TidyFamily::schedule, column, split.name + "; Schedule: " + schedule, "the schedule gets its own column"));
}

// `Frequency` and `Duration` together are the schedule.
void join_sessions(RowInHand& hand, const Provision& provision)
{
    if (hand.extent.own_headings || !hand.may(TidyFamily::schedule) || hand.row.cells.contains({Column::schedule, {}})) return;
    const auto sessions = hand.table().column(Column::sessions);
    const auto length = hand.table().column(Column::session_length);
    const auto at = [&](std::optional<int> column) {
        return column && provision.schedule.where == hand.grid().where(hand.line.row, *column);
    };
    if ((!at(sessions) && !at(length)) || hand.formula(sessions) || hand.formula(length)) return;
    const auto schedule = spelled_schedule(hand, provision.schedule.typed);
    if (!hand.may_empty(sessions) || !hand.may_empty(length)) return;
    if (!hand.may_write(hand.columns.source(Column::schedule), Cell::of(schedule))) return;
    for (const auto column : {sessions, length})
        if (column && !hand.typed(column).blank())
            hand.take_away(*column,
                           hand.change(TidyFamily::schedule, column, "Schedule: " + schedule, "sessions and length together"));
    hand.row.cells[{Column::schedule, {}}].value = Cell::of(schedule);
}

void one_line_name(RowInHand& hand)
{
    const auto column = hand.columns.source(Column::provision);
    if (!column || !hand.may(TidyFamily::spelling) || hand.formula(column)) return;
    const auto& cell = hand.row.cells[{Column::provision, {}}];
    const auto& typed = hand.typed(column);
    if (cell.value || !typed.is_text()) return;
    const auto name = one_line(typed.text);
    if (name != typed.text && hand.may_write(column, Cell::of(name)))
        hand.set(Column::provision, Cell::of(name), hand.change(TidyFamily::spelling, column, name, "a name on one line"));
}

}  // namespace

std::string spelled_schedule(const RowInHand& hand, const std::string& typed)
{
    return hand.may(TidyFamily::spelling) ? plainly_spelled(one_line(typed)) : one_line(typed);
}

void lift_schedule(RowInHand& hand, const Provision& provision)
{
    lift_out_of_name(hand, provision);
    join_sessions(hand, provision);
    one_line_name(hand);
}

}  // namespace provision
