// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_notes.hpp"

#include "table/forms/matrix_shape.hpp"
#include "table/forms/region.hpp"
#include "table/said_days.hpp"
#include "table/said_words.hpp"
#include "table/schema.hpp"
#include "text/clock.hpp"
#include "text/line_label.hpp"
#include "text/marks.hpp"
#include "text/names.hpp"
#include "text/provision_line.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

using CellKey = std::pair<int, int>;

/// The cells of one form against the rows of its provisions.
class NoteTaker {
public:
    NoteTaker(const Survey& survey, int first, int last, FormNotes& out);
    void take();

private:
    std::string text(int row, int column) const { return one_line(shown(grid_.at(row, column))); }
    CellKey place(int index) const;
    std::vector<int> at(int row, int column) const;
    void take_cell(int row, int column);
    std::optional<int> told_by(const std::string& part, const std::string& name, std::vector<int>& here) const;
    void take_parts(const CellKey& cell, std::vector<int> here);
    void take_day(int row, int column);
    void take_label(int row, int column);
    bool label_said(int row, int column) const;
    bool body_said(int row, int column) const;
    bool take_total(int row, int column);
    std::vector<int> spoken_of(int row, int column) const;
    void leave(int row, int column) { left_.emplace(row, column); }
    void tell_left();
    std::string slot_of(int row) const { return text(row, days_.begin()->first - 1); }
    std::string key_of_slot(int row, int column) const;
    bool timed_row(int row) const;
    void finish();

    const Survey& survey_;
    const Grid& grid_;
    int first_;
    int last_;
    FormNotes& out_;
    std::vector<int> indexes_;
    std::map<CellKey, std::vector<int>> by_place_;
    std::map<int, std::set<std::string>> words_;  ///< of the row of each provision
    std::set<std::string> all_words_;
    std::map<int, std::string> days_;  ///< columns of a week, with the day as it is told
    int first_body_ = 0;               ///< the first column that holds a provision
    std::map<int, std::string> leads_;
    std::map<int, std::string> parts_;
    std::map<int, DaysSaid> when_;
    std::map<std::string, int> slots_;  ///< provisions of a week by their words and length
    std::set<CellKey> left_;
    std::map<std::string, std::pair<DaysSaid, std::vector<CellKey>>> idle_;  ///< of a week: what is no provision
};

NoteTaker::NoteTaker(const Survey& survey, int first, int last, FormNotes& out)
    : survey_(survey), grid_(survey.grid), first_(first), last_(last), out_(out), first_body_(grid_.columns)
{
    const auto& all = survey.reading.map.provisions;
    for (int index = 0; index < static_cast<int>(all.size()); ++index) {
        const auto [row, column] = place(index);
        if (survey.provision(index).where.sheet != grid_.sheet || row < first || row > last) continue;
        indexes_.push_back(index);
        by_place_[{row, column}].push_back(index);
        auto words =
            words_of_row(row_of_values(survey.provision(index), grid_.epoch, survey.ratio_typed(index)), survey.provision(index));
        all_words_.insert(words.begin(), words.end());
        words_[index] = std::move(words);
        first_body_ = std::min(first_body_, column);
    }
    for (int column = 1; column < grid_.columns; ++column)
        if (weekday_heading(text(first, column))) days_[column] = text(first, column).substr(0, 3);
    if (days_.size() < 3) days_.clear();
    for (const int index : indexes_)
        if (const auto [row, column] = place(index); days_.contains(column)) slots_.emplace(key_of_slot(row, column), index);
}

CellKey NoteTaker::place(int index) const
{
    const auto& where = survey_.provision(index).where;
    return {where.row - grid_.top, where.column - grid_.left};
}

std::vector<int> NoteTaker::at(int row, int column) const
{
    const auto found = by_place_.find({row, column});
    return found == by_place_.end() ? std::vector<int>{} : found->second;
}

std::string NoteTaker::key_of_slot(int row, int column) const
{
    const auto slot = read_clock_range(slot_of(row));
    return folded(text(row, column)) + '|' + (slot ? std::to_string(slot->minutes()) : slot_of(row));
}

