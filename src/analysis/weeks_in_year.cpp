// SPDX-License-Identifier: MPL-2.0
#include "analysis/cost_year.hpp"
#include "analysis/day_spans.hpp"
#include "table/term_sheets.hpp"
#include "text/digits.hpp"
#include "text/names.hpp"
#include "text/terms.hpp"
#include "text/weeks_told.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

// How long a row of a map runs in a year: by its days, its term or the weeks that it tells.

namespace provision {
namespace {

// Between which days a row runs, as far as anybody says: its own dates, without them the term that it names; always inside the
// term of its map.
struct Run {
    std::optional<Date> first;
    std::optional<Date> last;

    bool told() const { return first || last; }
};

std::optional<DayRange> days_of_term(const Provision& provision, const CostYear& year)
{
    std::optional<Term> term;
    for (const auto* told : {&provision.term, &provision.weeks, &provision.start_typed})
        if (!term) term = read_term(*told);
    if (!term && provision.weeks.empty()) term = term_in(provision.schedule.typed);  // `3 x 15 mins (Autumn 2 only)`
    if (!term) return {};
    // A financial year has the summer of one school year and the autumn of the next.
    for (const auto& near : {year.today(), year.days().first, year.days().last}) {
        const auto usual = usual_days(*term, near, year.settings().terms_a_year);
        if (within({usual.first, usual.last}, year.days())) return calendar_days(*term, year.calendar(), usual).value_or(usual);
    }
    return usual_days(*term, year.today(), year.settings().terms_a_year);
}

void narrow(Run& run, const Date& first, const Date& last)
{
    run.first = run.first ? std::max(*run.first, first) : first;
    run.last = run.last ? std::min(*run.last, last) : last;
}

Run run_of(const Provision& provision, const CostYear& year)
{
    Run run{provision.start, provision.end};
    if (!run.told())
        if (const auto term = days_of_term(provision, year)) narrow(run, term->first, term->last);
    if (provision.map_from && provision.map_to) narrow(run, *provision.map_from, *provision.map_to);
    return run;
}

double weeks_to(const YearWeeks& weeks, const CostYear& year)
{
    return year.weeks({weeks.days->first, std::min(weeks.days->last, year.today())});
}

// Without a Calendar nothing tells the holidays between two days, so that no run is longer than the teaching weeks. The usual
// days of terms make up the whole year, holidays and all.
void count_days(YearWeeks& weeks, const CostYear& year)
{
    weeks.basis = YearWeeks::Basis::dates;
    if (year.knows(*weeks.days) || (weeks.start_told && weeks.end_told)) {
        const double whole = year.weeks(*weeks.days);
        weeks.all = year.knows(*weeks.days) ? whole : std::min(whole, year.settings().teaching_weeks);
        weeks.to_date = std::min(weeks_to(weeks, year), weeks.all);
        return;
    }
    weeks.basis = YearWeeks::Basis::spread_evenly;
    const double of_a_week = year.settings().teaching_weeks / year.weeks(year.days());
    weeks.all = year.weeks(*weeks.days) * of_a_week;
    weeks.to_date = weeks_to(weeks, year) * of_a_week;
}

// A club in the holidays has no school days: what it is told to run is all there is to go by.
void count_told_holidays(YearWeeks& weeks, double told, const CostYear& year)
{
    const auto weekdays = [&](const Date& last) { return school_weeks({weeks.days->first, last}, {}); };
    const double whole = weekdays(weeks.days->last);
    weeks.all = std::min(told, year.settings().teaching_weeks);
    weeks.to_date = whole > 0 ? weeks.all * weekdays(std::min(weeks.days->last, year.today())) / whole : 0;
}

// Told weeks of a run that reaches beyond the year count by the part of the run that lies in it; without an end they follow the
// start.
void count_told_days(YearWeeks& weeks, double told, const Run& run, const CostYear& year)
{
    const double most = year.settings().teaching_weeks;
    const double inside = year.weeks(*weeks.days);
    if (run.first && run.last) {
        const double whole = year.weeks_of_any_year({*run.first, *run.last});
        if (whole == 0) return count_told_holidays(weeks, told, year);
        weeks.all = std::min(most, inside * told / whole);
        weeks.to_date = inside > 0 ? weeks.all * weeks_to(weeks, year) / inside : 0;
        return;
    }
    const double before =
        run.first && *run.first < year.days().first ? year.weeks_of_any_year({*run.first, day_before(year.days().first)}) : 0;
    weeks.all = std::min(most, std::clamp(told - before, 0.0, inside));
    weeks.to_date = std::min(weeks.all, weeks_to(weeks, year));
}

// A school teaches no more than its teaching weeks, whatever a row says.
void count_told(YearWeeks& weeks, double told, const Run& run, const CostYear& year)
{
    weeks.basis = YearWeeks::Basis::weeks_told;
    weeks.told = told;
    if (weeks.days) return count_told_days(weeks, told, run, year);
    const double most = year.settings().teaching_weeks;
    weeks.all = std::min(told, most);
    if (told >= most) weeks.to_date = weeks.all * year.part_over();
}

std::optional<WeeksTold> weeks_told(const Provision& provision, const Settings& settings)
{
    const SchoolYear length{settings.weeks_a_term(), settings.teaching_weeks};
    if (const auto told = read_weeks_told(provision.weeks, length)) return told;
    return read_weeks_told(provision.term, length);
}

// `20 lessons`, `6 weeks then 6 weeks`, `half a term`, `until Easter`: some number of weeks, and nobody can say which. `ongoing`
// is none.
bool counts_unknown_weeks(const std::string& typed)
{
    constexpr std::array<std::string_view, 8> kPhrases{"half", "until", "till", "end of", "christmas", "easter", "tbc", "error"};
    const auto words = folded(typed);
    return std::ranges::any_of(typed, is_digit) ||
           std::ranges::any_of(kPhrases, [&](std::string_view phrase) { return has_phrase(words, phrase); });
}

// `2 hours until Easter` under Schedule.
bool counts_until(const std::string& schedule)
{
    const auto words = folded(schedule);
    return has_phrase(words, "until") || has_phrase(words, "till");
}

// Told weeks may be fewer than those between the dates, with gaps; more do not fit.
std::string told_against_dates(const Provision& provision, const WeeksTold& told, const CostYear& year)
{
    if (!provision.start || !provision.end) return {};
    const double between = std::round(year.weeks_of_any_year({*provision.start, *provision.end}) * 10) / 10;
    if (between == 0 || told.most <= between + 1) return {};
    return "is it " + plain_number(told.most) + " weeks, or the " + plain_number(between) + " between its dates?";
}

// What keeps the weeks of a row from being known, as a question; empty where nothing does.
std::string open_question(const Provision& provision, const std::optional<WeeksTold>& told, const Run& run, const CostYear& year)
{
    if (provision.start && provision.end && *provision.end < *provision.start)
        return "its end comes before its start: which day is wrong?";
    if (told && told->least != told->most) return plain_number(told->least) + " or " + plain_number(told->most) + " weeks?";
    if (told) return told_against_dates(provision, *told, year);
    if (!provision.end_typed.empty() && !run.last) return "which day is the end, \"" + one_line(provision.end_typed) + "\"?";
    if (!provision.start_typed.empty() && !run.first)
        return "which day is the start, \"" + one_line(provision.start_typed) + "\"?";
    const bool dated = provision.start && provision.end;
    for (const auto* typed : {&provision.weeks, &provision.term})
        if (!dated && !read_term(*typed) && counts_unknown_weeks(*typed))
            return "how many weeks are \"" + one_line(*typed) + "\"?";
    if (!run.told() && counts_until(provision.schedule.typed))
        return "how many weeks are \"" + one_line(provision.schedule.typed) + "\"?";
    if (dated && year.weeks_of_any_year({*provision.start, *provision.end}) == 0)
        return "no school day lies between its dates: how many weeks does it run?";
    return {};
}

}  // namespace

Reading<std::optional<YearWeeks>> weeks_in_year(const Provision& provision, const CostYear& year)
{
    const auto run = run_of(provision, year);
    const auto told = weeks_told(provision, year.settings());
    const auto open = open_question(provision, told, run, year);
    YearWeeks weeks;
    weeks.start_told = provision.start && run.first == provision.start;
    weeks.end_told = provision.end && run.last == provision.end;
    const bool turned_round = run.first && run.last && *run.last < *run.first && !open.empty();
    if (run.told() && !turned_round) {
        weeks.days = within({run.first.value_or(year.days().first), run.last.value_or(year.days().last)}, year.days());
        if (!weeks.days) return std::optional<YearWeeks>{};
    }
    if (!open.empty()) return Incomplete{0, open};
    if (told) {
        count_told(weeks, told->most, run, year);
    } else if (run.told()) {
        count_days(weeks, year);
    } else {
        weeks.all = year.settings().teaching_weeks;
        weeks.to_date = weeks.all * year.part_over();
    }
    return std::optional<YearWeeks>{weeks};
}

}  // namespace provision
