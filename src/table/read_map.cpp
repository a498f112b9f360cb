// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/many_lines.hpp"
#include "table/map_details.hpp"
#include "table/map_reader.hpp"
#include "table/tested_data.hpp"
#include "table/titles.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {

int MapReader::read()
{
    for (int index = table_.heading_row + 1; index < table_.end_row; ++index) {
        const Row row(grid_, table_, index, out_.issues);
        if (row.filled() == 0 && !lone_cell(grid_, index)) {
            after_blank_ = true;
            pupils_.clear();
            continue;
        }
        const bool below = after_blank_;
        remarked_ = false;
        if (!read_lone_line(row)) read_row(row);
        after_blank_ = below && remarked_;  // remarks below a map go on until a row of it stands again
    }
    return rows_;
}

void MapReader::read_row(const Row& row)
{
    if (read_foot_row(row)) return;
    // A cell that is filled and not understood does not mean the year or wave of the row above.
    if (row.filled(Column::year) && !ditto_mark(row.cell(Column::year))) years_ = row.years(Column::year);
    if (row.filled(Column::wave) && !ditto_mark(row.cell(Column::wave))) wave_ = wave_cell(row);
    // In a column without a heading the area stands once for the rows below, as a section would.
    if (row.filled(Column::area) && row.heading(Column::area).empty()) area_ = area_of_need(row.text(Column::area));
    if (named(row))
        read_provisions(row);
    else
        join_to_last(row);
}

// A row without a name carries on the row above it, as where a second adult got a row of its own; without one above it is lost,
// so said.
void MapReader::join_to_last(const Row& row)
{
    if (row.filled() == 0) return;
    if (row.cell(Column::provision).type == Cell::Type::error) {
        row.report(Column::provision, "The name of the provision is an error; its row was not read.",
                   "Mend the formula or type the name.");
        return;
    }
    if (rows_ > 0 && !after_blank_ && carry_on(row, out_.map.provisions.back())) return;
    row.report(Column::provision, "The row names no provision and was not read.", "Name the provision, or clear the row.");
}

// A row of many lines is a row for each of its provisions.
void MapReader::read_provisions(const Row& row)
{
    Grid typed = one_row(grid_, row.index());
    if (dittos_) above_ = typed = without_dittos(typed, above_, table_, out_.issues);
    const auto parts = lines_of_row(typed, table_, out_.issues);
    if (parts.wave) wave_ = parts.wave;
    for (const auto& part : parts.rows) {
        const Row one(part, table_, 0, out_.issues);
        if (named(one))
            read_provision(one);
        else
            join_to_last(one);  // a ditto mark below a row that names nothing
    }
}

void MapReader::read_provision(const Row& row)
{
    auto provision = provision_of(row);
    const auto classes = classes_of_pupils(row);
    const bool told = classes.size() == provision.pupils.size();
    for (std::size_t at = 0; at < provision.pupils.size(); ++at)
        out_.map.attendance.push_back(
            {row.where(Column::pupils), provision.pupils[at], provision.name,
             provision.years && provision.years->single() ? std::optional(provision.years->first) : std::nullopt,
             told && !classes[at].empty() ? classes[at] : provision.class_name, provision.start, provision.end});
    // Of several pupils nobody can tell whose data a cell holds.
    if (provision.pupils.size() == 1) read_tests(row, out_.map.attendance.back());
    out_.map.provisions.push_back(std::move(provision));
    ++rows_;
}

// Some write that a row is over where its time stood; no day is known then, so it cannot be left out.
namespace {

bool said_finished(const Row& row)
{
    constexpr std::array kTimes{Column::schedule, Column::sessions, Column::session_length, Column::stated_time,
                                Column::term,     Column::staff,    Column::time_and_staff};
    return std::ranges::any_of(kTimes, [&](Column means) { return says_finished(row.text(means)); });
}

void report_finished(const Row& row, const std::string& name)
{
    row.report(Column::provision,
               shortened(name) + " is marked as finished, but no end date tells since when; it was read as running.",
               "Type the day it ended under End, or delete the row.");
}

}  // namespace

// A pupil's rows go on where nothing stands before the provision; beside a year of its own nobody can tell whose a row is.
void MapReader::fill_pupil(const Row& row, Provision& provision)
{
    if (!pupil_leads_) return;
    if (row.filled(Column::pupils) || pupils_.empty()) {
        pupils_ = provision.pupils;
        return;
    }
    const auto before_name = [&](const FoundColumn& column) { return column.column < *table_.column(Column::provision); };
    const bool goes_on = std::ranges::none_of(
        table_.columns, [&](const FoundColumn& column) { return before_name(column) && !row.at(column.column).blank(); });
    if (goes_on) {
        provision.pupils = pupils_;
        return;
    }
    row.report(Column::provision, shortened(provision.name) + " names no pupil: is it for " + pupils_.front() + " above, too?",
               "Type the pupil's name in the row, or a dash if it is for nobody alone.");
    pupils_.clear();
}

Provision MapReader::provision_of(const Row& row)
{
    Provision provision;
    provision.where = row.where(Column::provision);
    const auto named = split_name(row.text(Column::provision));
    const auto typed_name = without_foot_marks(named.name.empty() ? row.text(Column::provision) : named.name);
    provision.name = without_finished(typed_name);
    provision.class_name = row.text(Column::class_name);
    provision.years = years_ ? years_ : years_of_class(provision.class_name);
    provision.wave = wave_;
    read_kind(row, provision);
    provision.ratio = ratios_.read(row);
    provision.schedule = schedule_of(row, named.schedule);
    provision.slots = slots_of(row, named.schedule, provision.schedule);
    provision.by_clock = clock_of(row).has_value();
    if (!provision.by_clock) {
        provision.start = row.date(Column::start);
        provision.end = row.date(Column::end);
        if (!provision.start) provision.start_typed = row.text(Column::start);
        if (!provision.end) provision.end_typed = row.text(Column::end);
    }
    if (!provision.end && (provision.name != typed_name || said_finished(row))) report_finished(row, provision.name);
    read_given_as(row, provision);
    read_staff_and_time(row, provision);
    read_pupils(row, provision);
    fill_pupil(row, provision);
    read_cost(row, provision);
    read_area(row, provision);
    if (provision.area.empty() && !row.filled(Column::area)) provision.area = area_;
    read_term_and_weeks(row, provision);
    if (provision.term.empty()) provision.term = term_;
    read_prose(row, provision);
    read_purpose(row, provision);
    return provision;
}

int read_provision_map(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    return MapReader(grid, table, out).read();
}

}  // namespace provision
