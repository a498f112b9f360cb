// SPDX-License-Identifier: MPL-2.0
#include "table/many_lines.hpp"

#include "table/cells.hpp"
#include "table/map_lines.hpp"
#include "text/among.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace provision {
namespace {

using enum Column;
using Lines = std::vector<std::string>;

/// Columns in which a line belongs to a line of the names; a single value in some of them is the sum of all.
constexpr std::array kMatched{ratio, schedule,    sessions,       session_length, staff,  year,    class_name, weeks,
                              term,  stated_time, time_and_staff, cost,           pupils, measure, entry,      Column::exit};
constexpr std::array kSums{stated_time, time_and_staff, cost, pupils};
constexpr std::array kTimes{schedule, sessions, session_length, stated_time, time_and_staff};

std::string_view without_bullet(std::string_view line)
{
    for (const std::string_view bullet : {"\xE2\x80\xA2", "\xC2\xB7", "\xEF\x82\xB7", "- ", "* ", "\xE2\x80\x93 "})
        if (line.starts_with(bullet)) return trimmed(line.substr(bullet.size()));
    return line;
}

bool bulleted(const std::string& line)
{
    return without_bullet(line).size() < line.size();
}

bool schedule_alone(const std::string& line)
{
    const auto split = split_name(line);
    return split.name.empty() && !split.schedule.empty();
}

/// A line that goes on with the name above it: it begins in small letters, with a bracket or a sign, or is a schedule alone; or
/// the line above is left open.
bool goes_on(const std::string& above, const std::string& line)
{
    const char first = line.front();
    const bool open_first = (first >= 'a' && first <= 'z') || std::string_view("(&/-+,").find(first) != std::string_view::npos;
    if (open_first || line.starts_with("\xE2\x80\x93") || schedule_alone(line)) return true;
    const auto key = folded(above);
    if (std::string_view("&/-,:+(").find(key.back()) != std::string_view::npos) return true;
    constexpr std::array<std::string_view, 9> kOpen{" and", " for", " of", " with", " to", " in", " the", " or", " on"};
    return std::ranges::any_of(kOpen, [&](std::string_view word) { return key.ends_with(word); });
}

Lines names_of(const Lines& typed)
{
    Lines names;
    if (std::ranges::all_of(typed, bulleted)) {
        for (const auto& line : typed) names.emplace_back(without_bullet(line));
        return names;
    }
    for (const auto& line : typed)
        if (!names.empty() && goes_on(names.back(), line))
            names.back() += '\n' + line;
        else
            names.push_back(line);
    return names;
}

/// The neighbours of the names that hold several lines.
struct Neighbour {
    Column means;
    int column;
    Lines lines;
};
std::vector<Neighbour> neighbours_of(const Grid& row, const FoundTable& table)
{
    std::vector<Neighbour> found;
    for (const auto& column : table.columns) {
        const auto& cell = row.at(0, column.column);
        if (!among(kMatched, column.means) || !cell.is_text()) continue;
        if (auto parts = lines(cell.text); parts.size() > 1) found.push_back({column.means, column.column, std::move(parts)});
    }
    return found;
}

/// What the lines of the neighbours say of the names.
enum class Match { one, each, unclear };

bool of_different_kinds(const Lines& names)
{
    std::set<std::string> kinds;
    for (const auto& name : names)
        if (const auto kind = kind_of_name(name)) kinds.insert(*kind);
    return kinds.size() == names.size();
}

bool own_schedules(const Lines& names)
{
    return std::ranges::all_of(names, [](const auto& name) {
        const auto split = split_name(name);
        return !split.name.empty() && !split.schedule.empty();
    });
}

bool all_of_some_kind(const Lines& names)
{
    constexpr std::size_t kTooManyForOneName = 3;
    return names.size() >= kTooManyForOneName &&
           std::ranges::all_of(names, [](const auto& name) { return kind_of_name(name).has_value(); });
}

/// Several pupils on each line are as many groups; one on each may be those of one group.
bool groups_of_pupils(const Lines& parts)
{
    return std::ranges::all_of(parts, [](const auto& line) { return split_names(line).size() > 1; });
}

/// The same adult on each line, with other sessions each time, gives each of them: two such adults would have the same sessions.
bool same_adult_at_other_times(const std::vector<Neighbour>& neighbours, std::size_t count)
{
    bool adult = false;
    bool sessions_differ = false;
    for (const auto& neighbour : neighbours) {  // clang 14 captures no structured binding
        const auto& parts = neighbour.lines;
        if (parts.size() != count) continue;
        if (neighbour.means == staff)
            adult = std::ranges::all_of(parts, [&](const auto& line) { return folded(line) == folded(parts.front()); });
        if (among(kTimes, neighbour.means))
            sessions_differ = std::ranges::all_of(parts, [](const auto& line) { return counts_sessions(line); }) &&
                              std::set<std::string>(parts.begin(), parts.end()).size() == count;
    }
    return adult && sessions_differ;
}

/// Lines of staff against as many lines of time may be the adults of one provision, so they prove nothing by themselves.
Match match_of(const Lines& names, const std::vector<Neighbour>& neighbours)
{
    const auto count = names.size();
    std::size_t adults = 1;
    for (const auto& neighbour : neighbours)
        if (neighbour.means == staff) adults = neighbour.lines.size();
    bool sizes = false;
    bool times = false;
    for (const auto& [means, column, parts] : neighbours) {
        const bool time = among(kTimes, means);
        if (means == pupils && parts.size() == count && groups_of_pupils(parts)) sizes = true;
        if (means != ratio && !time) continue;
        if (parts.size() == count) (time ? times : sizes) = true;
        if (parts.size() != count && !(time && parts.size() == adults))
            return of_different_kinds(names) || all_of_some_kind(names) ? Match::unclear : Match::one;
    }
    sizes = sizes || same_adult_at_other_times(neighbours, count);
    if (own_schedules(names) || sizes || (times && (adults != count || of_different_kinds(names)))) return Match::each;
    return times ? Match::unclear : Match::one;
}

Where where_named(const Grid& row, const FoundTable& table)
{
    return row.where(0, *table.column(provision));
}

void report_unclear(const Grid& row, const FoundTable& table, std::size_t count, std::vector<Issue>& issues)
{
    issues.push_back({where_named(row, table),
                      {},
                      "The cell has " + counted(static_cast<int>(count), "line") +
                          " that may be as many provisions, and the lines beside it do not tell; it was read as one.",
                      "Give each provision a row of its own."});
}

void report_sum(const Grid& row, const FoundColumn& column, std::vector<Issue>& issues)
{
    issues.push_back({row.where(0, column.column),
                      {},
                      "\"" + shortened(text_of(row.at(0, column.column))) + "\" under \"" + folded(column.heading) +
                          "\" stands for several provisions together, so none of them got it.",
                      "Give each provision a row of its own."});
}

/// A row that names one pupil tells what that pupil has: each of its provisions is the pupil's; a number counts all their places.
bool one_pupil(const Cell& cell)
{
    return cell.is_text() && cell.text.find_first_of("0123456789") == std::string::npos && lines(cell.text).size() == 1 &&
           split_names(cell.text).size() == 1;
}

/// A cell of the row as it stands for the line `at` of `count` names.
Cell cell_of_line(const Cell& cell, Column means, std::size_t at, std::size_t count)
{
    if (!among(kMatched, means)) return cell;
    const auto parts = cell.is_text() ? lines(cell.text) : Lines{};
    if (parts.size() == count) return Cell::of(parts[at]);
    return among(kSums, means) && !(means == pupils && one_pupil(cell)) ? Cell{} : cell;
}

std::vector<Grid> rows_of(const Grid& row, const FoundTable& table, const Lines& names, std::vector<Issue>& issues)
{
    std::vector<Grid> rows;
    for (std::size_t at = 0; at < names.size(); ++at) {
        auto& part = rows.emplace_back(row);
        for (const auto& column : table.columns) {
            auto& cell = part.cells[static_cast<std::size_t>(column.column)];
            if (column.means == provision) {
                cell = Cell::of(names[at]);
                continue;
            }
            const bool filled = !cell.blank();
            cell = cell_of_line(cell, column.means, at, names.size());
            if (at == 0 && filled && cell.blank()) report_sum(row, column, issues);
        }
    }
    return rows;
}

}  // namespace

