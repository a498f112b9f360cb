// SPDX-License-Identifier: MPL-2.0
#include "analysis/coverage.hpp"
#include "functions/read_tables.hpp"
#include "functions/registry.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

KindAndYears asked_for(const Words& kind, const Years& years)
{
    auto known = kind_of_heading(kind.text);
    if (!known) known = kind_of_heading(trimmed(kind.text));
    if (!known) throw BadArgument(Fault::not_understood, "no kind of provision has this name", 0);
    return {*known, years};
}

std::optional<Priority> priority_named(const std::optional<Words>& priority)
{
    if (!priority) return {};
    const auto word = folded(priority->text);
    if (word == "m" || word == "must") return Priority::must;
    if (word == "s" || word == "should") return Priority::should;
    if (word == "c" || word == "could") return Priority::could;
    throw BadArgument(Fault::not_understood, "the priority is M, S or C", 3);
}

double demand(const Words& kind, Years year, const Table& needs, std::optional<Words> priority)
{
    const auto asked = asked_for(kind, year);
    const auto wanted = priority_named(priority);
    const auto tables = read_tables({needs});
    tables->require(TableKind::needs, 2);
    return value_of(demand_for(tables->situation(), asked, wanted));
}

// `must 2 + could 1 = 3 pupils of Year 3 who need In-class support`.
Working demand_shown(const Words& kind, Years year, const Table& needs, std::optional<Words> priority)
{
    const auto asked = asked_for(kind, year);
    const auto tables = read_tables({needs});
    const auto wanted = priority_named(priority);
    std::string sum;
    for (const auto one : {Priority::must, Priority::should, Priority::could}) {
        if (wanted && *wanted != one) continue;
        const int pupils = value_of(demand_for(tables->situation(), asked, one));
        if (pupils > 0) sum += (sum.empty() ? "" : " + ") + folded(to_text(one)) + " " + std::to_string(pupils);
    }
    const int pupils = value_of(demand_for(tables->situation(), asked, wanted));
    return {.steps = {(sum.empty() ? "" : sum + " = ") + counted(pupils, "pupil") + " of " + to_text(year) + " who need " +
                      asked.kind}};
}

double places(const Words& kind, Years year, const Table& map)
{
    const auto asked = asked_for(kind, year);
    const auto tables = read_tables({map});
    tables->require(TableKind::provision_map, 2);
    return value_of(places_for(tables->situation(), asked));
}

// `Writing table 6 + Wordshark 12 = 18 places for In-class support in Year 3`.
std::string spoken_places(const Situation& situation, const KindAndYears& asked)
{
    std::string sum;
    for (const auto* provision : value_of(counted_for(situation, asked)))
        sum += (sum.empty() ? "" : " + ") + one_line(provision->name) + " " + std::to_string(capacity(situation, *provision));
    return (sum.empty() ? "no row of the map = " : sum + " = ") + counted(value_of(places_for(situation, asked)), "place") +
           " for " + asked.kind + " in " + to_text(asked.years);
}

Working places_shown(const Words& kind, Years year, const Table& map)
{
    return {.steps = {spoken_places(read_tables({map})->situation(), asked_for(kind, year))}};
}

double balance(const Words& kind, Years year, const Table& needs, const Table& map)
{
    const auto asked = asked_for(kind, year);
    const auto tables = read_tables({needs, map});
    tables->require(TableKind::needs, 2);
    tables->require(TableKind::provision_map, 3);
    return value_of(balance_for(tables->situation(), asked));
}

Working balance_shown(const Words& kind, Years year, const Table& needs, const Table& map)
{
    const auto asked = asked_for(kind, year);
    const auto tables = read_tables({needs, map});
    const int pupils = value_of(demand_for(tables->situation(), asked));
    return {.steps = {spoken_places(tables->situation(), asked),
                      "less " + counted(pupils, "pupil") + " who need it = " + plain_number(balance(kind, year, needs, map))}};
}

constexpr std::string_view kKind = "A kind of provision by its heading in the needs audit, such as In-class support";
constexpr std::string_view kYear = "A year group: 3, R (Reception), or 1-2 where one provision takes both";
constexpr std::string_view kNeeds =
    "The needs audit with its heading row: pupils down, kinds of provision across, M, S, C or a tick";

constexpr Function kFunctions[] = {
    describe<demand, demand_shown>({
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
    describe<places, places_shown>({
        .id = "places",
        .name = "PM.PLACES",
        .summary =
            "Places that a provision map has for a kind of provision and a year: pupils of the ratio times groups, or the number "
            "or names in its Pupils column. #N/A where a row of the kind takes other years too, or does not say how many.",
        .arguments = {{"kind", kKind}, {"year", kYear}, {"map", kMapHelp}},
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
    describe<balance, balance_shown>({
        .id = "balance",
        .name = "PM.BALANCE",
        .summary =
            "Places less demand for a kind of provision and a year: below 0 there are too few places. #N/A where either has no "
            "answer.",
        .arguments = {{"kind", kKind}, {"year", kYear}, {"needs", kNeeds}, {"map", kMapHelp}},
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
