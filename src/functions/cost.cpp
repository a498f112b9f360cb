// SPDX-License-Identifier: MPL-2.0
#include "analysis/staff_cost.hpp"
#include "functions/rates.hpp"
#include "functions/registry.hpp"
#include "functions/week.hpp"
#include "text/staff.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

Staffing staffing_named(const std::optional<Words>& staffing)
{
    if (!staffing) return Staffing::unknown;
    const auto word = folded(staffing->text);
    if (word == "team") return Staffing::team;
    if (word == "split") return Staffing::split;
    throw BadArgument(Fault::not_understood, "staffing is `team` or `split`");
}

// `TAs` and `Teachers` are paid as a TA and a Teacher are, whichever of the two cells has the plural.
void in_singular(std::vector<StaffTime>& adults, std::vector<StaffRate>& rates)
{
    for (auto& adult : adults) adult.staff = one_of(trimmed(adult.staff));
    for (auto& rate : rates) {
        rate.name = one_of(trimmed(rate.name));
        rate.role = one_of(trimmed(rate.role));
    }
}

// Five parameters because the formula has five places.
double weekly_cost(const Value& schedule, const Words& staff, const Grid& rates, std::optional<Words> staffing,
                   std::optional<Count> groups)
{
    auto adults = adults_of({schedule, groups}, read_staff(staff.text), staffing_named(staffing));
    auto paid = rates_in(rates);
    in_singular(adults, paid);
    return value_of(cost_of(adults, paid));
}

double annual_cost(Pounds weekly, Number weeks, std::optional<Pounds> resources)
{
    return weekly.value * weeks.value + (resources ? resources->value : 0);
}

constexpr Function kFunctions[] = {
    describe<weekly_cost>({
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
    }),
    describe<annual_cost>({
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
    }),
};

}  // namespace

std::span<const Function> cost_functions()
{
    return kFunctions;
}

}  // namespace provision
