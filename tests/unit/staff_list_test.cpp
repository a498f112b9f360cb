// SPDX-License-Identifier: MPL-2.0
// Lists of staff that leave out what an hour costs, and what only looks like one.
#include "analysis/checks/check.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using Rows = std::vector<std::vector<std::string>>;

WorkbookReading reading_of(const Rows& rows)
{
    return read_workbook(std::vector<Grid>{sheet("Sheet1", rows)});
}

TEST(StaffList, IsReadWithoutPay)
{
    const std::vector<std::vector<std::string>> headings{{"Staff", "Role", "Hours per week"},
                                                         {"Name", "Role", "Hours a week"},
                                                         {"Name", "Job title", "Hrs"},
                                                         {"Member of staff", "Post", "Hrs per week"}};
    for (const auto& line : headings) {
        const auto reading = reading_of({line, {"Mrs Hill", "TA", "25"}, {"Mr Dale", "HLTA", "30 hrs"}});
        ASSERT_EQ(reading.map.rates.size(), 2u) << line[0] << line[2];
        EXPECT_EQ(reading.map.rates[0].name, "Mrs Hill");
        EXPECT_EQ(reading.map.rates[0].role, "TA");
        EXPECT_EQ(reading.map.rates[0].hours_a_week, 25);
        EXPECT_EQ(reading.map.rates[1].hours_a_week, 30);
        EXPECT_FALSE(reading.map.rates[0].hourly_rate);
        EXPECT_TRUE(reading.map.pupils.empty());
        EXPECT_TRUE(reading.issues.empty());
    }
}

TEST(StaffList, MayNameTheClassesOfItsAdults)
{
    const auto reading = reading_of({{"Name", "Role", "Class", "Hours a week"}, {"Jo Hill", "TA", "3A", "25"}});
    ASSERT_EQ(reading.map.rates.size(), 1u);
    EXPECT_TRUE(reading.map.pupils.empty());
}

TEST(StaffList, IsNoListOfPupilsOfProvisionOrOfDays)
{
    const std::vector<Rows> others{
        {{"Name", "Role", "Hours a week"}, {"Asha Patel", "monitor", "2"}, {"Ben Cole", "librarian", "1"}},
        {{"Name", "Class", "Hours"}, {"Asha Patel", "3A", "2"}},
        {{"Name", "Year", "Status", "Hours"}, {"Asha Patel", "3", "E", "15"}},
        {{"Staff", "Pupil", "Hours"}, {"Mrs Hill", "Asha Patel", "5"}},
        {{"Staff", "Intervention", "Hours"}, {"Mrs Hill", "Lego therapy", "1"}},
        {{"Name", "Role", "Interventions", "Hours a week"}, {"Mrs Hill", "TA", "Lego therapy", "1"}},
        {{"Staff", "Date", "Hours"}, {"Mrs Hill", "@date 2026-10-05", "2"}}};
    for (const auto& rows : others) {
        const auto reading = reading_of(rows);
        EXPECT_TRUE(reading.map.rates.empty()) << rows[0][0] << "|" << rows[0][1] << "|" << rows[1][1];
    }
}

TEST(StaffList, WithoutPayRunsWhatAsksForHoursAndSaysOnceWhyNothingIsCosted)
{
    const std::vector<Grid> sheets{
        sheet("Staff", {{"Staff", "Role", "Hours per week"}, {"Mrs Hill", "TA", "1"}, {"Mr Dale", "TA", "20"}}),
        sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Schedule"},
                      {"3", "Spelling group", "3:1", "Mrs Hill", "3 x 30 mins"},
                      {"3", "Phonics", "3:1", "Mr Dale", "2 x 30 mins"}})};
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, *iso_date("2026-11-21"));
    const auto need_and_places = balances(situation);
    const auto findings = run_checks({reading, situation, need_and_places});
    std::vector<std::string> told;
    for (const auto& finding : findings.all)
        if (finding.check == "staff-overbooked" || finding.check == "rate-missing") told.push_back(finding.text);
    EXPECT_THAT(told, ::testing::ElementsAre("Mrs Hill has 1 hour 30 minutes of provision a week against 1 hour contracted: "
                                             "30 minutes too much."));
    std::vector<std::string> not_run;
    for (const auto& check : findings.not_run) not_run.push_back(std::string(check.words) + ": " + check.because);
    EXPECT_THAT(not_run, ::testing::IsSupersetOf({"Hourly rate missing: the list of staff has no column Hourly rate.",
                                                  "Cost differs: the list of staff has no column Hourly rate.",
                                                  "Cost missing: no map has a column Cost, and there are no rates."}));
}

}  // namespace
}  // namespace provision
