// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/many_lines.hpp"
#include "table/map_cells.hpp"
#include "table/map_details.hpp"
#include "table/map_foot.hpp"
#include "table/map_lines.hpp"
#include "table/read.hpp"
#include "table/titles.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

// Reads one map from top to bottom; what section rows and filled-down cells say is kept for the rows below them.
class MapReader {
public:
    MapReader(const Grid& grid, const FoundTable& table, WorkbookReading& out)
        : grid_(grid), table_(table), out_(out), ratios_(ratio_column(grid, table, out.issues)),
          years_(years_of_titles(grid, table)), wave_(wave_above()), dittos_(std::ranges::any_of(grid.cells, ditto_mark))
    {
        carry_over();
        term_ = term_above();
        if (const auto title = class_title(table); !title.empty() && !table.found(Column::year))
            note_class(grid.where(table.heading_row, table.columns.front().column), title, *years_);
    }

    int read();

private:
    void read_row(const Row& row);
    void carry_over();
    bool read_lone_line(const Row& row);
    bool read_section(const Where& where, const std::string& line);
    void enter(const Section& section);
    bool heads_rows(int column) const;
    bool read_foot_line(const Where& where, const std::string& line);
    bool read_foot_row(const Row& row);
    bool read_labels_of_form(const Row& row);
    void report_foot(const Where& where, const std::string& line);
    void note_class(const Where& where, const std::string& line, const Years& years);
    void join_to_last(const Row& row);
    void report_alone(const Where& where, const std::string& line);
    bool heads_next_table(int row) const;
    bool goes_on(int row) const;
    void read_provisions(const Row& row);
    void read_provision(const Row& row);
    Provision provision_of(const Row& row);
    std::optional<int> wave_above() const;
    std::string term_above() const;
    bool named(const Row& row) const { return !row.text(Column::provision).empty(); }
    bool staffed(const Row& row) const { return !row.joined(Column::staff).empty() || row.filled(Column::ratio); }

    const Grid& grid_;
    const FoundTable& table_;
    WorkbookReading& out_;
    RatioColumn ratios_;
    std::optional<Years> years_;
    std::optional<int> wave_;
    bool dittos_;       ///< some cell says the one above again
    Grid above_;        ///< the row of provision above, its own dittos replaced
    std::string area_;  ///< of the section
    std::string term_;  ///< of the section: `Spring 2018`
    bool after_blank_ = false;
    bool remarked_ = false;  ///< the row was a foot line or a remark
    bool ended_ = false;     ///< a foot line was met: what follows is no provision
    int rows_ = 0;
};

// The term over the headings: among the titles, or on a line of its own right above that belongs to no row.
std::string MapReader::term_above() const
{
    for (const auto& title : table_.titles)
        if (auto term = term_section(title)) return *term;
    for (int row = table_.top_row - 1; row >= 0; --row) {
        const auto lone = lone_cell(grid_, row);
        if (!lone) break;
        if (auto term = term_section(text_of(grid_.at(row, *lone)))) return *term;
    }
    return {};
}

std::optional<int> MapReader::wave_above() const
{
    for (const auto& title : table_.titles)
        if (const auto wave = wave_in(title)) return wave;
    return wave_in(grid_.sheet);
}

int MapReader::read()
{
    for (int index = table_.heading_row + 1; index < table_.end_row; ++index) {
        const Row row(grid_, table_, index, out_.issues);
        if (row.filled() == 0 && !lone_cell(grid_, index)) {
            after_blank_ = true;
            continue;
        }
        const bool below = after_blank_;
        remarked_ = false;
        if (!read_lone_line(row)) read_row(row);
        after_blank_ = below && remarked_;  // remarks below a map go on until a row of it stands again
    }
    return rows_;
}

