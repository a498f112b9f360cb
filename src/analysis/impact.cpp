// SPDX-License-Identifier: MPL-2.0
#include "analysis/impact.hpp"

#include <algorithm>
#include <boost/math/statistics/univariate_statistics.hpp>
#include <cmath>
#include <vector>

namespace provision {
namespace {

namespace statistics = boost::math::statistics;

// Kiresuk and Sherman (1968) take goals of one person to correlate by 0.3.
constexpr double kGoalCorrelation = 0.3;
constexpr std::size_t kLeastPairs = 3;
constexpr double kFarthestOutcome = 2;

const Incomplete kNoPair{0, "no pupil has both scores"};

std::vector<double> gains(std::span<const ScorePair> pairs, Polarity polarity)
{
    const double sign = polarity == Polarity::higher_is_better ? 1 : -1;
    std::vector<double> all;
    for (const auto& pair : pairs) all.push_back(sign * (pair.exit - pair.entry));
    return all;
}

double variance(std::span<const ScorePair> pairs, double ScorePair::*score)
{
    std::vector<double> scores;
    for (const auto& pair : pairs) scores.push_back(pair.*score);
    return statistics::sample_variance(scores);
}

bool is_outcome(double score)
{
    return std::abs(score) <= kFarthestOutcome;
}

}  // namespace

Reading<double> mean_gain(std::span<const ScorePair> pairs, Polarity polarity)
{
    if (pairs.empty()) return kNoPair;
    return statistics::mean(gains(pairs, polarity));
}

// d = mean gain / sqrt((SD1^2 + SD2^2) / 2), times Hedges' factor 1 - 3 / (4 (n - 1) - 1).
Reading<StandardisedGain> standardised_gain(std::span<const ScorePair> pairs, Polarity polarity)
{
    if (pairs.empty()) return kNoPair;
    if (pairs.size() < kLeastPairs) return Incomplete{0, "fewer than 3 pupils have both scores"};
    const double spread = std::sqrt((variance(pairs, &ScorePair::entry) + variance(pairs, &ScorePair::exit)) / 2);
    if (!(spread > 0)) return Incomplete{0, "all scores are alike, so there is no spread to measure by"};
    const double small_sample = 1 - 3 / (4 * (static_cast<double>(pairs.size()) - 1) - 1);
    return StandardisedGain{statistics::mean(gains(pairs, polarity)), spread, small_sample};
}

Reading<double> mean_outcome(std::span<const double> scores)
{
    if (scores.empty()) return Incomplete{0, "nothing is reviewed yet"};
    if (!std::ranges::all_of(scores, is_outcome)) return NotUnderstood{0, "an outcome is a number from -2 to 2"};
    return statistics::mean(scores.begin(), scores.end());
}

// T = 50 + 10 sum(w x) / sqrt((1 - r) sum(w^2) + r (sum w)^2), r = 0.3.
double GoalAttainment::t_score() const
{
    return 50 + 10 * weighted / std::sqrt((1 - kGoalCorrelation) * squares + kGoalCorrelation * weights * weights);
}

Reading<GoalAttainment> goal_attainment(std::span<const WeightedOutcome> outcomes)
{
    GoalAttainment sums;
    for (const auto& [score, weight] : outcomes) {
        if (!is_outcome(score)) return NotUnderstood{0, "an outcome is a number from -2 to 2"};
        if (weight < 0) return NotUnderstood{0, "a weight is not below 0"};
        sums.weights += weight;
        sums.squares += weight * weight;
        sums.weighted += weight * score;
    }
    if (sums.weights == 0) return Incomplete{0, "no outcome that counts is reviewed yet"};
    return sums;
}

double total_progress(std::span<const ScorePair> pairs, Polarity polarity)
{
    double progress = 0;
    double size = 0;
    for (const double gain : gains(pairs, polarity)) {
        progress += gain;
        size += std::abs(gain);
    }
    return std::abs(progress) <= size * 1e-9 ? 0 : progress;
}

Reading<std::optional<double>> cost_per_progress(double pounds, std::span<const ScorePair> pairs, Polarity polarity)
{
    if (pairs.empty()) return kNoPair;
    const double progress = total_progress(pairs, polarity);
    if (progress <= 0) return std::optional<double>{};
    return std::optional(pounds / progress);
}

}  // namespace provision
