// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/reading.hpp"

#include <optional>
#include <span>

namespace provision {

/// Which way a scale runs: a pupil's errors or minutes late are better the lower they are.
enum class Polarity { higher_is_better, lower_is_better };

/// What one pupil scored before and after.
struct ScorePair {
    double entry = 0;
    double exit = 0;
};

/// A target's outcome, -2 (much less than expected) to +2 (much more), and how much it counts.
struct WeightedOutcome {
    double score = 0;
    double weight = 1;
};

/// The mean of the gains; incomplete without a pair.
Reading<double> mean_gain(std::span<const ScorePair> pairs, Polarity polarity);

/// A gain in standard deviations of the scores.
struct StandardisedGain {
    double mean_gain = 0;
    double spread = 0;        ///< the root of the mean of both variances
    double small_sample = 0;  ///< Hedges' factor for small groups, below 1

    double value() const { return mean_gain / spread * small_sample; }
};

/// The mean gain by the spread of the scores. Incomplete for fewer than 3 pairs and where all scores are alike.
Reading<StandardisedGain> standardised_gain(std::span<const ScorePair> pairs, Polarity polarity);

/// The mean outcome of those reviewed; incomplete without one, not understood for a score beyond -2 and +2.
Reading<double> mean_outcome(std::span<const double> scores);

/// The sums that a T score of goal attainment is made of.
struct GoalAttainment {
    double weighted = 0;  ///< sum of weight x outcome
    double weights = 0;
    double squares = 0;  ///< sum of the weights' squares

    /// 50 is as expected (Kiresuk and Sherman 1968).
    double t_score() const;
};

/// How far the goals were met. Incomplete without an outcome that counts, not understood for a score beyond -2 and +2 or a
/// weight below 0.
Reading<GoalAttainment> goal_attainment(std::span<const WeightedOutcome> outcomes);

/// The gains added up; 0 where they cancel out but for the last digit.
double total_progress(std::span<const ScorePair> pairs, Polarity polarity);

/// Pounds for one unit of progress: the cost over the sum of the gains, nothing where that sum is not above 0 (no progress has
/// no price). Incomplete without a pair.
Reading<std::optional<double>> cost_per_progress(double pounds, std::span<const ScorePair> pairs, Polarity polarity);

}  // namespace provision
