// SPDX-License-Identifier: MPL-2.0
// The lines of tests/golden/money.tsv that a sheet of costs shows, through the command on a small workbook; and how large one may
// be.
#include "commands/annual_cost.hpp"
#include "support/costed_book.hpp"
#include "support/golden.hpp"
#include "support/memory_workbook.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <map>

namespace provision {
namespace {

constexpr double kPenny = 0.0051;

double told(const std::string& what)
{
    for (const auto& row : golden("money.tsv"))
        if (row[0] == what) return std::stod(row[2]);
    ADD_FAILURE() << "no line " << what;
    return 0;
}

std::vector<Grid> school_of_the_lines()
{
    const auto map = sheet(
        "Provision map", {{"Year", "Provision", "Wave", "Staff", "Ratio", "Schedule", "Stated minutes", "Pupils", "Charge"},
                          {"3", "An hour", "2", "TA", "", "1 x 60 mins", "", "", ""},
                          {"3", "Shared hour", "2", "TA", "", "1 x 60 mins", "", "Asha Patel, Ben Cole, Cara Dunn, Dan Ely", ""},
                          {"3", "Group of four", "2", "TA", "4:1", "5 x 20 mins", "", "", ""},
                          {"4", "All day", "3", "TA", "1:1", "5 x 5 hours", "", "Eve Fox", "full"},
                          {"3", "All LSA time", "2", "LSA", "", "", "1175", "", ""}});
    const auto resources = sheet("Resources", {{"Resource", "Staff", "Schedule", "Cost"},
                                               {"Budget allocation for resources", "", "", "500"},
                                               {"Training Budget", "", "", "500"},
                                               {"Management of LSAs", "SENCO", "1 hour per week", ""},
                                               {"Plans", "SENCO", "12 hours per term", ""},
                                               {"Staff release", "Teacher", "", "1050"}});
    const auto rates = sheet("Staff and rates", {{"Role", "Hourly rate"}, {"TA", "17.20"}, {"LSA", "17.20"}, {"SENCO", "33.53"}});
    return {map, resources, rates};
}

// Names in the third column, with the number in another of the same row.
std::map<std::string, double> column_of(const Grid& grid, int column)
{
    std::map<std::string, double> figures;
    for (int row = 0; row < grid.rows(); ++row)
        if (!grid.at(row, 2).blank() && grid.at(row, column).numeric())
            figures[grid.at(row, 2).text] = grid.at(row, column).number;
    return figures;
}

TEST(AnnualCostGolden, ShowsTheLinesWorkedOutByHand)
{
    MemoryOffice office(school_of_the_lines());
    const auto outcome = office.run(&annual_cost, {.today = kCostDay, .silent = true, .sheets = {}});
    ASSERT_TRUE(outcome.success) << outcome.sentence;
    const auto grid = office.workbook.read("Annual cost");
    auto pounds = column_of(grid, 8);
    auto weekly = column_of(grid, 5);
    auto above = column_of(grid, 9);
    auto each = column_of(grid, 11);
    EXPECT_NEAR(pounds["Management of LSAs"], told("SENCO 1 hour a week"), kPenny);
    EXPECT_NEAR(pounds["Plans"], told("SENCO 12 hours a term, 3 terms"), kPenny);
    EXPECT_NEAR(pounds["Staff release"], told("teacher release 2 days a term"), kPenny);
    EXPECT_NEAR(pounds["An hour"], told("one TA hour a week for a year at 17.20"), kPenny);
    EXPECT_NEAR(each["Shared hour"], told("the same shared by 4 pupils"), kPenny);
    EXPECT_NEAR(pounds["Asha P. (Y3)"] + pounds["Asha"] + pounds["Asha Patel"] + pounds["Asha P."],
                told("the same shared by 4 pupils"), kPenny);
    EXPECT_NEAR(each["Group of four"], told("5 x 20 minutes, group of 4, 17.20 an hour, 38 weeks, per pupil"), kPenny);
    EXPECT_NEAR(pounds["All day"], told("1:1 for 5 hours a day at 17.20"), kPenny);
    EXPECT_NEAR(above["Eve F. (Y4)"] + above["Eve"] + above["Eve Fox"] + above["Eve F."], told("the same above 6000"), kPenny);
    EXPECT_NEAR(weekly["All LSA time"], told("year-3 map, LSA time at 17.20, a week"), kPenny);
    EXPECT_NEAR(pounds["All LSA time"], told("year-3 map, LSA time at 17.20, a year"), kPenny);
    for (int row = 0; row < grid.rows(); ++row)
        if (grid.at(row, 0).text.starts_with("General resources, not tied") && grid.at(row, 3).numeric()) {
            EXPECT_NEAR(grid.at(row, 3).number, told("resources sheet, total"), kPenny);
        }
}

TEST(AnnualCostGolden, ShowsTheDeliveredRate)
{
    auto school = school_of_the_lines();
    school[2] = sheet("Staff and rates", {{"Role", "Hourly rate"}, {"TA", "13.26"}, {"LSA", "13.26"}, {"SENCO", "33.53"}});
    school.push_back(sheet("Settings", {{"Setting", "Value"}, {"On-costs", "30 %"}, {"Paid weeks", "44.2"}}));
    MemoryOffice office(school);
    ASSERT_TRUE(office.run(&annual_cost, {.today = kCostDay, .silent = true, .sheets = {}}).success);
    EXPECT_NEAR(column_of(office.workbook.read("Annual cost"), 5)["An hour"], told("delivered rate"), kPenny);
}

std::string pupil(int number)
{
    return std::string("Pupil") + static_cast<char>('a' + number % 26) + " Number" + std::to_string(number);
}

// 2,000 pupils in 1,000 rows of ten names each: a group of schools, in a few seconds at most.
TEST(AnnualCostGolden, TakesALargeTrustInItsStride)
{
    SheetRows map{{"Year", "Provision", "Wave", "Staff", "Schedule", "Start"}};
    SheetRows groups{{"Pupil", "Provision", "Start"}};
    SheetRows list{{"Pupil", "Year", "Class", "Status"}};
    for (int row = 0; row < 1000; ++row)
        map.push_back(
            {std::to_string(row % 13 + 1), "Reading " + std::to_string(row / 10), "2", "TA", "3 x 20 mins", "@date 2026-09-07"});
    for (int row = 0; row < 2000; ++row) {
        list.push_back({pupil(row), std::to_string(row % 13 + 1), "Elm", "K"});
        for (int place = 0; place < 4; ++place)
            groups.push_back({pupil(row), "Reading " + std::to_string((row + place * 17) % 100), "@date 2026-09-14"});
    }
    MemoryOffice office(
        {sheet("Provision map", map), sheet("Groups", groups), sheet("Register", list), hourly_rates(), school_calendar()});
    const auto begun = std::chrono::steady_clock::now();
    const auto outcome = office.run(&annual_cost, {.today = kCostDay, .silent = true, .sheets = {}});
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begun;
    EXPECT_TRUE(outcome.success) << outcome.sentence;
    EXPECT_LT(seconds.count(), 20);
    RecordProperty("seconds", std::to_string(seconds.count()));
    std::size_t longest = 0;
    for (const auto& formula : office.workbook.written.back().cell_formulas) longest = std::max(longest, formula.formula.size());
    EXPECT_LT(longest, 8192U) << "what a cell of .xlsx takes";
}

}  // namespace
}  // namespace provision
