// SPDX-License-Identifier: MPL-2.0
// One school gives the same findings however it types its map, and in whatever order rows and columns stand.
#include "analysis/checks/check.hpp"
#include "support/dice.hpp"
#include "support/grids.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace provision {
namespace {

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

using Rows = std::vector<std::vector<std::string>>;

// The check by its id, then all that a school reads of its findings, but for the cell.
using Told = std::map<std::string, std::set<std::string>>;

struct Answer {
    Told told;
    std::set<std::string> silent;  ///< the checks that could not look, at all or at some pupils
};

std::string line_of(const Finding& finding)
{
    return key_of(finding) + " " + to_text(finding.priority) + ": " + finding.who + ": " + finding.text + " " + finding.remedy;
}

Answer answer_of(const std::vector<Grid>& sheets)
{
    const auto reading = read_workbook(sheets, kToday);
    const Situation situation(reading.map, kToday);
    const auto need_and_places = balances(situation);
    const auto findings = run_checks({reading, situation, need_and_places});
    Answer answer;
    for (const auto& check : checks())
        if (std::ranges::find(findings.not_run, check.words, &NotRun::words) != findings.not_run.end())
            answer.silent.emplace(check.id);
    for (const auto& finding : findings.all) EXPECT_TRUE(answer.told[finding.check].insert(line_of(finding)).second);
    return answer;
}

// Year 3: literacy for Asha, Ben and Cara in 2 places; Dan, not on the register, in wave 3. Year 4: Eva is in nothing, though
// literacy is full and language is not there; nobody needs the social skills group.
Rows rows_of_map()
{
    return {{"Year", "Provision", "Wave", "Staff", "Ratio", "Schedule"},
            {"3", "Spelling group", "2", "TA", "2:1", "3 x 20 mins"},
            {"3", "Numbershark", "3", "TA", "1:1", "2 x 15 mins"},
            {"4", "Social skills group", "2", "Teacher", "6:1", "1 x 30 mins"},
            {"4", "Handwriting", "2", "TA", "4:1", "3 x 10 mins"},
            {"4", "Toe by Toe", "3", "TA", "1:1", "5 x 10 mins"}};
}

Rows rows_of_register()
{
    return {{"Pupil", "Year", "Class", "Status", "Primary need"},
            {"Asha Patel", "3", "Elm", "K", "SpLD"},
            {"Ben Cole", "3", "Elm", "E", "SpLD"},
            {"Cara Dunn", "3", "Elm", "K", "MLD"},
            {"Dan Ely", "3", "Elm", "N", ""},
            {"Eva Fox", "4", "Oak", "K", "SLCN"},
            {"Finn Gill", "4", "Oak", "K", "SpLD"},
            {"Gita Hall", "4", "Oak", "N", ""},
            {"Hugo Ince", "4", "Oak", "N", ""}};
}

Rows rows_of_needs()
{
    return {{"Pupil", "Year", "Class", "Structured literacy programme", "Structured numeracy programme",
             "Structured language programme", "Coordination programme", "SEBD groupwork"},
            {"Asha Patel", "3", "Elm", "M", "", "", "", ""},
            {"Ben Cole", "3", "Elm", "M", "", "", "", ""},
            {"Cara Dunn", "3", "Elm", "M", "S", "", "", ""},
            {"Dan Ely", "3", "Elm", "", "C", "", "", ""},
            {"Eva Fox", "4", "Oak", "M", "", "S", "", ""},
            {"Finn Gill", "4", "Oak", "M", "", "", "", ""},
            {"Gita Hall", "4", "Oak", "", "", "", "C", ""}};
}

Rows rows_of_groups()
{
    return {{"Pupil", "Provision", "Start"},
            {"Asha Patel", "Spelling group", "@date 2026-09-14"},
            {"Ben Cole", "Spelling group", "@date 2026-09-14"},
            {"Dan Ely", "Numbershark", "@date 2026-09-14"},
            {"Finn Gill", "Toe by Toe", "@date 2026-09-21"},
            {"Gita Hall", "Handwriting", "@date 2026-09-14"},
            {"Hugo Ince", "Social skills group", "@date 2026-09-14"}};
}

std::vector<Grid> with_map(std::vector<Grid> maps)
{
    maps.push_back(sheet("Register", rows_of_register()));
    maps.push_back(sheet("Needs", rows_of_needs()));
    maps.push_back(sheet("Groups", rows_of_groups()));
    return maps;
}

std::vector<Grid> row_map()
{
    return with_map({sheet("Map", rows_of_map())});
}

const Rows kYearThree{{"Year 3"},     {"Provision", "Staff", "Ratio", "Schedule"},
                      {"WAVE TWO"},   {"Spelling group", "TA", "2:1", "3 x 20 mins"},
                      {"WAVE THREE"}, {"Numbershark", "TA", "1:1", "2 x 15 mins"}};
const Rows kYearFour{{"Year 4"},
                     {"Provision", "Staff", "Ratio", "Schedule"},
                     {"WAVE TWO"},
                     {"Social skills group", "Teacher", "6:1", "1 x 30 mins"},
                     {"Handwriting", "TA", "4:1", "3 x 10 mins"},
                     {"WAVE THREE"},
                     {"Toe by Toe", "TA", "1:1", "5 x 10 mins"}};

std::vector<Grid> wave_map()
{
    auto rows = kYearThree;
    rows.push_back({});
    rows.insert(rows.end(), kYearFour.begin(), kYearFour.end());
    return with_map({sheet("Map", rows)});
}

std::vector<Grid> class_maps()
{
    auto elm = kYearThree;
    elm.front() = {"Class: Elm", "Year: 3"};
    elm[3][2] = "group of 2";  // no other ratio of the sheet tells which way round 2:1 is
    return with_map({sheet("Elm", elm), sheet("Year 4", kYearFour)});
}

// One cell for who and when, as class maps have it.
std::vector<Grid> class_map_with_joined_cells()
{
    return with_map({sheet("Map", {{"Class Provision Map"},
                                   {"Year 3"},
                                   {"Provision/ Resource", "Pupil/ Staff Ratio", "Cost in Time/ Staff Involved"},
                                   {"WAVE TWO"},
                                   {"Spelling group", "2:1", "3 x 20 mins TA"},
                                   {"WAVE THREE"},
                                   {"Numbershark", "1:1", "TA 2 x 15 mins"},
                                   {"Year 4"},
                                   {"Provision/ Resource", "Pupil/ Staff Ratio", "Cost in Time/ Staff Involved"},
                                   {"WAVE TWO"},
                                   {"Social skills group", "6:1", "30 mins weekly Teacher"},
                                   {"Handwriting", "4:1", "3 x 10 mins TA"},
                                   {"WAVE THREE"},
                                   {"Toe by Toe", "1:1", "5 x 10 mins TA"}})});
}

std::vector<Grid> matrix()
{
    return with_map({sheet("Whole school", {{"Whole School Provision Map"},
                                            {"", "Year 3", "Year 4"},
                                            {"Wave 2", "Spelling group 2:1 3 x 20 mins",
                                             "Social skills group 6:1 1 x 30 mins\\nHandwriting 4:1 3 x 10 mins"},
                                            {"Wave 3", "Numbershark 1:1 2 x 15 mins", "Toe by Toe 1:1 5 x 10 mins"}})});
}

std::vector<Grid> matrix_of_years()
{
    return with_map({sheet("Whole school", {{"", "Wave 2", "Wave 3"},
                                            {"Year 3", "Spelling group (2:1) 3 x 20 mins", "Numbershark 1:1, 2 x 15 mins"},
                                            {"Year 4", "Social skills group (6:1) 1 x 30 mins\\nHandwriting (4:1) 3 x 10 mins",
                                             "Toe by Toe 1:1 5 x 10 mins"}})});
}

struct Form {
    const char* name;
    std::vector<Grid> (*sheets)();
    std::set<std::string> cannot_tell;  ///< checks for which the form has no column
};

class SameSchool : public ::testing::TestWithParam<Form> {};

TEST_P(SameSchool, GivesTheSameFindingsInThisForm)
{
    const auto rows = answer_of(row_map());
    const auto form = answer_of(GetParam().sheets());
    for (const auto& check : checks()) {
        const std::string id(check.id);
        if (form.silent.contains(id) != rows.silent.contains(id)) {
            EXPECT_TRUE(GetParam().cannot_tell.contains(id)) << id;
            continue;
        }
        const auto of = [&](const Answer& answer) {
            return answer.told.contains(id) ? answer.told.at(id) : std::set<std::string>{};
        };
        EXPECT_THAT(of(form), ::testing::ElementsAreArray(of(rows))) << id;
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, SameSchool,
                         ::testing::Values(Form{"WaveMap", &wave_map, {}}, Form{"ClassMaps", &class_maps, {}},
                                           Form{"JoinedCells", &class_map_with_joined_cells, {}}, Form{"Matrix", &matrix, {}},
                                           Form{"MatrixOfYears", &matrix_of_years, {}}),
                         [](const auto& given) { return given.param.name; });

// The same columns under other words that schools use for them; cells too may say it otherwise.
const std::map<std::string, Rows> kOtherWords{
    {"Map",
     {{"Yr. Group", "Name of intervention", "Tier", "Delivered by", "Pupil:staff ratio", "Times per week", "Session length"},
      {"Y3", "Spelling group", "Wave 2", "TA", "2:1", "3", "20 mins"},
      {"Y3", "Numbershark", "Wave 3", "TA", "1:1", "2", "15 mins"},
      {"Y4", "Social skills group", "Wave 2", "Teacher", "6:1", "1", "30 mins"},
      {"Y4", "Handwriting", "Wave 2", "TA", "4:1", "3", "10 mins"},
      {"Y4", "Toe by Toe", "Wave 3", "TA", "1:1", "5", "10 mins"}}},
    {"Register",
     {{"Legal Surname", "Preferred Forename", "NC Year", "Reg Group", "SEN Status", "SEN Need Type"},
      {"Patel", "Asha", "3", "Elm", "SEN support", "SpLD"},
      {"Cole", "Ben", "3", "Elm", "EHCP", "SpLD"},
      {"Dunn", "Cara", "3", "Elm", "SEN support", "MLD"},
      {"Ely", "Dan", "3", "Elm", "No SEN", ""},
      {"Fox", "Eva", "4", "Oak", "SEN support", "SLCN"},
      {"Gill", "Finn", "4", "Oak", "SEN support", "SpLD"},
      {"Hall", "Gita", "4", "Oak", "No SEN", ""},
      {"Ince", "Hugo", "4", "Oak", "No SEN", ""}}},
    {"Needs",
     {{"Name of child", "Year group", "Tutor group", "Structured literacy", "Structured numeracy", "Structured language",
       "Coordination", "SEMH groupwork"},
      {"Patel, Asha", "Year 3", "Elm", "Must", "", "", "", ""},
      {"Cole, Ben", "Year 3", "Elm", "Must", "", "", "", ""},
      {"Dunn, Cara", "Year 3", "Elm", "Must", "Should", "", "", ""},
      {"Ely, Dan", "Year 3", "Elm", "", "Could", "", "", ""},
      {"Fox, Eva", "Year 4", "Oak", "Must", "", "Should", "", ""},
      {"Gill, Finn", "Year 4", "Oak", "Must", "", "", "", ""},
      {"Hall, Gita", "Year 4", "Oak", "", "", "", "Could", ""}}},
    {"Groups",
     {{"Student", "Intervention", "From"},
      {"Asha Patel", "Spelling group", "14/09/2026"},
      {"Ben Cole", "Spelling group", "14/09/2026"},
      {"Dan Ely", "Numbershark", "14/09/2026"},
      {"Finn Gill", "Toe by Toe", "21/09/2026"},
      {"Gita Hall", "Handwriting", "14/09/2026"},
      {"Hugo Ince", "Social skills group", "14/09/2026"}}}};

Rows in_columns(Dice& dice, const Rows& rows)
{
    std::vector<std::size_t> order(rows.front().size());
    std::iota(order.begin(), order.end(), 0);
    dice.shuffle(order);
    Rows moved(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const auto column : order) moved[row].push_back(rows[row][column]);
    return moved;
}

std::string headings(const std::vector<Grid>& sheets)
{
    std::string all;
    for (const auto& grid : sheets)
        for (int column = 0; column < grid.columns; ++column)
            all += (column == 0 ? grid.sheet + ": " : " | ") + grid.at(0, column).text;
    return all;
}

TEST(SameSchool, GivesTheSameFindingsWithItsColumnsInAnyOrder)
{
    const auto usual = answer_of(row_map());
    const std::map<std::string, Rows> own_words{
        {"Map", rows_of_map()}, {"Register", rows_of_register()}, {"Needs", rows_of_needs()}, {"Groups", rows_of_groups()}};
    Dice dice(6);
    for (int throws = 0; throws < 200; ++throws) {
        std::vector<Grid> sheets;
        for (const auto& [name, rows] : own_words)
            sheets.push_back(sheet(name, in_columns(dice, dice.chance(50) ? kOtherWords.at(name) : rows)));
        dice.shuffle(sheets);
        const auto answer = answer_of(sheets);
        ASSERT_EQ(answer.told, usual.told) << headings(sheets);
        ASSERT_EQ(answer.silent, usual.silent) << headings(sheets);
    }
}

TEST(SameSchool, HasFindingsOfEachOfTheFourSorts)
{
    const auto told = answer_of(row_map()).told;
    const std::map<std::string, std::size_t> counts{
        {"register-without-provision", 2}, {"need-without-provision", 4}, {"under-provision", 4}, {"over-provision", 1}};
    for (const auto& [id, count] : counts) EXPECT_EQ(told.at(id).size(), count) << id;
}

}  // namespace
}  // namespace provision
