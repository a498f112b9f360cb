// SPDX-License-Identifier: MPL-2.0
// What the sheet Gap analysis tells at a glance, whom to ask, and what it rests on.
#include "commands/analyse_gaps.hpp"
#include "report/gap_report.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};

// Year 3: literacy 2 must + 1 should for 2 places (Asha and Ben have them, Cara is left over); numeracy 1 could and no place;
// Year 4: nobody needs coordination, 6 places.
std::vector<Grid> school()
{
    return {sheet("Register", {{"Pupil", "Year", "Class", "Status", "Primary need"},
                               {"Asha Patel", "3", "Elm", "K", "MLD"},
                               {"Ben Cole", "3", "Elm", "E", "MLD"},
                               {"Cara Dunn", "3", "Elm", "K", "MLD"},
                               {"Dan Ely", "4", "Oak", "N", ""}}),
            sheet("Needs", {{"Pupil", "Year", "Structured literacy programme", "Structured numeracy programme"},
                            {"Asha Patel", "3", "M", "C"},
                            {"Ben Cole", "3", "M", ""},
                            {"Cara Dunn", "3", "S", ""},
                            {"Dan Ely", "4", "", ""}}),
            sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave", "Pupils"},
                          {"3", "Spelling group", "2:1", "Mrs Hill", "3 x 20 mins", "2", "Asha Patel, Ben Cole"},
                          {"4", "Handwriting", "6:1", "Mr Dale", "often", "2", ""}})};
}

struct Session : MemoryOffice {
    using MemoryOffice::MemoryOffice;
    Grid analyse()
    {
        outcome = run(&analyse_gaps, {.today = kToday, .silent = true, .sheets = {}});
        return workbook.read("Gap analysis");
    }
    Outcome outcome;
};

