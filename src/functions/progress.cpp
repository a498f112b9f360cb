// SPDX-License-Identifier: MPL-2.0
#include "analysis/ratio_gain.hpp"
#include "functions/registry.hpp"
#include "text/ages.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

std::optional<AgeUnit> unit_named(const std::optional<Words>& unit)
{
    if (!unit) return {};
    const auto word = folded(unit->text);
    if (word == "years") return AgeUnit::years;
    if (word == "months") return AgeUnit::months;
    throw BadArgument(Fault::not_understood, "the unit is `years` or `months`", 1);
}

double age_months(const TypedAge& age, std::optional<Words> unit)
{
    const auto counted = unit_named(unit);
    if (const auto* number = std::get_if<double>(&age.typed)) return value_of(age_of_number(*number, counted), 0);
    return value_of(read_age(std::get<std::string>(age.typed), counted), 0);
}

// A number below 1 is the time of day that Calc made of `6:03`, and shows as that.
std::string spoken_age(const TypedAge& age, double months, const char* unit)
{
    const auto* number = std::get_if<double>(&age.typed);
    if (!number) return as_typed(age.typed) + " = " + plain_number(months) + " months";
    if (*number < 1) return "the time that Calc made of an age = " + plain_number(months) + " months";
    return plain_number(*number) + " " + unit + " = " + plain_number(months) + " months";
}

Working age_months_shown(const TypedAge& age, std::optional<Words> unit)
{
    const bool years = unit_named(unit) == AgeUnit::years;
    return {.steps = {spoken_age(age, age_months(age, std::move(unit)), years ? "years" : "months")}};
}

// A number is months; `7.06` typed as text may be years and months, and asks as ageMonths does.
double months_tested(const TypedAge& age, std::size_t place)
{
    if (const auto* number = std::get_if<double>(&age.typed)) return value_of(age_of_number(*number, AgeUnit::months), place);
    const auto& text = std::get<std::string>(age.typed);
    const bool whole = trimmed(text).find_first_not_of("0123456789") == std::string_view::npos;
    return value_of(read_age(text, whole ? std::optional(AgeUnit::months) : std::nullopt), place);
}

// Domain: months of age gained / months between the two tests, taken from their dates.
double gain_by_time(const TypedAge& entry_age, const TypedAge& exit_age, Date entry_date, Date exit_date)
{
    const TestedAge entry{months_tested(entry_age, 0), entry_date};
    const TestedAge exit{months_tested(exit_age, 1), exit_date};
    return value_of(ratio_gain(entry, exit), 3);
}

Working gain_by_time_shown(const TypedAge& entry_age, const TypedAge& exit_age, Date entry_date, Date exit_date)
{
    const double before = months_tested(entry_age, 0);
    const double after = months_tested(exit_age, 1);
    const double ratio = gain_by_time(entry_age, exit_age, entry_date, exit_date);
    const double between = months_between(entry_date, exit_date);
    return {.steps = {"from " + plain_number(before) + " to " + plain_number(after) +
                          " months of age = " + plain_number(after - before) + " months gained",
                      "/ " + plain_number(between) + " months from " + to_text(entry_date) + " to " + to_text(exit_date) + " = " +
                          plain_number(ratio) + " months for each month"}};
}

std::string band_of(AnyNumber ratio_gain, std::optional<Edges> edges)
{
    return std::string(impact_band(ratio_gain.value, edges ? edges->all : kBandEdges));
}

Working band_shown(AnyNumber ratio_gain, std::optional<Edges> edges)
{
    const auto& bounds = edges ? edges->all : kBandEdges;
    std::string steps;
    for (const double edge : bounds) steps += (steps.empty() ? "" : ", ") + plain_number(edge);
    return {.from = plain_number(ratio_gain.value),
            .steps = {"with bands that begin at " + steps + " = " + std::string(impact_band(ratio_gain.value, bounds))}};
}

constexpr Function kFunctions[] = {
    describe<age_months, age_months_shown>({
        .id = "ageMonths",
        .name = "PM.AGEMONTHS",
        .summary =
            "A reading or spelling age in months. Reads an age back that Calc turned into a time. #N/A for a number without a "
            "unit, #VALUE! for more than 11 months behind a colon.",
        .arguments =
            {
                {"age", "What was typed, such as 6y3m, 6:03 or 6 years 3 months; a number needs its unit"},
                {"unit", "What a number counts: years (7.5 is 90 months) or months"},
            },
        .example = "=PM.AGEMONTHS(\"6y3m\")",
        .result = "75",
        .cells = {},
        .missing = "A blank age gives an empty cell. A bare number without its unit, 7.06 and 7-6 give #N/A: they may be years "
                   "and months, a decimal or a range.",
        .formula = "Months = 12 x years + months. A number below 1 is the time of day that Calc made of 6:03.",
    }),
    describe<gain_by_time, gain_by_time_shown>({
        .id = "ratioGain",
        .name = "PM.RATIOGAIN",
        .summary =
            "Months of reading or spelling age gained for each month between the two tests; 1 keeps pace with time. #N/A when "
            "both tests were on one day. An age is a rough measure for a single child.",
        .arguments =
            {
                {"entryAge", "The age at the first test, such as 6y3m or 6:03; a number is months"},
                {"exitAge", "The age at the last test, typed in the same way"},
                {"entryDate", "The day of the first test, a date"},
                {"exitDate", "The day of the last test, a date"},
            },
        .example = "=PM.RATIOGAIN(\"6y3m\";\"8y3m\";\"10 Jan 2025\";\"12 May 2026\")",
        .result = "1.5",
        .cells = {},
        .missing = "A blank age or date gives an empty cell. Both tests on one day give #N/A; the second test before the first "
                   "gives #VALUE!.",
        .formula = "Ratio gain = months of age gained / months between the tests, a month being 365.25 / 12 days. 1 keeps pace "
                   "with time. Reading ages are a rough measure for a single child.",
    }),
    describe<band_of, band_shown>({
        .id = "impactBand",
        .name = "PM.IMPACTBAND",
        .summary =
            "A word for a ratio gain: very small, small (from 1.4), useful (2), substantial (3), remarkable (4); lost ground "
            "below 0.",
        .arguments =
            {
                {"ratioGain", "A ratio gain as PM.RATIOGAIN answers it; a blank cell counts as 0"},
                {"edges", "Four rising numbers where small, useful, substantial and remarkable begin (1.4, 2, 3, 4)"},
            },
        .example = "=PM.IMPACTBAND(2.7)",
        .result = "useful",
        .cells = {},
        .missing = "A blank ratio gain counts as 0, since Calc hands a blank cell over as 0.",
        .formula = "Edges 1.4, 2, 3 and 4 unless you give others: very small, small, useful, substantial, remarkable; below 0 "
                   "lost ground.",
    }),
};

}  // namespace

std::span<const Function> progress_functions()
{
    return kFunctions;
}

}  // namespace provision