bool ditto_mark(const Cell& cell)
{
    if (!cell.is_text() || cell.text.size() > 12) return false;
    constexpr std::array<std::string_view, 9> kMarks{"\"", "''", "\" \"", "ditto", "do.", "as above", "\"\"", ",,", "-\"-"};
    return std::ranges::find(kMarks, folded(cell.text)) != kMarks.end();
}

Grid one_row(const Grid& grid, int row)
{
    Grid part{grid.sheet, grid.columns, {}, grid.epoch, grid.top + row, grid.left};
    part.usage = grid.usage;
    const auto begin = grid.cells.begin() + static_cast<std::ptrdiff_t>(row) * grid.columns;
    part.cells.assign(begin, begin + grid.columns);
    return part;
}

Grid without_dittos(const Grid& row, const Grid& above, const FoundTable& table, std::vector<Issue>& issues)
{
    Grid part = row;
    for (const auto& column : table.columns) {
        auto& cell = part.cells[static_cast<std::size_t>(column.column)];
        if (!ditto_mark(cell)) continue;
        const bool price = column.means == cost;
        cell = price || above.cells.empty() ? Cell{} : above.at(0, column.column);
        if (price)
            issues.push_back(
                {row.where(0, column.column),
                 {},
                 "A ditto mark under a cost may mean the same price again, or one price for both rows; no cost was read.",
                 "Type the amount."});
    }
    return part;
}

LinesOfRow lines_of_row(const Grid& row, const FoundTable& table, std::vector<Issue>& issues)
{
    const auto named = table.column(provision);
    const auto typed = named && row.at(0, *named).is_text() ? lines(row.at(0, *named).text) : Lines{};
    LinesOfRow result;
    if (typed.size() < 2) return {{row}, {}};
    result.wave = wave_section(typed.front(), row.usage.tiers);
    const auto names = names_of(result.wave ? Lines(typed.begin() + 1, typed.end()) : typed);
    const bool listed = result.wave || std::ranges::all_of(typed, bulleted);
    const auto match = names.size() < 2 ? Match::one : match_of(names, neighbours_of(row, table));
    if (match == Match::unclear && !listed) report_unclear(row, table, names.size(), issues);
    if (match == Match::each || (listed && !names.empty()))
        result.rows = rows_of(row, table, names, issues);
    else
        result.rows = {row};
    return result;
}

}  // namespace provision
