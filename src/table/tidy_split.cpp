// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/tidy_row.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

// The part of a cell that belongs to one of the provisions of its row: its line, or the whole where it stands for all of them.
class LinesOfRow {
public:
    explicit LinesOfRow(const RowInHand& hand) : hand_(hand), count_(hand.line.provisions.size()) {}

    bool divided(int column) const
    {
        const auto& cell = hand_.typed(column);
        return cell.is_text() && !hand_.formula(column) && lines(cell.text).size() == count_;
    }
    Cell line(int column, std::size_t index) const
    {
        return divided(column) ? Cell::of(lines(hand_.typed(column).text)[index]) : hand_.typed(column);
    }
    std::size_t count() const { return count_; }

private:
    const RowInHand& hand_;
    std::size_t count_;
};

// What stands once for all lines: a number would count as often as it is repeated, so it stays with the first.
bool repeats(Column means, const Provision& said)
{
    using enum Column;
    switch (means) {
    case year:
    case class_name:
    case wave:
    case area: return true;
    case staff:
    case staffing: return !said.staff.adults.empty();
    case ratio: return said.ratio.has_value();
    case schedule: return said.schedule.read.has_value();
    case start: return said.start.has_value();
    case end: return said.end.has_value();
    case pupils: return said.capacity || !said.pupils.empty();
    default: return false;
    }
}

void put(TidyRow& row, const TidyColumn& key, const Cell& value)
{
    if (!value.blank()) row.cells[key].value = value;
}

void write_name(const RowInHand& hand, TidyRow& row, const Provision& provision)
{
    auto name = provision.name;
    const bool lifted = provision.schedule.where == provision.where && !provision.schedule.typed.empty();
    if (lifted && !hand.may(TidyFamily::schedule)) name += " (" + one_line(provision.schedule.typed) + ")";
    put(row, {Column::provision, {}}, Cell::of(name));
    if (lifted && hand.may(TidyFamily::schedule))
        put(row, {Column::schedule, {}}, Cell::of(plainly_spelled(provision.schedule.typed)));
}

void write_minutes(const RowInHand& hand, TidyRow& row, const Provision& provision)
{
    const auto column = hand.columns.source(Column::stated_time);
    const auto total = provision.stated_minutes ? provision.stated_minutes : stated_staff_minutes(provision);
    if (!column || hand.typed(column).blank() || hand.extent.own_headings || !hand.extent.has(TidyFamily::headings)) return;
    row.cells.erase({Column::stated_time, {}});
    if (total) put(row, {Column::stated_time, {}}, Cell::of(*total));
}

void write_cells(const RowInHand& hand, TidyRow& row, std::size_t index)
{
    const LinesOfRow cells(hand);
    const auto& provision = hand.survey.provision(hand.line.provisions[index]);
    for (int column = 0; column < hand.grid().columns; ++column) {
        const auto& key = hand.columns[column];
        if (hand.typed(column).blank() || key.means == Column::provision) continue;
        const bool first = index == 0;
        if (first) row.cells[key].from = hand.grid().where(hand.line.row, column);
        if (cells.divided(column))
            put(row, key, cells.line(column, index));
        else if (!first && key.means && repeats(*key.means, provision))
            put(row, key, hand.typed(column));
    }
    write_name(hand, row, provision);
    write_minutes(hand, row, provision);
}

// A cost, or a note, that stands once.
void say_what_stays(RowInHand& hand)
{
    const LinesOfRow cells(hand);
    for (const auto means : {Column::cost, Column::stated_time}) {
        const auto column = hand.columns.source(means);
        if (column && !hand.typed(column).blank() && !cells.divided(*column))
            hand.doubt(*column,
                       "\"" + one_line(shown(hand.typed(column))) + "\" stands once for " +
                           counted(static_cast<int>(cells.count()), "provision") + "; it stays with the first of them.",
                       "Divide it among them.");
    }
}

void list_changes(RowInHand& hand)
{
    const LinesOfRow cells(hand);
    const auto name = hand.columns.source(Column::provision);
    for (int column = 0; column < hand.grid().columns; ++column)
        if (cells.divided(column) || column == name)
            hand.changes.push_back(hand.change(TidyFamily::lines, column, counted(static_cast<int>(cells.count()), "row"),
                                               "a row for each provision"));
}

}  // namespace

std::vector<TidyRow> split_lines(RowInHand& hand, std::map<Column, Cell>& above)
{
    std::vector<TidyRow> rows;
    for (std::size_t index = 0; index < hand.line.provisions.size(); ++index) {
        hand.row = {.source = hand.line.row};
        if (index == 0)
            hand.row.cells[{Column::provision, {}}].from =
                hand.grid().where(hand.line.row, *hand.columns.source(Column::provision));
        write_cells(hand, hand.row, index);
        fill_down(hand, hand.survey.provision(hand.line.provisions[index]), above);
        rows.push_back(hand.row);
    }
    list_changes(hand);
    say_what_stays(hand);
    return rows;
}

}  // namespace provision
