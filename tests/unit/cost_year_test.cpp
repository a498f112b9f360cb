// SPDX-License-Identifier: MPL-2.0
// The year over which costs are added up, and how many weeks of it each row runs. Weeks are counted on a wall calendar: see
// school_calendar.
#include "support/costed_book.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using Cells = std::vector<std::pair<std::string, std::string>>;
using ::testing::HasSubstr;

Date day(const char* iso)
{
    return iso_date(iso).value();
}

std::string span(const DaySpan& days)
{
    return iso_text(days.first) + " " + iso_text(days.last);
}

Cells reading_group(Cells more)
{
    more.insert(
        more.begin(),
        {{"Year", "3"}, {"Provision", "Reading"}, {"Wave", "2"}, {"Staff", "TA"}, {"Ratio", "4:1"}, {"Schedule", "1 x 60 mins"}});
    return more;
}

struct Weeks {
    double all = 0;
    double to_date = 0;

    bool operator==(const Weeks&) const = default;
};

void PrintTo(const Weeks& weeks, std::ostream* out)
{
    *out << weeks.all << " weeks, " << weeks.to_date << " to date";
}

// In tenths, as a week has five days; -1 where nobody knows.
Weeks weeks_of(const CostedRow& row)
{
    const auto tenths = [](double value) { return std::round(value * 10) / 10; };
    return {tenths(row.weeks.all), row.weeks.to_date ? tenths(*row.weeks.to_date) : -1};
}

Weeks weeks_of(const Cells& cells, std::vector<Grid> more = {school_calendar()})
{
    const CostedBook book(book_of(reading_group(cells), std::move(more)));
    return weeks_of(book.row("Reading"));
}

std::string open_question(const Cells& cells)
{
    const CostedBook book(book_of(reading_group(cells), {school_calendar()}));
    return book.row("Reading").open;
}

TEST(CostYear, RunsFromSeptemberOrFromApril)
{
    EXPECT_EQ(span(year_around(day("2026-11-23"), YearRuns::academic)), "2026-09-01 2027-08-31");
    EXPECT_EQ(span(year_around(day("2026-08-31"), YearRuns::academic)), "2025-09-01 2026-08-31");
    EXPECT_EQ(span(year_around(day("2026-09-01"), YearRuns::academic)), "2026-09-01 2027-08-31");
    EXPECT_EQ(span(year_around(day("2027-02-10"), YearRuns::academic)), "2026-09-01 2027-08-31");
    EXPECT_EQ(span(year_around(day("2026-11-23"), YearRuns::financial)), "2026-04-01 2027-03-31");
    EXPECT_EQ(span(year_around(day("2027-03-31"), YearRuns::financial)), "2026-04-01 2027-03-31");
    EXPECT_EQ(span(year_around(day("2027-04-01"), YearRuns::financial)), "2027-04-01 2028-03-31");
}

TEST(CostYear, CountsTheSchoolDaysOfTheCalendar)
{
    const CostedBook book(book_of(reading_group({}), {school_calendar()}));
    const auto& year = book.cost.year;
    EXPECT_TRUE(year.has_calendar());
    EXPECT_TRUE(year.has_terms());
    EXPECT_DOUBLE_EQ(year.weeks(year.days()), 38.8);
    EXPECT_DOUBLE_EQ(year.weeks({day("2027-01-04"), day("2027-03-25")}), 10.8);
    EXPECT_DOUBLE_EQ(year.weeks({day("2026-12-19"), day("2027-01-03")}), 0) << "between terms";
    EXPECT_DOUBLE_EQ(year.weeks({day("2025-01-01"), day("2030-01-01")}), 38.8) << "nothing outside the year counts";
    EXPECT_NEAR(year.part_over(), 54.0 / 194, 1e-12);
}

TEST(CostYear, ClosesADayOnceHoweverManyClosuresHoldIt)
{
    auto calendar = school_calendar();
    const auto more = sheet("More", {{"Name", "First day", "Last day", "Type"},
                                     {"Flood", "@date 2026-10-28", "@date 2026-11-03", "Closure"},
                                     {"Training", "@date 2026-11-03", "@date 2026-11-03", "Closure"}});
    calendar.cells.insert(calendar.cells.end(), more.cells.begin() + more.columns, more.cells.end());
    const CostedBook book(book_of(reading_group({}), {calendar}));
    // 28 to 30 October are half term already; 2 and 3 November are two days more.
    EXPECT_DOUBLE_EQ(book.cost.year.weeks(book.cost.year.days()), 38.4);
}

