// SPDX-License-Identifier: MPL-2.0
// What a provision came to: who counts, what may be added up, what must be said beside it.
#include "impact_school.hpp"
#include "support/dice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace provision {
namespace {

// By hand: gains 6, 4 and 2 months, mean 4, squared distances 4 + 0 + 4 over 2 are 4, so the spread is 2; 91 days are 91 /
// (365.25 / 12) = 2.98973 months, so the ratio gains are 2.00687, 1.33791 and 0.66896, mean 1.33791. Dan has no exit.
TEST(ProvisionImpact, TellsTheMeanItsSpreadAndTheRatioGain)
{
    const ImpactSchool school(
        {impact_map({{"Lexia", "Reading age"}}),
         impact_groups({spring("Asha Patel", "Lexia", "6y0m", "6y6m", "1"), spring("Ben Cole", "Lexia", "6y3m", "6y7m", "0"),
                        spring("Cara Dunn", "Lexia", "7y0m", "7y2m", "-2"), spring("Dan Ely", "Lexia", "7y0m", "")})});
    const auto impact = school.impact("Lexia (Year 3)");
    EXPECT_EQ(impact.pupils, 4);
    EXPECT_EQ(impact.both, 3);
    EXPECT_EQ(impact.without_exit, 1);
    EXPECT_EQ(impact.outcome.pupils, 3);
    EXPECT_NEAR(*impact.outcome.mean, -1.0 / 3, 1e-9);
    ASSERT_EQ(impact.measured.size(), 1u);
    const auto& gain = impact.measured[0].all;
    EXPECT_EQ(gain.pairs, 3);
    EXPECT_EQ(gain.gained, 3);
    EXPECT_NEAR(gain.mean_entry, 77, 1e-9) << "72, 75 and 84 months";
    EXPECT_NEAR(gain.mean_gain, 4, 1e-9);
    EXPECT_NEAR(*gain.spread, 2, 1e-9);
    EXPECT_NEAR(*gain.ratio_gain, 1.33791, 1e-4);
    EXPECT_EQ(gain.with_ratio, 3);
    EXPECT_FALSE(gain.standardised) << "3 pupils are too few";
}

SheetRows ten_who_gain_three(std::size_t pupils)
{
    SheetRows rows;
    for (std::size_t at = 0; at < pupils; ++at)
        rows.push_back(spring(pupil_named(at), "Maths group", std::to_string(at), std::to_string(at + 3)));
    return rows;
}

// By hand: entries 0 to 9 have the variance 82.5 / 9 = 9.16667, exits too, so the spread is 3.02765; 3 / 3.02765 = 0.99087, times
// 1 - 3 / (4 x 9 - 1) = 0.914286 is 0.90594. All gain alike: their spread is 0.
TEST(ProvisionImpact, StandardisesTheGainFromTenPupils)
{
    const auto map = impact_map({{"Maths group", "Test of number"}});
    const auto ten = ImpactSchool({map, impact_groups(ten_who_gain_three(10))}).impact("Maths group (Year 3)");
    EXPECT_NEAR(*ten.measured[0].all.standardised, 0.90594, 1e-4);
    EXPECT_NEAR(*ten.measured[0].all.spread, 0, 1e-9);
    const auto nine = ImpactSchool({map, impact_groups(ten_who_gain_three(9))}).impact("Maths group (Year 3)");
    EXPECT_FALSE(nine.measured[0].all.standardised);
    const auto setting = sheet("Settings", {{"Setting", "Value"}, {"Pairs for a standardised gain", "9"}});
    const auto allowed = ImpactSchool({setting, map, impact_groups(ten_who_gain_three(9))}).impact("Maths group (Year 3)");
    EXPECT_TRUE(allowed.measured[0].all.standardised);
}

TEST(ProvisionImpact, NeverAddsMonthsPointsAndPartsUp)
{
    const ImpactSchool school(
        {impact_map({{"Spelling", ""}}),
         impact_groups({spring("Asha Patel", "Spelling", "6y0m", "6y6m"), spring("Ben Cole", "Spelling", "10", "14"),
                        spring("Cara Dunn", "Spelling", "12", "13"), spring("Dan Ely", "Spelling", "5/20", "15/20"),
                        spring("Eve Frost", "Spelling", "12", "6y6m"), spring("Finn Gale", "Spelling", "2b", "3c")})});
    const auto impact = school.impact("Spelling (Year 3)");
    EXPECT_EQ(impact.both, 6);
    EXPECT_EQ(impact.not_comparable, 2) << "points and an age, levels";
    ASSERT_EQ(impact.measured.size(), 3u);
    EXPECT_EQ(impact.measured[0].all.pairs, 2) << "the measure of most pupils comes first";
    EXPECT_EQ(to_text(impact.measured[0].measure), "points");
    EXPECT_NEAR(impact.measured[0].all.mean_gain, 2.5, 1e-9);
    EXPECT_EQ(to_text(impact.measured[1].measure), "points, of 20");
    EXPECT_EQ(impact.measured[1].all.mean_gain, 10);
    EXPECT_EQ(to_text(impact.measured[2].measure), "age");
    EXPECT_EQ(impact.measured[2].all.mean_gain, 6);
}

// Two rows of the map, one name: what each is measured by tells whether its scores are of one kind.
TEST(ProvisionImpact, TellsMeasuresApartByWhatTheMapSays)
{
    const auto map = [](const std::string& second) {
        return sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Wave", "Start", "End", "Measure"},
                             {"3", "Spelling", "6:1", "Mrs Hill", "2", "@date 2026-01-05", "@date 2026-04-03", "Spelling test"},
                             {"3", "Spelling", "6:1", "Mrs Hill", "2", "@date 2026-04-13", "@date 2026-07-03", second}});
    };
    const auto groups = impact_groups({spring("Asha Patel", "Spelling", "10", "14"), summer("Ben Cole", "Spelling", "10", "18")});
    const auto measures = [&](const std::string& second) {
        return ImpactSchool({map(second), groups}).impact("Spelling (Year 3)").measured.size();
    };
    EXPECT_EQ(measures("spelling  test"), 1u);
    EXPECT_EQ(measures(""), 1u) << "the only measure that is told";
    EXPECT_EQ(measures("Dictation"), 2u);
}

