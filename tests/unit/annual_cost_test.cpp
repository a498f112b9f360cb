// SPDX-License-Identifier: MPL-2.0
// The year's costs of a workbook: phases, terms, resources, and who bears what. An hour of a TA is £17.20, a week of one hour for
// 38 weeks £653.60.
#include "support/costed_book.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::HasSubstr;

constexpr double kPenny = 0.005;
constexpr double kHourAWeek = 653.60;

const std::vector<std::string> kHeadings{"Year", "Provision", "Wave", "Staff", "Schedule", "Pupils", "Start", "End", "Charge"};

Grid map_of(const SheetRows& rows, const std::string& name = "Provision map")
{
    SheetRows all{kHeadings};
    all.insert(all.end(), rows.begin(), rows.end());
    return sheet(name, all);
}

Grid groups_of(const SheetRows& rows)
{
    SheetRows all{{"Pupil", "Provision", "Start", "End"}};
    all.insert(all.end(), rows.begin(), rows.end());
    return sheet("Groups", all);
}

Grid register_of_year_3()
{
    return sheet("Register", {{"Pupil", "Year", "Class", "Status"},
                              {"Asha Patel", "3", "Elm", "K"},
                              {"Ben Cole", "3", "Elm", "K"},
                              {"Cara Dunn", "3", "Elm", "K"},
                              {"Dan Ely", "3", "Elm", "E"}});
}

std::vector<std::string> hour(const std::string& name, const std::string& pupils = "", const std::string& charge = "")
{
    return {"3", name, "2", "TA", "1 x 60 mins", pupils, "", "", charge};
}

std::vector<std::string> dated(const std::string& schedule, const std::string& start, const std::string& end,
                               const std::string& pupils = "")
{
    return {"3", "Reading", "2", "TA", schedule, pupils, start, end, ""};
}

double borne(const AnnualCost& cost)
{
    double pounds = cost.unassigned();
    for (std::size_t at = 0; at < cost.pupils.size(); ++at) pounds += cost.of_pupil(at);
    return pounds;
}

TEST(AnnualCost, KnowsPhasesThatFollowEachOtherUnderOneName)
{
    // Daily for seven weeks, 100 minutes: 28.6667 x 7 = 200.67; then once a week, 20 minutes: 5.7333 x 7 = 40.13.
    const CostedBook book({map_of({dated("1 x 20 mins", "@date 2026-11-02", "@date 2026-12-18"), hour("Spelling"),
                                   dated("5 x 20 mins", "@date 2026-09-07", "@date 2026-10-23")}),
                           hourly_rates(), school_calendar()});
    const auto& first = book.row("Reading", 0);
    const auto& second = book.row("Reading", 1);
    EXPECT_EQ(first.phase, 1);
    EXPECT_EQ(second.phase, 2);
    EXPECT_EQ(second.phases, 2);
    EXPECT_NEAR(first.pounds.value(), 200.67, kPenny);
    EXPECT_NEAR(second.pounds.value(), 40.13, kPenny);
    EXPECT_NEAR(second.to_date.value(), 5.733333 * 3.2, kPenny) << "sixteen days of November";
    EXPECT_EQ(book.row("Spelling").phase, 0);
    EXPECT_NEAR(book.cost.provision(), 200.67 + 40.13 + kHourAWeek, 0.01);
}

TEST(AnnualCost, CallsRowsThatRunTogetherNoPhases)
{
    const CostedBook book({map_of({dated("1 x 20 mins", "@date 2026-09-07", "@date 2026-12-18"),
                                   dated("5 x 20 mins", "@date 2026-12-18", "@date 2027-03-25")}),
                           hourly_rates(), school_calendar()});
    EXPECT_EQ(book.row("Reading", 0).phase, 0) << "18 December is in both";
}

