// SPDX-License-Identifier: MPL-2.0
#include "analysis/impact.hpp"

#include "functions/registry.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

Polarity polarity_named(const std::optional<Words>& polarity, std::size_t place)
{
    if (!polarity) return Polarity::higher_is_better;
    const auto word = folded(polarity->text);
    if (word == "higher") return Polarity::higher_is_better;
    if (word == "lower") return Polarity::lower_is_better;
    throw BadArgument(Fault::not_understood, "the polarity is `higher` or `lower`", place);
}

bool same_shape(const Cells& a, const Cells& b)
{
    return a.rows == b.rows && a.columns == b.columns;
}

std::optional<double> number_at(const Cells& cells, std::size_t index)
{
    return index < cells.numbers.size() ? cells.numbers[index] : std::nullopt;
}

// A pupil without one of the two scores has no gain.
std::vector<ScorePair> complete_pairs(const Cells& entry, const Cells& exit)
{
    if (!same_shape(entry, exit)) throw BadArgument(Fault::not_understood, "entry and exit are columns of one length");
    std::vector<ScorePair> pairs;
    for (std::size_t i = 0; i < entry.numbers.size(); ++i)
        if (const auto before = number_at(entry, i), after = number_at(exit, i); before && after)
            pairs.push_back({*before, *after});
    return pairs;
}

double gain(const Cells& entry, const Cells& exit, std::optional<Words> polarity)
{
    const auto way = polarity_named(polarity, 2);
    return value_of(mean_gain(complete_pairs(entry, exit), way));
}

std::string pupils_with_both(const std::vector<ScorePair>& pairs)
{
    const auto pupils = static_cast<int>(pairs.size());
    return counted(pupils, "pupil") + (pupils == 1 ? " has" : " have") + " both scores";
}

// `4 pupils have both scores; mean gain 2.5 points`.
Working gain_shown(const Cells& entry, const Cells& exit, std::optional<Words> polarity)
{
    const auto way = polarity_named(polarity, 2);
    const auto pairs = complete_pairs(entry, exit);
    return {.steps = {pupils_with_both(pairs),
                      "mean of " + std::string(way == Polarity::lower_is_better ? "entry - exit" : "exit - entry") + " = " +
                          plain_number(value_of(mean_gain(pairs, way))) + " points"}};
}

double gain_size(const Cells& entry, const Cells& exit, std::optional<Words> polarity)
{
    const auto way = polarity_named(polarity, 2);
    return value_of(standardised_gain(complete_pairs(entry, exit), way)).value();
}

Working gain_size_shown(const Cells& entry, const Cells& exit, std::optional<Words> polarity)
{
    const auto size = value_of(standardised_gain(complete_pairs(entry, exit), polarity_named(polarity, 2)));
    auto working = gain_shown(entry, exit, std::move(polarity));
    working.steps.push_back("/ standard deviation " + plain_number(size.spread) +
                            " of the scores = " + plain_number(size.mean_gain / size.spread));
    working.steps.push_back("x " + plain_number(size.small_sample) + " for a small group = " + plain_number(size.value()));
    return working;
}

std::vector<double> reviewed_of(const Cells& scores)
{
    std::vector<double> reviewed;
    for (const auto& score : scores.numbers)
        if (score) reviewed.push_back(*score);
    return reviewed;
}

double outcome_mean(const Cells& scores)
{
    return value_of(mean_outcome(reviewed_of(scores)), 0);
}

Working outcome_mean_shown(const Cells& scores)
{
    const auto reviewed = reviewed_of(scores);
    return {.steps = {counted(static_cast<int>(reviewed.size()), "outcome") + " reviewed of " +
                          counted(scores.rows * scores.columns, "cell"),
                      "mean = " + plain_number(outcome_mean(scores))}};
}

double weight_at(const Grid& weights, std::size_t index)
{
    const Cell blank;
    const auto& cell = index < weights.cells.size() ? weights.cells[index] : blank;
    if (cell.blank()) throw BadArgument(Fault::not_available, "a reviewed outcome has no weight", 1);
    if (cell.type != Cell::Type::number) throw BadArgument(Fault::not_understood, "a weight is a number", 1);
    return cell.number;
}

GoalAttainment attainment_of(const Cells& scores, const std::optional<Grid>& weights)
{
    if (weights && (weights->rows() != scores.rows || weights->columns != scores.columns))
        throw BadArgument(Fault::not_understood, "scores and weights are columns of one length");
    std::vector<WeightedOutcome> outcomes;
    for (std::size_t i = 0; i < scores.numbers.size(); ++i)
        if (const auto score = number_at(scores, i)) outcomes.push_back({*score, weights ? weight_at(*weights, i) : 1});
    return value_of(goal_attainment(outcomes));
}

