// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/list_rows.hpp"
#include "table/map_foot.hpp"
#include "table/read.hpp"
#include "table/read_forms.hpp"
#include "table/repeated_pupils.hpp"
#include "text/dated_data.hpp"
#include "text/marks.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/need_codes.hpp"
#include "text/schedule.hpp"
#include "text/status.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

// Tables with one thing a row: register, needs audit, groups, staff and rates, resources.

namespace provision {
namespace {

int each_row(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues, const std::function<bool(const Row&)>& read)
{
    int rows = 0;
    for (int index = table.heading_row + 1; index < table.end_row; ++index) {
        const Row row(grid, table, index, issues);
        if (row.filled() > 0 && read(row)) ++rows;
    }
    return rows;
}

// `N, K or E`.
std::string statuses_to_use(const std::string& nation)
{
    const auto& words = nation_named(nation).statuses;
    return words.at(0) + ", " + words.at(1) + " or " + words.at(2);
}

// The highest of all columns that tell a status, for many registers have `SEN Status` and `EHCP` side by side.
Status status_of(const Grid& grid, const FoundTable& table, const Row& row, std::vector<Issue>& issues)
{
    auto highest = Status::none;
    for (const auto& column : table.columns) {
        const auto typed = column.means == Column::status ? text_of(grid.at(row.index(), column.column)) : std::string{};
        if (typed.empty()) continue;
        if (const auto status = read_status(typed, column.heading))
            highest = higher(highest, *status);
        else
            issues.push_back(
                {grid.where(row.index(), column.column),
                 {},
                 "The status \"" + shortened(typed) + "\" is not known; the cell was taken to put nobody on the register.",
                 "Use " + statuses_to_use(grid.usage.nation) + ".",
                 heading_key(column.heading)});
    }
    return highest;
}

// Years 1-2 or no year at all: no year group counts the pupil. A year that cannot be read has its issue already.
void report_without_year(const Row& row, const FoundTable& table, const std::string& name)
{
    if (!table.found(Column::year)) return;
    if (!row.filled(Column::year))
        row.report(Column::year, name + " has no year in the register.", "Type the pupil's year.");
    else if (read_years(row.text(Column::year)))
        row.report(Column::year, name + " stands in more than one year.", "Type the one year that the pupil is in.");
}

std::optional<Priority> priority_of(const std::string& mark)
{
    const auto key = folded(mark);
    if (key == "m" || key == "must") return Priority::must;
    if (key == "s" || key == "should") return Priority::should;
    if (key == "c" || key == "could") return Priority::could;
    return {};
}

void read_mark(const Grid& grid, const Where& where, Need need, WorkbookReading& out)
{
    const auto mark = text_of(grid.at(where.row - grid.top, where.column - grid.left));
    if (mark.empty() || says_no(mark)) return;
    need.where = where;
    if (const auto priority = priority_of(mark))
        need.priority = *priority;
    else if (says_yes(mark))
        need.ticked = true;
    else {
        out.issues.push_back({where,
                              {},
                              "\"" + shortened(mark) + "\" is neither M, S, C nor a tick; the need was not counted.",
                              "Use M (must), S (should) or C (could)."});
        return;
    }
    out.map.needs.push_back(std::move(need));
}

// Entry and exit data beside pupils of whom nothing says what they take part in: a list of pupils.
bool lists_pupils(const FoundTable& table)
{
    return table.found(Column::year) || table.found(Column::class_name) || table.found(Column::upn);
}

// `Total` below the adults or the resources is none of them.
bool told_total(const Row& row, Column named)
{
    const auto name = row.text(named);
    if (!total_line(name)) return false;
    row.report(named, "\"" + shortened(name) + "\" was taken for a line below the list.", "Nothing, if that is right.");
    return true;
}

Column pupil_column(const FoundTable& table)
{
    return table.found(Column::pupil) ? Column::pupil : Column::surname;
}

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

// A score, age or level with the day it was taken, in two cells or in one: `6:03 (12/9/2026)`.
DatedData data_of(const Row& row, Column data, Column day)
{
    const bool dated_heading = has_phrase(folded(row.heading(data)), "date");
    const auto& cell = row.cell(data);
    if (cell.type == Cell::Type::time) return {typed_age(row, data), row.date(day)};
    if (row.filled(day)) return {row.typed(data), row.date(day)};
    if (cell.type == Cell::Type::date && dated_heading) return {{}, row.date(data)};
    return cell.is_text() ? split_date(row.text(data)) : DatedData{row.typed(data), {}};
}

Attendance attendance_of(const Row& row, const Person& who, const Provision* form)
{
    Attendance attendance;
    attendance.where = row.where(pupil_column(row.table()));
    attendance.year = who.year;
    attendance.class_name = who.class_name;
    attendance.start = row.filled(Column::start) || !form ? row.date(Column::start) : form->start;
    attendance.end = row.filled(Column::end) || !form ? row.date(Column::end) : form->end;
    const auto entry = data_of(row, Column::entry, Column::entry_date);
    const auto exit = data_of(row, Column::exit, Column::exit_date);
    attendance.entry = entry.value;
    attendance.entry_date = entry.date;
    attendance.exit = exit.value;
    attendance.exit_date = exit.date;
    attendance.target = row.text(Column::target);
    return attendance;
}

// The needs of a row; of several columns all, the primary ones first.
std::vector<std::string> needs_of(const Row& row)
{
    std::vector<std::string> needs;
    for (const auto column : {Column::primary_need, Column::secondary_need})
        for (auto& need : split_needs(row.joined(column))) needs.push_back(std::move(need));
    return needs;
}

// School systems print a row for each need: below the pupil's own row stands the next need and nothing else.
bool further_need(const Grid& grid, const FoundTable& table, const Row& row, const WorkbookReading& out)
{
    const auto other = [&](const FoundColumn& column) {
        return column.means != Column::primary_need && column.means != Column::secondary_need &&
               !grid.at(row.index(), column.column).blank();
    };
    if (std::ranges::any_of(table.columns, other) || out.map.pupils.empty()) return false;
    const auto& above = out.map.pupils.back().where;
    const int first = row.index() + grid.top;
    bool beside = above.sheet == grid.sheet && above.row > table.heading_row + grid.top && above.row < first;
    for (int index = above.row - grid.top + 1; beside && index < row.index(); ++index) beside = filled_cells(grid, index) > 0;
    return beside;
}

std::optional<int> admission_column(const FoundTable& table)
{
    const auto found = std::ranges::find_if(table.columns, &admission_number);
    return found == table.columns.end() ? std::nullopt : std::optional(found->column);
}

}  // namespace

int read_register(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    PupilRows pupils(grid, table, out.issues);
    RepeatedPupils repeated(grid, table);
    const auto admission = admission_column(table);
    return each_row(grid, table, out.issues, [&](const Row& row) {
        if (further_need(grid, table, row, out)) {
            for (auto& need : needs_of(row)) out.map.pupils.back().needs.push_back(std::move(need));
            return false;
        }
        const auto who = pupils.person(row);
        if (!who) return false;
        Pupil pupil{row.where(pupil_column(table)),
                    who->name,
                    row.text(Column::upn),
                    who->year,
                    who->class_name,
                    table.found(Column::status) ? status_of(grid, table, row, out.issues) : who->status,
                    needs_of(row),
                    row.number(Column::plan_hours),
                    admission ? text_of(row.at(*admission)) : std::string{}};
        if (repeated.joined(row, pupil, out.map.pupils)) {
            out.repeated_pupils.push_back(std::move(pupil));
            return false;
        }
        if (!who->year) report_without_year(row, table, who->name);
        out.map.pupils.push_back(std::move(pupil));
        repeated.remember(out.map.pupils);
        return true;
    });
}

int read_needs(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    PupilRows pupils(grid, table, out.issues);
    return each_row(grid, table, out.issues, [&](const Row& row) {
        const auto who = pupils.person(row);
        if (!who) return false;
        out.map.audited.push_back({row.where(Column::pupil), who->name, who->year});
        for (const auto& column : table.columns)
            if (column.means == Column::kind_of_provision)
                read_mark(grid, grid.where(row.index(), column.column),
                          {{}, who->name, who->year, who->class_name, column.kind, Priority::must, false}, out);
        return true;
    });
}

int read_groups(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    auto form = described_provision(grid, table, out.issues);
    auto* const about = form ? &*form : provision_above(grid, table, out);
    auto headed = table.found(Column::provision) ? std::string{} : headed_provision(grid, table, out.issues);
    if (headed.empty() && about) headed = about->name;
    if (!table.found(Column::provision) && headed.empty() && lists_pupils(table)) return read_register(grid, table, out);
    PupilRows pupils(grid, table, out.issues);
    const int rows = each_row(grid, table, out.issues, [&](const Row& row) {
        const auto who = pupils.person(row);
        if (!who) return false;
        auto attendance = attendance_of(row, *who, about);
        attendance.provision = split_name(row.text(Column::provision)).name;
        if (attendance.provision.empty()) attendance.provision = headed;
        if (attendance.provision.empty()) {
            row.report(Column::provision, who->name + " stands in no provision; the row was not read.",
                       "Name the provision, or clear the row.");
            return false;
        }
        for (const auto& name : surname_first(who->name) ? std::vector{who->name} : split_names(who->name)) {
            attendance.pupil = name;
            if (about) about->pupils.push_back(name);
            out.map.attendance.push_back(attendance);
        }
        return true;
    });
    if (form) out.forms.push_back(std::move(*form));
    return rows;
}

int read_rates(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    return each_row(grid, table, out.issues, [&](const Row& row) {
        StaffRate rate{row.where(table.found(Column::name) ? Column::name : Column::role), row.text(Column::name),
                       row.text(Column::role), row.number(Column::hourly_rate), row.number(Column::hours_a_week)};
        if (rate.name.empty() && rate.role.empty()) {
            row.report(Column::role, "The row names no adult and no role; it was not read.", "Type the name or the role.");
            return false;
        }
        if (told_total(row, table.found(Column::name) ? Column::name : Column::role)) return false;
        out.map.rates.push_back(std::move(rate));
        return true;
    });
}

int read_resources(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    return each_row(grid, table, out.issues, [&](const Row& row) {
        if (!row.filled(Column::provision)) {
            row.report(Column::provision, "The row names no resource; it was not read.", "Name the resource, or clear the row.");
            return false;
        }
        if (told_total(row, Column::provision)) return false;
        out.map.resources.push_back(
            {row.where(Column::provision), row.text(Column::provision), row.text(Column::staff), row.number(Column::cost)});
        return true;
    });
}

}  // namespace provision