TEST(AnnualCost, CountsEachTermSheetInItsOwnTerm)
{
    const auto term = [](const std::string& name, const std::string& schedule) {
        return map_of({{"3", "Reading", "2", "TA", schedule, "Asha Patel", "", "", ""}}, name);
    };
    const CostedBook book({term("Autumn 2026", "5 x 60 mins"), term("Spring 2027", "2 x 60 mins"),
                           term("Summer 2027", "1 x 60 mins"), hourly_rates(), school_calendar(), register_of_year_3()});
    ASSERT_EQ(book.cost.rows.size(), 3U);
    // 86 x 14.6 weeks, 34.40 x 10.8, 17.20 x 13.4.
    EXPECT_NEAR(book.row("Reading", 0).pounds.value(), 1255.60, kPenny);
    EXPECT_NEAR(book.row("Reading", 1).pounds.value(), 371.52, kPenny);
    EXPECT_NEAR(book.row("Reading", 2).pounds.value(), 230.48, kPenny);
    EXPECT_NEAR(book.cost.provision(), 1857.60, kPenny);
    EXPECT_NEAR(book.cost.to_date(), 928.80, kPenny) << "86 x 10.8";
    EXPECT_NEAR(book.of("Asha Patel"), 1857.60, kPenny) << "named in each term";
    EXPECT_EQ(book.row("Reading", 2).phase, 3);
}

TEST(AnnualCost, CountsThreeTermSheetsAsOneYearWithoutACalendar)
{
    const auto term = [](const std::string& name) { return map_of({hour("Reading")}, name); };
    const CostedBook book({term("Autumn 2026"), term("Spring 2027"), term("Summer 2027"), hourly_rates()});
    EXPECT_NEAR(book.cost.provision(), kHourAWeek, kPenny);
}

TEST(AnnualCost, PaysThePriceOfAYearOnceOverItsTermSheets)
{
    const auto term = [](const std::string& name) {
        return sheet(name, {{"Year", "Provision", "Wave", "Cost", "Cost for"}, {"3", "Swimming", "2", "500", "year"}});
    };
    const std::vector<Grid> terms{term("Autumn 2026"), term("Spring 2027"), term("Summer 2027")};
    EXPECT_NEAR(CostedBook(terms).cost.provision(), 500, kPenny);
    auto dated = terms;
    dated.push_back(school_calendar());
    const CostedBook book(dated);
    EXPECT_NEAR(book.cost.provision(), 500, kPenny);
    EXPECT_NEAR(book.row("Swimming", 1).pounds.value(), 139.18, kPenny) << "500 x 10.8 / 38.8 weeks";
}

TEST(AnnualCost, CountsACopyOfASheetOnce)
{
    const CostedBook book({map_of({hour("Reading", "Asha Patel")}),
                           map_of({hour("Reading", "Asha Patel")}, "Copy of Provision map"), hourly_rates(),
                           register_of_year_3()});
    EXPECT_NEAR(book.cost.provision(), kHourAWeek, kPenny);
    EXPECT_NEAR(book.of("Asha Patel"), kHourAWeek, kPenny);
}

TEST(AnnualCost, SharesACostAmongThePupilsNamed)
{
    const CostedBook book(
        {map_of({hour("Reading", "Asha Patel, Ben Cole, Cara Dunn, Dan Ely")}), hourly_rates(), register_of_year_3()});
    for (const auto* pupil : {"Asha Patel", "Ben Cole", "Cara Dunn", "Dan Ely"}) EXPECT_NEAR(book.of(pupil), 163.40, kPenny);
    EXPECT_NEAR(book.cost.unassigned(), 0, kPenny);
}

TEST(AnnualCost, ChargesTheWholeToOnePupil)
{
    const CostedBook one({map_of({hour("Reading", "Dan Ely", "full")}), hourly_rates(), register_of_year_3()});
    EXPECT_NEAR(one.of("Dan Ely"), kHourAWeek, kPenny);
    const CostedBook two({map_of({hour("Reading", "Dan Ely, Asha Patel", "full")}), hourly_rates(), register_of_year_3()});
    EXPECT_NEAR(two.of("Dan Ely"), 0, kPenny) << "nobody says whom";
    EXPECT_NEAR(two.cost.unassigned(), kHourAWeek, kPenny);
    EXPECT_THAT(two.row("Reading").unshared, HasSubstr("which one?"));
    const CostedBook other(
        {map_of({hour("Reading", "Dan Ely, Asha Patel", "half each?")}), hourly_rates(), register_of_year_3()});
    EXPECT_THAT(other.row("Reading").unshared, HasSubstr("shared, or borne by one pupil"));
}

