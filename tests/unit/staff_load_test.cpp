// SPDX-License-Identifier: MPL-2.0
#include "analysis/staff_load.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

std::string line_of(const StaffLoad& load)
{
    return load.staff + " " + std::to_string(static_cast<int>(load.minutes)) + " of " +
           (load.contracted_hours ? std::to_string(static_cast<int>(*load.contracted_hours * 60)) : "?") + ", rows " +
           std::to_string(load.rows) + ", without time " + std::to_string(load.rows_without_time);
}

// Two TAs of 5 and 3 hours: a row names one of them, a row the role; the role has both rows and both people's hours.
TEST(StaffLoads, AddARolesPeopleToTheRowsThatNameTheRole)
{
    const std::vector<Grid> sheets{
        sheet("Map", {{"Provision", "Staff", "Staffing", "Ratio", "Schedule"},
                      {"Spelling group", "Ann Lee", "", "6:1", "2 x 30 mins"},
                      {"Maths group", "TAs", "", "6:1", "3 x 20 mins"},
                      {"Reading group", "Ann Lee\\nMr Pike", "split", "6:1", "2 x 30 mins"},
                      {"Number group", "Ann Lee/ Mr Pike", "", "6:1", "2 x 30 mins"}}),
        sheet("Staff and rates",
              {{"Staff", "Role", "Hourly rate", "Hours a week"}, {"Ann Lee", "TA", "17.2", "5"}, {"Bo Ray", "TA", "17.2", "3"}})};
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, *iso_date("2026-11-21"));
    std::vector<std::string> lines;
    for (const auto& load : staff_loads(situation)) lines.push_back(line_of(load));
    EXPECT_EQ(lines,
              (std::vector<std::string>{"Ann Lee 90 of 300, rows 3, without time 1", "Mr Pike 30 of ?, rows 2, without time 1",
                                        "TA 150 of 480, rows 4, without time 1"}));
}

// 4 x 20 minutes of two groups are 160, of which the map states half; of the maths group it states 40 more than 3 x 20.
TEST(StaffLoads, CountTheLargerOfTwoTimesThatContradictEachOther)
{
    const std::vector<Grid> sheets{sheet("Map", {{"Provision", "Staff", "Ratio", "Schedule", "Stated minutes"},
                                                 {"Phonics", "Ann Lee", "3:1", "4 x 20 mins x 2 groups", "80"},
                                                 {"Maths group", "Ann Lee", "6:1", "3 x 20 mins", "100"},
                                                 {"Reading group", "Ann Lee", "6:1", "3 x 20 mins", "60"}})};
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, *iso_date("2026-11-21"));
    const auto loads = staff_loads(situation);
    ASSERT_EQ(loads.size(), 1U);
    EXPECT_EQ(line_of(loads[0]), "Ann Lee 320 of ?, rows 3, without time 0");
    EXPECT_EQ(loads[0].rows_that_differ, 2);
}

}  // namespace
}  // namespace provision
