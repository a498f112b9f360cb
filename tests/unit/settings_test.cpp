// SPDX-License-Identifier: MPL-2.0
#include "commands/tidy_map.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"
#include "table/read.hpp"
#include "table/settings_sheet.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Rows = std::vector<std::vector<std::string>>;

WorkbookReading read(const Rows& rows)
{
    auto table = rows;
    table.insert(table.begin(), {"Setting", "Value"});
    const std::vector<Grid> sheets{sheet("Settings", table)};
    return read_workbook(sheets);
}

// The settings of one row, which must be understood.
Settings with(const std::string& label, const std::string& value)
{
    const auto reading = read({{label, value}});
    EXPECT_THAT(reading.issues, IsEmpty()) << label << " " << value;
    EXPECT_EQ(reading.rows(TableKind::settings), 1) << label;
    return reading.map.settings;
}

TEST(SettingsSheet, ReadsEveryNumber)
{
    EXPECT_EQ(with("Teaching weeks", "38.6").teaching_weeks, 38.6);
    EXPECT_EQ(with("Terms a year", "6").terms_a_year, 6);
    EXPECT_EQ(with("Days a week", "4").days_a_week, 4);
    EXPECT_EQ(with("Minutes a period", "@text 50 minutes").minutes_a_period, 50);
    EXPECT_EQ(with("Threshold", "£6,500").threshold, 6500);
    EXPECT_EQ(with("Notional budget", "120000").notional_budget, 120000);
    EXPECT_EQ(with("Paid weeks", "44.2 weeks").paid_weeks, 44.2);
    EXPECT_EQ(with("Interventions at once", "2").interventions_at_once, 2);
    EXPECT_EQ(with("Shortest weeks", "6").shortest_weeks, 6);
    EXPECT_EQ(with("Longest weeks", "26").longest_weeks, 26);
    EXPECT_EQ(with("Weeks between tests", "10").weeks_between_tests, 10);
    EXPECT_EQ(with("Class size", "28").class_size, 28);
    EXPECT_EQ(with("Pairs for a standardised gain", "20").pairs_for_gain, 20);
    EXPECT_EQ(with("Smallest number shown", "@text 10").smallest_number, 10);
}

TEST(SettingsSheet, ReadsAShareHoweverItIsTyped)
{
    for (const auto* typed : {"0.25", "25", "@text 25 %", "@text 25%", "@text 0.25"}) {
        EXPECT_EQ(with("Share above wave 1", typed).share_above_first_tier, 0.25) << typed;
        EXPECT_EQ(with("On-costs", typed).on_costs, 0.25) << typed;
    }
}

TEST(SettingsSheet, ReadsEveryWord)
{
    EXPECT_EQ(with("Year runs", "Financial").year_runs, YearRuns::financial);
    EXPECT_EQ(with("Year runs", "academic year").year_runs, YearRuns::academic);
    EXPECT_EQ(with("Last year of school", "6").last_year, 6);
    EXPECT_EQ(with("Last year of school", "Year 11").last_year, 11);
    EXPECT_EQ(with("Names as", "Full").names_as, NamesAs::full);
    EXPECT_EQ(with("Names as", "initials").names_as, NamesAs::initials);
    EXPECT_EQ(with("Names as", "codes").names_as, NamesAs::codes);
    EXPECT_EQ(with("Names as", "usual").names_as, NamesAs::usual);
    EXPECT_EQ(with("Nation", "wales").nation, "Wales");
    EXPECT_EQ(with("Nation", "Cymru").nation, "Wales");
    EXPECT_EQ(with("Tiers", "Universal / Targeted / Specialist").tiers, "Universal, Targeted, Specialist");
    EXPECT_EQ(with("Tiers", "universal, targeted, targeted plus, specialist").tiers,
              "Universal, Targeted, Targeted Plus, Specialist");
    EXPECT_EQ(with("Tiers", "Wave 1, Wave 2, Wave 3").tiers, "Waves");
    EXPECT_EQ(with("Ratio gain edges", "1.2; 2; 3; 4.5").ratio_gain_edges, (std::array<double, 4>{1.2, 2, 3, 4.5}));
}

// Domain, section 3.
TEST(SettingsSheet, KeepsTheUsualValueOfWhatIsBlankOrMissing)
{
    Rows blank;
    for (const auto label : setting_labels()) blank.push_back({std::string(label), ""});
    EXPECT_EQ(blank.size(), 22u);
    const auto reading = read(blank);
    EXPECT_THAT(reading.issues, IsEmpty());
    EXPECT_EQ(reading.rows(TableKind::settings), 22);
    EXPECT_EQ(reading.map.settings, Settings{});
    EXPECT_EQ(Settings{}.teaching_weeks, 38);
    EXPECT_EQ(Settings{}.threshold, 6000);
    EXPECT_EQ(Settings{}.nation, "England");
    EXPECT_EQ(Settings{}.minutes_a_period, std::nullopt);
}

