// SPDX-License-Identifier: MPL-2.0
// The real maps of a county as schools typed them, against what a person reads (golden/maps.tsv: stated staff minutes by role).
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

class RealMaps : public ::testing::TestWithParam<Guessing> {
protected:
    WorkbookReading read(const std::string& name) const
    {
        const Grid grid = csv_grid(std::filesystem::path(PROVISION_SOURCE_DIR) / "tests/maps" / (name + ".csv"), GetParam());
        return read_workbook({&grid, 1});
    }
};

// Weekly minutes stated adult by adult, as the golden file adds them up.
std::map<std::string, double> minutes_by_role(const WorkbookReading& reading, std::optional<Years> years = {})
{
    std::map<std::string, double> minutes;
    for (const auto& provision : reading.map.provisions)
        if (!years || provision.years == years)
            for (const auto& adult : provision.staff.adults) minutes[adult.staff] += adult.minutes.value_or(-10'000);
    return minutes;
}

const Provision& named(const WorkbookReading& reading, const std::string& name)
{
    return *std::ranges::find(reading.map.provisions, name, &Provision::name);
}

// Whatever a reader is not sure of must be nothing, or the damage that Calc's guessing did.
std::vector<std::string> doubts(const WorkbookReading& reading)
{
    std::vector<std::string> out;
    for (const auto& issue : reading.issues)
        if (issue.check != "damaged-cell") out.push_back(to_text(issue.where) + " " + issue.what);
    return out;
}

TEST_P(RealMaps, YearThreeGivesNineProvisionsAndItsFoot)
{
    const auto reading = read("year-3");
    EXPECT_EQ(reading.map.provisions.size(), 9u);
    EXPECT_THAT(minutes_by_role(reading), UnorderedElementsAre(Pair("LSA", 1175), Pair("Teacher", 30), Pair("SENCO", 20)));
    for (const auto& provision : reading.map.provisions) EXPECT_EQ(provision.years, (Years{3, 3})) << provision.name;
    ASSERT_EQ(reading.map.status_counts.size(), 3u);
    EXPECT_EQ(reading.map.status_counts[0].pupils, 12);
    EXPECT_EQ(reading.map.status_counts[2].status, Status::plan);
    EXPECT_EQ(reading.map.status_counts[2].plan_hours, 15);
    EXPECT_THAT(reading.map.pupils, IsEmpty());
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST_P(RealMaps, YearThreeKeepsTheNameWithoutItsSchedule)
{
    const auto reading = read("year-3");
    EXPECT_EQ(named(reading, "Literacy – Wordshark").schedule.typed, "4 x 15 minutes");
    EXPECT_EQ(weekly_minutes(named(reading, "Maths – power of 2")), 45);
    EXPECT_EQ(weekly_minutes(named(reading, "Social Skills lunch club")), std::nullopt);
    EXPECT_EQ(named(reading, "Occupational Therapy Programme").ratio, (Ratio{2, 1, false}));
    EXPECT_EQ(named(reading, "Literacy – Wordshark").ratio, (Ratio{9, 1, false}));
}

TEST_P(RealMaps, YearFiveGivesTenProvisions)
{
    const auto reading = read("year-5");
    EXPECT_EQ(reading.map.provisions.size(), 10u);
    EXPECT_THAT(minutes_by_role(reading),
                UnorderedElementsAre(Pair("LSA", 1015), Pair("Teacher", 300), Pair("Teacher (DH)", 300), Pair("SENCO", 20)));
    EXPECT_EQ(weekly_minutes(named(reading, "Literacy – Toe by Toe")), 90);
    ASSERT_EQ(reading.map.status_counts.size(), 4u);
    EXPECT_EQ(reading.map.status_counts[3].plan_hours, 25);
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST_P(RealMaps, KeyStagesGiveTwoTablesWithTheirYears)
{
    const auto reading = read("key-stages");
    ASSERT_EQ(reading.tables.size(), 2u);
    EXPECT_EQ(reading.tables[0].rows, 5);
    EXPECT_EQ(reading.tables[1].rows, 17);
    EXPECT_THAT(minutes_by_role(reading, Years{-1, 0}), UnorderedElementsAre(Pair("NNEB", 45), Pair("LSA", 725)));
    EXPECT_THAT(minutes_by_role(reading, Years{1, 2}),
                UnorderedElementsAre(Pair("LSA", 1580), Pair("Teacher", 120), Pair("SENCO", 20)));
    EXPECT_EQ(weekly_minutes(named(reading, "Literacy – Toe by Toe")), std::nullopt);
    EXPECT_EQ(named(reading, "Literacy – Toe by Toe").schedule.problem, "how many minutes?");
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST_P(RealMaps, NineInTenNamesGetAKind)
{
    int known = 0;
    int all = 0;
    for (const auto* map : {"year-3", "year-5", "key-stages"})
        for (const auto& provision : read(map).map.provisions) {
            ++all;
            known += provision.kind.empty() ? 0 : 1;
        }
    EXPECT_EQ(all, 41);
    EXPECT_GE(known * 10, all * 9);
}

std::vector<std::optional<double>> minutes(const WorkbookReading& reading)
{
    std::vector<std::optional<double>> out;
    for (const auto& provision : reading.map.provisions) out.push_back(weekly_minutes(provision));
    return out;
}

// Invented, in the county's form for a class: waves as section rows, time and staff in one cell, a legend below. Counted by hand.
TEST_P(RealMaps, AClassMapByWavesGivesWavesYearAndMinutes)
{
    const auto reading = read("invented-class-by-waves");
    constexpr auto none = std::nullopt;
    EXPECT_THAT(minutes(reading), ElementsAre(none, none, 30, 100, 60, 60, 30, 90, 40));
    std::vector<int> waves;
    for (const auto& provision : reading.map.provisions) {
        waves.push_back(provision.wave.value_or(0));
        EXPECT_EQ(provision.years, (Years{4, 4})) << provision.name;
    }
    EXPECT_THAT(waves, ElementsAre(1, 1, 1, 2, 2, 2, 2, 3, 3));
    EXPECT_TRUE(named(reading, "Visual timetables").staff.either);
}

// Invented, in the form of the Year 3 map: a schedule on a line of its own, a statement line with two numbers, a total at the
// foot.
TEST_P(RealMaps, AYearTwoMapGivesSixProvisionsAndItsFoot)
{
    const auto reading = read("invented-year-2");
    EXPECT_THAT(minutes(reading), ElementsAre(75, 100, 75, 40, 60, 50));
    EXPECT_EQ(named(reading, "Small group maths support").staff.adults, (std::vector<StaffTime>{{"LSA", 45}, {"Teacher", 30}}));
    EXPECT_EQ(reading.map.status_counts.size(), 3u);
}

INSTANTIATE_TEST_SUITE_P(AsTextAndGuessed, RealMaps, ::testing::Values(Guessing::off, Guessing::on),
                         [](const auto& given) { return given.param == Guessing::on ? "Guessed" : "AsText"; });

TEST(DamagedRatios, AreToldOnceForTheColumnAndReadAsTyped)
{
    const Grid grid = csv_grid(std::filesystem::path(PROVISION_SOURCE_DIR) / "tests/maps/year-3.csv", Guessing::on);
    const auto reading = read_workbook({&grid, 1});
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(to_text(reading.issues[0].where), "year-3.C5");
    EXPECT_THAT(reading.issues[0].what,
                ::testing::StartsWith("9 cells from C5 to C13 hold times or dates that Calc made of ratios"));
}

}  // namespace
}  // namespace provision
