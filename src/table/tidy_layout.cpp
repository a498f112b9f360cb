// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_layout.hpp"

#include "table/cells.hpp"
#include "table/many_lines.hpp"
#include "table/map_foot.hpp"
#include "table/tidy_headings.hpp"
#include "table/tidy_notes.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace provision {
namespace {

/// Puts the lines of a sheet in order and gives each cell its place.
class Layout {
public:
    Layout(const Survey& survey, const TidyExtent& extent) : survey_(survey), extent_(extent), headings_(survey, extent)
    {
        free_forms_looked_at_ = std::ranges::any_of(
            survey.lines, [&](const Line& line) { return line.is == LineIs::free_form && looked_at(line.row); });
        if (frees()) notes_ = notes_of_forms(survey);
    }
    LaidOut laid_out();

private:
    void take_maps();
    void take_line(std::size_t at);
    std::size_t take_provision(std::size_t at);
    TidyRow moved(const Line& line) const;
    void take_section(const Line& line);
    void take_free_form(const Line& line);
    void take_unread(const Where& where, const std::string& text, const std::string& said);
    Grid meant(const Line& line);
    bool frees() const { return canonical() && extent_.has(TidyFamily::lines) && !free_forms_looked_at_; }
    std::optional<int> looked_at(int row) const;
    bool canonical() const { return headings_.canonical(); }

    void place();
    void place_in_order();
    void place_as_one_table();
    void place_beside();
    void add_blank();
    void add(std::vector<TidyCell> cells, int source);
    void add_verbatim(int row);
    void add_row(const TidyRow& row, int table);
    void add_heading(int table);
    void place_foot();
    void square();
    void say_units_kept();
    void keep_each_doubt_once();

