// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_survey.hpp"

#include "table/cells.hpp"
#include "table/forms/settle_ratios.hpp"
#include "table/map_foot.hpp"
#include "table/map_lines.hpp"
#include "table/merged_cells.hpp"
#include "table/own_headings.hpp"
#include "table/settings_sheet.hpp"
#include "table/titles.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <map>

namespace provision {
namespace {

bool blank_line(const Grid& grid, int row)
{
    return filled_cells(grid, row) == 0;
}

bool foot_line(const std::string& text)
{
    return total_line(text) || like_foot_line(text);
}

/// Names lines table by table, top to bottom, and keeps what section rows and cells above say.
class Surveyor {
public:
    explicit Surveyor(Survey& out) : out_(out), grid_(out.grid), tiers_(usage_of(out.reading.map.settings).tiers)
    {
        for (int index = 0; const auto& provision : out_.reading.map.provisions) {
            if (provision.where.sheet == grid_.sheet) rows_[provision.where.row - grid_.top].push_back(index);
            ++index;
        }
    }

    void take_all(const std::vector<FoundTable>& tables);

private:
    void take(int row, LineIs is)
    {
        out_.lines.push_back({.row = row, .is = blank_line(grid_, row) ? LineIs::blank : is, .table = table_});
    }
    void take_titles(int from, int to);
    void take_first_title();
    void take_free_forms();
    void take_map(const FoundTable& table);
    void take_row(const FoundTable& table, int row);
    bool section_line(int row) const;
    bool goes_on(const FoundTable& table, int row) const;
    void enter_section(Line& line);
    LineIs kind_of_line(const FoundTable& table, int row) const;
    void note_said(const FoundTable& table, Line& line);