// On the next page the headings stand again, but not the year and the wave that the rows before them had.
void MapReader::carry_over()
{
    if (!table_.continues || out_.map.provisions.empty()) return;
    const auto& last = out_.map.provisions.back();
    if (last.where.sheet != grid_.sheet) return;
    const bool own_years = table_.found(Column::target_group) && !table_.found(Column::year);
    if (last.years && last.class_name.empty() && !own_years) years_ = last.years;
    if (last.wave) wave_ = last.wave;
}

// The columns in which a section's words may stand: those that say what a row is, or the first, over which a merged row begins.
bool MapReader::heads_rows(int column) const
{
    constexpr std::array kHeading = {Column::provision, Column::year, Column::class_name, Column::wave, Column::kind};
    const auto found = std::ranges::find(table_.columns, column, &FoundColumn::column);
    if (found == table_.columns.end() || found == table_.columns.begin()) return true;
    return std::ranges::find(kHeading, found->means) != kHeading.end();
}

void MapReader::enter(const Section& section)
{
    if (section.years || section.wave || section.class_named || !section.area.empty()) area_ = section.area;
    if (section.years) years_ = section.years;
    if (section.class_named && !section.years) years_ = years_of_titles(grid_, table_);  // no longer those of the class above
    if (section.wave) wave_ = section.wave;
    if (section.years || section.wave) ended_ = false;
}

bool MapReader::read_section(const Where& where, const std::string& line)
{
    if (!heads_rows(where.column - grid_.left)) return false;
    const auto section = worded_section(line);
    if (!section) return false;
    enter(*section);
    if (section->class_named && section->years) note_class(where, line, *section->years);
    return true;
}

// A school may number its classes by other means than year groups, so it is told what was made of the name.
void MapReader::note_class(const Where& where, const std::string& line, const Years& years)
{
    out_.issues.push_back({where,
                           {},
                           "The rows under \"" + shortened(line) + "\" were read as " + to_text(years) + ".",
                           "Nothing, if that is right; else name the year in the title or give the map a Year column."});
}

bool MapReader::read_foot_line(const Where& where, const std::string& line)
{
    if (auto count = pupils_by_status(line)) {
        count->where = where;
        out_.map.status_counts.push_back(*count);
        ended_ = true;
        return true;
    }
    if (!like_foot_line(line) && !like_page_foot(line)) return false;
    report_foot(where, line);
    return true;
}

void MapReader::report_foot(const Where& where, const std::string& line)
{
    remarked_ = true;
    out_.issues.push_back({where,
                           {},
                           "\"" + shortened(line) + "\" was taken for a line below the map, not for a provision.",
                           "Nothing, if that is right."});
}

// `Parent comments: | happy with progress`, `Signed: |  | Date:`: labels of a form below its table, where no column tells how,
// when or by whom something is given.
bool MapReader::read_labels_of_form(const Row& row)
{
    constexpr std::array kTelling{Column::ratio,          Column::schedule,    Column::sessions,
                                  Column::session_length, Column::stated_time, Column::time_and_staff};
    const auto label = [](const std::string& text) { return text.ends_with(':') && text.find('\n') == std::string::npos; };
    if (std::ranges::any_of(kTelling, [&](Column means) { return row.filled(means) && !label(row.text(means)); })) return false;
    if (row.filled(Column::staff) && !label(row.text(Column::staff))) return false;
    const auto first = std::ranges::find_if(
        table_.columns, [&](const FoundColumn& column) { return !grid_.at(row.index(), column.column).blank(); });
    if (first == table_.columns.end()) return false;
    const auto text = text_of(grid_.at(row.index(), first->column));
    const bool more = first->means == Column::provision && row.filled() > 1 && !row.filled(Column::staff);
    if (!label(text) || more) return false;  // `Reading: | | £200`
    report_foot(grid_.where(row.index(), first->column), text);
    return true;
}