double goal_attainment_of(const Cells& scores, const std::optional<Grid>& weights)
{
    return attainment_of(scores, weights).t_score();
}

Working goal_attainment_shown(const Cells& scores, const std::optional<Grid>& weights)
{
    const auto sums = attainment_of(scores, weights);
    return {.steps = {"outcomes times weights add up to " + plain_number(sums.weighted) + ", weights to " +
                          plain_number(sums.weights) + ", their squares to " + plain_number(sums.squares),
                      "50 + 10 x " + plain_number(sums.weighted) + " / root of (0.7 x " + plain_number(sums.squares) +
                          " + 0.3 x " + plain_number(sums.weights) + " x " + plain_number(sums.weights) +
                          ") = " + plain_number(sums.t_score())}};
}

struct Costed {
    double pounds = 0;
    std::vector<ScorePair> pairs;
};

// One cell is the cost of the whole provision; of a column only the pupils with a cost and both scores count.
Costed costed_pairs(const Cells& costs, const Cells& entry, const Cells& exit)
{
    const bool whole = costs.rows == 1 && costs.columns == 1;
    if (whole) return {number_at(costs, 0).value_or(0), complete_pairs(entry, exit)};
    if (!same_shape(costs, entry)) throw BadArgument(Fault::not_understood, "costs are one cell or as many as the scores", 0);
    Costed all;
    auto costed_entry = entry;
    for (std::size_t i = 0; i < costed_entry.numbers.size(); ++i) {
        if (!number_at(costs, i)) costed_entry.numbers[i].reset();
        if (number_at(costed_entry, i) && number_at(exit, i)) all.pounds += *number_at(costs, i);
    }
    all.pairs = complete_pairs(costed_entry, exit);
    return all;
}

void refuse_costs(const Cells& costs)
{
    if (std::ranges::none_of(costs.numbers, [](const auto& cost) { return cost.has_value(); }))
        throw BadArgument(Fault::not_available, "no cost is given", 0);
    if (std::ranges::any_of(costs.numbers, [](const auto& cost) { return cost && *cost < 0; }))
        throw BadArgument(Fault::not_understood, "a cost is not below 0", 0);
}

Answer price_of_progress(const Cells& costs, const Cells& entry, const Cells& exit, std::optional<Words> polarity)
{
    const auto way = polarity_named(polarity, 3);
    refuse_costs(costs);
    const auto [pounds, pairs] = costed_pairs(costs, entry, exit);
    const auto price = value_of(cost_per_progress(pounds, pairs, way));
    if (!price) return std::string("no progress");
    return *price;
}

Working price_of_progress_shown(const Cells& costs, const Cells& entry, const Cells& exit, std::optional<Words> polarity)
{
    const auto way = polarity_named(polarity, 3);
    const auto [pounds, pairs] = costed_pairs(costs, entry, exit);
    const double progress = total_progress(pairs, way);
    Working working{.steps = {pupils_with_both(pairs) + ", who gained " + plain_number(progress) + " points together"}};
    working.steps.push_back(progress > 0 ? spoken_pounds(pounds) + " / " + plain_number(progress) +
                                               " points = " + spoken_pounds(pounds / progress) + " a point"
                                         : "no progress has no price");
    return working;
}

constexpr std::string_view kEntry =
    "The column of scores at the start, numbers only: blank, text and error cells are left out, pupil by pupil. "
    "Turn reading ages into months first, with PM.AGEMONTHS";
constexpr std::string_view kExit = "The column of scores at the end, as long as that of the start";
constexpr std::string_view kPolarity = "higher (when left out) where a higher score is better, lower where a lower one is";

