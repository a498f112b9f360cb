// SPDX-License-Identifier: MPL-2.0
#include "fuzz/targets.hpp"

#include "fuzz/sheet_bytes.hpp"
#include "table/read.hpp"
#include "table/tidy.hpp"
#include "table/tidy_check.hpp"
#include "text/clock.hpp"
#include "text/csv_form.hpp"
#include "text/dates.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/marks.hpp"
#include "text/money.hpp"
#include "text/names.hpp"
#include "text/need_codes.hpp"
#include "text/provision_line.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/staff.hpp"
#include "text/staff_parts.hpp"
#include "text/status.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace provision {
namespace {

constexpr Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{22}};

void require(bool kept, const char* promise)
{
    if (!kept) throw std::logic_error(promise);
}

bool some_time(double minutes)
{
    return std::isfinite(minutes) && minutes > 0;
}

// Where a reader says that it could not go on must lie in the text.
template <class T>
void require_place(const Reading<T>& reading, std::string_view text)
{
    if (const auto* incomplete = std::get_if<Incomplete>(&reading))
        require(incomplete->position <= text.size() && !incomplete->reason.empty(), "an incomplete reading has place and reason");
    if (const auto* wrong = std::get_if<NotUnderstood>(&reading))
        require(wrong->position <= text.size() && !wrong->reason.empty(), "what is not understood has place and reason");
}

void feed_schedule(std::string_view text)
{
    for (const auto& units : {ScheduleUnits{}, ScheduleUnits{4, 38.0 / 3, 50}}) {
        const auto reading = read_schedule(text, units);
        require_place(reading, text);
        if (const auto* read = understood(reading)) {
            require(some_time(read->low) && some_time(read->high) && read->low <= read->high, "a schedule has minutes");
            require(some_time(read->groups) && some_time(read->pupils), "a schedule has groups");
        }
    }
    const auto total = total_minutes(text);
    require_place(total, text);
    if (const auto* minutes = understood(total)) require(some_time(*minutes), "total minutes are never 0");
    const auto taken = split_name(text);
    require(taken.name.size() + taken.schedule.size() <= text.size(), "a name is taken apart, not added to");
}

void require_adults(const StaffList& staff)
{
    for (const auto& adult : staff.adults) {
        require(!trimmed(adult.staff).empty(), "an adult has a name");
        require(!adult.minutes || some_time(*adult.minutes), "an adult's time is never 0");
    }
}

void feed_staff(std::string_view text)
{
    for (const auto cell : {StaffCell::staff, StaffCell::time_and_staff}) require_adults(read_staff(text, cell));
    const auto half = text.size() / 2;
    const auto paired = pair_times(read_staff(text.substr(0, half)), text.substr(half));
    require_place(paired, text.substr(half));
    if (const auto* times = understood(paired)) {
        require_adults(times->staff);
        require(!times->shared || some_time(*times->shared), "a shared time is never 0");
    }
    either_of(text);
    require(several_of(text).count >= 1, "several are one at least");
}

void feed_ratio(std::string_view text)
{
    for (const auto order : {std::optional<RatioOrder>{}, std::optional(RatioOrder::pupils_first)}) {
        const auto ratio = read_ratio(text, order, 30);
        require_place(ratio, text);
        if (const auto* read = understood(ratio))
            require(some_time(read->pupils) && some_time(read->adults), "a ratio has pupils and adults");
    }
    const auto pounds = read_pounds(text);
    require_place(pounds, text);
    if (const auto* read = understood(pounds)) require(std::isfinite(*read), "an amount is a number");
}

bool within_school(const std::optional<Years>& years)
{
    return !years || (kAllYears.first <= years->first && years->first <= years->last && years->last <= kAllYears.last);
}

void feed_years(std::string_view text)
{
    for (const auto& years : {read_years(text), years_in(text), year_of_class(text)})
        require(within_school(years), "years are those of a school");
    if (const auto date = read_date(text)) require(date->ok(), "a date is in the calendar");
    if (const auto wave = read_wave(text)) require(*wave >= 1 && *wave <= 3, "waves are 1 to 3");
}

void feed_names(std::string_view text)
{
    for (const auto& name : split_names(text)) require(!trimmed(name).empty(), "a pupil has a name");
    name_key(text);
    forename(text);
    surname_first(text);
    provision_key(text);
    one_line(text);
    const auto first = first_character(text);
    require(text.starts_with(first), "the first character begins the text");
}