// Totals stand under any heading; what only begins like a foot line is a provision when it has staff or a ratio.
bool MapReader::read_foot_row(const Row& row)
{
    for (const auto& column : table_.columns) {
        const auto& cell = grid_.at(row.index(), column.column);
        if (cell.is_text() && total_line(cell.text)) return read_foot_line(grid_.where(row.index(), column.column), cell.text);
    }
    if (read_labels_of_form(row)) return true;
    if (named(row) && staffed(row)) return false;
    if (row.filled(Column::year) && read_foot_line(row.where(Column::year), row.text(Column::year))) return true;
    return named(row) && read_foot_line(row.where(Column::provision), row.text(Column::provision));
}

// A row with one filled cell is a section, a foot line, a remark, or a provision of which only the name is typed.
bool MapReader::read_lone_line(const Row& row)
{
    const auto lone = lone_cell(grid_, row.index());
    if (!lone) return false;
    const auto where = grid_.where(row.index(), *lone);
    const auto line = text_of(grid_.at(row.index(), *lone));
    const bool number = bare_number(grid_.at(row.index(), *lone)).has_value();  // a year only where years stand
    if (const auto section = plain_section(line); section && (!number || heads_rows(*lone))) {
        enter(*section);
        return true;
    }
    if (const auto term = term_section(line)) {
        term_ = *term;
        return true;
    }
    if (read_foot_line(where, line) || read_section(where, line)) return true;
    if (heads_next_table(row.index()) || school_year_line(line) || (subject_line(line) && goes_on(row.index()))) {
        report_alone(where, line);
        return true;
    }
    if (named(row) && !ended_ && !after_blank_) return false;
    if (named(row) && !ended_ && rows_ == 0) return false;
    if (!named(row) && row.filled() == 1 && !row.filled(Column::year)) return false;
    report_alone(where, line);
    return true;
}

void MapReader::report_alone(const Where& where, const std::string& line)
{
    remarked_ = true;
    out_.issues.push_back(
        {where,
         {},
         "\"" + shortened(line) + "\" stands alone in its row; it was read neither as a provision nor as a section.",
         "If it is a provision, type its staff, ratio or time beside it."});
}

// A line right above the headings of the next table is the title of that one.
bool MapReader::heads_next_table(int row) const
{
    return row + 1 == table_.end_row && table_.end_row < grid_.rows();
}

// A row of more than a name follows.
bool MapReader::goes_on(int row) const
{
    return row + 1 < table_.end_row && filled_cells(grid_, row + 1) > 1;
}

void MapReader::read_row(const Row& row)
{
    if (read_foot_row(row)) return;
    // A cell that is filled and not understood does not mean the year or wave of the row above.
    if (row.filled(Column::year) && !ditto_mark(row.cell(Column::year))) years_ = row.years(Column::year);
    if (row.filled(Column::wave) && !ditto_mark(row.cell(Column::wave))) wave_ = wave_cell(row);
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
    for (const auto& name : provision.pupils)
        out_.map.attendance.push_back(
            {row.where(Column::pupils), name, provision.name,
             provision.years && provision.years->single() ? std::optional(provision.years->first) : std::nullopt,
             provision.class_name, provision.start, provision.end});
    out_.map.provisions.push_back(std::move(provision));
    ++rows_;
}

// Some write that a row is over where its time stood; no day is known then, so it cannot be left out.
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
    provision.kind = kind_of(row, provision.name);
    provision.ratio = ratios_.read(row);
    provision.schedule = schedule_of(row, named.schedule);
    if (!clock_of(row)) {
        provision.start = row.date(Column::start);
        provision.end = row.date(Column::end);
    }
    if (!provision.end && (provision.name != typed_name || said_finished(row))) report_finished(row, provision.name);
    read_given_as(row, provision);
    read_staff_and_time(row, provision);
    read_pupils(row, provision);
    read_cost(row, provision);
    read_area(row, provision);
    if (provision.area.empty() && !row.filled(Column::area)) provision.area = area_;
    read_term_and_weeks(row, provision);
    if (provision.term.empty()) provision.term = term_;
    read_prose(row, provision);
    return provision;
}

}  // namespace

int read_provision_map(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    return MapReader(grid, table, out).read();
}

}  // namespace provision