TEST(AnnualCost, ChargesAPupilWhoLeavesHalfWayForTheWeeksOfHis)
{
    // The group runs for 14 weeks and costs 240.80. Ben leaves after 7: he bears 7 of 21 pupil weeks.
    const CostedBook book(
        {map_of({dated("1 x 60 mins", "@date 2026-09-07", "@date 2026-12-18")}),
         groups_of({{"Asha Patel", "Reading", "", ""}, {"Ben Cole", "Reading", "@date 2026-09-07", "@date 2026-10-23"}}),
         hourly_rates(), school_calendar(), register_of_year_3()});
    EXPECT_NEAR(book.row("Reading").pounds.value(), 240.80, kPenny);
    EXPECT_NEAR(book.of("Ben Cole"), 80.27, kPenny);
    EXPECT_NEAR(book.of("Asha Patel"), 160.53, kPenny);
    EXPECT_FALSE(book.row("Reading").equal_shares());
}

// The same group, with the names on the map besides: that the row has dates says nothing of Ben's.
TEST(AnnualCost, TakesThePupilsOwnDatesAlsoWhereADatedRowNamesThem)
{
    const CostedBook book({map_of({dated("1 x 60 mins", "@date 2026-09-07", "@date 2026-12-18", "Asha Patel, Ben Cole")}),
                           groups_of({{"Ben Cole", "Reading", "@date 2026-09-07", "@date 2026-10-23"}}), hourly_rates(),
                           school_calendar(), register_of_year_3()});
    EXPECT_NEAR(book.of("Ben Cole"), 80.27, kPenny);
    EXPECT_NEAR(book.of("Asha Patel"), 160.53, kPenny);
}

Grid two_sam_hills()
{
    return sheet("Register", {{"Pupil", "Year", "Class", "Status"}, {"Sam Hill", "3", "3A", "K"}, {"Sam Hill", "3", "3B", "K"}});
}

TEST(AnnualCost, ChargesNobodyWhereTwoPupilsHaveTheName)
{
    const CostedBook book({map_of({hour("Reading", "Sam Hill")}), hourly_rates(), two_sam_hills()});
    EXPECT_EQ(book.of("Sam Hill"), -1);
    EXPECT_NEAR(book.cost.unassigned(), kHourAWeek, kPenny);
    EXPECT_THAT(book.row("Reading").unshared, HasSubstr("which of the 2 pupils called \"Sam Hill\""));
}

TEST(AnnualCost, ChargesTheNamesakeWhoseClassTheRowGives)
{
    const auto map = sheet("Provision map", {{"Year", "Class", "Provision", "Wave", "Staff", "Schedule", "Pupils"},
                                             {"3", "3B", "Reading", "2", "TA", "1 x 60 mins", "Sam Hill"}});
    const CostedBook book({map, hourly_rates(), two_sam_hills()});
    ASSERT_EQ(book.cost.pupils.size(), 1u);
    EXPECT_EQ(book.cost.pupils[0].pupil->class_name, "3B");
    EXPECT_NEAR(book.of("Sam Hill"), kHourAWeek, kPenny);
}

TEST(AnnualCost, ReadsTheClassBehindTheName)
{
    const CostedBook book({map_of({hour("Reading", "Sam Hill (3B)")}), hourly_rates(), two_sam_hills()});
    ASSERT_EQ(book.cost.pupils.size(), 1u);
    EXPECT_EQ(book.cost.pupils[0].pupil->class_name, "3B");
    const CostedBook listed(
        {map_of({hour("Reading", "")}), groups_of({{"Sam Hill (3B)", "Reading", "", ""}}), hourly_rates(), two_sam_hills()});
    ASSERT_EQ(listed.cost.pupils.size(), 1u);
    EXPECT_EQ(listed.cost.pupils[0].pupil->class_name, "3B");
}

