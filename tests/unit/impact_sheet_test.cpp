// SPDX-License-Identifier: MPL-2.0
// The sheet Impact: what a head reads first, what a SENCO works down, and what is said beside each number.
#include "impact_school.hpp"
#include "report/style.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr int kWhy = 2;
constexpr int kDecision = 15;
constexpr int kKey = 17;

int row_with(const Grid& grid, std::string_view text, int from = 0)
{
    for (int row = from; row < grid.rows(); ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (grid.at(row, column).text.find(text) != std::string::npos) return row;
    return -1;
}

// The row of a provision in the table of results, the further one of another measure, or -1.
int result_row(const Grid& grid, const std::string& name, int nth = 0)
{
    const int title = row_with(grid, "Results by provision");
    for (int row = title + 2; row < grid.rows() && !grid.at(row, 0).blank(); ++row)
        if (grid.at(row, 0).text == name && nth-- == 0) return row;
    return -1;
}

std::string section(const Grid& grid, std::string_view title)
{
    std::string all;
    for (int row = row_with(grid, title) + 1; row < grid.rows() && !grid.at(row, 0).blank(); ++row) {
        for (int column = 0; column < grid.columns; ++column) all += grid.at(row, column).text + "|";
        all += "\n";
    }
    return all;
}

// 13 pupils of Year 3 in what went well and what did not, with all that makes figures doubtful.
struct Mess {
    SheetRows groups{};
    std::string names_as{};

    Mess()
    {
        for (std::size_t at = 0; at < 12; ++at) {
            groups.push_back(
                spring(pupil_named(at), "Lexia", "6y" + std::to_string(at) + "m", "7y" + std::to_string(at) + "m", "1"));
            groups.push_back(spring(pupil_named(at), "Anger group", "9", at < 9 ? "5" : "10", "-1"));
        }
        groups.push_back({pupil_named(12), "Lexia", "", "", "6y0m", "@date 2026-01-05", "6y9m", "@date 2026-01-26", ""});
        for (std::size_t at = 0; at < 10; ++at) {
            groups.push_back(spring(pupil_named(at), "Times tables", at < 3 ? "38/40" : "20/40", at < 3 ? "40/40" : "24/40"));
            groups.push_back(spring(pupil_named(at), "Lunch club", "20", at == 3 ? "22" : "15"));
        }
        for (std::size_t at = 0; at < 6; ++at)
            groups.push_back(spring(pupil_named(at), "Spelling group", at < 2 ? "6y3m" : "12", at < 2 ? "6y5m" : "14"));
        for (std::size_t at = 0; at < 3; ++at) groups.push_back(spring(pupil_named(at), "Nurture", "emerging", "secure"));
        groups.push_back(spring(pupil_named(0), "Counting", "3", ""));
    }

    std::vector<Grid> sheets() const
    {
        SheetRows pupils{{"Pupil", "Year", "Class", "Status", "Pupil premium"}};
        for (std::size_t at = 0; at < 13; ++at) pupils.push_back({pupil_named(at), "3", "Elm", "K", at % 2 ? "Yes" : ""});
        const auto map = sheet(
            "Map", {{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave", "Start", "End", "Measure", "Pupils"},
                    row("Lexia", "Reading age"),
                    row("Anger group", "Record of incidents (lower is better)"),
                    row("Times tables", "Facts known"),
                    row("Lunch club", "SDQ"),
                    row("Spelling group", ""),
                    row("Nurture", ""),
                    {"3", "Counting", "4:1", "Mrs Hill", "3 x 20 mins", "2", "@date 2026-09-07", "", "", ""},
                    {"3", "Help for Asha Patel", "1:1", "Mrs Hill", "3 x 20 mins", "3", "@date 2026-09-07", "", "", "Asha Patel"},
                    {"3", "Handwriting", "4:1", "Mrs Hill", "3 x 20 mins", "2", "@date 2026-09-07", "", "", ""}});
        return {sheet("Settings", {{"Setting", "Value"}, {"Names as", names_as}}), sheet("Register", pupils), map,
                impact_groups(groups)};
    }

    static std::vector<std::string> row(const std::string& name, const std::string& measure)
    {
        return {"3", name, "13:1", "Mrs Hill", "3 x 20 mins", "2", "@date 2026-01-05", "@date 2026-04-03", measure, ""};
    }
};

std::optional<double> hundred_pounds(std::span<const Attendance* const>)
{
    return 100;
}

TEST(ImpactSheet, BeginsWithTheStateAndAParagraphForGovernors)
{
    const ImpactSchool school(Mess().sheets(), &hundred_pounds);
    const auto grid = school.written();
    EXPECT_EQ(grid.at(0, 0).text, "Impact");
    EXPECT_EQ(row_with(grid, "6 provisions with results: expand 1 · continue 1 · change 1 · stop 1 · too early to say 2"), 4);
    const int governors = row_with(grid, "For governors");
    const auto& words = grid.at(governors + 1, 0).text;
    EXPECT_THAT(words,
                HasSubstr("On these figures we suggest to expand Lexia (Year 3); to continue Times tables (Year 3); to change "
                          "Anger group (Year 3); to stop Lunch club (Year 3) (if higher scores are better)."));
    EXPECT_THAT(words, HasSubstr("For 2 provisions it is too early to say"));
    const auto report = impact_report(school.analysis);
    EXPECT_EQ(report.paragraphs.front(), (Area{governors + 1, 0, 1, 8}));
}

// By hand for Lexia: 12 pupils gain 12 months in 2.98973 months, 4.01374 a month, and Max 9 months in 21 days, 0.68994 months:
// 13.0446; 13 pupils gain 153 months, 11.7692 on average; 1,300 pounds / 153 = 8.49673.
TEST(ImpactSheet, GivesEachProvisionItsFiguresAndWhatTheyRestOn)
{
    const auto grid = ImpactSchool(Mess().sheets(), &hundred_pounds).written();
    const int lexia = result_row(grid, "Lexia (Year 3)");
    ASSERT_GT(lexia, 0);
    EXPECT_EQ(grid.at(lexia, 1).text, "expand");
    EXPECT_THAT(grid.at(lexia, kWhy).text,
                HasSubstr("(left out: 1 tested too soon): all 12 pupils gained; on average +12 months of "
                          "reading age; 4.01 months of reading age a month"));
    EXPECT_THAT(grid.at(lexia, kWhy).text, HasSubstr("Mind: outcome of 12 of 13; 1 tested less than 8 weeks apart."));
    EXPECT_EQ(grid.at(lexia, 3).number, 13);
    EXPECT_EQ(grid.at(lexia, 4).number, 13);
    EXPECT_EQ(grid.at(lexia, 5).text, "Reading age (months)");
    EXPECT_EQ(grid.at(lexia, 6).text, "6y5m to 7y5m");
    EXPECT_NEAR(grid.at(lexia, 7).number, 11.7692, 1e-4);
    EXPECT_NEAR(grid.at(lexia, 9).number, (12 * 4.01374 + 13.0446) / 13, 1e-3);
    EXPECT_NEAR(grid.at(lexia, 13).number, 8.49673, 1e-4);
    EXPECT_EQ(grid.at(lexia, 14).text, "Map.B2");
    const int anger = result_row(grid, "Anger group (Year 3)");
    EXPECT_EQ(grid.at(anger, 1).text, "change");
    EXPECT_THAT(grid.at(anger, kWhy).text, HasSubstr("lower is better, so a gain is a fall"));
    EXPECT_NEAR(grid.at(anger, 7).number, (9 * 4 - 3) / 12.0, 1e-9);
    const int tables = result_row(grid, "Times tables (Year 3)");
    EXPECT_THAT(grid.at(tables, kWhy).text, HasSubstr("3 at or near the best possible score"));
    const int lunch = result_row(grid, "Lunch club (Year 3)");
    EXPECT_EQ(grid.at(lunch, 13).text, "no progress");
    EXPECT_THAT(grid.at(lunch, kWhy).text, HasSubstr("Measure does not say that lower is better"));
    const int nurture = result_row(grid, "Nurture (Year 3)");
    EXPECT_THAT(grid.at(nurture, kWhy).text, HasSubstr("3 whose scores cannot be compared: words, levels"));
    EXPECT_TRUE(grid.at(nurture, 7).blank());
}

// By hand: 0.4 and 0.5 are 0.45 on average, 0.49 and 0.59 are 0.54; 0.09 on average. Facts has whole points.
TEST(ImpactSheet, ShowsAsManyPlacesAsAGainNeeds)
{
    const ImpactSchool school(
        {impact_map({{"Check", "Share"}, {"Facts", "Test"}, {"Small", "Share"}}),
         impact_groups({spring("Asha Patel", "Check", "0.4", "0.49"), spring("Ben Cole", "Check", "0.5", "0.59"),
                        spring("Asha Patel", "Facts", "10", "11"), spring("Asha Patel", "Small", "0.77", "0.79")})});
    const auto grid = school.written();
    const int check = result_row(grid, "Check (Year 3)");
    EXPECT_EQ(grid.at(check, 6).text, "0.45 to 0.54");
    EXPECT_EQ(grid.at(result_row(grid, "Facts (Year 3)"), 6).text, "10 to 11");
    EXPECT_EQ(grid.at(result_row(grid, "Small (Year 3)"), 6).text, "0.77 to 0.79") << "0.02 would be 0.0";
    const auto report = impact_report(school.analysis);
    EXPECT_TRUE(std::ranges::any_of(report.styles, [&](const StyleRun& run) {
        return run.style == "small gain" && run.area == Area{check, 7, 1, 1};
    }));
}

TEST(ImpactSheet, GivesASecondMeasureARowOfItsOwn)
{
    const auto grid = ImpactSchool(Mess().sheets(), &hundred_pounds).written();
    const int points = result_row(grid, "Spelling group (Year 3)");
    const int ages = result_row(grid, "Spelling group (Year 3)", 1);
    ASSERT_GT(ages, 0);
    EXPECT_THAT(grid.at(points, kWhy).text, HasSubstr("mixed measures, which are not added up: points for 4 and age for 2"));
    EXPECT_EQ(grid.at(points, 4).number, 6);
    EXPECT_EQ(grid.at(ages, 4).number, 2);
    EXPECT_EQ(grid.at(points, 7).number, 2);
    EXPECT_EQ(grid.at(ages, 7).number, 2);
    EXPECT_EQ(grid.at(points, 10).text, "too few");
    EXPECT_FALSE(grid.at(points, kKey).blank());
    EXPECT_TRUE(grid.at(ages, kKey).blank()) << "what is decided is decided of the provision";
}

TEST(ImpactSheet, KeepsMonthsAndPointsOffOneAxis)
{
    const ImpactSchool school(Mess().sheets(), &hundred_pounds);
    const auto report = impact_report(school.analysis);
    const auto grid = school.written();
    ASSERT_EQ(report.charts.size(), 2u);
    EXPECT_EQ(report.charts[0].unit, "months of age");
    EXPECT_EQ(report.charts[1].unit, "points, Record of incidents (lower is better)");
    EXPECT_EQ(report.charts[0].data.rows, 3) << "Lexia and the ages of Spelling group";
    EXPECT_EQ(report.charts[1].data.rows, 2) << "each of four has a test of its own; this one has most pupils";
    for (const auto& chart : report.charts) {
        EXPECT_EQ(grid.at(chart.data.row, chart.data.column + 1).text, "Entry");
        EXPECT_EQ(grid.at(chart.data.row, chart.data.column + 2).text, "Exit");
        EXPECT_FALSE(chart.alternative.empty());
    }
    const auto& ages = report.charts[0].data;
    EXPECT_EQ(grid.at(ages.row + 2, ages.column).text, "Lexia (Year 3) (13 pupils)") << "Calc draws the last bar at the top";
    const auto& first = report.charts[0].place;
    const auto& second = report.charts[1].place;
    EXPECT_LE(first.row + first.rows, second.row);
    EXPECT_LT(second.row + second.rows, row_with(grid, "Results by provision"));
}

TEST(ImpactSheet, RanksPoundsForAUnitWithTheDearestLast)
{
    const auto grid = ImpactSchool(Mess().sheets(), &hundred_pounds).written();
    const int heading = row_with(grid, "For what, and of how many");
    std::vector<std::string> names;
    for (int row = heading + 1; !grid.at(row, 1).blank(); ++row) names.push_back(grid.at(row, 0).text);
    // By hand: 8.50 and 200 / 4 = 50 for a month; 400 / 8 = 50, 1,200 / 33 = 36.36, 1,000 / 34 = 29.41 for a point; no progress.
    EXPECT_THAT(names, ElementsAre("Lexia (Year 3)", "Spelling group (Year 3), age", "Times tables (Year 3)",
                                   "Anger group (Year 3)", "Spelling group (Year 3), points", "Lunch club (Year 3)"));
    EXPECT_EQ(grid.at(heading + 6, 1).text, "no progress");
    EXPECT_THAT(grid.at(heading + 1, 2).text, HasSubstr("for a month of reading age, 13 pupils with both scores"));
    EXPECT_GT(row_with(grid, "the two are no common scale"), heading);
}

TEST(ImpactSheet, SaysWherePoundsAreNotKnown)
{
    const auto grid = ImpactSchool(Mess().sheets()).written();
    EXPECT_GT(row_with(grid, "no pupil has two scores that can be compared and a place of known cost"), 0);
    EXPECT_THAT(grid.at(result_row(grid, "Lexia (Year 3)"), kWhy).text, HasSubstr("cost not known"));
}

TEST(ImpactSheet, ListsWhatNobodyHasDataForInALineEach)
{
    const auto grid = ImpactSchool(Mess().sheets()).written();
    EXPECT_THAT(section(grid, "Nothing to tell yet"), HasSubstr("No pupil is named: Handwriting (Year 3)."));
    EXPECT_THAT(section(grid, "Nothing to tell yet"),
                HasSubstr("Entry data are missing: Help for Asha Patel (Year 3) (1 pupil)."));
    EXPECT_THAT(section(grid, "Nothing to tell yet"),
                HasSubstr("Exit data are missing, though pupils have left: Counting (Year 3) (1 pupil)."));
    EXPECT_EQ(result_row(grid, "Handwriting (Year 3)"), -1);
}

TEST(ImpactSheet, TellsWhatEachPupilHadForHowLongAndWithWhatResult)
{
    const auto grid = ImpactSchool(Mess().sheets()).written();
    const int pupils = row_with(grid, "Results by pupil");
    for (const auto& [column, heading] : std::vector<std::pair<int, std::string>>{
             {0, "Pupil"}, {5, "Entry"}, {7, "Gain"}, {9, "Ratio gain"}, {11, "Outcome"}, {14, "Where"}, {16, "What to mind"}})
        EXPECT_EQ(grid.at(pupils + 1, column).text, heading);
    const int max = row_with(grid, "Max N. (Y3)", pupils);
    ASSERT_GT(max, pupils);
    EXPECT_EQ(grid.at(max, 1).text, "13 weeks");
    EXPECT_EQ(grid.at(max, 2).text, "Lexia (Year 3), 5 January 2026 to 3 April 2026");
    EXPECT_EQ(grid.at(max, 5).text, "6y0m");
    EXPECT_EQ(grid.at(max, 7).number, 9);
    EXPECT_EQ(grid.at(max, 16).text, "tests only 3 weeks apart");
    const int asha = row_with(grid, "Help for Asha Patel", pupils);
    EXPECT_EQ(grid.at(asha, 16).text, "no entry");
    EXPECT_EQ(grid.at(asha, 14).text, "Map.J9");
}

TEST(ImpactSheet, PrintsItsCautionsOnce)
{
    const auto grid = ImpactSchool(Mess().sheets()).written();
    for (const auto* caution : {"A reading age is a poor measure for one child", "it is a gain and not an effect",
                                "A standard score that holds means keeping pace"}) {
        const int row = row_with(grid, caution);
        EXPECT_GT(row, 0) << caution;
        EXPECT_EQ(row_with(grid, caution, row + 1), -1) << caution;
    }
}

TEST(ImpactSheet, NamesNobodyToGovernors)
{
    auto mess = Mess();
    const auto grid = ImpactSchool(mess.sheets()).written();
    const auto& words = grid.at(row_with(grid, "For governors") + 1, 0).text;
    for (std::size_t at = 0; at < 13; ++at)
        EXPECT_FALSE(has_phrase(folded(words), folded(pupil_named(at).substr(0, pupil_named(at).find(' '))))) << pupil_named(at);
    // The provision of one pupil's name is counted, not named.
    for (auto& row : mess.groups)
        if (row[1] == "Lexia") row[1] = "Help for Asha Patel";
    const auto named = ImpactSchool(mess.sheets()).written();
    const auto& told = named.at(row_with(named, "For governors") + 1, 0).text;
    EXPECT_THAT(told, Not(HasSubstr("Asha")));
    EXPECT_THAT(told, HasSubstr("to expand 1;"));
}

TEST(ImpactSheet, LeavesNoNameWhereInitialsAreAskedFor)
{
    auto mess = Mess();
    mess.names_as = "initials";
    const auto grid = ImpactSchool(mess.sheets()).written();
    std::string all;
    for (const auto& cell : grid.cells) all += cell.text + "\n";
    for (std::size_t at = 0; at < 13; ++at) EXPECT_THAT(all, Not(HasSubstr(pupil_named(at))));
    EXPECT_THAT(all, HasSubstr("Help for A. P. (Year 3)"));
}

std::set<std::string> keys_of(const Grid& grid)
{
    std::set<std::string> keys;
    for (int row = 0; row < grid.rows(); ++row)
        if (grid.at(row, kKey).text.starts_with("impact:")) keys.insert(grid.at(row, kKey).text);
    return keys;
}

TEST(ImpactSheet, HasAPlaceForWhatIsDecidedAndAKeyThatLasts)
{
    auto sheets = Mess().sheets();
    const ImpactSchool school(sheets);
    const auto grid = school.written();
    const int heading = row_with(grid, "Why, and what to mind");
    EXPECT_EQ(grid.at(heading, kDecision).text, "Decision");
    EXPECT_EQ(grid.at(heading, kDecision + 1).text, "Reason");
    EXPECT_EQ(grid.at(heading, kKey).text, "Key");
    EXPECT_THAT(impact_report(school.analysis).hidden_columns, ::testing::Contains(kKey));
    const auto keys = keys_of(grid);
    EXPECT_EQ(keys.size(), 6u);
    for (const auto& key : keys) EXPECT_EQ(key.find("Lexia"), std::string::npos);
    // A phase of the next term by another adult, above the others, on a tab of another name.
    auto& map = sheets[2];
    map.sheet = "Our map";
    const std::vector<std::string> phase{"3", "Lexia",       "13:1", "Mr Ames", "3 x 20 mins", "2", "@date 2026-09-07",
                                         "",  "Reading age", ""};
    std::vector<Cell> cells;
    for (const auto& text : phase) cells.push_back(case_cell(text));
    map.cells.insert(map.cells.begin() + map.columns, cells.begin(), cells.end());
    EXPECT_EQ(keys_of(ImpactSchool(sheets).written()), keys);
}

TEST(ImpactSheet, KeepsWhatWasDecided)
{
    auto mess = Mess();
    const auto type = [](Grid& grid, int row, int column, const std::string& text) {
        grid.cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.columns) + static_cast<std::size_t>(column)] =
            Cell::of(text);
    };
    auto grid = ImpactSchool(mess.sheets()).written();
    for (const auto* of : {"Lexia (Year 3)", "Nurture (Year 3)"}) {
        type(grid, result_row(grid, of), kDecision, "Change");
        type(grid, result_row(grid, of), kDecision + 1, "Asha Patel told us");
    }
    // Nurture has no results any more.
    std::erase_if(mess.groups, [](const auto& row) { return row[1] == "Nurture"; });
    mess.names_as = "initials";
    ImpactSchool again(mess.sheets());
    const auto kept = decisions_on_impact(grid);
    ASSERT_TRUE(kept);
    again.analysis.kept = *kept;
    const auto next = again.written();
    EXPECT_EQ(next.at(result_row(next, "Lexia (Year 3)"), kDecision).text, "Change");
    EXPECT_EQ(next.at(result_row(next, "Lexia (Year 3)"), kDecision + 1).text, "Asha Patel told us") << "the school's own words";
    const int gone = row_with(next, "Nurture (Year 3)", row_with(next, "Decisions about provisions without results now"));
    EXPECT_EQ(next.at(gone, kDecision).text, "Change");
    EXPECT_EQ(decisions_on_impact(next)->size(), 2u) << "a third run finds both";
    EXPECT_FALSE(decisions_on_impact(sheet("Impact", {{"My own sheet"}})));
}

