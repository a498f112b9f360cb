// SPDX-License-Identifier: MPL-2.0
#include "analysis/coverage.hpp"
#include "analysis/pupil_places.hpp"
#include "functions/rates.hpp"
#include "functions/read_tables.hpp"
#include "functions/registry.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <set>

namespace provision {
namespace {

KindAndYears asked_for(const Words& kind, const Years& years)
{
    auto known = kind_of_heading(kind.text);
    if (!known) known = kind_of_heading(trimmed(kind.text));
    if (!known) throw BadArgument(Fault::not_understood, "no kind of provision has this name");
    return {*known, years};
}

std::optional<Priority> priority_named(const std::optional<Words>& priority)
{
    if (!priority) return {};
    const auto word = folded(priority->text);
    if (word == "m" || word == "must") return Priority::must;
    if (word == "s" || word == "should") return Priority::should;
    if (word == "c" || word == "could") return Priority::could;
    throw BadArgument(Fault::not_understood, "the priority is M, S or C");
}

const std::string& name_of(const Words& pupil)
{
    if (!has_letter(pupil.text)) throw BadArgument(Fault::not_understood, "a pupil's name is meant here");
    return pupil.text;
}

std::string provisions_for_pupil(const Words& pupil, const Table& groups, std::optional<Date> as_of)
{
    const auto tables = read_tables({groups}, as_of);
    tables->require(TableKind::groups);
    std::string names;
    std::set<std::string> listed;
    for (const auto* place : value_of(places_named(tables->situation(), name_of(pupil))))
        if (listed.insert(provision_key(place->row->provision)).second)
            names += (names.empty() ? "" : "; ") + one_line(place->row->provision);
    return names;
}

// Six parameters because the formula has six places.
double pupil_cost(const Words& pupil, const Table& groups, const Table& map, const Grid& rates, WeeksOfYear weeks,
                  std::optional<Date> as_of)
{
    const auto tables = read_tables({groups, map}, as_of);
    tables->require(TableKind::groups);
    tables->require(TableKind::provision_map);
    const auto paid = rates_in(rates);
    const auto places = value_of(places_named(tables->situation(), name_of(pupil)));
    return value_of(cost_of_places(tables->situation(), places, {paid, weeks.value}));
}

double demand(const Words& kind, Years year, const Table& needs, std::optional<Words> priority)
{
    const auto asked = asked_for(kind, year);
    const auto wanted = priority_named(priority);
    const auto tables = read_tables({needs});
    tables->require(TableKind::needs);
    return value_of(demand_for(tables->situation(), asked, wanted));
}

double places(const Words& kind, Years year, const Table& map)
{
    const auto asked = asked_for(kind, year);
    const auto tables = read_tables({map});
    tables->require(TableKind::provision_map);
    return value_of(places_for(tables->situation(), asked));
}

double balance(const Words& kind, Years year, const Table& needs, const Table& map)
{
    const auto asked = asked_for(kind, year);
    const auto tables = read_tables({needs, map});
    tables->require(TableKind::needs);
    tables->require(TableKind::provision_map);
    return value_of(balance_for(tables->situation(), asked));
}

constexpr std::string_view kPupil = "The pupil's name as it stands in the groups, Asha Patel or Patel, Asha";
constexpr std::string_view kGroups =
    "The table that says who is in which provision, with its heading row (Pupil, Provision; Year, Start, End where there are)";
constexpr std::string_view kAsOf = "The day to look at, a date; rows of any date count when left out";
constexpr std::string_view kKind = "A kind of provision by its heading in the needs audit, such as In-class support";
constexpr std::string_view kYear = "A year group: 3, R (Reception), or 1-2 where one provision takes both";
constexpr std::string_view kNeeds =
    "The needs audit with its heading row: pupils down, kinds of provision across, M, S, C or a tick";
constexpr std::string_view kMap = "The provision map with its heading row, and with the title above it where that names the year";

constexpr Function kFunctions[] = {
    describe<provisions_for_pupil>({
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
    describe<pupil_cost>({
        .id = "pupilCost",
        .name = "PM.PUPILCOST",
        .summary =
            "Pounds a year for what a pupil attends: hours times rates times weeks of each provision, shared by the pupils in "
            "it unless its Charge is full. Wave 1 adds 0, and a pupil in no provision costs 0. #N/A where the map or the "
            "rates leave anything open.",
        .arguments = {{"pupil", kPupil},
                      {"groups", kGroups},
                      {"map", kMap},
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
    describe<demand>({
        .id = "demand",
        .name = "PM.DEMAND",
        .summary =
            "Pupils of a year who need a kind of provision, by the needs audit. #N/A where the audit has nobody of that year, or "
            "a pupil who needs it has no year.",
        .arguments = {{"kind", kKind},
                      {"year", kYear},
                      {"needs", kNeeds},
                      {"priority", "M (must, ticks too), S (should) or C (could); all of them when left out"}},
        .example = "=PM.DEMAND(\"In-class support\";3;A1:C4)",
        .result = "2",
        .cells = {{"A1", "Name of Student"},
                  {"B1", "Year"},
                  {"C1", "In-class support"},
                  {"A2", "Asha Patel"},
                  {"B2", "3"},
                  {"C2", "M"},
                  {"A3", "Ben Howe"},
                  {"B3", "3"},
                  {"C3", "C"},
                  {"A4", "Carys Lunt"},
                  {"B4", "4"},
                  {"C4", "M"}},
        .missing = "A blank kind, year or table gives an empty cell. Nobody of that year in the audit, or a pupil in need of it "
                   "without a year, gives #N/A.",
        .formula = "Pupils of the year with a mark under that kind; each pupil once. A tick counts as M.",
    }),
    describe<places>({
        .id = "places",
        .name = "PM.PLACES",
        .summary =
            "Places that a provision map has for a kind of provision and a year: pupils of the ratio times groups, or the number "
            "or names in its Pupils column. #N/A where a row of the kind takes other years too, or does not say how many.",
        .arguments = {{"kind", kKind}, {"year", kYear}, {"map", kMap}},
        .example = "=PM.PLACES(\"In-class support\";3;A1:D3)",
        .result = "6",
        .cells = {{"A1", "Year"},
                  {"B1", "Provision"},
                  {"C1", "Kind"},
                  {"D1", "Ratio"},
                  {"A2", "3"},
                  {"B2", "Writing table"},
                  {"C2", "In-class support"},
                  {"D2", "1:6"},
                  {"A3", "4"},
                  {"B3", "Writing table"},
                  {"C3", "In-class support"},
                  {"D3", "1:8"}},
        .missing = "A blank kind, year or table gives an empty cell. A row of the kind for other years too, or without ratio, "
                   "number or names, gives #N/A.",
        .formula = "Sum over the rows of that kind and year above wave 1: the number or names under Pupils, else pupils of the "
                   "ratio x groups taught apart.",
    }),
    describe<balance>({
        .id = "balance",
        .name = "PM.BALANCE",
        .summary =
            "Places less demand for a kind of provision and a year: below 0 there are too few places. #N/A where either has no "
            "answer.",
        .arguments = {{"kind", kKind}, {"year", kYear}, {"needs", kNeeds}, {"map", kMap}},
        .example = "=PM.BALANCE(\"In-class support\";3;A1:C3;E1:H2)",
        .result = "-1",
        .cells = {{"A1", "Name of Student"},
                  {"B1", "Year"},
                  {"C1", "In-class support"},
                  {"A2", "Asha Patel"},
                  {"B2", "3"},
                  {"C2", "M"},
                  {"A3", "Ben Howe"},
                  {"B3", "3"},
                  {"C3", "C"},
                  {"E1", "Year"},
                  {"F1", "Provision"},
                  {"G1", "Kind"},
                  {"H1", "Pupils"},
                  {"E2", "3"},
                  {"F2", "Writing table"},
                  {"G2", "In-class support"},
                  {"H2", "1"}},
        .missing = "As for demand and places: #N/A where either of them has no answer.",
        .formula = "Places - demand. Below 0 there are too few places.",
    }),
};

}  // namespace

std::span<const Function> map_functions()
{
    return kFunctions;
}

}  // namespace provision
