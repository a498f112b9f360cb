// SPDX-License-Identifier: MPL-2.0
#include "analysis/cost_year.hpp"

#include "analysis/day_spans.hpp"
#include "analysis/run_length.hpp"

#include <algorithm>

namespace provision {
using std::chrono::day;
using std::chrono::month;

DaySpan year_around(const Date& date, YearRuns runs)
{
    const auto begins = runs == YearRuns::academic ? month{9} : month{4};
    const auto first = date.month() < begins ? date.year() - std::chrono::years{1} : date.year();
    const Date start{first, begins, day{1}};
    return {start, day_before(Date{first + std::chrono::years{1}, begins, day{1}})};
}

CostYear::CostYear(const ProvisionMap& map, const Date& day, const Date& today)
    : settings_(&map.settings), calendar_(map.calendar), today_(today), days_(year_around(day, map.settings.year_runs)),
      closed_(closures_of(map))
{
    for (const auto& dates : map.calendar) {
        if (!dates.first || !dates.last) continue;
        const auto inside = within({*dates.first, *dates.last}, days_);
        if (!inside) continue;
        has_calendar_ = true;
        if (!dates.closure) terms_.push_back(*inside);
    }
    close_between_terms();
    constexpr double kLongest = 1.1;
    has_calendar_ = has_calendar_ && weeks(days_) <= kLongest * settings_->teaching_weeks;
}

// A Calendar may list one term of three: then the days outside it are not holidays.
void CostYear::close_between_terms()
{
    constexpr double kEnough = 0.8;
    double weeks = 0;
    for (const auto& term : terms_) weeks += school_weeks(term, closed_);
    if (weeks < kEnough * settings_->teaching_weeks) {
        terms_.clear();
        return close_between_listed_terms();
    }
    std::ranges::sort(terms_, {}, &DaySpan::first);
    Date open = days_.first;
    for (const auto& term : terms_) {
        if (open < term.first) closed_.push_back({open, day_before(term.first)});
        open = std::max(open, day_after(term.last));
    }
    if (open <= days_.last) closed_.push_back({open, days_.last});
}

// A financial year has a part of two school years, of which the Calendar may list one: days outside its terms are not known, but
// those between two terms are holidays unless they are so many that a term is missing.
void CostYear::close_between_listed_terms()
{
    constexpr double kLongestHoliday = 8;
    std::vector<DaySpan> listed;
    for (const auto& dates : calendar_)
        if (!dates.closure && dates.first && dates.last) listed.push_back({*dates.first, *dates.last});
    if (listed.empty()) return;
    std::ranges::sort(listed, {}, &DaySpan::first);
    known_ = listed.front();
    for (const auto& term : listed) {
        const DaySpan gap{day_after(known_->last), day_before(term.first)};
        if (school_weeks(gap, {}) > kLongestHoliday) return known_.reset();
        if (gap.first <= gap.last) closed_.push_back(gap);
        known_->last = std::max(known_->last, term.last);
    }
}

bool CostYear::knows(const DaySpan& span) const
{
    return has_calendar_ || (known_ && known_->first <= span.first && span.last <= known_->last);
}

double CostYear::weeks(const DaySpan& span) const
{
    const auto inside = within(span, days_);
    return inside ? school_weeks(*inside, closed_) : 0;
}

// Of a summer before the first term of the Calendar nobody knows the holidays: it has its share of the teaching weeks.
double CostYear::weeks_outside(const DaySpan& span) const
{
    const bool told = std::ranges::any_of(calendar_, [&](const SchoolDates& dates) {
        return dates.first && dates.last && within({*dates.first, *dates.last}, span);
    });
    return school_weeks(span, closed_) * (told ? 1 : settings_->teaching_weeks / school_weeks(days_, {}));
}

double CostYear::weeks_of_any_year(const DaySpan& span) const
{
    double sum = weeks(span);
    if (span.first < days_.first) sum += weeks_outside({span.first, std::min(span.last, day_before(days_.first))});
    if (span.last > days_.last) sum += weeks_outside({std::max(span.first, day_after(days_.last)), span.last});
    return sum;
}

double CostYear::part_over() const
{
    const double whole = weeks(days_);
    return whole > 0 ? weeks({days_.first, today_}) / whole : 0;
}

}  // namespace provision
