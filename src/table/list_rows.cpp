// SPDX-License-Identifier: MPL-2.0
#include "table/list_rows.hpp"

#include "table/titles.hpp"
#include "text/foot_lines.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/roles.hpp"
#include "text/status.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace provision {
namespace {

constexpr std::array kNames = {Column::pupil, Column::surname, Column::forename};

// `Total`, `Number of pupils` and their like stand below the last pupil.
bool total_line(std::string_view name)
{
    const auto key = folded(name);
    return key.starts_with("total") || key.starts_with("number of ") || key.starts_with("no. of ") || pupils_by_status(key);
}

bool has_digit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

bool begins_small(std::string_view name)
{
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z';
}

// `Please see the office for leavers`: more words than a name has, or small ones that no name has inside.
bool reads_as_sentence(std::string_view name)
{
    constexpr std::array<std::string_view, 16> kInNames{"de", "da", "do", "dos", "van", "der", "den", "von",
                                                        "la", "le", "al", "el",  "bin", "ibn", "ap",  "and"};
    std::istringstream words{std::string(name)};
    int count = 0;
    for (std::string word; words >> word; ++count)
        if (count > 0 && begins_small(word) && std::ranges::find(kInNames, word) == kInNames.end()) return true;
    return count > 6;
}

// The class that a lone line names: `Class 3A`, `Class: Oak - Mrs Hill`, `Oak class`, or the bare code `3A`; empty for none.
std::string class_of_line(std::string_view line)
{
    const auto key = folded(line);
    for (const std::string_view word : {"class ", "class: ", "form ", "tutor group ", "registration group "}) {
        if (!key.starts_with(word)) continue;
        const auto name = trimmed(line.substr(word.size()));
        return std::string(trimmed(name.substr(0, std::min({name.find(" - "), name.find('('), name.find(',')}))));
    }
    constexpr std::string_view kBehind = " class";
    if (key.ends_with(kBehind) && std::ranges::count(key, ' ') <= 2 && line.size() == key.size())
        return std::string(line.substr(0, line.size() - kBehind.size()));
    const bool code = key.find(' ') == std::string::npos && has_digit(key) && years_of_class(key);
    return code ? std::string(line) : std::string{};
}

// `Year 4`, `Y4 Pine`, but not `Year 4 list updated by JB`.
std::optional<Years> years_of_line(const std::string& line)
{
    if (const auto years = read_years(line)) return years;
    return std::ranges::count(folded(line), ' ') <= 2 && !has_digit(line.substr(0, 1)) ? years_in(line) : std::nullopt;
}

// `Name | Role | Class`: a role is what adults have.
bool lists_adults(const Grid& grid, const FoundTable& table)
{
    constexpr std::array<std::string_view, 4> kRoles{"role", "job title", "job role", "post"};
    const auto* named = table.found(Column::pupil);
    if (named && heading_key(named->heading).find("name") == std::string::npos) return false;  // `Pupil | Role`
    return table.kind == TableKind::register_ && std::ranges::any_of(table.unknown_headings, [&](const Where& where) {
               const auto key = heading_key(grid.at(where.row - grid.top, where.column - grid.left).text);
               return std::ranges::find(kRoles, key) != kRoles.end();
           });
}

}  // namespace

int each_row(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues, const std::function<bool(const Row&)>& read)
{
    int rows = 0;
    for (int index = table.heading_row + 1; index < table.end_row; ++index) {
        const Row row(grid, table, index, issues);
        if (row.filled() > 0 && read(row)) ++rows;
    }
    return rows;
}

std::vector<std::string> parts_of_list(std::string typed)
{
    std::ranges::replace_if(
        typed, [](char sign) { return sign == ',' || sign == ';'; }, '\n');
    return lines(typed);
}

Column pupil_column(const FoundTable& table)
{
    return table.found(Column::pupil) ? Column::pupil : Column::surname;
}

PupilRows::PupilRows(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues)
    : grid_(grid), table_(table), issues_(issues), years_above_(years_of_titles(grid, table)), section_years_(years_above_),
      section_class_(one_line(table.headed(Column::class_name))), section_status_(status_of_titles()), end_(table.end_row)
{
    int last = table.heading_row;
    for (int index = table.heading_row + 1; index < table.end_row; ++index) {
        const auto name = name_of(Row(grid, table, index, issues_));
        if (only_named(index) || total_line(name) || name.find('=') != std::string::npos) continue;
        names_are_codes_ = names_are_codes_ || has_digit(name);
        capitals_ = last == table.heading_row ? !begins_small(name) : capitals_ && !begins_small(name);
        last = index;
    }
    if (last == table.heading_row) return;
    for (end_ = last + 1; end_ < table.end_row && Row(grid, table, end_, issues_).filled() > 0;) ++end_;
}