TEST(ProvisionImpact, CountsAFallAsAGainWhereLowerIsBetter)
{
    const auto groups = impact_groups({spring("Asha Patel", "Anger group", "9", "3"), spring("Ben Cole", "Anger group", "5", "6"),
                                       spring("Cara Dunn", "Anger group", "8", "4")});
    const auto told = ImpactSchool({impact_map({{"Anger group", "Incidents (lower is better)"}}), groups});
    const auto impact = told.impact("Anger group (Year 3)").measured.at(0);
    EXPECT_NEAR(impact.all.mean_gain, 3, 1e-9) << "6, -1 and 4";
    EXPECT_EQ(impact.all.gained, 2);
    EXPECT_TRUE(impact.lower_is_better);
    EXPECT_FALSE(impact.polarity_doubtful);
    EXPECT_EQ(gain_of(told.results("Anger group (Year 3)").places[0]), 6);
    const auto silent = ImpactSchool({impact_map({{"Anger group", "Incidents"}}), groups}).impact("Anger group (Year 3)");
    EXPECT_NEAR(silent.measured.at(0).all.mean_gain, -3, 1e-9);
    EXPECT_TRUE(silent.measured.at(0).polarity_doubtful) << "most fell, and nobody says that this is good";
}

TEST(ProvisionImpact, CountsAPupilOnceHoweverManyRowsSayIt)
{
    const auto map = sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Wave", "Pupils"},
                                   {"3", "Lexia", "6:1", "Mrs Hill", "2", "Asha Patel, Ben Cole"}});
    const auto impact =
        ImpactSchool(
            {map, impact_groups({spring("Asha Patel", "Lexia", "10", "14"), spring("Patel, Asha", "Lexia", "10", "14")})})
            .impact("Lexia (Year 3)");
    EXPECT_EQ(impact.pupils, 2);
    EXPECT_EQ(impact.both, 1);
    EXPECT_EQ(impact.tested_anew, 1);
    EXPECT_EQ(impact.measured.at(0).all.mean_gain, 4);
}

