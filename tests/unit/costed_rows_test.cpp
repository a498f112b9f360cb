// SPDX-License-Identifier: MPL-2.0
// What a row of the map costs, and why it has no figure. A TA is paid £17.20 an hour, a teacher £30; nothing says when the rows
// run, so they do for the 38 teaching weeks, of which 54 of 194 days are over (38 x 54 / 194 = 10.577 weeks).
#include "support/costed_book.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using Cells = std::vector<std::pair<std::string, std::string>>;
using ::testing::HasSubstr;

constexpr double kPenny = 0.005;
constexpr double kPartOver = 54.0 / 194;

// A row of a map of one, with what it costs; -1 stands for no figure.
struct Told {
    explicit Told(const Cells& cells, std::vector<Grid> more = {school_calendar()})
    {
        Cells all{{"Year", "3"}, {"Provision", "Reading"}, {"Wave", "2"}};
        all.insert(all.end(), cells.begin(), cells.end());
        const CostedBook book(book_of(all, std::move(more)));
        const auto& row = book.cost.rows.at(0);
        weekly = row.weekly.value_or(-1);
        pounds = row.pounds.value_or(-1);
        to_date = row.to_date.value_or(-1);
        other = row.other;
        basis = row.basis;
        open = row.open;
    }

    double weekly = 0;
    double pounds = 0;
    double to_date = 0;
    double other = 0;
    CostBasis basis = CostBasis::not_known;
    std::string open;
};

Cells taught(const std::string& staff, const std::string& schedule, Cells more = {})
{
    more.insert(more.begin(), {{"Staff", staff}, {"Schedule", schedule}});
    return more;
}

Grid settings(const SheetRows& rows)
{
    SheetRows all{{"Setting", "Value"}};
    all.insert(all.end(), rows.begin(), rows.end());
    return sheet("Settings", all);
}

Grid resources(const SheetRows& rows)
{
    SheetRows all{{"Resource", "Staff", "Schedule", "Cost"}};
    all.insert(all.end(), rows.begin(), rows.end());
    return sheet("Resources", all);
}

TEST(CostedRow, IsHoursTimesRateTimesWeeks)
{
    const Told row(taught("TA", "5 x 20 mins"));  // 100 minutes x 17.20 = 28.666..., x 38 = 1089.33
    EXPECT_EQ(row.basis, CostBasis::staff_time);
    EXPECT_NEAR(row.weekly, 28.67, kPenny);
    EXPECT_NEAR(row.pounds, 1089.33, kPenny) << "not 28.67 x 38 = 1089.46: rounded where it is shown only";
    EXPECT_NEAR(row.to_date, 303.22, kPenny) << "1089.333 x 54 / 194";
}

TEST(CostedRow, PaysAnAdultForGroupsTaughtApart)
{
    EXPECT_NEAR(Told(taught("TA", "2 x 30 mins x 2 groups")).weekly, 34.40, kPenny) << "two hours";
    EXPECT_NEAR(Told(taught("TA", "3 x 15 mins x 2 pupils", {{"Ratio", "1:1"}})).weekly, 25.80, kPenny) << "90 minutes";
    EXPECT_NEAR(Told(taught("TA", "3 x 20 mins", {{"Ratio", "6:1"}})).weekly, 17.20, kPenny) << "six pupils, one adult";
}

TEST(CostedRow, PaysAdultsAsStaffingSays)
{
    EXPECT_NEAR(Told(taught("Teacher & TA", "2 x 30 mins", {{"Staffing", "team"}})).weekly, 47.20, kPenny) << "30 + 17.20";
    EXPECT_NEAR(Told(taught("Teacher & TA", "2 x 30 mins", {{"Staffing", "split"}})).weekly, 23.60, kPenny) << "15 + 8.60";
    EXPECT_NEAR(Told(taught("TA 40 mins; Teacher 20 mins", "1 x 60 mins")).weekly, 21.47, kPenny) << "11.4667 + 10";
}

TEST(CostedRow, NeverGuessesWhoOfTwoIsPaid)
{
    EXPECT_EQ(Told(taught("Teacher & TA", "2 x 30 mins")).pounds, -1);
    EXPECT_THAT(Told(taught("Teacher & TA", "2 x 30 mins")).open, HasSubstr("in shares"));
    EXPECT_THAT(Told(taught("TA/ CT", "2 x 30 mins")).open, HasSubstr("one of them or both"));
}

TEST(CostedRow, HasNoFigureWithoutTimeStaffOrRate)
{
    for (const auto& cells : {taught("TA", ""), taught("TA", "3 x mins"), taught("TA", "2 x weekly"), taught("", "2 x 30 mins"),
                              taught("LSA", "2 x 30 mins"), taught("TA", "2-3 x 40 mins")}) {
        const Told row(cells);
        EXPECT_EQ(row.pounds, -1) << row.open;
        EXPECT_EQ(row.to_date, -1) << row.open;
        EXPECT_FALSE(row.open.empty());
    }
}

