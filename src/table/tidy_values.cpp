// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_row.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

std::string joined(const std::vector<std::string>& items)
{
    std::string all;
    for (const auto& item : items) all += (all.empty() ? "" : "; ") + one_line(item);
    return all;
}

// `6:1`; a size alone where 2:1 would have two readings, unless it has two as it stands.
std::string ratio_text(const Ratio& ratio)
{
    const bool two_ways = ratio.adults == 1 && ratio.pupils == 2 && !ratio.ambiguous;
    return plain_number(ratio.pupils) + (two_ways ? "" : ":" + plain_number(ratio.adults));
}

std::string adults_text(const StaffList& staff)
{
    if (!staff.either) return staff_text(staff);
    std::string text;
    for (const auto& adult : staff.adults) text += (text.empty() ? "" : "/") + one_line(adult.staff);
    return text;
}

std::string_view period_text(CostFor period)
{
    switch (period) {
    case CostFor::week: return "week";
    case CostFor::term: return "term";
    case CostFor::year: return "year";
    case CostFor::pupil: return "pupil";
    case CostFor::unknown: break;
    }
    return {};
}

}  // namespace

TidyRow row_of_values(const Provision& given, const Date& epoch, const std::string& ratio_typed)
{
    using enum Column;
    TidyRow row;
    const auto put = [&](Column means, Cell value) {
        if (!value.blank()) row.cells[{means, {}}].value = std::move(value);
    };
    if (given.years) put(year, year_cell(*given.years).value_or(Cell{}));
    put(class_name, Cell::of(given.class_name));
    put(Column::provision, Cell::of(one_line(given.name)));
    put(area, Cell::of(given.area));
    if (given.wave) put(wave, Cell::of(static_cast<double>(*given.wave)));
    put(staff, Cell::of(adults_text(given.staff)));
    if (given.ratio) put(ratio, Cell::of(ratio_typed.empty() ? ratio_text(*given.ratio) : ratio_typed));
    put(schedule, Cell::of(plainly_spelled(given.schedule.typed)));
    const bool one = given.staff.adults.size() == 1;
    const auto minutes = one && !given.stated_minutes ? given.staff.adults.front().minutes : given.stated_minutes;
    if (minutes) put(stated_time, minutes_cell(*minutes));
    put(weeks, Cell::of(given.weeks));
    const auto day = [&](const Date& date) {
        return Cell::date((std::chrono::sys_days(date) - std::chrono::sys_days(epoch)).count());
    };
    if (given.start) put(start, day(*given.start));
    if (given.end) put(end, day(*given.end));
    if (given.capacity) put(pupils, Cell::of(*given.capacity));
    put(pupils, Cell::of(joined(given.pupils)));
    if (given.cost) {
        put(cost, Cell::of(given.cost->pounds));
        put(cost_for, Cell::of(std::string(period_text(given.cost->period))));
    }
    put(term, Cell::of(given.term));
    return row;
}

}  // namespace provision