TEST(CostYear, TakesTheTeachingWeeksWhereNothingSaysWhen)
{
    EXPECT_EQ(weeks_of(Cells{}), (Weeks{38, 10.6})) << "54 of 194 days of 38 weeks";
    EXPECT_EQ(weeks_of({{"Weeks", "ongoing"}}), (Weeks{38, 10.6}));
    EXPECT_EQ(weeks_of({{"Weeks", "all year"}}), (Weeks{38, 10.6}));
}

TEST(CostYear, CountsTheSchoolDaysBetweenTheDatesOfARow)
{
    // Monday 7 September to Friday 18 December: 15 weeks less half term. To Monday 23 November: 51 days.
    EXPECT_EQ(weeks_of({{"Start", "@date 2026-09-07"}, {"End", "@date 2026-12-18"}}), (Weeks{14, 10.2}));
    EXPECT_EQ(weeks_of({{"Start", "@date 2026-09-07"}}), (Weeks{38.2, 10.2})) << "194 days less the first three";
    EXPECT_EQ(weeks_of({{"End", "@date 2026-10-23"}}), (Weeks{7.6, 7.6})) << "38 days from 2 September";
    EXPECT_EQ(weeks_of({{"Start", "@date 2027-01-04"}, {"End", "@date 2027-03-25"}}), (Weeks{10.8, 0})) << "not begun";
}

// A financial year beside the Calendar of one school year, which has the terms from September on: 7 September to 18 December are
// 70 days, 4 January to 25 March 54; of Christmas and the first days of Easter none is taught.
TEST(CostYear, KnowsTheHolidaysBetweenTheTermsOfAFinancialYear)
{
    auto cells = reading_group({{"Start", "@date 2026-09-07"}, {"End", "@date 2027-03-31"}});
    const auto settings = sheet("Settings", {{"Setting", "Value"}, {"Year runs", "financial"}});
    const CostedBook book(book_of(cells, {school_calendar(), settings}));
    EXPECT_FALSE(book.cost.year.has_calendar()) << "of April to July it knows nothing";
    EXPECT_EQ(weeks_of(book.row("Reading")), (Weeks{24.8, 10.2}));
}

TEST(CostYear, TakesNoMissingTermForAHoliday)
{
    auto calendar = sheet("Calendar", {{"Name", "First day", "Last day", "Type"},
                                       {"Autumn term", "@date 2026-09-02", "@date 2026-12-18", "Term"},
                                       {"Summer term", "@date 2027-04-12", "@date 2027-07-21", "Term"}});
    // Without the spring term nobody knows its holidays: 7 September to 26 March are 29 weeks of Mondays to Fridays.
    EXPECT_EQ(weeks_of({{"Start", "@date 2026-09-07"}, {"End", "@date 2027-03-26"}}, {calendar}), (Weeks{29, 11.2}));
}

TEST(CostYear, CutsOffWhatLiesOutsideTheYear)
{
    // From last summer to Friday 16 October: 2 September to 16 October is 33 days of this year.
    EXPECT_EQ(weeks_of({{"Start", "@date 2026-06-08"}, {"End", "@date 2026-10-16"}}), (Weeks{6.6, 6.6}));
    const CostedBook past(book_of(reading_group({{"Start", "@date 2026-01-05"}, {"End", "@date 2026-08-31"}})));
    EXPECT_TRUE(past.cost.rows.empty());
    EXPECT_EQ(past.cost.outside.size(), 1u);
    const CostedBook coming(book_of(reading_group({{"Start", "@date 2027-09-01"}})));
    EXPECT_TRUE(coming.cost.rows.empty());
    EXPECT_EQ(coming.cost.outside.size(), 1u);
}

TEST(CostYear, TakesTheWeeksThatARowTells)
{
    EXPECT_EQ(weeks_of({{"Weeks", "12"}}), (Weeks{12, -1})) << "nobody knows which twelve";
    EXPECT_EQ(weeks_of({{"Weeks", "12 weeks"}, {"Start", "@date 2026-09-14"}}), (Weeks{12, 9.2})) << "46 days are over";
    EXPECT_EQ(weeks_of({{"Weeks", "8"}, {"Start", "@date 2026-09-14"}}), (Weeks{8, 8}));
    EXPECT_EQ(weeks_of({{"Weeks", "6"}, {"Start", "@date 2027-01-04"}}), (Weeks{6, 0}));
    EXPECT_EQ(weeks_of({{"Weeks", "2 terms"}}), (Weeks{25.3, -1})) << "two thirds of 38";
    EXPECT_EQ(weeks_of({{"Weeks", "52"}}), (Weeks{38, 10.6})) << "a school teaches 38";
    // Half of the weeks between 7 September and 18 December.
    EXPECT_EQ(weeks_of({{"Weeks", "7"}, {"Start", "@date 2026-09-07"}, {"End", "@date 2026-12-18"}}), (Weeks{7, 5.1}));
}

