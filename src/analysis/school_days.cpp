// SPDX-License-Identifier: MPL-2.0
#include "analysis/school_days.hpp"

#include <algorithm>
#include <vector>

namespace provision {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weeks;

constexpr int kDaysOfSchoolWeek = 5;
constexpr sys_days kMonday{std::chrono::year{1900} / 1 / 1};

// Counted from a Monday up to the day before; negative for days before that Monday.
int weekdays_before(sys_days day)
{
    const auto whole = std::chrono::floor<weeks>(day - kMonday);
    const auto rest = static_cast<int>((day - kMonday - whole).count());
    return static_cast<int>(whole.count()) * kDaysOfSchoolWeek + std::min(rest, kDaysOfSchoolWeek);
}

// 0 where `end`, the day behind the last, is not later.
int weekdays(sys_days begin, sys_days end)
{
    return begin < end ? weekdays_before(end) - weekdays_before(begin) : 0;
}

}  // namespace

int school_days(const DaySpan& span, std::span<const DaySpan> closures)
{
    std::vector<DaySpan> closed(closures.begin(), closures.end());
    std::ranges::sort(closed, {}, &DaySpan::first);
    const sys_days end = sys_days{span.last} + days{1};
    sys_days open = span.first;
    int count = 0;
    for (const auto& closure : closed) {
        count += weekdays(open, std::min(sys_days{closure.first}, end));
        open = std::max(open, sys_days{closure.last} + days{1});
    }
    return count + weekdays(open, end);
}

double school_weeks(const DaySpan& span, std::span<const DaySpan> closures)
{
    return static_cast<double>(school_days(span, closures)) / kDaysOfSchoolWeek;
}

double cost_to_date(double weekly_cost, const DaySpan& run, const Date& as_of, std::span<const DaySpan> closures)
{
    return weekly_cost * school_weeks({run.first, std::min(run.last, as_of)}, closures);
}

}  // namespace provision
