// SPDX-License-Identifier: MPL-2.0
#include "functions/registry.hpp"
#include "functions/week.hpp"
#include "text/ratio.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>

namespace provision {
namespace {

double weekly_hours(const Value& schedule, std::optional<Count> groups, std::optional<Number> weeks_per_term,
                    std::optional<Number> days_per_week)
{
    ScheduleUnits units;
    if (weeks_per_term) units.weeks_per_term = weeks_per_term->value;
    if (days_per_week) units.days_per_week = days_per_week->value;
    if (units.days_per_week > 7) throw BadArgument(Fault::not_understood, "a week has 7 days");
    return week_minutes({schedule, groups, units}) / 60;
}

std::optional<RatioOrder> order_named(const std::optional<Words>& order)
{
    if (!order) return {};
    const auto words = folded(order->text);
    if (words == "pupils first") return RatioOrder::pupils_first;
    if (words == "staff first") return RatioOrder::staff_first;
    throw BadArgument(Fault::not_understood, "the order is `pupils first` or `staff first`");
}

double group_size(const TypedRatio& ratio, std::optional<Words> order, std::optional<Count> class_size)
{
    const auto read =
        value_of(read_ratio(ratio.text, order_named(order), class_size ? std::optional(class_size->value) : std::nullopt));
    if (read.ambiguous) throw BadArgument(Fault::not_available, "which comes first, pupils or staff?");
    if (std::min(read.pupils, read.adults) < 1) throw BadArgument(Fault::not_understood, "a ratio names at least one of each");
    return read.pupils;
}

constexpr Function kFunctions[] = {
    describe<weekly_hours>({
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
    }),
    describe<group_size>({
        .id = "groupSize",
        .name = "PM.GROUPSIZE",
        .summary =
            "Pupils taught at once, from a staff and pupil ratio: the larger number is the pupils. Reads a ratio back that Calc "
            "turned into a time or a date. #N/A for 2:1 and 1:2 without an order.",
        .arguments =
            {
                {"ratio", "What was typed, such as 6:1, 1-4, group of 4 or whole class; a number is the size itself"},
                {"order", "pupils first or staff first; needed for 2:1 and 1:2"},
                {"classSize", "Pupils in a class, needed for whole class"},
            },
        .example = "=PM.GROUPSIZE(\"1:6\")",
        .result = "6",
        .cells = {},
    }),
};

}  // namespace

std::span<const Function> time_functions()
{
    return kFunctions;
}

}  // namespace provision
