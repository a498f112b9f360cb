// SPDX-License-Identifier: MPL-2.0
// Days that were typed without a year, and words in their place.
#include "analysis/checks/check.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"
#include "text/dates.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const Date kToday = *iso_date("2026-11-21");

std::string read_in(std::string_view typed, const Date& today)
{
    const auto date = read_day_of_school_year(typed, today);
    return date ? iso_text(*date) : "";
}

TEST(DaysWithoutAYear, AreOfTheSchoolYearOfToday)
{
    for (const auto* typed : {"1st October", "01-Oct", "1/10", "01/10", "w/b 1 Oct", "wc 1 Oct", "Thu 1 Oct", "1 oct"})
        EXPECT_EQ(read_in(typed, kToday), "2026-10-01") << typed;
    EXPECT_EQ(read_in("31 August", kToday), "2027-08-31");
    EXPECT_EQ(read_in("1 September", kToday), "2026-09-01");
    EXPECT_EQ(read_in("1 September", *iso_date("2026-08-31")), "2025-09-01");
    EXPECT_EQ(read_in("5 Jan", *iso_date("2027-03-01")), "2027-01-05");
    EXPECT_EQ(read_in("5 Oct", *iso_date("2027-03-01")), "2026-10-05");
}

// 1 October 2026 is a Thursday; 2027 has no 29 February.
TEST(DaysWithoutAYear, AreNotReadFromOtherTexts)
{
    for (const auto* typed :
         {"Oct half term", "end of term", "October", "5-10", "5.10", "Mon 1 Oct", "29 Feb", "5/13", "32 Oct", "5"})
        EXPECT_EQ(read_in(typed, kToday), "") << typed;
}

WorkbookReading map_with(const std::string& heading, const std::string& typed, std::optional<Date> today = kToday)
{
    return read_workbook(std::vector<Grid>{sheet("Map", {{"Provision", "Ratio", "Staff", "Schedule", heading},
                                                         {"Spelling group", "3:1", "TA", "3 x 20 mins", typed}})},
                         today);
}

TEST(ReviewDates, MayBeTypedWithoutAYear)
{
    for (const std::string typed : {"5th October", "05-Oct", "5/10", "w/b 5 Oct", "week beginning 5 Oct", "5 Oct"}) {
        const auto reading = map_with("Review date", typed);
        ASSERT_TRUE(reading.map.provisions.at(0).purpose.review_date) << typed;
        EXPECT_EQ(iso_text(*reading.map.provisions.at(0).purpose.review_date), "2026-10-05") << typed;
        ASSERT_EQ(reading.issues.size(), 1u) << typed;
        EXPECT_EQ(reading.issues[0].what, "\"" + typed + "\" was read as 5 October 2026.");
    }
}

TEST(ReviewDates, ThatAreNotUnderstoodAreTold)
{
    for (const std::string typed : {"Oct half term", "end of term", "half term", "after half term", "5/13", "before Christmas"}) {
        const auto reading = map_with("Review date", typed);
        EXPECT_FALSE(reading.map.provisions.at(0).purpose.review_date) << typed;
        ASSERT_EQ(reading.issues.size(), 1u) << typed;
        EXPECT_EQ(to_text(reading.issues[0].where), "Map.E2");
        EXPECT_EQ(reading.issues[0].what, "\"" + typed + "\" is not a date.");
        EXPECT_EQ(reading.issues[0].remedy, "Type a date, such as 5 October 2026.");
    }
    EXPECT_EQ(map_with("Review date", "5 Oct", {}).issues.size(), 1u) << "without a day nobody knows the year";
}

TEST(ReviewDates, MayBeWordsThatSayHowOften)
{
    for (const std::string typed : {"termly", "ongoing", "half-termly", "end of each term", "after 6 weeks", "annual review",
                                    "every half term", "Autumn 2", "pupil progress meeting"}) {
        const auto reading = map_with("Review date", typed);
        EXPECT_EQ(reading.map.provisions.at(0).purpose.review, typed);
        EXPECT_TRUE(reading.issues.empty()) << typed;
    }
}

TEST(StartAndEnd, MayBeTypedWithoutAYear)
{
    EXPECT_EQ(iso_text(*map_with("End", "12 Feb").map.provisions.at(0).end), "2027-02-12");
    EXPECT_EQ(iso_text(*map_with("Start", "7th Sept").map.provisions.at(0).start), "2026-09-07");
}

std::vector<std::string> findings_of(const std::vector<std::vector<std::string>>& rows, std::string_view check)
{
    const auto reading = read_workbook(std::vector<Grid>{sheet("Map", rows)}, kToday);
    const Situation situation(reading.map, kToday);
    const auto need_and_places = balances(situation);
    std::vector<std::string> told;
    for (const auto& finding : run_checks({reading, situation, need_and_places}).all)
        if (finding.check == check) told.push_back(finding.text + " " + finding.remedy);
    return told;
}

TEST(ReviewDates, WithoutAYearAreOverdueLikeOthers)
{
    EXPECT_THAT(findings_of({{"Provision", "Ratio", "Staff", "Schedule", "Review date"},
                             {"Spelling group", "3:1", "TA", "3 x 20 mins", "5 Oct"},
                             {"Reading group", "3:1", "TA", "3 x 20 mins", "5 Feb"}},
                            "review-overdue"),
                ElementsAre(HasSubstr("The review of Spelling group was due on 5 October 2026, ")));
}

// From Monday 29 June 2026 to Saturday 21 November are 21 weeks.
TEST(AnEndInWords, IsNotCalledMissing)
{
    EXPECT_THAT(
        findings_of({{"Provision", "Ratio", "Staff", "Schedule", "Start", "End"},
                     {"Spelling group", "3:1", "TA", "3 x 20 mins", "@date 2026-06-29", "end of term"},
                     {"Reading group", "3:1", "TA", "3 x 20 mins", "", "half term"}},
                    "end-missing"),
        ElementsAre(
            "Spelling group: its end \"end of term\" is not a date, and it has run for 21 school weeks since 29 June 2026 "
            "(holidays not taken out, for there is no Calendar). Type the day under End, such as 5 October 2026.",
            "Reading group: its end \"half term\" is not a date, and nothing says for how many weeks it runs. Type the day "
            "under End, such as 5 October 2026."));
}

// Three rows and no End that is a day: one sentence that none has an end would not be true.
TEST(AnEndInWords, IsToldRowByRow)
{
    const auto told = findings_of({{"Provision", "Ratio", "Staff", "Schedule", "End"},
                                   {"Spelling group", "3:1", "TA", "3 x 20 mins", "end of term"},
                                   {"Reading group", "3:1", "TA", "3 x 20 mins", ""},
                                   {"Maths group", "3:1", "TA", "3 x 20 mins", ""}},
                                  "end-missing");
    ASSERT_EQ(told.size(), 3u);
    EXPECT_THAT(told[0], HasSubstr("its end \"end of term\" is not a date"));
    EXPECT_THAT(told[1], HasSubstr("Reading group has no end"));
}

}  // namespace
}  // namespace provision