TEST(AnnualCost, KnowsANameWithoutItsAccents)
{
    const auto registered = sheet("Register", {{"Pupil", "Year", "Status"}, {"Zoë Ünal", "3", "K"}, {"Zoë O’Neil", "3", "K"}});
    const CostedBook book({map_of({hour("Reading", "Zoe Unal, Zoe O'Neil")}), hourly_rates(), registered});
    ASSERT_EQ(book.cost.pupils.size(), 2U);
    for (const auto& pupil : book.cost.pupils) EXPECT_TRUE(pupil.pupil) << pupil.named.name;
    const auto pay = sheet("Pay", {{"Staff", "Hourly rate"}, {"Zoë O’Neil", "20"}});
    const CostedBook staffed({map_of({{"3", "Reading", "2", "Zoe O'Neil", "1 x 60 mins", "", "", "", ""}}), pay});
    EXPECT_NEAR(staffed.cost.provision(), 760, kPenny) << "20 x 38";
}

// Dan of Year 3 joins a group of Year 4.
TEST(AnnualCost, KnowsAPupilInARowOfAnotherYear)
{
    auto year_4 = hour("Maths", "Dan Ely");
    year_4[0] = "4";
    const CostedBook book({map_of({hour("Reading", "Dan Ely"), year_4}), hourly_rates(), register_of_year_3()});
    ASSERT_EQ(book.cost.pupils.size(), 1u);
    EXPECT_NEAR(book.of("Dan Ely"), 2 * kHourAWeek, kPenny);
}

TEST(AnnualCost, CountsAPupilOnceWhomMapAndGroupsName)
{
    const CostedBook book({map_of({hour("Reading", "Asha Patel, Ben Cole")}),
                           groups_of({{"Asha Patel", "Reading", "", ""}, {"Patel, Asha", "Reading", "", ""}}), hourly_rates(),
                           register_of_year_3()});
    EXPECT_EQ(book.row("Reading").pupils(), 2);
    EXPECT_NEAR(book.of("Asha Patel"), 326.80, kPenny);
}

TEST(AnnualCost, KnowsAWholeNameThatNoRegisterHas)
{
    const CostedBook book({map_of({hour("Reading", "Asha Patel, Zoe Quill")}), hourly_rates(), register_of_year_3()});
    EXPECT_EQ(book.row("Reading").pupils(), 2);
    EXPECT_NEAR(book.of("Zoe Quill"), 326.80, kPenny);
}

// Asha was in last summer's group, Ben is in this year's.
TEST(AnnualCost, LeavesLastYearsPupilsWithLastYearsRow)
{
    const CostedBook book({map_of({dated("1 x 60 mins", "@date 2026-04-13", "@date 2026-07-17", "Asha Patel"),
                                   dated("1 x 60 mins", "@date 2026-09-07", "@date 2026-12-18", "Ben Cole")}),
                           hourly_rates(), school_calendar(), register_of_year_3()});
    ASSERT_EQ(book.cost.rows.size(), 1U);
    EXPECT_EQ(book.row("Reading").pupils(), 1);
    EXPECT_NEAR(book.of("Ben Cole"), 240.80, kPenny);
    EXPECT_NEAR(book.of("Asha Patel"), -1, kPenny);
}

TEST(AnnualCost, LeavesPupilsOfAnEarlierYearsSheetWithThatSheet)
{
    const auto map = [](const std::string& name, const std::string& pupil) {
        SheetRows rows{{"Provision", "Wave", "Staff", "Schedule", "Pupils"}, {"Reading", "2", "TA", "1 x 60 mins", pupil}};
        return sheet(name, rows);
    };
    const CostedBook book({map("Autumn 2025", "Asha Patel"), map("Autumn 2026", "Ben Cole"), hourly_rates(), school_calendar(),
                           register_of_year_3()});
    ASSERT_EQ(book.cost.rows.size(), 1U);
    EXPECT_EQ(book.row("Reading").pupils(), 1);
    EXPECT_NEAR(book.of("Ben Cole"), 17.20 * 14.6, kPenny);
}

