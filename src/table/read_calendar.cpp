// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/read.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

// The school's terms and closures.

namespace provision {
namespace {

int days_between(const Date& first, const Date& last)
{
    return static_cast<int>((std::chrono::sys_days{last} - std::chrono::sys_days{first}).count());
}

bool says_any(const std::string& key, std::span<const std::string_view> phrases)
{
    return std::ranges::any_of(phrases, [&](std::string_view phrase) { return has_phrase(key, phrase); });
}

// Half term is the week off, unless it is as long as half a term.
std::optional<bool> half_term(const std::string& key, int days)
{
    constexpr int kLongestHoliday = 16;
    if (!has_phrase(key, "half term") && !has_phrase(key, "half-term")) return {};
    return days <= kLongestHoliday;
}

std::optional<bool> closure_by_words(const std::string& key)
{
    constexpr std::array<std::string_view, 15> kClosed{"closure",        "closed",        "holiday",      "holidays",  "inset",
                                                       "break",          "vacation",      "training day", "strike",    "closures",
                                                       "staff training", "bank holidays", "pd day",       "christmas", "easter"};
    constexpr std::array<std::string_view, 5> kTerm{"term", "terms", "open", "autumn", "spring"};
    if (says_any(key, kClosed)) return true;
    if (says_any(key, kTerm)) return false;
    return {};
}

// Term or closure by the Type cell, else by the name, else by the heading over the names; nothing when none of them tells.
std::optional<bool> is_closure(const Row& row, int days)
{
    for (const auto& words : {row.text(Column::type_of_dates), row.text(Column::name), row.heading(Column::name)}) {
        const auto key = folded(words);
        if (const auto half = half_term(key, days)) return half;
        if (const auto told = closure_by_words(key)) return told;
    }
    return {};
}

bool read_dates(const Row& row, std::vector<SchoolDates>& calendar)
{
    const auto first = row.date(Column::first_day);
    auto last = row.date(Column::last_day);
    const auto name = row.text(Column::name);
    if (!first || (!last && row.filled(Column::last_day))) {
        row.report(Column::first_day,
                   "The dates of \"" + shortened(name) + "\" were not read: a first day is missing or is no date.",
                   "Type both days as day/month/year.");
        return false;
    }
    if (!last) last = first;  // a closure of one day
    const int days = days_between(*first, *last);
    const auto closure = is_closure(row, days);
    if (days < 0 || !closure) {
        row.report(Column::name,
                   days < 0 ? "\"" + shortened(name) + "\" ends before it begins; it was not read."
                            : "\"" + shortened(name) + "\" is neither called a term nor a closure; it was not read.",
                   days < 0 ? "Put the earlier day first." : "Write Term or Closure under Type.");
        return false;
    }
    calendar.push_back({row.where(Column::name), name, first, last, *closure});
    return true;
}

}  // namespace

int read_calendar(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    int rows = 0;
    for (int index = table.heading_row + 1; index < table.end_row; ++index) {
        const Row row(grid, table, index, out.issues);
        if (row.filled() > 0 && read_dates(row, out.map.calendar)) ++rows;
    }
    return rows;
}

}  // namespace provision
