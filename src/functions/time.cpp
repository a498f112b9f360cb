// SPDX-License-Identifier: MPL-2.0
#include "analysis/school_days.hpp"
#include "functions/registry.hpp"
#include "functions/week.hpp"
#include "text/names.hpp"
#include "text/ratio.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>

namespace provision {
namespace {

ScheduleUnits units_of(const std::optional<WeeksOfYear>& weeks_per_term, const std::optional<Number>& days_per_week)
{
    ScheduleUnits units;
    if (weeks_per_term) units.weeks_per_term = weeks_per_term->value;
    if (days_per_week) units.days_per_week = days_per_week->value;
    if (units.days_per_week > 7) throw BadArgument(Fault::not_understood, "a week has 7 days", 3);
    return units;
}

double weekly_hours(const Value& schedule, std::optional<Count> groups, std::optional<WeeksOfYear> weeks_per_term,
                    std::optional<Number> days_per_week)
{
    return week_minutes({schedule, groups, units_of(weeks_per_term, days_per_week)}) / 60;
}

Working weekly_hours_shown(const Value& schedule, std::optional<Count> groups, std::optional<WeeksOfYear> weeks_per_term,
                           std::optional<Number> days_per_week)
{
    const Week week{schedule, groups, units_of(weeks_per_term, days_per_week)};
    return {.steps = {spoken_week(week) + " = " + spoken_hours(week_minutes(week) / 60)}};
}

std::optional<RatioOrder> order_named(const std::optional<Words>& order)
{
    if (!order) return {};
    const auto words = folded(order->text);
    if (words == "pupils first") return RatioOrder::pupils_first;
    if (words == "staff first") return RatioOrder::staff_first;
    throw BadArgument(Fault::not_understood, "the order is `pupils first` or `staff first`", 1);
}

Ratio ratio_of(const TypedRatio& ratio, const std::optional<Words>& order, std::optional<double> class_size)
{
    return blaming(0, [&] {
        const auto read = value_of(read_ratio(ratio.text, order_named(order), class_size));
        if (read.ambiguous) throw BadArgument(Fault::not_available, "which comes first, pupils or staff?");
        if (std::min(read.pupils, read.adults) < 1)
            throw BadArgument(Fault::not_understood, "a ratio names at least one of each");
        return read;
    });
}

double group_size(const TypedRatio& ratio, std::optional<Words> order, std::optional<Count> class_size)
{
    return ratio_of(ratio, order, class_size ? std::optional(class_size->value) : std::nullopt).pupils;
}

Working group_size_shown(const TypedRatio& ratio, std::optional<Words> order, std::optional<Count> class_size)
{
    const auto pupils = static_cast<int>(group_size(ratio, std::move(order), class_size));
    return {.steps = {one_line(ratio.text) + " = " + counted(pupils, "pupil") + " at once"}};
}

double adults(const TypedRatio& ratio, std::optional<Words> order)
{
    const auto read = ratio_of(ratio, order, {});
    if (!tells_adults(ratio.text)) throw BadArgument(Fault::not_available, "how many adults? only the pupils are given", 0);
    return read.adults;
}

Working adults_shown(const TypedRatio& ratio, std::optional<Words> order)
{
    const auto count = static_cast<int>(adults(ratio, std::move(order)));
    return {.steps = {one_line(ratio.text) + " = " + counted(count, "adult") + " at once"}};
}

double weeks_open(Date start, Date end, std::optional<Closures> closures)
{
    if (end < start) throw BadArgument(Fault::not_understood, "the end is before the start", 1);
    return school_weeks({start, end}, closures ? closures->all : std::vector<DaySpan>{});
}

Working weeks_open_shown(Date start, Date end, std::optional<Closures> closures)
{
    const int all = school_days({start, end}, {});
    const int open = closures ? school_days({start, end}, closures->all) : all;
    Working working{.steps = {counted(all, "day") + " from Monday to Friday between " + to_text(start) + " and " + to_text(end)}};
    if (open != all) working.steps.push_back("less " + counted(all - open, "day") + " closed = " + counted(open, "school day"));
    working.steps.push_back("/ 5 days a week = " + plain_number(open / 5.0) + " weeks");
    return working;
}

constexpr Function kFunctions[] = {
    describe<weekly_hours, weekly_hours_shown>({
        .id = "weeklyHours",
        .name = "PM.WEEKLYHOURS",
        .summary =
            "Hours of sessions in a week, all groups together. #N/A where the schedule leaves something open (2-3 x weekly, "
            "sessions without minutes), #VALUE! where it is not understood.",
        .arguments =
            {
                {"schedule", "What was typed, such as 4 x 15 minutes or daily 20 mins; a number is hours a week"},
                {"groups", "How many groups are taught apart, where the schedule does not say it (1 when left out)"},
                {"weeksPerTerm", "Weeks in a term, needed for 12 hours per term; 38 weeks in 3 terms are 38/3"},
                {"daysPerWeek", "How many days daily means (5 when left out)"},
            },
        .example = "=PM.WEEKLYHOURS(\"4 x 15 minutes x 2 groups\")",
        .result = "2",
        .cells = {},
        .missing = "A blank schedule gives an empty cell. Sessions without minutes, minutes without sessions in words such as "
                   "daily, a range (2-3 x), per child without a count, and hours per term without weeksPerTerm give #N/A. Words "
                   "it does not know give #VALUE!.",
        .formula = "Hours = sessions a week x minutes x groups taught apart / 60. Daily is daysPerWeek sessions. Hours per term "
                   "are divided by weeksPerTerm. It is the time that the provision runs, however many adults are there.",
    }),
    describe<group_size, group_size_shown>({
        .id = "groupSize",
        .name = "PM.GROUPSIZE",
        .summary =
            "Pupils taught at once, from a staff and pupil ratio: the larger number is the pupils. Reads a ratio back that Calc "
            "turned into a time or a date. #N/A for 2:1 and 1:2 without an order.",
        .arguments =
            {
                {"ratio", "What was typed, such as 6:1, 1-4, group of 4 or whole class; a number is the size itself, but 121 is "
                          "one to one"},
                {"order", "pupils first or staff first; needed for 2:1 and 1:2"},
                {"classSize", "Pupils in a class, needed for whole class and half class"},
            },
        .example = "=PM.GROUPSIZE(\"1:6\")",
        .result = "6",
        .cells = {},
        .missing =
            "A blank ratio gives an empty cell. 2:1 and 1:2 without an order, whole class without classSize, and half class of "
            "an odd classSize give #N/A.",
        .formula = "The larger number of a ratio is the pupils, whichever way round a school writes it. A time such as 06:01 or "
                   "a date such as 6 January that Calc made of 6:1 or 6-1 is read back.",
    }),
    describe<adults, adults_shown>({
        .id = "adults",
        .name = "PM.ADULTS",
        .summary =
            "Adults who teach at once, from a staff and pupil ratio: the smaller number is the adults. #N/A for 2:1 and 1:2 "
            "without an order, and where only the pupils are given, as in group of 4.",
        .arguments =
            {
                {"ratio", "What was typed, such as 6:1, 1-4 or one to one"},
                {"order", "pupils first or staff first; needed for 2:1 and 1:2"},
            },
        .example = "=PM.ADULTS(\"2:12\")",
        .result = "2",
        .cells = {},
        .missing = "A blank ratio gives an empty cell. 2:1 and 1:2 without an order, and a group size alone, give #N/A: it does "
                   "not say how many adults.",
        .formula = "The smaller number of a ratio is the adults.",
    }),
    describe<weeks_open, weeks_open_shown>({
        .id = "schoolWeeks",
        .name = "PM.SCHOOLWEEKS",
        .summary =
            "School weeks between two dates: the days from Monday to Friday, both ends in and closures out, divided by 5 and "
            "not rounded.",
        .arguments =
            {
                {"start", "The first day, a date"},
                {"end", "The last day, a date; it counts too"},
                {"closures", "Two columns, first and last day of each holiday or closure; a blank last day is one day"},
            },
        .example = "=PM.SCHOOLWEEKS(\"2 Sep 2026\";\"18 Dec 2026\";A1:B2)",
        .result = "14.4",
        .cells = {{"A1", "26 Oct 2026"}, {"B1", "30 Oct 2026"}, {"A2", "27 Nov 2026"}},
        .missing = "A blank start or end gives an empty cell. Lines of closures without dates close nothing. An end before the "
                   "start gives #VALUE!.",
        .formula = "Weeks = days from Monday to Friday, both ends in, without closures, / 5. Not rounded.",
    }),
};

}  // namespace

std::span<const Function> time_functions()
{
    return kFunctions;
}

}  // namespace provision
