// SPDX-License-Identifier: MPL-2.0
#include "table/table_doubts.hpp"

#include "table/audit_columns.hpp"
#include "table/cells.hpp"
#include "table/overwritten.hpp"
#include "text/names.hpp"
#include "text/stated_cost.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

// What a register holds of a pupil besides: known, and of no account to the analysis.
bool school_record(const FoundTable& table, const std::string& heading)
{
    constexpr std::array<std::string_view, 10> kKnown{"dob",    "d.o.b", "date of birth", "birth date", "birthday",
                                                      "gender", "sex",   "m/f",           "house",      "house group"};
    const bool pupils = table.kind == TableKind::register_ || table.kind == TableKind::needs;
    return pupils && std::ranges::find(kKnown, heading_key(heading)) != kKnown.end();
}

// A column of marks that no kind of provision has is need that the analysis does not see.
bool told_lost_marks(const Grid& grid, const FoundTable& table, const Where& where, std::vector<Issue>& issues)
{
    if (table.kind != TableKind::needs) return false;
    const auto typed = text_of(grid.at(where.row - grid.top, where.column - grid.left));
    const int marks = audit_marks(grid, table, where.column - grid.left);
    if (marks == 0 || typed.empty() || column_of(TableKind::register_, heading_key(typed)) || school_record(table, typed))
        return false;
    issues.push_back({where, "heading-unknown",
                      counted(marks, "mark") + " under \"" + shortened(typed) + "\" " + (marks == 1 ? "was" : "were") +
                          " not counted, for the heading tells no kind of provision.",
                      "Rename the heading to a kind of provision such as Structured literacy programme, or give its name a kind "
                      "in the library.",
                      "heading|" + heading_key(typed)});
    return true;
}

void report_unknown_headings(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    if (table.kind == TableKind::settings) return;  // beside the values people may be told what they mean
    for (const auto& where : table.unknown_headings) {
        if (told_lost_marks(grid, table, where, issues)) continue;
        const int column = where.column - grid.left;
        const auto read = std::ranges::find(table.columns, column, &FoundColumn::column);
        const std::string made = read == table.columns.end() ? "its column was not read."
                                                             : "its cells say how often, so they were read as sessions a week.";
        if (grid.at(where.row - grid.top, column).blank()) {
            issues.push_back({where, "heading-unknown", "Words stand in this column, which has no heading; they were not read.",
                              "Give the column a heading if it matters for the analysis.",
                              "no heading|" + std::string(to_text(table.kind))});
            continue;
        }
        const auto typed = text_of(grid.at(where.row - grid.top, column));
        if (school_record(table, typed)) continue;
        issues.push_back({where, "heading-unknown", "The heading \"" + shortened(typed) + "\" is not known; " + made,
                          "Rename the heading if the column matters for the analysis.", "heading|" + heading_key(typed)});
    }
}

bool worked_out(const Grid& grid, const Where& cell)
{
    return by_formula(grid, cell.row - grid.top, cell.column - grid.left);
}

void report_repeated_headings(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    const auto heading_of = [&](int column) {
        return "\"" + folded(std::ranges::find(table.columns, column, &FoundColumn::column)->heading) + "\"";
    };
    // `Weekly | Annual` under `Cost`: each is a cost, and a map holds one of a row.
    const auto other_cost = [&](const RepeatedHeading& repeated) {
        const auto period = [&](int column) {
            return cost_for(std::ranges::find(table.columns, column, &FoundColumn::column)->heading);
        };
        const auto* cost = table.found(Column::cost);
        return !repeated.blank && cost && cost->column == repeated.read && period(repeated.column) != period(repeated.read);
    };
    for (const auto& repeated : table.repeated_headings) {
        const auto read = heading_of(repeated.read);
        // Our own maps work the annual cost out of the weekly one.
        if (other_cost(repeated) && worked_out(grid, {grid.sheet, repeated.where.row + 1, repeated.where.column})) continue;
        if (other_cost(repeated)) {
            issues.push_back({repeated.where,
                              {},
                              "The heading " + heading_of(repeated.column) + " gives a second cost, for another period than " +
                                  read + "; only the first column was read.",
                              "Nothing, if that is right; else put the cost to be read into the first of the two columns."});
            continue;
        }
        issues.push_back({repeated.where,
                          {},
                          "The heading " + heading_of(repeated.column) + " means the same as " + read +
                              (repeated.blank ? "; nothing stands below it, so the other column was read."
                                              : "; only the first column was read."),
                          repeated.blank ? "Nothing, if that is right; else fill in the column or delete it."
                                         : "Join the two columns, or rename the one that means something else."});
    }
}

std::string typed_at(const Grid& grid, const Where& where)
{
    return folded(grid.at(where.row - grid.top, where.column - grid.left).text);
}

void report_clock_headings(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    for (const auto& where : table.clock_headings)
        issues.push_back({where,
                          {},
                          "The cells under \"" + typed_at(grid, where) +
                              "\" are times of the school day, which do not tell how long a session takes.",
                          "Add a column Session length, or say in the cells how long."});
}

void report_apart(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    for (const auto& where : table.apart_headings)
        issues.push_back({where,
                          {},
                          "What stands from \"" + typed_at(grid, where) +
                              "\" on, behind a blank column, was taken for another list beside the map and was not read.",
                          "Nothing, if that is right; else delete the blank column."});
}

// In our own maps time and cost are worked out beside what they are worked out of, where another check speaks.
bool told_elsewhere(const Grid& grid, const FoundTable& table, const FoundColumn& column, int row)
{
    const bool time_or_cost =
        column.means == Column::weekly_minutes || column.means == Column::cost || column.means == Column::cost_for;
    return time_or_cost && table.found(Column::weekly_minutes) && worked_out(grid, grid.where(row, column.column));
}

// A formula that is an error has no value to read; the person must mend it.
void report_errors(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
{
    for (int row = table.heading_row + 1; row < table.end_row; ++row)
        for (const auto& column : table.columns)
            if (grid.at(row, column.column).type == Cell::Type::error && !told_elsewhere(grid, table, column, row))
                issues.push_back({grid.where(row, column.column), "damaged-cell",
                                  "The formula under \"" + folded(column.heading) + "\" is an error, so the cell was not read.",
                                  "Mend the formula or type the value.",
                                  "error|" + heading_key(column.heading) + "|" + named_by_row(grid, table, row)});
}

void report_overwritten(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    for (auto& found : overwritten_formulas(grid, table)) {
        out.issues.push_back(
            {found.cell, "formula-overwritten",
             "The other rows have a formula under \"" + found.heading +
                 "\"; this cell holds a typed value, so it no longer follows its row.",
             "Choose Check map and tick that formulas be put back, or copy " + cell_name(found.like) + " over it.",
             "typed over|" + heading_key(found.heading) + "|" + named_by_row(grid, table, found.row)});
        out.overwritten.push_back(std::move(found));
    }
}

}  // namespace

void report_table(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    report_unknown_headings(grid, table, out.issues);
    report_repeated_headings(grid, table, out.issues);
    report_clock_headings(grid, table, out.issues);
    report_apart(grid, table, out.issues);
    report_errors(grid, table, out.issues);
    report_overwritten(grid, table, out);
}

}  // namespace provision