// By hand: 20 to 25 and on from 25 to 32 is 20 to 32; 50 pounds for each of the two runs, 100 / 12 = 8.3333 a point. Ben's second
// phase begins where his first one did, so it has a test of its own: 20 to 27, of one run, 50 / 7. Together 150 / 19 = 7.89474.
TEST(ProvisionImpact, JoinsPhasesThatGoOnFromEachOther)
{
    const auto map = sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Wave", "Start", "End"},
                                   {"3", "Facts", "6:1", "Mrs Hill", "2", "@date 2026-01-05", "@date 2026-04-03"},
                                   {"3", "Facts", "6:1", "Mr Dale", "2", "@date 2026-04-13", "@date 2026-07-03"}});
    const ImpactSchool school(
        {map, impact_groups({summer("Asha Patel", "Facts", "25", "32"), spring("Asha Patel", "Facts", "20", "25"),
                             spring("Ben Cole", "Facts", "20", "25"), summer("Ben Cole", "Facts", "20", "27")})},
        [](std::span<const Attendance* const> run) { return 50.0 * static_cast<double>(run.size()); });
    const auto impact = school.impact("Facts (Year 3)");
    EXPECT_EQ(impact.pupils, 2) << "two phases, one provision";
    EXPECT_NEAR(impact.measured.at(0).all.mean_gain, (12 + 7) / 2.0, 1e-9);
    EXPECT_NEAR(*impact.measured[0].cost.pounds_per_unit, 7.89474, 1e-4);
    EXPECT_EQ(impact.tested_anew, 2);
}

// The entry was written on the autumn's list and the exit on the summer's.
TEST(ProvisionImpact, TakesEntryAndExitFromDifferentRows)
{
    const auto impact =
        ImpactSchool({impact_map({{"Facts", ""}}),
                      impact_groups({summer("Asha Patel", "Facts", "", "32"), spring("Asha Patel", "Facts", "20", "")})})
            .impact("Facts (Year 3)");
    EXPECT_EQ(impact.both, 1);
    EXPECT_EQ(impact.measured.at(0).all.mean_gain, 12);
    EXPECT_EQ(impact.tested_anew, 0);
}

std::vector<std::string> dated(const std::string& pupil, const std::string& entry_date, const std::string& exit_date)
{
    return {pupil, "Lexia", "", "", "6y0m", entry_date, "6y6m", exit_date, ""};
}

TEST(ProvisionImpact, SaysWhatTheDatesOfTestsLeaveInDoubt)
{
    const ImpactSchool school(
        {impact_map({{"Lexia", "Reading age"}}),
         impact_groups({dated("Asha Patel", "@date 2026-01-05", "@date 2026-04-06"),
                        dated("Ben Cole", "@date 2026-01-05", "@date 2026-01-26"),
                        dated("Cara Dunn", "@date 2026-04-06", "@date 2026-01-05"), dated("Dan Ely", "", "@date 2026-04-06"),
                        dated("Eve Frost", "@date 2026-01-05", "@date 2026-01-05")})});
    const auto impact = school.impact("Lexia (Year 3)").measured.at(0);
    EXPECT_EQ(impact.all.pairs, 5);
    EXPECT_EQ(impact.too_close, 2) << "three weeks, and one day";
    EXPECT_EQ(impact.turned_round, 1);
    EXPECT_EQ(impact.undated, 1);
    EXPECT_EQ(impact.all.with_ratio, 2) << "Asha and Ben: on one day or backwards there is no time to divide by";
    EXPECT_EQ(impact.sound.pairs, 2) << "Asha, and Dan of whom nobody knows";
}

TEST(ProvisionImpact, SaysWhoCouldNotGainMore)
{
    const auto ceiling = [](const SheetRows& rows, const std::string& measure) {
        return ImpactSchool({impact_map({{"Facts", measure}}), impact_groups(rows)})
            .impact("Facts (Year 3)")
            .measured.at(0)
            .at_ceiling;
    };
    EXPECT_EQ(ceiling({spring("Asha Patel", "Facts", "38/40", "40/40"), spring("Ben Cole", "Facts", "20/40", "37/40"),
                       spring("Cara Dunn", "Facts", "20 of 40", "39 out of 40")},
                      ""),
              2)
        << "Asha began there, Cara came there";
    EXPECT_EQ(ceiling({spring("Asha Patel", "Facts", "2/40", "0/40"), spring("Ben Cole", "Facts", "20/40", "3/40")},
                      "Errors (lower is better)"),
              1);
    EXPECT_EQ(ceiling({spring("Asha Patel", "Facts", "20", "20"), spring("Ben Cole", "Facts", "20", "20"),
                       spring("Cara Dunn", "Facts", "12", "20")},
                      ""),
              2)
        << "two kept the best score of all, so there may be no better one";
    EXPECT_EQ(ceiling({spring("Asha Patel", "Facts", "20", "20"), spring("Cara Dunn", "Facts", "12", "14")}, ""), 0);
}

