// SPDX-License-Identifier: MPL-2.0
// By what a provision was measured that only an earlier term's map has.
#include "impact_school.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

// A map of one term on a sheet of its own, one provision a row with its measure.
Grid term_map(const std::string& term, const std::vector<std::pair<std::string, std::string>>& name_and_measure)
{
    auto map = impact_map(name_and_measure);
    map.sheet = term;
    return map;
}

ProvisionImpact impact_of(const ImpactSchool& school, const std::string& name)
{
    EXPECT_TRUE(school.results(name).rows.empty()) << "no map of today has it";
    return school.impact(name);
}

const SheetRows kFewerIncidents{spring("Asha Patel", "Anger group", "9", "5"), spring("Ben Cole", "Anger group", "8", "6")};

// By hand: 9 to 5 and 8 to 6 are falls of 4 and 2, mean 3, which are gains where lower is better.
TEST(ProvisionMeasures, AreThoseOfAnEarlierTermWhereOnlyItHasTheProvision)
{
    const ImpactSchool school({term_map("Spring 2026", {{"Anger group", "Record of incidents (lower is better)"}}),
                               term_map("Autumn 2026", {{"Lexia", "Reading age"}}), impact_groups(kFewerIncidents)});
    const auto impact = impact_of(school, "Anger group");
    ASSERT_EQ(impact.measured.size(), 1u);
    EXPECT_EQ(impact.measured[0].measure.words, "Record of incidents (lower is better)");
    EXPECT_TRUE(impact.measured[0].lower_is_better);
    EXPECT_EQ(impact.measured[0].all.mean_gain, 3);
}

TEST(ProvisionMeasures, AreThoseOfTodaysMapWhereItHasTheProvision)
{
    const ImpactSchool school({term_map("Spring 2026", {{"Anger group", "Record of incidents (lower is better)"}}),
                               term_map("Autumn 2026", {{"Anger group", "Calm days"}}), impact_groups(kFewerIncidents)});
    const auto impact = school.impact("Anger group (Year 3)");
    EXPECT_EQ(impact.measured.at(0).measure.words, "Calm days");
    EXPECT_FALSE(impact.measured.at(0).lower_is_better);
}

TEST(ProvisionMeasures, AreNotGuessedWhereEarlierTermsDiffer)
{
    const auto today = term_map("Autumn 2026", {{"Lexia", "Reading age"}});
    const auto autumn = term_map("Autumn 2025", {{"Anger group", "Record of incidents (lower is better)"}});
    const auto groups = impact_groups(kFewerIncidents);
    const ImpactSchool differing({autumn, term_map("Spring 2026", {{"Anger group", "Calm days"}}), today, groups});
    EXPECT_EQ(impact_of(differing, "Anger group").measured.at(0).measure.words, "");
    const ImpactSchool agreeing({autumn, term_map("Spring 2026", {{"Anger group", "record of incidents (lower is better)"}}),
                                 term_map("Summer 2026", {{"Anger group", ""}}), today, groups});
    EXPECT_TRUE(impact_of(agreeing, "Anger group").measured.at(0).lower_is_better);
}

TEST(ProvisionMeasures, AreThoseOfTheYearOfTheRow)
{
    const std::vector<std::string> headings{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave", "Measure"};
    const auto spring_map =
        sheet("Spring 2026", {headings,
                              {"3", "Calm", "6:1", "Mrs Hill", "3 x 20 mins", "2", "Incidents (lower is better)"},
                              {"6", "Calm", "6:1", "Mrs Hill", "3 x 20 mins", "2", "Calm days"}});
    const auto pupils = sheet("Register", {{"Pupil", "Year", "Class"}, {"Asha Patel", "3", "Elm"}, {"Ben Cole", "6", "Oak"}});
    const ImpactSchool school({pupils, spring_map, term_map("Autumn 2026", {{"Lexia", "Reading age"}}),
                               impact_groups({spring("Asha Patel", "Calm", "9", "5"), spring("Ben Cole", "Calm", "2", "4")})});
    const auto impact = impact_of(school, "Calm");
    ASSERT_EQ(impact.measured.size(), 2u) << "two measures are never added up";
    for (const auto& measured : impact.measured) EXPECT_GT(measured.all.mean_gain, 0) << measured.measure.words;
}

}  // namespace
}  // namespace provision
