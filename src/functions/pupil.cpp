// SPDX-License-Identifier: MPL-2.0
// What a pupil attends, and what that costs.
#include "analysis/pupil_places.hpp"
#include "functions/rates.hpp"
#include "functions/read_tables.hpp"
#include "functions/registry.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <set>

namespace provision {
namespace {

const std::string& name_of(const Words& pupil)
{
    if (!has_letter(pupil.text)) throw BadArgument(Fault::not_understood, "a pupil's name is meant here", 0);
    return pupil.text;
}

std::string provisions_for_pupil(const Words& pupil, const Table& groups, std::optional<Date> as_of)
{
    const auto tables = read_tables({groups}, as_of);
    tables->require(TableKind::groups, 1);
    std::string names;
    std::set<std::string> listed;
    for (const auto* place : value_of(places_named(tables->situation(), name_of(pupil)), 0))
        if (listed.insert(provision_key(place->row->provision)).second)
            names += (names.empty() ? "" : "; ") + one_line(place->row->provision);
    return names;
}

Working provisions_for_shown(const Words& pupil, const Table& groups, std::optional<Date> as_of)
{
    const auto tables = read_tables({groups}, as_of);
    const auto rows = value_of(places_named(tables->situation(), name_of(pupil))).size();
    return {.steps = {counted(static_cast<int>(rows), "row") + " of the groups " + (rows == 1 ? "names " : "name ") +
                      one_line(pupil.text) +
                      (as_of ? " and " + std::string(rows == 1 ? "runs" : "run") + " on " + to_text(*as_of) : "")}};
}

// Six parameters because the formula has six places.
double pupil_cost(const Words& pupil, const Table& groups, const Table& map, const Grid& rates, WeeksOfYear weeks,
                  std::optional<Date> as_of)
{
    const auto tables = read_tables({groups, map}, as_of);
    tables->require(TableKind::groups, 1);
    tables->require(TableKind::provision_map, 2);
    const auto paid = blaming(3, [&] { return rates_in(rates); });
    const auto places = value_of(places_named(tables->situation(), name_of(pupil)), 0);
    return value_of(cost_of_places(tables->situation(), places, {paid, weeks.value}));
}

// `Wordshark £653.60 shared by 2 pupils = £326.80`.
std::string spoken_cost(const PlaceCost& cost)
{
    if (cost.free) return cost.provision + " is wave 1, for everybody = £0.00";
    const auto whole = cost.provision + " " + spoken_pounds(cost.yearly);
    if (cost.shared_by == 1) return whole;
    return whole + " shared by " + counted(cost.shared_by, "pupil") + " = " + spoken_pounds(cost.pounds());
}

Working pupil_cost_shown(const Words& pupil, const Table& groups, const Table& map, const Grid& rates, WeeksOfYear weeks,
                         std::optional<Date> as_of)
{
    const auto tables = read_tables({groups, map}, as_of);
    const auto paid = rates_in(rates);
    const auto places = value_of(places_named(tables->situation(), name_of(pupil)));
    Working working;
    double together = 0;
    for (const auto& cost : value_of(costs_of_places(tables->situation(), places, {paid, weeks.value}))) {
        working.steps.push_back(spoken_cost(cost));
        together += cost.pounds();
    }
    if (working.steps.empty()) working.steps.push_back("no provision");
    working.steps.push_back("together " + spoken_pounds(together) + " a year of " + plain_number(weeks.value) + " weeks");
    return working;
}

constexpr std::string_view kPupil = "The pupil's name as it stands in the groups, Asha Patel or Patel, Asha";
constexpr std::string_view kGroups =
    "The table that says who is in which provision, with its heading row (Pupil, Provision; Year, Start, End where there are)";
constexpr std::string_view kAsOf = "The day to look at, a date; rows of any date count when left out";

constexpr Function kFunctions[] = {
    describe<provisions_for_pupil, provisions_for_shown>({
        .id = "provisionsFor",
        .name = "PM.PROVISIONSFOR",
        .summary =
            "The names of the provisions that a pupil attends, with semicolons between them; empty for a pupil in none. #N/A "
            "where two pupils may be meant.",
        .arguments = {{"pupil", kPupil}, {"groups", kGroups}, {"asOf", kAsOf}},
        .example = "=PM.PROVISIONSFOR(\"Asha Patel\";A1:B4)",
        .result = "Wordshark; Nurture group",
        .cells = {{"A1", "Pupil"},
                  {"B1", "Provision"},
                  {"A2", "Asha Patel"},
                  {"B2", "Wordshark"},
                  {"A3", "Ben Howe"},
                  {"B3", "Wordshark"},
                  {"A4", "Patel, Asha"},
                  {"B4", "Nurture group"}},
        .missing = "A blank pupil or table gives an empty cell, and so does a pupil in no group. A name that may be two pupils "
                   "gives #N/A. Without asOf rows of any date count.",
        .formula = "The provisions of the rows of Groups that name the pupil and run on asOf.",
    }),
    describe<pupil_cost, pupil_cost_shown>({
        .id = "pupilCost",
        .name = "PM.PUPILCOST",
        .summary =
            "Pounds a year for what a pupil attends: hours times rates times weeks of each provision, shared by the pupils in "
            "it unless its Charge is full. Wave 1 adds 0, and a pupil in no provision costs 0. #N/A where the map or the "
            "rates leave anything open.",
        .arguments = {{"pupil", kPupil},
                      {"groups", kGroups},
                      {"map", kMapHelp},
                      {"rates", "Pounds an hour: one number, two columns (role, rate) or three (name, role, rate)"},
                      {"weeks", "Teaching weeks in the year, usually 38"},
                      {"asOf", kAsOf}},
        .example = "=PM.PUPILCOST(\"Asha Patel\";A1:B3;D1:F2;17.2;38)",
        .result = "326.8",
        .cells = {{"A1", "Pupil"},
                  {"B1", "Provision"},
                  {"A2", "Asha Patel"},
                  {"B2", "Wordshark"},
                  {"A3", "Ben Howe"},
                  {"B3", "Wordshark"},
                  {"D1", "Provision"},
                  {"E1", "Staff"},
                  {"F1", "Schedule"},
                  {"D2", "Wordshark"},
                  {"E2", "TA"},
                  {"F2", "4 x 15 minutes"}},
        .missing = "A blank pupil or table gives an empty cell. Anything that the map or the rates leave open, for a provision "
                   "the pupil attends, gives #N/A: a sum without it would be too small.",
        .formula = "Sum over the pupil's provisions of weekly cost x weeks, divided by the pupils in it, or whole where Charge "
                   "is full. Wave 1 adds no money.",
    }),
};

}  // namespace

std::span<const Function> pupil_functions()
{
    return kFunctions;
}

}  // namespace provision
