// SPDX-License-Identifier: MPL-2.0
// What figures suggest, and that each suggestion quotes them.
#include "analysis/impact_suggestion.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const Measure kReadingAge{.ages = true, .words = "Reading age"};
const Measure kPoints{.words = "Checklist"};

ProvisionImpact of(const Measure& measure, const GainFigures& gain, std::optional<double> outcome = {})
{
    ProvisionImpact impact;
    impact.pupils = impact.both = gain.pairs;
    impact.measured.push_back({.measure = measure, .all = gain, .sound = gain});
    if (outcome) impact.outcome = {outcome, gain.pairs};
    return impact;
}

std::string advised(const ProvisionImpact& impact, const Settings& settings = {})
{
    return std::string(to_text(suggestion_for(impact, settings).advice));
}

GainFigures of_ages(int pairs, int gained, double mean_gain, double ratio)
{
    return {.pairs = pairs, .gained = gained, .mean_gain = mean_gain, .ratio_gain = ratio, .with_ratio = pairs};
}

GainFigures of_points(int pairs, int gained, double mean_gain, double standardised)
{
    return {.pairs = pairs, .gained = gained, .mean_gain = mean_gain, .standardised = standardised};
}

TEST(ImpactSuggestion, IsTooEarlyWithFewerPairsThanTheSetting)
{
    const auto nine = of(kReadingAge, of_ages(9, 9, 12, 4), 2);
    EXPECT_EQ(advised(nine), "too early to say");
    EXPECT_THAT(suggestion_for(nine, {}).why, HasSubstr("9 pupils have both scores; 10 are asked for."));
    EXPECT_THAT(suggestion_for(nine, {}).why, HasSubstr("So far outcome +2 on average (9 reviewed)."));
    Settings nine_will_do;
    nine_will_do.pairs_for_gain = 9;
    EXPECT_EQ(advised(nine, nine_will_do), "expand");
    EXPECT_EQ(advised(ProvisionImpact{}), "too early to say");
    EXPECT_THAT(suggestion_for(ProvisionImpact{}, {}).why,
                HasSubstr("No pupil has an entry and an exit score that can be compared"));
    Settings none_asked;
    none_asked.pairs_for_gain = 0;
    EXPECT_EQ(advised(ProvisionImpact{}, none_asked), "too early to say") << "of nobody nothing can be said";
}

TEST(ImpactSuggestion, IsToStopWithoutProgressUnlessOutcomesAreAsExpected)
{
    EXPECT_EQ(advised(of(kPoints, of_points(12, 3, 0, 0))), "stop");
    EXPECT_EQ(advised(of(kPoints, of_points(12, 3, -1.5, -0.3), -0.5)), "stop");
    EXPECT_EQ(advised(of(kPoints, of_points(12, 3, -1.5, -0.3), 0)), "change");
    EXPECT_THAT(suggestion_for(of(kPoints, of_points(12, 3, -1.5, -0.3)), {}).why,
                HasSubstr("3 of 12 pupils gained; on average -1.5 points; a gain of -0.3 standard deviations."));
}

TEST(ImpactSuggestion, IsToChangeWhereAnyFigureSpeaksAgainstIt)
{
    EXPECT_EQ(advised(of(kReadingAge, of_ages(12, 12, 2, 0.99))), "change") << "slower than time";
    EXPECT_EQ(advised(of(kPoints, of_points(12, 12, 1, 0.19))), "change") << "small beside the spread";
    EXPECT_EQ(advised(of(kPoints, of_points(12, 5, 1, 0.9))), "change") << "under half gained";
    EXPECT_EQ(advised(of(kReadingAge, of_ages(12, 12, 12, 4), -0.5)), "change") << "outcomes below expected";
}

TEST(ImpactSuggestion, IsToExpandWhatWorksForMost)
{
    EXPECT_EQ(advised(of(kReadingAge, of_ages(12, 9, 6, 2))), "expand") << "three quarters, at the edge of useful";
    EXPECT_EQ(advised(of(kPoints, of_points(12, 9, 6, 0.5), 0)), "expand");
    EXPECT_THAT(suggestion_for(of(kReadingAge, of_ages(14, 12, 6.9, 2.3)), {}).why,
                HasSubstr("12 of 14 pupils gained; on average +6.9 months of reading age; 2.3 months of reading age a month."));
}

