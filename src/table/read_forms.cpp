// SPDX-License-Identifier: MPL-2.0
#include "table/read_forms.hpp"

#include "table/cells.hpp"
#include "table/list_rows.hpp"
#include "text/dates.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace provision {
namespace {

// A form's head laid out as a map of one row, so that the readers of a map's cells read it too.
struct HeadAsMap {
    Grid grid;
    FoundTable table;
    std::vector<Where> places;  ///< where each of its cells really stands
};

std::optional<Column> map_column(const HeadField& field)
{
    if (field.means == Column::pupil || field.means == Column::known || field.value.blank()) return {};
    const auto means = column_of(TableKind::provision_map, heading_key(field.label));
    return means ? means : field.means;
}

HeadAsMap head_as_map(const Grid& grid, const FoundTable& table)
{
    HeadAsMap head;
    std::vector<Cell> values;
    for (const auto& field : table.head) {
        const auto means = map_column(field);
        if (!means) continue;
        head.table.columns.push_back({static_cast<int>(values.size()), *means, field.label, {}});
        head.grid.cells.push_back(Cell::of(field.label));
        values.push_back(field.value);
        head.places.push_back(field.where);
    }
    head.grid.sheet = grid.sheet;
    head.grid.epoch = grid.epoch;
    head.grid.usage = grid.usage;
    head.grid.columns = static_cast<int>(values.size());
    head.grid.cells.insert(head.grid.cells.end(), values.begin(), values.end());
    head.table.titles = table.titles;
    head.table.end_row = 2;
    return head;
}

void put_back(const HeadAsMap& head, Where& where)
{
    if (where.sheet.empty() || where.column >= static_cast<int>(head.places.size())) return;
    where = head.places[static_cast<std::size_t>(where.column)];
}

bool describes(const HeadAsMap& head)
{
    using enum Column;
    constexpr std::array kMore = {staff, ratio,   schedule,     sessions, session_length, stated_time,
                                  weeks, measure, target_group, start,    time_and_staff};
    return head.table.found(Column::provision) &&
           std::ranges::any_of(kMore, [&](Column means) { return head.table.found(means) != nullptr; });
}

// `Toe by Toe` over a list names what the pupils do; `Record of interventions, autumn term` does not.
bool title_of_provision(const std::string& title)
{
    constexpr std::array<std::string_view, 22> kOther{
        "intervention", "interventions", "provision", "provisions", "record",   "records", "map",     "register",
        "list",         "audit",         "plan",      "term",       "tracking", "data",    "results", "assessment",
        "assessments",  "school",        "class",     "pupils",     "sen",      "send"};
    const auto key = folded(title);
    if (title.find(':') != std::string::npos || years_in(title) || !kind_of_name(title)) return false;
    return std::ranges::none_of(kOther, [&](std::string_view word) { return has_phrase(key, word); });
}

// `Name` alone heads maps of a class or a school too; a pupil's own map says so, or gives what only pupils have.
bool tells_one_pupil(const FoundTable& table)
{
    const auto of_a_pupil = [](const HeadField& field) {
        const auto key = heading_key(field.label);
        if (field.means == Column::pupil) return key != "name" && key != "full name";
        return field.means == Column::primary_need || field.means == Column::upn || key == "dob" || key == "date of birth" ||
               key == "d.o.b";
    };
    const auto individual = [](const std::string& title) {
        const auto key = folded(title);
        return has_phrase(key, "individual") || has_phrase(key, "pupil") || has_phrase(key, "personal");
    };
    return std::ranges::any_of(table.head, of_a_pupil) || std::ranges::any_of(table.titles, individual);
}

void add_pupil(Provision& provision, const std::string& name, const Person& who, WorkbookReading& out)
{
    provision.pupils.push_back(name);
    out.map.attendance.push_back(
        {provision.where, name, provision.name, who.year, who.class_name, provision.start, provision.end});
}

}  // namespace

std::vector<std::string> headed_pupils(const FoundTable& table)
{
    auto named = table.headed(Column::pupil);
    if (named.empty()) named = table.headed(Column::forename) + " " + table.headed(Column::surname);
    named = std::string(trimmed(named));
    if (surname_first(named)) return {named};
    return split_names(named);
}

std::string headed_provision(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    if (const auto named = table.headed(Column::provision); !named.empty()) return split_name(one_line(named)).name;
    for (const auto& title : table.titles) {
        if (!title_of_provision(title)) continue;
        issues.push_back({grid.where(table.heading_row, table.columns.front().column),
                          {},
                          "The title \"" + shortened(title) + "\" was taken for the name of the provision.",
                          "Nothing, if that is right; else name the provision above the table."});
        return one_line(title);
    }
    return {};
}