// A row of the week that is a time of day or a provision; a line of totals and a remark are neither.
bool NoteTaker::timed_row(int row) const
{
    return read_clock_range(slot_of(row)) || !at(row, days_.begin()->first - 1).empty();
}

// The provision that a part of a cell is about: of its own cell the next one, else one of the form, where a pupil's row has it.
std::optional<int> NoteTaker::told_by(const std::string& part, const std::string& name, std::vector<int>& here) const
{
    const auto plain = folded(part);
    const auto named = [&](int index) { return folded(survey_.provision(index).name) == name; };
    const auto within = [&](int index) { return has_phrase(plain, folded(survey_.provision(index).name)); };
    auto own = std::ranges::find_if(here, named);
    if (own == here.end()) own = std::ranges::find_if(here, within);
    if (own != here.end()) {
        const int index = *own;
        here.erase(own);
        return index;
    }
    const auto other = std::ranges::find_if(indexes_, named);
    return other == indexes_.end() ? std::nullopt : std::optional(*other);
}

// A part of the cell goes to the provision that it names; without a name it goes on with the one before, and a name of something
// else is left.
void NoteTaker::take_parts(const CellKey& cell, std::vector<int> here)
{
    int current = here.front();
    for (const auto& line : cell_lines(grid_.at(cell.first, cell.second).text)) {
        if (held_by_columns(line)) continue;
        const auto year = read_year_line(line);
        for (const auto& part : split_run_together(year ? year->rest : line)) {
            const auto name = folded(read_provision_line(part).name);
            const auto told = told_by(part, name, here);
            if (!told && !name.empty() && !says_all(words_.at(current), part)) {
                add_to(out_.left[cell], one_line(part));
                continue;
            }
            current = told.value_or(current);
            if (!says_all(words_.at(current), part)) add_to(parts_[current], one_line(part));
        }
    }
}

// What runs on a day belongs to the provision of its row, or to the one of the same words and length; else to none.
void NoteTaker::take_day(int row, int column)
{
    const auto& day = days_.at(column);
    if (!timed_row(row)) return leave(row, column);
    if (const auto of_row = at(row, days_.begin()->first - 1); !of_row.empty())
        return when_[of_row.front()].add(text(row, column), day);
    const auto found = slots_.find(key_of_slot(row, column));
    if (found != slots_.end()) return when_[found->second].add(slot_of(row), day);
    auto& idle = idle_[text(row, column)];
    idle.first.add(slot_of(row), day);
    idle.second.emplace_back(row, column);
}

// Provisions beside a label, as far down as it speaks, or under a heading, as far across.
std::vector<int> NoteTaker::spoken_of(int row, int column) const
{
    int end_row = row + 1;
    int end_column = column + 1;
    if (row == first_) {
        end_row = last_ + 1;
        while (end_column < grid_.columns && grid_.at(row, end_column).blank()) ++end_column;
    } else {
        end_column = grid_.columns;
        while (end_row <= last_ && grid_.at(end_row, column).blank()) ++end_row;
    }
    std::vector<int> all;
    for (auto found = by_place_.lower_bound({row, column}); found != by_place_.end() && found->first.first < end_row; ++found)
        if (found->first.second >= column && found->first.second < end_column)
            all.insert(all.end(), found->second.begin(), found->second.end());
    return all;
}

bool NoteTaker::label_said(int row, int column) const
{
    const auto said = shown(grid_.at(row, column));
    if (held_by_columns(said) || says_yes(said) || says_no(said)) return true;
    if (!days_.empty() && (weekday_heading(said) || read_clock_range(said))) return true;
    if (row != first_) return false;
    const auto key = heading_key(said);
    return numbered_provision(said) || column_of(TableKind::provision_map, key) || column_of(TableKind::register_, key);
}