TEST(AnnualCost, PutsAPupilOfGroupsIntoEachPhaseThatRunsForHim)
{
    const CostedBook book({map_of({dated("5 x 60 mins", "@date 2026-09-07", "@date 2026-10-23"),
                                   dated("1 x 60 mins", "@date 2026-11-02", "@date 2026-12-18")}),
                           groups_of({{"Asha Patel", "Reading", "@date 2026-09-07", "@date 2026-12-18"},
                                      {"Ben Cole", "Reading", "@date 2026-09-07", "@date 2026-10-23"}}),
                           hourly_rates(), school_calendar(), register_of_year_3()});
    // Seven weeks of 86 shared by two, then seven of 17.20 for Asha alone.
    EXPECT_NEAR(book.of("Ben Cole"), 301.00, kPenny);
    EXPECT_NEAR(book.of("Asha Patel"), 421.40, kPenny);
}

TEST(AnnualCost, KeepsTheTimeOfTheFirstWaveAndCostsItNothing)
{
    auto universal = hour("Phonics", "Asha Patel");
    universal[2] = "1";
    const CostedBook book({map_of({universal, hour("Reading", "Asha Patel")}), hourly_rates(), register_of_year_3()});
    ASSERT_EQ(book.cost.universal.size(), 1U);
    EXPECT_EQ(weekly_minutes(*book.cost.universal[0].provision), 60);
    EXPECT_FALSE(book.cost.universal[0].pounds);
    EXPECT_NEAR(book.cost.provision(), kHourAWeek, kPenny);
    EXPECT_NEAR(book.of("Asha Patel"), kHourAWeek, kPenny);
}

TEST(AnnualCost, CountsWhatHasNoFigureAndNeverAsNothing)
{
    auto unknown = hour("Talk", "Asha Patel");
    unknown[4] = "often";
    const CostedBook book({map_of({unknown, hour("Reading", "Asha Patel")}), hourly_rates(), register_of_year_3()});
    EXPECT_EQ(book.cost.without_figure(), 1);
    EXPECT_EQ(book.cost.without_figure_to_date(), 1);
    EXPECT_EQ(book.cost.unknown_of_pupil(0), 1);
    EXPECT_NEAR(book.of("Asha Patel"), kHourAWeek, kPenny);
}

Grid allocation_of_resources()
{
    return sheet("Resources", {{"Resource", "Staff", "Schedule", "Cost", "Funding"},
                               {"Budget allocation for resources", "", "", "500", ""},
                               {"Training Budget", "", "", "500", ""},
                               {"Management of LSAs", "SENCO", "1 hour per week", "", ""},
                               {"Plan preparation and review", "SENCO", "12 hours per term", "", ""},
                               {"Staff release, 2 days supply cover a term", "Teacher", "", "1050", "Pupil premium"},
                               {"Reading", "", "", "45", ""}});
}

// The county's own form: 500 + 500 + 1274.14 + 1207.08 + 1050.00 = 4531.22.
TEST(AnnualCost, AddsUpTheAllocationOfResources)
{
    const CostedBook book({map_of({hour("Reading")}), hourly_rates(), allocation_of_resources()});
    ASSERT_EQ(book.cost.general.size(), 5U) << "the books go with the reading group";
    EXPECT_NEAR(book.cost.general[2].pounds.value(), 1274.14, kPenny) << "1 x 33.53 x 38";
    EXPECT_NEAR(book.cost.general[3].pounds.value(), 1207.08, kPenny) << "36 x 33.53";
    EXPECT_NEAR(book.cost.resources(), 4531.22, kPenny);
    EXPECT_NEAR(book.cost.provision(), kHourAWeek + 45, kPenny);
    EXPECT_NEAR(book.cost.from_own_budget(), 4531.22 - 1050 + kHourAWeek + 45, kPenny);
}