TEST(SettingsSheet, TellsWhatItDoesNotUnderstandWithItsCellAndKeepsTheUsualValue)
{
    const std::vector<std::pair<std::string, std::string>> bad{{"Teaching weeks", "54"},
                                                               {"Days a week", "2.5"},
                                                               {"Class size", "101"},
                                                               {"Terms a year", "three"},
                                                               {"Threshold", "-1"},
                                                               {"On-costs", "100"},
                                                               {"Names as", "nicknames"},
                                                               {"Nation", "France"},
                                                               {"Year runs", "Tuesday"},
                                                               {"Last year of school", "R"},
                                                               {"Tiers", "Gold, Silver"},
                                                               {"Ratio gain edges", "1 2 3"},
                                                               {"Class size", "@date 2026-09-01"},
                                                               {"Minutes a period", "@time 00:50"}};
    for (const auto& [label, value] : bad) {
        const auto reading = read({{label, value}});
        ASSERT_EQ(reading.issues.size(), 1u) << label;
        EXPECT_EQ(to_text(reading.issues.front().where), "Settings.B2");
        EXPECT_THAT(reading.issues.front().what, HasSubstr(label));
        EXPECT_THAT(reading.issues.front().remedy, HasSubstr("or clear the cell."));
        EXPECT_EQ(reading.map.settings, Settings{}) << label;
    }
}

TEST(SettingsSheet, IsReadBeforeTheSheetsThatStandInFrontOfIt)
{
    const std::vector<Grid> sheets{
        sheet("Map", {{"Provision", "Ratio", "Schedule"}, {"Phonics", "whole class", "daily 10 mins"}}),
        sheet("Settings", {{"Setting", "Value"}, {"Class size", "20"}, {"Days a week", "4"}})};
    const auto reading = read_workbook(sheets);
    ASSERT_EQ(reading.map.provisions.size(), 1u);
    EXPECT_EQ(reading.map.provisions.front().ratio->pupils, 20);
    EXPECT_EQ(weekly_minutes(reading.map.provisions.front()), 40);
}

TEST(SettingsSheet, HoldsForFreeFormsToo)
{
    const std::vector<Grid> sheets{
        sheet("Waves", {{"Wave 1", "Wave 2", "Wave 3"},
                        {"Phonics daily 10 mins", "Spelling group daily 20 mins", "Counselling 30 mins weekly"}}),
        sheet("Settings", {{"Setting", "Value"}, {"Days a week", "4"}})};
    const auto reading = read_workbook(sheets);
    ASSERT_EQ(reading.map.provisions.size(), 3u);
    EXPECT_EQ(weekly_minutes(reading.map.provisions[0]), 40);
    EXPECT_EQ(weekly_minutes(reading.map.provisions[1]), 80);
    EXPECT_EQ(weekly_minutes(reading.map.provisions[2]), 30);
}

TEST(SettingsSheet, FollowsTheWorkbooksOwnHeadings)
{
    const std::vector<Grid> sheets{sheet("Headings", {{"Heading", "Means"}, {"Option", "Setting"}, {"Choice", "Value"}}),
                                   sheet("Options", {{"Option", "Choice"}, {"Class size", "20"}})};
    EXPECT_EQ(read_workbook(sheets).map.settings.class_size, 20);
}

TEST(SettingsSheet, TellsTidyMapWhichTierASectionIs)
{
    const auto settings = sheet("Settings", {{"Setting", "Value"}, {"Tiers", "Universal, Targeted, Targeted Plus, Specialist"}});
    MemoryOffice office({settings, sheet("Map", {{"Year Group", "Provision/Resource", "Staff/Pupil Ratio"},
                                                 {"TARGETED PLUS", "", ""},
                                                 {"3", "Phonics group (daily 10 mins)", "6:1"},
                                                 {"SPECIALIST", "", ""},
                                                 {"3", "Counselling (30 mins)", "1:1"}})});
    const Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};
    const auto outcome = office.run(&tidy_map, {.today = today});
    ASSERT_TRUE(outcome.success) << outcome.sentence;
    const std::vector<Grid> sheets{settings, office.workbook.read("Map (tidy)")};
    const auto reading = read_workbook(sheets);
    ASSERT_EQ(reading.map.provisions.size(), 2u);
    EXPECT_EQ(reading.map.provisions[0].wave, 3);
    EXPECT_EQ(reading.map.provisions[1].wave, 4);
}

}  // namespace
}  // namespace provision
