// SPDX-License-Identifier: MPL-2.0
// What is said beside a number that rests on doubtful tests, and where such tests do not count.
#include "impact_school.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

int row_with(const Grid& grid, int column, std::string_view text, int from = 0)
{
    for (int row = from; row < grid.rows(); ++row)
        if (grid.at(row, column).text.find(text) != std::string::npos) return row;
    return -1;
}

std::optional<double> hundred(std::span<const Attendance* const>)
{
    return 100;
}

// Tested again after three weeks, 5 to 26 January.
std::vector<std::string> too_soon(std::size_t pupil, const std::string& provision, const std::string& entry,
                                  const std::string& exit)
{
    auto row = spring(pupil_named(pupil), provision, entry, exit);
    row[7] = "@date 2026-01-26";
    return row;
}

std::vector<std::string> turned_round(std::size_t pupil, const std::string& provision)
{
    auto row = spring(pupil_named(pupil), provision, "10", "20");
    row[7] = "@date 2025-12-01";
    return row;
}

Grid register_of_twenty()
{
    SheetRows rows{{"Pupil", "Year", "Status", "Pupil premium"}};
    for (std::size_t at = 0; at < 20; ++at) rows.push_back({pupil_named(at), "3", "K", at < 10 ? "Yes" : ""});
    return sheet("Register", rows);
}

// All twenty are in Facts, 12 of whom gain; of the ten with the premium 6 are tested too soon in Booster.
std::vector<Grid> doubtful_school()
{
    SheetRows rows;
    for (std::size_t at = 0; at < 20; ++at) rows.push_back(spring(pupil_named(at), "Facts", "10", at % 5 < 3 ? "12" : "9"));
    for (std::size_t at = 0; at < 6; ++at) rows.push_back(too_soon(at, "Booster", "6y0m", "7y0m"));
    for (std::size_t at = 0; at < 20; ++at) rows.push_back(spring(pupil_named(at), "Lexia", "6y0m", "6y6m"));
    for (std::size_t at = 0; at < 2; ++at) rows.push_back(turned_round(at, "Tables"));
    return {register_of_twenty(),
            impact_map({{"Facts", ""}, {"Booster", "Reading age"}, {"Lexia", "Reading age"}, {"Tables", ""}}),
            impact_groups(rows)};
}

// 20 + 20 sound pairs, 12 + 20 of them gains; 8 pairs more have tests that say little.
TEST(ImpactCautions, LeaveDoubtfulPairsOutOfWhatGovernorsAreTold)
{
    const auto grid = ImpactSchool(doubtful_school()).written();
    const auto& told = grid.at(row_with(grid, 0, "For governors") + 1, 0).text;
    EXPECT_THAT(told,
                HasSubstr("Of 40 pairs of scores that can be compared, without those of tests too close together or the wrong "
                          "way round, 32 show a gain."));
    auto sound = doubtful_school();
    SheetRows rows;
    for (std::size_t at = 0; at < 20; ++at) rows.push_back(spring(pupil_named(at), "Facts", "10", at % 5 < 3 ? "12" : "9"));
    sound.back() = impact_groups(rows);
    const auto plain = ImpactSchool(sound).written();
    EXPECT_THAT(plain.at(row_with(plain, 0, "For governors") + 1, 0).text,
                HasSubstr("Of 20 pairs of scores that can be compared, 12 show a gain."));
}

// By hand: 6 months in 91 days, 2.98973 months, are 2.00687; the 12 months in three weeks of Booster would lift the mean of the
// ten with the premium to (10 x 2.00687 + 6 x 17.39) / 16 = 7.78. Of the ten 6 gain in Facts, all in Lexia.
TEST(ImpactCautions, LeaveDoubtfulPairsOutOfGroups)
{
    const auto grid = ImpactSchool(doubtful_school()).written();
    const int premium = row_with(grid, 0, "Pupil premium", row_with(grid, 0, "Results by group of pupils"));
    ASSERT_GT(premium, 0);
    EXPECT_EQ(grid.at(premium, 9).number, 2.01);
    EXPECT_EQ(grid.at(premium, 2).text, "hidden") << "4 of the ten did not gain in Facts";
    const auto setting = sheet("Settings", {{"Setting", "Value"}, {"Smallest number shown", "1"}});
    auto sheets = doubtful_school();
    sheets.push_back(setting);
    const auto open = ImpactSchool(sheets).written();
    EXPECT_EQ(open.at(row_with(open, 0, "Pupil premium", row_with(open, 0, "Results by group of pupils")), 2).text,
              "16 of 20 places");
}

TEST(ImpactCautions, StandBesideTheirPounds)
{
    const auto grid = ImpactSchool(doubtful_school(), &hundred).written();
    const int ranking = row_with(grid, 2, "For what, and of how many");
    const auto beside = [&](const char* name) { return grid.at(row_with(grid, 0, name, ranking), 2).text; };
    EXPECT_THAT(beside("Booster"), HasSubstr("6 pupils with both scores; 6 tested less than 8 weeks apart"));
    EXPECT_THAT(beside("Tables"), HasSubstr("2 with the exit test dated before the entry test"));
    EXPECT_THAT(beside("Lexia"), Not(HasSubstr(";")));
}

// Lexia ended in July, which matters to nobody who asks what came of it.
TEST(ImpactCautions, SayNothingOfPlacesThatAreOver)
{
    const auto map = sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave", "Start", "End"},
                                   {"3", "Lexia", "6:1", "TA", "3 x 20 mins", "2", "@date 2026-01-05", "@date 2026-07-17"}});
    auto row = spring("Asha Patel", "Lexia", "10", "14");
    row[2] = row[3] = "";
    const ImpactSchool school({map, impact_groups({row})});
    ASSERT_EQ(school.situation.places_not_running().size(), 1u);
    const auto grid = school.written();
    EXPECT_EQ(row_with(grid, 2, "does not run today"), -1);
    EXPECT_EQ(grid.at(row_with(grid, 0, "Lexia (Year 3)"), 3).number, 1) << "it was counted";
}

TEST(ImpactCautions, AskForNoCostOfWhatIsForEverybody)
{
    const auto map = sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave"},
                                   {"3", "Phonics", "30:1", "Teacher", "5 x 20 mins", "1"},
                                   {"3", "Lexia", "6:1", "TA", "3 x 20 mins", "2"}});
    const auto grid =
        ImpactSchool(
            {map, impact_groups({spring("Asha Patel", "Phonics", "10", "14"), spring("Asha Patel", "Lexia", "10", "14")})})
            .written();
    const int results = row_with(grid, 0, "Results by provision");
    const auto& phonics = grid.at(row_with(grid, 0, "Phonics", results), 2).text;
    EXPECT_THAT(phonics, HasSubstr("for everybody (wave 1), so it is never costed"));
    EXPECT_THAT(phonics, Not(HasSubstr("cost not known")));
    EXPECT_THAT(grid.at(row_with(grid, 0, "Lexia", results), 2).text, HasSubstr("cost not known"));
}

}  // namespace
}  // namespace provision