TEST(AnnualCost, AsksWhatAResourceWithoutCostOrTimeCosts)
{
    const auto resources = sheet("Resources", {{"Resource", "Staff", "Schedule", "Cost"},
                                               {"Supervision", "Ms Nobody", "1 hour", ""},
                                               {"Meetings", "SENCO", "", ""},
                                               {"Planning", "TA/ Teacher", "1 hour", ""}});
    const CostedBook book({map_of({hour("Reading")}), hourly_rates(), resources});
    EXPECT_EQ(book.cost.resources_without_figure(), 3);
    for (const auto& one : book.cost.general) EXPECT_FALSE(one.open.empty());
}

// One licence of £100 for two groups is £100.
TEST(AnnualCost, PaysAResourceOnceHoweverManyRowsHaveItsName)
{
    auto of_year_5 = hour("Wordshark");
    of_year_5[0] = "5";
    const auto resources = sheet("Resources", {{"Resource", "Staff", "Cost"}, {"Wordshark", "", "100"}});
    const CostedBook book({map_of({hour("Wordshark"), of_year_5}), hourly_rates(), resources});
    EXPECT_NEAR(book.cost.provision() + book.cost.resources(), 2 * kHourAWeek + 100, kPenny);
}

TEST(AnnualCost, PaysEquipmentOnceThatMapAndResourcesPrice)
{
    const auto map = sheet("Provision map", {{"Year", "Provision", "Wave", "Given as", "Cost", "Cost for"},
                                             {"3", "Radio aid", "3", "Equipment", "300", "year"}});
    const auto resources = sheet("Resources", {{"Resource", "Staff", "Cost"}, {"Radio aid, on loan", "", "300"}});
    const CostedBook book({map, hourly_rates(), resources});
    EXPECT_NEAR(book.cost.provision() + book.cost.resources(), 300, kPenny);
}

TEST(AnnualCost, CountsAFinancialYearAcrossTwoSchoolYears)
{
    // 20 April to 10 July 2026 in weekdays: 12 weeks. The Calendar is next year's, so that nothing is taken out.
    const auto settings = sheet("Settings", {{"Setting", "Value"}, {"Year runs", "financial"}});
    const CostedBook book({map_of({dated("1 x 60 mins", "@date 2026-04-20", "@date 2026-07-10"),
                                   dated("2 x 60 mins", "@date 2027-04-05", "@date 2027-07-09")}),
                           hourly_rates(), school_calendar(), settings});
    ASSERT_EQ(book.cost.rows.size(), 1U);
    EXPECT_EQ(book.cost.outside.size(), 1u) << "in April a new year begins";
    EXPECT_NEAR(book.cost.provision(), 206.40, kPenny);
    EXPECT_NEAR(book.cost.to_date(), 206.40, kPenny);
}

TEST(AnnualCost, LeavesToOtherPursesWhatTheyPay)
{
    for (const auto* own : {"", "Notional SEN budget", "Core", "Element 2", "SEND budget"})
        EXPECT_TRUE(is_own_budget(own)) << own;
    for (const auto* other : {"Pupil premium", "Top-up", "Ring-fenced by a plan", "Charity"})
        EXPECT_FALSE(is_own_budget(other)) << other;
}

TEST(AnnualCost, BearsEveryPound)
{
    const CostedBook book({map_of({hour("Reading", "Asha Patel, Ben Cole"), hour("Spelling"), hour("Maths", "Asha Patel", "full"),
                                   hour("Talk", "Cara Dunn, Dan Ely", "full")}),
                           hourly_rates(), register_of_year_3()});
    EXPECT_NEAR(borne(book.cost), book.cost.provision(), 1e-9);
    EXPECT_NEAR(book.cost.unassigned(), 2 * kHourAWeek, kPenny) << "Spelling names nobody, Talk does not say who bears it";
}

}  // namespace
}  // namespace provision