void NoteTaker::take_label(int row, int column)
{
    if (label_said(row, column)) return;
    const auto provisions = spoken_of(row, column);
    for (const int index : provisions)
        if (!says_all(words_.at(index), text(row, column))) add_to(leads_[index], text(row, column));
    if (provisions.empty() && !says_all(all_words_, text(row, column))) leave(row, column);
}

bool NoteTaker::body_said(int row, int column) const
{
    const auto said = shown(grid_.at(row, column));
    return says_yes(said) || says_no(said) || std::ranges::any_of(indexes_, [&](int index) {
               const auto [r, c] = place(index);
               const auto& provision = survey_.provision(index);
               const bool total = provision.stated_where == grid_.where(row, column) && only_a_time(said);
               return total || ((r == row || c == column) && says_all(words_.at(index), said));
           });
}

// `10 (4 hours overtime)` in the column of totals.
bool NoteTaker::take_total(int row, int column)
{
    const auto found = std::ranges::find_if(indexes_, [&](int index) {
        const auto& provision = survey_.provision(index);
        return provision.stated_minutes && provision.stated_where == grid_.where(row, column);
    });
    if (found == indexes_.end()) return false;
    add_to(parts_[*found], text(row, column));
    return true;
}

void NoteTaker::take_cell(int row, int column)
{
    if (grid_.at(row, column).blank()) return;
    if (const auto here = at(row, column); !here.empty()) {
        take_parts({row, column}, here);
        if (days_.contains(column) && row > first_) take_day(row, column);
    } else if (row > first_ && days_.contains(column)) {
        take_day(row, column);
    } else if (survey_.doubtful.contains({row, column})) {
        leave(row, column);
    } else if (row == first_ || column < first_body_) {
        take_label(row, column);
    } else if (!body_said(row, column) && !take_total(row, column)) {
        leave(row, column);
    }
}

// Of a row without any provision the whole row is told, for its cells speak of one another.
void NoteTaker::tell_left()
{
    for (const auto& [row, column] : left_) {
        const auto first_there = by_place_.lower_bound({row, 0});
        const bool provisions = first_there != by_place_.end() && first_there->first.first == row;
        const bool alone = !provisions && (days_.empty() || !timed_row(row));
        std::string whole;
        for (int beside = 0; alone && beside < grid_.columns; ++beside)
            if (!grid_.at(row, beside).blank()) whole += (whole.empty() ? "" : ", ") + text(row, beside);
        int named = 0;  // whose or what for the row is
        while (named < first_body_ && grid_.at(row, named).blank()) ++named;
        const auto label = !alone && named < std::min(column, first_body_) ? text(row, named) : std::string{};
        out_.left[{row, column}] = alone ? whole : label + (label.empty() ? "" : ", ") + text(row, column);
    }
    for (const auto& [what, said] : idle_)
        for (const auto& cell : said.second) out_.left[cell] = what + " (" + said.first.text() + ")";
}

void NoteTaker::finish()
{
    tell_left();
    for (const int index : indexes_) {
        std::string note = leads_[index];
        add_to(note, parts_[index]);
        add_to(note, when_[index].text());
        if (!note.empty()) out_.of_provision[index] = note;
    }
}

void NoteTaker::take()
{
    for (int row = first_; row <= last_; ++row)
        for (int column = 0; column < grid_.columns; ++column) take_cell(row, column);
    finish();
}

}  // namespace

FormNotes notes_of_forms(const Survey& survey)
{
    FormNotes notes;
    std::set<int> taken;  // rows that another form has as well
    for (const auto& table : survey.reading.tables) {
        if (table.kind != TableKind::provision_map || table.first.sheet != survey.grid.sheet) continue;
        int first = table.first.row - survey.grid.top;
        const int last = table.last.row - survey.grid.top;
        if (survey.lines.at(static_cast<std::size_t>(first)).is != LineIs::free_form) continue;
        while (first <= last && taken.contains(first)) ++first;
        if (first > last) continue;
        NoteTaker(survey, first, last, notes).take();
        for (int row = first; row <= last; ++row) taken.insert(row);
    }
    return notes;
}

}  // namespace provision
