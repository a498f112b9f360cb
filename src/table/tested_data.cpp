// SPDX-License-Identifier: MPL-2.0
#include "table/tested_data.hpp"

#include "text/dated_data.hpp"
#include "text/words.hpp"

#include <cmath>
#include <utility>

namespace provision {
namespace {

// A reading age of which Calc made a time of day: `7:09`.
std::string typed_age(const Row& row, Column data)
{
    const int minutes = static_cast<int>(std::lround(row.cell(data).number * 24 * 60));
    const auto months = std::to_string(minutes % 60);
    const auto age = std::to_string(minutes / 60) + ":" + (months.size() == 1 ? "0" : "") + months;
    row.report(data, "The cell holds a time that Calc made of " + age + " when it was typed. It was read as " + age + ".",
               "Format the column as text and type " + age + " again.", "damaged-cell");
    return age;
}

// Calc makes a date of 2/4 as it is typed. Whether it was a score or a day nobody can say; as a score it may be no more than
// full.
std::string dated_score(const Row& row, Column data)
{
    const auto serial = row.cell(data).number;
    const auto date = date_of(serial, row.epoch());
    const auto day = std::to_string(static_cast<unsigned>(date.day()));
    const auto month = std::to_string(static_cast<unsigned>(date.month()));
    const auto typed = day + "/" + month;
    const std::string what = "A date stands where a score should be";
    if (static_cast<unsigned>(date.day()) <= static_cast<unsigned>(date.month()))
        row.report(data, what + ": Calc makes one of " + typed + " when it is typed.",
                   "Type " + day + " of " + month + ", or '" + typed + " with an apostrophe before it.", "damaged-cell");
    else
        row.report(data, what + ".", "Type the score; the day of the test belongs in a column of its own.", "damaged-cell");
    return typed_as_date(serial, row.epoch());
}

// A score, age or level and its day.
DatedData tested_data(const Row& row, Column data, Column day)
{
    const bool dated_heading = has_phrase(folded(row.heading(data)), "date");
    const auto& cell = row.cell(data);
    if (cell.type == Cell::Type::time) return {typed_age(row, data), row.date(day)};
    const bool date = cell.type == Cell::Type::date;
    if (row.filled(day)) return {date ? dated_score(row, data) : row.typed(data), row.date(day)};
    if (date) return dated_heading ? DatedData{{}, row.date(data)} : DatedData{dated_score(row, data), {}};
    return cell.is_text() ? split_date(row.text(data)) : DatedData{row.typed(data), {}};
}

}  // namespace

void read_tests(const Row& row, Attendance& attendance)
{
    auto entry = tested_data(row, Column::entry, Column::entry_date);
    auto exit = tested_data(row, Column::exit, Column::exit_date);
    attendance.entry = std::move(entry.value);
    attendance.entry_date = entry.date;
    attendance.exit = std::move(exit.value);
    attendance.exit_date = exit.date;
}

}  // namespace provision