TEST(CostedRow, TakesTheRateOfAPersonBeforeThatOfTheRole)
{
    EXPECT_NEAR(Told(taught("Mrs Hill", "1 x 60 mins")).weekly, 18, kPenny);
}

TEST(CostedRow, KnowsAStatedCostByItsPeriod)
{
    const auto stated = [](const std::string& period, Cells more = {}) {
        more.insert(more.end(), {{"Cost", "120"}, {"Cost for", period}});
        return Told(more);
    };
    EXPECT_NEAR(stated("week").pounds, 4560, kPenny) << "120 x 38";
    EXPECT_NEAR(stated("term").pounds, 360, kPenny) << "three terms";
    EXPECT_NEAR(stated("year").pounds, 120, kPenny);
    EXPECT_NEAR(stated("year").to_date, 120 * kPartOver, kPenny);
    EXPECT_NEAR(stated("pupil", {{"Ratio", "4:1"}}).pounds, 480, kPenny) << "the four places it has";
    EXPECT_NEAR(stated("pupil", {{"Pupils", "Asha Patel, Ben Cole, Cara Dunn"}}).pounds, 360, kPenny);
    EXPECT_EQ(stated("pupil").pounds, -1) << "nobody says how many pupils";
    EXPECT_EQ(stated("").pounds, -1);
    EXPECT_THAT(stated("").open, HasSubstr("a week, a term, a year or a pupil"));
}

TEST(CostedRow, NeedsNoWeeksForAPriceOfTheYearOrOfAPupil)
{
    const auto stated = [](const std::string& period) {
        return taught("TA", "2 x 30 mins", {{"Cost", "600"}, {"Cost for", period}, {"Weeks", "20 lessons"}});
    };
    EXPECT_NEAR(Told(stated("year")).pounds, 600, kPenny);
    EXPECT_EQ(Told(stated("year")).weekly, -1);
    EXPECT_EQ(Told(stated("year")).to_date, -1) << "nobody knows when the lessons are";
    EXPECT_THAT(Told(stated("term")).open, HasSubstr("20 lessons"));
    EXPECT_THAT(Told(stated("week")).open, HasSubstr("20 lessons"));
}

TEST(CostedRow, AsksForAPriceThatItCannotRead)
{
    for (const auto* cost : {"£65 per session", "£500-£600", "3 x £95"}) {
        const auto open = Told(Cells{{"Cost", cost}}).open;
        EXPECT_THAT(open, HasSubstr(cost)) << cost;
        EXPECT_THAT(open, HasSubstr("was not read")) << cost;
    }
    EXPECT_THAT(Told(taught("", "2 x 30 mins")).open, HasSubstr("who runs it"));
    EXPECT_NEAR(Told(Cells{{"Cost", "GBP 300"}, {"Cost for", "year"}}).pounds, 300, kPenny);
    EXPECT_NEAR(Told(Cells{{"Cost", "1200 pounds"}, {"Cost for", "year"}}).pounds, 1200, kPenny);
}

TEST(CostedRow, TakesSessionsOverATermForThoseOfTheTerm)
{
    // Ten half hours in a term of 38 / 3 weeks: 300 minutes / 12.667 = 23.68 a week, at 17.20 for 38 weeks 258.
    EXPECT_NEAR(Told(taught("TA", "10 x 30 mins over the term")).pounds, 258, kPenny);
}

TEST(CostedRow, PaysATermlyCostForTheTermsItRuns)
{
    const auto terms = [](const char* first, const char* last) {
        return Told({{"Cost", "120"}, {"Cost for", "term"}, {"Start", first}, {"End", last}}).pounds;
    };
    EXPECT_NEAR(terms("@date 2026-09-07", "@date 2026-12-18"), 120, kPenny) << "14 weeks are one term";
    EXPECT_NEAR(terms("@date 2027-01-04", "@date 2027-07-21"), 240, kPenny) << "24.2 weeks are two";
    EXPECT_NEAR(terms("@date 2026-09-14", "@date 2026-10-02"), 120, kPenny) << "a term is paid whole";
}

TEST(CostedRow, PrefersWorkedTimeToAStatedCost)
{
    const Told row(taught("TA", "1 x 60 mins", {{"Cost", "500"}, {"Cost for", "year"}}));
    EXPECT_NEAR(row.pounds, 653.60, kPenny);
    EXPECT_EQ(row.basis, CostBasis::staff_time);
    EXPECT_NEAR(Told(taught("LSA", "1 x 60 mins", {{"Cost", "500"}, {"Cost for", "year"}})).pounds, 500, kPenny)
        << "no rate for an LSA, so the stated cost holds";
}

