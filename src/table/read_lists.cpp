// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/list_rows.hpp"
#include "table/map_foot.hpp"
#include "table/read.hpp"
#include "table/read_forms.hpp"
#include "table/tested_data.hpp"
#include "text/class_behind.hpp"
#include "text/marks.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/stated_cost.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <charconv>

// Tables with one thing a row: needs audit, groups, staff and rates, resources.

namespace provision {
namespace {

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

// How far a target was met; `+1` and signs of a text editor are typed as text.
std::optional<double> outcome_of(const Row& row)
{
    const auto& cell = row.cell(Column::outcome_score);
    if (cell.blank()) return {};
    const auto typed = folded(row.text(Column::outcome_score));
    double score = cell.number;
    bool known = cell.numeric();
    if (!known) {
        const auto* first = typed.data() + (typed.starts_with('+') ? 1 : 0);
        const auto* end = typed.data() + typed.size();
        known = std::from_chars(first, end, score).ptr == end && first != end;
    }
    if (known && score >= -2 && score <= 2) return score;
    row.report(Column::outcome_score, "\"" + shortened(typed) + "\" is no outcome score; it was left out.",
               "Use -2 (much less than expected), -1, 0 (as expected), 1 or 2 (much more).");
    return {};
}

Attendance attendance_of(const Row& row, const Person& who, const Provision* form)
{
    Attendance attendance;
    attendance.where = row.where(pupil_column(row.table()));
    attendance.year = who.year;
    attendance.class_name = who.class_name;
    attendance.start = row.filled(Column::start) || !form ? row.date(Column::start) : form->start;
    attendance.end = row.filled(Column::end) || !form ? row.date(Column::end) : form->end;
    read_tests(row, attendance);
    attendance.target = row.text(Column::target);
    attendance.outcome_score = outcome_of(row);
    return attendance;
}

std::vector<std::string> trained_in(const Row& row)
{
    return says_none(row.text(Column::trained_in)) ? std::vector<std::string>{} : parts_of_list(row.text(Column::trained_in));
}

}  // namespace

int read_needs(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    PupilRows pupils(grid, table, out.issues);
    for (const auto& column : table.columns)
        if (column.means == Column::kind_of_provision) out.map.audited_kinds.insert(column.kind);
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
            const auto told = class_behind(name);
            attendance.pupil = told.empty() ? name : std::string(trimmed(name.substr(0, name.rfind(" ("))));
            if (!told.empty()) attendance.class_name = told;
            if (about) about->pupils.push_back(attendance.pupil);
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
        StaffRate rate{row.where(table.found(Column::name) ? Column::name : Column::role),
                       row.text(Column::name),
                       row.text(Column::role),
                       row.number(Column::hourly_rate),
                       row.hours(Column::hours_a_week),
                       trained_in(row)};
        if (rate.name.empty() && rate.role.empty()) {
            row.report(Column::role, "The row names no adult and no role; it was not read.", "Type the name or the role.");
            return false;
        }
        if (told_total(row, table.found(Column::name) ? Column::name : Column::role)) return false;
        out.map.rates.push_back(std::move(rate));
        return true;
    });
}

namespace {

Resource resource_of(const Row& row)
{
    Resource resource{.where = row.where(Column::provision),
                      .name = row.text(Column::provision),
                      .staff = row.text(Column::staff),
                      .cost = row.number(Column::cost),
                      .schedule = row.text(Column::stated_time),
                      .funding = row.text(Column::funding)};
    const auto period = cost_for(row.heading(Column::cost));
    if (period == CostFor::week || period == CostFor::term) resource.cost_for = period;
    const auto schedule = read_schedule(resource.schedule, row.usage().units);  // not rounded: hours a term are uneven
    if (const auto* week = understood(schedule); week && week->single())
        resource.weekly_minutes = week->low * week->groups * week->pupils;
    return resource;
}

}  // namespace

int read_resources(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    return each_row(grid, table, out.issues, [&](const Row& row) {
        if (!row.filled(Column::provision)) {
            row.report(Column::provision, "The row names no resource; it was not read.", "Name the resource, or clear the row.");
            return false;
        }
        if (told_total(row, Column::provision)) return false;
        out.map.resources.push_back(resource_of(row));
        return true;
    });
}

}  // namespace provision
