// SPDX-License-Identifier: MPL-2.0
// What a map says between and below its rows: sections, feet, remarks.
#include "table/cells.hpp"
#include "table/line_words.hpp"
#include "table/many_lines.hpp"
#include "table/map_foot.hpp"
#include "table/map_reader.hpp"
#include "table/remarks.hpp"
#include "table/titles.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

// `Pupil | Year | Provision`: every filled cell of a column before the provisions holds one name.
bool pupil_leads(const Grid& grid, const FoundTable& table)
{
    const auto pupils = table.column(Column::pupils);
    const auto named = table.column(Column::provision);
    if (!pupils || !named || *pupils > *named) return false;
    for (int row = table.heading_row + 1; row < table.end_row; ++row) {
        const auto& cell = grid.at(row, *pupils);
        if (cell.blank() || filled_cells(grid, row) == 1) continue;
        if (!cell.is_text() || (!surname_first(cell.text) && split_names(cell.text).size() > 1)) return false;
    }
    return true;
}

}  // namespace

MapReader::MapReader(const Grid& grid, const FoundTable& table, WorkbookReading& out)
    : grid_(grid), table_(table), out_(out), ratios_(ratio_column(grid, table, out.issues)), years_(years_of_titles(grid, table)),
      pupil_leads_(pupil_leads(grid, table)), wave_(wave_above()), dittos_(std::ranges::any_of(grid.cells, ditto_mark))
{
    carry_over();
    term_ = term_above();
    if (const auto title = class_title(table); !title.empty() && !table.found(Column::year))
        note_class(grid.where(table.heading_row, table.columns.front().column), title, *years_);
}

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
        if (const auto wave = wave_in(title, grid_.usage.tiers)) return wave;
    return wave_in(grid_.sheet, grid_.usage.tiers);
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
    pupils_.clear();
    if (section.years || section.wave || section.class_named || !section.area.empty()) area_ = section.area;
    if (section.years) years_ = section.years;
    if (section.class_named && !section.years) years_ = years_of_titles(grid_, table_);  // no longer those of the class above
    if (section.wave) wave_ = section.wave;
    if (section.years || section.wave) ended_ = false;
}

bool MapReader::read_section(const Where& where, const std::string& line)
{
    if (!heads_rows(where.column - grid_.left)) return false;
    const auto section = worded_section(line, grid_.usage.tiers);
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

// `TA hours available | 25`, `contingency | 2`: a label and nothing but numbers, under whatever headings they stand.
bool MapReader::read_sum(const Row& row)
{
    if (!named(row) || !labels_sum(row.text(Column::provision))) return false;
    const bool sums = std::ranges::all_of(table_.columns, [&](const FoundColumn& column) {
        const auto& cell = grid_.at(row.index(), column.column);
        return cell.blank() || column.means == Column::provision || cell.numeric() || bare_number(cell);
    });
    if (sums) report_foot(row.where(Column::provision), row.text(Column::provision));
    return sums;
}

// Totals stand under any heading; what only begins like a foot line is a provision when it has staff or a ratio.
bool MapReader::read_foot_row(const Row& row)
{
    for (const auto& column : table_.columns) {
        const auto& cell = grid_.at(row.index(), column.column);
        if (cell.is_text() && total_line(cell.text)) return read_foot_line(grid_.where(row.index(), column.column), cell.text);
    }
    if (read_labels_of_form(row) || read_sum(row)) return true;
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
    if (const auto section = plain_section(line, grid_.usage.tiers); section && (!number || heads_rows(*lone))) {
        enter(*section);
        return true;
    }
    if (const auto term = term_section(line)) {
        term_ = *term;
        return true;
    }
    if (read_foot_line(where, line) || read_section(where, line)) return true;
    if (heads_next_table(row.index()) || school_year_line(line) || like_remark(line) ||
        (subject_line(line) && goes_on(row.index()))) {
        report_alone(where, line);
        return true;
    }
    if (named(row) && !ended_ && !after_blank_) {
        doubt_name(row, line);
        return false;
    }
    if (named(row) && !ended_ && rows_ == 0) return false;
    if (!named(row) && row.filled() == 1 && !row.filled(Column::year)) return false;
    report_alone(where, line);
    return true;
}

// Many words that name no kind of provision, with nothing beside them, may be a note.
void MapReader::doubt_name(const Row& row, const std::string& line)
{
    constexpr std::size_t kManyWords = 4;
    if (rows_ == 0 || line_words(line).size() < kManyWords || kind_of_name(line)) return;
    row.report(Column::provision, "Nothing stands beside \"" + shortened(line) + "\"; it was read as a provision.",
               "Type its staff, ratio or time beside it, or move it out of the map if it is a note.");
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

}  // namespace provision
