// SPDX-License-Identifier: MPL-2.0
// What a pupil's place has cost since it began. A TA is paid £15 an hour; an hour a week costs £15 for the row.
#include "analysis/run_costs.hpp"
#include "support/grids.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

using SheetRows = std::vector<std::vector<std::string>>;

constexpr double kPenny = 0.005;
const Date kToday = iso_date("2026-03-27").value();

class School {
public:
    School(const std::string& start, const std::string& end, SheetRows places)
        : reading_(read_workbook(sheets(start, end, std::move(places)), kToday)), situation_(reading_.map, kToday)
    {
    }
    School(const School&) = delete;
    School& operator=(const School&) = delete;

    /// Of the rows of Groups with these numbers, from 0; -1 where nobody knows.
    double pounds(std::initializer_list<std::size_t> numbers)
    {
        std::vector<const Attendance*> rows;
        for (const auto number : numbers) rows.push_back(&reading_.map.attendance.at(number));
        return RunCosts(reading_, situation_).pounds(rows).value_or(-1);
    }

private:
    static std::vector<Grid> sheets(const std::string& start, const std::string& end, SheetRows places)
    {
        places.insert(places.begin(), {"Pupil", "Provision", "Start", "End", "Entry", "Exit"});
        return {sheet("Map", {{"Year", "Provision", "Wave", "Staff", "Schedule", "Start", "End"},
                              {"4", "Lexia", "2", "TA", "3 x 20 mins", start, end}}),
                sheet("Groups", places), sheet("Staff and rates", {{"Staff", "Role", "Hourly rate"}, {"TA", "TA", "15"}})};
    }

    WorkbookReading reading_;
    Situation situation_;
};

// 8 September 2025 to 27 March 2026 are 145 weekdays, 29 weeks.
TEST(RunCosts, CountsTheWeeksOfAPlaceOnceHoweverManyRowsTellOfIt)
{
    const SheetRows twice{{"Ada Ash", "Lexia", "@date 2025-09-08", "@date 2025-12-19", "10", "15"},
                          {"Ada Ash", "Lexia", "@date 2026-01-05", "@date 2026-03-27", "15", "20"}};
    School school("@date 2025-09-08", "@date 2026-03-27", twice);
    EXPECT_NEAR(school.pounds({0, 1}), 435, kPenny) << "29 x 15; the weeks between the runs are hers, too, as nobody else's";
    EXPECT_NEAR(school.pounds({0, 1}), school.pounds({0}) + school.pounds({1}), kPenny);
    EXPECT_NEAR(school.pounds({0}), 435 * 75.0 / 135, kPenny) << "of her 27 weeks 15 are before Christmas";
}

TEST(RunCosts, CountsRowsWithoutDaysOnce)
{
    School school("@date 2025-09-08", "@date 2026-03-27",
                  {{"Ada Ash", "Lexia", "", "", "10", "15"}, {"Ada Ash", "Lexia", "", "", "15", "20"}});
    EXPECT_NEAR(school.pounds({0, 1}), 435, kPenny);
}

// To 27 March 29 weeks of the row are over, of which Ada had the first 15 and Ben the last 12.
TEST(RunCosts, SharesWhatIsOverByTheWeeksThatAreOver)
{
    School school("@date 2025-09-08", "@date 2026-07-17",
                  {{"Ada Ash", "Lexia", "@date 2025-09-08", "@date 2025-12-19", "10", "15"},
                   {"Ben Oak", "Lexia", "@date 2026-01-05", "@date 2026-07-17", "15", "20"}});
    EXPECT_NEAR(school.pounds({0}) + school.pounds({1}), 435, kPenny);
    EXPECT_NEAR(school.pounds({0}), 435 * 15.0 / 27, kPenny);
}

TEST(RunCosts, KnowsNothingOfAProvisionThatNoMapHas)
{
    School school("@date 2025-09-08", "@date 2026-03-27",
                  {{"Ada Ash", "Chess", "@date 2025-09-08", "@date 2025-12-19", "10", "15"}});
    EXPECT_EQ(school.pounds({0}), -1);
}

}  // namespace
}  // namespace provision