int row_with(const Grid& grid, std::string_view text, int from = 0)
{
    for (int row = from; row < grid.rows(); ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (grid.at(row, column).text.find(text) != std::string::npos) return row;
    return -1;
}

std::vector<std::string> column_below(const Grid& grid, std::string_view title, int column)
{
    std::vector<std::string> texts;
    for (int row = row_with(grid, title) + 1; row < grid.rows() && !grid.at(row, 0).blank(); ++row)
        texts.push_back(grid.at(row, column).text);
    return texts;
}

TEST(GapSheet, BeginsWithWhatToDoFirst)
{
    Session run(school());
    const auto gaps = run.analyse();
    const int first = row_with(gaps, "Do first");
    EXPECT_LT(first, row_with(gaps, "For governors"));
    EXPECT_LT(first, 15) << "on the first screen";
    EXPECT_THAT(gaps.at(first - 2, 0).text, HasSubstr("Needs: 1 must, "));
    EXPECT_THAT(gaps.at(first - 2, 0).text, HasSubstr(" · Time: 1 should"));
    const auto found = column_below(gaps, "Do first", 1);
    const auto remedies = column_below(gaps, "Do first", 4);
    ASSERT_EQ(found.size(), 5u);
    EXPECT_EQ(found.front(), "Cara has SEN support and no provision above wave 1.");
    EXPECT_THAT(remedies.front(), HasSubstr("Add what is in place to the map"));
}

// By hand: 3 of 4 pupils are on the register (75 %), Ben with a plan; Asha and Ben have a place. Literacy is short of one
// place, numeracy of one (as many, later in the list), coordination of none: 6 places and nobody who needs them.
TEST(GapSheet, TellsGovernorsTheStateInPlainWords)
{
    Session run(school());
    const auto gaps = run.analyse();
    EXPECT_THAT(
        column_below(gaps, "For governors", 0),
        ElementsAre("3 of 4 pupils (75 %) are on the SEN register, fewer than 5 of them with an EHC plan.",
                    "For 2 of these 3 our records name the additional provision that they have today.",
                    "2 provisions run today, 2 of them in addition to what every pupil gets.",
                    "We compared pupils in need with the places for them, by year and kind of provision, in 3 cases:",
                    "2 are short, by 2 places in all, most of all structured literacy in Year 3 (1); 1 has places to spare.",
                    HasSubstr("The analysis found 1 thing that must be done")));
    for (const auto& line : column_below(gaps, "For governors", 0)) EXPECT_EQ(line.find("Cara"), std::string::npos);
}

// Literacy has a group of which nobody says how many it takes; numeracy has nothing, for one pupil.
TEST(GapSheet, TellsNoShortageWhereThePlacesAreNotKnown)
{
    const auto needs = sheet("Needs", {{"Pupil", "Year", "Structured literacy programme", "Structured numeracy programme"},
                                       {"Asha Patel", "3", "M", ""},
                                       {"Ben Cole", "4", "", "M"}});
    const auto map = sheet("Map", {{"Year", "Provision", "Staff", "Schedule"}, {"3", "Spelling group", "TA", "3 x 20 mins"}});
    const auto gaps = Session({needs, map}).analyse();
    EXPECT_THAT(
        column_below(gaps, "For governors", 0),
        ::testing::Contains("1 is short, by 1 place: structured numeracy in Year 4; of 1 more the places are not known; 0 "
                            "have places to spare."));
    EXPECT_GT(row_with(gaps, "Of some provision nobody says how many pupils it takes, so the balance may be better here: Year 3: "
                             "structured literacy."),
              row_with(gaps, "Kind of provision"));
    Session one({sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Asha Patel", "3", "M"}}), map});
    EXPECT_THAT(
        column_below(one.analyse(), "For governors", 0),
        ::testing::Contains("none is short as far as the places are known; of 1 the places are not known; 0 have places to "
                            "spare."));
}

TEST(GapSheet, ComparesNothingWithANeedThatNobodyWroteDown)
{
    const auto gaps = Session({sheet("Register", {{"Pupil", "Year", "Status"}, {"Asha Patel", "3", "K"}}),
                               sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Pupils"},
                                             {"3", "Spelling group", "4:1", "TA", "Asha Patel"}})})
                          .analyse();
    EXPECT_THAT(column_below(gaps, "For governors", 0), ::testing::Contains("Need and places could not be compared."));
    EXPECT_EQ(gaps.at(row_with(gaps, "Kind of provision") + 1, 0).text.substr(0, 15), "Not worked out:");
}

TEST(GapSheet, PutsTheWorstBalanceFirstAndDrawsIt)
{
    Session run(school());
    const auto gaps = run.analyse();
    const int heading = row_with(gaps, "Kind of provision");
    EXPECT_EQ(gaps.at(heading + 1, 1).text, "Structured literacy programme") << "a should is left over";
    EXPECT_EQ(gaps.at(heading + 2, 1).text, "Structured numeracy programme") << "a could is left over";
    EXPECT_EQ(gaps.at(heading + 3, 6).number, 6);
    const auto& charts = run.workbook.written[0].charts;
    ASSERT_EQ(charts.size(), 1u);
    const auto& data = charts[0].data;
    EXPECT_EQ(data.row, heading);
    EXPECT_EQ(data.rows, 4);
    EXPECT_EQ(gaps.at(data.row + 3, data.column).text, "Year 3: structured literacy") << "Calc draws the last bar at the top";
    EXPECT_EQ(gaps.at(data.row + 3, data.column + 1).number, 3);
    EXPECT_EQ(gaps.at(data.row + 3, data.column + 2).number, 2);
}

TEST(GapSheet, SaysWhomToAsk)
{
    Session run(school());
    const auto gaps = run.analyse();
    const int chase = row_with(gaps, "Who to chase");
    EXPECT_GT(chase, row_with(gaps, "Findings"));
    const int cara = row_with(gaps, "Class Elm: ", chase);
    const int dale = row_with(gaps, "Mr Dale: ", chase);
    const int senco = row_with(gaps, "SENCO: ", chase);
    EXPECT_GT(cara, chase) << "Cara's class has the must, so it comes first";
    EXPECT_EQ(cara, chase + 1);
    EXPECT_GT(dale, cara);
    EXPECT_GT(row_with(gaps, "I could not read \"often\"", dale), dale);
    EXPECT_GT(row_with(gaps, "too few", senco), senco);
}

// Zoe is in no register, and Mrs Hill, the first of two adults, has her in the spelling group.
TEST(GapSheet, AsksTheFirstAdultOfAProvisionAboutItsReviews)
{
    auto sheets = school();
    sheets[2] = sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Staffing", "Schedule", "Wave", "Pupils"},
                              {"3", "Spelling group", "2:1", "Mrs Hill and Mr Dale", "team", "often", "2", "Asha Patel"}});
    sheets.push_back(sheet("Reviews", {{"Pupil", "Provision", "Date", "Target", "Comment", "Review date"},
                                       {"Zoe Quill", "Spelling group", "", "Twenty words", "", ""}}));
    Session run(std::move(sheets));
    const auto gaps = run.analyse();
    const int chase = row_with(gaps, "Who to chase");
    const int hill = row_with(gaps, "Mrs Hill: ", chase);
    const int zoe = row_with(gaps, "Zoe", chase);
    const int senco = row_with(gaps, "SENCO: ", chase);
    ASSERT_GT(hill, chase);
    EXPECT_GT(zoe, hill);
    EXPECT_TRUE(senco < hill || senco > zoe) << "Zoe stands under Mrs Hill";
    EXPECT_GT(row_with(gaps, "I could not read \"often\"", hill), hill);
    EXPECT_EQ(row_with(gaps, "Mr Dale: ", chase), -1);
}

TEST(GapSheet, GoesOnCountingWhatWasAcceptedWithoutAReason)
{
    Session run(school());
    auto gaps = run.analyse();
    const auto before = run.outcome.sentence;
    const int row = row_with(gaps, "Cara has SEN support", row_with(gaps, "Findings"));
    gaps.cells[static_cast<std::size_t>(row) * gaps.columns + 7] = Cell::of("Accepted");
    auto books = school();
    books.push_back(gaps);
    Session again(books);
    again.analyse();
    EXPECT_EQ(again.outcome.sentence.substr(0, 6), before.substr(0, 6));
    EXPECT_THAT(again.outcome.sentence, HasSubstr("1 finding accepted without a reason still counts."));
}

