// SPDX-License-Identifier: MPL-2.0
#include "table/list_rows.hpp"
#include "table/map_foot.hpp"
#include "table/read.hpp"
#include "table/repeated_pupils.hpp"
#include "text/marks.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/need_codes.hpp"
#include "text/status.hpp"
#include "text/vulnerable_groups.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <utility>

namespace provision {
namespace {

// `N, K or E`.
std::string statuses_to_use(const std::string& nation)
{
    const auto& words = nation_named(nation).statuses;
    return words.at(0) + ", " + words.at(1) + " or " + words.at(2);
}

// The highest of all columns that tell a status, for many registers have `SEN Status` and `EHCP` side by side.
struct StatusRead {
    Status highest = Status::none;
    bool unread = false;
};

StatusRead status_of(const Grid& grid, const FoundTable& table, const Row& row, std::vector<Issue>& issues)
{
    StatusRead read;
    for (const auto& column : table.columns) {
        const auto typed = column.means == Column::status ? text_of(grid.at(row.index(), column.column)) : std::string{};
        if (typed.empty()) continue;
        if (const auto status = read_status(typed, column.heading))
            read.highest = higher(read.highest, *status);
        else {
            read.unread = true;
            issues.push_back(
                {grid.where(row.index(), column.column),
                 {},
                 "The status \"" + shortened(typed) + "\" is not known; the cell was taken to put nobody on the register.",
                 "Use " + statuses_to_use(grid.usage.nation) + ".",
                 heading_key(column.heading)});
        }
    }
    return read;
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

// The columns that put a pupil into a group whom a school looks at apart: `Yes` under Pupil premium, a language under EAL;
// `Young carer` under Group, where a teaching group may stand as well.
class VulnerableColumns {
public:
    explicit VulnerableColumns(const FoundTable& table)
    {
        for (const auto& column : table.columns) {
            const auto heading = canonical_heading(TableKind::register_, column.key);
            if (heading == "Group") group_ = column.column;
            if (vulnerable_group(heading)) flags_.emplace_back(heading, column.column);
        }
    }
    std::vector<std::string> of(const Row& row) const
    {
        std::vector<std::string> groups;
        for (const auto& [heading, column] : flags_)
            if (const auto typed = text_of(row.at(column)); !typed.empty() && !says_no(typed)) groups.emplace_back(heading);
        if (!group_) return groups;
        for (const auto& part : parts_of_list(text_of(row.at(*group_))))
            if (const auto known = vulnerable_group(part)) groups.push_back(*known);
        return groups;
    }

private:
    std::vector<std::pair<std::string_view, int>> flags_;
    std::optional<int> group_;
};

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
    const VulnerableColumns vulnerable(table);
    return each_row(grid, table, out.issues, [&](const Row& row) {
        if (further_need(grid, table, row, out)) {
            for (auto& need : needs_of(row)) out.map.pupils.back().needs.push_back(std::move(need));
            return false;
        }
        const auto who = pupils.person(row);
        if (!who) return false;
        const auto status =
            table.found(Column::status) ? status_of(grid, table, row, out.issues) : StatusRead{who->status, false};
        Pupil pupil{row.where(pupil_column(table)),
                    who->name,
                    row.text(Column::upn),
                    who->year,
                    who->class_name,
                    status.highest,
                    needs_of(row),
                    row.hours(Column::plan_hours),
                    admission ? text_of(row.at(*admission)) : std::string{},
                    {},
                    vulnerable.of(row),
                    status.unread};
        if (!pupil.plan_hours) pupil.unread_hours = row.text(Column::plan_hours);
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

}  // namespace provision
