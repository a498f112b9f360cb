// SPDX-License-Identifier: MPL-2.0
#include "analysis/staff_cost.hpp"
#include "functions/rates.hpp"
#include "functions/registry.hpp"
#include "functions/week.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

double staff_hours(const Value& schedule, const Words& staff, std::optional<Words> staffing, std::optional<Count> groups)
{
    double minutes = 0;
    const auto list = blaming(1, [&] { return staff_named(staff); });
    for (const auto& adult : adults_of({schedule, groups}, list, staffing_named(staffing, 2)))
        minutes += adult.minutes.value_or(0);  // adults_of leaves nobody without
    return minutes / 60;
}

// `Teacher 1 hour + LSA 1 hour = 2 hours a week of adults' time`.
Working staff_hours_shown(const Value& schedule, const Words& staff, std::optional<Words> staffing, std::optional<Count> groups)
{
    const Week week{schedule, groups};
    const auto list = staff_named(staff);
    std::string sum;
    double minutes = 0;
    for (const auto& adult : adults_of(week, list, staffing_named(staffing, 2))) {
        minutes += *adult.minutes;
        sum += (sum.empty() ? "" : " + ") + adult.staff + " " + spoken_minutes(*adult.minutes);
    }
    return {.from = spoken_week(week, list), .steps = {sum + " = " + spoken_hours(minutes / 60) + " of adults' time a week"}};
}

double hourly_rate_of(const Words& staff, const Grid& rates)
{
    const auto list = blaming(0, [&] { return staff_named(staff); });
    if (list.either) throw BadArgument(Fault::not_available, "one of them or both?", 0);
    return blaming(1, [&] { return value_of(joint_rate(list.adults, rates_in(rates))); });
}

Working hourly_rate_shown(const Words& staff, const Grid& rates)
{
    const auto paid = rates_in(rates);
    const auto list = staff_named(staff);
    std::string sum;
    for (const auto& adult : list.adults)
        sum += (sum.empty() ? "" : " + ") + adult.staff + " " + spoken_pounds(value_of(hourly_rate(adult.staff, paid)));
    const bool several = list.adults.size() > 1;
    return {.steps = {sum + (several ? " = " + spoken_pounds(value_of(joint_rate(list.adults, paid))) : "") + " an hour"}};
}

// Domain: pay. 13.26 x 44.2 paid weeks / 38 taught x 1.30 on-costs = 20.05.
double rate_delivered(HourlyPay pay, WeeksOfYear paid, WeeksOfYear taught, std::optional<Share> on_costs)
{
    return delivered_rate({pay.value, paid.value, taught.value, on_costs ? on_costs->value : 0});
}

Working rate_delivered_shown(HourlyPay pay, WeeksOfYear paid, WeeksOfYear taught, std::optional<Share> on_costs)
{
    Working working{.from = spoken_pounds(pay.value) + " an hour on the payslip",
                    .steps = {"x " + plain_number(paid.value) + " weeks paid / " + plain_number(taught.value) +
                              " weeks taught = " + spoken_pounds(delivered_rate({pay.value, paid.value, taught.value, 0}))}};
    if (on_costs)
        working.steps.push_back("+ " + plain_number(on_costs->value * 100) +
                                " % on-costs = " + spoken_pounds(rate_delivered(pay, paid, taught, on_costs)));
    return working;
}

constexpr Function kFunctions[] = {
    describe<staff_hours, staff_hours_shown>({
        .id = "staffHours",
        .name = "PM.STAFFHOURS",
        .summary =
            "Adult hours a week: the hours of every adult added up. #N/A where it stays open how long an adult is there or how "
            "several share the time.",
        .arguments =
            {
                {"schedule", "What was typed, such as 4 x 15 minutes; a number is hours a week"},
                {"staff",
                 "Who runs it, such as TA or Teacher & LSA; own times may stand beside each, LSA 30 mins; Teacher 1 hour"},
                {"staffing", "For several adults: team (each is there the whole time) or split (equal shares)"},
                {"groups", "How many groups are taught apart, where the schedule does not say it (1 when left out)"},
            },
        .example = "=PM.STAFFHOURS(\"2 x 30 mins\";\"Teacher & LSA\";\"team\")",
        .result = "2",
        .cells = {},
        .missing = "A blank schedule or staff gives an empty cell. TA/ CT, and several adults without their own times or "
                   "staffing, give #N/A.",
        .formula = "Hours = the sum of the hours of every adult. Own times, beside the adults or line by line in the schedule, "
                   "come first; else team counts the whole time for each adult and split shares it.",
    }),
    describe<hourly_rate_of, hourly_rate_shown>({
        .id = "hourlyRate",
        .name = "PM.HOURLYRATE",
        .summary =
            "Pounds an hour for a person or a role, the sum for several adults. #N/A where a rate is missing or one role has "
            "different rates.",
        .arguments =
            {
                {"staff", "Who is paid, by name or role, such as TA or Teacher & LSA"},
                {"rates", "Pounds an hour: one number, two columns (role, rate) or three (name, role, rate)"},
            },
        .example = "=PM.HOURLYRATE(\"Teacher & TA\";A1:B2)",
        .result = "50.73",
        .cells = {{"A1", "TA"}, {"B1", "17.2"}, {"A2", "Teacher"}, {"B2", "33.53"}},
        .missing = "Blank staff or rates give an empty cell. A missing rate, and one role with different rates, give #N/A.",
        .formula = "The rate of the person by name, else of the role, else the one number; of several adults the sum.",
    }),
    describe<rate_delivered, rate_delivered_shown>({
        .id = "deliveredRate",
        .name = "PM.DELIVEREDRATE",
        .summary =
            "Pounds for an hour that pupils get: pay is for more weeks than are taught, and on-costs come on top. #VALUE! for "
            "on-costs of 1 or more, since 30 % is 0.3.",
        .arguments =
            {
                {"hourlyPay", "Pounds an hour on the payslip"},
                {"paidWeeks", "Weeks paid in the year, holidays in, such as 44.2"},
                {"taughtWeeks", "Weeks taught in the year, usually 38"},
                {"onCosts", "Pension and national insurance as a share of pay: 30 % or 0.3 (none when left out)"},
            },
        .example = "=PM.DELIVEREDRATE(12;47.5;38;30%)",
        .result = "19.5",
        .cells = {},
        .missing = "A blank hourlyPay, paidWeeks or taughtWeeks gives an empty cell; blank on-costs are none.",
        .formula = "Pounds per delivered hour = hourly pay x paid weeks / taught weeks x (1 + on-costs). 13.26 x 44.2 / 38 x "
                   "1.30 = 20.05.",
    }),
};

}  // namespace

std::span<const Function> staff_functions()
{
    return kFunctions;
}

}  // namespace provision