std::optional<Date> headed_date(const Grid& grid, const FoundTable& table, Column means, std::vector<Issue>& issues)
{
    const auto field = std::ranges::find(table.head, means, &HeadField::means);
    if (field == table.head.end() || field->value.blank()) return {};
    if (field->value.numeric() && field->value.number >= 1) return date_of(field->value.number, grid.epoch);
    if (const auto date = read_date(field->value.text)) return date;
    if (const auto& today = grid.usage.today)
        if (const auto date = read_day_of_school_year(field->value.text, *today)) return date;
    issues.push_back({field->where,
                      {},
                      "\"" + shortened(field->value.text) + "\" beside \"" + field->label + "\" is not a date.",
                      "Type a date, such as 5 October 2026."});
    return {};
}

std::optional<Provision> described_provision(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    const auto head = head_as_map(grid, table);
    if (!describes(head)) return {};
    WorkbookReading read;
    read_provision_map(head.grid, head.table, read);
    for (auto& issue : read.issues) {
        put_back(head, issue.where);
        issues.push_back(std::move(issue));
    }
    if (read.map.provisions.size() != 1) return {};
    auto provision = std::move(read.map.provisions.front());
    for (auto* where : {&provision.where, &provision.staff_where, &provision.stated_where, &provision.schedule.where})
        put_back(head, *where);
    return provision;
}

Provision* provision_above(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    if (table.found(Column::provision) || !table.headed(Column::provision).empty()) return nullptr;
    if (out.tables.empty() || out.map.provisions.empty() || !table.titles.empty()) return nullptr;
    const auto& above = out.tables.back();
    auto& last = out.map.provisions.back();
    const auto first = grid.where(table.heading_row, table.columns.front().column);
    const auto end = grid.where(table.heading_row, table.columns.back().column);
    const bool one_row = above.kind == TableKind::provision_map && above.rows == 1 && last.where.sheet == grid.sheet;
    const bool over_it = above.last.row < first.row && above.first.column <= end.column && above.last.column >= first.column;
    return one_row && over_it && above.first.sheet == grid.sheet ? &last : nullptr;
}

namespace {

bool same_provision(const Provision& one, const Provision& other)
{
    const bool years = !one.years || !other.years || one.years->overlaps(*other.years);
    return years && provision_key(one.name) == provision_key(other.name);
}

void report_in_map_as_well(const Provision& form, const Provision& row, WorkbookReading& reading)
{
    reading.issues.push_back({form.where,
                              {},
                              form.name + " stands in the map as well (" + to_text(row.where) +
                                  "); its time and staff were taken from there and not counted twice.",
                              "Nothing, if both are the same provision; else give one of them another name."});
}

}  // namespace

void name_headed_pupil(const FoundTable& table, std::size_t first, WorkbookReading& out)
{
    if (table.kind != TableKind::provision_map || !tells_one_pupil(table)) return;
    const auto pupils = headed_pupils(table);
    for (auto at = first; at < out.map.provisions.size(); ++at) {
        auto& provision = out.map.provisions[at];
        if (!provision.pupils.empty()) continue;
        Person who{{}, one_line(table.headed(Column::class_name)), {}};
        if (provision.years && provision.years->single()) who.year = provision.years->first;
        for (const auto& name : pupils) add_pupil(provision, name, who, out);
    }
    for (auto at = first; at < out.map.provisions.size(); ++at) out.of_one_pupil.push_back(out.map.provisions[at].where);
}

namespace {

// What one pupil has, on a sheet of that pupil's, stands in the school's map as well: it must not add places twice.
void settle_individual_maps(WorkbookReading& reading)
{
    const std::set<Where> own(reading.of_one_pupil.begin(), reading.of_one_pupil.end());
    std::vector<const Provision*> school;
    for (const auto& row : reading.map.provisions)
        if (!own.contains(row.where)) school.push_back(&row);
    std::set<Where> repeated;
    for (const auto& row : reading.map.provisions) {
        if (!own.contains(row.where)) continue;
        const auto in_map = std::ranges::find_if(
            school, [&](const Provision* other) { return other->where.sheet != row.where.sheet && same_provision(*other, row); });
        if (in_map == school.end()) continue;
        repeated.insert(row.where);
        report_in_map_as_well(row, **in_map, reading);
    }
    std::erase_if(reading.map.provisions, [&](const Provision& row) { return repeated.contains(row.where); });
}

}  // namespace

void settle_forms(WorkbookReading& reading)
{
    settle_individual_maps(reading);
    auto& rows = reading.map.provisions;
    const auto in_map = rows.size();
    for (auto& form : reading.forms) {
        const auto same = [&](const Provision& row) { return same_provision(row, form); };
        const auto row = std::find_if(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(in_map), same);
        if (row == rows.begin() + static_cast<std::ptrdiff_t>(in_map)) {
            rows.push_back(std::move(form));
            continue;
        }
        report_in_map_as_well(form, *row, reading);
    }
    reading.forms.clear();
}

}  // namespace provision
