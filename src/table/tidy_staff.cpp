// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/tidy_row.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

bool all_timed(const StaffList& staff)
{
    return !staff.adults.empty() &&
           std::ranges::all_of(staff.adults, [](const StaffTime& adult) { return adult.minutes.has_value(); });
}

// The weekly time that the row's own time column says, for the row as a whole or adult by adult.
std::optional<double> stated_total(const Provision& provision)
{
    return provision.stated_minutes ? provision.stated_minutes : stated_staff_minutes(provision);
}

// Rows below with a second adult become part of this one.
void join_going_on(RowInHand& hand, std::span<const Line> going_on)
{
    for (const auto& line : going_on)
        for (int column = 0; column < hand.grid().columns; ++column)
            if (const auto& cell = hand.grid().at(line.row, column); !cell.blank())
                hand.changes.push_back({TidyFamily::staff_times, hand.grid().where(line.row, column), shown(cell), "",
                                        "the row goes on with the provision above and is joined to it"});
}

bool may_join(RowInHand& hand, std::span<const Line> going_on)
{
    for (const auto& line : going_on)
        for (int column = 0; column < hand.grid().columns; ++column)
            if (!hand.grid().at(line.row, column).blank() && hand.survey.looked.contains(column)) return hand.may_empty(column);
    return true;
}

// Several adults in one cell, each with the time that stood against it.
void write_staff(RowInHand& hand, const Provision& provision, std::span<const Line> going_on)
{
    const auto column = hand.columns.source(Column::staff);
    const bool several = hand.table().all(Column::staff).size() != 1;
    if (!column || several || hand.formula(column) || provision.staff.either || provision.staff.adults.size() < 2) return;
    const auto stated = hand.columns.source(Column::stated_time);
    const bool paired = all_timed(provision.staff) && stated && !hand.typed(stated).blank() && !provision.stated_minutes;
    const bool many_lines = lines(hand.typed(column).text).size() > 1 && !all_timed(provision.staff);
    const auto text = staff_text(provision.staff);
    if (text == hand.typed(column).text || !may_join(hand, going_on) || !hand.may_write(column, Cell::of(text))) return;
    if ((paired || !going_on.empty()) && hand.may(TidyFamily::staff_times)) {
        hand.set(Column::staff, Cell::of(text),
                 hand.change(TidyFamily::staff_times, column, text, "each adult with its own time"));
        join_going_on(hand, going_on);
        hand.joined = true;
    } else if (many_lines && hand.may(TidyFamily::spelling)) {
        hand.set(Column::staff, Cell::of(text), hand.change(TidyFamily::spelling, column, text, "adults on one line"));
    }
}

// `1 Hour 15 Minutes` under a heading of another name is 75 under Stated minutes. Where the sheet calculates, its figures stay.
void write_minutes(RowInHand& hand, const Provision& provision)
{
    const auto column = hand.columns.source(Column::stated_time);
    if (!column || hand.extent.own_headings || !hand.extent.has(TidyFamily::headings) || !hand.survey.formulas.empty()) return;
    const auto& typed = hand.typed(column);
    const auto total = stated_total(provision);
    if (typed.blank() || typed.type == Cell::Type::error || hand.issue_at(*column) || !total) return;
    const bool number = typed.type == Cell::Type::number;
    const bool unwritten_pairs =
        !provision.stated_minutes && provision.staff.adults.size() > 1 && !hand.row.cells[{Column::staff, {}}].value;
    if (unwritten_pairs || (!number && !hand.may(TidyFamily::spelling)) || typed == minutes_cell(*total)) return;
    if (!hand.may_write(column, minutes_cell(*total))) return;
    hand.set(Column::stated_time, minutes_cell(*total),
             hand.change(number ? TidyFamily::headings : TidyFamily::spelling, column, plain_number(*total),
                         "the week's time in minutes"));
}

// Neither the cell nor a column that gets a part of it is looked at by a formula.
bool may_part(RowInHand& hand, int column)
{
    const auto looked = [&](Column means) {
        const auto source = hand.columns.source(means);
        return source && hand.survey.looked.contains(*source);
    };
    return hand.may_empty(column) && !looked(Column::schedule) && !looked(Column::stated_time);
}

// `5 x 20 mins TA` in one cell: the adult, the schedule and the week's minutes, each in its own column.
void part_time_and_staff(RowInHand& hand, const Provision& provision)
{
    const auto column = hand.table().column(Column::time_and_staff);
    if (!column || hand.typed(column).blank() || hand.formula(column) || hand.extent.own_headings) return;
    if (!hand.may(TidyFamily::staff_times) || hand.table().column(Column::staff) || provision.staff.adults.empty()) return;
    const auto where = hand.grid().where(hand.line.row, *column);
    if (provision.staff_where != where || provision.stated_minutes || hand.issue_at(*column)) return;
    const bool timed = all_timed(provision.staff);
    if (provision.staff.either && timed) return;
    const bool scheduled = provision.schedule.where == where;
    if (scheduled && !provision.schedule.read) return;
    auto schedule = split_name(provision.schedule.typed).schedule;
    if (schedule.empty()) schedule = provision.schedule.typed;
    schedule = spelled_schedule(hand, schedule);
    const auto typed = text_of(hand.typed(column));
    const auto staff = provision.staff.either ? typed : staff_text(provision.staff);
    auto after = "Staff: " + staff;
    if (scheduled) after += "; Schedule: " + schedule;
    if (timed) after += "; Stated minutes: " + plain_number(*stated_staff_minutes(provision));
    if (!may_part(hand, *column)) return;
    hand.take_away(*column, hand.change(TidyFamily::staff_times, column, after, "adults and their time in columns of their own"));
    auto& cell = hand.row.cells[{Column::staff, {}}];
    cell.from = where;
    if (staff != typed) cell.value = Cell::of(staff);
    if (scheduled) hand.row.cells[{Column::schedule, {}}].value = Cell::of(schedule);
    if (timed) hand.row.cells[{Column::stated_time, {}}].value = minutes_cell(*stated_staff_minutes(provision));
}

}  // namespace

// One adult's time stands in Stated minutes alone.
std::string staff_text(const StaffList& staff)
{
    std::string text;
    const bool times = staff.adults.size() > 1 && all_timed(staff);
    for (const auto& adult : staff.adults) {
        if (!text.empty()) text += "; ";
        text += one_line(adult.staff);
        if (times) text += " " + plain_number(*adult.minutes) + " mins";
    }
    return text;
}

void name_staff(RowInHand& hand, const Provision& provision)
{
    if (!hand.may(TidyFamily::staff_times) || provision.staff.either || hand.row.cells.contains({Column::staff, {}})) return;
    const int column = provision.staff_where.column - hand.grid().left;
    if (provision.staff_where.sheet.empty() || column < 0 || column >= hand.columns.columns()) return;
    const bool of_name = provision.staff_where == provision.where;
    const bool taken = !hand.typed(column).blank() && !hand.row.cells.contains(hand.columns[column]);
    if (!of_name && !taken) return;
    const auto staff = staff_text(provision.staff);
    if (!staff.empty() && hand.may_write(hand.columns.source(Column::staff), Cell::of(staff)))
        hand.set(Column::staff, Cell::of(staff),
                 hand.change(TidyFamily::staff_times, column, "Staff: " + staff, "the cell says who as well"));
}

void pair_staff(RowInHand& hand, const Provision& provision, std::span<const Line> going_on)
{
    part_time_and_staff(hand, provision);
    write_staff(hand, provision, going_on);
    write_minutes(hand, provision);
}

}  // namespace provision
