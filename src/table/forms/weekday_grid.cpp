// SPDX-License-Identifier: MPL-2.0
// Grids of the week: days across, adults, provisions or times of day down, and in the cells when, or what, it is.
#include "table/cells.hpp"
#include "table/forms/keep.hpp"
#include "table/forms/week_shape.hpp"
#include "table/map_cells.hpp"
#include "table/schema.hpp"
#include "text/clock.hpp"
#include "text/kinds.hpp"
#include "text/line_adults.hpp"
#include "text/line_text.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"
#include "text/schedule_factors.hpp"
#include "text/staff.hpp"
#include "text/weekdays.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace provision {
namespace {

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
    void say_remark(int row);
    bool adults_down(const std::string& name) const;
    double minutes_of_row(int row);
    double minutes_of_cell(int row, int column);
    unsigned weekday(int column) const;
    std::vector<WeekSlot> slots_of_row(int row) const;
    void state_total(int row, Provision& provision) const;
    void add(Provision provision, bool evident);
    void finish_slots();
    static std::string time_in_slot(const std::string& said, int days, int slot);
    void say_others(const std::map<Where, std::string>& others);

    struct Slot {
        Where where;
        std::string text;
        int days = 0;
        std::vector<WeekSlot> when{};
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

unsigned WeekReader::weekday(int column) const
{
    const auto heading = folded_heading(cell_text(grid_, shape_.header_row, column));
    return weekday_of(heading.substr(0, heading.find(' '))).value_or(0);
}

std::vector<WeekSlot> WeekReader::slots_of_row(int row) const
{
    std::vector<WeekSlot> slots;
    for (const int day : shape_.days)
        for (const auto& range : clock_ranges(cell_text(grid_, row, day)))
            slots.push_back({weekday(day), range.begin, range.end});
    return slots;
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
    if (filled_cells(grid_, row) == 1) return say_remark(row);
    if (line.name.empty() || minutes == 0 || like_lesson(line)) return;
    line.schedule = spoken_minutes(minutes) + " a week";
    const PlacedLine place{grid_.where(row, shape_.days.front() - 1), {}, LineProof::none};
    auto provision = provision_of(place, line, reading_.issues);
    provision.years = years_in(line.name);
    provision.slots = slots_of_row(row);
    state_total(row, provision);
    const bool headed = column_of(TableKind::provision_map, heading_key(label_heading())) == Column::provision;
    add(std::move(provision), headed || titled_support(line.name) || titled_support(shape_.title));
}

/// `NB swaps with Mr Day in Spring` below the week.
void WeekReader::say_remark(int row)
{
    reading_.issues.push_back({grid_.where(row, shape_.days.front() - 1),
                               {},
                               "\"" + shortened(label(row)) + "\" was not read as a provision.",
                               "If it is one, say on which days and for how long."});
}

/// A row for a time of day: each cell names what runs then.
void WeekReader::read_slot(int row, const ClockRange& slot)
{
    for (const int day : shape_.days) {
        const auto text = one_line(cell_text(grid_, row, day));
        if (text.empty()) continue;
        auto& found = slots_[{folded(text), slot.minutes()}];
        if (found.days++ == 0) found = {grid_.where(row, day), text, 1};
        found.when.push_back({weekday(day), slot.begin, slot.end});
    }
}

/// `Library (15 mins only)`: a cell may say that it takes less of its slot, each time or on every day that it stands on. What it
/// says otherwise contradicts the clock, and nobody can tell which one holds.
std::string WeekReader::time_in_slot(const std::string& said, int days, int slot)
{
    const auto times = [&](double minutes) { return std::to_string(days) + " x " + plain_number(minutes) + " mins"; };
    const auto factors = read_factors(LineText(said).plain());
    const auto length = std::ranges::find(factors, FactorKind::length, &Factor::kind);
    const auto often = read_schedule(said + " 1 min");  // of words without a length: `3 x week`
    const auto* sessions = understood(often);
    const bool otherwise = sessions && !said.empty() && (sessions->low != days || sessions->high != days) && sessions->low > 1;
    if (length == factors.end()) return otherwise ? times(slot) + " or " + said : times(slot);
    const auto own = read_schedule(said);
    const auto* read = understood(own);
    const bool one = read && read->low == read->high && length->low == length->high;
    if (one && length->low <= slot && (read->low == length->low || read->low == days * length->low)) return times(length->low);
    return one && read->low == days * slot ? times(slot) : times(slot) + " or " + said;
}

void WeekReader::finish_slots()
{
    if (!titled_support(shape_.title) && !titled_support(grid_.sheet)) return;
    std::map<Where, std::string> others;
    for (const auto& [key, slot] : slots_) {
        auto line = read_provision_line(slot.text);
        const bool support = titled_support(line.name) || kind_of_name(line.name) || line.states_support();
        if (line.name.empty() || !support || like_lesson(line)) {
            others.emplace(slot.where, slot.text);
            continue;
        }
        line.schedule = time_in_slot(line.schedule, slot.days, key.second);
        if (line.staff.empty()) line.staff = shape_.staff;
        auto provision = provision_of({slot.where, {}, LineProof::words}, line, reading_.issues);
        provision.years = years_in(slot.text);
        provision.slots = slot.when;
        std::ranges::sort(provision.slots);
        add(std::move(provision), true);
    }
    std::ranges::sort(reading_.provisions, {}, &Provision::where);
    say_others(others);
}

/// Lessons, breaks and meetings between the provisions, each of them once.
void WeekReader::say_others(const std::map<Where, std::string>& others)
{
    constexpr std::size_t kNamed = 6;
    std::vector<std::string> names;
    for (const auto& other : others) {
        const auto text = shortened(other.second);
        const auto same = [&](const std::string& name) { return folded(name) == folded(text); };
        if (std::ranges::none_of(names, same)) names.push_back(text);
    }
    if (names.empty()) return;
    const auto all = names.size();
    if (all > kNamed) {
        names.resize(kNamed);
        names.push_back(counted(static_cast<int>(all - kNamed), "other"));
    }
    reading_.issues.push_back({others.begin()->first,
                               {},
                               listed(names) + (all == 1 ? " was" : " were") + " not read as provision.",
                               "If one of these is, say so in its cell: how often, for how many or by whom."});
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
