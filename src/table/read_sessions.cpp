// SPDX-License-Identifier: MPL-2.0
#include "table/list_rows.hpp"
#include "table/read_forms.hpp"
#include "table/session_headings.hpp"
#include "text/dates.hpp"
#include "text/marks.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

#include <algorithm>

// Records of an intervention: a row for each pupil with a column for each session, or a row for each session.

namespace provision {
namespace {

struct SessionColumn {
    int column = 0;
    std::string heading;
    std::optional<Date> date;
    bool marked = false;  ///< some pupil has a mark in it, so that the session took place
};

class RecordReader {
public:
    RecordReader(const Grid& grid, const FoundTable& table, WorkbookReading& out)
        : grid_(grid), table_(table), out_(out), pupils_(grid, table, out.issues),
          provision_(headed_provision(grid, table, out.issues))
    {
    }

    int read();

private:
    bool one_session_a_row() const;
    void take_columns();
    void take_columns_below(int from);
    void add_column(int column, const std::string& heading);
    void look_at_marks();
    bool read_pupil(const Row& row);
    bool read_session(const Row& row);
    std::string provision_of(const Row& row, const std::string& pupil) const;
    void add_session(const Row& row, const SessionColumn& column, Session session);
    std::optional<Date> first_day() const;

    const Grid& grid_;
    const FoundTable& table_;
    WorkbookReading& out_;
    PupilRows pupils_;
    std::string provision_;
    std::vector<SessionColumn> columns_;
    int first_row_ = table_.heading_row + 1;
    Marks marks_ = Marks::crosses_attend;
};

bool RecordReader::one_session_a_row() const
{
    const auto attended = table_.all(Column::attended);
    return table_.found(Column::date) && attended.size() == 1 &&
           !names_session(heading_key(table_.found(Column::attended)->heading));
}

// Dates without a year follow the start of the programme, which the head may give.
std::optional<Date> RecordReader::first_day() const
{
    std::vector<Issue> told_elsewhere;
    return headed_date(grid_, table_, Column::start, told_elsewhere);
}

void RecordReader::add_column(int column, const std::string& heading)
{
    columns_.push_back({column, heading, session_date(heading, first_day())});
}

// Under `Session dates` the dates stand in the next row, up to the next heading.
void RecordReader::take_columns_below(int from)
{
    if (first_row_ >= table_.end_row) return;
    for (int column = from; column < grid_.columns; ++column) {
        const bool other = column > from && !grid_.at(table_.heading_row, column).blank();
        if (other) break;
        const auto& cell = grid_.at(first_row_, column);
        const auto heading = cell.is_text() ? cell.text : session_heading(cell, grid_.epoch);
        if (!heading.empty() && names_session(heading_key(heading))) add_column(column, heading);
    }
    if (!columns_.empty()) ++first_row_;
}

void RecordReader::take_columns()
{
    for (const auto& column : table_.columns)
        if (column.means == Column::attended) add_column(column.column, column.heading);
    if (const auto dates = table_.column(Column::date); columns_.empty() && dates) take_columns_below(*dates);
}

void RecordReader::look_at_marks()
{
    for (auto& column : columns_)
        for (int row = first_row_; row < table_.end_row; ++row) {
            const auto mark = text_of(grid_.at(row, column.column));
            column.marked = column.marked || !mark.empty();
            if (clear_tick(mark)) marks_ = Marks::crosses_miss;
        }
}

std::string RecordReader::provision_of(const Row& row, const std::string& pupil) const
{
    auto named = split_name(row.text(Column::provision)).name;
    if (named.empty()) named = provision_;
    if (named.empty())
        row.report(Column::pupil, "The sessions of " + pupil + " name no provision; the row was not read.",
                   "Name the intervention above the table or in the row.");
    return named;
}

void RecordReader::add_session(const Row& row, const SessionColumn& column, Session session)
{
    const auto mark = text_of(grid_.at(row.index(), column.column));
    const auto attended = read_attended(mark, marks_);
    if (!mark.empty() && !attended) {
        out_.issues.push_back({session.where,
                               {},
                               "\"" + shortened(mark) + "\" does not say whether " + session.pupil + " was there.",
                               "Use a tick, or A for absent."});
        return;
    }
    session.attended = attended.value_or(false);
    out_.map.sessions.push_back(std::move(session));
}

bool RecordReader::read_pupil(const Row& row)
{
    const auto who = pupils_.person(row);
    if (!who) return false;
    const auto provision = provision_of(row, who->name);
    if (provision.empty()) return false;
    for (const auto& column : columns_)
        if (column.marked)
            add_session(row, column,
                        {grid_.where(row.index(), column.column),
                         who->name,
                         provision,
                         column.date,
                         column.date ? std::string{} : one_line(column.heading),
                         false,
                         {},
                         who->year,
                         who->class_name});
    auto comment = row.joined(Column::comment);
    if (comment.empty()) comment = row.text(Column::note);
    if (!comment.empty())
        out_.map.reviews.push_back({row.where(Column::comment), who->name, provision, {}, {}, {}, {}, comment, {}, {}});
    return true;
}

bool RecordReader::read_session(const Row& row)
{
    const auto who = pupils_.person(row);
    if (!who) return false;
    const auto provision = provision_of(row, who->name);
    const auto mark = row.text(Column::attended);
    const auto attended = read_attended(mark, marks_);
    if (provision.empty()) return false;
    if (!attended) {
        row.report(Column::attended, "The row does not say whether " + who->name + " was there; it was not read.",
                   "Use a tick or yes, and no or A for absent.");
        return false;
    }
    auto note = row.text(Column::note);
    if (note.empty()) note = row.text(Column::comment);
    out_.map.sessions.push_back({row.where(Column::attended),
                                 who->name,
                                 provision,
                                 row.date(Column::date),
                                 {},
                                 *attended,
                                 note,
                                 who->year,
                                 who->class_name});
    return true;
}

int RecordReader::read()
{
    const bool by_rows = one_session_a_row();
    if (by_rows)
        columns_ = {{table_.all(Column::attended).front(), {}, {}}};
    else
        take_columns();
    look_at_marks();
    int rows = 0;
    for (int index = first_row_; index < table_.end_row; ++index) {
        const Row row(grid_, table_, index, out_.issues);
        const bool filled = row.filled() > 0 || std::ranges::any_of(columns_, [&](const SessionColumn& column) {
                                return !grid_.at(index, column.column).blank();
                            });
        if (filled && (by_rows ? read_session(row) : read_pupil(row))) ++rows;
    }
    return rows;
}

}  // namespace

int read_sessions(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    return RecordReader(grid, table, out).read();
}

}  // namespace provision
