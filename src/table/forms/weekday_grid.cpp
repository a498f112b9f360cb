// SPDX-License-Identifier: MPL-2.0
// Grids of the week: days across, adults, provisions or times of day down, and in the cells when, or what, it is.
#include "table/cells.hpp"
#include "table/forms/keep.hpp"
#include "table/map_cells.hpp"
#include "table/schema.hpp"
#include "text/clock.hpp"
#include "text/kinds.hpp"
#include "text/line_adults.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/staff.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace provision {
namespace {

/// Days across, and beside them a column of the row's own total.
struct WeekShape {
    int header_row = 0;
    std::vector<int> days;
    std::optional<int> total;
    std::string title;  ///< the line over the grid
};

bool weekday(const std::string& text)
{
    constexpr std::array<std::string_view, 13> kDays{"monday", "tuesday", "wednesday", "thursday", "friday", "mon", "tue",
                                                     "tues",   "wed",     "weds",      "thu",      "thurs",  "fri"};
    const auto plain = folded_heading(text);
    return std::ranges::find(kDays, plain.substr(0, plain.find(' '))) != kDays.end() && plain.size() < 20;
}

std::string title_over(const Region& region, int row)
{
    for (int above = row - 1; above >= region.first(); --above) {
        if (filled_cells(region.grid(), above) == 0) continue;
        const auto lone = lone_cell(region.grid(), above);
        if (!lone) return {};
        auto title = one_line(cell_text(region.grid(), above, *lone));
        while (!title.empty() && (title.back() == ':' || title.back() == ' ')) title.pop_back();
        return title;
    }
    return {};
}

std::optional<WeekShape> week_at(const Region& region, int row)
{
    const auto& grid = region.grid();
    WeekShape shape{.header_row = row, .days = {}, .total = {}, .title = {}};
    for (int column = 0; column < grid.columns; ++column) {
        if (!grid.at(row, column).is_text()) continue;
        const auto text = cell_text(grid, row, column);
        const auto plain = folded_heading(text);
        if (weekday(text)) shape.days.push_back(column);
        const bool totals =
            has_phrase(plain, "hours") || has_phrase(plain, "total") || has_phrase(plain, "hrs") || has_phrase(plain, "minutes");
        if (!shape.days.empty() && totals) shape.total = column;
    }
    if (shape.days.size() < 3 || shape.days.front() == 0) return {};
    shape.title = title_over(region, row);
    return shape;
}

/// Words of a title that a map of support has and a timetable of lessons has not.
bool titled_support(const std::string& title)
{
    return names_support(title) || has_phrase(folded(title), "provision");
}

class WeekReader {
public:
    WeekReader(const Region& region, WeekShape shape) : grid_(region.grid()), region_(region), shape_(std::move(shape)) {}

    int read();
    FreeReading& reading() { return reading_; }
    bool proven() const { return reading_.lines > 0 && reading_.evident * 2 > reading_.lines; }
    Extent extent() const { return {shape_.header_row, 0, last_row_, shape_.total.value_or(shape_.days.back())}; }

private:
    std::string label(int row) const { return cell_text(grid_, row, shape_.days.front() - 1); }
    std::string label_heading() const { return cell_text(grid_, shape_.header_row, shape_.days.front() - 1); }
    void read_row(int row);
    void read_slot(int row, const ClockRange& slot);
    void read_adult(int row);
    void read_taught(int row);
    bool adults_down(const std::string& name) const;
    double minutes_of_row(int row);
    double minutes_of_cell(int row, int column);
    void state_total(int row, Provision& provision) const;
    void add(Provision provision, bool evident);
    void finish_slots();

    struct Slot {
        Where where;
        std::string text;
        int days = 0;
    };

