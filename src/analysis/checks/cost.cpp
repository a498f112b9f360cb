// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/wording.hpp"
#include "analysis/known_staff.hpp"
#include "analysis/provision_cost.hpp"
#include "analysis/run_length.hpp"
#include "analysis/staff_cost.hpp"
#include "analysis/team_or_split.hpp"
#include "analysis/tied_resources.hpp"
#include "text/money.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

// What provision costs, and what is missing to work it out.

namespace provision {
namespace {

CheckResult universal_costed(const Evidence& evidence)
{
    CheckResult result;
    const auto& universal = tier_set_named(evidence.reading.map.settings.tiers).spoken.front();
    for (const auto& provision : evidence.reading.map.provisions) {
        if (provision.wave != 1 || !provision.cost || provision.cost->pounds <= 0) continue;
        auto finding = about(evidence, provision, Priority::should);
        finding.where = cell_of(evidence, provision, Column::cost);
        finding.text = shortened(provision.name) + " is " + universal + " and states a cost of " +
                       spoken_pounds(provision.cost->pounds) + ". What every pupil is entitled to is never costed.";
        finding.remedy = "Clear the cost, or give the row another wave if it is for some pupils only.";
        result.findings.push_back(std::move(finding));
    }
    return result;
}

// One adult or role and the rows of the map that wait for a rate.
struct Unpaid {
    std::string staff;
    Where where;
    bool several_rates = false;
    int rows = 0;
};

std::string no_rate(const Unpaid& unpaid)
{
    const auto staff = one_line(unpaid.staff);
    return staff +
           (unpaid.several_rates ? " has different rates in Staff and rates, so nobody can tell what "
                                 : " has no hourly rate, so ") +
           counted(unpaid.rows, "row") + " of the map " +
           (unpaid.several_rates ? (unpaid.rows == 1 ? "costs." : "cost.")
                                 : (unpaid.rows == 1 ? "has no cost." : "have no cost."));
}

Finding without_rate(const std::string& key, const Unpaid& unpaid)
{
    return {.check = {},
            .priority = Priority::should,
            .who = one_line(unpaid.staff),
            .where = unpaid.where,
            .text = no_rate(unpaid),
            .remedy = unpaid.several_rates ? "Name the person on the map, or give the role one rate."
                                           : "Type what an hour costs under Hourly rate of Staff and rates.",
            .subject = (unpaid.several_rates ? "rates|" : "rate|") + key};
}

// A list of staff may leave out what they are paid.
bool lists_pay(const Evidence& evidence)
{
    return std::ranges::any_of(evidence.reading.tables, [](const TableRead& table) {
        return table.kind == TableKind::rates && table.asks_for(Column::hourly_rate);
    });
}

CheckResult nobody_paid()
{
    return {{}, "the list of staff has no column Hourly rate.", false};
}

// The adults whom Staff and rates knows and for whom it gives no single rate. Of strangers staff-unknown speaks, and a row that
// states its cost needs no rate.
CheckResult rate_missing(const Evidence& evidence)
{
    if (!lists_pay(evidence)) return nobody_paid();
    const KnownStaff staff(evidence.reading.map.rates);
    std::map<std::string, Unpaid> by_adult;
    for (const auto& provision : evidence.reading.map.provisions) {
        if (!taught_from_now(evidence, provision) || provision.cost) continue;
        std::set<std::string> asked;
        for (const auto& adult : provision.staff.adults) {
            const auto& people = staff.people(adult.staff);
            if (people.empty() || !asked.insert(adult_key(adult.staff)).second || understood(staff.rate(adult.staff))) continue;
            auto& unpaid = by_adult[adult_key(adult.staff)];
            unpaid.staff = adult.staff;
            unpaid.where = people.front()->where;
            unpaid.several_rates = std::ranges::any_of(people, [](const StaffRate* row) { return row->hourly_rate.has_value(); });
            ++unpaid.rows;
        }
    }
    CheckResult result;
    for (const auto& [key, unpaid] : by_adult) result.findings.push_back(without_rate(key, unpaid));
    return result;
}

bool any_time(const Provision& provision)
{
    return provision.schedule.read || provision.stated_minutes ||
           std::ranges::any_of(provision.staff.adults, [](const StaffTime& adult) { return adult.minutes.has_value(); });
}

// What schedule-unreadable and staffing-unclear, and with rates rate-missing and staff-unknown, say of a row is not said again.
bool told_elsewhere(const Provision& provision, const KnownStaff& staff, bool rates)
{
    const bool unclear =
        provision.staffing == Staffing::unknown && (provision.staff.either || fit_of(provision) == StaffingFit::cannot_tell);
    const auto unpaid = [&](const StaffTime& adult) { return !understood(staff.rate(adult.staff)); };
    return unclear || !provision.schedule.problem.empty() || (rates && std::ranges::any_of(provision.staff.adults, unpaid));
}

// Why a taught row comes to no cost; empty where it does, or where another check says why.
std::string why_uncosted(const Provision& provision, const KnownStaff& staff, bool rates)
{
    if (told_elsewhere(provision, staff, rates)) return {};
    if (!any_time(provision)) return " has neither a time nor a cost.";
    return rates && provision.staff.adults.empty() ? " has a time but names no adult, so its cost cannot be worked out." : "";
}

Finding uncosted(const Evidence& evidence, const Provision& provision, const std::string& why)
{
    auto finding = about(evidence, provision, Priority::could);
    finding.where = cell_of(evidence, provision, Column::cost);
    finding.text = shortened(provision.name) + why;
    finding.remedy = provision.given_as == GivenAs::taught
                         ? "Type its sessions and minutes, such as 3 x 15 minutes, and who gives it; or its cost."
                         : "Type what it cost, on the map or in Resources; 0 if it was free.";
    return finding;
}

CheckResult cost_missing(const Evidence& evidence)
{
    constexpr Column kCost[] = {Column::cost};
    const auto asked = rows_asked_for(evidence, Column::cost);
    const auto& map = evidence.reading.map;
    const bool paid = lists_pay(evidence);
    if (!asked.not_run.empty() && !paid) return {{}, "no map has a column Cost, and there are no rates.", false};
    CheckResult result;
    const KnownStaff staff(map.rates);
    const TiedResources tied(map.resources);
    for (const auto& provision : map.provisions) {
        const bool over = provision.end && *provision.end < evidence.situation.today();
        if (provision.cost || provision.cost_typed || provision.wave == 1 || over) continue;
        const bool column = asked_in_table(evidence, provision.where, kCost);
        if (provision.given_as == GivenAs::equipment && column && !tied.prices(provision))
            result.findings.push_back(uncosted(evidence, provision, " is equipment without a cost."));
        if (provision.given_as != GivenAs::taught || (!column && !paid)) continue;
        if (const auto why = why_uncosted(provision, staff, paid); !why.empty())
            result.findings.push_back(uncosted(evidence, provision, why));
    }
    return result;
}

// What a row's cost may come to in the period it is stated for, the usual reading first: a year has the row's own weeks (as the
// annual cost of the map has it) or the teaching weeks (as a year's cost of a pupil has it), a term its share of these.
std::vector<double> weeks_of_period(CostFor period, const std::optional<WeeksTold>& own, const Settings& settings)
{
    std::vector<double> weeks;
    const bool one_length = own && own->least == own->most;
    if (period == CostFor::week) weeks.push_back(1);
    if (period == CostFor::term) weeks.push_back(settings.weeks_a_term());
    if ((period == CostFor::term || period == CostFor::year) && one_length) weeks.insert(weeks.begin(), own->least);
    if (period == CostFor::year) weeks.push_back(settings.teaching_weeks);
    return weeks;
}

std::string a_period(CostFor period)
{
    if (period == CostFor::week) return " a week";
    return period == CostFor::term ? " a term" : " a year";
}

bool same_cost(double stated, double worked)
{
    constexpr double kShare = 0.01;
    constexpr double kPenny = 0.005;
    return std::abs(stated - worked) <= std::max(kShare * worked, kPenny);
}

// A formula over the row's own cells knows neither the school's days a week nor that a ratio of 2:1 takes `x 2 pupils` together:
// what it comes to as a share of the time that the map gives, 1 for most rows.
double share_of_formula(const Provision& provision)
{
    const auto minutes = weekly_minutes(provision);
    const auto typed = total_minutes(provision.schedule.typed);
    return minutes && *minutes > 0 && understood(typed) ? *understood(typed) / *minutes : 1;
}

CheckResult cost_differs(const Evidence& evidence)
{
    if (!lists_pay(evidence)) return nobody_paid();
    const auto& map = evidence.reading.map;
    const auto states_cost = [](const Provision& provision) { return provision.cost.has_value(); };
    if (const auto asked = rows_asked_for(evidence, Column::cost);
        !asked.not_run.empty() && std::ranges::none_of(map.provisions, states_cost))
        return {{}, asked.not_run, false};
    CheckResult result;
    const auto closures = closures_of(map);
    const KnownStaff staff(map.rates);
    for (const auto& provision : map.provisions) {
        if (!taught_from_now(evidence, provision) || !provision.cost) continue;
        const auto weekly = weekly_cost(provision, staff.rates_of(provision.staff));
        const auto* pounds = understood(weekly);
        const auto weeks = weeks_of_period(provision.cost->period, run_length(provision, map.settings, closures), map.settings);
        const auto stated = provision.cost->pounds;
        const double formula = share_of_formula(provision);
        const auto fits = [&](double count) {
            return same_cost(stated, *pounds * count) || same_cost(stated, *pounds * count * formula);
        };
        if (!pounds || weeks.empty() || std::ranges::any_of(weeks, fits)) continue;
        const auto period = a_period(provision.cost->period);
        auto finding = about(evidence, provision, Priority::should);
        finding.where = cell_of(evidence, provision, Column::cost);
        finding.text = shortened(provision.name) + ": time and rates come to " + spoken_pounds(*pounds * weeks.front()) + period +
                       ", the map says " + spoken_pounds(stated) + ".";
        finding.remedy = "Correct the cost, the time, the rate or what the cost is for.";
        result.findings.push_back(std::move(finding));
    }
    return result;
}

constexpr TableKind kMapOnly[] = {TableKind::provision_map};
constexpr TableKind kMapAndStaff[] = {TableKind::provision_map, TableKind::rates};

constexpr Check kChecks[] = {
    {"universal-costed", "Universal provision costed", kMapOnly, &universal_costed},
    {"rate-missing", "Hourly rate missing", kMapAndStaff, &rate_missing},
    {"cost-missing", "Cost missing", kMapOnly, &cost_missing},
    {"cost-differs", "Cost differs", kMapAndStaff, &cost_differs},
};

}  // namespace

std::span<const Check> cost_checks()
{
    return kChecks;
}

}  // namespace provision