TEST(GapSheet, GivesEachReasonForNotRunningOnce)
{
    Session run({sheet("Map", {{"Provision", "Ratio", "Staff"}, {"Spelling group", "2:1", "Mrs Hill"}})});
    const auto gaps = run.analyse();
    const auto lines = column_below(gaps, "Not run", 0);
    ASSERT_FALSE(lines.empty());
    std::set<std::string> reasons;
    for (const auto& line : lines) EXPECT_TRUE(reasons.insert(line.substr(line.find("because"))).second) << line;
    EXPECT_GT(
        row_with(gaps,
                 "Need without provision, Under-provision and Over-provision, because the workbook has no needs audit and no "
                 "register."),
        0);
}

// By hand: Asha (EAL) has a place for her must and none for her could; Mrs Hill gives 3 x 20 minutes, an hour, of 5 hours; Ben
// has 1 hour of the 10 of his plan.
TEST(GapSheet, TellsWhoCarriesHowMuch)
{
    auto books = school();
    books[0] = sheet("Register", {{"Pupil", "Year", "Class", "Status", "Primary need", "EAL", "Plan hours"},
                                  {"Asha Patel", "3", "Elm", "K", "MLD", "Gujarati", ""},
                                  {"Ben Cole", "3", "Elm", "E", "MLD", "", "10"},
                                  {"Cara Dunn", "3", "Elm", "K", "MLD", "", ""},
                                  {"Dan Ely", "4", "Oak", "N", "", "", ""}});
    books.push_back(sheet(
        "Staff",
        {{"Staff", "Role", "Hourly rate", "Hours a week"}, {"Mrs Hill", "TA", "17.20", "5"}, {"Mr Dale", "TA", "17.20", ""}}));
    Session run(books);
    const auto gaps = run.analyse();
    const int eal = row_with(gaps, "EAL", row_with(gaps, "Need and provision by group of pupils"));
    ASSERT_GT(eal, 0);
    EXPECT_EQ(gaps.at(eal, 2).number, 1);
    EXPECT_EQ(gaps.at(eal, 3).number, 1);
    EXPECT_EQ(gaps.at(eal, 4).number, 0) << "her could is not met";
    EXPECT_EQ(gaps.at(eal, 5).number, 1);
    const int staff = row_with(gaps, "Time of staff");
    const int hill = row_with(gaps, "Mrs Hill", staff);
    EXPECT_EQ(gaps.at(hill, 2).number, 1);
    EXPECT_EQ(gaps.at(hill, 3).number, 5);
    EXPECT_EQ(gaps.at(row_with(gaps, "Mr Dale", staff), 4).text,
              "no hours in Staff and rates; 1 row without a time that is clear");
    const int ben = row_with(gaps, "Ben C. (Y3)", row_with(gaps, "Hours of plans"));
    ASSERT_GT(ben, 0);
    EXPECT_EQ(gaps.at(ben, 2).number, 1);
    EXPECT_EQ(gaps.at(ben, 3).number, 10);
}

// Spelling on Monday and Wednesday 9:15-9:45, Circle time on Monday 9:30-10:00: Ben misses 15 minutes of one of them.
TEST(GapSheet, TellsWhatAPupilMissesWhenSessionsClash)
{
    auto books = school();
    books[2] = sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave", "Pupils"},
                             {"3", "Spelling group", "2:1", "Mrs Hill", "Mon, Wed 9:15-9:45", "2", "Asha Patel, Ben Cole"},
                             {"3", "Circle time", "6:1", "Mr Dale", "Mon 9:30-10:00", "2", "Ben Cole"}});
    Session run(books);
    const auto gaps = run.analyse();
    const int title = row_with(gaps, "Sessions at the same time");
    ASSERT_GT(title, 0);
    EXPECT_EQ(gaps.at(title + 2, 1).text, "Ben C. (Y3)");
    EXPECT_EQ(gaps.at(title + 2, 2).text, "Mon 9:30-9:45");
    EXPECT_EQ(gaps.at(title + 2, 4).text, "Spelling group and Circle time");
    EXPECT_EQ(gaps.at(title + 2, 5).text, "15 minutes");
    EXPECT_EQ(gaps.at(title + 3, 0).text, "As far as is known: 2 rows of the map tell days and times.");
}

TEST(GapSheet, SaysThatNoSessionsClash)
{
    auto books = school();
    books[2] = sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave", "Pupils"},
                             {"3", "Spelling group", "2:1", "Mrs Hill", "Mon 9:15-9:30", "2", "Ben Cole"},
                             {"3", "Circle time", "6:1", "Mr Dale", "Mon 9:30-10:00", "2", "Ben Cole"}});
    Session run(books);
    const auto gaps = run.analyse();
    EXPECT_EQ(gaps.at(row_with(gaps, "Sessions at the same time") + 1, 0).text,
              "None for a pupil who is named: 2 rows of the map tell days and times.");
    books[2] = school()[2];
    Session without(books);
    EXPECT_EQ(row_with(without.analyse(), "Sessions at the same time"), -1) << "no row tells days and times";
}

}  // namespace
}  // namespace provision