    const Survey& survey_;
    const TidyExtent& extent_;
    TidyHeadings headings_;
    bool free_forms_looked_at_ = false;
    FormNotes notes_;
    std::vector<std::vector<TidyRow>> rows_;  ///< of each line of the sheet
    RowAbove above_;
    Grid row_above_;                                     ///< the row of provision above, its own dittos replaced
    std::vector<std::pair<Where, std::string>> unread_;  ///< cells of free forms of which nothing was read, and what is said
    LaidOut out_;
};

TidyRow Layout::moved(const Line& line) const
{
    TidyRow row{.source = line.row};
    for (int column = 0; column < survey_.grid.columns; ++column)
        if (!survey_.grid.at(line.row, column).blank())
            row.cells[headings_.columns(line.table)[column]].from = survey_.grid.where(line.row, column);
    return row;
}

// A cell of the row that could not go without a formula's seeing it.
std::optional<int> Layout::looked_at(int row) const
{
    for (const auto& [column, looked] : survey_.looked)
        if (!same_to(looked.what, survey_.grid.at(row, column), Cell{})) return column;
    return {};
}

// A section row goes when each of the rows below it says what it said.
void Layout::take_section(const Line& line)
{
    const bool title_stays = line.is == LineIs::title && !canonical();
    const auto looked = looked_at(line.row);
    if (looked && extent_.has(TidyFamily::sections) && !title_stays)
        out_.plan.doubts.push_back(
            looked_doubt(survey_, survey_.maps.at(static_cast<std::size_t>(std::max(0, line.table))), *looked));
    if (!extent_.has(TidyFamily::sections) || title_stays || looked) {
        rows_[static_cast<std::size_t>(line.row)] = {moved(line)};
        return;
    }
    const auto lone = *lone_cell(survey_.grid, line.row);
    const auto text = text_of(survey_.grid.at(line.row, lone));
    out_.plan.changes.push_back(
        {TidyFamily::sections, survey_.grid.where(line.row, lone), text, "", "said in each row below it instead"});
}

// Each provision of a matrix, a list or a plan gets a row; what was not read goes below.
void Layout::take_free_form(const Line& line)
{
    if (!frees()) return;
    auto& rows = rows_[static_cast<std::size_t>(line.row)];
    for (const int index : line.provisions) {
        rows.push_back(row_of_values(survey_.provision(index), survey_.grid.epoch, survey_.ratio_typed(index)));
        rows.back().source = line.row;
        if (const auto note = notes_.of_provision.find(index); note != notes_.of_provision.end())
            rows.back().cells[{Column::note, {}}].value = Cell::of(note->second);
        fill_none(rows.back(), survey_.provision(index), above_);
    }
    for (int column = 0; column < survey_.grid.columns; ++column) {
        if (survey_.grid.at(line.row, column).blank()) continue;
        const auto where = survey_.grid.where(line.row, column);
        const auto count =
            std::ranges::count_if(line.provisions, [&](int index) { return survey_.provision(index).where == where; });
        if (const auto left = notes_.left.find({line.row, column}); left != notes_.left.end()) {
            take_unread(where, shown(survey_.grid.at(line.row, column)), left->second);
            continue;
        }
        out_.plan.changes.push_back({TidyFamily::lines, where, shown(survey_.grid.at(line.row, column)),
                                     count == 0 ? "" : counted(static_cast<int>(count), "row"),
                                     count == 0 ? "said in the rows instead" : "a row for each provision"});
    }
}

// What no row says goes below; cells of one sentence go there together.
void Layout::take_unread(const Where& where, const std::string& text, const std::string& said)
{
    const auto note = "Note, not read: " + said;
    const auto known = [&](const auto& other) { return other.second == note; };
    if (std::ranges::none_of(unread_, known)) unread_.emplace_back(where, note);
    out_.plan.changes.push_back({TidyFamily::lines, where, text, note, "no provision was read in it"});
}

// The row as the reader takes it: where marks stand for the cells above, with these.
Grid Layout::meant(const Line& line)
{
    const auto typed = one_row(survey_.grid, line.row);
    const auto row = one_row(survey_.spread, line.row);
    const bool marks = std::ranges::any_of(row.cells, ditto_mark);
    std::vector<Issue> told_by_the_reader;
    auto full = marks && !row_above_.cells.empty()
                    ? without_dittos(row, row_above_, survey_.maps[static_cast<std::size_t>(line.table)], told_by_the_reader)
                    : row;
    row_above_ = full;
    return extent_.has(TidyFamily::filled_down) && !extent_.plain_rows.contains(line.row) ? full : typed;
}

std::size_t Layout::take_provision(std::size_t at)
{
    const auto& line = survey_.lines[at];
    std::size_t last = at;
    while (last + 1 < survey_.lines.size() && survey_.lines[last + 1].is == LineIs::goes_on) ++last;
    const auto going_on = std::span(survey_.lines).subspan(at + 1, last - at);
    RowInHand hand{survey_, extent_, headings_.columns(line.table), line, out_.plan.changes, out_.plan.doubts, meant(line)};
    auto& rows = rows_[static_cast<std::size_t>(line.row)];
    const auto& provision = survey_.provision(line.provisions.front());
    const bool many = line.provisions.size() > 1;
    if (many) rows = split_lines(hand, above_);
    if (!rows.empty()) return at;
    hand.row = moved(line);
    replace_dittos(hand);
    restore_damage(hand);
    if (!many) {
        lift_schedule(hand, provision);
        pair_staff(hand, provision, going_on);
        name_staff(hand, provision);
        name_cost_period(hand, provision);
    }
    fill_down(hand, provision, above_);
    if (!many) respell(hand);
    rows = {hand.row};
    return hand.joined ? last : at;
}

void Layout::take_maps()
{
    rows_.resize(static_cast<std::size_t>(survey_.grid.rows()));
    for (std::size_t at = 0; at < survey_.lines.size(); ++at) {
        const auto& line = survey_.lines[at];
        if (line.is == LineIs::section || line.is == LineIs::title)
            take_section(line);
        else if (line.is == LineIs::provision)
            at = take_provision(at);
        else if (line.is == LineIs::free_form)
            take_free_form(line);
        else if (line.is == LineIs::goes_on || line.is == LineIs::unread || line.is == LineIs::foot)
            rows_[static_cast<std::size_t>(line.row)] = {moved(line)};
    }
}

void Layout::add(std::vector<TidyCell> cells, int source)
{
    out_.plan.rows.push_back(std::move(cells));
    out_.sources.push_back(source);
}

void Layout::add_blank()
{
    if (!out_.plan.rows.empty() && !out_.plan.rows.back().empty()) add({}, -1);
}

void Layout::add_verbatim(int row)
{
    std::vector<TidyCell> cells;
    for (int column = 0; column < survey_.grid.columns; ++column) {
        if (survey_.grid.at(row, column).blank()) continue;
        cells.resize(static_cast<std::size_t>(column) + 1);
        cells.back().from = survey_.grid.where(row, column);
    }
    add(std::move(cells), row);
}

void Layout::add_row(const TidyRow& row, int table)
{
    std::vector<TidyCell> cells;
    for (const auto& [key, cell] : row.cells) {
        if (cell == TidyCell{}) continue;
        const auto column = static_cast<std::size_t>(headings_.place(key, table));
        if (cells.size() <= column) cells.resize(column + 1);
        cells[column] = cell;
    }
    add(std::move(cells), row.source);
}

void Layout::add_heading(int table)
{
    if (out_.plan.heading_row == 0) out_.plan.heading_row = static_cast<int>(out_.plan.rows.size());
    const bool headed = !survey_.maps.empty();
    add(headings_.row(table), headed ? survey_.maps[static_cast<std::size_t>(table)].heading_row : -1);
}

// Titles, one heading row, the provisions of every map, what stood below them, and other tables last.
void Layout::place_as_one_table()
{
    for (const auto& line : survey_.lines) {
        if (line.is == LineIs::heading || line.is == LineIs::free_form) break;
        if (line.is == LineIs::above || line.is == LineIs::blank) add_verbatim(line.row);
    }
    add_heading(0);
    for (const auto& line : survey_.lines) {
        if (line.is == LineIs::foot || line.is == LineIs::title) continue;
        const auto& rows = rows_[static_cast<std::size_t>(line.row)];
        if (line.is == LineIs::unread && line.after_blank) add_blank();
        for (const auto& row : rows) add_row(row, line.table);
    }
    if (!unread_.empty() || std::ranges::find(survey_.lines, LineIs::foot, &Line::is) != survey_.lines.end()) add_blank();
    place_foot();
    place_beside();
}

// A line alone under a row of the map could be taken for a provision; behind a blank row, or under another remark, it is a
// remark.
void Layout::place_foot()
{
    bool first = true;
    for (const auto& line : survey_.lines) {
        if (line.is != LineIs::foot && line.is != LineIs::title) continue;
        const auto& rows = rows_[static_cast<std::size_t>(line.row)];
        if (rows.empty()) continue;
        const auto lone = lone_cell(survey_.grid, line.row);
        if (line.after_blank || (lone && first && !like_foot_line(text_of(survey_.grid.at(line.row, *lone))))) add_blank();
        first = false;
        for (const auto& row : rows) add_row(row, line.table);
    }
    for (const auto& [where, value] : unread_) add({{where, Cell::of(value)}}, where.row - survey_.grid.top);
}

// Other tables as they are, parted by a blank row from what stands above them.
void Layout::place_beside()
{
    const Line* before = nullptr;
    for (const auto& line : survey_.lines) {
        const bool beside = line.is == LineIs::beside || (line.is == LineIs::free_form && !frees());
        if (beside && (!before || before->is != line.is)) add_blank();
        if (beside) add_verbatim(line.row);
        before = &line;
    }
}

void Layout::place_in_order()
{
    for (const auto& line : survey_.lines) {
        const auto& rows = rows_[static_cast<std::size_t>(line.row)];
        constexpr std::array kElsewhere = {LineIs::above, LineIs::beside, LineIs::blank, LineIs::free_form};
        const bool of_map = std::ranges::find(kElsewhere, line.is) == kElsewhere.end();
        if (line.is == LineIs::heading && line.row == survey_.maps[static_cast<std::size_t>(line.table)].heading_row)
            add_heading(line.table);
        else if (!of_map || line.is == LineIs::heading)
            add_verbatim(line.row);
        else
            for (const auto& row : rows) add_row(row, line.table);
    }
}

void Layout::square()
{
    std::size_t columns = 0;
    for (const auto& row : out_.plan.rows) columns = std::max(columns, row.size());
    for (auto& row : out_.plan.rows) row.resize(columns);
    out_.plan.columns = static_cast<int>(columns);
}

// Hours stay hours where a total in hours stands below them.
void Layout::say_units_kept()
{
    if (!canonical()) return;
    for (const auto& total : headings_.totals_in_hours())
        out_.plan.doubts.push_back({total,
                                    {},
                                    "The total was typed in hours, so the hours above it were not made minutes.",
                                    "Type a formula for the total, or take it away."});
}

void Layout::keep_each_doubt_once()
{
    auto& doubts = out_.plan.doubts;
    const auto place = [](const Issue& doubt) { return std::tie(doubt.where, doubt.what); };
    std::ranges::stable_sort(doubts, {}, place);
    const auto same = [&](const Issue& one, const Issue& other) { return place(one) == place(other); };
    doubts.erase(std::unique(doubts.begin(), doubts.end(), same), doubts.end());
}

LaidOut Layout::laid_out()
{
    out_.plan.sheet = survey_.grid.sheet;
    take_maps();
    for (const auto& line : survey_.lines)
        for (const auto& row : rows_[static_cast<std::size_t>(line.row)]) headings_.use(row, line.table);
    headings_.settle();
    const bool any_map = !survey_.maps.empty() || frees();
    if (canonical() && any_map)
        place_as_one_table();
    else
        place_in_order();
    square();
    headings_.list_changes(out_.plan.changes);
    say_units_kept();
    keep_each_doubt_once();
    out_.plan.text_columns = headings_.text_columns();
    std::ranges::stable_sort(out_.plan.changes, {}, [](const TidyChange& change) {
        return std::pair{change.where.row, change.where.column};
    });
    return std::move(out_);
}

}  // namespace

LaidOut lay_out(const Survey& survey, const TidyExtent& extent)
{
    return Layout(survey, extent).laid_out();
}

}  // namespace provision