// By hand: Asha 60 pounds for 6 points, Ben 100 for 2, Cara 4 points of unknown cost: 160 / 8 = 20, where a mean of the two
// prices would say 30.
TEST(ProvisionImpact, PricesAUnitByAllPoundsOverAllProgress)
{
    const auto map = impact_map({{"Facts", ""}});
    const auto pounds = [](std::span<const Attendance* const> run) {
        const auto& pupil = run.front()->pupil;
        if (pupil == "Cara Dunn") return std::optional<double>{};
        return std::optional(pupil == "Asha Patel" ? 60.0 : 100.0);
    };
    const auto cost =
        ImpactSchool({map, impact_groups({spring("Asha Patel", "Facts", "10", "16"), spring("Ben Cole", "Facts", "10", "12"),
                                          spring("Cara Dunn", "Facts", "10", "14")})},
                     pounds)
            .impact("Facts (Year 3)")
            .measured.at(0)
            .cost;
    EXPECT_EQ(cost.known, 2);
    EXPECT_NEAR(*cost.pounds_per_unit, 20, 1e-9);
    const auto none =
        ImpactSchool({map, impact_groups({spring("Asha Patel", "Facts", "10", "12"), spring("Ben Cole", "Facts", "10", "8")})},
                     pounds)
            .impact("Facts (Year 3)")
            .measured.at(0)
            .cost;
    EXPECT_EQ(none.known, 2);
    EXPECT_FALSE(none.pounds_per_unit) << "no progress has no price";
}

TEST(ProvisionResults, HasWhatIsOverAndWhatNoMapHas)
{
    const ImpactSchool school(
        {impact_map({{"Lexia", ""}}),
         impact_groups({spring("Asha Patel", "Lexia", "10", "14"), spring("Ben Cole", "Booster of last year", "10", "14")})});
    ASSERT_EQ(school.all.size(), 2u);
    EXPECT_EQ(school.all[1].name, "Booster of last year");
    EXPECT_TRUE(school.all[1].rows.empty());
}

TEST(ProvisionResults, HasWaveOneAndEquipmentOnlyWithData)
{
    const auto map = sheet("Map", {{"Year", "Provision", "Staff", "Wave", "Given as"},
                                   {"3", "Guided reading", "Teacher", "1", ""},
                                   {"3", "Phonics", "Teacher", "1", ""},
                                   {"3", "Writing slope", "", "2", "Equipment"},
                                   {"3", "Lexia", "Mrs Hill", "2", ""}});
    const ImpactSchool school(
        {map, impact_groups({spring("Asha Patel", "Phonics", "10", "14"), spring("Ben Cole", "Writing slope", "", "")})});
    std::vector<std::string> names;
    for (const auto& results : school.all) names.push_back(results.name);
    EXPECT_THAT(names, ::testing::ElementsAre("Phonics (Year 3)", "Lexia (Year 3)"));
}

TEST(ProvisionResults, TakesNoWordsForPupils)
{
    const auto map = sheet("Map", {{"Year", "Provision", "Staff", "Wave", "Pupils"},
                                   {"3", "Lexia", "Mrs Hill", "2", "See class list"},
                                   {"3", "Spelling", "Mrs Hill", "2", "Asha Patel"}});
    const ImpactSchool school({map});
    EXPECT_TRUE(school.results("Lexia (Year 3)").places.empty());
    EXPECT_EQ(school.results("Spelling (Year 3)").places.size(), 1u);
}

// Two children of one name: nobody can say whose the rows are, so they are not made one child's.
TEST(ProvisionResults, MakesNoGainOfTwoChildrenOfOneName)
{
    const auto pupils =
        sheet("Register", {{"Pupil", "Year", "Class", "Status"}, {"Tom Reeve", "3", "Elm", "K"}, {"Tom Reeve", "3", "Oak", "K"}});
    const ImpactSchool school(
        {pupils, impact_map({{"Facts", ""}}),
         impact_groups({spring("Tom Reeve", "Facts", "10", "14"), summer("Tom Reeve", "Facts", "14", "30")})});
    const auto impact = school.impact("Facts (Year 3)");
    EXPECT_EQ(impact.pupils, 2);
    EXPECT_NEAR(impact.measured.at(0).all.mean_gain, 10, 1e-9) << "4 and 16, not 20";
}

