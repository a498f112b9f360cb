// SPDX-License-Identifier: MPL-2.0
// What was typed so that no figure can rest on it: it is left out, and said with what to do.
#include "impact_school.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

// All that the sheet says beside the figures of its provisions.
std::string said(const ImpactSchool& school)
{
    constexpr int kWhy = 2;
    const auto grid = school.written();
    std::string all;
    for (int row = 0; row < grid.rows(); ++row) all += grid.at(row, kWhy).text + "\n";
    return all;
}

std::string said_of_pupils(const ImpactSchool& school)
{
    const auto grid = school.written();
    std::string all;
    bool pupils = false;
    for (int row = 0; row < grid.rows(); ++row) {
        pupils = pupils || grid.at(row, 0).text == "Results by pupil";
        for (int column = 0; pupils && column < grid.columns; ++column) all += grid.at(row, column).text + "|";
    }
    return all;
}

TEST(ImpactDoubts, AskAboutNumbersWhereAgesAreMeasured)
{
    const ImpactSchool school(
        {impact_map({{"Lexia", "Reading age (years and months)"}}),
         impact_groups({spring("Asha Patel", "Lexia", "7.06", "7.11"), spring("Ben Cole", "Lexia", "90", "96"),
                        spring("Cara Dunn", "Lexia", "7y6m", "8y0m")})});
    const auto impact = school.impact("Lexia (Year 3)");
    EXPECT_EQ(impact.both, 3);
    EXPECT_EQ(impact.number_for_age, 2);
    ASSERT_EQ(impact.measured.size(), 1u);
    EXPECT_EQ(impact.measured[0].all.pairs, 1) << "Cara alone";
    EXPECT_THAT(said(school), HasSubstr("2 with a number alone where Measure names an age"));
    EXPECT_THAT(said(school), Not(HasSubstr("words, levels or two measures")));
    EXPECT_THAT(said_of_pupils(school), HasSubstr("a number alone where an age is measured: type 7:06 or 7y6m"));
}

TEST(ImpactDoubts, SayThatPercentStandsBesideANumber)
{
    const ImpactSchool school({impact_map({{"Facts", ""}}), impact_groups({spring("Asha Patel", "Facts", "40%", "54%"),
                                                                           spring("Ben Cole", "Facts", "40%", "0.5")})});
    const auto impact = school.impact("Facts (Year 3)");
    EXPECT_EQ(impact.percent_and_number, 1);
    EXPECT_EQ(impact.measured.at(0).all.mean_gain, 14);
    EXPECT_THAT(said(school), HasSubstr("1 with one test in percent and one not; type both alike"));
}

TEST(ImpactDoubts, CallNoScoreMissingThatCannotBeRead)
{
    const ImpactSchool school({impact_map({{"Facts", ""}}), impact_groups({spring("Asha Patel", "Facts", "ten", "12"),
                                                                           spring("Ben Cole", "Facts", "absent", "12")})});
    const auto impact = school.impact("Facts (Year 3)");
    EXPECT_EQ(impact.both, 1);
    EXPECT_EQ(impact.not_comparable, 1);
    EXPECT_EQ(impact.without_entry, 1) << "Ben was absent";
    EXPECT_EQ(impact.without_exit, 0);
    EXPECT_THAT(said(school), HasSubstr("1 whose scores cannot be compared: words, levels, two measures"));
    EXPECT_THAT(said_of_pupils(school), AllOf(HasSubstr("scores that cannot be compared"), Not(HasSubstr("no exit"))));
}

// 18 of 20 is nine tenths; 19 and 20 are at least 95 parts of 100, so they may hide a gain.
TEST(ImpactDoubts, ReadFullMarksUnderMeasure)
{
    const auto groups = impact_groups({spring("Asha Patel", "Spelling", "18", "20"), spring("Ben Cole", "Spelling", "18", "18"),
                                       spring("Cara Dunn", "Spelling", "10/20", "19/20")});
    for (const auto* measure : {"Score /20", "Words right out of 20", "Test (max 20)", "Test of 20"}) {
        const auto impact = ImpactSchool({impact_map({{"Spelling", measure}}), groups}).impact("Spelling (Year 3)");
        ASSERT_EQ(impact.measured.size(), 1u) << measure;
        EXPECT_EQ(impact.measured[0].measure.out_of, 20) << measure;
        EXPECT_EQ(impact.measured[0].at_ceiling, 2) << measure << ": Asha and Cara";
    }
    const auto beyond = impact_groups({spring("Asha Patel", "Spelling", "18", "25"), spring("Ben Cole", "Spelling", "18", "18")});
    const auto impact = ImpactSchool({impact_map({{"Spelling", "Score /20"}}), beyond}).impact("Spelling (Year 3)");
    ASSERT_EQ(impact.measured.size(), 1u);
    EXPECT_EQ(impact.measured[0].measure.out_of, 0) << "25 of 20 is none";
}

