// SPDX-License-Identifier: MPL-2.0
#include "analysis/school_days.hpp"
#include "analysis/staff_cost.hpp"
#include "functions/rates.hpp"
#include "functions/registry.hpp"
#include "functions/week.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

// Five parameters because the formula has five places.
double weekly_cost(const Value& schedule, const Words& staff, const Grid& rates, std::optional<Words> staffing,
                   std::optional<Count> groups)
{
    const auto adults =
        adults_of({schedule, groups}, blaming(1, [&] { return staff_named(staff); }), staffing_named(staffing, 3));
    return blaming(2, [&] { return value_of(cost_of(adults, rates_in(rates))); });
}

// `x £17.20 an hour = £12.90`, or a line for each of several adults.
Working weekly_cost_shown(const Value& schedule, const Words& staff, const Grid& rates, std::optional<Words> staffing,
                          std::optional<Count> groups)
{
    const Week week{schedule, groups};
    const auto list = staff_named(staff);
    const auto paid = rates_in(rates);
    Working working{.from = spoken_week(week, list)};
    double together = 0;
    const auto adults = adults_of(week, list, staffing_named(staffing, 3));
    for (const auto& adult : adults) {
        const double rate = value_of(hourly_rate(adult.staff, paid));
        const double pounds = *adult.minutes / 60 * rate;
        const bool alone = adults.size() == 1 && !working.from.empty();
        working.steps.push_back((alone ? "" : adult.staff + " " + spoken_minutes(*adult.minutes) + " ") + "x " +
                                spoken_pounds(rate) + " an hour = " + spoken_pounds(pounds));
        together += pounds;
    }
    if (adults.size() > 1) working.steps.push_back("together " + spoken_pounds(together) + " a week");
    return working;
}

double annual_cost(Pounds weekly, WeeksOfYear weeks, std::optional<Pounds> resources)
{
    return weekly.value * weeks.value + (resources ? resources->value : 0);
}

Working annual_cost_shown(Pounds weekly, WeeksOfYear weeks, std::optional<Pounds> resources)
{
    const double taught = weekly.value * weeks.value;
    Working working{.from = spoken_pounds(weekly.value) + " a week",
                    .steps = {"x " + plain_number(weeks.value) + " weeks = " + spoken_pounds(taught)}};
    if (resources)
        working.steps.push_back("+ " + spoken_pounds(resources->value) +
                                " for resources = " + spoken_pounds(taught + resources->value));
    return working;
}

// Domain: period = weekly x teaching weeks between the dates; to date = period cut off at a day.
double cost_so_far(Pounds weekly, Date start, OpenEnd end, Date as_of, std::optional<Closures> closures)
{
    const DaySpan run{start, end.date.value_or(std::max(start, as_of))};
    if (run.last < run.first) throw BadArgument(Fault::not_understood, "the end is before the start", 2);
    return cost_to_date(weekly.value, run, as_of, closures ? closures->all : std::vector<DaySpan>{});
}

Working cost_so_far_shown(Pounds weekly, Date start, OpenEnd end, Date as_of, std::optional<Closures> closures)
{
    const double pounds = cost_so_far(weekly, start, end, as_of, closures);
    Working working{.from = spoken_pounds(weekly.value) + " a week"};
    if (as_of < start) {
        working.steps = {"nothing yet on " + to_text(as_of) + ", since it starts on " + to_text(start) + " = £0.00"};
        return working;
    }
    const Date last = std::min(end.date.value_or(as_of), as_of);
    const auto closed = closures ? closures->all : std::vector<DaySpan>{};
    working.steps = {"x " + plain_number(school_weeks({start, last}, closed)) + " school weeks from " + to_text(start) + " to " +
                     to_text(last) + (closed.empty() ? "" : " without closures") + " = " + spoken_pounds(pounds)};
    return working;
}

// Domain: share (divide by the pupils) or full (the group was set up for one pupil, who is charged the whole).
double cost_per_pupil(Pounds cost, Count pupils, std::optional<Words> charge)
{
    const auto word = charge ? folded(charge->text) : "share";
    if (word == "share") return cost.value / pupils.value;
    if (word == "full") return cost.value;
    throw BadArgument(Fault::not_understood, "the charge is `share` or `full`", 2);
}

Working cost_per_pupil_shown(Pounds cost, Count pupils, std::optional<Words> charge)
{
    const bool full = charge && folded(charge->text) == "full";
    const double pounds = cost_per_pupil(cost, pupils, std::move(charge));
    return {.from = spoken_pounds(cost.value),
            .steps = {(full ? "all of it for one pupil" : "shared by " + counted(static_cast<int>(pupils.value), "pupil")) +
                      " = " + spoken_pounds(pounds)}};
}