TEST(ImpactSheet, WearsOnlyStylesOfTheHouse)
{
    std::set<std::string> known;
    for (const auto& style : styles()) known.insert(style.name);
    const ImpactSchool school(Mess().sheets(), &hundred_pounds);
    for (const auto& run : impact_report(school.analysis).styles) EXPECT_TRUE(known.contains(run.style)) << run.style;
    for (const auto advice : kAdvices) EXPECT_TRUE(known.contains(std::string(to_text(advice)))) << to_text(advice);
}

// Of maps only that of today's term is read; what came of last term stands in lists, which are read whatever their tab is called.
TEST(ImpactSheet, HasTheResultsOfEarlierTerms)
{
    auto last_term = impact_groups({spring("Asha Patel", "Lexia", "10", "14"), spring("Ben Cole", "Lexia", "10", "12")});
    auto this_term = impact_groups({spring("Cara Dunn", "Lexia", "10", "14")});
    last_term.sheet = "Groups Spring 2026";
    this_term.sheet = "Groups Autumn 2026";
    const auto grid = ImpactSchool({impact_map({{"Lexia", ""}}), last_term, this_term}).written();
    EXPECT_EQ(grid.at(result_row(grid, "Lexia (Year 3)"), 4).number, 3);
}

TEST(ImpactSheet, SaysThatThereIsNothingToTell)
{
    const ImpactSchool school({impact_map({{"Lexia", "Reading age"}})});
    const auto grid = school.written();
    EXPECT_GT(row_with(grid, "Our records name no pupil who has had extra support."), 0);
    EXPECT_GT(row_with(grid, "Nobody has entry and exit data or an outcome score yet."), 0);
    EXPECT_THAT(section(grid, "Nothing to tell yet"), HasSubstr("No pupil is named: Lexia (Year 3)."));
    EXPECT_TRUE(impact_report(school.analysis).charts.empty());
    EXPECT_THAT(impact_sentence(school.analysis), HasSubstr("No provision has results yet: Groups needs scores"));
}

TEST(ImpactSheet, SaysInASentenceWhatItCameTo)
{
    const ImpactSchool school(Mess().sheets());
    EXPECT_EQ(
        impact_sentence(school.analysis),
        "6 provisions with results: expand 1, continue 1, change 1, stop 1 and too early to say 2. Entry and exit for 54 of 54 "
        "places. Read 13 pupils, 13 on the register and 9 provisions in 1 map.");
}

}  // namespace
}  // namespace provision