constexpr Function kFunctions[] = {
    describe<gain, gain_shown>({
        .id = "gain",
        .name = "PM.GAIN",
        .summary =
            "The mean gain from entry to exit, in points of the scores, over the pupils who have both. #N/A where nobody has.",
        .arguments = {{"entry", kEntry}, {"exit", kExit}, {"polarity", kPolarity}},
        .example = "=PM.GAIN(A1:A4;B1:B4)",
        .result = "4",
        .cells = {{"A1", "85"}, {"B1", "90"}, {"A2", "92"}, {"A3", "88"}, {"B3", "95"}, {"A4", "100"}, {"B4", "100"}},
        .missing = "Columns without any score give an empty cell; without a pupil who has both scores, #N/A. Blank, text and "
                   "error cells are left out, pupil by pupil.",
        .formula = "Mean of exit - entry, or of entry - exit where lower is better, over the pupils who have both.",
    }),
    describe<gain_size, gain_size_shown>({
        .id = "gainSize",
        .name = "PM.GAINSIZE",
        .summary =
            "The mean gain in standard deviations of the scores, with a factor for small groups. It compares tests with "
            "different scales; without a control group it is a gain, not an effect. #N/A for fewer than 3 pupils with both "
            "scores and where all scores are alike.",
        .arguments = {{"entry", kEntry}, {"exit", kExit}, {"polarity", kPolarity}},
        .example = "=PM.GAINSIZE(A1:A5;B1:B5)",
        .result = "1.2",
        .cells = {{"A1", "80"},
                  {"B1", "95"},
                  {"A2", "80"},
                  {"B2", "95"},
                  {"A3", "90"},
                  {"B3", "105"},
                  {"A4", "100"},
                  {"B4", "115"},
                  {"A5", "100"},
                  {"B5", "115"}},
        .missing = "Columns without any score give an empty cell. Fewer than 3 pupils with both scores, and scores without any "
                   "spread, give #N/A.",
        .formula =
            "d = mean gain / square root of ((SD1 x SD1 + SD2 x SD2) / 2), SD with n - 1, times the small-sample factor 1 - 3 / "
            "(4 (n - 1) - 1) (Hedges). Without a control group it is a gain, not an effect, and no months of progress.",
    }),
    describe<outcome_mean, outcome_mean_shown>({
        .id = "outcomeMean",
        .name = "PM.OUTCOMEMEAN",
        .summary =
            "The mean outcome, from -2 (much less than expected) over 0 (as expected) to 2 (much more), of those reviewed. "
            "#N/A where nothing is reviewed yet.",
        .arguments = {{"scores", "Outcome scores from -2 to 2; blank, text and error cells are not reviewed and left out"}},
        .example = "=PM.OUTCOMEMEAN(A1:A4)",
        .result = "0.5",
        .cells = {{"A1", "1"}, {"A2", "2"}, {"A3", "0"}, {"A4", "-1"}},
        .missing = "A blank column gives an empty cell. What is not reviewed yet is left out, and never counts as 0.",
        .formula = "Mean of the scores from -2 to +2 over those reviewed.",
    }),
    describe<goal_attainment_of, goal_attainment_shown>(
        {
            .id = "goalAttainment",
            .name = "PM.GOALATTAINMENT",
            .summary =
                "The T score of goal attainment: 50 where the goals are met as expected, 60 for one goal met better by a step. "
                "#N/A where nothing is reviewed yet or a reviewed goal has no weight.",
            .arguments =
                {
                    {"scores",
                     "Outcome scores from -2 to 2, one a goal; blank, text and error cells are not reviewed and left out"},
                    {"weights", "How much each goal counts, a column as long as the scores (all alike when left out)"},
                },
            .example = "=PM.GOALATTAINMENT(A1:A3)",
            .result = "50",
            .cells = {{"A1", "1"}, {"A2", "0"}, {"A3", "-1"}},
            .missing = "A blank column gives an empty cell. A reviewed goal without a weight gives #N/A.",
            .formula =
                "T = 50 + 10 sum(w x) / square root of ((1 - r) sum(w w) + r sum(w) sum(w)), r = 0.3 (Kiresuk and Sherman).",
        }),
    describe<price_of_progress, price_of_progress_shown>({
        .id = "costPerProgress",
        .name = "PM.COSTPERPROGRESS",
        .summary =
            "Pounds for one point of progress: all the cost over all the progress of the pupils who have both scores, or the "
            "words no progress where there is none. #N/A where nobody has both scores or no cost is given.",
        .arguments = {{"costs",
                       "Pounds for each pupil, a column as long as the scores; one cell is the cost of the whole provision"},
                      {"entry", kEntry},
                      {"exit", kExit},
                      {"polarity", kPolarity}},
        .example = "=PM.COSTPERPROGRESS(C1;A1:A3;B1:B3)",
        .result = "25",
        .cells = {{"A1", "80"}, {"B1", "84"}, {"A2", "90"}, {"B2", "89"}, {"A3", "95"}, {"B3", "96"}, {"C1", "100"}},
        .missing = "Blank columns give an empty cell. Nobody with both scores, or no cost, gives #N/A. Where the progress adds "
                   "up to nothing or less, the answer is the words no progress.",
        .formula = "Pounds = sum of costs / sum of progress over the pupils who have both scores: total over total, never a mean "
                   "of ratios.",
    }),
};

}  // namespace

std::span<const Function> impact_functions()
{
    return kFunctions;
}

}  // namespace provision