    Survey& out_;
    const Grid& grid_;
    int tiers_;
    std::map<int, std::vector<int>> rows_;
    std::set<int> headed_;  ///< heading rows of maps
    int table_ = -1;
    Said year_ = Said::nowhere;
    Said wave_ = Said::nowhere;
    Said term_ = Said::nowhere;
    int section_ = -1;
    int title_ = -1;        ///< over the map in hand
    int title_below_ = -1;  ///< at the end of the map in hand, over the next one
};

void Surveyor::take_all(const std::vector<FoundTable>& tables)
{
    int next = 0;
    for (const auto& table : tables) {
        if (table.kind == TableKind::provision_map) {
            take_titles(next, table.top_row);
            take_map(table);
        } else {
            if (title_below_ >= 0) out_.lines.at(static_cast<std::size_t>(title_below_)).is = LineIs::beside;
            title_below_ = -1;
            for (int row = next; row < table.end_row; ++row) take(row, table_ < 0 ? LineIs::above : LineIs::beside);
        }
        next = table.end_row;
    }
    for (int row = next; row < grid_.rows(); ++row) take(row, table_ < 0 ? LineIs::above : LineIs::beside);
    if (table_ > 0) take_first_title();
    take_free_forms();
}

// Forms that no heading row heads: the reader tells where they stand.
void Surveyor::take_free_forms()
{
    for (const auto& table : out_.reading.tables) {
        if (table.kind != TableKind::provision_map || table.first.sheet != grid_.sheet ||
            headed_.contains(table.first.row - grid_.top))
            continue;
        for (int row = table.first.row - grid_.top; row <= table.last.row - grid_.top; ++row) {
            auto& line = out_.lines.at(static_cast<std::size_t>(row));
            if (line.is == LineIs::blank) continue;
            line.is = LineIs::free_form;
            if (const auto found = rows_.find(row); found != rows_.end()) line.provisions = found->second;
        }
    }
    bool below = false;
    for (auto& line : out_.lines) {
        below = below || line.is == LineIs::free_form || line.is == LineIs::heading;
        if (below && line.is == LineIs::above) line.is = LineIs::beside;
    }
}

// `FOUNDATION STAGE` over the first of several maps speaks for that map alone.
void Surveyor::take_first_title()
{
    const auto heading = std::ranges::find(out_.lines, LineIs::heading, &Line::is);
    const auto title = std::find_if(std::make_reverse_iterator(heading), out_.lines.rend(),
                                    [](const Line& line) { return line.is != LineIs::blank; });
    if (title == out_.lines.rend()) return;
    const auto lone = lone_cell(grid_, title->row);
    if (!lone || !plain_section(text_of(grid_.at(title->row, *lone)), tiers_)) return;
    title->is = LineIs::section;
    title->table = 0;
    for (auto& line : out_.lines) {
        if (line.table == 0 && line.year == Said::title) line.year = Said::section;
        if (line.table == 0 && line.wave == Said::title) line.wave = Said::section;
    }
}

// What stands between two maps is a section when it says a year or a wave; other words go below.
void Surveyor::take_titles(int from, int to)
{
    title_ = title_below_;
    title_below_ = -1;
    for (int row = from; row < to; ++row) {
        take(row, table_ < 0 ? LineIs::above : LineIs::foot);
        auto& line = out_.lines.back();
        if (line.is != LineIs::foot) continue;
        if (section_line(row)) {
            line.is = LineIs::section;
            enter_section(line);
        } else if (row + 1 == to && lone_cell(grid_, row)) {
            line.is = LineIs::title;
            title_ = row;
        }
    }
}

void Surveyor::take_map(const FoundTable& table)
{
    const bool first = table_ < 0;
    if (!table.continues) year_ = wave_ = first ? Said::title : Said::section;
    ++table_;
    out_.maps.push_back(table);
    headed_.insert(table.heading_row);
    for (int row = table.top_row; row <= table.heading_row; ++row) take(row, LineIs::heading);
    for (int row = table.heading_row + 1; row < table.end_row; ++row) take_row(table, row);
}

void Surveyor::take_row(const FoundTable& table, int row)
{
    const bool after_blank = !out_.lines.empty() && out_.lines.back().is == LineIs::blank;
    take(row, LineIs::unread);
    auto& line = out_.lines.back();
    if (line.is == LineIs::blank) return;
    line.after_blank = after_blank;
    line.is = kind_of_line(table, row);
    if (line.is == LineIs::section) enter_section(line);
    const bool before_next = row + 1 == table.end_row && table.end_row < grid_.rows();
    if (line.is == LineIs::foot && before_next && lone_cell(grid_, row)) {
        line.is = LineIs::title;
        title_below_ = row;
    }
    if (const auto found = rows_.find(row); found != rows_.end()) line.provisions = found->second;
    note_said(table, line);
}

LineIs Surveyor::kind_of_line(const FoundTable& table, int row) const
{
    if (rows_.contains(row)) return LineIs::provision;
    if (section_line(row)) return LineIs::section;
    if (goes_on(table, row)) return LineIs::goes_on;
    if (lone_cell(grid_, row)) return LineIs::foot;
    for (int column = 0; column < grid_.columns; ++column)
        if (grid_.at(row, column).is_text() && foot_line(grid_.at(row, column).text)) return LineIs::foot;
    return LineIs::unread;
}

bool Surveyor::section_line(int row) const
{
    const auto lone = lone_cell(grid_, row);
    if (!lone || out_.formula(row, *lone)) return false;
    const auto text = text_of(grid_.at(row, *lone));
    if (foot_line(text)) return false;
    if (plain_section(text, tiers_) || term_section(text)) return true;
    const auto section = worded_section(text, tiers_);
    return section && (section->class_named || !out_.issue_in(row));
}

// The reader has added its adults to the row above, and has nothing to report.
bool Surveyor::goes_on(const FoundTable& table, int row) const
{
    const auto name = table.column(Column::provision);
    const auto staff = table.all(Column::staff);
    if (out_.issue_in(row) || out_.lines.size() < 2 || (name && !grid_.at(row, *name).blank())) return false;
    const auto above = out_.lines[out_.lines.size() - 2].is;
    if (above != LineIs::provision && above != LineIs::goes_on) return false;
    const auto formula = [&](int column) { return out_.formula(row, column); };
    for (int column = 0; column < grid_.columns; ++column)
        if (formula(column)) return false;
    return std::ranges::any_of(staff, [&](int column) { return grid_.at(row, column).is_text(); });
}

void Surveyor::enter_section(Line& line)
{
    const auto text = text_of(grid_.at(line.row, *lone_cell(grid_, line.row)));
    if (term_section(text)) term_ = Said::section;
    if (term_section(text)) return;
    const auto plain = plain_section(text, tiers_);
    const auto section = plain ? plain : worded_section(text, tiers_);
    if (section && (section->years || section->class_named)) year_ = Said::section;
    if (section && section->wave) wave_ = Said::section;
    if (!plain) section_ = line.row;
}

void Surveyor::note_said(const FoundTable& table, Line& line)
{
    const auto filled = [&](Column means) {
        const auto column = table.column(means);
        return column && !grid_.at(line.row, *column).blank();
    };
    if (line.is != LineIs::provision && line.is != LineIs::goes_on && line.is != LineIs::unread) return;
    line.year = filled(Column::year) ? Said::here : year_;
    line.wave = filled(Column::wave) ? Said::here : wave_;
    line.term = term_;
    line.section = section_;
    line.title = title_;
    if (line.year == Said::here) year_ = Said::above;
    if (line.wave == Said::here) wave_ = Said::above;
}

// Only cells of the maps are tidied: titles above them move as they are.
void note_looks(Survey& out, std::span<const Look> looks)
{
    const auto first =
        std::ranges::find_if(out.lines, [](const Line& line) { return line.is != LineIs::above && line.is != LineIs::blank; });
    if (first == out.lines.end()) return;
    for (const auto& look : looks) {
        const int last_column = std::min(look.area.column + look.area.columns, out.grid.columns);
        if (look.area.row + look.area.rows <= first->row || look.area.row >= out.grid.rows()) continue;
        if (last_column - look.area.column > 1 && !out.looked_across) out.looked_across = look.by;
        const bool heading = look.area.rows == 1 && std::ranges::any_of(out.maps, [&](const FoundTable& map) {
                                 return look.area.row >= map.top_row && look.area.row <= map.heading_row;
                             });
        for (int column = look.area.column; column < last_column; ++column) {
            if (heading) out.looked_headings.insert(column);
            if (heading) continue;
            auto& looked = out.looked.try_emplace(column, LookedColumn{look.what, look.by}).first->second;
            looked.what = std::max(looked.what, look.what);
        }
    }
}

}  // namespace

bool Survey::issue_in(int row) const
{
    const auto found = doubtful.lower_bound({row, 0});
    return found != doubtful.end() && found->first == row;
}

WorkbookReading read_beside(const Grid& grid, std::span<const Grid> headings)
{
    std::vector<Grid> sheets{grid};
    std::ranges::copy_if(headings, std::back_inserter(sheets), [&](const Grid& sheet) { return sheet.sheet != grid.sheet; });
    return read_workbook(sheets);
}

Survey survey(const Grid& grid, std::span<const Grid> headings, std::span<const Look> looks)
{
    Survey out{grid, grid, {}, {}, read_beside(grid, headings), {}, {}};
    for (const auto& area : grid.formulas)
        for (int row = 0; row < area.rows; ++row)
            for (int column = 0; column < area.columns; ++column) out.formulas.insert({area.row + row, area.column + column});
    for (const auto& issue : out.reading.issues)
        if (issue.where.sheet == grid.sheet) out.doubtful.insert({issue.where.row - grid.top, issue.where.column - grid.left});
    std::vector<Grid> sheets(headings.begin(), headings.end());
    sheets.push_back(grid);
    const auto tables = find_tables(grid, own_headings(sheets));
    std::vector<Issue> told_by_the_reader;
    for (const auto& table : tables)
        if (table.kind == TableKind::provision_map) spread_merged(out.spread, table, told_by_the_reader);
    Surveyor(out).take_all(tables);
    std::set<int> free;
    for (const auto& line : out.lines)
        if (line.is == LineIs::free_form) free.insert(line.provisions.begin(), line.provisions.end());
    out.ratios = ratios_as_typed(grid, out.reading.map.provisions, free);
    note_looks(out, looks);
    return out;
}

}  // namespace provision