TEST(CostedRow, PaysForEquipmentOnceFromTheDayItBegins)
{
    const Cells bought{{"Given as", "Equipment"}, {"Cost", "300"}, {"Cost for", "year"}};
    EXPECT_NEAR(Told(bought).pounds, 300, kPenny);
    EXPECT_NEAR(Told(bought).to_date, 300, kPenny) << "it is paid";
    auto later = bought;
    later.emplace_back("Start", "@date 2027-01-04");
    EXPECT_NEAR(Told(later).pounds, 300, kPenny);
    EXPECT_NEAR(Told(later).to_date, 0, kPenny);
    EXPECT_EQ(Told(Cells{{"Given as", "Equipment"}}).open, "what does it cost?");
}

TEST(CostedRow, LetsAnAdjustmentBeFree)
{
    const Told row(Cells{{"Given as", "Adjustment"}});
    EXPECT_EQ(row.basis, CostBasis::free);
    EXPECT_EQ(row.pounds, 0);
    EXPECT_EQ(row.to_date, 0);
    EXPECT_NEAR(Told({{"Given as", "Adjustment"}, {"Cost", "50"}, {"Cost for", "year"}}).pounds, 50, kPenny);
}

// In our own maps formulas fill Cost and Cost for; where the row is unclear they are no statement of the school's.
TEST(CostedRow, TakesNoFormulaOfOurOwnMapForAStatedCost)
{
    auto map = sheet("Provision map", {{"Year", "Provision", "Wave", "Given as", "Staff", "Schedule", "Weekly minutes",
                                        "Stated minutes", "Cost", "Cost for"},
                                       {"3", "Reading", "2", "", "TA", "3 x 15 mins", "45", "60", "12.90", "week"},
                                       {"3", "Large print", "2", "Adjustment", "", "", "", "", "@error", ""},
                                       {"3", "Radio aid", "2", "Equipment", "", "", "", "", "300", "year"}});
    map.formulas = {{1, 8, 2, 2}};
    const CostedBook book({map, hourly_rates()});
    EXPECT_THAT(book.row("Reading").open, HasSubstr("do not fit the schedule"));
    EXPECT_EQ(book.row("Large print").pounds, 0.0);
    EXPECT_NEAR(book.row("Radio aid").pounds.value(), 300, kPenny) << "a price that somebody typed";
}

TEST(CostedRow, AddsResourcesOfItsName)
{
    const Told row(taught("TA", "1 x 60 mins"), {school_calendar(), resources({{"Reading", "", "", "45"}})});
    EXPECT_NEAR(row.other, 45, kPenny);
    EXPECT_NEAR(row.pounds, 698.60, kPenny) << "653.60 + 45";
    EXPECT_NEAR(row.to_date, 653.60 * kPartOver + 45, kPenny) << "books are paid when it begins";
}

TEST(CostedRow, TakesThePriceOfEquipmentFromResources)
{
    const auto slopes = resources({{"Readings stand, two of them", "", "", "96"}, {"Reading", "", "", "12"}});
    const Told row({{"Given as", "Equipment"}}, {school_calendar(), slopes});
    EXPECT_EQ(row.basis, CostBasis::resources);
    EXPECT_NEAR(row.pounds, 108, kPenny);
}

TEST(CostedRow, CountsOnCostsAndPaidWeeks)
{
    // 13.26 x 44.2 / 38 x 1.30 = 20.0506; an hour a week for 38 weeks.
    const auto rates = sheet("Pay", {{"Role", "Hourly rate"}, {"LSA", "13.26"}});
    const auto pay = settings({{"On-costs", "30 %"}, {"Paid weeks", "44.2"}});
    const Told row(taught("LSA", "1 x 60 mins"), {school_calendar(), rates, pay});
    EXPECT_NEAR(row.weekly, 20.05, kPenny);
    EXPECT_NEAR(row.pounds, 761.92, kPenny);
    EXPECT_NEAR(Told(taught("TA", "1 x 60 mins"), {school_calendar(), settings({{"On-costs", "25 %"}})}).weekly, 21.50, kPenny)
        << "17.20 x 1.25, paid for the weeks that are taught";
}

TEST(CostedRow, TakesTheTeachingWeeksOfTheSchool)
{
    EXPECT_NEAR(Told(taught("TA", "1 x 60 mins"), {settings({{"Teaching weeks", "39"}})}).pounds, 670.80, kPenny);
}

// £20 a week in a row that Settings gives 36 weeks, of which 12 make up a term.
TEST(CostedRow, CountsTermsByTheTeachingWeeks)
{
    const Told row({{"Cost", "20"}, {"Cost for", "week"}, {"Weeks", "2 terms"}}, {settings({{"Teaching weeks", "36"}})});
    EXPECT_NEAR(row.pounds, 480, kPenny);
    EXPECT_EQ(row.to_date, -1) << "nobody says which two";
}

}  // namespace
}  // namespace provision
