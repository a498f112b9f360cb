// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/read.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
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

// `Forename Surname`, whether the table keeps it in one column or two.
std::string pupil_name(const Row& row)
{
    if (row.filled(Column::pupil)) return row.text(Column::pupil);
    const auto joined = row.text(Column::forename) + " " + row.text(Column::surname);
    return std::string(trimmed(joined));
}

// `Total`, `Number of pupils` and their like stand below the last pupil.
bool total_line(std::string_view name)
{
    const auto key = folded(name);
    return key.starts_with("total") || key.starts_with("number of ") || key.starts_with("no. of ") || pupils_by_status(key);
}

// The title line of a second list, `Year 4`, gives its years to the rows below.
std::optional<Years> section_years(const Row& row, const std::string& name)
{
    if (row.filled() != 1) return {};
    return read_years(name);
}

struct Person {
    std::string name;
    std::string class_name;
    std::optional<int> year;
};

// The columns by which register, needs audit and groups name a pupil; nothing, and an issue, when the row names none.
std::optional<Person> person(const Row& row, std::optional<Years>& section)
{
    Person who{pupil_name(row), row.text(Column::class_name), {}};
    if (who.name.empty()) {
        row.report(Column::pupil, "The row names no pupil and was not read.", "Type the pupil's name, or clear the row.");
        return {};
    }
    if (const auto years = section_years(row, who.name)) {
        section = years;
        return {};
    }
    if (total_line(who.name) || total_line(row.text(Column::surname))) {
        row.report(Column::pupil, "\"" + who.name + "\" was taken for a line below the list, not for a pupil.",
                   "Nothing, if that is right.");
        return {};
    }
    auto years = row.years(Column::year);
    if (!years) years = year_of_class(who.class_name);
    if (!years) years = section;
    if (years && years->single()) who.year = years->first;
    return who;
}

std::optional<Years> years_of_titles(const Grid& grid, const FoundTable& table)
{
    for (const auto& title : table.titles) {
        if (const auto years = read_years(title)) return years;
        if (const auto years = years_in(title)) return years;
    }
    return years_in(grid.sheet);
}

Status status_of(const Row& row)
{
    if (!row.filled(Column::status)) return Status::none;
    if (const auto status = read_status(row.text(Column::status))) return *status;
    row.report(Column::status,
               "The status \"" + row.text(Column::status) + "\" is not known; the pupil was taken as not on the register.",
               "Use N, K or E.");
    return Status::none;
}

std::optional<Priority> priority_of(const std::string& mark)
{
    const auto key = folded(mark);
    if (key == "m" || key == "must") return Priority::must;
    if (key == "s" || key == "should") return Priority::should;
    if (key == "c" || key == "could") return Priority::could;
    return {};
}

bool tick(const std::string& mark)
{
    static constexpr std::array kTicks = {"✓", "✔", "√", "☑", "y", "yes", "x", "1", "*", "/", "ü", "tick", "true"};
    return std::ranges::find(kTicks, folded(mark)) != kTicks.end();
}

bool no_mark(const std::string& mark)
{
    const auto key = folded(mark);
    return key == "-" || key == "n" || key == "no" || key == "n/a" || key == "0";
}

void read_mark(const Grid& grid, const Where& where, Need need, WorkbookReading& out)
{
    const auto mark = text_of(grid.at(where.row, where.column));
    if (mark.empty() || no_mark(mark)) return;
    need.where = where;
    if (const auto priority = priority_of(mark))
        need.priority = *priority;
    else if (tick(mark))
        need.ticked = true;
    else {
        out.issues.push_back({where,
                              {},
                              "\"" + mark + "\" is neither M, S, C nor a tick; the need was not counted.",
                              "Use M (must), S (should) or C (could)."});
        return;
    }
    out.map.needs.push_back(std::move(need));
}

}  // namespace

int read_register(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    auto section = years_of_titles(grid, table);
    return each_row(grid, table, out.issues, [&](const Row& row) {
        const auto who = person(row, section);
        if (!who) return false;
        Pupil pupil{row.where(table.found(Column::pupil) ? Column::pupil : Column::surname),
                    who->name,
                    row.text(Column::upn),
                    who->year,
                    who->class_name,
                    status_of(row),
                    {},
                    row.number(Column::plan_hours)};
        for (const auto column : {Column::primary_need, Column::secondary_need})
            if (row.filled(column)) pupil.needs.push_back(row.text(column));
        out.map.pupils.push_back(std::move(pupil));
        return true;
    });
}

int read_needs(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    auto section = years_of_titles(grid, table);
    return each_row(grid, table, out.issues, [&](const Row& row) {
        const auto who = person(row, section);
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
    auto section = years_of_titles(grid, table);
    return each_row(grid, table, out.issues, [&](const Row& row) {
        const auto who = person(row, section);
        if (!who) return false;
        const auto provision = split_name(row.text(Column::provision)).name;
        if (provision.empty()) {
            row.report(Column::provision, who->name + " stands in no provision; the row was not read.",
                       "Name the provision, or clear the row.");
            return false;
        }
        out.map.attendance.push_back({row.where(Column::pupil), who->name, provision, who->year, who->class_name,
                                      row.date(Column::start), row.date(Column::end)});
        return true;
    });
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
        out.map.resources.push_back(
            {row.where(Column::provision), row.text(Column::provision), row.text(Column::staff), row.number(Column::cost)});
        return true;
    });
}

}  // namespace provision