constexpr Function kFunctions[] = {
    describe<weekly_cost, weekly_cost_shown>({
        .id = "weeklyCost",
        .name = "PM.WEEKLYCOST",
        .summary = "Pounds a week: the hours of each adult times that adult's rate. #N/A where a rate is missing, one role has "
                   "different rates, or it stays open how several adults share the time.",
        .arguments =
            {
                {"schedule", "What was typed, such as 4 x 15 minutes; a number is hours a week"},
                {"staff",
                 "Who runs it, such as TA or Teacher & LSA; own times may stand beside each, LSA 30 mins; Teacher 1 hour"},
                {"rates", "Pounds an hour: one number, two columns (role, rate) or three (name, role, rate)"},
                {"staffing", "For several adults: team (each is there the whole time) or split (equal shares)"},
                {"groups", "How many groups are taught apart, where the schedule does not say it (1 when left out)"},
            },
        .example = "=PM.WEEKLYCOST(\"2 x 30 mins\";\"TA\";A1:B2)",
        .result = "17.2",
        .cells = {{"A1", "TA"}, {"B1", "17.2"}, {"A2", "Teacher"}, {"B2", "33.53"}},
        .missing = "A blank schedule, staff or rates gives an empty cell. A missing rate, one role with different rates, TA/ CT, "
                   "and several adults without their own times or staffing give #N/A.",
        .formula = "Pounds a week = the sum, over the adults, of hours x hourly rate. With team each adult is there the whole "
                   "time, with split they share it.",
    }),
    describe<annual_cost, annual_cost_shown>({
        .id = "annualCost",
        .name = "PM.ANNUALCOST",
        .summary =
            "Pounds a year: the weekly cost times the weeks, and what resources cost once. A blank weekly cost counts as 0.",
        .arguments =
            {
                {"weeklyCost", "Pounds a week; a blank cell counts as 0"},
                {"weeks", "Teaching weeks in the year, usually 38"},
                {"resources", "Pounds for materials in the year (0 when left out)"},
            },
        .example = "=PM.ANNUALCOST(17.2;38;50)",
        .result = "703.6",
        .cells = {},
        .missing = "A blank weekly cost or blank resources count as 0, since Calc hands a blank cell over as 0. Blank weeks give "
                   "an empty cell.",
        .formula = "Pounds a year = weekly cost x weeks + resources.",
    }),
    describe<cost_so_far, cost_so_far_shown>({
        .id = "costToDate",
        .name = "PM.COSTTODATE",
        .summary = "Pounds so far: the weekly cost times the school weeks from the start to the end or to asOf, whichever comes "
                   "first. 0 while asOf is before the start, #VALUE! when the end is.",
        .arguments =
            {
                {"weeklyCost", "Pounds a week; a blank cell counts as 0"},
                {"start", "The first day of the provision, a date"},
                {"end", "The last day of the provision, a date; blank while it is still running"},
                {"asOf", "The day up to which it is counted, a date that you give, such as TODAY()"},
                {"closures", "Two columns, first and last day of each holiday or closure; a blank last day is one day"},
            },
        .example = "=PM.COSTTODATE(17.2;\"7 Sep 2026\";\"\";\"18 Sep 2026\")",
        .result = "34.4",
        .cells = {},
        .missing = "A blank start or asOf gives an empty cell; a blank end is still running. Nothing depends on today: asOf is "
                   "the date that you give.",
        .formula = "Pounds = weekly cost x school weeks from the start to the earlier of end and asOf.",
    }),
    describe<cost_per_pupil, cost_per_pupil_shown>({
        .id = "costPerPupil",
        .name = "PM.COSTPERPUPIL",
        .summary =
            "Pounds for one pupil: the cost shared among the pupils, or all of it where the group was set up for this one.",
        .arguments =
            {
                {"cost", "Pounds for the whole group; a blank cell counts as 0"},
                {"pupils", "How many pupils attend, all groups together"},
                {"charge", "share (each pupil an equal part, also when left out) or full (all of it to one pupil)"},
            },
        .example = "=PM.COSTPERPUPIL(653.6;4)",
        .result = "163.4",
        .cells = {},
        .missing = "A blank number of pupils gives an empty cell; a blank cost counts as 0.",
        .formula = "Share: cost / pupils. Full: the whole cost, for a group that was set up for this one pupil.",
    }),
};

}  // namespace

std::span<const Function> cost_functions()
{
    return kFunctions;
}

}  // namespace provision
