// SPDX-License-Identifier: MPL-2.0
#include "analysis/measure_words.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

TEST(MeasureWords, SayInAnyOrderThatLowerIsBetter)
{
    for (const auto* words : {"Record of incidents (lower is better)", "SDQ, a lower score is better", "Low scores are better",
                              "lower = better", "SDQ (low is good)", "fewer incidents is better", "lower the better",
                              "The lower the better", "SDQ: the lower the score, the better", "Boxall, lowest is best",
                              "better if lower", "SDQ - best is low", "Minutes late (less is better)",
                              "fewer number of errors is better", "lower=better", "higher is worse", "Incidents (lower better)"})
        EXPECT_EQ(polarity_told(words), Polarity::lower_is_better) << words;
}

TEST(MeasureWords, SayThatHigherIsBetter)
{
    for (const auto* words : {"Score, more is better", "Boxall (higher scores are better)", "the higher the better",
                              "high = good", "lower-attaining pupils, a higher score is better",
                              "for lower attaining pupils a higher score is better", "Lower school test; high scores are good"})
        EXPECT_EQ(polarity_told(words), Polarity::higher_is_better) << words;
}

TEST(MeasureWords, SayNothingWhereTheySpeakOfOtherThings)
{
    for (const auto* words :
         {"", "Record of incidents", "Best of three, lower set", "Lower set, best of three tests",
          "A score no lower than 10 is good", "Lower attaining pupils", "Less good readers", "Best lower school score",
          "Good reading record", "lower is not better", "lower is better, higher is better"})
        EXPECT_EQ(polarity_told(words), std::nullopt) << words;
}

TEST(MeasureWords, NameAStandardScore)
{
    for (const auto* words : {"NGRT Standard Age Score", "SAS", "SS", "Std score", "PiRA (std. score)", "Standardised score",
                              "YARC standard score", "BPVS (SS)"})
        EXPECT_TRUE(tells_standard_score(words)) << words;
    for (const auto* words : {"Sassoon handwriting", "Class test", "Standard of work", "Pass mark"})
        EXPECT_FALSE(tells_standard_score(words)) << words;
}

TEST(MeasureWords, NameAnAge)
{
    for (const auto* words : {"Reading age", "Salford reading ages", "Spelling age (years and months)", "Maths age"})
        EXPECT_TRUE(tells_age(words)) << words;
    for (const auto* words : {"Standard age score (reading)", "Age-standardised score", "Reading age, standardised score",
                              "Age related expectations", "Language", "Reading agenda"})
        EXPECT_FALSE(tells_age(words)) << words;
    EXPECT_TRUE(tells_age_in_months("Reading age (months)"));
    EXPECT_TRUE(tells_age_in_months("Spelling age in months"));
    EXPECT_FALSE(tells_age_in_months("Reading age (years and months)"));
    EXPECT_FALSE(tells_age_in_months("Reading age, tested every 6 months"));
}

TEST(MeasureWords, NameFullMarks)
{
    for (const auto* words :
         {"Score /20", "Score / 20", "out of 20", "Spelling, max 20", "Maximum 20 points", "Test, of 20", "Spelling (of 20)",
          "Score /20 (weekly)", "Words spelt out of 20 words", "max. 20", "Test of 20 marks"})
        EXPECT_EQ(full_marks_told(words), 20) << words;
    for (const auto* words : {"", "Spelling test", "Test of 15/9/2026", "Reading speed, max 20 mins", "Average of 3 tests",
                              "Proof 20", "Week 3/20", "Range 10-20", "out of 100%"})
        EXPECT_EQ(full_marks_told(words), std::nullopt) << words;
    EXPECT_EQ(full_marks_told("KS2 paper /37.5"), 37.5);
}

}  // namespace
}  // namespace provision