TEST(ProvisionResults, CountsTheSessionsOfARecord)
{
    const auto sessions = sheet("Sessions", {{"Pupil", "Provision", "Date", "Attended"},
                                             {"Asha Patel", "Lexia", "@date 2026-01-12", "Yes"},
                                             {"Asha Patel", "Lexia", "@date 2026-01-13", "No"},
                                             {"Patel, Asha", "lexia", "@date 2026-01-14", "Yes"},
                                             {"Asha Patel", "Spelling", "@date 2026-01-14", "Yes"}});
    const auto impact =
        ImpactSchool({impact_map({{"Lexia", ""}}),
                      impact_groups({spring("Asha Patel", "Lexia", "10", "14"), spring("Ben Cole", "Lexia", "10", "14")}),
                      sessions})
            .impact("Lexia (Year 3)");
    EXPECT_EQ(impact.sessions, 3);
    EXPECT_EQ(impact.attended, 2);
    EXPECT_EQ(impact.recorded, 1);
}

// Any school: rows of 12 pupils in 3 provisions, some twice, with ages, points, parts, levels or nothing.
SheetRows thrown_rows(Dice& dice)
{
    constexpr std::array<const char*, 8> kEntries{"6y3m", "6y9m", "10", "12", "8/20", "11/20", "emerging", ""};
    constexpr std::array<const char*, 8> kExits{"6y8m", "7y1m", "14", "9", "12/20", "19/20", "secure", ""};
    constexpr std::array<const char*, 3> kProvisions{"Lexia", "Facts", "Booster"};
    SheetRows rows;
    for (int row = 0; row < 40; ++row) {
        const auto pupil = pupil_named(dice.below(12));
        const std::string provision = dice.one_of(kProvisions);
        const std::string entry = dice.one_of(kEntries);
        const std::string exit = dice.one_of(kExits);
        rows.push_back(dice.chance(50) ? spring(pupil, provision, entry, exit, dice.chance(30) ? "1" : "")
                                       : summer(pupil, provision, entry, exit));
        if (dice.chance(20)) rows.back()[5] = "";
    }
    return rows;
}

struct Summed {
    int pupils = 0;
    int both = 0;
    std::vector<std::string> figures;
    bool operator==(const Summed&) const = default;
};

std::map<std::string, Summed> summed(const ImpactSchool& school)
{
    std::map<std::string, Summed> sums;
    for (const auto& results : school.all) {
        const auto impact = provision_impact(results, school.reading.map.settings);
        auto& sum = sums[results.name];
        sum.pupils = impact.pupils;
        sum.both = impact.both;
        for (const auto& one : impact.measured)
            sum.figures.push_back(to_text(one.measure) + ": " + std::to_string(one.all.pairs) + ", " +
                                  plain_number(one.all.mean_gain) + ", " + plain_number(one.all.spread.value_or(0)) + ", " +
                                  plain_number(one.all.ratio_gain.value_or(0)) + ", " +
                                  plain_number(one.cost.pounds_per_unit.value_or(-1)) + ", " + std::to_string(one.too_close));
    }
    return sums;
}

TEST(ProvisionImpactProperties, TheOrderOfRowsDoesNotMatter)
{
    const auto map = impact_map({{"Lexia", "Reading age"}, {"Facts", ""}, {"Booster", "Errors (lower is better)"}});
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Dice dice(seed);
        auto rows = thrown_rows(dice);
        const PoundsOfPlace pounds = [](std::span<const Attendance* const> run) {
            return static_cast<double>(run.front()->pupil.size());
        };
        const auto before = summed(ImpactSchool({map, impact_groups(rows)}, pounds));
        dice.shuffle(rows);
        EXPECT_EQ(before, summed(ImpactSchool({map, impact_groups(rows)}, pounds))) << "seed " << seed;
    }
}

TEST(ProvisionImpactProperties, PupilsHaveAsManyPairsAsProvisions)
{
    const auto map = impact_map({{"Lexia", "Reading age"}, {"Facts", ""}, {"Booster", ""}});
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Dice dice(seed);
        const ImpactSchool school({map, impact_groups(thrown_rows(dice))});
        std::map<std::string, int> by_pupil;
        int by_provision = 0;
        for (const auto& results : school.all) {
            for (const auto& place : results.places) by_pupil[pupil_key(place)] += place.scores ? 1 : 0;
            const auto impact = provision_impact(results, school.reading.map.settings);
            int compared = impact.not_comparable;
            for (const auto& one : impact.measured) {
                by_provision += one.all.pairs;
                compared += one.all.pairs;
                EXPECT_LE(one.sound.pairs, one.all.pairs);
            }
            EXPECT_EQ(compared, impact.both) << "seed " << seed << " " << results.name;
        }
        int all = 0;
        for (const auto& [pupil, pairs] : by_pupil) all += pairs;
        EXPECT_EQ(all, by_provision) << "seed " << seed;
    }
}

}  // namespace
}  // namespace provision