    const Grid& grid_;
    const Region& region_;
    WeekShape shape_;
    FreeReading reading_;
    std::map<std::pair<std::string, int>, Slot> slots_;  ///< by words and length
    int last_row_ = 0;
};

std::string first_words(const std::string& label)
{
    const auto line = one_line(label);
    return std::string(trimmed(line.substr(0, line.find('('))));
}

bool WeekReader::adults_down(const std::string& name) const
{
    constexpr std::array<std::string_view, 6> kHeadings{"staff", "adult", "name", "ta", "teacher", "lsa"};
    if (names_adults(name)) return true;
    const auto heading = folded_heading(label_heading());
    return names_adults(heading) || std::ranges::find(kHeadings, heading) != kHeadings.end();
}

/// The lengths of a cell: its ranges by the clock, else the one time it states. Its own total must agree with the clock.
double WeekReader::minutes_of_cell(int row, int column)
{
    const auto& cell = grid_.at(row, column);
    if (!cell.is_text()) return 0;
    double minutes = 0;
    for (const auto& range : clock_ranges(cell.text)) minutes += range.minutes();
    if (minutes == 0) {
        const auto stated = total_minutes(cell.text);
        return understood(stated) ? *understood(stated) : 0;
    }
    const auto plain = folded(cell.text);
    if (const auto at = plain.find("total"); at != std::string::npos) {
        const auto digits = plain.find_first_of("0123456789", at);
        const auto stated = total_minutes(digits == std::string::npos ? std::string{} : plain.substr(digits));
        if (understood(stated) && std::abs(*understood(stated) - minutes) > 0.5)
            reading_.issues.push_back({grid_.where(row, column),
                                       {},
                                       "By the clock this is " + spoken_minutes(minutes) + ", the cell's own total is " +
                                           spoken_minutes(*understood(stated)) + ".",
                                       "Change the one that is wrong."});
    }
    return minutes;
}

double WeekReader::minutes_of_row(int row)
{
    double minutes = 0;
    for (const int day : shape_.days) minutes += minutes_of_cell(row, day);
    return minutes;
}

/// What the column of totals says of the row; a number takes the unit of its heading.
void WeekReader::state_total(int row, Provision& provision) const
{
    if (!shape_.total) return;
    const auto text = cell_text(grid_, row, *shape_.total);
    if (text.empty()) return;
    const auto digits = std::min(text.find_first_not_of("0123456789."), text.size());
    const auto heading = folded_heading(cell_text(grid_, shape_.header_row, *shape_.total));
    const bool hours = has_phrase(heading, "hours") || has_phrase(heading, "hrs");
    const bool minutes = has_phrase(heading, "minutes") || has_phrase(heading, "mins");
    auto typed = digits == 0 || !(hours || minutes) ? text : text.substr(0, digits) + (hours ? " hours" : " minutes");
    const auto stated = total_minutes(typed);
    if (!understood(stated)) return;
    provision.stated_minutes = *understood(stated);
    provision.stated_where = grid_.where(row, *shape_.total);
}

void WeekReader::add(Provision provision, bool evident)
{
    ++reading_.lines;
    reading_.evident += evident ? 1 : 0;
    reading_.provisions.push_back(std::move(provision));
}

/// A row for an adult: the title says what is given, the clock how long.
void WeekReader::read_adult(int row)
{
    const double minutes = minutes_of_row(row);
    if (minutes == 0) return;
    const PlacedLine place{grid_.where(row, shape_.days.front() - 1), {}, LineProof::none};
    ProvisionLine line;
    line.name = shape_.title;
    line.staff = first_words(label(row));
    line.schedule = spoken_minutes(minutes) + " a week";
    auto provision = provision_of(place, line, reading_.issues);
    const auto text = label(row);
    if (const auto open = text.find('('); open != std::string::npos) provision.years = years_in(text.substr(open));
    state_total(row, provision);
    add(std::move(provision), titled_support(shape_.title));
}

/// A row for a provision: the days say when.
void WeekReader::read_taught(int row)
{
    const double minutes = minutes_of_row(row);
    auto line = read_provision_line(one_line(label(row)));
    if (line.name.empty() || minutes == 0 || like_lesson(line)) return;
    line.schedule = spoken_minutes(minutes) + " a week";
    const PlacedLine place{grid_.where(row, shape_.days.front() - 1), {}, LineProof::none};
    auto provision = provision_of(place, line, reading_.issues);
    provision.years = years_in(line.name);
    state_total(row, provision);
    const bool headed = column_of(TableKind::provision_map, heading_key(label_heading())) == Column::provision;
    add(std::move(provision), headed || titled_support(line.name) || titled_support(shape_.title));
}

/// A row for a time of day: each cell names what runs then.
void WeekReader::read_slot(int row, const ClockRange& slot)
{
    for (const int day : shape_.days) {
        const auto text = one_line(cell_text(grid_, row, day));
        if (text.empty()) continue;
        auto& found = slots_[{folded(text), slot.minutes()}];
        if (found.days++ == 0) found = {grid_.where(row, day), text, 1};
    }
}

void WeekReader::finish_slots()
{
    if (!titled_support(shape_.title) && !titled_support(grid_.sheet)) return;
    for (const auto& [key, slot] : slots_) {
        auto line = read_provision_line(slot.text);
        const bool support = titled_support(line.name) || kind_of_name(line.name) || line.states_support();
        if (line.name.empty() || !support || like_lesson(line)) continue;
        line.schedule = std::to_string(slot.days) + " x " + std::to_string(key.second) + " mins";
        auto provision = provision_of({slot.where, {}, LineProof::words}, line, reading_.issues);
        provision.years = years_in(slot.text);
        add(std::move(provision), true);
    }
    std::ranges::sort(reading_.provisions, {}, &Provision::where);
}

void WeekReader::read_row(int row)
{
    const auto name = first_words(label(row));
    if (name.empty()) return;
    if (const auto slot = read_clock_range(label(row))) return read_slot(row, *slot);
    if (folded(name).starts_with("total")) return;
    if (adults_down(name))
        read_adult(row);
    else
        read_taught(row);
}

int WeekReader::read()
{
    int row = shape_.header_row + 1;
    for (; row < region_.last(); ++row) {
        if (filled_cells(grid_, row) == 0) break;
        read_row(row);
        last_row_ = row;
    }
    finish_slots();
    return row;
}

}  // namespace

void read_weekday_grids(Region& region, WorkbookReading& out)
{
    for (int row = region.first(); row < region.last(); ++row) {
        const auto shape = week_at(region, row);
        if (!shape) continue;
        WeekReader reader(region, *shape);
        const int end = reader.read();
        region.take(row, end);  // a timetable of lessons is no list of provision either
        if (reader.proven()) keep_reading(region.grid(), reader.extent(), std::move(reader.reading()), out);
        row = end - 1;
    }
}

}  // namespace provision