TEST(CostYear, CutsToldWeeksAtTheEndOfTheYear)
{
    // From Monday 12 July to Wednesday 21 July are eight school days.
    EXPECT_EQ(weeks_of({{"Weeks", "10"}, {"Start", "@date 2027-07-12"}}), (Weeks{1.6, 0}));
}

// 12 weeks from Monday 8 June to Friday 16 October: before September are 61 weekdays, of which 38 of 52.2 weeks are taught
// (8.88 weeks); from 2 September to 16 October 33 school days (6.6). So 6.6 of 15.48 weeks are in this year.
TEST(CostYear, GivesEachYearItsPartOfARunThatReachesOverTheSummer)
{
    EXPECT_EQ(weeks_of({{"Weeks", "12"}, {"Start", "@date 2026-06-08"}, {"End", "@date 2026-10-16"}}), (Weeks{5.1, 5.1}));
    // Without an end: the 12 weeks less the 8.88 before September.
    EXPECT_EQ(weeks_of({{"Weeks", "12"}, {"Start", "@date 2026-06-08"}}), (Weeks{3.1, 3.1}));
}

TEST(CostYear, AsksForOneNumberWhereThereIsARange)
{
    EXPECT_EQ(open_question({{"Weeks", "8-10"}}), "8 or 10 weeks?");
}

TEST(CostYear, AsksForTheDayWhereAnEndIsNone)
{
    EXPECT_THAT(open_question({{"Start", "@date 2026-09-07"}, {"End", "when he is ready"}}), HasSubstr("when he is ready"));
}

TEST(CostYear, NeverGuessesWeeksThatItCannotRead)
{
    EXPECT_THAT(open_question({{"Weeks", "20 lessons"}}), HasSubstr("20 lessons"));
    EXPECT_THAT(open_question({{"Weeks", "6 weeks then 6 weeks"}}), HasSubstr("6 weeks then 6 weeks"));
    EXPECT_EQ(weeks_of({{"Weeks", "20 lessons"}, {"Start", "@date 2026-09-07"}, {"End", "@date 2026-12-18"}}), (Weeks{14, 10.2}))
        << "the dates tell";
}

TEST(CostYear, NeverGuessesWeeksThatEndInWords)
{
    for (const auto* typed : {"until Easter", "till he is ready", "to the end of term", "TBC"})
        EXPECT_THAT(open_question({{"Weeks", typed}}), HasSubstr(typed));
    EXPECT_EQ(open_question({{"Weeks", "ongoing"}}), "");
}

TEST(CostYear, ReadsATermUnderStart)
{
    // The second half of autumn: Monday 2 November, the first school day of November, to Friday 18 December is 7 weeks.
    EXPECT_EQ(weeks_of({{"Start", "Autumn 2 only"}}), (Weeks{7, 3.2}));
    EXPECT_THAT(open_question({{"Start", "after the move"}}), HasSubstr("which day is the start, \"after the move\"?"));
}

TEST(CostYear, AsksWhichDayIsWrongWhereAnEndComesBeforeAStart)
{
    EXPECT_THAT(open_question({{"Start", "@date 2026-12-18"}, {"End", "@date 2026-09-07"}}), HasSubstr("before"));
}

TEST(CostYear, AsksWhichIsRightWhereMoreWeeksAreToldThanTheDatesHold)
{
    // 14 September to 23 October are 30 days.
    EXPECT_THAT(open_question({{"Weeks", "12"}, {"Start", "@date 2026-09-14"}, {"End", "@date 2026-10-23"}}),
                HasSubstr("is it 12 weeks, or the 6 between its dates?"));
    EXPECT_EQ(open_question({{"Weeks", "4"}, {"Start", "@date 2026-09-14"}, {"End", "@date 2026-10-23"}}), "");
}

TEST(CostYear, ReadsATermThatTheScheduleNames)
{
    const auto group = [](const std::string& schedule) {
        const Cells cells{{"Year", "3"}, {"Provision", "Reading"}, {"Wave", "2"}, {"Staff", "TA"}, {"Schedule", schedule}};
        return book_of(cells, {school_calendar()});
    };
    EXPECT_EQ(weeks_of(CostedBook(group("3 x 15 mins (Autumn 2 only)")).row("Reading")), (Weeks{7, 3.2}));
    EXPECT_THAT(CostedBook(group("2 hours until Easter")).row("Reading").open, HasSubstr("until Easter"));
}

TEST(CostYear, AsksForWeeksThatAreAnError)
{
    EXPECT_THAT(open_question({{"Weeks", "@error"}}), HasSubstr("error"));
}