void feed_words(std::string_view text)
{
    for (const auto& need : split_needs(text)) require(!trimmed(need).empty(), "a need has a name");
    kind_of_name(text);
    kind_of_heading(text);
    area_of_need(text);
    pupils_by_status(text);
    read_status(text);
    says_yes(text);
    says_no(text);
    heading_key(text);
}

void feed_lines(std::string_view text)
{
    for (const auto& line : cell_lines(text)) {
        require(!trimmed(line).empty(), "a line of a cell says something");
        for (const auto& part : split_run_together(line)) {
            const auto read = read_provision_line(part);
            // `3 x 1-2.40` tells its slot by the clock as ` 100 mins` where the schedule has no length.
            const std::size_t written_out = clock_ranges(part).empty() ? 0 : std::string_view(" 600 mins").size();
            require(read.name.size() <= part.size() && read.schedule.size() <= part.size() + written_out,
                    "a line is taken apart, not added to");
            require(!read.cost || std::isfinite(read.cost->pounds), "a cost is an amount");
        }
    }
    csv_text(text);
}

// A cell of one of the sheets; a sheet's name alone stands for the whole of it.
bool lies_in(const Where& where, std::span<const Grid> sheets)
{
    return std::ranges::any_of(sheets, [&](const Grid& grid) {
        return grid.sheet == where.sheet && where.row >= grid.top && where.row < grid.top + std::max(grid.rows(), 1) &&
               where.column >= grid.left && where.column < grid.left + std::max(grid.columns, 1);
    });
}

void require_provision(const Provision& provision, std::span<const Grid> sheets)
{
    require(lies_in(provision.where, sheets), "a provision stands in a cell");
    require(!trimmed(provision.name).empty(), "a provision has a name");
    require(!provision.wave || (*provision.wave >= 1 && *provision.wave <= 4), "waves are 1 to 3, of four tiers 1 to 4");
    require(within_school(provision.years), "years are those of a school");
    require(!provision.ratio || some_time(provision.ratio->pupils), "a ratio has pupils");
    const auto minutes = weekly_minutes(provision);
    require(!minutes || some_time(*minutes), "weekly minutes are never 0");
    require(!provision.stated_minutes || some_time(*provision.stated_minutes), "a stated time is never 0");
    require(!provision.cost || std::isfinite(provision.cost->pounds), "a cost is an amount");
    for (const auto& name : provision.pupils) require(!trimmed(name).empty(), "a pupil has a name");
    require_adults(provision.staff);
}

void require_reading(const WorkbookReading& reading, std::span<const Grid> sheets)
{
    for (const auto& issue : reading.issues) {
        require(lies_in(issue.where, sheets), "an issue stands in a cell");
        require(!issue.what.empty() && !issue.remedy.empty(), "an issue says what it is and what to do");
    }
    for (const auto& table : reading.tables)
        require(lies_in(table.first, sheets) && lies_in(table.last, sheets), "a table stands in cells");
    for (const auto* map : {&reading.map, &reading.history}) {
        for (const auto& provision : map->provisions) require_provision(provision, sheets);
        for (const auto& pupil : map->pupils) {
            require(lies_in(pupil.where, sheets), "a pupil stands in a cell");
            require(!trimmed(pupil.name).empty(), "a pupil has a name");
        }
        for (const auto& need : map->needs) require(!trimmed(need.pupil).empty(), "a need is a pupil's");
        for (const auto& place : map->attendance) require(!trimmed(place.pupil).empty(), "a place is a pupil's");
    }
}

}  // namespace

void feed_texts(std::string_view bytes)
{
    feed_schedule(bytes);
    feed_staff(bytes);
    feed_ratio(bytes);
    feed_years(bytes);
    feed_names(bytes);
    feed_words(bytes);
    feed_lines(bytes);
}

void feed_workbook(std::string_view bytes)
{
    const auto sheets = sheets_of_bytes(bytes);
    require_reading(read_workbook(sheets), sheets);
    require_reading(read_workbook(sheets, kToday), sheets);
}

void feed_tidy(std::string_view bytes)
{
    for (const auto& grid : sheets_of_bytes(bytes)) {
        const auto plan = tidy(grid);
        if (!plan) continue;
        const auto tidied = tidied_grid(*plan, grid);
        require(difference(read_workbook({&grid, 1}), read_workbook({&tidied, 1})).none(), "a tidied map is read as it was");
        const auto again = tidy(tidied);
        require(again && again->changes.empty(), "a tidied map is tidy");
    }
}

}  // namespace provision