// In a list without a column for it the title may say what all its pupils have.
Status PupilRows::status_of_titles() const
{
    if (table_.kind != TableKind::register_ || table_.found(Column::status)) return Status::none;
    const auto& nation = nation_named(grid_.usage.nation);
    auto titles = table_.titles;
    titles.push_back(grid_.sheet);
    for (const auto& title : titles) {
        const auto status = status_of_list(title);
        if (!status) continue;
        issues_.push_back(
            {grid_.where(table_.heading_row, table_.columns.front().column),
             {},
             "\"" + shortened(title) + "\" was taken to say that every pupil below has " + spoken(*status, nation) + ".",
             "Nothing, if that is right; else give the list a column " + nation.status_heading + "."});
        return *status;
    }
    return Status::none;
}

// The name the school uses officially goes before a preferred one, whichever column comes first.
std::string PupilRows::name_of(const Row& row) const
{
    if (row.filled(Column::pupil)) return row.text(Column::pupil);
    const auto text = [&](Column means) {
        std::string preferred;
        for (const auto& column : table_.columns) {
            const auto typed = column.means == means ? text_of(grid_.at(row.index(), column.column)) : std::string{};
            if (typed.empty()) continue;
            if (!folded(column.heading).starts_with("preferred")) return typed;
            if (preferred.empty()) preferred = typed;
        }
        return preferred;
    };
    return std::string(trimmed(text(Column::forename) + " " + text(Column::surname)));
}

// True when nothing but the name is filled, or nothing at all.
bool PupilRows::only_named(int row) const
{
    return std::ranges::all_of(table_.columns, [&](const FoundColumn& column) {
        return grid_.at(row, column.column).blank() || std::ranges::find(kNames, column.means) != kNames.end();
    });
}

// The text of a row in which nothing is filled but a name, a year or a class; empty for any other row.
std::string PupilRows::lone_line(int row) const
{
    const auto lone = lone_cell(grid_, row);
    if (!lone) return {};
    const auto column = std::ranges::find(table_.columns, *lone, &FoundColumn::column);
    const bool heads = column == table_.columns.end() || column->means == Column::year || column->means == Column::class_name ||
                       std::ranges::find(kNames, column->means) != kNames.end();
    return heads ? text_of(grid_.at(row, *lone)) : std::string{};
}

bool PupilRows::read_section(const std::string& line)
{
    if (line.empty() || total_line(line) || (names_are_codes_ && has_digit(line.substr(0, 1)))) return false;
    auto name = class_of_line(line);
    auto years = years_of_line(line);
    if (!years && !name.empty()) years = years_of_class_line(line);
    if (!years && !name.empty()) years = years_of_class(name);
    if (!years && name.empty()) return false;
    section_years_ = years ? years : years_above_;
    section_class_ = std::move(name);
    return true;
}

// `SEN Support`, `EHC plans`: in a list without a column for it the line says what the pupils below have.
bool PupilRows::read_status_section(const std::string& line)
{
    if (line.size() < 3 || table_.kind != TableKind::register_ || table_.found(Column::status)) return false;
    const auto key = folded_heading(line.substr(0, line.find(" (")));
    const auto status = read_status(key);
    if (!status || has_digit(line)) return false;
    section_status_ = *status;
    return true;
}

// What stands where a name should and is none: a legend, a note of who typed the list and when, a heading inside the list.
bool PupilRows::remark(const Row& row, const std::string& name) const
{
    if (name.find('=') != std::string::npos || name.ends_with(':')) return true;  // `Signed:` below a form's table
    if (!only_named(row.index())) return false;
    if (has_digit(name) && !names_are_codes_) return true;
    if (capitals_ && reads_as_sentence(name)) return true;
    return name.find(':') != std::string::npos || (name.size() > 2 && read_status(name)) || row.index() > end_;
}

bool PupilRows::told_unread(const Row& row, const std::string& name) const
{
    const auto tell = [&](std::string what, std::string remedy) {
        row.report(table_.found(Column::pupil) ? Column::pupil : Column::surname, std::move(what), std::move(remedy));
        return true;
    };
    if (name.empty()) return tell("The row names no pupil and was not read.", "Type the pupil's name, or clear the row.");
    if (total_line(name) || total_line(row.text(Column::surname)))
        return tell("\"" + shortened(name) + "\" was taken for a line below the list, not for a pupil.",
                    "Nothing, if that is right.");
    const bool adult = titled_adult(name) || lists_adults(grid_, table_);
    if (adult && !row.filled(Column::upn) && !table_.found(Column::status))
        return tell("\"" + shortened(name) + "\" was taken for an adult, not for a pupil.", "Nothing, if that is right.");
    if (remark(row, name))
        return tell("\"" + shortened(name) + "\" was taken for a remark, not for a pupil.",
                    "If it is a pupil, fill in the year or the class beside the name.");
    return false;
}

std::optional<Person> PupilRows::person(const Row& row)
{
    Person who{name_of(row), row.text(Column::class_name), {}, Status::none};
    const auto line = lone_line(row.index());
    if (read_status_section(line) || read_section(line) || told_unread(row, who.name)) return {};
    who.status = section_status_;
    auto years = row.years(Column::year);
    if (!years) years = years_of_class(who.class_name);
    if (!years) years = section_years_;
    if (who.class_name.empty()) who.class_name = section_class_;
    if (years && years->single()) who.year = years->first;
    return who;
}

}  // namespace provision