// A club in the half term from 26 to 30 October 2026, and one in the summer.
TEST(CostYear, AsksHowLongAClubInTheHolidaysRuns)
{
    EXPECT_THAT(open_question({{"Start", "@date 2026-10-26"}, {"End", "@date 2026-10-30"}}), HasSubstr("no school day"));
    EXPECT_THAT(open_question({{"Start", "@date 2027-07-26"}, {"End", "@date 2027-08-06"}}), HasSubstr("how many weeks"));
    EXPECT_EQ(open_question({{"Start", "@date 2026-10-23"}, {"End", "@date 2026-10-30"}}), "") << "the 23rd is a school day";
}

TEST(CostYear, CountsTheWeeksThatAClubInTheHolidaysSays)
{
    EXPECT_EQ(weeks_of({{"Weeks", "1"}, {"Start", "@date 2026-10-26"}, {"End", "@date 2026-10-30"}}), (Weeks{1, 1}));
    EXPECT_EQ(weeks_of({{"Weeks", "2"}, {"Start", "@date 2027-07-26"}, {"End", "@date 2027-08-06"}}), (Weeks{2, 0}));
    EXPECT_EQ(weeks_of({{"Weeks", "3"}, {"Start", "@date 2026-07-27"}, {"End", "@date 2026-09-01"}}), (Weeks{0, 0}))
        << "all but a day of it was in the year before, and that day is a holiday";
}

TEST(CostYear, ReadsATermInWords)
{
    EXPECT_EQ(weeks_of({{"Term", "Autumn"}}), (Weeks{14.6, 10.8}));
    EXPECT_EQ(weeks_of({{"Term", "Spring"}}), (Weeks{10.8, 0}));
    EXPECT_EQ(weeks_of({{"Term", "Summer"}}), (Weeks{13.4, 0}));
}

// Without a Calendar the holidays are nobody's guess: a term is its part of the teaching weeks, and three make up the year.
TEST(CostYear, GivesTermsTheirPartOfTheTeachingWeeksWithoutACalendar)
{
    double all = 0;
    for (const auto* term : {"Autumn", "Spring", "Summer"}) {
        const auto weeks = weeks_of({{"Term", term}}, {}).all;
        EXPECT_GT(weeks, 9) << term;
        EXPECT_LT(weeks, 16) << term;
        all += weeks;
    }
    EXPECT_NEAR(all, 38, 0.11) << "each is rounded to a tenth";
}

TEST(CostYear, CountsWeekdaysBetweenTwoDatesWithoutACalendar)
{
    EXPECT_EQ(weeks_of({{"Start", "@date 2026-09-07"}, {"End", "@date 2026-12-18"}}, {}), (Weeks{15, 11.2}));
    EXPECT_EQ(weeks_of({{"Start", "@date 2026-09-07"}, {"End", "@date 2027-07-21"}}, {}), (Weeks{38, 11.2}))
        << "no run is longer than the teaching weeks";
}

// 257 of 261 weekdays of the year are left on 7 September; 56 of them up to 23 November.
TEST(CostYear, SpreadsAnOpenRunOverTheTeachingWeeksWithoutACalendar)
{
    EXPECT_EQ(weeks_of({{"Start", "@date 2026-09-07"}}, {}), (Weeks{37.4, 8.2}));
}

// The days outside the one term that stands there are neither holidays nor all taught.
TEST(CostYear, CostsNobodyForFiftyWeeksWhereTheCalendarHasOneTerm)
{
    const auto autumn = sheet("Calendar", {{"Name", "First day", "Last day", "Type"},
                                           {"Autumn term", "@date 2026-09-02", "@date 2026-12-18", "Term"},
                                           {"Half term", "@date 2026-10-26", "@date 2026-10-30", "Closure"}});
    EXPECT_LE(weeks_of({{"Start", "@date 2026-09-07"}}, {autumn}).all, 38);
    EXPECT_EQ(weeks_of({{"Start", "@date 2026-09-07"}, {"End", "@date 2026-12-18"}}, {autumn}), (Weeks{14, 10.2}));
    EXPECT_EQ(weeks_of({{"Start", "@date 2026-09-07"}, {"End", "@date 2027-07-21"}}, {autumn}).all, 38);
}

TEST(CostYear, CostsNobodyForFiftyWeeksWhereTheCalendarHasTrainingDaysOnly)
{
    const auto training = sheet("Calendar", {{"Name", "First day", "Last day", "Type"},
                                             {"Training day", "@date 2026-09-01", "@date 2026-09-01", "Closure"}});
    EXPECT_LE(weeks_of({{"Start", "@date 2026-09-02"}}, {training}).all, 38);
}

}  // namespace
}  // namespace provision