// Two tests of one spring, and nobody knows which came last: 10 to 15, or 10 to 9.
TEST(ImpactDoubts, TakeNoRowThatDaysDoNotDecide)
{
    const ImpactSchool school(
        {impact_map({{"Facts", ""}}),
         impact_groups({spring("Asha Patel", "Facts", "10", "15", "1"), spring("Asha Patel", "Facts", "10", "9", "-2"),
                        spring("Ben Cole", "Facts", "10", "14", "1"), spring("Ben Cole", "Facts", "10", "14", "1")})},
        [](std::span<const Attendance* const>) { return 50.0; });
    const auto impact = school.impact("Facts (Year 3)");
    EXPECT_EQ(impact.both, 2);
    EXPECT_EQ(impact.undecided, 1);
    EXPECT_EQ(impact.outcome_undecided, 1);
    EXPECT_EQ(impact.measured.at(0).all.pairs, 1);
    EXPECT_EQ(impact.measured[0].all.mean_gain, 4) << "Ben's rows say the same";
    EXPECT_EQ(impact.measured[0].cost.known, 1);
    EXPECT_EQ(impact.outcome.mean, 1) << "Ben's";
    EXPECT_THAT(said(school), HasSubstr("1 with several rows of scores whose dates do not tell which is the latest"));
    EXPECT_THAT(said(school), HasSubstr("1 with several outcome scores whose dates do not tell which is the latest"));
    EXPECT_THAT(said_of_pupils(school), HasSubstr("several rows with scores, and no dates that tell which is the latest"));
}

// A row without any day may be older or newer than one of the summer.
TEST(ImpactDoubts, TakeTheLatestRowOnlyWhereAllHaveDays)
{
    const auto gain = [](std::vector<std::string> other) {
        const ImpactSchool school(
            {impact_map({{"Facts", ""}}), impact_groups({summer("Asha Patel", "Facts", "10", "19"), std::move(other)})});
        const auto impact = school.impact("Facts (Year 3)");
        return impact.measured.empty() ? std::nullopt : std::optional(impact.measured[0].all.mean_gain);
    };
    EXPECT_EQ(gain({"Asha Patel", "Facts", "", "", "10", "", "12", "", ""}), std::nullopt);
    EXPECT_EQ(gain(spring("Asha Patel", "Facts", "10", "12")), 9) << "the summer's";
}

TEST(ImpactDoubts, AskWhichOfTwoEntriesCameFirst)
{
    const ImpactSchool school({impact_map({{"Facts", ""}}),
                               impact_groups({spring("Asha Patel", "Facts", "10", ""), spring("Asha Patel", "Facts", "14", ""),
                                              summer("Asha Patel", "Facts", "", "20")})});
    const auto impact = school.impact("Facts (Year 3)");
    EXPECT_EQ(impact.undecided, 1);
    EXPECT_TRUE(impact.measured.empty()) << "6 or 10";
}

std::vector<std::string> dated(const std::string& pupil, const std::string& start, const std::string& end,
                               const std::string& exit_date)
{
    return {pupil, "Facts", start, end, "10", "@date 2026-01-05", "14", exit_date, ""};
}

// Today is 23 November 2026.
TEST(ImpactDoubts, SayThatDaysCannotBeRight)
{
    const ImpactSchool school({impact_map({{"Facts", ""}}),
                               impact_groups({dated("Asha Patel", "@date 2026-01-05", "@date 2026-03-27", "@date 2027-03-30"),
                                              dated("Ben Cole", "@date 2026-03-27", "@date 2026-01-05", "@date 2026-03-30"),
                                              dated("Cara Dunn", "@date 2026-01-05", "@date 2026-03-27", "@date 2026-03-30")})},
                              [](std::span<const Attendance* const>) { return 50.0; });
    const auto impact = school.impact("Facts (Year 3)");
    const auto& measured = impact.measured.at(0);
    EXPECT_EQ(measured.all.pairs, 3);
    EXPECT_EQ(measured.ahead, 1);
    EXPECT_EQ(measured.sound.pairs, 2) << "Asha's exit is still to come";
    EXPECT_EQ(impact.days_doubtful, 1) << "Ben ended before he began";
    EXPECT_EQ(measured.cost.known, 1) << "Cara's";
    EXPECT_THAT(said(school), AllOf(HasSubstr("1 with a test dated after today"), HasSubstr("doubtful dates for 1,")));
    EXPECT_THAT(said_of_pupils(school), AllOf(HasSubstr("a test dated after today"), HasSubstr("ends before it starts")));
}

Grid two_of_one_name()
{
    return sheet("Register", {{"Pupil", "Year", "Class", "Status"},
                              {"Jack Smith", "3", "3A", "K"},
                              {"Jack Smith", "3", "3B", "K"},
                              {"Ben Cole", "3", "3B", "K"}});
}

Grid groups_by_class()
{
    return sheet("Groups", {{"Pupil", "Class", "Provision", "Start", "Entry", "Exit"},
                            {"Jack Smith", "3A", "Lexia", "@date 2026-01-05", "10", "14"},
                            {"Jack Smith", "3B", "Lexia", "@date 2026-01-05", "10", "12"},
                            {"Ben Cole", "2B", "Lexia", "@date 2026-01-05", "10", "12"}});
}