TEST(ImpactSuggestion, IsToContinueOtherwise)
{
    EXPECT_EQ(advised(of(kReadingAge, of_ages(12, 8, 6, 2.5))), "continue") << "two thirds gained";
    EXPECT_EQ(advised(of(kReadingAge, of_ages(12, 12, 6, 1.99))), "continue");
    EXPECT_EQ(advised(of(kPoints, of_points(12, 6, 6, 0.49))), "continue");
    Settings demanding;
    demanding.ratio_gain_edges = {1.4, 2.6, 3, 4};
    EXPECT_EQ(advised(of(kReadingAge, of_ages(12, 12, 6, 2.5)), demanding), "continue") << "the school's own edge";
}

// Twelve months of age in 364 days are what time alone brings, however far they stand above the spread of the ages.
TEST(ImpactSuggestion, SetsAgesAgainstTimeAlone)
{
    auto with_time = of_ages(12, 12, 12, 1);
    with_time.standardised = 1.55;
    EXPECT_EQ(advised(of(kReadingAge, with_time)), "continue");
    with_time.ratio_gain = 2;
    with_time.standardised = 0.1;
    EXPECT_EQ(advised(of(kReadingAge, with_time)), "expand") << "twice as fast as time";
    auto undated = of_ages(12, 12, 12, 0);
    undated.ratio_gain.reset();
    undated.with_ratio = 0;
    undated.standardised = 1.55;
    const auto suggestion = suggestion_for(of(kReadingAge, undated), {});
    EXPECT_EQ(suggestion.advice, Advice::keep) << "a year may lie between the tests";
    EXPECT_THAT(suggestion.why, HasSubstr("nobody can tell it from what time alone brings"));
}

ProvisionImpact reviewed(const GainFigures& gain, double mean, int pupils)
{
    auto impact = of(kPoints, gain);
    impact.outcome = {mean, pupils};
    return impact;
}

// Ten pupils at 0 or +1 and two at -1 may come to -1/12: as expected, but for the rounding. 10 reviews are asked for, as 10 pairs
// are.
TEST(ImpactSuggestion, RestsOnOutcomesOfEnoughAndFarEnough)
{
    const auto clear = of_points(12, 12, 10, 2.58);
    const auto lost = of_points(12, 0, -10, -2.58);
    EXPECT_EQ(advised(reviewed(clear, -1, 1)), "expand") << "one review of twelve";
    EXPECT_EQ(advised(reviewed(lost, 0, 1)), "stop") << "one review of twelve";
    EXPECT_EQ(advised(reviewed(clear, -1.0 / 12, 12)), "expand");
    EXPECT_EQ(advised(reviewed(clear, -0.5, 9)), "expand");
    EXPECT_EQ(advised(reviewed(clear, -0.5, 10)), "change");
    EXPECT_EQ(advised(reviewed(lost, 0, 10)), "change");
    EXPECT_THAT(suggestion_for(reviewed(clear, -1, 1), {}).why,
                HasSubstr("outcome -1 on average (1 reviewed, too few to decide by)"));
    EXPECT_THAT(suggestion_for(reviewed(clear, -0.5, 10), {}).why,
                HasSubstr("outcomes are half a step or more below what was expected"));
}

TEST(ImpactSuggestion, LeavesOutTestsThatAreStillToCome)
{
    auto impact = of(kPoints, of_points(12, 12, 6, 0.9));
    impact.measured[0].sound = of_points(9, 9, 6, 0.9);
    impact.measured[0].ahead = 3;
    EXPECT_THAT(suggestion_for(impact, {}).why, HasSubstr("12 pupils have both scores, 3 with a test dated after today;"));
}