// 3A was there once of twice, 3B missed his only one. Ben's record is of last year's class, but his name is enough.
TEST(ImpactDoubts, KeepApartTheSessionsOfTwoPupilsOfOneName)
{
    const ImpactSchool school({two_of_one_name(), impact_map({{"Lexia", ""}}), groups_by_class(),
                               sheet("Sessions", {{"Pupil", "Class", "Provision", "Date", "Attended"},
                                                  {"Jack Smith", "3A", "Lexia", "@date 2026-01-12", "Yes"},
                                                  {"Jack Smith", "3A", "Lexia", "@date 2026-01-13", "No"},
                                                  {"Jack Smith", "3B", "Lexia", "@date 2026-01-12", "No"},
                                                  {"Ben Cole", "2B", "Lexia", "@date 2026-01-12", "Yes"}})});
    const auto& places = school.results("Lexia (Year 3)").places;
    ASSERT_EQ(places.size(), 3u);
    for (const auto& place : places) {
        const auto& class_name = place.tests.class_name;
        EXPECT_EQ(place.sessions, class_name == "3A" ? 2 : 1) << class_name;
        EXPECT_EQ(place.attended, class_name == "3B" ? 0 : 1) << class_name;
    }
    EXPECT_EQ(school.results("Lexia (Year 3)").left_out.of_namesakes, 0);
}

TEST(ImpactDoubts, CountTheSessionsOfNobodyForNobody)
{
    const ImpactSchool school({two_of_one_name(), impact_map({{"Lexia", ""}}), groups_by_class(),
                               sheet("Sessions", {{"Pupil", "Provision", "Date", "Attended"},
                                                  {"Jack Smith", "Lexia", "@date 2026-01-12", "Yes"},
                                                  {"Jack Smith", "Lexia", "@date 2026-01-13", "No"},
                                                  {"Ben Cole", "Lexia", "@date 2026-01-12", "Yes"}})});
    const auto impact = school.impact("Lexia (Year 3)");
    EXPECT_EQ(impact.sessions, 1) << "Ben's";
    EXPECT_EQ(impact.left_out.of_namesakes, 2);
    EXPECT_THAT(said(school), HasSubstr("2 recorded sessions count for nobody, as two pupils have one name; say the class"));
}

// Without a class in Groups nobody knows which Jack is in it, whatever the record says.
TEST(ImpactDoubts, CountNoSessionsForAPlaceOfEitherPupil)
{
    const ImpactSchool school(
        {two_of_one_name(), impact_map({{"Lexia", ""}}), impact_groups({spring("Jack Smith", "Lexia", "10", "14")}),
         sheet("Sessions",
               {{"Pupil", "Class", "Provision", "Date", "Attended"}, {"Jack Smith", "3B", "Lexia", "@date 2026-01-12", "Yes"}})});
    const auto impact = school.impact("Lexia (Year 3)");
    EXPECT_EQ(impact.sessions, 0);
    EXPECT_EQ(impact.left_out.of_namesakes, 1);
}

// Today is 23 November 2026; 30 February is no day.
TEST(ImpactDoubts, LeaveOutSessionsThatAreToComeOrHaveNoDate)
{
    const ImpactSchool school({impact_map({{"Lexia", ""}}), impact_groups({spring("Asha Patel", "Lexia", "10", "14")}),
                               sheet("Sessions", {{"Pupil", "Provision", "Date", "Attended"},
                                                  {"Asha Patel", "Lexia", "@date 2026-01-12", "Yes"},
                                                  {"Asha Patel", "Lexia", "@date 2026-11-23", "No"},
                                                  {"Asha Patel", "Lexia", "@date 2027-01-08", "Yes"},
                                                  {"Asha Patel", "Lexia", "30/2/2026", "Yes"}})});
    const auto impact = school.impact("Lexia (Year 3)");
    EXPECT_EQ(impact.sessions, 2) << "January's and today's";
    EXPECT_EQ(impact.attended, 1);
    EXPECT_EQ(impact.left_out.ahead, 1);
    EXPECT_EQ(impact.left_out.undated, 1);
    EXPECT_THAT(said(school), AllOf(HasSubstr("1 recorded session is dated after today"),
                                    HasSubstr("1 recorded session has no date that can be read")));
}

// A heading as `Session 1` asks for no date.
TEST(ImpactDoubts, CountSessionsUnderNumbers)
{
    const auto record = sheet(
        "Record",
        {{"Name of intervention", "Lexia", ""}, {"", "", ""}, {"Name", "Session 1", "Session 2"}, {"Asha Patel", "✓", "A"}});
    const ImpactSchool school({impact_map({{"Lexia", ""}}), impact_groups({spring("Asha Patel", "Lexia", "10", "14")}), record});
    EXPECT_EQ(school.impact("Lexia (Year 3)").sessions, 2);
    EXPECT_EQ(school.impact("Lexia (Year 3)").attended, 1);
}

}  // namespace
}  // namespace provision