// 12 pupils gained, but only 3 have the dates that a ratio gain needs: a leap of three is no reason to spend more.
TEST(ImpactSuggestion, RestsOnNoRatioGainOfFew)
{
    auto gain = of_ages(12, 12, 3, 4);
    gain.with_ratio = 3;
    const auto suggestion = suggestion_for(of(kReadingAge, gain), {});
    EXPECT_EQ(suggestion.advice, Advice::keep);
    EXPECT_THAT(suggestion.why, HasSubstr("4 months of reading age a month (3 pupils with both dates)"));
}

TEST(ImpactSuggestion, LeavesOutTestsThatStandTooClose)
{
    auto impact = of(kPoints, of_points(12, 12, 6, 0.9));
    impact.measured[0].sound = of_points(9, 9, 6, 0.9);
    impact.measured[0].too_close = 2;
    impact.measured[0].turned_round = 1;
    EXPECT_THAT(suggestion_for(impact, {}).why,
                HasSubstr("12 pupils have both scores, 2 tested too soon and 1 with the dates the wrong way round; 10 tested far "
                          "enough apart are asked for."));
    impact.measured[0].sound = of_points(10, 10, 6, 0.9);
    const auto suggestion = suggestion_for(impact, {});
    EXPECT_EQ(suggestion.advice, Advice::expand);
    EXPECT_THAT(suggestion.why, HasSubstr("all 10 pupils gained"));
}

TEST(ImpactSuggestion, RestsOnOneMeasureAndSaysWhich)
{
    auto impact = of(kReadingAge, of_ages(11, 11, 6, 2.5));
    impact.measured.push_back({.measure = kPoints, .all = of_points(4, 0, -9, -1), .sound = of_points(4, 0, -9, -1)});
    const auto suggestion = suggestion_for(impact, {});
    EXPECT_EQ(suggestion.advice, Advice::expand);
    EXPECT_THAT(suggestion.why, HasSubstr(", by Reading age alone: all 11 pupils gained"));
}

TEST(ImpactSuggestion, SaysWhatItTakesForGranted)
{
    auto impact = of(kPoints, of_points(12, 1, -4, -2));
    impact.measured[0].polarity_doubtful = true;
    EXPECT_THAT(suggestion_for(impact, {}).why, HasSubstr("If a higher score is better, there is no gain on average: "));
    EXPECT_THAT(suggestion_for(impact, {}).why, HasSubstr("Where lower is better, say so under Measure."));
    auto as_expected = of(kPoints, of_points(12, 0, -4, -2), 1);
    as_expected.measured[0].polarity_doubtful = true;
    EXPECT_THAT(
        suggestion_for(as_expected, {}).why,
        HasSubstr("If a higher score is better, there is no gain on average, though outcomes are as expected or better: 0 of"));
    const auto standard = of({.words = "Standardised number test"}, of_points(12, 4, 0, 0));
    EXPECT_THAT(suggestion_for(standard, {}).why, HasSubstr("A standard score that holds means keeping pace."));
    EXPECT_THAT(suggestion_for(of(kPoints, of_points(12, 4, 0, 0)), {}).why, Not(HasSubstr("keeping pace")));
    EXPECT_EQ(advised(standard), "change") << "they kept pace with others of their age";
    EXPECT_EQ(advised(of({.words = "NGRT, SAS"}, of_points(12, 4, 0, 0))), "change");
    EXPECT_EQ(advised(of({.words = "Standardised number test"}, of_points(12, 2, -4, -0.3))), "stop") << "they fell behind";
    EXPECT_EQ(advised(of(kPoints, of_points(12, 4, 0, 0))), "stop");
}

TEST(ImpactSuggestion, CountsOneMonthAsOne)
{
    EXPECT_THAT(suggestion_for(of(kReadingAge, of_ages(12, 12, 1, 1)), {}).why,
                HasSubstr("on average +1 month of reading age; 1 month of reading age a month"));
    EXPECT_THAT(suggestion_for(of(kReadingAge, of_ages(12, 12, 1.5, 1.25)), {}).why,
                HasSubstr("on average +1.5 months of reading age; 1.25 months of reading age a month"));
}

}  // namespace
}  // namespace provision
